"""Core elements of an agreement and the provisions that each rests on."""

from typing import Literal

from pydantic import Field

from catalogue.models.common import Id, Record, Text


class Group(Record):
    """One of the five groups of core elements."""

    id: Id
    title: Text


class Link(Record):
    """One provision under an element or a criterion, named as `data/instruments.yaml` names it."""

    instrument: Id
    ref: Text


class Basis(Link):
    """A link of an element's legal basis, and how the provision bears on the element."""

    how: Literal["requires", "recommends", "supports"]


class Element(Record):
    """A core element. `basis` is in order of weight; `thin` says where hard law is thin."""

    id: Id
    group: Id
    title: Text
    statement: Text
    why: Text
    thin: Text | None = None
    stages: list[Id] = Field(min_length=1)
    sectors: list[Id] = Field(min_length=1)
    related: list[Id] = Field(min_length=1)
    search: list[Text] = Field(min_length=3)
    basis: list[Basis] = Field(min_length=3)


class Elements(Record):
    """`data/elements.yaml`."""

    groups: list[Group]
    elements: list[Element]
