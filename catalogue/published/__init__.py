"""The promise of the published data: which files there are, and the shape of each. Models only.

A change of shape is a new SCHEMA_VERSION: a field more raises its second number; anything that breaks a program
which reads the files needs a new folder beside `api/v1`.
"""

from dataclasses import dataclass

from catalogue.published.common import File, Link, Shape
from catalogue.published.criteria import Criterion
from catalogue.published.elements import Element
from catalogue.published.frameworks import Goal
from catalogue.published.glossary import Term
from catalogue.published.instruments import Instrument
from catalogue.published.languages import Language

__all__ = ["FILES", "FOLDER", "LICENCE", "SCHEMA_VERSION", "TABLES", "File", "Link", "Shape", "Table", "file_of"]

SCHEMA_VERSION = "1.0"
LICENCE = "CC-BY-4.0"
FOLDER = "api/v1"

# One JSON file a kind, and what one record of it is.
FILES: dict[str, type[Shape]] = {
    "elements": Element,
    "instruments": Instrument,
    "criteria": Criterion,
    "glossary": Term,
    "frameworks": Goal,
    "languages": Language,
}


def file_of(kind: str) -> type[File]:
    """The model of a whole file: the envelope with the records of a kind."""
    return File[FILES[kind]]  # type: ignore[valid-type]


@dataclass(frozen=True)
class Table:
    """A CSV file: one row a record of `kind`, or one row an item of its list `part`, led by the record's id.

    owner: the column that holds that id.
    """

    kind: str
    part: str | None = None
    owner: str | None = None


TABLES: dict[str, Table] = {
    "elements": Table("elements"),
    "basis": Table("elements", "basis", "element"),
    "instruments": Table("instruments"),
    "provisions": Table("instruments", "provisions", "instrument"),
    "criteria": Table("criteria"),
    "glossary": Table("glossary"),
    "frameworks": Table("frameworks"),
}
