"""Front matter: its end, its keys, its values, and the record that it names."""

import pytest

from tests.pages.findings import PAGE, findings, translate
from tests.small import Project


@pytest.mark.parametrize(("old", "new", "line", "message"), [
    ("element: wages\n", "elemnt: wages\n", 2, "elemnt: unknown key 'elemnt'; did you mean 'element'?"),
    ("element: wages\n", "element: wages\ntemplate: evil.html\n", 3, "template: unknown key 'template'"),
    ("element: wages\n", "element: wages\nrender_macros: false\n", 3, "unknown key 'render_macros'"),
    ("element: wages\n", "element: [wages\n", 3, "[yaml]"),
    ("element: wages\n", "element: !!python/object/apply:os.system [ls]\n", 2, "tags are not used"),
    ("element: wages\n", "- wages\n", 2, "front matter is a list of keys and values"),
    ("element: wages\n", "element: 7\n", 2, "element: Input should be a valid string"),
    ("element: wages\n", "element: wages\nreview: {law: A. Reader}\n", 3, "a review has both"),
    ("element: wages\n", "element: wages\nreview: {law: A. Reader, date: 2026-02-30}\n", 3, "no calendar date"),
    ("element: wages\n", "element: wages\nreview: {low: A. Reader}\n", 3, "unknown key 'low'; did you mean 'law'?"),
    ("element: wages\n", "element: wages\ntranslation: {source: {}, status: draft}\n", 3, "no translation"),
    ("element: wages\n", "element: wagse\n", 2, "'wagse' is no element with its page here; did you mean 'wages'?"),
    ("element: wages\n", "stage: draft\n", 2, "'draft' is no stage with its page here"),
    ("element: wages\n---\n", "element: wages\n", 1, "the front matter does not end"),
])
def test_a_fault_is_named_with_its_line(project: Project, old: str, new: str, line: int, message: str) -> None:
    project.edit(PAGE, old, new)
    assert any(found.startswith(f"{PAGE}:{line}") and message in found for found in findings(project)), findings(project)


def test_text_after_the_generators_end_of_front_matter_is_judged_as_text(project: Project) -> None:
    line = project.edit(PAGE, "element: wages\n", "element: wages\n...\n# <script>x</script>\n") + 2
    assert any(found.startswith(f"{PAGE}:{line}: the tag <script> is not allowed") for found in findings(project))


@pytest.mark.parametrize(("old", "new", "message"), [
    ("  status: draft\n", "  status: done\n", "translation.status: Input should be 'draft' or 'reviewed'"),
    ("  status: draft\n", "", "translation.status: this is missing"),
    ("  status: draft\n", "  status: reviewed\n", "a reviewed translation names its reviewer"),
    ("  status: draft\n", "  state: draft\n", "translation.state: unknown key 'state'; did you mean 'status'?"),
    ("  status: draft\n", "  status: draft\nreview: {law: null}\n", "the review of the law is kept on the English page"),
    ("    why: \"", "    why: \"x", "translation.source.why: no hash of a section: 'make confirm' writes these"),
    ("element: wages\n", "", "element: the English page has 'element: wages'"),
])
def test_a_fault_of_a_translation_is_named(project: Project, old: str, new: str, message: str) -> None:
    page = translate(project)
    line = project.edit(page, old, new)
    found = [item for item in findings(project) if message in item]
    assert found and found[0].startswith(page) and found[0].endswith("[front_matter]"), findings(project)
    if new and "missing" not in message and "reviewer" not in message:
        assert int(found[0].split(":")[1].split(" ")[0]) in range(line, line + 2)


def test_a_translation_says_what_it_was_made_from(project: Project) -> None:
    project.write("docs/fr/start/index.md", project.read("docs/en/start/index.md"))
    assert findings(project) == ["docs/fr/start/index.md:1 translation: a translation says what it was made from: "
                                 "run 'make confirm LANGUAGE=fr PAGE=start/index.md' [front_matter]"]
