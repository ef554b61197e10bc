"""A string that counts has all plural forms of its language, and the file counts as the language does."""

import gettext
from collections.abc import Iterator

from babel.messages.catalog import Catalog

from catalogue.errors import Problem
from catalogue.po import PoFile, Strings, forms
from catalogue.translations import empty_catalogue

RULE = "plurals"


def check(strings: Strings) -> Iterator[Problem]:
    """Yields a problem for each missing form, and for a file with a plural formula of another language."""
    for file in strings.files:
        yield from _formula(file)
        for message in file.shown_messages():
            empty = [number for number, text in enumerate(forms(message)) if not text]
            if isinstance(message.id, tuple) and empty:
                missing = ", ".join(f"msgstr[{number}]" for number in empty)
                yield Problem(file.shown, message.lineno or 1, message.context or "",
                              f"{missing} is empty; all {file.catalog.num_plurals} forms are needed", RULE)


def _formula(file: PoFile) -> Iterator[Problem]:
    expected = empty_catalogue(file.language, file.domain)
    if file.catalog.num_plurals != expected.num_plurals or _counts(file.catalog) != _counts(expected):
        line = next((n for n, text in enumerate(file.text.split("\n"), start=1) if "Plural-Forms:" in text), 1)
        yield Problem(file.shown, line, "", f"the header must say 'Plural-Forms: {expected.plural_forms}'", RULE)


def _counts(catalog: Catalog) -> list[int]:
    form = gettext.c2py(catalog.plural_expr)
    return [form(number) for number in range(200)]
