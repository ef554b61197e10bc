"""Six languages end to end: what is translated, what is marked as English, and what search engines are told."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from catalogue import LANGUAGES
from tests.site.templates import address

OTHERS = [language for language in LANGUAGES if language != "en"]


def html(site: Path, language: str, path: str) -> str:
    """A built page as text."""
    return (site / address(language, path).lstrip("/") / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", OTHERS)
def test_a_page_without_translation_is_no_alternate(site: Path, language: str) -> None:
    """It asks not to be listed, points to the English page, marks its prose, and no page announces it."""
    path = "elements/family-life/"
    page = html(site, language, path)
    assert '<meta name="robots" content="noindex">' in page
    assert re.search(r'<link rel="canonical" href="https?://[^/]+/elements/family-life/">', page)
    assert '<div lang="en" dir="ltr" data-pagefind-ignore>' in page
    assert f'hreflang="{language}" href="https://example.org/{language}/{path}"' not in html(site, "en", path)
    assert f"/{language}/{path}" not in (site / "sitemap.xml").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", OTHERS)
def test_a_translated_page_is_announced_both_ways(site: Path, language: str) -> None:
    """The English page and the translation name each other by full addresses."""
    path = "elements/fair-recruitment/"
    for here in ("en", language):
        page = html(site, here, path)
        assert f'hreflang="{language}" href="https://example.org/{language}/{path}"' in page
        assert f'hreflang="en" href="https://example.org/{path}"' in page
        assert "noindex" not in page


@pytest.mark.parametrize("language", OTHERS)
def test_macros_speak_the_readers_language_on_an_untranslated_page(site: Path, language: str) -> None:
    """The blocks of the macros carry the language of the page and hold no English."""
    page = html(site, language, "elements/family-life/")
    blocks = re.findall(r'<div data-macro="(\w+)" lang="(\w+)"', page)
    assert {name for name, _ in blocks} == {"element_card", "legal_basis", "criteria"}
    assert {spoken for _, spoken in blocks} == {language}
    card = page.split('<div data-macro="element_card"')[1].split('<h2 id="why"')[0]
    assert 'lang="en"' not in card.replace('<div lang="en" dir="ltr" data-pagefind-ignore>', "")


def test_the_switch_stays_on_the_page(serve: str, browser_page: Callable[..., Page]) -> None:
    """From an element in French to the same element in Arabic, right to left."""
    page = browser_page()
    page.goto(f"{serve}/fr/elements/wages/")
    link = page.locator('header a[hreflang="ar"]').first.get_attribute("href")
    page.goto(f"{serve}/fr/elements/wages/{link}" if not link.startswith("/") else serve + link)
    assert page.url.endswith("/ar/elements/wages/")
    assert page.locator("body").get_attribute("dir") == "rtl"


def test_the_page_for_unknown_addresses_is_in_six_languages(serve: str, browser_page: Callable[..., Page]) -> None:
    """One neutral page, each text with its language, each language with its way home."""
    page = browser_page()
    page.goto(f"{serve}/fr/no/such/page/")
    spoken = page.locator("main [lang]").evaluate_all("all => all.map(one => one.lang)")
    assert set(LANGUAGES) <= set(spoken)
    homes = page.locator("main a").evaluate_all("all => all.map(one => one.getAttribute('href'))")
    assert len(homes) >= len(LANGUAGES)


@pytest.mark.parametrize("language", OTHERS)
def test_every_subject_on_an_element_page_is_translated(site: Path, language: str) -> None:
    """The law under an element reads in the reader's language, to the last article."""
    law = html(site, language, "elements/wages/").split('<div data-macro="legal_basis"')[1].split("<h2 id=")[0]
    subjects = re.findall(r"<dd>(.*?)</dd>", law)
    assert len(subjects) > 8
    assert not [subject for subject in subjects if 'lang="en"' in subject]


def test_an_edit_link_opens_the_right_line_of_the_data(site: Path) -> None:
    """On a page drawn from data, the link leads to the line where the record stands."""
    page = html(site, "fr", "sources/instruments/ilo-c181/")
    line = int(re.search(r"data/instruments\.yaml#L(\d+)", page)[1])
    source = (Path(__file__).parents[2] / "data/instruments.yaml").read_text(encoding="utf-8").split("\n")
    assert source[line - 1] == "- id: ilo-c181"
