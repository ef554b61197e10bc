"""The questions of assessment as published."""

from typing import Any

from catalogue.library import Library
from publish.api.texts import texts


def records(library: Library) -> list[dict[str, Any]]:
    """The criteria, by element, in the shape of `catalogue.published`."""
    return [
        {"id": criterion.id, "element": criterion.element,
         "question": texts(library, f"criteria.{key}.question"), "evidence": texts(library, f"criteria.{key}.evidence"),
         "basis": [{"instrument": link.instrument, "ref": link.ref} for link in criterion.basis]}
        for key, criterion in library.catalogue.criteria.items()
    ]
