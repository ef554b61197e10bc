"""What a macro asks of its place: language, links, dates, numbers, lists, and English where a translation lacks."""

import pytest

from catalogue import LANGUAGES
from catalogue.library import library as read_library
from catalogue.translations import empty_catalogue, write_catalogue
from macros import Context
from macros.context import Library, repository
from tests.small import Project


@pytest.mark.parametrize("language, value, words", [
    ("en", "1997-06-19", "19 June 1997"), ("fr", "1997-06-01", "1 juin 1997"), ("es", "1997-06-19", "19 de junio de 1997"),
    ("ar", "1997-06-19", "19 يونيو 1997"), ("zh", "1997-06-19", "1997年6月19日"), ("ru", "1997-06-19", "19 июня 1997\u202fг."),
    ("fr", "2025-06", "juin 2025"), ("ru", "2025-06", "июнь 2025\u202fг."), ("zh", "2025-06", "2025年6月"), ("ar", "1949", "1949"),
])
def test_dates_in_words(library: Library, language: str, value: str, words: str) -> None:
    assert Context(library, language).date(value).replace("\xa0", "\u202f") == words


@pytest.mark.parametrize("language, text", [
    ("en", "1,234"), ("fr", "1\u202f234"), ("ar", "1,234"), ("zh", "1,234"), ("ru", "1\xa0234")])
def test_numbers_have_western_digits_and_the_separators_of_the_language(library: Library, language: str, text: str) -> None:
    assert Context(library, language).number(1234) == text


@pytest.mark.parametrize("language, text", [
    ("en", "a, b and &lt;c&gt;"), ("fr", "a, b et &lt;c&gt;"), ("es", "a, b y &lt;c&gt;"), ("ar", "a وb و&lt;c&gt;"),
    ("zh", "a、b和&lt;c&gt;"), ("ru", "a, b и &lt;c&gt;")])
def test_lists_join_as_the_language_does_and_escape_their_items(library: Library, language: str, text: str) -> None:
    assert Context(library, language).list(["a", "b", "<c>"]) == text


@pytest.mark.parametrize("language, names", [
    ("en", ["Denmark", "Ireland"]), ("fr", ["Danemark", "Irlande"]), ("ru", ["Дания", "Ирландия"]), ("zh", ["丹麦", "爱尔兰"])])
def test_countries_have_the_names_of_the_language_sorted(library: Library, language: str, names: list[str]) -> None:
    assert Context(library, language).countries(["IRL", "DNK"]) == names


@pytest.mark.parametrize("page, target, anchor, link", [
    ("", "", "", "./"), ("", "elements/wages/", "", "elements/wages/"), ("elements/wages/", "", "", "../../"),
    ("elements/wages/", "elements/", "at-work", "../../elements/#at-work"), ("start/", "cycle/draft/", "", "../cycle/draft/"),
])
def test_links_are_relative_to_the_page(library: Library, page: str, target: str, anchor: str, link: str) -> None:
    assert Context(library, "fr", page).link(target, anchor) == link


def test_an_instrument_without_a_page_is_linked_to_its_row(library: Library, project: Project) -> None:
    project.edit("data/elements.yaml", "  - {instrument: ilo-c192, ref: Art. 3, how: supports}\n", "")
    small = Context(read_library(project.root), "en", "elements/wages/")
    rows = [small.instrument_link(i, "art-3") for i in small.catalogue.instruments.values() if i.code in {"C192", "C181"}]
    assert rows == ["../../sources/instruments/ilo-c181/#art-3", "../../sources/instruments/#ilo-c192"]


def test_direction(library: Library) -> None:
    assert [Context(library, language).direction for language in LANGUAGES] == ["ltr", "ltr", "ltr", "rtl", "ltr", "ltr"]


def test_what_is_not_translated_is_english_marked_and_out_of_search(project: Project) -> None:
    french = Context(read_library(project.root), "fr")
    assert french.say("elements.wages.title") == '<span lang="en" dir="ltr" data-pagefind-ignore>Wages</span>'
    assert french.plain("elements.wages.title") == "Wages"
    assert not french.has("elements.wages.title")
    assert french.official({"en": "Pay & more"}) == '<span lang="en" dir="ltr" data-pagefind-ignore>Pay &amp; more</span>'
    assert french.official({"en": "Pay", "fr": "Paie & plus"}) == "Paie &amp; plus"
    assert Context(french.library, "en").say("elements.wages.title") == "Wages"


def test_what_is_translated_is_shown_and_not_marked(project: Project) -> None:
    catalog = empty_catalogue("fr", "elements")
    catalog.add("Wages", "Salaires <bruts>", context="elements.wages.title")
    write_catalogue(project.root, "fr", "elements", catalog)
    french = Context(read_library(project.root), "fr")
    assert french.say("elements.wages.title") == "Salaires &lt;bruts&gt;"
    assert french.has("elements.wages.title")


FORMS = {"ar": ("لا شيء", "واحد", "اثنان", "{n} قليل", "{n} كثير", "{n} غير ذلك"), "ru": ("{n} текст", "{n} текста", "{n} текстов"),
         "zh": ("{n}件",)}


@pytest.mark.parametrize("language, count, text", [
    ("ar", 0, "لا شيء"), ("ar", 1, "واحد"), ("ar", 2, "اثنان"), ("ar", 5, "5 قليل"), ("ar", 11, "11 كثير"), ("ar", 100, "100 غير ذلك"),
    ("ru", 1, "1 текст"), ("ru", 3, "3 текста"), ("ru", 11, "11 текстов"), ("ru", 21, "21 текст"), ("zh", 1, "1件"), ("zh", 7, "7件"),
])
def test_counts_read_in_the_plural_of_the_language(project: Project, language: str, count: int, text: str) -> None:
    catalog = empty_catalogue(language, "macros")
    catalog.add(("{n} instrument", "{n} instruments"), FORMS[language], context="macros.index.caption")
    write_catalogue(project.root, language, "macros", catalog)
    assert Context(read_library(project.root), language).n("index.caption", count) == text


def test_counts_without_translation_read_in_english(project: Project) -> None:
    arabic = Context(read_library(project.root), "ar")
    assert [arabic.n("index.caption", n) for n in (1, 2, 1200)] == ["1 instrument", "2 instruments", "1,200 instruments"]


def test_a_data_page_counts_as_translated_when_title_and_all_subjects_are(project: Project) -> None:
    catalog = empty_catalogue("zh", "instruments")
    catalog.add("Equal treatment in pay and other terms", "同等报酬", context="instruments.un-icrmw.art-25-1.subject")
    write_catalogue(project.root, "zh", "instruments", catalog)
    meta = {"instrument": "un-icrmw"}
    assert not Context(read_library(project.root), "zh").covers("", meta)
    catalog.add("Services for migration", "移徙服务", context="instruments.un-icrmw.art-65-1-to-2.subject")
    write_catalogue(project.root, "zh", "instruments", catalog)
    read_library.cache_clear()
    assert Context(read_library(project.root), "zh").covers("", meta)
    assert not Context(read_library(project.root), "fr").covers("", meta)  # it has no French title
    assert Context(read_library(project.root), "en").covers("", meta)


def test_the_repository_is_the_one_of_the_configuration(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("REPO_URL", raising=False)
    repository.cache_clear()
    assert repository(project.root) == "https://example.org/repository/"
    monkeypatch.setenv("REPO_URL", "https://git.example.net/guide/")
    repository.cache_clear()
    assert repository(project.root) == "https://git.example.net/guide/"
    repository.cache_clear()
