"""Legal instruments and their provisions."""

from typing import Literal

from pydantic import Field, model_validator

from catalogue import references
from catalogue.models.common import Address, Date, Id, Record, Text, Titles


class Provision(Record):
    """A place in an instrument and what it says, in our own words.

    `ref` is a numbered place (`Art. 7(1)`); `place` names it in words where the text has no number for it.
    `duty` is how far the place binds; `owed_by` who acts in a corridor; `read` whether it was read at a text.
    """

    ref: Text | None = None
    place: Text | None = None
    subject: Text
    duty: Literal["must", "may", "progressive", "conditional", "default", "definition", "should"] | None = None
    owed_by: Literal["destination", "origin", "each party"] | None = None
    read: bool

    @model_validator(mode="after")
    def _one_name(self) -> "Provision":
        if (self.ref is None) == (self.place is None):
            raise ValueError("give either ref (a numbered place) or place (words), not both")
        if self.ref is not None and references.parse(self.ref) is None:
            raise ValueError(f"'{self.ref}' is no numbered place such as 'Art. 7(1)'; if it has no number, use place")
        return self

    @property
    def name(self) -> str:
        """The place as links name it: the ref, or the words of the place."""
        return self.ref or self.place or ""

    @property
    def anchor(self) -> str:
        """HTML id of the place on its instrument's page."""
        return references.slug(self.name)


class Instrument(Record):
    """A treaty, recommendation, comment or guideline.

    `adopted` and `in_force` are YYYY[-MM[-DD]]. `group` is the regional group whose members it can bind
    (`open_beyond_group`: other States can become party too);
    `except` holds members that it does not bind (ISO 3166-1 alpha-3). `read_at` are the addresses of reading.
    """

    id: Id
    code: Text
    kind: Text
    layer: Literal["treaty", "interpretation", "intergovernmental", "agency-guidance", "private-standard"]
    body: Text
    symbol: Text | None = None
    adopted: Date | None = None
    in_force: Date | None = None
    in_force_state: Literal["yes", "no", "not-known"] | None = None
    standing: Literal["current", "interim", "outdated", "replaced", "not-known"]
    protects: Literal["all-workers", "nationals-of-parties", "nationals-of-members"] | None = None
    bound_by: Literal["ratification", "membership", "none"]
    group: Id | None = None
    open_beyond_group: bool = False
    excluded: list[Text] = Field(default=[], alias="except")
    short: Titles
    title: Titles
    title_drafts: list[Text] = []
    url: Address | None = None
    url_note: Text | None = None
    read_at: list[Address] = []
    note: Text | None = None
    provisions: list[Provision] = Field(min_length=1)

    @model_validator(mode="after")
    def _complete(self) -> "Instrument":
        if self.url is None and self.url_note is None:
            raise ValueError("an instrument without an official address needs url_note, the reason")
        if self.hard and self.in_force_state is None:
            raise ValueError("a treaty needs in_force_state: yes, no or not-known")
        return self

    @property
    def hard(self) -> bool:
        """Whether the text binds by its nature. Whether it is in force is `binding`."""
        return self.layer == "treaty"

    @property
    def force(self) -> str:
        """`hard` or `soft`, as published."""
        return "hard" if self.hard else "soft"

    @property
    def binding(self) -> bool:
        """Whether it is hard law in force."""
        return self.hard and self.in_force_state == "yes"

    @property
    def default_word(self) -> str:
        """The word that a bare number means here: paragraphs of Recommendations, articles elsewhere."""
        return "Para." if self.kind in {"recommendation", "general comment", "general recommendation"} else "Art."

    def provision(self, name: str) -> Provision | None:
        """The held provision of exactly this name."""
        return self._by_name().get(name)

    def _by_name(self) -> dict[str, Provision]:
        cached = self.__dict__.get("_names")
        if cached is None:
            cached = {provision.name: provision for provision in self.provisions}
            self.__dict__["_names"] = cached
        return cached


class Instruments(Record):
    """`data/instruments.yaml`."""

    instruments: list[Instrument]
