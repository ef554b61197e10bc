"""The published data keeps its promise: shape, languages, bytes, and the page that documents it."""

import csv
import hashlib
import io
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
from jsonschema import Draft202012Validator

from catalogue import LANGUAGES, CatalogueError, published, schema
from catalogue.library import Library
from catalogue.library import library as read_library
from catalogue.published import FILES, TABLES, fields
from catalogue.translations import merge, read_catalogue, write_catalogue
from macros.context import Context
from macros.data import data_reference
from publish import api
from tests.small import Project

SHAPES = Path(__file__).parent / "shapes.json"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, library: Library) -> Path:
    """The published data of the real guide."""
    site = tmp_path_factory.mktemp("site")
    api.write(site, library, "1.0", "abc123")
    return site / published.FOLDER


@pytest.fixture
def small(project: Project) -> Library:
    """A small project of which two French titles are translated, one of them no longer current."""
    own = read_library(project.root)
    titles = [s for s in own.strings.values() if re.fullmatch(r"elements\.[a-z-]+\.title", s.context)][:2]
    catalog = merge(read_catalogue(project.root, "fr", "elements"), titles)
    for message, flags in zip([m for m in catalog if m.id], [set(), {"fuzzy"}], strict=True):
        message.string, message.flags = "Salaires", flags
    write_catalogue(project.root, "fr", "elements", catalog)
    return own


def read(folder: Path, kind: str) -> dict[str, Any]:
    return json.loads((folder / f"{kind}.json").read_text(encoding="utf-8"))


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def published_files(library: Library, site: Path) -> dict[str, Path]:
    return {path.name: path for path in api.write(site, library, "1.0", "abc123")}


# Shape

@pytest.mark.parametrize("kind", FILES)
def test_a_file_fits_the_schema_beside_it(folder: Path, kind: str) -> None:
    made = json.loads((folder / f"{kind}.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(made)
    content = read(folder, kind)
    assert [error.message for error in Draft202012Validator(made).iter_errors(content)] == []
    content["data"][0]["surprise"] = 1
    assert not Draft202012Validator(made).is_valid(content)


@pytest.mark.parametrize("kind", FILES)
def test_the_envelope_says_what_the_data_is(folder: Path, kind: str) -> None:
    content = read(folder, kind)
    assert content.pop("data")
    assert content == {"edition": "1.0", "generated_from": "abc123", "licence": "CC-BY-4.0",
                       "schema_version": published.SCHEMA_VERSION}


def test_a_changed_shape_is_a_new_version() -> None:
    stored = json.loads(SHAPES.read_text(encoding="utf-8"))
    current = {kind: _shape(kind) for kind in FILES}
    assert stored.get(published.SCHEMA_VERSION) == current, (
        "The published shape changed. Raise SCHEMA_VERSION in catalogue/published/__init__.py, say so in changelog.d/, "
        f"and add to {SHAPES.name} for the new version: {json.dumps(current)}")


def _shape(kind: str) -> str:
    """A hash of the schema without its words."""
    made = schema.of(published.file_of(kind), "serialization", kind)
    return hashlib.sha256(json.dumps(_without_words(made), sort_keys=True).encode()).hexdigest()[:16]


def _without_words(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_words(item) for key, item in value.items()
                if not (key in {"title", "description"} and isinstance(item, str))}
    return [_without_words(item) for item in value] if isinstance(value, list) else value


def test_a_record_of_another_shape_stops_the_writing(small: Library, tmp_path: Path) -> None:
    instruments = small.catalogue.instruments
    instruments["ilo-c097"] = instruments["ilo-c097"].model_copy(update={"layer": "folklore"})
    with pytest.raises(CatalogueError, match=r"^api/v1/instruments\.json data\.ilo-c097\.layer: .*catalogue/published"):
        api.write(tmp_path / "out", small, "1.0", "abc123")
    assert not list((tmp_path / "out").rglob("*.*"))


# Content

def test_the_way_back_agrees_with_the_basis(folder: Path) -> None:
    there = {(element["id"], link["instrument"], link["ref"])
             for element in read(folder, "elements")["data"] for link in element["basis"]}
    back = {(element, instrument["id"], provision["ref"]) for instrument in read(folder, "instruments")["data"]
            for provision in instrument["provisions"] for element in provision["elements"]}
    assert there == back


def test_what_is_not_translated_is_left_out(small: Library, tmp_path: Path) -> None:
    files = published_files(small, tmp_path / "out")
    first, second, *_ = json.loads(files["elements.json"].read_text(encoding="utf-8"))["data"]
    assert first["title"] == {"en": small.strings[f"elements.{first['id']}.title"].text, "fr": "Salaires"}
    assert list(second["title"]) == ["en"], "an outdated translation counts as missing"
    assert list(first["statement"]) == ["en"]
    assert [row["title_fr"] for row in rows(files["elements.csv"])][:2] == ["Salaires", ""]


def test_languages_say_what_is_translated(small: Library, tmp_path: Path) -> None:
    found = {language["code"]: language for language in json.loads(
        published_files(small, tmp_path / "out")["languages.json"].read_text(encoding="utf-8"))["data"]}
    assert list(found) == list(LANGUAGES)
    assert [code for code in found if found[code]["direction"] == "rtl"] == ["ar"]
    total = found["en"]["strings"]["elements"]["total"]
    assert found["en"]["strings"]["elements"] == {"translated": total, "total": total}
    assert found["fr"]["strings"]["elements"] == {"translated": 1, "total": total}
    pages = found["en"]["pages"]["total"]
    assert pages and found["en"]["pages"] == {"translated": pages, "outdated": 0, "total": pages}
    assert found["fr"]["pages"] == {"translated": 0, "outdated": 0, "total": pages}


# Bytes

def test_same_input_same_bytes(folder: Path, library: Library, tmp_path: Path) -> None:
    again = published_files(library, tmp_path)
    assert {name: path.read_bytes() for name, path in again.items()} == {
        path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("kind", FILES)
def test_json_is_sorted_readable_utf8(folder: Path, kind: str) -> None:
    text = (folder / f"{kind}.json").read_bytes().decode("utf-8")
    assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=2, sort_keys=True) + "\n"


# Tables

@pytest.mark.parametrize("name", TABLES)
def test_a_table_says_what_the_json_says(folder: Path, name: str) -> None:
    table = TABLES[name]
    records = read(folder, table.kind)["data"]
    items = [{**item, table.owner: record["id"]} for record in records for item in record[table.part]
             ] if table.part else records
    found = rows(folder / f"{name}.csv")
    assert len(found) == len(items) > 0
    for row, item in zip(found, items, strict=True):
        assert row == {column: _cell(item, column) for column in row}


def _cell(item: dict[str, Any], column: str) -> str:
    if column in item:
        value = item[column]
    else:
        field, language = column.rsplit("_", 1)
        value = item[field].get(language)
    if isinstance(value, list):
        return "; ".join(v if isinstance(v, str) else f"{v['instrument']} {v['ref']}" for v in value)
    return {None: "", True: "true", False: "false"}.get(value, value)


@pytest.mark.parametrize("name", TABLES)
def test_every_field_has_its_columns(folder: Path, name: str) -> None:
    table = TABLES[name]
    records = read(folder, table.kind)["data"]
    record = records[0][table.part][0] if table.part else records[0]
    own_tables = {other.part for other in TABLES.values() if other.kind == table.kind and not table.part}
    stems = {re.sub(rf"_({'|'.join(LANGUAGES)})$", "", column) for column in rows(folder / f"{name}.csv")[0]}
    assert stems - {table.owner} == set(record) - own_tables


@pytest.mark.parametrize("name", TABLES)
def test_a_table_opens_in_a_spreadsheet(folder: Path, name: str) -> None:
    raw = (folder / f"{name}.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf"), "Excel takes a file without the mark for a local encoding"
    assert raw.endswith(b"\r\n") and not re.search(rb"[^\r]\n", raw)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)"])
def test_no_cell_runs_as_a_formula(small: Library, tmp_path: Path, text: str) -> None:
    terms = small.catalogue.terms
    first = next(iter(terms))
    terms[first] = terms[first].model_copy(update={"term": {"en": text}})
    files = published_files(small, tmp_path / "out")
    assert rows(files["glossary.csv"])[0]["term_en"] == f"'{text}"
    assert json.loads(files["glossary.json"].read_text(encoding="utf-8"))["data"][0]["term"] == {"en": text}


# The page that documents it

@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_links_every_file_and_no_other(folder: Path, library: Library, language: str) -> None:
    page = "/" if language == "en" else f"/{language}/"
    html = str(data_reference(Context(library, language, "sources/data/")))
    linked = {urljoin(f"{page}sources/data/", href) for href in re.findall(r'href="([^"]+)"', html)}
    assert linked == {f"/{published.FOLDER}/{path.name}" for path in folder.iterdir()}


def test_files_named_in_the_prose_exist(root: Path, folder: Path) -> None:
    prose = (root / "docs/en/sources/data.md").read_text(encoding="utf-8")
    named = set(re.findall(r"[a-z]+\.(?:json|csv)\b", prose))
    assert named and named <= {path.name for path in folder.iterdir()}


@pytest.mark.parametrize("kind", FILES)
def test_the_page_documents_every_field_and_no_other(folder: Path, library: Library, kind: str) -> None:
    html = str(data_reference(Context(library, "en", "sources/data/")))
    section = re.search(rf'<h3 id="fields-{kind}">.*?(?=<h3|$)', html, re.DOTALL)
    assert section
    documented = set(re.findall(r'<th scope="row"><code dir="ltr">([^<]+)</code>', section[0]))
    assert documented == {path for record in read(folder, kind)["data"] for path in _paths(record)}


def _paths(record: dict[str, Any], before: str = "") -> Iterator[str]:
    for key, value in record.items():
        path = before + key
        yield path
        if isinstance(value, list) and value and isinstance(value[0], dict):
            for item in value:
                yield from _paths(item, f"{path}[].")
        elif isinstance(value, dict) and key == "strings":
            for item in value.values():
                yield from _paths(item, f"{path}.*.")
        elif isinstance(value, dict) and not set(value) <= set(LANGUAGES):
            yield from _paths(value, f"{path}.")


@pytest.mark.parametrize("kind", FILES)
def test_every_field_says_what_it_holds(kind: str) -> None:
    assert fields.purpose(FILES[kind]) != fields.purpose(published.Shape)
    assert [field.path for field in fields.walk(FILES[kind]) if not field.meaning] == []


def test_the_example_runs(root: Path, folder: Path, library: Library) -> None:
    prose = (root / "docs/en/sources/data.md").read_text(encoding="utf-8")
    program = re.search(r"```python\n(.*?)```", prose, re.DOTALL)
    assert program
    shown = subprocess.run([sys.executable, "-c", program[1]], cwd=folder, capture_output=True, text=True, check=True,
                           encoding="utf-8")
    basis = library.catalogue.elements["fair-recruitment"].basis
    assert shown.stdout.splitlines() == [f"{link.instrument} {link.ref} {link.how}" for link in basis]
