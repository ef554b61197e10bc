"""How references read: patterns of translators, one place that puts them together."""

import re

import pytest
from markupsafe import Markup

from catalogue import LANGUAGES, references
from macros import Context
from macros.context import Library
from macros.wording import fill, place

LRI, PDI = "\u2066", "\u2069"  # left-to-right isolate, and its end

# Patterns as translators may write them; what is missing is not needed by the cases.
PATTERNS = {
    "fr": {"article": "art.\u00a0{n}{subs}", "paragraph": "par.\u00a0{n}{subs}", "annex": "annexe\u00a0{n}{subs}", "join": ", ",
           "article-number": ", par.\u00a0{n}", "letter": " {n})", "letter-range": " {a}) à {b})", "range": "{a} à {b}",
           "article-number-range": ", par.\u00a0{a} à {b}", "preamble": "préambule", "other-number": "({n})"},
    "zh": {"article": "第{n}条{subs}", "annex": "附件{n}{subs}", "join": "，", "article-number": "第{n}款",
           "article-number-range": "第{a}至第{b}款", "letter": "（{n}）", "letter-range": "（{a}）至（{b}）", "range": "{a}至{b}",
           "paragraph": "第{n}段{subs}", "preamble": "序言", "other-number": "（{n}）"},
    "ar": {"article": f"المادة {LRI}{{n}}{{subs}}{PDI}", "annex": f"المرفق {LRI}{{n}}{{subs}}{PDI}", "join": "، ",
           "article-number": "({n})", "article-number-range": "({a})–({b})", "letter": "({n})", "letter-range": "({a})–({b})",
           "range": "{a}–{b}", "preamble": "الديباجة", "paragraph": f"الفقرة {LRI}{{n}}{{subs}}{PDI}", "other-number": "({n})"},
    "ru": {"article": "ст. {n}{subs}", "annex": "приложение {n}{subs}", "join": ", ", "article-number": ", п. {n}",
           "article-number-range": ", пп. {a}–{b}", "letter": " ({n})", "letter-range": " ({a})–({b})", "range": "{a}–{b}",
           "paragraph": "п. {n}{subs}", "preamble": "преамбула", "other-number": "({n})"},
}


@pytest.mark.parametrize("language, ref, words", [
    ("zh", "Art. 7(1)", "第7条第1款"),
    ("zh", "Art. 7", "第7条"),
    ("zh", "Art. 7(1)-(3)", "第7条第1至第3款"),
    ("zh", "Art. 6(1)(a)", "第6条第1款（a）"),
    ("zh", "Arts. 5-8", "第5至8条"),
    ("zh", "Annex II, Art. 3", "附件II，第3条"),
    ("zh", "Art. 7(1), (3)-(4)", "第7条第1款，第3至第4款"),
    ("fr", "Art. 7(1)", "art.\u00a07, par.\u00a01"),
    ("fr", "Art. 6(1)(a)", "art.\u00a06, par.\u00a01 a)"),
    ("fr", "Art. 17(a), (c)", "art.\u00a017 a), c)"),
    ("fr", "Art. 7(1), (3)-(4)", "art.\u00a07, par.\u00a01, par.\u00a03 à 4"),
    ("fr", "Arts. 5-8", "art.\u00a05 à 8"),
    ("fr", "Para. 2(a)-(i)", "par.\u00a02 a) à i)"),
    ("fr", "Preamble", "préambule"),
    ("ar", "Art. 7(1)", f"المادة {LRI}7(1){PDI}"),
    ("ar", "Art. 7(1)-(3)", f"المادة {LRI}7(1)–(3){PDI}"),
    ("ar", "Arts. 5-8", f"المادة {LRI}5–8{PDI}"),
    ("ar", "Annex I, Art. 4", f"المرفق {LRI}I{PDI}، المادة {LRI}4{PDI}"),
    ("ru", "Art. 7(1)", "ст. 7, п. 1"),
    ("ru", "Para. 8(2)", "п. 8(2)"),
    ("ru", "Preamble", "преамбула"),
])
def test_a_reference_reads_in_the_order_and_marks_of_the_language(language: str, ref: str, words: str) -> None:
    assert place(ref, PATTERNS[language].__getitem__) == words


def test_an_arabic_reference_keeps_its_number_left_to_right_in_one_piece() -> None:
    """Without an isolate, `7(1)` would be shown as `(1)7` between Arabic words."""
    for ref in ("Art. 7(1)", "Art. 6(1)(a)(i)", "Art. 7(1), (3)-(4)", "Annex II, Art. 3(2)"):
        words = place(ref, PATTERNS["ar"].__getitem__)
        outside = re.sub(f"{LRI}[^{LRI}{PDI}]*{PDI}", "", words)
        assert not re.search(r"[0-9A-Za-z()]", outside)


def test_text_that_is_no_reference_stays_as_it_is() -> None:
    assert place("Principles: migration status", PATTERNS["zh"].__getitem__) == "Principles: migration status"


@pytest.mark.parametrize("ref, words", [
    ("Art. 7(1)", "Art. 7(1)"), ("Arts. 5-8", "Art. 5–8"), ("Art. 6(1)(a)(i)", "Art. 6(1)(a)(i)"),
    ("Art. 7(1)-(3)", "Art. 7(1)–(3)"), ("Obj. 6, para. 22(c)", "Objective 6, Para. 22(c)"), ("Preamble", "Preamble"),
    ("Regulation 5.3(1), (3)-(4)", "Regulation 5.3(1), (3)–(4)"), ("Annex II, Art. 3(2)", "Annex II, Art. 3(2)"),
])
def test_a_reference_in_english(library: Library, ref: str, words: str) -> None:
    assert Context(library).place(ref) == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_place_of_the_data_loses_a_number_or_a_letter(library: Library, language: str) -> None:
    context = Context(library, language)
    for instrument in library.catalogue.instruments.values():
        for provision in instrument.provisions:
            if provision.ref:
                words = str(context.place(provision.ref))
                for component in references.parse(provision.ref).components:
                    assert component.number is None or component.number.main in words, words
                assert re.findall(r"\d+", words) == re.findall(r"\d+", provision.ref), words
                assert "{" not in words


def test_places_of_an_instrument_read_differently(library: Library) -> None:
    for language in LANGUAGES:
        context = Context(library, language)
        for instrument in library.catalogue.instruments.values():
            names = [str(context.place(p.ref)) for p in instrument.provisions if p.ref]
            assert len(names) == len(set(names)), (language, instrument.id)


@pytest.mark.parametrize("pattern, values, text", [
    ("{n} of {n}", {"n": 3}, "3 of 3"), ("{a}", {"b": 1}, "{a}"), ("100 % {", {"n": 1}, "100 % {"), ("{n.real}", {"n": 1}, "{n.real}"),
    ("{a}{b}", {"a": "{b}", "b": "x"}, "{b}x"), ("\\1 {n}", {"n": "\\1"}, "\\1 \\1"),
])
def test_filling_replaces_words_in_braces_and_nothing_else(pattern: str, values: dict, text: str) -> None:
    assert fill(pattern, **values) == text


def test_filling_with_markup_escapes_all_that_is_none() -> None:
    filled = fill("<i> {a} & {b}", a=Markup("<b>x</b>"), b="<c>")
    assert isinstance(filled, Markup) and filled == "&lt;i&gt; <b>x</b> &amp; &lt;c&gt;"
    assert not isinstance(fill("<i> {a}", a="x"), Markup)
