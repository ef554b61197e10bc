"""Gives English headings an id, and writes ids in the one way that the template language bears."""

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

from pages.allowlist import CALL
from pages.fix.files import readable, rewrite

_TIGHT = re.compile(r"^(#{1,6} .*?) *\{#([A-Za-z0-9_-]+) *\} *$")


def fix(root: Path) -> Iterator[str]:
    """Writes `{ #id }` for `{#id}` in every language, and an id made of its words for an English heading without one.

    Translations take the ids of the English page, which only a reader of both can match.
    """
    for page in readable(root):
        lines = dict(page.prose)
        changed = {number: _TIGHT.sub(r"\1 { #\2 }", line) for number, line in lines.items() if _TIGHT.match(line)}
        taken = {heading.id for heading in page.headings}
        for heading in page.headings if page.language == "en" else []:
            if heading.id is None and heading.line not in changed and (slug := _slug(heading.text, taken)):
                taken.add(slug)
                changed[heading.line] = f"{lines[heading.line].rstrip()} {{ #{slug} }}"
        if changed:
            rewrite(root, page, changed)
        for number, line in sorted(changed.items()):
            yield f"{page.shown}:{number}: {line}"


def _slug(words: str, taken: set[str | None]) -> str:
    """An id made of the words of a heading, unlike those of its page; '' when no letters are left for one."""
    plain = re.sub(r"[^a-z0-9]+", "-", CALL.sub("", words).lower())
    slug = re.sub(r"^[0-9-]+|-+$", "", plain)
    numbered = itertools.chain([slug], (f"{slug}-{number}" for number in itertools.count(2)))
    return next(name for name in numbered if name not in taken) if slug else ""
