"""Faults in the catalogues of translations and in the English strings, each with file, line and remedy."""

import pytest

from catalogue import interface, library, po
from catalogue.fix import run as mend
from catalogue.rules import strings as rules
from tests.small import Project

HEADERS = {
    "fr": "nplurals=2; plural=(n > 1);",
    "ru": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
    "ar": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
}
COUNT = ('msgctxt "macros.index.caption"\nmsgid "{n} instrument"\nmsgid_plural "{n} instruments"\n')
FIRST = 7  # the line after the header and an empty line


def entry(context: str, english: str, text: str, mark: str = "") -> str:
    """One entry of a catalogue."""
    return f'{mark}msgctxt "{context}"\nmsgid "{english}"\nmsgstr "{text}"\n'


def findings(project: Project, entries: str, domain: str = "macros", language: str = "fr", header: str = "") -> list[str]:
    """The messages of a catalogue with these entries, without its path."""
    path = f"locales/{language}/LC_MESSAGES/{domain}.po"
    project.write(path, f'msgid ""\nmsgstr ""\n"Language: {language}\\n"\n"Plural-Forms: {header or HEADERS[language]}\\n"\n'
                        f'"Content-Type: text/plain; charset=utf-8\\n"\n\n{entries}')
    library.library.cache_clear()
    strings, problems = po.read(project.root, library.library(project.root).strings)
    found = [str(problem) for problem in [*problems, *rules.check(strings)]]
    assert all(message.startswith(path) for message in found), found
    return [message.removeprefix(path) for message in found]


@pytest.mark.parametrize("entries", [
    "",
    entry("macros.law.citation", "{instrument}, {place}", "{instrument} : {place}"),
    entry("macros.law.citation", "{instrument}, {place}", ""),
    entry("macros.law.citation", "{instrument}, {place}", "sans", "#, fuzzy\n"),
    entry("macros.gone", "An old text", ""),
    entry("macros.ref.article", "Art. {n}{subs}", "art. {n}"),
    COUNT + 'msgstr[0] "{n} texte"\nmsgstr[1] "{n} textes"\n',
    COUNT + 'msgstr[0] ""\nmsgstr[1] ""\n',
])
def test_good_missing_and_fuzzy_entries_pass(project: Project, entries: str) -> None:
    assert findings(project, entries) == []


@pytest.mark.parametrize(("entries", "line", "message"), [
    (entry("macros.law.citaton", "x", "y"), FIRST + 1,
     "macros.law.citaton: unknown string; 'make strings' takes it out; did you mean 'macros.law.citation'? [contexts]"),
    (entry("theme.nav.home", "Home", "Accueil"), FIRST + 1, "theme.nav.home: belongs into theme.po [contexts]"),
    ('msgid "x"\nmsgstr "y"\n', FIRST, "an entry without msgctxt belongs to no string [contexts]"),
    (entry("macros.law.citation", "{instrument}, {place}", "{instrument}, {lieu}"), FIRST + 1,
     "the placeholders are {instrument}, {lieu}; the English text has {instrument}, {place}"),
    (entry("macros.law.citation", "{instrument}, {place}", "{instrument}"), FIRST + 1,
     "the placeholders are {instrument}; the English text has {instrument}, {place}"),
    (entry("macros.law.citation", "{instrument}, {place}", "{instrument.__class__}, {place}"), FIRST + 1,
     "placeholders are plain words in braces"),
    (entry("macros.law.citation", "{instrument}, {place}", "{instrument}, {place!r}"), FIRST + 1,
     "placeholders are plain words in braces"),
    (entry("macros.law.citation", "{instrument}, {place}", "{instrument}, {place"), FIRST + 1,
     "placeholders are plain words in braces"),
    (entry("macros.ref.article", "Art. {n}{subs}", "art. {n}{sub}"), FIRST + 1, "did you mean 'subs'?"),
    (entry("macros.law.note-more", "x", "<b>x</b>"), FIRST + 1, "plain text only; found '<b' [plain_text]"),
    (entry("macros.law.note-more", "x", "{{ config }}"), FIRST + 1, "plain text only; found '{{' [plain_text]"),
    (entry("macros.law.note-more", "x", "a\\nb"), FIRST + 1, "plain text only"),
    (entry("macros.law.note-more", "x", "a\u202eb"), FIRST + 1, "the character U+202E (right-to-left override)"),
    (COUNT + 'msgstr[0] "{n} texte"\nmsgstr[1] ""\n', FIRST + 1, "msgstr[1] is empty; all 2 forms are needed [plurals]"),
    (COUNT + 'msgstr[0] "un texte"\nmsgstr[1] "{n} textes"\n', FIRST + 1, "the placeholders are none"),
    ('msgctxt "a.b"\nmsgid "x"\nmsgstr "y\n', FIRST + 2, "not a line of a PO file"),
    ('msgctxt "a.b"\nmsgstr "y"\n', FIRST + 1, "'msgstr' does not fit here"),
    ("<<<<<<< HEAD\n", FIRST, "not a PO file"),
    (entry("macros.law.note-more", "x", "y") * 2, FIRST + 3, "stands a second time; first in line 7 [contexts]"),
])
def test_a_fault_is_named_with_its_line(project: Project, entries: str, line: int, message: str) -> None:
    found = findings(project, entries)
    assert any(item.startswith(f":{line}") and message in item for item in found), found


def test_arabic_may_leave_the_number_out_where_a_form_means_one_number(project: Project) -> None:
    texts = ["لا شيء", "نص واحد", "نصان", "{n} نصوص", "{n} نصا", "{n} نص"]
    good = COUNT + "".join(f'msgstr[{number}] "{text}"\n' for number, text in enumerate(texts))
    assert findings(project, good, language="ar") == []
    assert len(findings(project, good.replace("{n} نصوص", "نصوص"), language="ar")) == 1


def test_russian_one_is_more_than_one_number(project: Project) -> None:
    one = COUNT + 'msgstr[0] "один текст"\nmsgstr[1] "{n} текста"\nmsgstr[2] "{n} текстов"\n'
    assert len(findings(project, one, language="ru")) == 1


def test_isolates_pass_in_arabic_alone(project: Project) -> None:
    text = entry("macros.law.note-more", "What is binding and what is advice", "\u2068C97\u2069")
    assert findings(project, text, language="ar") == []
    assert len(findings(project, text)) == 2


@pytest.mark.parametrize(("header", "message"), [
    ("nplurals=3; plural=(n > 1);", "the header must say 'Plural-Forms: nplurals=2; plural=(n > 1);'"),
    ("nplurals=2; plural=(n != 1);", "the header must say"),
    ("nplurals=two; plural=n;", "not a PO file"),
    ("nplurals=2; plural=__import__('os');", "not a PO file"),
])
def test_a_file_counts_as_its_language_does(project: Project, header: str, message: str) -> None:
    assert any(message in item for item in findings(project, "", header=header))


@pytest.mark.parametrize("path", ["locales/de/LC_MESSAGES/macros.po", "locales/en/LC_MESSAGES/macros.po",
                                  "locales/fr/macros.po", "locales/fr/LC_MESSAGES/macro.po"])
def test_a_file_that_nothing_reads_is_named(project: Project, path: str) -> None:
    project.write(path, "")
    strings, _ = po.read(project.root, None)
    assert [problem.path for problem in rules.check(strings)] == [path]


@pytest.mark.parametrize(("path", "text", "message"), [
    ("data/stages.yaml", "# a\u202eb\n", "the character U+202E"),
    ("data/stages.yaml", "# a\r\n", "the character U+000D"),
])
def test_hidden_characters_in_data_are_named_with_their_line(project: Project, path: str, text: str, message: str) -> None:
    project.write(path, "# one\n" + text + project.read(path))
    strings, _ = po.read(project.root, None)
    assert any(str(problem).startswith(f"{path}:2: {message}") for problem in rules.check(strings))


@pytest.mark.parametrize(("text", "message"), [
    ("nav.home: 7", "it is no text: put it in quotes"),
    ("nav.home: ''", "the text is missing"),
    ("nav.home: {one: a}", "the two forms 'one' and 'other'"),
    ("nav.home: '{x.y}'", "placeholders are plain words"),
    ("nav.home: '<b>x</b>'", "plain text only"),
    ("Nav home: x", "an id is words in small letters"),
])
def test_an_english_string_is_text(project: Project, text: str, message: str) -> None:
    line = project.edit("theme/strings.yaml", "nav.home: Home", text)
    found = [str(problem) for problem in interface.check(project.root)]
    assert len(found) == 1 and found[0].startswith(f"theme/strings.yaml:{line} ") and message in found[0], found


@pytest.mark.parametrize(("found", "mended"), [
    ("ref: Article 7 (1), how", "ref: Art. 7(1), how"), ("ref: art. 7(1), how", "ref: art. 7(1), how"),
    ("ref: Art 7(1) \u2013 (2), how", "ref: Art. 7(1)-(2), how"), ("ref: 'Art.  7(1)', how", "ref: 'Art. 7(1)', how"),
    ("ref: Purpose of 7 (1), how", "ref: Purpose of 7 (1), how"),
])
def test_references_are_spelled_as_the_data_spells_them(project: Project, found: str, mended: str) -> None:
    project.edit("data/elements.yaml", "ref: Art. 7(1), how", found)
    before = project.read("data/elements.yaml")
    said = list(mend(project.root))
    assert project.read("data/elements.yaml") == before.replace(found, mended)
    assert len(said) == (found != mended)
