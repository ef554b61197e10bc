"""Macros on the Global Compact for Migration and the 2030 Agenda."""

from markupsafe import Markup

from catalogue.models import Objective, Target
from macros.context import Context
from macros.registry import macro


@macro((6,), block=False)
def gcm(c: Context, number: int) -> Markup:
    """An objective of the Global Compact for Migration, with its short name."""
    found: Objective = c.catalogue.find("objectives", str(number))  # type: ignore[assignment]
    return Markup('<a href="{}">{}</a>').format(
        c.link("sources/frameworks/", f"objective-{number}"),
        c.t("frameworks.objective", n=number, title=c.official(found.short)))


@macro(("8.8",), block=False)
def sdg(c: Context, number: str) -> Markup:
    """A target of the 2030 Agenda, by its number."""
    found: Target = c.catalogue.find("targets", number)  # type: ignore[assignment]
    return Markup('<a href="{}">{}</a>').format(
        c.link("sources/frameworks/", f"target-{number.replace('.', '-')}"), c.t("frameworks.target", n=found.id))


@macro(())
def frameworks(c: Context) -> Markup:
    """The targets and objectives, each with the elements that serve it."""
    return c.render("frameworks.html")
