"""Legal instruments and their provisions as published."""

from typing import Any

from catalogue.library import Library
from catalogue.models import Instrument, Provision
from publish.api.texts import texts

# What is published as it stands in `data/instruments.yaml`, or as its model works it out.
_AS_HELD = ("id", "code", "short", "title", "title_drafts", "kind", "layer", "force", "in_force_state", "bound_by",
            "group", "excluded", "protects", "body", "standing", "adopted", "in_force", "url")


def records(library: Library) -> list[dict[str, Any]]:
    """All instruments, cited or not, in the shape of `catalogue.published`."""
    return [
        {**{field: getattr(instrument, field) for field in _AS_HELD},
         "provisions": [_provision(library, instrument, provision) for provision in instrument.provisions]}
        for instrument in library.catalogue.instruments.values()
    ]


def _provision(library: Library, instrument: Instrument, provision: Provision) -> dict[str, Any]:
    at = f"instruments.{instrument.id}.{provision.anchor}"
    return {
        "ref": provision.name, "place": texts(library, f"{at}.place"), "anchor": provision.anchor,
        "duty": provision.duty, "owed_by": provision.owed_by, "read": provision.read,
        "subject": texts(library, f"{at}.subject"),
        "elements": [element.id for element in library.catalogue.uses(instrument.id, provision.name).elements],
    }
