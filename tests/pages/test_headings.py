"""Headings: their ids, their order, and spellings that would hide them."""

import pytest

from tests.pages.findings import PAGE, findings, put
from tests.small import Project


@pytest.mark.parametrize(("text", "shift", "message"), [
    ("## New", 0, "the heading 'New' has no id: write '{ #id }' after its words"),
    ("## New { #why }", 0, "the id 'why' stands already in line 9"),
    ("## New { #New_One }", 0, "the id 'New_One' is not in small letters"),
    ("## New { #7 }", 0, "the id '7' is not in small letters"),
    ("## New { #new .big }", 0, "has no id"),
    ("# New { #new }", 0, "a page has one first-level heading"),
    ("#### New { #new }", 0, "a heading of level 4 under one of level 2"),
    ("New\n---", 1, "an underlined heading"),
    ("New\n===", 1, "an underlined heading"),
    ("##New { #new }", 0, "a heading begins at the start of its line"),
    ("- ## New { #new }", 0, "a heading begins at the start of its line"),
    ("> ## New { #new }", 0, "a heading begins at the start of its line"),
    ("<h2 id=\"new\">New</h2>", 0, "the site makes 5 headings of the 4 on this page"),
])
def test_a_faulty_heading_is_named_with_its_line(project: Project, text: str, shift: int, message: str) -> None:
    line = put(project, text)
    if "the site makes" in message:
        line = project.line(PAGE, "## Checking it { #checking }")
    assert any(found.startswith(f"{PAGE}:{line + shift}: ") and message in found and "[headings]" in found
               for found in findings(project)), findings(project)


def test_a_page_begins_with_its_title(project: Project) -> None:
    put(project, "Words before.\n\n# Start here { #start }", "docs/en/start/index.md", "# Start here { #start }")
    assert findings(project) == ["docs/en/start/index.md:1: a page begins with its title: '# Words { #id }' [headings]"]


def test_an_empty_page_has_no_title(project: Project) -> None:
    project.write("docs/en/start/index.md", "")
    assert "docs/en/start/index.md:1: a page begins with its title: '# Words { #id }' [headings]" in findings(project)


def test_a_code_block_left_open_is_named(project: Project) -> None:
    line = put(project, "```\ncode")
    assert any(found.startswith(f"{PAGE}:{line}: a code block is left open") for found in findings(project))


def test_headings_in_code_are_no_headings(project: Project) -> None:
    put(project, "```\n# A comment\n```")
    assert findings(project) == []


def test_two_pages_of_a_language_may_not_share_a_title(project: Project) -> None:
    line = put(project, "# sources { #start }", "docs/en/start/index.md", "# Start here { #start }")
    assert findings(project) == [
        f"docs/en/start/index.md:{line}: 'sources' is the title of docs/en/sources/index.md as well [titles]"]


def test_titles_are_compared_as_macros_write_them(project: Project) -> None:
    put(project, "# Wages { #start }", "docs/en/start/index.md", "# Start here { #start }")
    assert findings(project) == [
        "docs/en/start/index.md:1: 'Wages' is the title of docs/en/elements/wages.md as well [titles]"]


@pytest.mark.parametrize(("text", "made"), [
    ("## New { #law-universal }\n\nWords.", 'legal_basis("wages") makes the id \'law-universal\''),
    ('{{ legal_basis("wages") }}', 'legal_basis("wages") makes the id \'law-universal\''),
])
def test_an_id_that_a_macro_makes_a_second_time_is_named(project: Project, text: str, made: str) -> None:
    line = put(project, text)
    line = line if "{{" in text else project.line(PAGE, "{{ legal_basis")
    assert any(found.startswith(f"{PAGE}:{line}: {made}") and found.endswith("[repeated_ids]")
               for found in findings(project)), findings(project)
