"""Macros on core elements: links, titles, the card at the head of a page, the index, the example of the home page."""

from markupsafe import Markup, escape

from catalogue.models import Element
from macros.context import Context
from macros.law import links_of
from macros.registry import macro


def path(element: str) -> str:
    """The address of an element's page below its language's home."""
    return f"elements/{element}/"


@macro(("fair-recruitment",), block=False)
def element(c: Context, element: str) -> Markup:
    """A link to a core element, with its title."""
    c.catalogue.find("elements", element)
    return Markup('<a href="{}">{}</a>').format(c.link(path(element)), c.say(f"elements.{element}.title"))


@macro(("fair-recruitment",), block=False)
def element_title(c: Context, element: str) -> Markup:
    """The title of a core element, for the first heading of its page."""
    c.catalogue.find("elements", element)
    return c.say(f"elements.{element}.title")


@macro(("wages",))
def element_card(c: Context, element: str) -> Markup:
    """The head of an element page: its statement, its three strongest provisions, the weight of its law, where it bites."""
    found: Element = c.catalogue.find("elements", element)  # type: ignore[assignment]
    return c.render("element_card.html", element=found, strongest=links_of(c, found)[:3], weight=_weight(c, found))


@macro(("fair-recruitment",))
def element_example(c: Context, element: str) -> Markup:
    """One element with its three strongest provisions: the law at work, for the home page."""
    found: Element = c.catalogue.find("elements", element)  # type: ignore[assignment]
    return c.render("element_example.html", element=found, strongest=links_of(c, found)[:3])


@macro(())
def element_index(c: Context) -> Markup:
    """All core elements by group, each with its statement."""
    return c.render("element_index.html", groups=[
        (group, [e for e in c.catalogue.elements.values() if e.group == group.id])
        for group in c.catalogue.groups.values()
    ])


def _weight(c: Context, found: Element) -> Markup:
    """The weight of the law in a sentence: how many treaties, open to whom, and how much soft law."""
    instruments = {link.instrument: c.catalogue.instruments[link.instrument] for link in found.basis}.values()
    counts = {
        "universal": sum(i.binding and i.group is None for i in instruments),
        "regional": sum(i.binding and i.group is not None for i in instruments),
        "pending": sum(i.hard and not i.binding for i in instruments),
        "soft": sum(not i.hard for i in instruments),
    }
    return escape(c.t("element.weight", parts=c.list(
        [c.n(f"element.weight-{key}", count) for key, count in counts.items() if count])))
