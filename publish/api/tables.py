"""The published data as CSV for spreadsheets: RFC 4180, UTF-8 with a byte order mark, which Excel needs.

One column a field; a text has one a language (`subject_fr`), empty where there is no translation. A list stands in
one cell, its items joined by `; `.
"""

import csv
import io
from collections.abc import Iterator
from typing import Any

from catalogue import LANGUAGES
from catalogue.published import FILES, TABLES, Shape, Table
from catalogue.published.fields import Field, direct

Records = list[dict[str, Any]]
SEPARATOR = "; "
_PARTS = {(table.kind, table.part) for table in TABLES.values() if table.part}


def tables(data: dict[str, Records]) -> dict[str, str]:
    """The CSV tables of the published records by kind, text by file name."""
    return {f"{name}.csv": _csv(table, data[table.kind]) for name, table in TABLES.items()}


def columns(table: Table) -> list[str]:
    """The names of a table's columns."""
    names = [name for field in _fields(table) for name in _names(field)]
    return [table.owner, *names] if table.owner else names


def _csv(table: Table, records: Records) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(columns(table))
    for row in _rows(table, records):
        writer.writerow(map(_defused, row))
    return "\ufeff" + text.getvalue()


def _rows(table: Table, records: Records) -> Iterator[list[str]]:
    fields = _fields(table)
    for record in records:
        for item in record[table.part] if table.part else [record]:
            cells = [cell for field in fields for cell in _cells(field, item[field.path])]
            yield [record["id"], *cells] if table.owner else cells


def _fields(table: Table) -> list[Field]:
    """The fields that become columns; a list that has a table of its own does not."""
    model: type[Shape] | None = FILES[table.kind]
    if table.part:
        model = next(field.model for field in direct(FILES[table.kind]) if field.path == table.part)
    assert model is not None
    return [field for field in direct(model) if table.part or (table.kind, field.path) not in _PARTS]


def _names(field: Field) -> list[str]:
    spoken = field.kind in {"texts", "lists"}
    return [f"{field.path}_{language}" for language in LANGUAGES] if spoken else [field.path]


def _cells(field: Field, value: Any) -> list[str]:
    if field.kind == "texts":
        return [value.get(language, "") for language in LANGUAGES]
    if field.kind == "lists":
        return [SEPARATOR.join(value.get(language, [])) for language in LANGUAGES]
    if field.kind == "records":
        return [SEPARATOR.join(" ".join(item.values()) for item in value)]
    if field.kind == "list":
        return [SEPARATOR.join(value)]
    if field.kind == "boolean":
        return ["true" if value else "false"]
    return ["" if value is None else str(value)]


def _defused(cell: str) -> str:
    """A spreadsheet runs a cell that begins with one of these as a formula; an apostrophe before it stops that."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
