"""The published shape of objectives and targets."""

from typing import Literal

from catalogue.published.common import Address, Id, Shape, Text, Texts


class Goal(Shape):
    """One objective of the Global Compact for Migration or one target of the 2030 Agenda."""

    framework: Literal["gcm", "sdg"]
    """Which of the two: gcm is the Compact, sdg the 2030 Agenda."""
    id: Text
    """Its number, such as 6 or 8.8, unique within its framework."""
    title: Texts
    """Title of an objective, or shortened label of a target."""
    short: Texts
    """Short name of an objective; empty for a target."""
    url: Address
    """Address of the official text."""
    elements: list[Id]
    """Ids of the elements that serve it."""
