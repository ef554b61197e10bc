"""The catalogue with its strings and translations: all that the project says, read once a process."""

from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from catalogue.catalogue import Catalogue, load
from catalogue.strings import String, all_strings
from catalogue.translations import Translations


@dataclass
class Library:
    """What the data, the strings and the translations of the project at `root` hold."""

    root: Path
    catalogue: Catalogue
    strings: dict[str, String]
    _translations: dict[str, Translations] = field(default_factory=dict)

    def translations(self, language: str) -> Translations:
        """The translations of a language, read on first use."""
        if language not in self._translations:
            self._translations[language] = Translations(self.root, language, self.strings)
        return self._translations[language]


@lru_cache(maxsize=4)
def library(root: Path) -> Library:
    """The library of the project at `root`. Raises CatalogueError."""
    catalogue = load(root)
    return Library(root, catalogue, all_strings(catalogue, root))
