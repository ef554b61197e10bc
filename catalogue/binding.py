"""Which country a provision binds, as far as the lists say.

A treaty binds its parties, an act of a regional organisation its members. A State that is missing from a list that is
not complete is *not known*, never *not a party*. A place that a party excluded does not bind it. A provision that
protects nationals of parties is owed only where both countries are bound.
"""

from dataclasses import dataclass
from typing import Literal

from catalogue import references
from catalogue.catalogue import Catalogue
from catalogue.models import Instrument, Provision

State = Literal["bound", "not-bound", "not-known", "excluded", "denounced", "outside", "not-in-force", "soft"]


@dataclass(frozen=True)
class Binding:
    """Whether a country is bound, since when, and as of when that is known (ISO dates, possibly a year)."""

    state: State
    since: str | None = None
    as_of: str | None = None


def binding(catalogue: Catalogue, country: str, instrument: Instrument, provision: Provision | None = None) -> Binding:
    """How an instrument, or one of its provisions, stands for a country (ISO 3166-1 alpha-3)."""
    if not instrument.hard:
        return Binding("soft")
    if not instrument.binding:
        return Binding("not-in-force")
    if _is_outside(catalogue, country, instrument):
        return Binding("outside")
    if instrument.bound_by == "membership":
        return _by_membership(catalogue, country, instrument)
    return _by_ratification(catalogue, country, instrument, provision)


def _is_outside(catalogue: Catalogue, country: str, instrument: Instrument) -> bool:
    """Whether the country belongs to a region that the instrument cannot bind."""
    group = catalogue.state_groups.get(instrument.group or "")
    if group is None or group.kind == "global organisation" or instrument.open_beyond_group:
        return False
    record = catalogue.ratifications.get(instrument.id)
    party = record is not None and country in record.parties
    return not party and country not in {*group.members, *group.associated, *group.disputed, *group.withdrawn}


def _by_membership(catalogue: Catalogue, country: str, instrument: Instrument) -> Binding:
    if country in instrument.excluded:
        return Binding("excluded")
    group = catalogue.group_of(instrument)
    if group is None:
        return Binding("not-known")
    if country in group.members and country not in group.disputed:
        return Binding("bound", as_of=group.as_of)
    return Binding("not-bound" if group.complete and country not in group.disputed else "not-known", as_of=group.as_of)


def _by_ratification(catalogue: Catalogue, country: str, instrument: Instrument,
                     provision: Provision | None) -> Binding:
    record = catalogue.ratifications.get(instrument.id)
    if record is None or record.as_of is None:
        return Binding("not-known")
    party = record.parties.get(country)
    if party is None:
        closed = record.complete and country not in record.unconfirmed
        return Binding("not-bound" if closed else "not-known", as_of=record.as_of)
    if party.denounced:
        return Binding("denounced", party.denounced, record.as_of)
    if provision is not None and any(lies_in(provision.name, place) for place in party.excluded):
        return Binding("excluded", as_of=record.as_of)
    return Binding("bound", party.in_force or party.date, record.as_of)


def lies_in(name: str, place: str) -> bool:
    """Whether a provision lies in an excluded place: the place itself, an annex around it, a range that holds it."""
    return (name == place or name.startswith(f"{place}, ") or references.opens(place, name)
            or references.within(name, place) or _article_within(name, place))


def _article_within(name: str, place: str) -> bool:
    """`Art. 22(1)` lies in `Arts. 22-24`."""
    reference = references.parse(name)
    if reference is None or len(reference.components) != 1 or reference.components[0].number is None:
        return False
    return references.within(f"{reference.components[0].word} {reference.components[0].number.main}", place)
