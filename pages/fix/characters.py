"""Gives pages Unix line ends, and spaces for tabs."""

from collections.abc import Iterator
from pathlib import Path

from pages.fix.files import readable, write


def fix(root: Path) -> Iterator[str]:
    """Takes out carriage returns and a byte order mark, and writes four spaces for each tab."""
    for page in readable(root):
        text = page.text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
        if text != page.text:
            write(root, page, text)
            yield f"{page.shown}: line ends and tabs"
