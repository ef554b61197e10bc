"""What a published record holds, field by field: read from its model, for the page that documents it and for CSV."""

import inspect
import types
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

from catalogue.published.common import Shape

Kind = Literal["text", "texts", "list", "lists", "number", "boolean", "record", "records", "mapping"]
_PLAIN: dict[type, Kind] = {str: "text", bool: "boolean", int: "number"}
_STEPS = {"records": "[].", "record": ".", "mapping": ".*."}


@dataclass(frozen=True)
class Field:
    """A field of a published record.

    path: its name, led by those of the records around it (`provisions[].ref`). kind: what it holds; `texts` is a text
    by language, `lists` a list by language, `mapping` records by name. choices: the values it may have, where these
    are closed. nullable: whether it may be null. model: the record inside it, if any. meaning: in English.
    """

    path: str
    kind: Kind
    choices: tuple[str, ...]
    nullable: bool
    model: type[Shape] | None
    meaning: str


def purpose(model: type[Shape]) -> str:
    """What one record is, in English."""
    return inspect.getdoc(model) or ""


def direct(model: type[Shape]) -> Iterator[Field]:
    """The fields of a record, without those of the records inside it."""
    for name, field in model.model_fields.items():
        inner, nullable = _without_null(field.annotation)
        kind, choices, record = _kind(inner)
        yield Field(name, kind, choices, nullable, record, field.description or "")


def walk(model: type[Shape], before: str = "") -> Iterator[Field]:
    """The fields of a record, each followed by those of the records inside it."""
    for field in direct(model):
        path = before + field.path
        yield replace(field, path=path)
        if field.model:
            yield from walk(field.model, path + _STEPS[field.kind])


def _without_null(annotation: Any) -> tuple[Any, bool]:
    if get_origin(annotation) not in {Union, types.UnionType}:
        return annotation, False
    inner, = (item for item in get_args(annotation) if item is not type(None))
    return inner, True


def _kind(annotation: Any) -> tuple[Kind, tuple[str, ...], type[Shape] | None]:
    if hasattr(annotation, "__metadata__"):
        annotation = annotation.__origin__
    if isinstance(annotation, TypeVar):
        annotation = annotation.__bound__
    if get_origin(annotation) is Literal:
        return "text", get_args(annotation), None
    if get_origin(annotation) is list:
        inner, _, model = _kind(get_args(annotation)[0])
        return ("records" if inner == "record" else "list"), (), model
    if get_origin(annotation) is dict:
        inner, _, model = _kind(get_args(annotation)[1])
        kinds: dict[Kind, Kind] = {"text": "texts", "list": "lists", "record": "mapping"}
        return kinds[inner], (), model
    if issubclass(annotation, Shape):
        return "record", (), annotation
    return _PLAIN[annotation], (), None
