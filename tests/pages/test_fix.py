"""What `make check FIX=1` mends in pages: the check passes afterwards, and nothing else has changed."""

import pytest

import pages.fix
from tests.pages.findings import PAGE, findings, put, translate
from tests.small import Project


def mend(project: Project) -> list[str]:
    """Runs the fixers; what they say."""
    return list(pages.fix.run(project.root))


def test_nothing_is_touched_when_nothing_is_wrong(project: Project) -> None:
    before = {path: path.stat().st_mtime_ns for path in project.root.rglob("*.md")}
    assert mend(project) == []
    assert {path: path.stat().st_mtime_ns for path in project.root.rglob("*.md")} == before


@pytest.mark.parametrize("path", ["elements/labour-inspection.md", "cycle/monitor.md", "sources/instruments/ilo-r151.md"])
def test_missing_pages_are_written(project: Project, path: str) -> None:
    (project.root / "docs/en" / path).unlink()
    assert [line.split(":")[0] for line in mend(project)] == [f"docs/en/{path}"]
    assert findings(project) == []


def test_pages_are_not_written_from_data_that_has_problems(project: Project) -> None:
    (project.root / "docs/en/cycle/monitor.md").unlink()
    project.edit("data/elements.yaml", "id: wages", "id: WAGES")
    assert mend(project) == []


@pytest.mark.parametrize(("old", "new"), [
    ("## New words, and 2 more", "## New words, and 2 more { #new-words-and-2-more }"),
    ("## Why", "## Why { #why-2 }"),
    ("## New {#other}", "## New { #other }"),
    ("## 7 reasons", "## 7 reasons { #reasons }"),
])
def test_an_english_heading_gets_an_id(project: Project, old: str, new: str) -> None:
    line = put(project, old)
    assert mend(project) == [f"{PAGE}:{line}: {new}"]
    assert new in project.read(PAGE).split("\n")
    assert findings(project) == []


def test_a_heading_without_latin_letters_is_left_to_people(project: Project) -> None:
    put(project, "## 原因")
    assert mend(project) == []


def test_a_translated_heading_without_id_is_left_to_people(project: Project) -> None:
    page = translate(project)
    put(project, "## Pourquoi", page, "## Why it matters { #why }")
    assert mend(project) == []


def test_line_ends_and_tabs_are_mended(project: Project) -> None:
    before = project.read(PAGE)
    project.write(PAGE, before.replace("\n", "\r\n").replace("Ask the", "Ask\tthe"))
    assert mend(project) == [f"{PAGE}: line ends and tabs"]
    assert project.read(PAGE) == before.replace("Ask the", "Ask    the")


@pytest.mark.parametrize(("old", "new"), [
    ("One is here. Two is. Three is!", "One is here.\nTwo is. Three is!"),
    ("- One is here. Another is.", "- One is here.\n  Another is."),
    ("12. One is here. Another is.", "12. One is here.\n    Another is."),
    ("> One is here. Another is.", "> One is here.\n> Another is."),
])
def test_sentences_get_lines_of_their_own(project: Project, old: str, new: str) -> None:
    put(project, old)
    assert len(mend(project)) == 1
    assert new in project.read(PAGE)
    assert findings(project) == []
