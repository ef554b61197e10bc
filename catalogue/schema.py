"""JSON Schema of pydantic models, draft 2020-12; and the schemas that editors' programs use while typing `data/`.

Those programs read YAML 1.2, where `yes`, `no` and a date are text, as they are to `catalogue.yamlfile`; so a schema
says `string` there and is right for both.
"""

import json
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from catalogue.catalogue import KINDS


class _Generator(GenerateJsonSchema):
    """Refuses keys outside a pattern, as the models do, and leaves out titles that only repeat a field's name."""

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        made = super().dict_schema(schema)
        return {**made, "additionalProperties": False} if "patternProperties" in made else made

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False


def of(model: type[BaseModel], mode: Literal["validation", "serialization"], title: str) -> dict[str, Any]:
    """The JSON Schema of a model, by its aliases: of what it reads (validation) or writes (serialization)."""
    made = model.model_json_schema(by_alias=True, mode=mode, schema_generator=_Generator)
    return {**made, "$schema": GenerateJsonSchema.schema_dialect, "title": title}


def as_text(schema: dict[str, Any]) -> str:
    """A schema as its file holds it: sorted keys, one newline at the end."""
    return json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def for_authors() -> dict[str, str]:
    """The schema files of `data/`, text by path from the project's root."""
    return {f"data/schema/{kind}.schema.json": as_text(of(model, "validation", f"data/{kind}.yaml"))
            for kind, model in KINDS.items()}


def write(root: Path) -> list[str]:
    """Writes the schema files of `data/` under the project's root; the paths of those that changed."""
    changed = []
    for name, text in for_authors().items():
        path = root / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            changed.append(name)
    return changed
