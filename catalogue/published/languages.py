"""The published shape of the languages and of what is translated."""

from typing import Annotated, Literal

from pydantic import Field

from catalogue.published.common import Code, Id, Shape, Text

Number = Annotated[int, Field(ge=0)]


class Strings(Shape):
    """How many short texts of one kind are translated."""

    translated: Number
    """How many of them are translated and up to date."""
    total: Number
    """How many there are."""


class Pages(Shape):
    """How many pages of prose are translated."""

    translated: Number
    """Pages that are translated and up to date."""
    outdated: Number
    """Pages whose English changed after they were translated."""
    total: Number
    """Pages of prose in English."""


class Language(Shape):
    """One language of the site and what is translated into it."""

    code: Code
    """BCP 47 code of the language."""
    name: Text
    """The name of the language in itself."""
    direction: Literal["ltr", "rtl"]
    """Direction of writing: ltr from left to right, rtl from right to left."""
    strings: dict[Id, Strings]
    """Short texts of the data and the interface, by kind."""
    pages: Pages
    """Pages of prose."""
