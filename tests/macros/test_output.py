"""Each macro runs with each of its examples in each language, and what comes out is sound HTML."""

import posixpath
import re
from functools import lru_cache
from pathlib import Path

import pytest

from catalogue import LANGUAGES
from macros import REGISTRY, Context, call
from macros.context import Library
from macros.context import library as read_library
from pages import source
from pages.allowlist import calls
from tests.macros.html import Parsed, parse
from tests.small import ROOT

CALLS = [(name, example) for name, macro in REGISTRY.items() for example in macro.examples]
PAGE = "elements/wages/"
every_call = pytest.mark.parametrize("name, example", CALLS, ids=lambda value: value if isinstance(value, str) else "")
every_language = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(scope="session")
def output(library: Library):
    """The output of a macro call in a language, made once."""
    @lru_cache(maxsize=None)
    def made(name: str, example: tuple, language: str, prose: str) -> tuple[str, Parsed]:
        html = str(call(Context(library, language, PAGE, prose), REGISTRY[name], example))
        return html, parse(html)

    return made


@every_language
@every_call
def test_the_output_is_well_formed(output, name: str, example: tuple, language: str) -> None:
    html, parsed = output(name, example, language, language)
    assert html.strip()
    assert parsed.errors == []
    assert "\n" not in html  # a line break would give the block back to Markdown


@every_language
@every_call
def test_the_output_has_no_styles_handlers_scripts_or_template_marks(output, name, example, language) -> None:
    _, parsed = output(name, example, language, language)
    assert [a for a in parsed.attributes if a[1] == "style" or a[1].startswith("on")] == []
    assert {tag for tag, _, _ in parsed.attributes} & {"style", "iframe", "object", "base"} == set()
    assert not re.search(r"\{\{|\{%|\{#", parsed.prose)


@every_language
@every_call
def test_no_markup_is_shown_as_text_and_no_placeholder_left_open(output, name, example, language) -> None:
    _, parsed = output(name, example, language, language)
    assert not re.search(r"</?(a|span|div|p|br|strong)\b", parsed.text)
    assert not re.search(r"&(lt|gt|amp|quot|#\d+);", parsed.text)
    assert not re.search(r"\{\w*\}", parsed.prose)


@every_language
@every_call
def test_links_are_relative_or_addresses_of_the_web(output, name, example, language) -> None:
    _, parsed = output(name, example, language, language)
    for href in parsed.values("href"):
        assert re.match(r"https?://[\w.-]+/?|\.{1,2}/|#", href), href
    for src in parsed.values("src"):
        path = posixpath.normpath(posixpath.join("." if language == "en" else language, PAGE, src))
        assert (ROOT / "theme/overrides" / path).is_file(), src


@every_language
@every_call
def test_relative_links_lead_to_a_page_and_an_anchor(output, name, example, language) -> None:
    _, parsed = output(name, example, language, language)
    own = set(parsed.values("id"))
    for href in {h for h in parsed.values("href") if not h.startswith("http")}:
        target, _, anchor = href.partition("#")
        if not target:
            assert anchor in own, href
            continue
        path = posixpath.normpath(posixpath.join(PAGE, target))
        if language != "en" and path.startswith("../"):
            path = path.removeprefix("../")  # what stands once, beside all languages
        if not path.startswith("api/"):
            assert _file(path).exists(), href
            assert not anchor or "=" in anchor or anchor in _anchors(path), href  # with "=" it is state of a tool


def _file(path: str) -> Path:
    """The English source of the page at an address."""
    page = ROOT / "docs/en" / f"{path}.md"
    return page if page.exists() else ROOT / "docs/en" / path / "index.md"


@lru_cache(maxsize=None)
def _anchors(path: str) -> frozenset[str]:
    """The anchors of a page: of its headings, and of what the macros on it give."""
    page = source.read(ROOT, "en", _file(path).relative_to(ROOT / "docs/en").as_posix())
    made = (call(Context(read_library(ROOT), "en", f"{path}/"), REGISTRY[found.name], found.arguments)
            for found in calls(page.body, REGISTRY) if REGISTRY[found.name].block)
    ids = {anchor for html in made for anchor in parse(str(html)).values("id")}
    return frozenset(ids | {heading.id for heading in page.headings if heading.id})


@every_call
def test_ids_are_unique_within_the_output(output, name: str, example: tuple) -> None:
    _, parsed = output(name, example, "en", "en")
    ids = list(parsed.values("id"))
    assert sorted(ids) == sorted(set(ids))


@every_language
@every_call
def test_a_block_says_its_language_and_direction(output, name: str, example: tuple, language: str) -> None:
    html, _ = output(name, example, language, language)
    direction = "rtl" if language == "ar" else "ltr"
    opening = f'data-macro="{name}" lang="{language}" dir="{direction}">'
    if REGISTRY[name].block:
        assert html.startswith(f"<div {opening}") and html.endswith("</div>")
    else:
        assert "data-macro" not in html  # words in a sentence of their own language
        foreign, _ = output(name, example, language, "en" if language != "en" else "fr")
        assert foreign.startswith(f"<span {opening}")


@every_call
def test_what_is_in_another_language_has_its_direction(output, name: str, example: tuple) -> None:
    html, _ = output(name, example, "ar", "ar")
    for tag, language in re.findall(r'(<\w+[^>]* lang="(\w+)"[^>]*>)', html):
        assert f'dir="{"rtl" if language == "ar" else "ltr"}"' in tag
