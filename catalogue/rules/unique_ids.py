"""No two records of a kind share an id; no two instruments a code; no two places of one instrument an anchor."""

from collections.abc import Iterable, Iterator

from catalogue.errors import Problem
from catalogue.files import DataFile

RULE = "unique_ids"
LISTS = [("elements", "groups"), ("elements", "elements"), ("instruments", "instruments"), ("stages", "stages"),
         ("glossary", "terms"), ("frameworks", "targets"), ("frameworks", "objectives"), ("groups", "groups"),
         ("corridors", "corridors"), ("corridors", "criteria"), ("practices", "practices")]


def check(files: dict[str, DataFile]) -> Iterator[Problem]:
    """Yields a problem for each repeated name, at its second place."""
    for kind, key in LISTS:
        records = getattr(files[kind].content, key)
        yield from _repeats(files[kind], key, (record.id for record in records), "id")
    criteria = files["criteria"].content.criteria
    yield from _repeats(files["criteria"], "criteria", (f"{c.element}.{c.id}" for c in criteria), "id")
    instruments = files["instruments"].content.instruments
    yield from _repeats(files["instruments"], "instruments", (i.code for i in instruments), "code")
    for number, instrument in enumerate(instruments):
        names: dict[str, str] = {}
        for index, provision in enumerate(instrument.provisions):
            if provision.anchor in names:
                yield files["instruments"].problem(
                    ("instruments", number, "provisions", index),
                    f"'{provision.name}' repeats '{names[provision.anchor]}'", RULE)
            names[provision.anchor] = provision.name


def _repeats(file: DataFile, key: str, names: Iterable[str], what: str) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, name in enumerate(names):
        if name in seen:
            yield file.problem((key, index), f"duplicate {what} '{name}'", RULE)
        seen.add(name)
