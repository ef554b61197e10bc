"""The pages of an element and of an instrument show the law as the data has it, in the order in which law is shown."""

import re

import pytest

from catalogue.library import library as read_library
from macros import REGISTRY, Context, call
from macros.instruments import status
from macros.law import links_of, sections
from tests.macros.html import parse
from tests.small import Project


@pytest.fixture
def made(project: Project):
    """The output of a macro on the small project."""
    def run(macro: str, *arguments: str) -> str:
        return str(call(Context(read_library(project.root), "en", "elements/wages/"), REGISTRY[macro], arguments))

    return run


def test_sections_show_binding_law_before_law_of_a_region_pending_and_soft(project: Project) -> None:
    context = Context(read_library(project.root))
    found = sections(links_of(context, context.catalogue.elements["wages"]))
    assert [(name, [i.code for i, _ in instruments]) for name, instruments in found] == [
        ("universal", ["ICRMW", "C97"]), ("regional", ["EU-2024-1233"]), ("pending", ["C192"]), ("intergovernmental", ["R151"])]


def test_a_basis_shows_each_link_once_with_its_subject_and_force(made, project: Project) -> None:
    text = parse(made("legal_basis", "wages")).text
    for subject in ("Equal treatment in pay and other terms", "Equal treatment in pay and dismissal", "Pay during illness",
                    "Equal pay for equal work"):
        assert text.count(subject) == 1
    assert text.count("Recommendation") >= 1 and text.count("Obligation") == 4


def test_a_card_shows_the_three_strongest_in_their_order_and_the_weight_of_the_law(made) -> None:
    html = made("element_card", "wages")
    law = html.split('class="card__law"')[1].split("</ol>")[0]
    assert re.findall(r"<a[^>]*>([^<]*)</a>", law) == [
        "ICRMW, Art. 25(1)", "C97, Art. 6(1)(a)(i)", "R151, Principles: equal pay"]
    text = parse(html).text
    assert "2 treaties in force open to all States" in text and "1 regional treaty or act in force" in text
    assert "1 treaty not known to be in force" in text and "1 text that is not binding" in text
    assert "Few treaties speak of the wages of migrants." in text


def test_an_act_of_a_region_binds_its_members_alone(made) -> None:
    text = parse(made("instrument_page", "eu-2024-1233")).text
    assert "European Union" in text and "Denmark and Ireland" in text


def test_what_was_not_read_says_so(made, project: Project) -> None:
    assert parse(made("instrument_page", "ilo-c181")).text.count("Not checked against the text") == 1


def test_an_instrument_shows_the_way_back_to_elements_and_questions(made) -> None:
    html = made("instrument_page", "ilo-c181")
    article = html.split('id="art-7-1"')[1].split("<dt ")[0]
    assert "../../elements/fair-recruitment/" in article and "#criterion-no-fees" in article
    assert "#criterion-" not in html.split('id="art-8-1"')[1].split("<dt ")[0]


def test_status_has_three_states(project: Project) -> None:
    instruments = read_library(project.root).catalogue.instruments
    assert {i.code: status(i) for i in instruments.values()} == {
        "C97": "binding", "C181": "binding", "C192": "pending", "ICRMW": "binding", "EU-2024-1233": "binding", "R151": "soft"}
