"""Whatever the data and the translations say comes out as text, in HTML and through Markdown."""

import markdown
import pytest

from catalogue.library import library as read_library
from catalogue.translations import empty_catalogue, write_catalogue
from macros import REGISTRY, Context, call
from tests.macros.html import parse
from tests.small import Project

EXTENSIONS = ["abbr", "attr_list", "footnotes", "md_in_html", "tables", "toc"]
ODD = ["a *b* c", "**b**", "_b_ c__d__", "a | b", "`b`", "[b](c)", "[^1]", "\\* b", "b {.c}", "{ #c }", "{b: c}", "1 < 2 & 3 > 2",
       "&lt;b&gt; &copy;", '"b" and \'c\'', "![b](c)", "a -- b", "https://example.org/b_c_d", "ж*ш*", "# b", "- b", "~~b~~"]
every_text = pytest.mark.parametrize("text", ODD)


def _made(project: Project, macro: str, *arguments: str, language: str = "en") -> str:
    return str(call(Context(read_library(project.root), language, "elements/wages/", language), REGISTRY[macro], arguments))


def _page(source: str) -> str:
    """The text that a reader sees of a page of Markdown."""
    parsed = parse(markdown.markdown(source, extensions=EXTENSIONS))
    assert parsed.errors == []
    return parsed.text


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


@every_text
def test_words_in_a_sentence_a_heading_and_a_table_stay_text(project: Project, text: str) -> None:
    project.edit("data/elements.yaml", "  title: Wages\n", f"  title: {_quoted(text)}\n")
    project.edit("data/instruments.yaml", "short: {en: C192}", f"short: {{en: {_quoted(text)}}}")
    project.edit("data/glossary.yaml", "term: {en: payslip}", f"term: {{en: {_quoted(text)}}}")
    for output in (_made(project, "element", "wages"), _made(project, "cite", "C192", "3"), _made(project, "term", "payslip")):
        assert text in _page(f"See {output} here.")
        assert text in _page(f"# {output} {{ #wages }}")
        assert text in _page(f"| A | B |\n|---|---|\n| {output} | last |\n")
        assert "last" in _page(f"| A | B |\n|---|---|\n| {output} | last |\n")


@every_text
def test_words_in_a_block_stay_text(project: Project, text: str) -> None:
    project.edit("data/instruments.yaml", "subject: Pay during illness", f"subject: {_quoted(text)}")
    project.edit("data/elements.yaml", "  statement: The parties agree that workers are paid in full and on time.\n",
                 f"  statement: {_quoted(text)}\n")
    assert text in _page(f"Before.\n\n{_made(project, 'element_card', 'wages')}\n\nAfter.")
    assert text in _page(f"Before.\n\n{_made(project, 'legal_basis', 'wages')}\n\nAfter.")
    assert text in _page(f"Before.\n\n{_made(project, 'instrument_page', 'ilo-c192')}\n\nAfter.")


def test_a_place_in_words_stays_text(project: Project) -> None:
    for path in ("data/instruments.yaml", "data/elements.yaml"):
        project.edit(path, "'Principles: equal pay'", "'Principles: *equal* | pay & more'")
    assert "Principles: *equal* | pay & more" in _page(_made(project, "cite", "R151", "Principles: *equal* | pay & more"))


@pytest.mark.parametrize("text", ['<img src=x onerror="alert(1)">', "</div><script>alert(1)</script>", "a & b"])
def test_a_translation_cannot_bring_markup(project: Project, text: str) -> None:
    library = read_library(project.root)
    keys = ["elements.wages.title", "elements.wages.statement", "vocabulary.sectors.agriculture", "macros.law.citation",
            "macros.element.strongest", "instruments.un-icrmw.art-25-1.subject", "macros.ref.article", "vocabulary.duties.must"]
    for domain in {key.split(".")[0] for key in keys}:
        catalog = empty_catalogue("fr", domain)
        for key in keys:
            if key.startswith(f"{domain}."):
                catalog.add(library.strings[key].text, f"{text} {{instrument}} {{place}} {{n}}{{subs}}", context=key)
        write_catalogue(project.root, "fr", domain, catalog)
    read_library.cache_clear()
    for macro, arguments in (("element_card", ("wages",)), ("cite", ("ICRMW", "25(1)")), ("legal_basis", ("wages",)),
                             ("element", ("wages",))):
        parsed = parse(_made(project, macro, *arguments, language="fr"))
        assert parsed.errors == []
        assert text in parsed.text
        assert {"script", "img"} & {tag for tag, _, _ in parsed.attributes} == set()


def test_a_translation_reaches_no_attribute_of_a_value(project: Project) -> None:
    library = read_library(project.root)
    catalog = empty_catalogue("fr", "macros")
    pattern = "{instrument.__class__} {place.__class__} {instrument!r} {0} {}"
    catalog.add(library.strings["macros.law.citation"].text, pattern, context="macros.law.citation")
    write_catalogue(project.root, "fr", "macros", catalog)
    read_library.cache_clear()
    assert parse(_made(project, "cite", "C181", "7(1)", language="fr")).text == pattern


def test_attributes_hold_the_text_as_it_is(project: Project) -> None:
    vocabulary = project.read("data/vocabulary.yaml")
    project.write("data/vocabulary.yaml", vocabulary.replace("  European Union: European Union\n",
                                                             "  European Union: 'A \"quoted\" & odd body'\n", 1))
    assert 'A "quoted" & odd body' in list(parse(_made(project, "matrix")).values("aria-label"))
