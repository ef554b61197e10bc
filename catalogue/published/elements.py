"""The published shape of core elements."""

from typing import Literal

from catalogue.published.common import Id, Link, Shape, Text, Texts


class Basis(Link):
    """A provision that an element rests on."""

    how: Literal["requires", "recommends", "supports"]
    """How the provision bears on the element."""


class Element(Shape):
    """One core element with the provisions it rests on."""

    id: Id
    """Stable id, which is also the address of the page, such as fair-recruitment."""
    group: Id
    """Id of one of the five groups."""
    title: Texts
    """Title."""
    statement: Texts
    """The element in one sentence."""
    why: Texts
    """Why the element matters."""
    thin: Texts
    """Where hard law is thin; empty where it is not."""
    stages: list[Id]
    """Ids of the stages in which the element is at work."""
    sectors: list[Text]
    """Ids of the sectors that it matters most in; all means every sector."""
    related: list[Id]
    """Ids of related elements."""
    basis: list[Basis]
    """The provisions, in order of weight: the first three are the strongest."""
