"""Groups of States: regional organisations, processes and lists."""

from typing import Annotated, Literal

from pydantic import AfterValidator

from catalogue.countries import known
from catalogue.models.common import Address, Date, Id, Record, Text, Titles


def _country(code: str) -> str:
    if not known(code):
        raise ValueError(f"'{code}' is no country code of ISO 3166-1 alpha-3")
    return code


Country = Annotated[str, AfterValidator(_country)]


class Source(Record):
    """Where a fact stands; `read` says whether it was read there."""

    title: Text
    url: Address | None = None
    read: bool = True


class StateGroup(Record):
    """A group and its members on the day `as_of`. From an incomplete list nothing follows for a missing State.

    `body` names the group as `body` of instruments does, where it adopts them; `instrument` is
    the text that a list of States carries out."""

    id: Id
    kind: Text
    body: Text | None = None
    instrument: Id | None = None
    name: Titles
    as_of: Date
    complete: bool
    source: Source
    members: list[Country]
    associated: list[Country] = []
    disputed: list[Country] = []
    withdrawn: dict[Country, Date] = {}
    leaving: list[Country] = []
    notes: list[Text] = []


class Groups(Record):
    """`data/groups.yaml`."""

    groups: list[StateGroup]


class Party(Record):
    """A party to a treaty. `date` is the day (or year) of ratification, accession or succession; `in_force` the day
    from which it is bound, where a source prints it; `excluded` the places that it did not accept, `only_in` the
    part of the country to which the treaty is limited, by language."""

    date: Date | None = None
    in_force: Date | None = None
    denounced: Date | None = None
    excluded: list[Text] = []
    only_in: Titles = {}
    source: Text | None = None
    note: Text | None = None

    @property
    def status(self) -> Literal["in-force", "denounced"]:
        """Whether the treaty still binds the party, as known."""
        return "denounced" if self.denounced else "in-force"


class Ratification(Record):
    """The parties to one treaty as known on `as_of`. From an incomplete list nothing follows for a missing State."""

    treaty: Id
    as_of: Date | None = None
    complete: bool
    reservations: Literal["known", "not-known"]
    source: Source | None = None
    in_force_rule: Text | None = None
    more_sources: dict[Text, Source] = {}
    unconfirmed: list[Country] = []
    parties: dict[Country, Party]


class Ratifications(Record):
    """`data/ratifications.yaml`."""

    ratifications: list[Ratification]
