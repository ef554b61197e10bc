"""A catalogue file is written line by line as gettext writes it.

The reader of these files passes over a broken line and loses what it held; this rule does not.
"""

import re
from collections.abc import Iterator

from catalogue.errors import Problem
from catalogue.po import PoFile, Strings

RULE = "po_syntax"
_TEXT = r'"(?:[^"\\]|\\[nrt"\\])*"'
_LINE = re.compile(rf"(?:(?P<word>msgctxt|msgid|msgid_plural|msgstr|msgstr\[(?P<number>\d)\]) )?{_TEXT}\s*$")
# What may stand before each word within an entry; "" is the end of the entry before.
_AFTER = {
    "msgctxt": {""}, "msgid": {"", "msgctxt"}, "msgid_plural": {"msgid"}, "msgstr": {"msgid"},
    "msgstr[0]": {"msgid_plural"},
}


def check(strings: Strings) -> Iterator[Problem]:
    """Yields a problem for each line that is no part of an entry."""
    for file in strings.files:
        yield from _file(file)


def _file(file: PoFile) -> Iterator[Problem]:
    before = ""
    for number, line in enumerate(file.text.split("\n"), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        match = _LINE.match(line)
        if match is None:
            yield Problem(file.shown, number, "", f"not a line of a PO file: {line.strip()[:60]!r}", RULE)
            continue
        word = match["word"]
        if word is None:
            continue
        if not _fits(word, match["number"], before):
            yield Problem(file.shown, number, "", f"'{word}' does not fit here: an entry is msgctxt, msgid, msgstr", RULE)
        before = word


def _fits(word: str, number: str | None, before: str) -> bool:
    allowed = _AFTER.get(word) or {f"msgstr[{int(number or 0) - 1}]"}
    return before in allowed or ("" in allowed and before.startswith("msgstr"))
