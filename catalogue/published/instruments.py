"""The published shape of legal instruments and their provisions."""

from typing import Literal

from catalogue.published.common import Address, Code, Country, Date, Id, Shape, Text, Texts


class Provision(Shape):
    """A place in an instrument and what it says."""

    ref: Text
    """The place as links name it, such as Art. 7(1); in English words where the text has no number for it."""
    place: Texts
    """The place in words where the text has no number for it; empty elsewhere."""
    anchor: Id
    """Id of the place on the page of its instrument."""
    duty: Literal["must", "may", "progressive", "conditional", "default", "definition", "should"] | None
    """What kind of rule it is; null where nobody has classified it yet."""
    owed_by: Literal["destination", "origin", "each party"] | None
    """Who owes it between two countries; null where nobody has classified it yet."""
    read: bool
    """Whether it was read at a text."""
    subject: Texts
    """What it is about, in our words. It is not the text."""
    elements: list[Id]
    """Ids of the elements that rest on it."""


class Instrument(Shape):
    """One instrument with its provisions."""

    id: Id
    """Stable id, such as ilo-c181."""
    code: Text
    """The code that people cite it by, such as C181."""
    short: Texts
    """Short name."""
    title: Texts
    """Title: the official one, except in the languages named under title_drafts."""
    title_drafts: list[Code]
    """Languages in which the title is our draft and the official one may differ."""
    kind: Text
    """Kind of text, such as convention or recommendation."""
    layer: Literal["treaty", "interpretation", "intergovernmental", "agency-guidance", "private-standard"]
    """The layer of law it belongs to."""
    force: Literal["hard", "soft"]
    """Whether it binds by its nature. Whether it is in force is told by in_force_state."""
    in_force_state: Literal["yes", "no", "not-known"] | None
    """Whether it is in force; null for texts that do not enter into force."""
    bound_by: Literal["ratification", "membership", "none"]
    """What binds a State to it."""
    group: Id | None
    """Id of the group whose members it can bind; null where all States can be."""
    excluded: list[Country]
    """Members of the group that it does not bind, by ISO 3166-1 alpha-3 code."""
    protects: Literal["all-workers", "nationals-of-parties", "nationals-of-members"] | None
    """Whom it protects; null where this was not established."""
    body: Text
    """The body within which it was adopted."""
    standing: Literal["current", "interim", "outdated", "replaced", "not-known"]
    """How the body that adopted it regards it today."""
    adopted: Date | None
    """Year, month or day of adoption; null where not known."""
    in_force: Date | None
    """Year, month or day of entry into force; null where not known or not in force."""
    url: Address | None
    """Address of the official text; null where none is known."""
    provisions: list[Provision]
    """Its provisions, as far as this guide holds them."""
