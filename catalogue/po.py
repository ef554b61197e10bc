"""The gettext catalogues of all languages, read for checking."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Catalog, Message

from catalogue.errors import CatalogueError, Problem
from catalogue.languages import LANGUAGES
from catalogue.strings import DOMAINS, String
from catalogue.translations import po_path, read_catalogue


@dataclass(frozen=True)
class PoFile:
    """A catalogue file: its language, its domain, its name in messages, its text, its messages."""

    language: str
    domain: str
    shown: str
    text: str
    catalog: Catalog

    def shown_messages(self) -> Iterator[Message]:
        """The messages that readers can see: translated and not fuzzy."""
        for message in self.catalog:
            filled = any(message.string) if isinstance(message.string, tuple) else message.string
            if message.id and filled and not message.fuzzy:
                yield message


@dataclass(frozen=True)
class Strings:
    """What the rules about strings look at. `known` is None when the data cannot be read."""

    root: Path
    known: dict[str, String] | None
    files: tuple[PoFile, ...]


def forms(message: Message) -> tuple[str, ...]:
    """The translated forms of a message: one, or one for each plural form."""
    return tuple(message.string) if isinstance(message.string, tuple | list) else (message.string,)


def read(root: Path, known: dict[str, String] | None) -> tuple[Strings, list[Problem]]:
    """The catalogues under `locales/`, and the problems of those that cannot be read."""
    files, problems = [], []
    for language in LANGUAGES:
        for domain in DOMAINS:
            path = po_path(root, language, domain)
            if not path.is_file():
                continue
            shown = path.relative_to(root).as_posix()
            try:
                catalog = read_catalogue(root, language, domain)
            except CatalogueError as error:
                problems += error.problems
                continue
            files.append(PoFile(language, domain, shown, path.read_text(encoding="utf-8"), catalog))
    return Strings(root, known, tuple(files)), problems
