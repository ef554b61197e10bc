"""Macros on the law: the legal basis of an element, a citation in a sentence, a link to an instrument."""

from dataclasses import dataclass

from markupsafe import Markup

from catalogue import references
from catalogue.models import Element, Instrument, Provision
from catalogue.models.elements import Basis, Link
from macros.context import Context
from macros.registry import macro


@dataclass(frozen=True)
class LawLink:
    """A link of a basis, ready to show: the instrument, the provision, and how it bears."""

    instrument: Instrument
    provision: Provision
    how: str | None = None


def law_link(c: Context, link: Link) -> LawLink:
    """The instrument and provision behind a link of the data."""
    instrument = c.catalogue.instruments[link.instrument]
    provision = instrument.provision(link.ref)
    assert provision is not None, "the rules of the catalogue hold every link"
    return LawLink(instrument, provision, link.how if isinstance(link, Basis) else None)


def links_of(c: Context, element: Element) -> list[LawLink]:
    """The legal basis of an element in order of weight."""
    return [law_link(c, link) for link in element.basis]


def sections(links: list[LawLink]) -> list[tuple[str, list[tuple[Instrument, list[LawLink]]]]]:
    """The links in the order in which law is shown: in force everywhere, in force in a region, not in force, soft.

    Within a section instruments keep the order of weight, and each is named once with all its places.
    """
    order = ["universal", "regional", "pending", "interpretation", "intergovernmental", "agency-guidance",
             "private-standard"]
    result = []
    for name in order:
        instruments: dict[str, list[LawLink]] = {}
        for link in links:
            if _section(link.instrument) == name:
                instruments.setdefault(link.instrument.id, []).append(link)
        if instruments:
            result.append((name, [(items[0].instrument, items) for items in instruments.values()]))
    return result


def _section(instrument: Instrument) -> str:
    if not instrument.hard:
        return instrument.layer
    if not instrument.binding:
        return "pending"
    return "regional" if instrument.group else "universal"


@macro(("fair-recruitment",))
def legal_basis(c: Context, element: str) -> Markup:
    """The law under an element, article by article: hard law, then soft law, with its force and whom it binds."""
    found: Element = c.catalogue.find("elements", element)  # type: ignore[assignment]
    return c.render("legal_basis.html", element=found, sections=sections(links_of(c, found)))


@macro(("C181", "7(1)"), ("C97", "Annex I, Art. 4"), block=False)
def cite(c: Context, code: str, place: str) -> Markup:
    """A citation in a sentence. A bare number is an article (of a Recommendation: a paragraph); other places are
    written as in the data, `Annex I, Art. 4`."""
    instrument, provision, full = c.catalogue.resolve(code, place)
    name = c.place(full) if references.parse(full) else c.provision_name(instrument, provision)
    return Markup('<a class="cite" href="{}">{}</a>').format(
        c.instrument_link(instrument, provision.anchor),
        c.t("law.citation", instrument=c.official(instrument.short), place=name))


@macro(("C181",), block=False)
def instrument(c: Context, code: str) -> Markup:
    """A link to an instrument, by its short name."""
    found = c.catalogue.instrument(code)
    return Markup('<a href="{}">{}</a>').format(c.instrument_link(found), c.official(found.short))
