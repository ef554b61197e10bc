"""Macros on the ten stages of an agreement."""

from markupsafe import Markup

from catalogue.models import Stage
from macros.context import Context
from macros.registry import macro


@macro(("draft",), block=False)
def stage(c: Context, stage: str) -> Markup:
    """A link to a stage, with its title."""
    c.catalogue.find("stages", stage)
    return Markup('<a href="{}">{}</a>').format(c.link(f"cycle/{stage}/"), c.say(f"stages.{stage}.title"))


@macro(("draft",), block=False)
def stage_title(c: Context, stage: str) -> Markup:
    """The title of a stage, for the first heading of its page."""
    c.catalogue.find("stages", stage)
    return c.say(f"stages.{stage}.title")


@macro(("draft",))
def stage_page(c: Context, stage: str) -> Markup:
    """A stage: tasks, outputs, checklist, actors, pitfalls, and the elements in play."""
    found: Stage = c.catalogue.find("stages", stage)  # type: ignore[assignment]
    order = list(c.catalogue.stages)
    position = order.index(stage)
    return c.render("stage_page.html", stage=found, number=position + 1,
                    before=order[position - 1] if position else None,
                    after=order[position + 1] if position + 1 < len(order) else None)


@macro(())
def stage_overview(c: Context) -> Markup:
    """The ten stages by phase, each with who leads and what comes out."""
    return c.render("stage_overview.html")
