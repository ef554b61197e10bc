"""The catalogue answers what is asked by id, code or citation, and says what is near where it cannot."""

import pytest

from catalogue import Catalogue, Unknown, load
from tests.small import Project

INSTRUMENTS = "data/instruments.yaml"
MORE = """  - {ref: Art. 20(1)-(3), subject: A range, read: false}
  - {ref: Art. 20(2)-(5), subject: A range that overlaps, read: false}
  - {ref: Art. 30, subject: The whole, read: false}
  - {ref: Art. 30(1)-(2), subject: Its paragraphs, read: false}
  - {ref: Arts. 40-44, subject: Some articles, read: false}
  - {ref: Art. 50(2), subject: A second paragraph, read: false}
  - {ref: Art. 50(1), subject: A first paragraph held later, read: false}
  - {place: 'Final clauses: entry into force', subject: A place in words, read: false}
"""


@pytest.fixture
def catalogue(project: Project) -> Catalogue:
    """The small project, whose C181 holds places of every form."""
    last = "  - {ref: Art. 13(1), subject: Cooperation with public services, duty: must, owed_by: each party, read: false}\n"
    project.edit(INSTRUMENTS, last, last + MORE)
    return load(project.root)


@pytest.mark.parametrize("code, place, held, full", [
    ("C181", "7(1)", "Art. 7(1)", "Art. 7(1)"),
    ("C181", "Art. 7(1)", "Art. 7(1)", "Art. 7(1)"),
    ("ilo-c181", "7(1)", "Art. 7(1)", "Art. 7(1)"),
    ("C97", "Annex I, Art. 4", "Annex I, Art. 4", "Annex I, Art. 4"),
    ("R151", "24", "Para. 24", "Para. 24"),  # of a Recommendation, a bare number is a paragraph
    ("R151", "Principles: equal pay", "Principles: equal pay", "Principles: equal pay"),
    ("C181", "Final clauses: entry into force", "Final clauses: entry into force", "Final clauses: entry into force"),
    ("C181", "7", "Art. 7(1)", "Art. 7"),  # an article of which only paragraphs are held leads to the first
    ("C181", "50", "Art. 50(2)", "Art. 50"),  # first as the data has them
    ("C97", "6", "Art. 6(1)(a)(i)", "Art. 6"),
    ("C97", "6(1)(a)", "Art. 6(1)(a)(i)", "Art. 6(1)(a)"),
    ("ICRMW", "65(2)", "Art. 65(1)-(2)", "Art. 65(2)"),  # a paragraph inside a held range leads to the range
    ("ICRMW", "65(2)(a)", "Art. 65(1)-(2)", "Art. 65(2)(a)"),
    ("ICRMW", "65", "Art. 65(1)-(2)", "Art. 65"),
    ("C181", "20(1)", "Art. 20(1)-(3)", "Art. 20(1)"),
    ("C181", "20(5)", "Art. 20(2)-(5)", "Art. 20(5)"),
    ("C181", "30", "Art. 30", "Art. 30"),  # what is held exactly comes before its paragraphs
    ("C181", "42", "Arts. 40-44", "Art. 42"),
    ("C181", "42(3)", "Arts. 40-44", "Art. 42(3)"),
])
def test_a_citation_leads_to_the_held_place(catalogue: Catalogue, code: str, place: str, held: str, full: str) -> None:
    instrument, provision, shown = catalogue.resolve(code, place)
    assert (instrument, provision.name, shown) == (catalogue.instrument(code), held, full)


@pytest.mark.parametrize("code, place, message", [
    ("C118", "7(1)", "unknown instrument 'C118'; did you mean 'C181'?"),
    ("C181", "7(3)", "C181 has no 'Art. 7(3)' in data/instruments.yaml; did you mean 'Art. 7("),
    ("C181", "8(1)(a)", "C181 has no 'Art. 8(1)(a)' in data/instruments.yaml; did you mean 'Art. 8(1)'?"),  # nothing below
    ("C181", "Para. 7(1)", "C181 has no 'Para. 7(1)' in data/instruments.yaml; did you mean 'Art. 7(1)'?"),
    ("C97", "4", "C97 has no 'Art. 4' in data/instruments.yaml; did you mean 'Annex I, Art. 4'?"),  # main text alone
    ("R151", "Art. 24", "R151 has no 'Art. 24' in data/instruments.yaml; did you mean 'Para. 24'?"),
    ("C181", "45", "C181 has no 'Art. 45'"),
    ("C181", "20(2)", "C181 has 'Art. 20(2)' in Art. 20(1)-(3) and in Art. 20(2)-(5); cite one of these"),
    ("C181", "", "C181 has no ''"),
    ("C181", "Article 7", "C181 has no 'Article 7'"),
])
def test_nothing_else_resolves_and_the_nearest_is_named(catalogue: Catalogue, code: str, place: str, message: str) -> None:
    with pytest.raises(Unknown) as caught:
        catalogue.resolve(code, place)
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize("kind, key, message", [
    ("elements", "wage", "unknown element 'wage'; did you mean 'wages'?"),
    ("stages", "drafts", "unknown stage 'drafts'; did you mean 'draft'?"),
    ("terms", "pay-slip", "unknown term 'pay-slip'; did you mean 'payslip'?"),
    ("objectives", "99", "unknown objective '99'"),
])
def test_an_unknown_id_is_named_with_the_nearest(catalogue: Catalogue, kind: str, key: str, message: str) -> None:
    with pytest.raises(Unknown) as caught:
        catalogue.find(kind, key)
    assert str(caught.value) == message


def test_the_way_back_from_a_place_lists_what_rests_on_it(catalogue: Catalogue) -> None:
    uses = catalogue.uses("ilo-c181", "Art. 7(1)")
    assert ([e.id for e in uses.elements], [c.id for c in uses.criteria]) == (["fair-recruitment"], ["no-fees"])
    assert catalogue.uses("ilo-c181", "Art. 13(1)").elements == []
    assert [e.id for e in catalogue.uses("ilo-r151", "Para. 24").elements] == ["fair-recruitment", "labour-inspection"]


def test_an_instrument_that_nothing_cites_is_no_cited_one(project: Project) -> None:
    project.edit("data/elements.yaml", "  - {instrument: ilo-c192, ref: Art. 3, how: supports}\n", "")
    assert set(load(project.root).instruments) - set(load(project.root).cited) == {"ilo-c192"}


def test_questions_come_with_their_element_in_order(library) -> None:
    for element in library.catalogue.elements:
        found = library.catalogue.criteria_of(element)
        assert found == [c for c in library.catalogue.criteria.values() if c.element == element]
