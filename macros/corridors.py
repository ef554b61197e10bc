"""Macros on two countries: the corridor sheet, the page of a country, the parties to a treaty."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from catalogue.binding import Binding, binding
from catalogue.corridor import Duty, Sheet, regional_law, sheet, soft_bodies
from catalogue.models import Corridor, Instrument
from macros.context import Context
from macros.registry import macro


@dataclass(frozen=True)
class TreatyRow:
    """A treaty and how it stands for each of the two countries."""

    instrument: Instrument
    origin: Binding
    destination: Binding


def by_instrument(duties: Iterable[Duty]) -> list[tuple[Instrument, list[Duty]]]:
    """Duties grouped by their instrument, in order."""
    first = {id(duty): number for number, duty in enumerate(duties)}
    seen: dict[str, int] = {}
    ordered = sorted(duties, key=lambda d: seen.setdefault(d.instrument.id, first[id(d)]))
    return [(items[0].instrument, items) for _, group in groupby(ordered, key=lambda d: d.instrument.id)
            if (items := list(group))]


def treaties(c: Context, origin: str, destination: str) -> list[TreatyRow]:
    """The treaties in force that the guide cites, as they stand for two countries."""
    return [TreatyRow(i, binding(c.catalogue, origin, i), binding(c.catalogue, destination, i))
            for i in c.catalogue.cited.values() if i.binding and i.bound_by == "ratification" and not i.group]


@macro(("npl-mys",), block=False)
def corridor_title(c: Context, corridor: str) -> Markup:
    """The names of a corridor's two countries, for the first heading of its page."""
    found: Corridor = c.catalogue.find("corridors", corridor)  # type: ignore[assignment]
    return Markup(c.pattern("corridor.title")).format(
        origin=c.country(found.origin), destination=c.country(found.destination))


@macro(("npl-mys",))
def corridor_page(c: Context, corridor: str) -> Markup:
    """What the two countries of a corridor owe, element by element, with the agreements between them."""
    found: Corridor = c.catalogue.find("corridors", corridor)  # type: ignore[assignment]
    result: Sheet = sheet(c.catalogue, found.origin, found.destination)
    return c.render(
        "corridor_page.html", corridor=found, sheet=result, by_instrument=by_instrument,
        treaties=treaties(c, found.origin, found.destination),
        bodies=soft_bodies(c.catalogue, found.origin, found.destination),
        regional=regional_law(c.catalogue, found.origin, found.destination),
        practices=[p for p in c.catalogue.practices.values()
                   if {p.origin, p.destination} == {found.origin, found.destination}],
        safeguards=[(group, country) for group in c.catalogue.state_groups.values()
                    if group.instrument in c.catalogue.instruments and group.complete
                    for country in (found.origin, found.destination) if country in group.members])


@macro(())
def corridor_index(c: Context) -> Markup:
    """The corridors that have a page of their own, by the name of the country of destination."""
    rows = sorted(c.catalogue.corridors.values(), key=lambda r: (c.country(r.destination), c.country(r.origin)))
    return c.render("corridor_index.html", rows=rows)


@macro((), block=False)
def corridor_tool_title(c: Context) -> Markup:
    """The title of the corridor tool, for the first heading of its page."""
    return Markup("{}").format(c.t("tool.title"))


@macro((), block=False)
def country_index_title(c: Context) -> Markup:
    """The title of the list of countries, for the first heading of its page."""
    return Markup("{}").format(c.t("country.index"))


@macro(())
def corridor_tool(c: Context) -> Markup:
    """The sheet for any two countries: choose both, and it is drawn in the browser."""
    return c.render("corridor_tool.html", sheet=None)


@macro(())
def corridor_question(c: Context) -> Markup:
    """The question which two countries: two fields that lead to their sheet."""
    return c.render("corridor_tool.html", sheet=c.link("corridors/sheet/"))


@macro(("NPL",), block=False)
def country_title(c: Context, country: str) -> Markup:
    """The name of a country (ISO 3166-1 alpha-3) in the reader's language."""
    c.catalogue.find("countries", country)
    return Markup("{}").format(c.country(country))


@macro(("NPL",))
def country_page(c: Context, country: str) -> Markup:
    """What a country has ratified, the groups it belongs to, and its agreements."""
    c.catalogue.find("countries", country)
    rows = [(i, binding(c.catalogue, country, i)) for i in c.catalogue.cited.values()
            if i.binding and i.bound_by == "ratification" and i.id in c.catalogue.ratifications]
    return c.render(
        "country_page.html", country=country, rows=rows,
        groups=[g for g in c.catalogue.state_groups.values() if country in g.members],
        practices=[p for p in c.catalogue.practices.values() if country in (p.origin, p.destination)],
        corridors=[r for r in c.catalogue.corridors.values() if country in (r.origin, r.destination)])


@macro(())
def country_index(c: Context) -> Markup:
    """All countries by name, each with its page."""
    return c.render("country_index.html", countries=sorted((c.country(code), code) for code in c.catalogue.countries))
