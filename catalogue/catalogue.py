"""The catalogue: every record of `data/`, linked. Ask it; it never changes after loading."""

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from catalogue import models, references
from catalogue.errors import CatalogueError, nearest
from catalogue.files import DataFile

KINDS: dict[str, type] = {
    "vocabulary": models.Vocabulary,
    "elements": models.Elements,
    "instruments": models.Instruments,
    "criteria": models.Criteria,
    "stages": models.Stages,
    "glossary": models.Glossary,
    "frameworks": models.Frameworks,
    "groups": models.Groups,
    "ratifications": models.Ratifications,
    "corridors": models.Corridors,
    "practices": models.Practices,
}


_SINGULAR = {"countries": "country"}


class Unknown(LookupError):
    """An id, code or place that the catalogue does not hold. `near` is the most similar valid one."""

    def __init__(self, message: str, near: str | None = None) -> None:
        self.near = near
        super().__init__(message + (f"; did you mean '{near}'?" if near else ""))


@dataclass(frozen=True)
class Uses:
    """What rests on a provision: elements and criteria, in the order of the guide."""

    elements: list[models.Element] = field(default_factory=list)
    criteria: list[models.Criterion] = field(default_factory=list)


class Catalogue:
    """All records, by id, in the order of their files."""

    def __init__(self, files: dict[str, DataFile]) -> None:
        self.files = files
        self.vocabulary: models.Vocabulary = files["vocabulary"].content
        self.groups = {g.id: g for g in files["elements"].content.groups}
        self.elements = {e.id: e for e in files["elements"].content.elements}
        self.instruments = {i.id: i for i in files["instruments"].content.instruments}
        self.criteria = {f"{c.element}.{c.id}": c for c in files["criteria"].content.criteria}
        self.stages = {s.id: s for s in files["stages"].content.stages}
        self.terms = {t.id: t for t in files["glossary"].content.terms}
        self.targets = {t.id: t for t in files["frameworks"].content.targets}
        self.objectives = {o.id: o for o in files["frameworks"].content.objectives}
        self.state_groups = {g.id: g for g in files["groups"].content.groups}
        self.ratifications = {r.treaty: r for r in files["ratifications"].content.ratifications}
        self.corridors = {c.id: c for c in files["corridors"].content.corridors}
        self.corridor_criteria = {c.id: c for c in files["corridors"].content.criteria}
        self.practices = {p.id: p for p in files["practices"].content.practices}
        self.objectives_url: str = files["frameworks"].content.objectives_url

    @cached_property
    def codes(self) -> dict[str, models.Instrument]:
        """Instruments by the code that editors cite: `C181`, `ICRMW`."""
        return {i.code: i for i in self.instruments.values()}

    @cached_property
    def _criteria_of(self) -> dict[str, list[models.Criterion]]:
        result: dict[str, list[models.Criterion]] = defaultdict(list)
        for criterion in self.criteria.values():
            result[criterion.element].append(criterion)
        return result

    @cached_property
    def _uses(self) -> dict[tuple[str, str], Uses]:
        result: dict[tuple[str, str], Uses] = defaultdict(Uses)
        for element in self.elements.values():
            for link in element.basis:
                result[link.instrument, link.ref].elements.append(element)
        for criterion in self.criteria.values():
            for link in criterion.basis:
                result[link.instrument, link.ref].criteria.append(criterion)
        return result

    def criteria_of(self, element: str) -> list[models.Criterion]:
        """The questions of an element, in order."""
        return self._criteria_of.get(element, [])

    def uses(self, instrument: str, name: str) -> Uses:
        """What rests on a provision."""
        return self._uses.get((instrument, name), Uses())

    @cached_property
    def cited(self) -> dict[str, models.Instrument]:
        """Instruments that a basis or a criterion cites; these have a page of their own."""
        ids = {instrument for instrument, _ in self._uses}
        return {i.id: i for i in self.instruments.values() if i.id in ids}

    @cached_property
    def countries(self) -> dict[str, str]:
        """Every country that a list of parties or a group of States names, by its ISO 3166-1 alpha-3 code."""
        codes = {code for record in self.ratifications.values() for code in record.parties}
        codes |= {code for group in self.state_groups.values() for code in group.members}
        return {code: code for code in sorted(codes)}

    def group_of(self, instrument: models.Instrument) -> models.StateGroup | None:
        """The group whose members an instrument binds by membership: its own, or that of the body that adopted it."""
        if instrument.group:
            return self.state_groups.get(instrument.group)
        return next((g for g in self.state_groups.values() if g.body == instrument.body), None)

    def limited_to(self, instrument: models.Instrument, country: str) -> dict[str, str]:
        """The part of a country to which a treaty is limited, by language; empty when it binds the whole country."""
        record = self.ratifications.get(instrument.id)
        party = record.parties.get(country) if record else None
        return party.only_in if party else {}

    def find(self, kind: str, key: str) -> object:
        """The record `key` of a kind (`elements`, `stages`, `terms` ...); Unknown when there is none."""
        records: dict[str, object] = getattr(self, kind)
        if key not in records:
            raise Unknown(f"unknown {_SINGULAR.get(kind, kind.rstrip('s'))} '{key}'", nearest(key, records))
        return records[key]

    def instrument(self, key: str) -> models.Instrument:
        """An instrument by its code or its id."""
        if key in self.codes:
            return self.codes[key]
        if key in self.instruments:
            return self.instruments[key]
        raise Unknown(f"unknown instrument '{key}'", nearest(key, self.codes))

    def resolve(self, code: str, place: str) -> tuple[models.Instrument, models.Provision, str]:
        """The instrument and held provision that a citation means, and the place in full.

        A bare number is an article (of a Recommendation: a paragraph). An article of which only paragraphs are
        held leads to the first of them; a place inside a held range leads to the range. Nothing else resolves.
        Raises Unknown when nothing or several ranges fit.
        """
        instrument = self.instrument(code)
        full = references.complete(place, instrument.default_word)
        exact = instrument.provision(full)
        if exact is not None:
            return instrument, exact, full
        ranges = [p for p in instrument.provisions if p.ref and references.within(full, p.ref)]
        if len(ranges) > 1:
            raise Unknown(f"{code} has '{full}' in {' and in '.join(p.name for p in ranges)}; cite one of these")
        parts = [p for p in instrument.provisions if p.ref and references.opens(full, p.ref)]
        if ranges or parts:
            return instrument, (ranges or parts)[0], full
        names = [provision.name for provision in instrument.provisions]
        raise Unknown(f"{code} has no '{full}' in data/instruments.yaml", nearest(full, names))


def load(root: Path) -> Catalogue:
    """Reads and checks `data/` under the project's root.

    Raises CatalogueError with all problems: first those of shape in any file, then those of the rules.
    """
    from catalogue.rules import check

    files, problems = {}, []
    for kind, model in KINDS.items():
        try:
            files[kind] = DataFile(root, kind, model)
        except CatalogueError as error:
            problems += error.problems
    if problems:
        raise CatalogueError(problems)
    problems = check(files)
    if problems:
        raise CatalogueError(problems)
    return Catalogue(files)
