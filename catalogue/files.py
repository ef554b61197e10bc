"""Reads one data file into its model, and words what does not fit with file, line and key path."""

from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from catalogue import yamlfile
from catalogue.errors import CatalogueError, Problem

Model = TypeVar("Model", bound=BaseModel)


class DataFile:
    """A data file on disk: its model instance, and the line of any key path in it."""

    def __init__(self, root: Path, name: str, model: type[Model]) -> None:
        self.name = f"data/{name}.yaml"
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
        if kind == "extra_forbidden":
            return self.problem(path, f"unknown key '{path[-1]}'", "shape")
        if kind == "missing":
            return self.problem(path, f"the field '{path[-1]}' is missing", "shape")
        message = error["msg"].removeprefix("Value error, ")
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


def _step(value: Any, step: str | int) -> Any:
    if isinstance(value, dict):
        return value.get(step)
    if isinstance(value, list):
        if isinstance(step, int):
            return value[step] if step < len(value) else None
        return next((item for item in value if isinstance(item, dict) and item.get("id") == step), None)
    return None
