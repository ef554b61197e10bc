"""Which texts are translated: every readable string of the data, the macros and the theme, with its stable id.

The id (`elements.wages.title`) is the msgctxt of the gettext catalogues; its first part names the catalogue file.
Titles and terms that exist officially in several languages stand in the data itself and are not listed here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from catalogue import published, yamlfile
from catalogue.catalogue import Catalogue
from catalogue.published import fields

# The catalogue files, in the order in which a reader meets their strings.
DOMAINS = ("theme", "macros", "vocabulary", "elements", "criteria", "instruments", "stages", "corridors", "glossary",
           "published")


@dataclass(frozen=True)
class String:
    """A translatable text: its id, the English form, and the English plural where it counts something."""

    context: str
    text: str
    plural: str | None = None

    @property
    def domain(self) -> str:
        return self.context.split(".", 1)[0]


def all_strings(catalogue: Catalogue, root: Path) -> dict[str, String]:
    """Every translatable string by id, in the order of the sources."""
    strings = [*_interface(root, "theme"), *_interface(root, "macros"), *of_data(catalogue), *_published()]
    return {string.context: string for string in strings}


def of_data(catalogue: Catalogue) -> Iterator[String]:
    """The strings of `data/`."""
    yield from _vocabulary(catalogue)
    yield from _elements(catalogue)
    yield from _criteria(catalogue)
    yield from _instruments(catalogue)
    yield from _stages(catalogue)
    yield from _corridors(catalogue)
    for term in catalogue.terms.values():
        yield String(f"glossary.{term.id}.definition", term.definition)


def _interface(root: Path, room: str) -> Iterator[String]:
    name = f"{room}/strings.yaml"
    for key, value in yamlfile.read(root / name, name).items():
        if isinstance(value, dict):
            yield String(f"{room}.{key}", value["one"], value["other"])
        else:
            yield String(f"{room}.{key}", value)


def _vocabulary(catalogue: Catalogue) -> Iterator[String]:
    for name, labels in catalogue.vocabulary:
        for key, label in labels.items():
            yield String(f"vocabulary.{name}.{key}", label)


def _elements(catalogue: Catalogue) -> Iterator[String]:
    for group in catalogue.groups.values():
        yield String(f"elements.{group.id}.group", group.title)
    for element in catalogue.elements.values():
        for field in ("title", "statement", "why", "thin"):
            text = getattr(element, field)
            if text:
                yield String(f"elements.{element.id}.{field}", text)
        yield String(f"elements.{element.id}.search", "; ".join(element.search))


def _criteria(catalogue: Catalogue) -> Iterator[String]:
    for key, criterion in catalogue.criteria.items():
        yield String(f"criteria.{key}.question", criterion.question)
        yield String(f"criteria.{key}.evidence", criterion.evidence)


def _instruments(catalogue: Catalogue) -> Iterator[String]:
    for instrument in catalogue.instruments.values():
        if instrument.url_note:
            yield String(f"instruments.{instrument.id}.url_note", instrument.url_note)
        for provision in instrument.provisions:
            at = f"instruments.{instrument.id}.{provision.anchor}"
            if provision.place:
                yield String(f"{at}.place", provision.place)
            yield String(f"{at}.subject", provision.subject)


def _stages(catalogue: Catalogue) -> Iterator[String]:
    for stage in catalogue.stages.values():
        yield String(f"stages.{stage.id}.title", stage.title)
        for field in ("tasks", "outputs", "checklist", "pitfalls"):
            for number, text in enumerate(getattr(stage, field), start=1):
                yield String(f"stages.{stage.id}.{field}.{number}", text)


def _corridors(catalogue: Catalogue) -> Iterator[String]:
    for criterion in catalogue.corridor_criteria.values():
        at = f"corridors.{criterion.id}"
        for field in ("title", "question", "why", "indicator", "unit", "cautions"):
            text = getattr(criterion, field)
            if text:
                yield String(f"{at}.{field}", text)
        for step, text in enumerate(criterion.scale):
            yield String(f"{at}.scale.{step}", text)


def _published() -> Iterator[String]:
    """What the published files and their fields hold, as their page says it."""
    for kind, model in {"file": published.File, **published.FILES}.items():
        yield String(f"published.{kind}", fields.purpose(model))
        for field in fields.walk(model):
            yield String(f"published.{kind}.{field.path}", field.meaning)
