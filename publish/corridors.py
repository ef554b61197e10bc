"""The data of the corridor tool: the law without words once, the words once a language, country names in all.

The browser composes the sheet of any two countries from these; nothing that a reader chooses leaves it.
"""

import json
from pathlib import Path
from typing import Any

from catalogue import LANGUAGES, Catalogue
from catalogue.binding import lies_in
from catalogue.library import Library
from catalogue.models import Instrument, Party, Provision
from macros import Context

FOLDER = "assets/data"
STRINGS = ("corridor.", "state.", "practice.", "duty-separator", "list-separator", "citation-separator")


def write(site: Path, library: Library) -> None:
    """Writes `law.json`, `countries.json` and `words.<language>.json` below the site's assets."""
    law = Law(library.catalogue)
    _write(site / FOLDER / "law.json", law.as_data())
    contexts = {language: Context(library, language) for language in LANGUAGES}
    _write(site / FOLDER / "countries.json", {
        code: [c.country(code) for c in contexts.values()] for code in library.catalogue.countries})
    for language, c in contexts.items():
        _write(site / FOLDER / f"words.{language}.json", _words(c, law))


def _write(path: Path, content: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    path.write_text(text + "\n", encoding="utf-8")


class Law:
    """The provisions that can bind someone, by instrument, with the lists of parties and members."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.provisions: dict[str, list[Provision]] = {}
        self.elements: list[dict[str, Any]] = []
        for element in catalogue.elements.values():
            links = [self._link(link.instrument, link.ref) for link in element.basis]
            self.elements.append({"id": element.id, "links": [link for link in links if link]})

    def _link(self, key: str, name: str) -> list[Any] | None:
        instrument = self.catalogue.instruments[key]
        provision = instrument.provision(name)
        if provision is None or not instrument.binding or provision.duty == "definition":
            return None
        held = self.provisions.setdefault(key, [])
        if provision not in held:
            held.append(provision)
        return [key, held.index(provision)]

    def as_data(self) -> dict[str, Any]:
        """The law as the browser reads it."""
        return {
            "elements": self.elements,
            "instruments": {key: self._instrument(self.catalogue.instruments[key]) for key in self.provisions},
            "lists": {key: self._list(key) for key in self.provisions if key in self.catalogue.ratifications},
            "groups": {group.id: {
                "as_of": group.as_of, "complete": group.complete, "global": group.kind == "global organisation",
                "members": group.members, "disputed": group.disputed,
                "near": [*group.associated, *group.disputed, *group.withdrawn],
            } for group in self.catalogue.state_groups.values()},
            "practices": [p.model_dump(include={"id", "title", "origin", "destination", "signed", "status", "as_of",
                                                "form"}, exclude_none=True)
                          for p in self.catalogue.practices.values()],
            "pages": sorted(self.catalogue.corridors),
        }

    def _instrument(self, instrument: Instrument) -> dict[str, Any]:
        group = self.catalogue.group_of(instrument)
        record = self.catalogue.ratifications.get(instrument.id)
        return {
            "by": instrument.bound_by, "group": instrument.group, "members": group.id if group else None,
            "open": instrument.open_beyond_group, "except": instrument.excluded,
            "pair": instrument.protects in {"nationals-of-parties", "nationals-of-members"},
            "check": record.source.url if record and record.source and record.source.url else instrument.url,
            "provisions": [[p.anchor, p.owed_by, p.duty] for p in self.provisions[instrument.id]],
        }

    def _list(self, key: str) -> dict[str, Any]:
        record = self.catalogue.ratifications[key]
        return {"as_of": record.as_of, "complete": record.complete, "unconfirmed": record.unconfirmed,
                "parties": {code: self._party(key, party) for code, party in record.parties.items()}}

    def _party(self, key: str, party: Party) -> Any:
        """The day since when a party is bound; with more to say, a mapping."""
        since = party.in_force or party.date
        if not party.denounced and not party.excluded and not party.only_in:
            return since
        return {"since": since, "denounced": party.denounced, "only_in": party.only_in or None,
                "excluded": [number for number, provision in enumerate(self.provisions[key])
                             if any(lies_in(provision.name, place) for place in party.excluded)]}


def _words(c: Context, law: Law) -> dict[str, Any]:
    strings = {s.context.removeprefix("macros."): c.pattern(s.context.removeprefix("macros."))
               for s in c.library.strings.values()
               if s.domain == "macros" and s.context.removeprefix("macros.").startswith(STRINGS)}
    vocabulary = c.catalogue.vocabulary
    return {
        "language": c.language, "direction": c.direction, "strings": strings,
        "elements": {key: c.plain(f"elements.{key}.title") for key in c.catalogue.elements},
        "instruments": {key: str(_form(c, key)) for key in law.provisions},
        "provisions": {key: [_name(c, key, p) for p in held] for key, held in law.provisions.items()},
        "dutyLabels": {key: c.plain(f"vocabulary.duties.{key}") for key in vocabulary.duties},
        "forms": {key: c.plain(f"vocabulary.forms.{key}") for key in vocabulary.forms},
        "statuses": {key: c.plain(f"vocabulary.statuses.{key}") for key in vocabulary.statuses},
    }


def _form(c: Context, key: str) -> str:
    short = c.catalogue.instruments[key].short
    return short.get(c.language, short["en"])


def _name(c: Context, key: str, provision: Provision) -> str:
    if provision.place:
        return c.plain(f"instruments.{key}.{provision.anchor}.place")
    return c.place(provision.name).unescape()
