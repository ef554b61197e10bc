"""Writes the published data. Everything is made and checked before the first file is written."""

import json
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from catalogue import CatalogueError, Problem, published
from catalogue.library import Library
from publish.api import criteria, elements, frameworks, glossary, instruments, languages
from publish.api.schemas import schemas
from publish.api.tables import tables

_RECORDS = {
    "elements": elements.records,
    "instruments": instruments.records,
    "criteria": criteria.records,
    "glossary": glossary.records,
    "frameworks": frameworks.records,
    "languages": languages.records,
}


def write(site: Path, library: Library, edition: str, commit: str) -> list[Path]:
    """Writes JSON, schemas and CSV below `site`; the files written, sorted.

    edition: what the data is called. commit: what it was made from. Raises CatalogueError when a record does not
    have the published shape.
    """
    data = {kind: records(library) for kind, records in _RECORDS.items()}
    head = {"edition": edition, "generated_from": commit, "licence": published.LICENCE,
            "schema_version": published.SCHEMA_VERSION}
    contents = {f"{kind}.json": _json(kind, {**head, "data": records}) for kind, records in data.items()}
    contents |= schemas() | tables(data)
    folder = site / published.FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in contents.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")
    return sorted(folder / name for name in contents)


def _json(kind: str, content: dict[str, Any]) -> str:
    """The text of a file, once its content has the published shape."""
    try:
        published.file_of(kind).model_validate(content)
    except ValidationError as error:
        raise CatalogueError(_problem(kind, content, item) for item in error.errors()) from None
    return json.dumps(content, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _problem(kind: str, content: dict[str, Any], error: Any) -> Problem:
    steps = list(error["loc"])
    if len(steps) > 1 and steps[0] == "data":
        steps[1] = content["data"][steps[1]].get("id", steps[1])
    key = ".".join(map(str, steps))
    message = f"not the published shape: {error['msg']}; see catalogue/published/{kind}.py"
    return Problem(f"{published.FOLDER}/{kind}.json", 0, key, message, "published")
