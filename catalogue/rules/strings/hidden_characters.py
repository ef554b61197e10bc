"""No file of data or of English strings holds hidden characters, overrides of direction or odd line ends."""

from collections.abc import Iterator

from catalogue import characters, yamlfile
from catalogue.errors import CatalogueError, Problem
from catalogue.po import Strings

RULE = "hidden_characters"


def check(strings: Strings) -> Iterator[Problem]:
    """Yields a problem for each such character. Data holds official titles in Arabic, so isolates pass."""
    root = strings.root
    for path in [*sorted((root / "data").glob("*.yaml")), root / "macros/strings.yaml", root / "theme/strings.yaml"]:
        shown = path.relative_to(root).as_posix()
        try:
            text = yamlfile.text(path, shown)
        except (CatalogueError, FileNotFoundError):
            continue  # said where the file is read
        for offset, message in characters.refused(text, "ar"):
            yield Problem(shown, text.count("\n", 0, offset) + 1, "", message, RULE)
