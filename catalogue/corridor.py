"""What two countries owe under the law that binds them: the corridor sheet, element by element.

A duty is owed by the country that `owed_by` names. A provision that protects nationals of parties (or of members) is
owed only where both countries are bound: it stands under what needs both. Definitions ask nothing and are left out.
"""

from dataclasses import dataclass, field
from typing import Literal

from catalogue.binding import Binding, State, binding
from catalogue.catalogue import Catalogue
from catalogue.models import Element, Instrument, Provision

Side = Literal["destination", "origin", "both"]


@dataclass(frozen=True)
class Duty:
    """A provision as it stands for the side that owes it; `state` sums up the countries concerned, and
    `only_in` names the part of a country (by language) to which it is limited."""

    instrument: Instrument
    provision: Provision
    side: Side
    state: State
    as_of: str | None
    only_in: dict[str, str] = field(default_factory=dict)


@dataclass
class Row:
    """An element on the sheet: what binds each side, what needs both, what is not known, what does not bind."""

    element: Element
    owed: dict[Side, list[Duty]] = field(default_factory=lambda: {"destination": [], "origin": [], "both": []})
    not_known: list[Duty] = field(default_factory=list)
    not_bound: list[Duty] = field(default_factory=list)


@dataclass(frozen=True)
class Sheet:
    """The sheet of a corridor. `oldest` is the oldest day as of which a list used on it is known (ISO date)."""

    origin: str
    destination: str
    rows: list[Row]
    oldest: str | None


def sheet(catalogue: Catalogue, origin: str, destination: str) -> Sheet:
    """What `origin` and `destination` (ISO 3166-1 alpha-3) owe. Raises ValueError when they are the same."""
    if origin == destination:
        raise ValueError("a corridor has two different countries")
    rows = [_row(catalogue, element, origin, destination) for element in catalogue.elements.values()]
    dates = [duty.as_of for row in rows for duties in row.owed.values() for duty in duties if duty.as_of]
    return Sheet(origin, destination, rows, min(dates, default=None))


def _row(catalogue: Catalogue, element: Element, origin: str, destination: str) -> Row:
    row = Row(element)
    for link in element.basis:
        instrument = catalogue.instruments[link.instrument]
        provision = instrument.provision(link.ref)
        if provision is None or not instrument.binding or provision.duty == "definition":
            continue
        for duty in _duties(catalogue, instrument, provision, origin, destination):
            if duty.state == "outside":
                continue
            if duty.state == "bound":
                row.owed[duty.side].append(duty)
            elif duty.state == "not-known":
                row.not_known.append(duty)
            else:
                row.not_bound.append(duty)
    return row


def _duties(catalogue: Catalogue, instrument: Instrument, provision: Provision,
            origin: str, destination: str) -> list[Duty]:
    of = {"origin": binding(catalogue, origin, instrument, provision),
          "destination": binding(catalogue, destination, instrument, provision)}
    if instrument.protects in {"nationals-of-parties", "nationals-of-members"}:
        return [Duty(instrument, provision, "both", *_together(of["origin"], of["destination"]))]
    sides: tuple[Side, ...] = ("destination", "origin")
    if provision.owed_by in sides:
        sides = (provision.owed_by,)  # type: ignore[assignment]
    countries = {"origin": origin, "destination": destination}
    return [Duty(instrument, provision, side, of[side].state, of[side].as_of,
                 catalogue.limited_to(instrument, countries[side])) for side in sides]


def _together(one: Binding, other: Binding) -> tuple[State, str | None]:
    """The state of a duty that needs both countries, and the older of the two days."""
    as_of = min(filter(None, (one.as_of, other.as_of)), default=None)
    states = {one.state, other.state}
    if states == {"bound"}:
        return "bound", as_of
    if "outside" in states:
        return "outside", as_of
    if states <= {"bound", "not-known"}:
        return "not-known", as_of
    return next(s for s in (one.state, other.state) if s not in {"bound", "not-known"}), as_of


def soft_bodies(catalogue: Catalogue, origin: str, destination: str) -> list[tuple[str, list[Instrument]]]:
    """Soft law of bodies to which both countries belong, by body. Adopted by the body; no State accepted it."""
    result = []
    for group in catalogue.state_groups.values():
        if group.body and origin in group.members and destination in group.members:
            texts = [i for i in catalogue.cited.values() if i.body == group.body and i.layer == "intergovernmental"]
            if texts:
                result.append((group.body, texts))
    return result


@dataclass(frozen=True)
class RegionalLaw:
    """The binding law of a region when one of the two countries belongs to it. `reaches` tells whether it protects
    nationals of the other; if not, it is shown folded, with that reason."""

    group: str
    members: tuple[str, ...]
    instruments: list[Instrument]
    reaches: bool


def regional_law(catalogue: Catalogue, origin: str, destination: str) -> list[RegionalLaw]:
    """Regional law in force that binds, or can bind, one of the two countries, by group."""
    result = []
    regions = [g for g in catalogue.state_groups.values() if g.kind != "global organisation"]
    for group in regions:
        members = tuple(country for country in (origin, destination) if country in group.members)
        texts = [i for i in catalogue.cited.values() if i.group == group.id and i.binding]
        for reaches in (True, False):
            own = [i for i in texts if _reaches(i, members, destination) is reaches]
            if members and own:
                result.append(RegionalLaw(group.id, members, own, reaches))
    return result


def _reaches(instrument: Instrument, members: tuple[str, ...], destination: str) -> bool:
    """Whether the workers of this corridor gain from it: the destination is a member, and the text protects all
    workers or both countries belong."""
    return destination in members and (instrument.protects == "all-workers" or len(members) == 2)
