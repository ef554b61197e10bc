"""Corridors, the agreements between their countries, and the criteria by which a corridor is chosen."""

from typing import Literal

from pydantic import Field, model_validator

from catalogue.models.common import Address, Date, Id, Record, Text
from catalogue.models.groups import Country


class FactSource(Record):
    """Where a fact was found. Without an address, `url_note` says why."""

    title: Text
    publisher: Text | None = None
    year: Date | None = None
    url: Address | None = None
    url_note: Text | None = None
    read: bool

    @model_validator(mode="after")
    def _reachable(self) -> "FactSource":
        if self.url is None and self.url_note is None:
            raise ValueError("a source without an address needs url_note, the reason")
        return self


class Fact(Record):
    """A sentence about a corridor and where it was found."""

    statement: Text
    source: FactSource


class Corridor(Record):
    """Two countries between which workers move, in that direction. A page of its own shows what each owes."""

    id: Id
    origin: Country
    destination: Country
    sectors: list[Id] = Field(min_length=1)
    facts: list[Fact] = []

    @model_validator(mode="after")
    def _two(self) -> "Corridor":
        if self.origin == self.destination:
            raise ValueError("origin and destination are the same country")
        if self.id != f"{self.origin}-{self.destination}".lower():
            raise ValueError(f"the id of this corridor is '{self.origin}-{self.destination}' in small letters")
        return self


class CorridorCriterion(Record):
    """A criterion for choosing a corridor: what is measured, and what each step of the scale 0 to 4 means.

    stops: a score of 0 rules the corridor out, whatever the other scores.
    """

    id: Id
    group: Literal["identification", "enabling-conditions"]
    title: Text
    question: Text
    why: Text
    indicator: Text
    unit: Text
    data_sources: list[FactSource]
    scale: list[Text] = Field(min_length=5, max_length=5)
    cautions: Text | None = None
    stops: bool = False
    elements: list[Id] = []


class Corridors(Record):
    """`data/corridors.yaml`."""

    corridors: list[Corridor]
    criteria: list[CorridorCriterion]


class Practice(Record):
    """An agreement between two countries: who, when, what form, what became of it, as of when."""

    id: Id
    title: Text
    origin: Country
    destination: Country
    signed: Date | None = None
    in_force: Date | None = None
    status: Id
    as_of: Date | None = None
    note: Text | None = None
    form: Id
    sectors: list[Id] = Field(min_length=1)
    sources: list[FactSource] = Field(min_length=1)


class Practices(Record):
    """`data/practices.yaml`."""

    practices: list[Practice]
