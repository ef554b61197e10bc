"""Catalogues of translations: what is shown, what is kept when the English changes, and stable files."""

import pytest
from babel.messages.catalog import Catalog

from catalogue import LANGUAGES, CatalogueError
from catalogue.strings import String
from catalogue.translations import Translations, empty_catalogue, merge, po_path, read_catalogue, write_catalogue
from macros.context import Library
from tests.small import Project

WAGES = String("elements.wages.title", "Wages")
PAY = String("elements.pay.title", "Pay")
COUNT = String("macros.count", "{n} treaty", "{n} treaties")


def _catalog(language: str, *entries: tuple[String, str | tuple[str, ...]]) -> Catalog:
    catalog = empty_catalogue(language, "elements")
    for string, text in entries:
        catalog.add((string.text, string.plural) if string.plural else string.text, text, context=string.context)
    return catalog


def _entry(catalog: Catalog, string: String):
    return next(message for message in catalog if message.context == string.context)


def _shown(project: Project, language: str, *strings: String) -> Translations:
    return Translations(project.root, language, {string.context: string for string in strings})


def test_a_translation_of_the_current_english_is_shown(project: Project) -> None:
    write_catalogue(project.root, "fr", "elements", _catalog("fr", (WAGES, "Salaires")))
    translations = _shown(project, "fr", WAGES)
    assert translations.get(WAGES.context) == "Salaires"
    assert WAGES.context in translations


def test_a_translation_of_another_english_is_not_shown(project: Project) -> None:
    write_catalogue(project.root, "fr", "elements", _catalog("fr", (WAGES, "Salaires")))
    changed = String(WAGES.context, "Wages and pay")
    assert _shown(project, "fr", changed).get(WAGES.context) is None
    assert WAGES.context not in _shown(project, "fr", changed)


def test_a_fuzzy_an_empty_and_an_orphan_entry_are_not_shown(project: Project) -> None:
    catalog = _catalog("fr", (WAGES, "Salaires"), (PAY, ""), (COUNT, ("un traité", "")))
    _entry(catalog, WAGES).flags.add("fuzzy")
    write_catalogue(project.root, "fr", "elements", catalog)
    translations = _shown(project, "fr", WAGES, PAY, COUNT)
    assert [s.context in translations for s in (WAGES, PAY, COUNT)] == [False, False, False]
    write_catalogue(project.root, "fr", "elements", _catalog("fr", (WAGES, "Salaires")))
    assert WAGES.context not in _shown(project, "fr", PAY)


def test_merging_keeps_what_is_unchanged() -> None:
    merged = merge(_catalog("fr", (WAGES, "Salaires")), [WAGES, PAY])
    assert (_entry(merged, WAGES).string, _entry(merged, WAGES).fuzzy) == ("Salaires", False)
    assert not _entry(merged, PAY).string and not _entry(merged, PAY).fuzzy


def test_merging_marks_what_changed_and_says_from_what() -> None:
    merged = merge(_catalog("fr", (WAGES, "Salaires")), [String(WAGES.context, "Wages and pay")])
    entry = _entry(merged, WAGES)
    assert (entry.id, entry.string, entry.fuzzy, entry.previous_id) == ("Wages and pay", "Salaires", True, ["Wages"])


def test_merging_drops_what_is_gone() -> None:
    merged = merge(_catalog("fr", (WAGES, "Salaires"), (PAY, "Paie")), [PAY])
    assert [message.context for message in merged if message.id] == [PAY.context]


def test_merging_drops_a_translation_when_its_english_begins_to_count() -> None:
    counted = String(WAGES.context, "Wages", "Wages")
    assert _entry(merge(_catalog("fr", (WAGES, "Salaires")), [counted]), WAGES).string == ("", "")


def test_merging_keeps_a_plural_that_is_begun() -> None:
    begun = ("", "معاهدة واحدة", "", "", "", "")
    assert _entry(merge(_catalog("ar", (COUNT, begun)), [COUNT]), COUNT).string == begun


def _round(project: Project, *strings: String) -> str:
    """One run of `make strings`: read, merge, write; the file."""
    write_catalogue(project.root, "fr", "elements", merge(read_catalogue(project.root, "fr", "elements"), strings))
    return po_path(project.root, "fr", "elements").read_text(encoding="utf-8")


def test_the_english_before_the_change_survives_until_the_translator_confirms(project: Project) -> None:
    write_catalogue(project.root, "fr", "elements", _catalog("fr", (WAGES, "Salaires")))
    once = _round(project, String(WAGES.context, 'Wages "and" pay'))
    assert '#| msgid "Wages"\n' in once and "#, fuzzy" in once
    assert _round(project, String(WAGES.context, 'Wages "and" pay')) == once
    twice = _round(project, String(WAGES.context, "Pay"))
    assert '#| msgid "Wages"\n' in twice and twice.count("#|") == 1  # what the French was made from
    project.write("locales/fr/LC_MESSAGES/elements.po", twice.replace("#, fuzzy\n", ""))
    assert "#|" not in _round(project, String(WAGES.context, "Pay"))
    assert '#| msgid "Pay"\n' in _round(project, String(WAGES.context, "Payment"))


def test_the_english_before_the_change_of_a_plural_survives(project: Project) -> None:
    write_catalogue(project.root, "fr", "elements", _catalog("fr", (COUNT, ("{n} traité", "{n} traités"))))
    changed = String(COUNT.context, "{n} act", "{n} acts")
    once = _round(project, changed)
    assert '#| msgid "{n} treaty"\n#| msgid_plural "{n} treaties"\n' in once
    assert _round(project, changed) == once


def test_comments_of_translators_survive(project: Project) -> None:
    write_catalogue(project.root, "fr", "elements", _catalog("fr", (WAGES, "Salaires")))
    path = "locales/fr/LC_MESSAGES/elements.po"
    project.edit(path, 'msgctxt "elements.wages.title"', '# as in C95\nmsgctxt "elements.wages.title"')
    assert "# as in C95\n" in _round(project, WAGES)
    assert "# as in C95\n" in _round(project, String(WAGES.context, "Pay"))


def test_writing_twice_gives_the_same_bytes_and_says_so(project: Project) -> None:
    catalog = _catalog("ar", (WAGES, "الأجور"), (COUNT, tuple("١٢٣٤٥٦")))
    assert write_catalogue(project.root, "ar", "elements", catalog) is True
    path = po_path(project.root, "ar", "elements")
    first = path.read_bytes()
    assert write_catalogue(project.root, "ar", "elements", read_catalogue(project.root, "ar", "elements")) is False
    assert path.read_bytes() == first


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_a_file_holds_no_dates_names_or_places(project: Project, language: str) -> None:
    write_catalogue(project.root, language, "macros", merge(_catalog(language), [WAGES, COUNT]))
    text = po_path(project.root, language, "macros").read_text(encoding="utf-8")
    assert not any(word in text for word in ("Date", "Generator", "Translator", "Team", "#:", "fuzzy", "MIME"))
    assert text.endswith("\n") and not text.endswith("\n\n")
    assert f'"Language: {language}\\n"' in text


def test_long_and_odd_texts_survive_a_round(project: Project) -> None:
    odd = String("elements.odd.why", 'A "quoted" \\ text, ' + "long " * 60 + "with {n} and 100 %.")
    text = "Un texte « cité » \\ " + "très " * 90 + "{n} 100 %."
    write_catalogue(project.root, "fr", "elements", _catalog("fr", (odd, text)))
    assert _shown(project, "fr", odd).get(odd.context) == text


PLURALS = {
    "ar": [(0, 0), (1, 1), (2, 2), (3, 3), (10, 3), (103, 3), (11, 4), (99, 4), (111, 4), (100, 5), (1000, 5)],
    "ru": [(1, 0), (21, 0), (101, 0), (2, 1), (4, 1), (22, 1), (0, 2), (5, 2), (11, 2), (12, 2), (14, 2), (111, 2)],
    "zh": [(0, 0), (1, 0), (2, 0), (100, 0)],
    "fr": [(0, 0), (1, 0), (2, 1), (100, 1)],
    "es": [(0, 1), (1, 0), (2, 1)],
}
FORMS = {"ar": 6, "ru": 3, "zh": 1, "fr": 2, "es": 2}


@pytest.mark.parametrize("language", FORMS)
def test_counts_take_the_plural_form_of_the_language(project: Project, language: str) -> None:
    forms = tuple(f"{{n}} form {index}" for index in range(FORMS[language]))
    write_catalogue(project.root, language, "macros", _catalog(language, (COUNT, forms)))
    translations = _shown(project, language, COUNT)
    shown = {number: translations.count(COUNT.context, number) for number, _ in PLURALS[language]}
    assert shown == {number: forms[index] for number, index in PLURALS[language]}


@pytest.mark.parametrize("raw, line, message", [
    (b'msgid ""\nmsgstr ""\n\nmsgctxt "a"\nmsgid "\xff"\n', 5, "not UTF-8"),
    (b'msgid ""\nmsgstr ""\n\nmsgctxt "a"\nmsgidd "b"\nmsgstr "c"\n', 5, "not a PO file"),
    ('msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=2; plural=import os;\\n"\n\n'.encode(), 1, "not a PO file"),
])
def test_a_broken_file_is_named_with_its_line(project: Project, raw: bytes, line: int, message: str) -> None:
    project.write("locales/fr/LC_MESSAGES/elements.po", "")
    (project.root / "locales/fr/LC_MESSAGES/elements.po").write_bytes(raw)
    with pytest.raises(CatalogueError) as caught:
        read_catalogue(project.root, "fr", "elements")
    assert str(caught.value).startswith(f"locales/fr/LC_MESSAGES/elements.po:{line}: {message}")


def test_the_catalogues_hold_exactly_the_strings_of_the_guide(library: Library) -> None:
    """Otherwise: make strings."""
    from catalogue.strings import DOMAINS

    for language in LANGUAGES[1:]:
        held = {message.context for domain in DOMAINS
                for message in read_catalogue(library.root, language, domain) if message.id}
        assert held == set(library.strings), language
