"""Confirming a translation: hashes are written, the rest of the file is kept byte for byte."""

import pytest

from catalogue.errors import CatalogueError
from pages.confirm import confirm, unconfirmed
from pages.source import read
from pages.status import page_status, recorded, section_hashes
from tests.pages.findings import PAGE, findings, put, translate
from tests.small import Project

PATH = "elements/wages.md"
FRENCH = f"docs/fr/{PATH}"
BODY = "# Start here { #start }\n\n## What binds { #binding }\n\n\n  Words,  with \\ and é.  \n"


@pytest.fixture(autouse=True)
def fresh() -> None:
    page_status.cache_clear()


def front(project: Project, text: str) -> str:
    """The French start page with this front matter, confirmed; its text."""
    project.write("docs/fr/start/index.md", text + BODY)
    confirm(project.root, "fr", "start/index.md")
    return project.read("docs/fr/start/index.md")


def test_a_new_translation_gets_the_hashes_of_all_sections(project: Project) -> None:
    translate(project)
    english = read(project.root, "en", PATH)
    page = read(project.root, "fr", PATH)
    assert recorded(page) == section_hashes(english)
    assert page.front["translation"]["status"] == "draft"
    assert page_status(project.root, "fr", PATH).state == "translated"


@pytest.mark.parametrize("text", [
    "",
    "---\n# a remark\ndescription: 'Two  words'   # kept\n---\n",
    "---\ntranslation:\n---\n",
    "---\ntranslation:\n  status: reviewed # by\n  reviewer: \"A. Reader\"\ndescription: x\n---\n",
    "---\ntranslation:\n    source:\n        start: \"000000000000\"\n        old: \"111111111111\"\n\n    # a remark\n"
    "    status: draft\n---\n",
    "---\ntranslation: {source: {start: \"000000000000\"}, status: draft}\ndescription: x\n---\n",
    "---\ntranslation: {status: reviewed, reviewer: A. Reader}\n---\n",
    "---\ntranslation:\n  source: {}\n  status: draft\n---\n",
    "---\ndescription: x\ntranslation:\n  status: draft\n  source:\n    start: \"000000000000\"\n---\n",
])
def test_any_form_of_front_matter_keeps_its_other_bytes(project: Project, text: str) -> None:
    made = front(project, text)
    assert made.endswith("---\n" + ("\n" if not text else "") + BODY)
    assert recorded(read(project.root, "fr", "start/index.md")) == section_hashes(read(project.root, "en", "start/index.md"))
    for line in text.split("\n"):
        if not any(word in line for word in ("source", "000000000000", "111111111111", "translation")):
            assert line in made.split("\n")
    assert made.count("reviewer") == text.count("reviewer")


def test_only_the_hashes_change(project: Project) -> None:
    before = front(project, "---\ntranslation:\n  source:\n    start: \"000000000000\"\n  status: draft # so\n---\n")
    project.edit("docs/en/start/index.md", "A treaty binds", "Each treaty binds")
    confirm(project.root, "fr", "start/index.md")
    after = project.read("docs/fr/start/index.md")
    different = [(a, b) for a, b in zip(before.split("\n"), after.split("\n"), strict=True) if a != b]
    assert len(different) == 1 and different[0][0].startswith("    binding: ")


def test_line_ends_are_kept(project: Project) -> None:
    project.write("docs/fr/start/index.md", ("---\ndescription: x\n---\n" + BODY).replace("\n", "\r\n"))
    confirm(project.root, "fr", "start/index.md")
    text = (project.root / "docs/fr/start/index.md").read_bytes()
    assert text.count(b"\n") == text.count(b"\r\n")


def test_one_section_is_confirmed_alone(project: Project) -> None:
    translate(project)
    put(project, "It matters to all.", PAGE, "It matters to workers.")
    put(project, "Ask them all.")
    assert confirm(project.root, "fr", PATH, ["why"])["confirmed"] == ["why"]
    assert page_status(project.root, "fr", PATH).outdated == ("checking",)


def test_a_section_that_the_translation_lacks_is_not_confirmed(project: Project) -> None:
    translate(project)
    project.write(PAGE, project.read(PAGE) + "\n## More { #more }\n\nWords.\n")
    assert confirm(project.root, "fr", PATH) == {"confirmed": [], "lacking": ["more"]}
    assert findings(project) == []


def test_hashes_that_are_all_digits_stay_text(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pages.confirm.section_hashes", lambda page: {"start": "012345678901"})
    front(project, "")
    assert recorded(read(project.root, "fr", "start/index.md")) == {"start": "012345678901"}


@pytest.mark.parametrize(("language", "path", "sections", "message"), [
    ("de", PATH, (), "'de' is no language to translate into"),
    ("en", PATH, (), "'en' is no language to translate into"),
    ("fr", "elements/wagse.md", (), "there is no such page in English; did you mean 'elements/wages.md'?"),
    ("fr", "../../mkdocs.yml", (), "there is no such page in English"),
    ("fr", "start/index.md", (), "the page is not translated yet: copy docs/en/start/index.md there"),
    ("fr", PATH, ("wyh",), "no section 'wyh'; did you mean 'why'?"),
])
def test_what_cannot_be_confirmed_is_said(project: Project, language: str, path: str, sections: tuple[str, ...],
                                          message: str) -> None:
    translate(project)
    with pytest.raises(CatalogueError, match=None) as caught:
        confirm(project.root, language, path, sections)
    assert message in str(caught.value)


def test_a_data_page_is_not_confirmed(project: Project) -> None:
    page = "sources/instruments/ilo-c181.md"
    project.write(f"docs/fr/{page}", project.read(f"docs/en/{page}"))
    with pytest.raises(CatalogueError, match="drawn from data"):
        confirm(project.root, "fr", page)


def test_pages_without_a_record_are_listed(project: Project) -> None:
    translate(project)
    project.write("docs/fr/start/index.md", project.read("docs/en/start/index.md"))
    project.write("docs/fr/elements/unknown.md", "# x { #x }\n")
    assert unconfirmed(project.root, "fr") == ["start/index.md"]
