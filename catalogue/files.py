"""Reads one data file into its model, and words what does not fit with file, line and key path."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from catalogue import yamlfile
from catalogue.errors import CatalogueError, Problem
from catalogue.languages import LANGUAGES
from catalogue.models.common import HINTS

Model = TypeVar("Model", bound=BaseModel)


class DataFile:
    """A data file on disk: its model instance, and the line of any key path in it."""

    def __init__(self, root: Path, name: str, model: type[Model]) -> None:
        self.name = f"data/{name}.yaml"
        self._model = model
        path = root / self.name
        if not path.exists():
            raise CatalogueError([Problem(self.name, 0, "", "the file is missing", "shape")])
        self._source = yamlfile.text(path, self.name)
        self._raw = yamlfile.parse(self._source, self.name)
        try:
            self.content = model.model_validate(self._raw)
        except ValidationError as error:
            raise CatalogueError(self._problem(item) for item in error.errors()) from None

    def line(self, *key_path: str | int) -> int:
        """The 1-based line of a key path; list items by number or by id."""
        return yamlfile.line_of(self._source, key_path)

    def problem(self, key_path: tuple[str | int, ...], message: str, rule: str, **more: Any) -> Problem:
        """A finding at a key path of this file."""
        return Problem(self.name, self.line(*key_path), self._shown(key_path), message, rule, **more)

    def _problem(self, error: Any) -> Problem:
        path = tuple(error["loc"])
        kind = error["type"]
        found = error.get("input")
        if path[-1:] == ("[key]",):
            kind, path = "extra_forbidden", path[:-1]
        if kind == "extra_forbidden":
            return self.problem(path, f"unknown key '{path[-1]}'", "shape",
                                found=str(path[-1]), options=_keys(self._model, path[:-1]))
        if kind == "missing":
            return self.problem(path, f"the field '{path[-1]}' is missing", "shape")
        message = error["msg"].removeprefix("Value error, ")
        if kind == "string_pattern_mismatch":
            message = f"write {HINTS[error['ctx']['pattern']]}"
        if kind == "string_type" and isinstance(found, int | float):
            message = "text is needed; put it in quotes"
        if kind == "literal_error":
            options = tuple(str(error["ctx"]["expected"]).replace("'", "").replace(" or ", ", ").split(", "))
            return self.problem(path, f"'{found}' is none of {', '.join(options)}", "shape",
                                found=str(found), options=options)
        if isinstance(found, str | int | float) and repr(found) not in message and str(found) not in message:
            message = f"{message}; found {found!r}"
        return self.problem(path, message, "shape")

    def _shown(self, key_path: tuple[str | int, ...]) -> str:
        """`elements.fair-recruitment.basis[2].ref`: records by id, other items by number."""
        shown, value = "", self._raw
        for step in key_path:
            value = _step(value, step)
            record = value.get("id") if isinstance(value, dict) else None
            if isinstance(step, int) and not isinstance(record, str):
                shown += f"[{step}]"
            else:
                shown += ("." if shown else "") + str(record if isinstance(step, int) else step)
        return shown


def _keys(model: type[BaseModel], path: tuple[str | int, ...]) -> tuple[str, ...]:
    """The keys that a record may have at a key path of a model; languages where a text stands per language."""
    inner: Any = model
    for step in path:
        if isinstance(step, str):
            inner = next((f.annotation for n, f in inner.model_fields.items() if step in (n, f.alias)), None)
            inner = next(filter(_is_record, _types(inner)), None)
        if inner is None:
            return LANGUAGES
    return tuple(field.alias or name for name, field in inner.model_fields.items())


def _types(annotation: Any) -> Iterator[Any]:
    yield annotation
    for part in get_args(annotation):
        yield from _types(part)


def _is_record(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _step(value: Any, step: str | int) -> Any:
    if isinstance(value, dict):
        return value.get(step)
    if isinstance(value, list):
        if isinstance(step, int):
            return value[step] if step < len(value) else None
        return next((item for item in value if isinstance(item, dict) and item.get("id") == step), None)
    return None
