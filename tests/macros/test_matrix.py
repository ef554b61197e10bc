"""The matrix shows the basis links and nothing else, counted from the YAML by another way than the macro's."""

import re

import pytest
import yaml

from catalogue import LANGUAGES
from macros import REGISTRY, Context, call
from macros.context import Library
from tests.small import ROOT

STRENGTH = ["supports", "recommends", "requires"]
ELEMENTS = yaml.load((ROOT / "data/elements.yaml").read_text(encoding="utf-8"), yaml.CBaseLoader)["elements"]


def _cells(html: str) -> dict[tuple[str, str], str]:
    """The filled cells, by the addresses that head their row and column."""
    cells = {}
    for table in re.findall(r"<table.*?</table>", html):
        columns = re.findall(r'href="[^"]*/elements/([\w-]+)/"', table.split("</thead>")[0])
        for row in re.findall(r"<tr>(.*?)</tr>", table.split("</thead>")[1]):
            instrument = re.search(r'href="[^"]*/instruments/([\w-]+)/"', row)[1]
            fields = re.findall(r"<td[^>]*>(.*?)</td>", row)
            assert len(fields) == len(columns) == len(ELEMENTS)
            for element, field in zip(columns, fields, strict=True):
                if field.strip():
                    cells[instrument, element] = re.search(r"mark--(\w+)", field)[1]
    return cells


@pytest.mark.parametrize("language", LANGUAGES)
def test_cells_equal_the_basis_links(library: Library, language: str) -> None:
    expected: dict[tuple[str, str], str] = {}
    for element in ELEMENTS:
        for link in element["basis"]:
            key = (link["instrument"], element["id"])
            expected[key] = max(expected.get(key, "supports"), link["how"], key=STRENGTH.index)
    html = str(call(Context(library, language, "elements/matrix/", language), REGISTRY["matrix"], ()))
    assert _cells(html) == expected
