"""Mends what is mechanical in pages. One fixer a module: `fix(root)` writes files and says what it did, line by line.

A fixer changes no fact and no meaning: it gives what a rule asks for where there is only one way to give it.
"""

import importlib
from collections.abc import Iterator
from pathlib import Path

# Pages are written first, so that the others see them; characters come before what reads lines.
FIXERS = ("missing_pages", "characters", "heading_ids", "sentences")


def run(root: Path) -> Iterator[str]:
    """Runs every fixer on the project at `root`; what each did, as `file:line: what`."""
    for name in FIXERS:
        yield from importlib.import_module(f"pages.fix.{name}").fix(root)
