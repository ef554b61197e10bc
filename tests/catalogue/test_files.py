"""A record of the wrong shape is named with file, line and key path, and what would be right."""

import pytest

from catalogue import CatalogueError, load
from tests.small import Project

INSTRUMENTS, ELEMENTS, GLOSSARY = "data/instruments.yaml", "data/elements.yaml", "data/glossary.yaml"

# file, old text, new text, key path, message
FAULTS = {
    "missing field": (
        GLOSSARY, "- id: payslip\n  topic: work\n", "- id: payslip\n",
        "terms.payslip.topic", "the field 'topic' is missing [shape]"),
    "unknown key": (
        INSTRUMENTS, "    code: C192\n".lstrip(), "code: C192\n  adoptd: '2025'\n",
        "instruments.ilo-c192.adoptd", "unknown key 'adoptd'; did you mean 'adopted'? [shape]"),
    "unknown key in a list": (
        ELEMENTS, "ref: Art. 12(1)(a), how: requires}", "ref: Art. 12(1)(a), how: requires, hwo: x}",
        "elements.wages.basis[3].hwo", "unknown key 'hwo'; did you mean 'how'? [shape]"),
    "unknown key at the top": (
        GLOSSARY, "terms:\n", "terms: []\nterm:\n", "term", "unknown key 'term'; did you mean 'terms'? [shape]"),
    "unknown language": (
        INSTRUMENTS, "short: {en: C192}", "short: {en: C192, xx: C192}",
        "instruments.ilo-c192.short.xx", "unknown key 'xx' [shape]"),
    "no English": (
        INSTRUMENTS, "short: {en: C192}", "short: {fr: C192}",
        "instruments.ilo-c192.short", "an English form is needed [shape]"),
    "no such day": (
        INSTRUMENTS, "adopted: '1949-07-01'", "adopted: 2024-02-30",
        "instruments.ilo-c097.adopted", "'2024-02-30' is no calendar date; write YYYY, YYYY-MM or YYYY-MM-DD [shape]"),
    "no date": (
        INSTRUMENTS, "adopted: '1949-07-01'", "adopted: 1 July 1949",
        "instruments.ilo-c097.adopted", "write YYYY, YYYY-MM or YYYY-MM-DD; found '1 July 1949' [shape]"),
    "a number for text": (
        INSTRUMENTS, "adopted: '1949-07-01'", "adopted: 1949",
        "instruments.ilo-c097.adopted", "text is needed; put it in quotes; found 1949 [shape]"),
    "wrong word of a closed list": (
        INSTRUMENTS, "duty: may", "duty: msut",
        "instruments.ilo-c181.provisions[1].duty",
        "'msut' is none of must, may, progressive, conditional, default, definition, should; did you mean 'must'? [shape]"),
    "wrong weight": (
        ELEMENTS, "{instrument: ilo-c181, ref: Art. 8(1), how: requires}",
        "{instrument: ilo-c181, ref: Art. 8(1), how: require}",
        "elements.fair-recruitment.basis[1].how",
        "'require' is none of requires, recommends, supports; did you mean 'requires'? [shape]"),
    "id in capitals": (
        GLOSSARY, "id: payslip", "id: Payslip", "terms.Payslip.id",
        "write lower-case letters and digits, with hyphens between words; found 'Payslip' [shape]"),
    "ref without its stop": (
        INSTRUMENTS, "ref: Art. 13(1)", "ref: Art 13(1)", "instruments.ilo-c181.provisions[4]",
        "'Art 13(1)' is no numbered place such as 'Art. 7(1)'; if it has no number, use place [shape]"),
    "ref and place": (
        INSTRUMENTS, "{ref: Art. 13(1)", "{place: Chapeau, ref: Art. 13(1)", "instruments.ilo-c181.provisions[4]",
        "give either ref (a numbered place) or place (words), not both [shape]"),
    "no address and no reason": (
        INSTRUMENTS, "  url: https://example.org/c192\n", "", "instruments.ilo-c192",
        "an instrument without an official address needs url_note, the reason [shape]"),
    "address that runs": (
        INSTRUMENTS, "url: https://example.org/c192", "url: 'javascript:alert(1)'", "instruments.ilo-c192.url",
        "'javascript:alert(1)' is no web address that starts with http:// or https:// [shape]"),
    "treaty without state": (
        INSTRUMENTS, "  in_force_state: no\n", "", "instruments.ilo-c192",
        "a treaty needs in_force_state: yes, no or not-known [shape]"),
    "too few": (
        ELEMENTS, "  search: [pay, payslip, deductions]", "  search: [pay]",
        "elements.wages.search", "List should have at least 3 items after validation, not 1 [shape]"),
}
# Words of the line that is named, where that is not the line edited: what lacks a key is named by its first line.
AT = {"missing field": "- id: payslip", "no address and no reason": "- id: ilo-c192",
      "treaty without state": "- id: ilo-c192", "unknown key": "adoptd", "unknown key at the top": "term:"}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_of_shape_has_its_line_and_key_path(project: Project, name: str) -> None:
    path, old, new, key, message = FAULTS[name]
    line = project.edit(path, old, new)
    if name in AT:
        line = next(n for n, words in enumerate(project.read(path).split("\n"), start=1) if AT[name] in words)
    with pytest.raises(CatalogueError) as caught:
        load(project.root)
    assert [str(problem) for problem in caught.value.problems] == [f"{path}:{line} {key}: {message}"]


@pytest.mark.parametrize("text, found", [
    ("Fees <b>never</b>", "'<b'"), ("</p>", "'</'"), ("<!-- x", "'<!'"), ("{{ config }}", "'{{'"), ("{% if x %}", "'{%'"),
    ("{# x", "'{#'"), ("a\\nb", "'\\n'"), ("a\\x00b", "'\\x00'"),
])
def test_data_holds_no_markup_template_marks_or_line_breaks(project: Project, text: str, found: str) -> None:
    project.edit(INSTRUMENTS, "subject: Pay during illness", f'subject: "{text}"')
    with pytest.raises(CatalogueError) as caught:
        load(project.root)
    assert f"plain text only; found {found}" in str(caught.value)


@pytest.mark.parametrize("kind", ["elements", "glossary", "vocabulary"])
def test_a_missing_file_is_named(project: Project, kind: str) -> None:
    (project.root / f"data/{kind}.yaml").unlink()
    with pytest.raises(CatalogueError) as caught:
        load(project.root)
    assert str(caught.value) == f"data/{kind}.yaml: the file is missing [shape]"


def test_all_faults_of_all_files_are_named_at_once_in_order(project: Project) -> None:
    places = [
        (ELEMENTS, project.edit(ELEMENTS, "group: before-departure\n", "gruop: before-departure\n")),
        (ELEMENTS, project.edit(ELEMENTS, "sectors: [agriculture, domestic-work]", "sectors: []")),
        (GLOSSARY, project.edit(GLOSSARY, "term: {en: payslip}", "term: {en: 5}")),
        (INSTRUMENTS, project.edit(INSTRUMENTS, "adopted: '2025-06'", "adopted: '2025-13'")),
    ]
    with pytest.raises(CatalogueError) as caught:
        load(project.root)
    named = {(problem.path, problem.line) for problem in caught.value.problems}
    assert set(places) <= named
    assert caught.value.problems == sorted(caught.value.problems)
    assert len(caught.value.problems) == 5  # the misspelt key is unknown, and the right one missing
