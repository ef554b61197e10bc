"""Each rule across records finds its fault, at its line, with the nearest right value."""

import pytest

from catalogue import CatalogueError, load, rules
from tests.small import Project

INSTRUMENTS, ELEMENTS, CRITERIA = "data/instruments.yaml", "data/elements.yaml", "data/criteria.yaml"
STAGES, GLOSSARY, FRAMEWORKS = "data/stages.yaml", "data/glossary.yaml", "data/frameworks.yaml"

# file, old text, new text, key path, message
KNOWN_IDS = {
    "group": (ELEMENTS, "group: before-departure\n", "group: before-depature\n", "elements.fair-recruitment.group",
              "unknown group 'before-depature'; did you mean 'before-departure'?"),
    "stage": (ELEMENTS, "stages: [draft]", "stages: [darft]", "elements.fair-recruitment.stages[0]",
              "unknown stage 'darft'; did you mean 'draft'?"),
    "sector": (ELEMENTS, "[agriculture, domestic-work]", "[agriculture, domestic]", "elements.wages.sectors[1]",
               "unknown sector 'domestic'; did you mean 'domestic-work'?"),
    "related": (ELEMENTS, "related: [fair-recruitment]", "related: [fair-recruiting]", "elements.wages.related[0]",
                "unknown element 'fair-recruiting'; did you mean 'fair-recruitment'?"),
    "instrument": (ELEMENTS, "ilo-c181, ref: Art. 8(1)", "ilo-c118, ref: Art. 8(1)",
                   "elements.fair-recruitment.basis[1].instrument", "unknown instrument 'ilo-c118'; did you mean 'ilo-c181'?"),
    "article": (ELEMENTS, "ilo-c181, ref: Art. 8(1)", "ilo-c181, ref: Art. 8(2)",
                "elements.fair-recruitment.basis[1].ref", "ilo-c181 has no 'Art. 8(2)'; did you mean 'Art. 8(1)'?"),
    "place in words": (ELEMENTS, "ref: 'Principles: equal pay'", "ref: 'Principle: equal pay'", "elements.wages.basis[2].ref",
                       "ilo-r151 has no 'Principle: equal pay'; did you mean 'Principles: equal pay'?"),
    "element of a criterion": (CRITERIA, "element: wages", "element: wagse", "criteria.proof-of-pay.element",
                               "unknown element 'wagse'; did you mean 'wages'?"),
    "law of a criterion": (CRITERIA, "{instrument: un-icrmw, ref: Art. 25(1)}", "{instrument: un-icrmw, ref: Art. 25(2)}",
                           "criteria.proof-of-pay.basis[0].ref", "un-icrmw has no 'Art. 25(2)'; did you mean 'Art. 25(1)'?"),
    "actor": (STAGES, "{id: wo}", "{id: ww}", "stages.draft.actors.ww.id", "unknown actor 'ww'; did you mean 'wo'?"),
    "element of a stage": (STAGES, "elements: [wages, labour-inspection]", "elements: [wages, labour-inspector]",
                           "stages.monitor.elements[1]",
                           "unknown element 'labour-inspector'; did you mean 'labour-inspection'?"),
    "topic": (GLOSSARY, "topic: work", "topic: wrok", "terms.payslip.topic", "unknown topic 'wrok'; did you mean 'work'?"),
    "element of a term": (GLOSSARY, "elements: [fair-recruitment]", "elements: [fair]",
                          "terms.recruitment-fees-and-related-costs.elements[0]", "unknown element 'fair'"),
    "element of a target": (FRAMEWORKS, "elements: [wages]", "elements: [wage]", "targets.8.8.elements[0]",
                            "unknown element 'wage'; did you mean 'wages'?"),
    "kind": (INSTRUMENTS, "kind: directive", "kind: directiv", "instruments.eu-2024-1233.kind",
             "unknown kind 'directiv'; did you mean 'directive'?"),
    "body": (INSTRUMENTS, "body: European Union", "body: European Onion", "instruments.eu-2024-1233.body",
             "unknown body 'European Onion'; did you mean 'European Union'?"),
    "region": (INSTRUMENTS, "group: eu", "group: eux", "instruments.eu-2024-1233.group",
               "unknown regional group 'eux'; did you mean 'eu'?"),
    "country": (INSTRUMENTS, "[DNK, IRL]", "[DNK, IRE]", "instruments.eu-2024-1233.except[1]",
                "'IRE' is no country code (ISO 3166-1 alpha-3)"),
}

UNIQUE_IDS = {
    "element": (ELEMENTS, "- id: labour-inspection", "- id: wages", "elements.wages", "duplicate id 'wages'"),
    "instrument": (INSTRUMENTS, "- id: ilo-c192\n", "- id: ilo-c181\n", "instruments.ilo-c181", "duplicate id 'ilo-c181'"),
    "code": (INSTRUMENTS, "code: C192", "code: C181", "instruments.ilo-c192", "duplicate code 'C181'"),
    "term": (GLOSSARY, "- id: payslip", "- id: recruitment-fees-and-related-costs",
             "terms.recruitment-fees-and-related-costs", "duplicate id 'recruitment-fees-and-related-costs'"),
    "criterion": (CRITERIA, "- id: proof-of-pay\n  element: wages", "- id: no-fees\n  element: fair-recruitment",
                  "criteria.no-fees", "duplicate id 'fair-recruitment.no-fees'"),
    "place": (INSTRUMENTS, "ref: Art. 13(1)", "ref: Art. 7(2)", "instruments.ilo-c181.provisions[4]",
              "'Art. 7(2)' repeats 'Art. 7(2)'"),
    "anchor": (INSTRUMENTS, "{ref: Art. 13(1)", "{place: 'Art. 7, 2'", "instruments.ilo-c181.provisions[4]",
               "'Art. 7, 2' repeats 'Art. 7(2)'"),
}

REQUIRES = "elements.fair-recruitment.basis"
WEIGHT_OF_LAW = {
    "requires on soft law": (
        ELEMENTS, "ref: Para. 24, how: recommends}\n- id: wages", "ref: Para. 24, how: requires}\n- id: wages",
        f"{REQUIRES}[4].how", "'requires' does not fit ilo-r151 Para. 24: it is soft law"),
    "requires on a treaty not in force": (
        ELEMENTS, "ilo-c192, ref: Art. 3, how: supports", "ilo-c192, ref: Art. 3, how: requires",
        "elements.wages.basis[4].how", "'requires' does not fit ilo-c192 Art. 3: the treaty is not known to be in force"),
    "requires on an article not read": (
        ELEMENTS, "ilo-c181, ref: Art. 7(2), how: supports", "ilo-c181, ref: Art. 13(1), how: requires",
        f"{REQUIRES}[3].how", "'requires' does not fit ilo-c181 Art. 13(1): it was not read at a text"),
    "requires on a permission": (
        ELEMENTS, "ilo-c181, ref: Art. 7(2), how: supports", "ilo-c181, ref: Art. 7(2), how: requires",
        f"{REQUIRES}[3].how", "'requires' does not fit ilo-c181 Art. 7(2): its duty is 'may'"),
    "recommends on a treaty": (
        ELEMENTS, "ilo-c181, ref: Art. 7(2), how: supports", "ilo-c181, ref: Art. 7(2), how: recommends",
        f"{REQUIRES}[3].how", "'recommends' does not fit ilo-c181 Art. 7(2): it is a treaty; write requires or supports"),
    "unread among the first three": (
        ELEMENTS, "ilo-c181, ref: Art. 8(1), how: requires", "ilo-c181, ref: Art. 13(1), how: supports",
        f"{REQUIRES}[1]", "one of the first three links was not read at a text"),
    "not in force among the first three": (
        ELEMENTS, "ilo-c181, ref: Art. 8(1), how: requires", "ilo-c192, ref: Art. 3, how: supports",
        f"{REQUIRES}[1]", "one of the first three links is a treaty that is not in force"),
    "twice": (
        ELEMENTS, "ilo-c181, ref: Art. 7(2), how: supports", "ilo-c181, ref: Art. 7(1), how: requires",
        f"{REQUIRES}[3]", "ilo-c181 Art. 7(1) stands twice in this basis"),
    "cited without duty": (
        INSTRUMENTS, "subject: Equal treatment in pay, duty: must,", "subject: Equal treatment in pay,",
        "elements.wages.basis[1]", "ilo-c097 Art. 6(1)(a)(i) is cited, but lacks duty or owed_by"),
    "cited without who owes it": (
        INSTRUMENTS, "subject: Pay during illness, duty: must, owed_by: destination,",
        "subject: Pay during illness, duty: must,",
        "elements.wages.basis[4]", "ilo-c192 Art. 3 is cited, but lacks duty or owed_by"),
    "a must in soft law": (
        INSTRUMENTS, "subject: Equal pay for equal work, duty: should", "subject: Equal pay for equal work, duty: must",
        "elements.wages.basis[2]", "the duty of ilo-r151 Principles: equal pay is 'should': it is soft law"),
}


def _check(project: Project, fault: tuple[str, str, str, str, str], rule: str) -> None:
    path, old, new, key, message = fault
    line = project.edit(path, old, new)
    kinds = {"elements": ELEMENTS, "criteria": CRITERIA, "instruments": INSTRUMENTS}
    shown = kinds.get(key.split(".")[0], path)
    if shown != path:  # the fault is in an instrument and is named at the link that rests on it
        _, number = key.removesuffix("]").split("basis[")
        head = project.read(shown).split(f"- id: {key.split('.')[1]}\n")[0]
        body = project.read(shown)[len(head):]
        line = head.count("\n") + body[: body.index("  basis:\n")].count("\n") + 2 + int(number)
    with pytest.raises(CatalogueError) as caught:
        load(project.root)
    assert f"{shown}:{line} {key}: {message} [{rule}]" in [str(problem) for problem in caught.value.problems]
    assert {problem.rule for problem in caught.value.problems} == {rule}


@pytest.mark.parametrize("name", KNOWN_IDS)
def test_known_ids_finds_a_name_that_nothing_answers_to(project: Project, name: str) -> None:
    _check(project, KNOWN_IDS[name], "known_ids")


@pytest.mark.parametrize("name", UNIQUE_IDS)
def test_unique_ids_finds_a_repeated_name(project: Project, name: str) -> None:
    path, old, new, key, message = UNIQUE_IDS[name]
    line = project.edit(path, old, new) - (name == "code")
    with pytest.raises(CatalogueError) as caught:
        load(project.root)
    assert f"{path}:{line} {key}: {message} [unique_ids]" in [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize("name", WEIGHT_OF_LAW)
def test_weight_of_law_finds_a_link_that_the_law_does_not_carry(project: Project, name: str) -> None:
    _check(project, WEIGHT_OF_LAW[name], "weight_of_law")


def test_the_small_project_is_valid(project: Project) -> None:
    assert list(load(project.root).elements) == ["fair-recruitment", "wages", "labour-inspection"]


def test_the_findings_of_all_rules_come_at_once(project: Project) -> None:
    project.edit(*KNOWN_IDS["sector"][:3])
    project.edit(*UNIQUE_IDS["code"][:3])
    project.edit(*WEIGHT_OF_LAW["requires on a permission"][:3])
    with pytest.raises(CatalogueError) as caught:
        load(project.root)
    assert {problem.rule for problem in caught.value.problems} == {"known_ids", "unique_ids", "weight_of_law"}


def test_a_rule_that_crashes_is_reported_and_hides_nothing(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.edit(*KNOWN_IDS["sector"][:3])
    monkeypatch.setattr("catalogue.rules.unique_ids.check", lambda files: 1 / 0)
    with pytest.raises(CatalogueError) as caught:
        load(project.root)
    messages = [str(problem) for problem in caught.value.problems]
    assert len(messages) == 2
    assert messages[0].startswith("catalogue/rules/unique_ids.py: the rule crashed: ZeroDivisionError")
    assert messages[1].endswith("[known_ids]")


def test_a_rule_is_named_as_its_module() -> None:
    from importlib import import_module

    for name in rules.names():
        assert import_module(f"catalogue.rules.{name}").RULE == name
