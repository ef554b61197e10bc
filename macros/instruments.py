"""Macros on instruments: the page of one, the index of all."""

from markupsafe import Markup

from catalogue.models import Instrument
from macros import search_words
from macros.context import Context
from macros.parties import parties
from macros.registry import macro

LAYERS = ("treaty", "interpretation", "intergovernmental", "agency-guidance", "private-standard")


@macro(("ilo-c181",), block=False)
def instrument_title(c: Context, instrument: str) -> Markup:
    """The title of an instrument, for the first heading of its page."""
    found: Instrument = c.catalogue.find("instruments", instrument)  # type: ignore[assignment]
    return c.official(found.title)


@macro(("ilo-c181",))
def instrument_page(c: Context, instrument: str) -> Markup:
    """An instrument: what it is, whom it binds, where its text is, its places with the elements on each,
    and its parties."""
    found: Instrument = c.catalogue.find("instruments", instrument)  # type: ignore[assignment]
    return c.render("instrument_page.html", instrument=found, status=status(found),
                    parties=parties(c, instrument), words=search_words.of_instrument(c, found))


@macro(())
def instrument_index(c: Context) -> Markup:
    """All instruments, in the order in which law is shown, with what a filter needs to know of each."""
    rows = sorted(c.catalogue.instruments.values(), key=lambda i: LAYERS.index(i.layer))
    elements = {
        i.id: sorted({e.id for p in i.provisions for e in c.catalogue.uses(i.id, p.name).elements}) for i in rows
    }
    words = ", ".join(word for i in rows if i.id not in c.catalogue.cited for word in search_words.ilo_forms(c, i))
    return c.render("instrument_index.html", rows=rows, elements=elements, status=status, words=words)


def status(instrument: Instrument) -> str:
    """The three states of the index: `binding` (hard law in force), `pending` (hard, not in force or not known), `soft`."""
    if not instrument.hard:
        return "soft"
    return "binding" if instrument.binding else "pending"
