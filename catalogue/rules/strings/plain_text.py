"""Translations are plain text: no HTML, no marks of the template language, no hidden characters."""

import re
from collections.abc import Iterator

from catalogue import characters
from catalogue.errors import Problem
from catalogue.po import Strings, forms

RULE = "plain_text"
_MARKS = re.compile(r"<[a-zA-Z/!?]|\{\{|\{%|\{#|[\r\n\t]")


def check(strings: Strings) -> Iterator[Problem]:
    """Yields a problem for each translation that is more than text."""
    for file in strings.files:
        for message in file.shown_messages():
            for text in forms(message):
                for found in wrong(text, file.language):
                    yield Problem(file.shown, message.lineno or 1, message.context or "", found, RULE)


def wrong(text: str, language: str) -> Iterator[str]:
    """What is not plain in a text of a language."""
    match = _MARKS.search(text)
    if match:
        yield f"plain text only; found {match[0]!r}"
    for _, message in characters.refused(_MARKS.sub(" ", text), language):
        yield message
