"""The parties to a treaty."""

from markupsafe import Markup

from catalogue.models import Instrument
from macros.context import Context
from macros.registry import macro


@macro(("ilo-c181",))
def parties(c: Context, instrument: str) -> Markup:
    """The parties to a treaty with their dates, as of when the list is known, and what it lacks."""
    found: Instrument = c.catalogue.find("instruments", instrument)  # type: ignore[assignment]
    record = c.catalogue.ratifications.get(instrument)
    rows = sorted((c.country(code), code, party) for code, party in record.parties.items()) if record else []
    return c.render("parties.html", instrument=found, record=record, rows=rows)
