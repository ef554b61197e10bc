"""Terms as published."""

from typing import Any

from catalogue.library import Library
from publish.api.texts import texts


def records(library: Library) -> list[dict[str, Any]]:
    """The terms, by topic, in the shape of `catalogue.published`."""
    return [
        {"id": term.id, "topic": term.topic, "term": term.term, "official": term.official, "avoid": term.avoid,
         "definition": texts(library, f"glossary.{term.id}.definition"), "elements": term.elements}
        for term in library.catalogue.terms.values()
    ]
