"""What stands under `docs/`: characters, names, kinds of files, and the pages that data and navigation ask for."""

import pytest

from tests.pages.findings import PAGE, findings, put, translate
from tests.small import Project


@pytest.mark.parametrize(("text", "message"), [
    ("a\r\nb", "the line ends with a carriage return"),
    ("a\rb", "the line ends with a carriage return"),
    ("a\tb", "a tab; write spaces"),
    ("a\x07b", "the character U+0007"),
    ("a\x00b", "the character U+0000"),
    ("a\u202eb", "the character U+202E (right-to-left override)"),
    ("a\u202ab", "the character U+202A (left-to-right embedding)"),
    ("a\u2067b\u2069", "the character U+2067 (right-to-left isolate)"),
    ("a\u200bb", "the character U+200B (zero width space)"),
    ("\ufeffa", "the character U+FEFF"),
    ("x" * 1001, "1001 characters in one line"),
])
def test_a_refused_character_is_named_with_its_line(project: Project, text: str, message: str) -> None:
    line = put(project, text)
    assert any(found.startswith(f"{PAGE}:{line}: {message}") for found in findings(project)), findings(project)


@pytest.mark.parametrize(("text", "faults"), [
    ("\u2068C181\u2069", 0), ("C181\u200f", 0), ("\u2068C181", 1), ("\u202eC181", 1),
])
def test_arabic_pages_may_isolate_but_not_override(project: Project, text: str, faults: int) -> None:
    page = translate(project, language="ar")
    put(project, text, page)
    assert len(findings(project)) == faults


def test_a_file_that_is_not_utf_8_is_named_with_its_line(project: Project) -> None:
    (project.root / "docs/en/start/index.md").write_bytes(b"# Start { #start }\n\n\xff\n")
    assert "docs/en/start/index.md:3: not UTF-8 [encoding]" in findings(project)


@pytest.mark.parametrize(("path", "message"), [
    ("docs/fr/evil.html", "only pages (.md) stand here"),
    ("docs/fr/page.markdown", "only pages (.md) stand here"),
    ("docs/en/Start.md", "the names of pages and folders are small letters"),
    ("docs/en/a.fr.md", "the names of pages and folders are small letters"),
    ("docs/de/index.md", "'de' is no language of the guide: en, fr"),
    ("docs/assets/evil.js", "docs/assets/ holds pictures"),
])
def test_a_file_that_does_not_belong_is_named(project: Project, path: str, message: str) -> None:
    project.write(path, "# Words { #words }\n")
    assert any(found.startswith(f"{path}: {message}") for found in findings(project)), findings(project)


@pytest.mark.parametrize("inside", ["<script>x</script>", "<g onload=\"x\"/>", "<a href=\"javascript:x\"/>"])
def test_a_picture_with_a_script_is_refused(project: Project, inside: str) -> None:
    project.write("docs/assets/plan.svg", f"<svg>{inside}</svg>")
    assert findings(project) == ["docs/assets/plan.svg: a picture must not hold scripts or other pages [files]"]


def test_a_link_to_another_file_is_refused(project: Project) -> None:
    (project.root / "docs/fr").mkdir()
    (project.root / "docs/fr/index.md").symlink_to("/etc/hostname")
    assert any(found.startswith("docs/fr/index.md: a link to another file") for found in findings(project))


@pytest.mark.parametrize(("path", "kind"), [
    ("elements/wages.md", "element 'wages'"), ("cycle/draft.md", "stage 'draft'"),
    ("sources/instruments/ilo-r151.md", "instrument 'ilo-r151'"),
])
def test_a_missing_page_of_a_record_is_named_with_its_remedy(project: Project, path: str, kind: str) -> None:
    (project.root / "docs/en" / path).unlink()
    assert f"docs/en/{path}: the page of the {kind} is missing: 'make check FIX=1' writes it [stubs]" in findings(project)


@pytest.mark.parametrize(("path", "message"), [
    ("sources/instruments/ilo-c118.md", "no instrument 'ilo-c118' asks for this page: take it out, or mend the data;"
                                        " did you mean 'ilo-c181'?"),
    ("cycle/draught.md", "no stage 'draught' asks for this page: take it out, or mend the data; did you mean 'draft'?"),
])
def test_a_page_without_a_record_is_named(project: Project, path: str, message: str) -> None:
    project.write(f"docs/en/{path}", "# A page of its own { #own }\n")
    assert f"docs/en/{path}: {message} [stubs]" in findings(project)


def test_an_element_page_names_its_element(project: Project) -> None:
    project.edit(PAGE, "---\nelement: wages\n---\n", "")
    assert f"{PAGE}:1 element: the front matter lacks 'element: wages' [stubs]" in findings(project)


def test_a_page_outside_the_navigation_is_named(project: Project) -> None:
    project.write("docs/en/about.md", "# About { #about }\n")
    assert findings(project) == [
        "docs/en/about.md: the page is not in the navigation: add it under 'nav' in mkdocs.yml [navigation]"]


def test_an_entry_of_the_navigation_without_a_page_is_named_with_its_line(project: Project) -> None:
    line = project.edit("mkdocs.yml", "- cycle/draft.md", "- cycle/draught.md")
    assert f"mkdocs.yml:{line} nav: no page at docs/en/cycle/draught.md; did you mean 'cycle/draft.md'? [navigation]" \
        in findings(project)


@pytest.mark.parametrize(("text", "message"), [
    ("site_name: [", "not valid YAML"), ("- a", "the file holds keys and values"),
    ("markdown_extensions: [no_such_extension]", "markdown_extensions: cannot be used"),
])
def test_a_broken_configuration_is_a_finding(project: Project, text: str, message: str) -> None:
    project.write("mkdocs.yml", text + "\n")
    assert any(found.startswith("mkdocs.yml") and message in found for found in findings(project))


@pytest.mark.parametrize("text", ["One is here. Two is there.", "It is (so). Two is there.", "- One is here! Two is."])
def test_two_sentences_in_a_line_are_named(project: Project, text: str) -> None:
    line = put(project, text)
    assert findings(project) == [
        f"{PAGE}:{line}: two sentences in one line; 'make check FIX=1' puts each on its own [one_sentence]"]


@pytest.mark.parametrize("text", ["See No. 181 and Arts. 5 to 8.", "| One is. Two is. | b |\n| - | - |\n| a | b |",
                                  "```\nOne is here. Two is there.\n```"])
def test_abbreviations_tables_and_code_are_no_sentences(project: Project, text: str) -> None:
    put(project, text)
    assert findings(project) == []
