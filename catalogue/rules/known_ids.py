"""Every id that a record names exists: elements, groups, stages, sectors, instruments and their places."""

from collections.abc import Iterable, Iterator

from catalogue import countries
from catalogue.errors import Problem
from catalogue.files import DataFile

RULE = "known_ids"


def check(files: dict[str, DataFile]) -> Iterator[Problem]:
    """Yields a problem for each name that nothing answers to, with the nearest valid one."""
    vocabulary = files["vocabulary"].content
    elements = {e.id for e in files["elements"].content.elements}
    known = {
        "element": elements,
        "group": {g.id for g in files["elements"].content.groups},
        "stage": {s.id for s in files["stages"].content.stages},
        "sector": set(vocabulary.sectors),
        "actor": set(vocabulary.actors),
        "topic": set(vocabulary.topics),
        "kind": set(vocabulary.kinds),
        "body": set(vocabulary.bodies),
        "regional group": {g.id for g in files["groups"].content.groups},
        "treaty": {i.id for i in files["instruments"].content.instruments if i.hard},
        "form": set(vocabulary.forms),
        "status": set(vocabulary.statuses),
    }
    places = {i.id: [p.name for p in i.provisions] for i in files["instruments"].content.instruments}
    for kind, path, what, value in [*_named(files), *_corridors(files)]:
        if value not in known[what]:
            yield _unknown(files[kind], path, what, value, known[what])
    for number, instrument in enumerate(files["instruments"].content.instruments):
        for index, code in enumerate(instrument.excluded):
            if not countries.known(code):
                path = ("instruments", number, "except", index)
                yield files["instruments"].problem(path, f"'{code}' is no country code (ISO 3166-1 alpha-3)", RULE)
    for kind, path, link in _links(files):
        if link.instrument not in places:
            yield _unknown(files[kind], (*path, "instrument"), "instrument", link.instrument, places)
        elif link.ref not in places[link.instrument]:
            yield files[kind].problem(
                (*path, "ref"), f"{link.instrument} has no '{link.ref}'", RULE,
                found=link.ref, options=tuple(places[link.instrument]))


def _unknown(file: DataFile, path: tuple, what: str, value: str, options: Iterable[str]) -> Problem:
    return file.problem(path, f"unknown {what} '{value}'", RULE, found=value, options=tuple(sorted(options)))


def _named(files: dict[str, DataFile]) -> Iterator[tuple[str, tuple, str, str]]:
    for n, element in enumerate(files["elements"].content.elements):
        at = ("elements", n)
        yield "elements", (*at, "group"), "group", element.group
        for field, what in (("stages", "stage"), ("sectors", "sector"), ("related", "element")):
            for i, value in enumerate(getattr(element, field)):
                yield "elements", (*at, field, i), what, value
    for n, criterion in enumerate(files["criteria"].content.criteria):
        yield "criteria", ("criteria", n, "element"), "element", criterion.element
    for n, stage in enumerate(files["stages"].content.stages):
        for i, actor in enumerate(stage.actors):
            yield "stages", ("stages", n, "actors", i, "id"), "actor", actor.id
        for i, value in enumerate(stage.elements):
            if value != "all":
                yield "stages", ("stages", n, "elements", i), "element", value
    for n, term in enumerate(files["glossary"].content.terms):
        yield "glossary", ("terms", n, "topic"), "topic", term.topic
        for i, value in enumerate(term.elements):
            yield "glossary", ("terms", n, "elements", i), "element", value
    for key in ("targets", "objectives"):
        for n, record in enumerate(getattr(files["frameworks"].content, key)):
            for i, value in enumerate(record.elements):
                yield "frameworks", (key, n, "elements", i), "element", value
    for n, instrument in enumerate(files["instruments"].content.instruments):
        yield "instruments", ("instruments", n, "kind"), "kind", instrument.kind
        yield "instruments", ("instruments", n, "body"), "body", instrument.body
        if instrument.group:
            yield "instruments", ("instruments", n, "group"), "regional group", instrument.group


def _corridors(files: dict[str, DataFile]) -> Iterator[tuple[str, tuple, str, str]]:
    for n, record in enumerate(files["ratifications"].content.ratifications):
        yield "ratifications", ("ratifications", n, "treaty"), "treaty", record.treaty
    for n, practice in enumerate(files["practices"].content.practices):
        yield "practices", ("practices", n, "form"), "form", practice.form
        yield "practices", ("practices", n, "status"), "status", practice.status
        for i, value in enumerate(practice.sectors):
            yield "practices", ("practices", n, "sectors", i), "sector", value
    for n, corridor in enumerate(files["corridors"].content.corridors):
        for i, value in enumerate(corridor.sectors):
            yield "corridors", ("corridors", n, "sectors", i), "sector", value
    for n, criterion in enumerate(files["corridors"].content.criteria):
        for i, value in enumerate(criterion.elements):
            yield "corridors", ("criteria", n, "elements", i), "element", value


def _links(files: dict[str, DataFile]) -> Iterator[tuple]:
    for n, element in enumerate(files["elements"].content.elements):
        for i, link in enumerate(element.basis):
            yield "elements", ("elements", n, "basis", i), link
    for n, criterion in enumerate(files["criteria"].content.criteria):
        for i, link in enumerate(criterion.basis):
            yield "criteria", ("criteria", n, "basis", i), link
