"""Every readable string has a stable id, and each is listed once."""

import re

from catalogue import load
from catalogue.strings import DOMAINS, all_strings, of_data
from macros.context import Library
from tests.small import Project


def test_ids_are_unique_and_belong_to_a_domain(library: Library) -> None:
    contexts = [string.context for string in of_data(library.catalogue)]
    assert len(contexts) == len(set(contexts))
    assert {string.domain for string in library.strings.values()} == set(DOMAINS)
    assert all(re.fullmatch(r"[a-z]+\.[^\n\"\\]+", context) for context in library.strings)


def test_every_text_of_an_element_is_translated(project: Project) -> None:
    strings = all_strings(load(project.root), project.root)
    texts = {key.split(".")[2]: s.text for key, s in strings.items() if key.startswith("elements.wages.")}
    assert texts == {
        "title": "Wages", "statement": "The parties agree that workers are paid in full and on time.",
        "why": "Pay is why people leave home.", "thin": "Few treaties speak of the wages of migrants.",
        "search": "pay; payslip; deductions"}


def test_a_provision_is_known_by_its_anchor_and_places_in_words_are_translated(project: Project) -> None:
    strings = all_strings(load(project.root), project.root)
    assert strings["instruments.ilo-c181.art-7-1.subject"].text == "Agencies charge no fees to workers"
    assert strings["instruments.ilo-r151.principles-equal-pay.place"].text == "Principles: equal pay"
    assert "instruments.ilo-c181.art-7-1.place" not in strings
    assert strings["instruments.ilo-r151.url_note"].text == "The text has no stable address."


def test_what_stands_in_six_languages_in_the_data_is_no_string(project: Project) -> None:
    texts = {string.text for string in all_strings(load(project.root), project.root).values()}
    assert not texts & {"C181", "Private Employment Agencies Convention, 1997", "payslip", "Protect labour rights"}


def test_a_string_that_counts_has_two_english_forms(library: Library) -> None:
    string = library.strings["macros.index.caption"]
    assert (string.text, string.plural) == ("{n} instrument", "{n} instruments")
