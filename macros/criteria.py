"""Macros on criteria: the questions of one element, and all of them as a sheet to print."""

from markupsafe import Markup

from macros.context import Context
from macros.law import law_link
from macros.registry import macro


@macro(("fair-recruitment",))
def criteria(c: Context, element: str) -> Markup:
    """The questions by which an element is checked, with the evidence to look for and the law behind each."""
    c.catalogue.find("elements", element)
    return c.render("criteria.html", element=element, criteria=c.catalogue.criteria_of(element), law_link=law_link)


@macro(())
def all_criteria(c: Context) -> Markup:
    """The questions of all elements as one sheet, with room for the answers."""
    return c.render("all_criteria.html", law_link=law_link)
