"""Objectives of the Global Compact for Migration and targets of the 2030 Agenda as published."""

from typing import Any

from catalogue.library import Library


def records(library: Library) -> list[dict[str, Any]]:
    """The objectives, then the targets, in the shape of `catalogue.published`."""
    catalogue = library.catalogue
    objectives = [
        {"framework": "gcm", "id": objective.id, "title": objective.title, "short": objective.short,
         "url": catalogue.objectives_url, "elements": objective.elements}
        for objective in catalogue.objectives.values()
    ]
    targets = [
        {"framework": "sdg", "id": target.id, "title": target.title, "short": {}, "url": target.url,
         "elements": target.elements}
        for target in catalogue.targets.values()
    ]
    return objectives + targets
