"""Core elements as published."""

from typing import Any

from catalogue.library import Library
from catalogue.models import Element
from publish.api.texts import texts


def records(library: Library) -> list[dict[str, Any]]:
    """The elements, in the order of the guide, in the shape of `catalogue.published`."""
    return [_element(library, element) for element in library.catalogue.elements.values()]


def _element(library: Library, element: Element) -> dict[str, Any]:
    spoken = {field: texts(library, f"elements.{element.id}.{field}") for field in ("title", "statement", "why", "thin")}
    return {
        "id": element.id, "group": element.group, **spoken,
        "stages": element.stages, "sectors": element.sectors, "related": element.related,
        "basis": [{"instrument": link.instrument, "ref": link.ref, "how": link.how} for link in element.basis],
    }
