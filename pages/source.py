"""A page of `docs/` as its source: front matter, headings and lines, each with its line number."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from catalogue import yamlfile
from catalogue.errors import CatalogueError, Problem
from pages.front import Front

# The same beginning and end as the site generator sees, so that no text escapes both readers.
_FRONT = re.compile(r"---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*\n", re.DOTALL)
_HEADING = re.compile(r"^(#{1,6}) +(.*?)(?: *\{ *#([A-Za-z0-9_-]+) *\})? *$")
_FENCED = re.compile(r"^(?P<fence>`{3,}|~{3,})[^\n]*\n.*?^(?P=fence) *$", re.DOTALL | re.MULTILINE)
KEYS = frozenset(Front.model_fields)


@dataclass(frozen=True)
class Heading:
    """A heading: its level 1 to 6, its id (None when it has none), its words, its line."""

    level: int
    id: str | None
    text: str
    line: int


@dataclass(frozen=True)
class Page:
    """A Markdown page. `path` is relative to `docs/<language>/`, `text` is the file as it is; lines are 1-based."""

    language: str
    path: str
    text: str

    @property
    def shown(self) -> str:
        """The file's name in messages."""
        return f"docs/{self.language}/{self.path}"

    @property
    def address(self) -> str:
        """Where the page stands on the site below its language's home: `elements/wages/`."""
        plain = self.path.removesuffix(".md")
        return plain.removesuffix("index") if plain.split("/")[-1] == "index" else f"{plain}/"

    @cached_property
    def _split(self) -> tuple[str, str, int]:
        text = self.text.replace("\r\n", "\n").replace("\r", "\n")
        match = _FRONT.match(text)
        if not match:
            return "", text, 1
        return match[1], text[match.end():], match[0].count("\n") + 1

    @property
    def front_text(self) -> str:
        """The YAML of the front matter, without the lines around it."""
        return self._split[0]

    def front_line(self, *key_path: str) -> int:
        """The line of the file on which a key of the front matter stands."""
        return yamlfile.line_of(self.front_text, key_path) + 1 if self.front_text.strip() else 1

    @cached_property
    def front(self) -> dict[str, Any]:
        """The front matter. Raises CatalogueError when it is broken or holds an unknown key."""
        if not self.front_text.strip():
            return {}
        try:
            value = yamlfile.parse(self.front_text, self.shown)
        except CatalogueError as error:
            moved = [Problem(p.path, p.line + 1, p.key, p.message, p.rule) for p in error.problems]
            raise CatalogueError(moved) from None
        if not isinstance(value, dict):
            raise CatalogueError([Problem(self.shown, 2, "", "front matter is a list of keys and values", "front_matter")])
        unknown = [Problem(self.shown, self.front_line(str(key)), str(key), f"unknown key '{key}'", "front_matter",
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
    def lines(self) -> list[tuple[int, str]]:
        """All lines of the body, with their line numbers."""
        return list(enumerate(self.body.split("\n"), start=self.first_line))

    @cached_property
    def prose(self) -> list[tuple[int, str]]:
        """The lines outside code blocks, with their line numbers."""
        code: set[int] = set()
        for match in _FENCED.finditer(self.body):
            first = self.first_line + self.body.count("\n", 0, match.start())
            code.update(range(first, first + match[0].count("\n") + 1))
        return [(number, line) for number, line in self.lines if number not in code]

    @cached_property
    def headings(self) -> list[Heading]:
        """The headings in order."""
        found = ((number, _HEADING.match(line)) for number, line in self.prose)
        return [Heading(len(m[1]), m[3], m[2], number) for number, m in found if m]

    def section_of(self, line: int) -> str:
        """The id of the heading under which a line stands; '' before the first."""
        ids = [heading.id or "" for heading in self.headings if heading.line <= line]
        return ids[-1] if ids else ""

    def sections(self) -> dict[str, str]:
        """The text of each section by the id of its heading; the text before the first heading is ''."""
        result: dict[str, list[str]] = {"": []}
        current = ""
        starts = {heading.line: heading.id for heading in self.headings}
        for number, line in self.lines:
            if number in starts:
                current = starts[number] or current
                result.setdefault(current, [])
            result[current].append(line.rstrip())
        return {key: "\n".join(lines).strip() for key, lines in result.items()}


def read(root: Path, language: str, path: str) -> Page:
    """A page of the project at `root`. Raises CatalogueError when it is not UTF-8."""
    shown = f"docs/{language}/{path}"
    return Page(language, path, yamlfile.text(root / shown, shown))


def paths(root: Path, language: str) -> list[str]:
    """The pages of a language, sorted, relative to its folder."""
    folder = root / "docs" / language
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.md"))
