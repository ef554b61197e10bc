"""Reads and writes the pages that fixers work on, byte for byte."""

from collections.abc import Iterator
from pathlib import Path

from catalogue import LANGUAGES
from catalogue.errors import CatalogueError
from pages import source
from pages.source import Page


def readable(root: Path, languages: tuple[str, ...] = LANGUAGES) -> Iterator[Page]:
    """The pages that can be read."""
    for language in languages:
        for path in source.paths(root, language):
            try:
                yield source.read(root, language, path)
            except (CatalogueError, OSError):
                continue  # `make check` says why


def write(root: Path, page: Page, text: str) -> None:
    """Writes a page as given, without a change of line ends."""
    (root / page.shown).write_text(text, encoding="utf-8", newline="")


def rewrite(root: Path, page: Page, changed: dict[int, str]) -> None:
    """Replaces whole lines of a page, by line number."""
    lines = page.text.split("\n")
    for number, line in changed.items():
        lines[number - 1] = line
    write(root, page, "\n".join(lines))
