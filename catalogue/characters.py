"""Characters that no text of the guide may hold: invisible ones, and those that change what a reader sees.

Marks and isolates that keep mixed Arabic and Latin text in order are allowed in Arabic. Overrides are not: they can
show a text other than the one that is there.
"""

import re
import unicodedata
from collections.abc import Iterator

_NEVER = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters; tab and line feed are judged elsewhere
    "\u00ad\u200b\u2028\u2029\u2060-\u2064\ufeff"  # invisible
    "\u202a-\u202e"  # embeddings and overrides of direction
    "\ue000-\uf8ff\ufff9-\ufffd\U000e0000-\U000e0fff\U000f0000-\U0010ffff"  # private use, tags, replacement
)
_ARABIC_ONLY = "\u061c\u200c-\u200f\u2066-\u2069"
_ANYWHERE = re.compile(f"[{_NEVER}]")
_NOT_ARABIC = re.compile(f"[{_NEVER}{_ARABIC_ONLY}]")
_OPENS, _CLOSES = "\u2066\u2067\u2068", "\u2069"


def refused(text: str, language: str) -> Iterator[tuple[int, str]]:
    """The refused characters of a text: offset, and what is wrong. `language` is that of the text."""
    pattern = _ANYWHERE if language == "ar" else _NOT_ARABIC
    for match in pattern.finditer(text):
        yield match.start(), f"the character {_name(match[0])} is not allowed"
    if language == "ar":
        yield from _unbalanced(text)


def _unbalanced(text: str) -> Iterator[tuple[int, str]]:
    """An isolate that is not closed in its line reaches into what follows."""
    start = 0
    for line in text.split("\n"):
        opened = sum(line.count(mark) for mark in _OPENS)
        if opened != line.count(_CLOSES):
            yield start, "an isolate of direction is opened and not closed in this line, or closed and not opened"
        start += len(line) + 1


def _name(character: str) -> str:
    name = unicodedata.name(character, "a control or private character")
    return f"U+{ord(character):04X} ({name.lower()})"
