"""A page as its source: where front matter ends, which lines are code, what each section holds."""

import pytest

from catalogue.errors import CatalogueError
from pages import status
from pages.source import Heading, Page

TEXT = "---\ndescription: x\n---\n\n# One { #one }\n\nWords.\n\n```\n# code\n```\n\n## Two { #two }\n\nMore.\n"


def page(text: str = TEXT, path: str = "a/b.md") -> Page:
    return Page("en", path, text)


def test_lines_count_from_the_beginning_of_the_file() -> None:
    assert page().first_line == 4
    assert page().headings == [Heading(1, "one", "One", 5), Heading(2, "two", "Two", 13)]
    assert page().front == {"description": "x"} and page().front_line("description") == 2


@pytest.mark.parametrize("text", [TEXT.replace("\n", "\r\n"), TEXT.replace("\n", "\r")])
def test_line_ends_do_not_change_what_is_read(text: str) -> None:
    assert (page(text).headings, page(text).front) == (page().headings, page().front)


def test_front_matter_ends_where_the_generator_sees_its_end() -> None:
    from mkdocs.utils.meta import get_data

    for text in (TEXT, "---\na: 1\n...\nbody\n---\n", "--- \na: 1\n--- \nbody\n", "body\n"):
        body, _ = get_data(text)
        assert page(text).body.lstrip("\n") == body


def test_front_matter_that_is_no_mapping_is_an_error() -> None:
    for text in ("---\n---\nbody\n---\nmore\n", "---\nwords\n---\n", "---\n- a\n---\n"):
        with pytest.raises(CatalogueError, match="front matter is a list of keys and values|yaml"):
            page(text).front


def test_code_is_no_prose() -> None:
    assert [line for _, line in page().prose if "code" in line] == []
    assert (10, "# code") in page().lines


def test_a_fence_left_open_hides_nothing() -> None:
    assert page("# One { #one }\n\n```\n## Two { #two }\n").headings[1].id == "two"


@pytest.mark.parametrize(("path", "address"), [
    ("index.md", ""), ("a/index.md", "a/"), ("a/b.md", "a/b/"), ("a/windex.md", "a/windex/"),
])
def test_an_address_ends_with_a_slash(path: str, address: str) -> None:
    assert page(path=path).address == address


def test_sections_go_by_heading() -> None:
    assert page().sections() == {"": "", "one": "# One { #one }\n\nWords.\n\n```\n# code\n```",
                                 "two": "## Two { #two }\n\nMore."}
    assert [page().section_of(line) for line in (4, 5, 12, 15)] == ["", "one", "one", "two"]


def test_an_unknown_key_is_an_error_with_its_line() -> None:
    with pytest.raises(CatalogueError, match=r"docs/en/a/b.md:2 descripton: unknown key .* did you mean 'description'\?"):
        page(TEXT.replace("description", "descripton")).front


def test_a_hash_minds_words_and_not_spacing() -> None:
    assert status.section_hash("one  two\nthree") == status.section_hash("one two three")
    assert status.section_hash("one two") != status.section_hash("one too")


@pytest.mark.parametrize("front", ["", "translation: x", "translation: {source: x}", "translation: {source: {}}"])
def test_hashes_that_are_not_there_are_none(front: str) -> None:
    assert status.recorded(page(f"---\n{front}\n---\n")) == {}


def test_a_heading_called_start_is_counted_with_its_words() -> None:
    english = page("# Begin here { #start }\n\nThree more words.\n")
    words = status._words(english, status.PageStatus("outdated", ("start",)))
    assert words == len("# Begin here { #start } Three more words.".split())


@pytest.mark.parametrize(("text", "data"), [
    ("# {{ t(\"x\") }} { #x }\n\n{{ p(\"x\") }}\n", True), ("# Words { #x }\n\n{{ p(\"x\") }}\n", False), ("", False),
])
def test_a_page_of_macro_calls_alone_is_data(text: str, data: bool) -> None:
    assert status.is_data(page(text)) is data
