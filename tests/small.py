"""A small project that is valid, for tests that break one thing in it."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = Path(__file__).parent / "small_project"
SHARED = ("data/vocabulary.yaml", "macros/strings.yaml", "theme/strings.yaml", "CHANGELOG.md")


@dataclass(frozen=True)
class Project:
    """A project in a folder: three elements, six instruments, two stages, English pages for them, no translation."""

    root: Path

    def read(self, path: str) -> str:
        """The text of a file, named from the project's root."""
        return (self.root / path).read_text(encoding="utf-8")

    def write(self, path: str, text: str) -> None:
        """Writes a file, with its folder where that is missing."""
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, encoding="utf-8", newline="")

    def edit(self, path: str, old: str, new: str) -> int:
        """Puts `new` in the place of `old`, which must occur once; the line where it stands."""
        text = self.read(path)
        assert text.count(old) == 1, f"{path}: {old!r} occurs {text.count(old)} times"
        self.write(path, text.replace(old, new))
        return text[: text.index(old)].count("\n") + 1

    def line(self, path: str, words: str) -> int:
        """The line of a file's only occurrence of `words`."""
        return self.edit(path, words, words)


def make(folder: Path) -> Project:
    """Makes the small project in `folder`, which may exist."""
    shutil.copytree(SOURCE, folder, dirs_exist_ok=True)
    project = Project(folder)
    for path in SHARED:
        project.write(path, (ROOT / path).read_text(encoding="utf-8"))
    project.write("mkdocs.yml", _navigation(folder, (ROOT / "mkdocs.yml").read_text(encoding="utf-8")))
    return project


def _navigation(folder: Path, configuration: str) -> str:
    """The real configuration; of its navigation, what the small project has."""
    lines = configuration.split("\n")
    page = re.compile(r"^ +- (\S+\.md)$")
    kept = [line for line in lines if not (m := page.match(line)) or (folder / "docs/en" / m[1]).exists()]
    return "\n".join(line for line, after in zip(kept, [*kept[1:], ""], strict=True)
                     if not (_is_section(line) and _indent(after) <= _indent(line)))


def _is_section(line: str) -> bool:
    return re.match(r"^ +- [A-Z][^:]*:$", line) is not None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
