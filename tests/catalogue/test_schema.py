"""The schemas that editors' programs use: current, and of one mind with the models."""

from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from catalogue import schema, yamlfile
from catalogue.catalogue import KINDS


def validator(kind: str) -> Draft202012Validator:
    made = schema.of(KINDS[kind], "validation", kind)
    Draft202012Validator.check_schema(made)
    return Draft202012Validator(made)


def findings(kind: str, content: object) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in validator(kind).iter_errors(content)]


@pytest.mark.parametrize("name", schema.for_authors())
def test_the_schema_file_is_current(root: Path, name: str) -> None:
    path = root / name
    current = path.exists() and path.read_text(encoding="utf-8") == schema.for_authors()[name]
    assert current, f"{name} does not fit catalogue/models any more; run: make schema"


def test_no_schema_file_is_left_over(root: Path) -> None:
    held = {f"data/schema/{path.name}" for path in (root / "data" / "schema").iterdir()}
    assert held == set(schema.for_authors())


@pytest.mark.parametrize("kind", KINDS)
def test_a_data_file_names_its_schema_and_fits_it(root: Path, kind: str) -> None:
    path = root / "data" / f"{kind}.yaml"
    first = path.read_text(encoding="utf-8").split("\n", 1)[0]
    assert first == f"# yaml-language-server: $schema=schema/{kind}.schema.json"
    assert findings(kind, yamlfile.read(path)) == []


@pytest.mark.parametrize(("field", "value"), [
    ("layr", "treaty"),
    ("layer", "folklore"),
    ("adopted", 1949),
    ("url", "normlex.ilo.org"),
    ("title", {"en": "Convention", "de": "Übereinkommen"}),
])
def test_an_editor_sees_what_the_models_refuse(root: Path, field: str, value: object) -> None:
    content = yamlfile.read(root / "data" / "instruments.yaml")
    content["instruments"] = content["instruments"][:1]
    content["instruments"][0][field] = value
    assert len(findings("instruments", content)) == 1
    with pytest.raises(ValueError, match=field):
        KINDS["instruments"].model_validate(content)


def test_a_field_stands_under_the_name_that_authors_write() -> None:
    fields = schema.of(KINDS["instruments"], "validation", "")["$defs"]["Instrument"]["properties"]
    assert "except" in fields and "excluded" not in fields


def test_writing_twice_changes_nothing(tmp_path: Path) -> None:
    assert schema.write(tmp_path) == list(schema.for_authors())
    assert schema.write(tmp_path) == []
