"""Targets of the 2030 Agenda and objectives of the Global Compact for Migration."""

from pydantic import Field

from catalogue.models.common import Address, Id, Record, Text, Titles


class Target(Record):
    """An SDG target: its number, a short label in six languages, and the elements that serve it."""

    id: Text
    title: Titles
    elements: list[Id] = Field(min_length=1)
    url: Address


class Objective(Record):
    """A Compact objective: its number, its title, and the elements that serve it."""

    id: Text
    title: Titles
    short: Titles
    elements: list[Id] = []


class Frameworks(Record):
    """`data/frameworks.yaml`."""

    targets: list[Target]
    objectives: list[Objective]
    objectives_url: Address
