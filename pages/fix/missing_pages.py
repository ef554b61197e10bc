"""Writes the pages that the data asks for and that are not there."""

from collections.abc import Iterator
from pathlib import Path

from catalogue import load
from catalogue.errors import CatalogueError
from pages import stubs


def fix(root: Path) -> Iterator[str]:
    """Writes a page for each element, stage and cited instrument without one. Does nothing while the data has problems."""
    try:
        records = stubs.records(load(root))
    except CatalogueError:
        return
    for kind, ids in records.items():
        for record in ids:
            path = root / "docs/en" / kind.path(record)
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(kind.text(record), encoding="utf-8")
                yield f"docs/en/{kind.path(record)}: written for the {kind.name} '{record}'"
