"""Macros on choosing a corridor: the criteria, and the sheet on which corridors are scored side by side."""

import json
from typing import Any

from markupsafe import Markup

from catalogue import LANGUAGES
from catalogue.edition import edition
from catalogue.models import CorridorCriterion
from macros.context import Context
from macros.registry import macro

GROUPS = ("identification", "enabling-conditions")
TEXTS = ("title", "question", "indicator")


def by_group(c: Context) -> dict[str, list[CorridorCriterion]]:
    """The criteria by group, in the order of the data."""
    return {group: [x for x in c.catalogue.corridor_criteria.values() if x.group == group] for group in GROUPS}


@macro(())
def corridor_criteria(c: Context) -> Markup:
    """The criteria for choosing a corridor: question, indicator, where to find data, scale, cautions, elements."""
    return c.render("corridor_criteria.html", groups=by_group(c))


@macro((), block=False)
def corridor_scoring_title(c: Context) -> Markup:
    """The title of the scoring sheet, for the first heading of its page."""
    return Markup("{}").format(c.t("scoring.title"))


@macro(())
def corridor_scoring(c: Context) -> Markup:
    """The scoring sheet: several corridors side by side, weights, result, sensitivity, justification; drawn in the browser."""
    data = {
        "language": c.language, "column": LANGUAGES.index(c.language), "direction": c.direction, "edition": edition(c.library.root),
        "groups": {group: c.t(f"corridors.group-{group}") for group in GROUPS},
        "criteria": [_criterion(c, x) for found in by_group(c).values() for x in found],
        "texts": _texts(c), "home": c.link(""),
    }
    return c.render("corridor_scoring.html", data=json.dumps(data, ensure_ascii=False))


def _criterion(c: Context, criterion: CorridorCriterion) -> dict[str, Any]:
    """A criterion as the tool reads it. `english` names the texts that are not translated, so that they are marked."""
    names = [*TEXTS, *(f"scale.{step}" for step in range(len(criterion.scale)))]
    at = {name: f"corridors.{criterion.id}.{name}" for name in names}
    return {"id": criterion.id, "group": criterion.group, "stops": criterion.stops,
            "texts": {name: c.plain(key) for name, key in at.items()},
            "english": [name for name, key in at.items() if not c.has(key)]}


def _texts(c: Context) -> dict[str, str]:
    """The strings of the tool by the last part of their key, placeholders open."""
    keys = [key.removeprefix("macros.") for key in c.library.strings if key.startswith("macros.scoring.")]
    return {**{key.removeprefix("scoring."): c.pattern(key) for key in keys},
            "pair": c.pattern("corridor.title"), "unknown-country": c.pattern("tool.unknown"),
            "same-country": c.pattern("tool.same"), "separator": c.pattern("citation-separator")}
