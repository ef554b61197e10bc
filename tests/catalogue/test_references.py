"""References: one grammar, the same text out as in, and anchors that tell places apart."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue import references
from catalogue.references import WORDS, Component, Number, Reference, complete, opens, parse, slug, within
from macros.context import Library

ALONE = [word for word, kind in WORDS.items() if kind in {"preamble", "conclusions"}]
NUMBERED = [word for word in WORDS if word not in ALONE]

mains = st.one_of(
    st.integers(1, 300).map(str),
    st.builds("{}.{}".format, st.integers(1, 30), st.integers(1, 30)),
    st.builds("{}{}".format, st.integers(1, 90), st.sampled_from([" bis", "a", "b"])),
    st.builds("{}{}".format, st.sampled_from("AB"), st.integers(1, 9)),
    st.sampled_from(["I", "II", "IV", "IX", "XII", "A", "B", "B.2", "III.1"]),
)
subs = st.one_of(st.integers(1, 40).map(str), st.sampled_from([*"abcdefgh", "i", "ii", "iv", "viii", "bis", "2bis"]))
lists = st.lists(st.one_of(st.builds("({})".format, subs), st.builds("({})-({})".format, subs, subs)), max_size=2)


@st.composite
def numbers(draw: st.DrawFn) -> Number:
    """A number of any form that the grammar has."""
    own = tuple(draw(st.lists(subs, max_size=3)))
    form = draw(st.sampled_from(["one", "range of subdivisions", "range", "list"]))
    if form == "range":
        return Number(draw(mains), to_main=draw(mains))
    if not own or form == "one":
        return Number(draw(mains), own)
    if form == "list":
        return Number(draw(mains), own, more=tuple(draw(lists)))
    return Number(draw(mains), own, to_subs=(draw(subs),), more=tuple(draw(lists)))


components = st.one_of(st.builds(Component, st.sampled_from(NUMBERED), numbers()),
                       st.builds(Component, st.sampled_from(ALONE), st.none()))
refs = st.builds(Reference, st.lists(components, min_size=1, max_size=3).map(tuple))


@given(refs)
def test_what_is_formatted_is_parsed_back(reference: Reference) -> None:
    assert parse(str(reference)) == reference


@given(refs)
def test_an_anchor_is_an_html_id_that_needs_no_escaping(reference: Reference) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", reference.anchor)


@given(st.text(max_size=40))
def test_any_text_is_a_reference_that_reads_the_same_or_none(text: str) -> None:
    reference = parse(text)
    assert reference is None or str(reference) == text


@given(refs, subs)
def test_a_place_opens_its_subdivisions(reference: Reference, sub: str) -> None:
    last = reference.components[-1]
    if last.number is None or last.number != Number(last.number.main, last.number.subs):
        return
    inner = f"{reference}({sub})"
    assert opens(str(reference), inner)
    assert not opens(inner, str(reference))
    assert not within(inner, str(reference))


def test_every_ref_of_the_data_reads_the_same_after_parsing(library: Library) -> None:
    for instrument in library.catalogue.instruments.values():
        for provision in instrument.provisions:
            if provision.ref:
                assert str(parse(provision.ref)) == provision.ref


def test_distinct_places_of_an_instrument_have_distinct_anchors(library: Library) -> None:
    for instrument in library.catalogue.instruments.values():
        names = {provision.name for provision in instrument.provisions}
        assert len(names) == len({slug(name) for name in names}) == len(instrument.provisions), instrument.id


@pytest.mark.parametrize("text, anchor", [
    ("Art. 7(1)", "art-7-1"), ("Art. 6(1)(a)(i)", "art-6-1-a-i"), ("Annex II, Art. 3(2)", "annex-ii-art-3-2"),
    ("Art. 7(1)-(3)", "art-7-1-to-3"), ("Arts. 5-8", "arts-5-to-8"), ("Obj. 6, para. 22(c)", "obj-6-para-22-c"),
    ("Art. 13, ii", None), ("Art. 7, 2", None), ("Art 7", None), ("art. 7", None), ("Art.7", None), ("Art. 7 (1)", None),
    ("Article 7", None), ("7(1)", None), ("Art.", None), ("", None), ("Preamble", "preamble"), ("Preamble 3", "preamble-3"),
    ("Art. 7(1),(2)", None), ("Art. 7(1), (3)-(4)", "art-7-1-3-to-4"), ("Guideline 13.1, on content", None),
    ("Principles: migration status", None), ("Art. 7(1) ", None), ("Art. 7(1)\n", None),
])
def test_forms_of_the_grammar(text: str, anchor: str | None) -> None:
    reference = parse(text)
    assert (reference.anchor if reference else None) == anchor


@pytest.mark.parametrize("place, word, full", [
    ("7(1)", "Art.", "Art. 7(1)"), ("7", "Para.", "Para. 7"), ("5-8", "Art.", "Art. 5-8"), ("12 bis", "Art.", "Art. 12 bis"),
    ("Art. 7", "Para.", "Art. 7"), ("Annex I, Art. 4", "Art.", "Annex I, Art. 4"), ("Preamble", "Art.", "Preamble"),
    ("7(1), (3)", "Art.", "Art. 7(1), (3)"), ("Principles: pay", "Art.", "Principles: pay"), ("IV", "Part", "Part IV"),
    ("4.4", "Art.", "Art. 4.4"),
])
def test_a_bare_number_takes_the_word_of_its_instrument(place: str, word: str, full: str) -> None:
    assert complete(place, word) == full


@pytest.mark.parametrize("inner, outer", [
    ("Art. 7(2)", "Art. 7(1)-(3)"), ("Art. 7(1)", "Art. 7(1)-(3)"), ("Art. 7(3)", "Art. 7(1)-(3)"),
    ("Art. 7(2)(a)", "Art. 7(1)-(3)"), ("Art. 7(2)(b)", "Art. 7(2)(a)-(d)"), ("Art. 7(ii)", "Art. 7(i)-(iv)"),
    ("Art. 6", "Arts. 5-8"), ("Art. 6(1)", "Arts. 5-8"), ("Para. 9", "Paras. 8-13"), ("Art. 17(c)", "Art. 17(a), (c)"),
    ("Art. 17(a)", "Art. 17(a), (c)"), ("Regulation 5.3(4)", "Regulation 5.3(1), (3)-(4)"),
    ("Regulation 5.3(3)", "Regulation 5.3(1), (3)-(4)"), ("Art. 5(e)", "Art. 5(a)-(c), (e)"),
    ("Annex I, Art. 4(2)", "Annex I, Art. 4(1)-(2)"), ("Art. 10(10)", "Art. 10(9)-(11)"), ("Art. 5(ix)", "Art. 5(i)-(x)"),
])
def test_a_place_lies_in_a_held_range_or_list(inner: str, outer: str) -> None:
    assert within(inner, outer)


@pytest.mark.parametrize("inner, outer", [
    ("Art. 7(4)", "Art. 7(1)-(3)"), ("Art. 7", "Art. 7(1)-(3)"), ("Art. 8(2)", "Art. 7(1)-(3)"),
    ("Para. 7(2)", "Art. 7(1)-(3)"), ("Annex I, Art. 7(2)", "Art. 7(1)-(3)"), ("Art. 7(2)", "Annex I, Art. 7(1)-(3)"),
    ("Art. 7(3)(b)", "Art. 7(2)(a)-(d)"), ("Art. 7(1)(a)", "Art. 7(1)"), ("Art. 7(1)", "Art. 7"), ("Art. 9", "Arts. 5-8"),
    ("Art. 17(b)", "Art. 17(a), (c)"), ("Regulation 5.3(2)", "Regulation 5.3(1), (3)-(4)"), ("Art. 5(d)", "Art. 5(a)-(c), (e)"),
    ("Art. 7(1)-(2)", "Art. 7(1)-(3)"), ("Art. 7(1), (9)", "Art. 7(1)-(3)"), ("Art. 10(1)", "Art. 10(9)-(11)"),
    ("Art. 6-7", "Arts. 5-8"), ("nonsense", "Art. 7(1)-(3)"), ("Art. 7(2)", "nonsense"), ("Art. 5(xi)", "Art. 5(i)-(x)"),
])
def test_a_place_outside_does_not(inner: str, outer: str) -> None:
    assert not within(inner, outer)


@pytest.mark.parametrize("outer, inner, expected", [
    ("Art. 7", "Art. 7(1)", True), ("Art. 7", "Art. 7(1)-(3)", True), ("Art. 7(1)", "Art. 7(1)(a)", True),
    ("Annex I, Art. 4", "Annex I, Art. 4(1)", True), ("Art. 7", "Art. 8(1)", False), ("Art. 7", "Annex I, Art. 7(1)", False),
    ("Art. 7(1)", "Art. 7(2)(a)", False), ("Art. 7(1)", "Art. 7", False), ("Art. 5", "Arts. 5-8", False),
    ("Para. 7", "Art. 7(1)", False), ("Art. 1", "Art. 10(1)", False), ("Art. 7(1), (3)", "Art. 7(1)", False),
])
def test_an_article_opens_its_paragraphs_alone(outer: str, inner: str, expected: bool) -> None:
    assert opens(outer, inner) is expected


def test_every_word_of_the_grammar_has_a_pattern(library: Library) -> None:
    keys = {f"macros.ref.{kind}" for kind in references.WORDS.values()}
    assert keys <= set(library.strings)
