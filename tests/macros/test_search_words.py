"""The words by which an instrument is found: its codes and its number in words."""

import pytest

from catalogue import LANGUAGES
from macros import Context, call, REGISTRY
from macros.context import Library
from macros.search_words import ilo_forms, of_instrument


@pytest.mark.parametrize("instrument, words", [
    ("ilo-c181", {"ILO", "C181", "Convention 181", "Convention No. 181"}),
    ("ilo-c097", {"ILO", "C97", "C097", "Convention 97", "Convention No. 97"}),
    ("ilo-r151", {"ILO", "R151", "Recommendation 151", "Recommendation No. 151"}),
    ("ilo-p029", {"ILO", "P29", "P029"}),
    ("un-icrmw", {"UN", "ICRMW"}),
])
def test_the_ways_to_name_an_instrument(library: Library, instrument: str, words: set[str]) -> None:
    assert set(of_instrument(Context(library), library.catalogue.instruments[instrument]).split(", ")) == words


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_no_english_name_in_another_language(library: Library, language: str) -> None:
    """Codes are the same everywhere; a name without a translation is left out."""
    words = of_instrument(Context(library, language), library.catalogue.instruments["ilo-c181"])
    assert "C181" in words and "Convention No. 181" not in words


def test_instruments_outside_the_ilo_have_no_number(library: Library) -> None:
    assert ilo_forms(Context(library), library.catalogue.instruments["un-icrmw"]) == []


def test_the_words_stand_on_the_page_out_of_sight(library: Library) -> None:
    page = call(Context(library), REGISTRY["instrument_page"], ("ilo-c181",))
    assert '<p class="search-words" hidden>ILO, C181, Convention 181, Convention No. 181</p>' in page


def test_the_index_names_ilo_texts_that_have_no_page(library: Library) -> None:
    page = call(Context(library), REGISTRY["instrument_index"], ())
    missing = next(i for i in library.catalogue.instruments.values()
                   if i.id.startswith("ilo-c0") and i.id not in library.catalogue.cited)
    words = page[page.index('<p class="search-words"'):]
    assert missing.code in words and "C181" not in words
