"""A page of `docs/` as its source: front matter, headings, links and macro calls, each with its line."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from catalogue import yamlfile
from catalogue.errors import CatalogueError, Problem

_HEADING = re.compile(r"^(#{1,6}) +(.*?)(?: *\{ *#([A-Za-z0-9_-]+) *\})? *$")
_LINK = re.compile(r"(?<!!)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^)\s]+)(?: \"[^\"]*\")?\)")
_FENCE = re.compile(r"^ {0,3}(```+|~~~+)")
KEYS = {"element", "instrument", "stage", "translation", "review", "description"}


@dataclass(frozen=True)
class Heading:
    """A heading: its level 1 to 6, its id (None when it has none), its words, its line."""

    level: int
    id: str | None
    text: str
    line: int


@dataclass(frozen=True)
class Page:
    """A Markdown page. `path` is relative to `docs/<language>/`; lines are 1-based in the file."""

    language: str
    path: str
    text: str

    @property
    def shown(self) -> str:
        """The file's name in messages."""
        return f"docs/{self.language}/{self.path}"

    @cached_property
    def _split(self) -> tuple[str, str, int]:
        match = re.match(r"---\n(.*?\n)?---\n", self.text, re.DOTALL)
        if not match:
            return "", self.text, 1
        return match[1] or "", self.text[match.end():], match[0].count("\n") + 1

    @cached_property
    def front(self) -> dict[str, Any]:
        """The front matter. Raises CatalogueError when it is broken or holds an unknown key."""
        raw = self._split[0]
        if not raw.strip():
            return {}
        try:
            value = yamlfile.parse(raw, self.shown)
        except CatalogueError as error:
            moved = [Problem(p.path, p.line + 1, p.key, p.message, p.rule) for p in error.problems]
            raise CatalogueError(moved) from None
        if not isinstance(value, dict):
            raise CatalogueError([Problem(self.shown, 2, "", "front matter is a list of keys and values", "page")])
        unknown = [Problem(self.shown, yamlfile.line_of(raw, (key,)) + 1, str(key), f"unknown key '{key}'", "page",
                           found=str(key), options=tuple(sorted(KEYS))) for key in value if key not in KEYS]
        if unknown:
            raise CatalogueError(unknown)
        return value

    @property
    def body(self) -> str:
        """The page without its front matter."""
        return self._split[1]

    @property
    def first_line(self) -> int:
        """The line of the file at which the body begins."""
        return self._split[2]

    @cached_property
    def prose(self) -> list[tuple[int, str]]:
        """The lines outside code blocks, with their line numbers."""
        lines, fence = [], ""
        for number, line in enumerate(self.body.split("\n"), start=self.first_line):
            match = _FENCE.match(line)
            if match:
                fence = "" if fence and match[1].startswith(fence) else fence or match[1]
            elif not fence:
                lines.append((number, line))
        return lines

    @cached_property
    def headings(self) -> list[Heading]:
        """The headings in order."""
        found = ((number, _HEADING.match(line)) for number, line in self.prose)
        return [Heading(len(m[1]), m[3], m[2], number) for number, m in found if m]

    @cached_property
    def links(self) -> list[tuple[str, int]]:
        """The targets of Markdown links, with their lines."""
        return [(match[2], number) for number, line in self.prose for match in _LINK.finditer(line)]

    def sections(self) -> dict[str, str]:
        """The text of each section by the id of its heading; the text before the first heading is ''."""
        result: dict[str, list[str]] = {"": []}
        current = ""
        starts = {heading.line: heading.id for heading in self.headings}
        for number, line in enumerate(self.body.split("\n"), start=self.first_line):
            if number in starts:
                current = starts[number] or current
                result.setdefault(current, [])
            result[current].append(line.rstrip())
        return {key: "\n".join(lines).strip() for key, lines in result.items()}


def read(root: Path, language: str, path: str) -> Page:
    """A page of the project at `root`. Raises CatalogueError when it is not UTF-8."""
    shown = f"docs/{language}/{path}"
    return Page(language, path, yamlfile.text(root / shown, shown).replace("\r\n", "\n"))


def paths(root: Path, language: str) -> list[str]:
    """The pages of a language, sorted, relative to its folder."""
    folder = root / "docs" / language
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.md"))
