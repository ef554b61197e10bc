"""The shape of `macros/strings.yaml` and `theme/strings.yaml`: id and text, or id and a pair `one`, `other`."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from catalogue import yamlfile
from catalogue.errors import CatalogueError, Problem
from catalogue.rules.strings.placeholders import names
from catalogue.rules.strings.plain_text import wrong

RULE = "interface"
_KEY = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*$")


def check(root: Path) -> list[Problem]:
    """The problems of the English strings of macros and theme. While there are any, strings cannot be listed."""
    return [problem for room in ("macros", "theme") for problem in _room(root, f"{room}/strings.yaml")]


def _room(root: Path, shown: str) -> Iterator[Problem]:
    if not (root / shown).is_file():
        yield Problem(shown, 0, "", "the file is missing", RULE)
        return
    try:
        source = yamlfile.text(root / shown, shown)
        strings = yamlfile.parse(source, shown)
    except CatalogueError as error:
        yield from error.problems
        return
    if not isinstance(strings, dict):
        yield Problem(shown, 1, "", "the file holds ids and texts: 'law.note: A text'", RULE)
        return
    for key, value in strings.items():
        for message in _string(str(key), value):
            yield Problem(shown, yamlfile.line_of(source, (str(key),)), str(key), message, RULE)


def _string(key: str, value: Any) -> Iterator[str]:
    if not _KEY.match(key):
        yield "an id is words in small letters, joined by dots and hyphens"
    texts = list(value.values()) if isinstance(value, dict) else [value]
    if isinstance(value, dict) and set(value) != {"one", "other"}:
        yield "a string that counts has the two forms 'one' and 'other'"
    elif not all(isinstance(text, str) and text for text in texts):
        yield "the text is missing, or it is no text: put it in quotes"
    else:
        for text in texts:
            if names(text) is None:
                yield "placeholders are plain words in braces, such as {n}"
            yield from wrong(text, "en")
