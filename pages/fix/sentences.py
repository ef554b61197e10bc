"""Puts each sentence of English prose on a line of its own; readers see no difference."""

import re
from collections.abc import Iterator
from pathlib import Path

from pages.fix.files import readable, rewrite
from pages.rules.one_sentence import END, crowded


def fix(root: Path) -> Iterator[str]:
    """Breaks lines between sentences, within a list item at the item's own indent. Headings are left to people."""
    for page in readable(root, ("en",)):
        changed = {number: END.sub("\n" + _indent(line), line) for number, line in crowded(page) if line[0] != "#"}
        if changed:
            rewrite(root, page, changed)
        for number in sorted(changed):
            yield f"{page.shown}:{number}: one sentence a line"


def _indent(line: str) -> str:
    """What a line must begin with to stay in the same paragraph of a list or a quotation."""
    start = re.match(r"( *)((?:[*+-]|\d+[.)]) +|> ?)?", line)
    mark = (start[2] or "") if start else ""
    return (start[1] if start else "") + (mark if mark.startswith(">") else " " * len(mark))
