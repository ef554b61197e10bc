"""Under `docs/` stand pages, in the folders of the languages, and pictures in `assets/`: nothing else is published."""

import re
from collections.abc import Iterator
from pathlib import Path

from catalogue import LANGUAGES
from catalogue.errors import Problem
from pages.docs import Docs

RULE = "files"
PICTURES = {".svg", ".png", ".jpg", ".webp"}
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*$")
_ACTIVE = re.compile(r"<\s*(?:script|foreignObject|iframe)\b|\son\w+\s*=|javascript:|<!ENTITY", re.IGNORECASE)


def check(docs: Docs) -> Iterator[Problem]:
    """Yields a problem for each file that does not belong there."""
    folder = docs.root / "docs"
    for path in sorted(folder.rglob("*")):
        if path.is_symlink():
            yield _problem(docs, path, "a link to another file or folder; put the file itself here")
        elif path.is_file():
            yield from _file(docs, path, path.relative_to(folder).parts)


def _file(docs: Docs, path: Path, parts: tuple[str, ...]) -> Iterator[Problem]:
    if parts[0] == "assets":
        if path.suffix not in PICTURES:
            yield _problem(docs, path, f"docs/assets/ holds pictures ({', '.join(sorted(PICTURES))})")
        elif path.suffix == ".svg" and _ACTIVE.search(path.read_text(encoding="utf-8", errors="replace")):
            yield _problem(docs, path, "a picture must not hold scripts or other pages")
    elif parts[0] not in LANGUAGES:
        yield _problem(docs, path, f"'{parts[0]}' is no language of the guide: {', '.join(LANGUAGES)}")
    elif path.suffix != ".md":
        yield _problem(docs, path, "only pages (.md) stand here; pictures belong into docs/assets/")
    elif not all(_NAME.match(part) for part in (*parts[1:-1], path.stem)):
        yield _problem(docs, path, "the names of pages and folders are small letters, digits and single hyphens")


def _shown(docs: Docs, path: Path) -> str:
    return path.relative_to(docs.root).as_posix()


def _problem(docs: Docs, path: Path, message: str) -> Problem:
    return Problem(_shown(docs, path), 0, "", message, RULE)
