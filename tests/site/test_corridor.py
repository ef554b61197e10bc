"""The sheet that the browser draws says what the catalogue says, and can be shared, printed and saved."""

import csv
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from catalogue.corridor import sheet
from macros import library

ROOT = Path(__file__).resolve().parent.parent.parent
PAIRS = ["NPL-MYS", "NPL-QAT", "PHL-DEU", "PHL-SAU", "MAR-ESP", "TUR-DEU", "BOL-ARG", "GHA-BRB", "MDA-ISR", "TJK-RUS",
         "IDN-NZL", "TZA-KEN", "IND-GBR", "MEX-CAN"]


def by_element(origin: str, destination: str) -> dict[str, dict[str, list[str]]]:
    """The sheet from the catalogue: per element and column the anchors of the duties, in order."""
    columns = ("destination", "origin", "both")
    return {row.element.id: {
        **{side: [f"{d.instrument.id}#{d.provision.anchor}" for d in row.owed[side]] for side in columns},
        "unknown": [f"{d.instrument.id}#{d.provision.anchor}" for d in row.not_known],
        "unbound": [f"{d.instrument.id}#{d.provision.anchor}" for d in row.not_bound],
    } for row in sheet(library(ROOT).catalogue, origin, destination).rows}


@pytest.fixture
def tool(serve: str, browser_page: Callable[..., Page]) -> Page:
    """A page with the tool open."""
    page = browser_page()
    page.goto(f"{serve}/corridors/sheet/")
    page.wait_for_selector(".corridor-form")
    return page


@pytest.mark.parametrize("pair", PAIRS)
def test_the_browser_reckons_as_the_catalogue_does(tool: Page, pair: str) -> None:
    """Two paths, one in Python from the records, one in the browser from the published files, give one sheet."""
    origin, destination = pair.split("-")
    drawn = tool.evaluate("""async ([origin, destination]) => {
        const { sheet } = await import("../../assets/tools/corridor/law.mjs".replace("../..", location.origin));
        const law = await (await fetch("/assets/data/law.json")).json();
        const name = (duty) => `${duty.key}#${law.instruments[duty.key].provisions[duty.number][0]}`;
        const columns = ["destination", "origin", "both", "unknown", "unbound"];
        return Object.fromEntries(sheet(law, origin, destination).map((row) =>
            [row.id, Object.fromEntries(columns.map((column) => [column, row[column].map(name)]))]));
    }""", [origin, destination])
    assert by_element(origin, destination) == drawn


def show(page: Page, origin: str, destination: str) -> None:
    """Types two names and sends the form."""
    page.fill("input[name=from]", origin)
    page.fill("input[name=to]", destination)
    page.press("input[name=to]", "Enter")


def test_names_of_any_language_lead_to_the_sheet_and_its_address(tool: Page) -> None:
    """A French and an Arabic name are understood; the address can be shared."""
    show(tool, "Népal", "ماليزيا")
    tool.wait_for_selector(".sheet-two")
    assert tool.evaluate("location.hash") == "#from=NPL&to=MYS"
    assert tool.locator(".sheet-two tbody tr").count() == 34
    tool.reload()
    tool.wait_for_selector(".sheet-two")
    assert "Nepal" in tool.locator(".corridor-tool h2").first.inner_text()


@pytest.mark.parametrize(("origin", "destination", "words"), [
    ("Nepal", "Nepal", "same country"),
    ("Yugoslavia", "Nepal", "Yugoslavia"),
    ("XYZ", "Nepal", "XYZ"),
    ("", "Nepal", "called"),
])
def test_a_wrong_pair_gets_a_message_and_no_sheet(tool: Page, origin: str, destination: str, words: str) -> None:
    """Twice the same country, a State of the past, a code that names none, an empty field."""
    show(tool, origin, destination)
    assert words in tool.locator(".corridor-form__message").inner_text()
    assert tool.locator(".sheet-two").count() == 0


def test_a_static_page_shows_what_the_tool_draws(serve: str, tool: Page, browser_page: Callable[..., Page]) -> None:
    """The page that needs no script and the tool say the same, cell by cell."""
    show(tool, "NPL", "MYS")
    tool.wait_for_selector(".sheet-two")
    still = browser_page(javascript=False)
    still.goto(f"{serve}/corridors/npl-mys/")
    cells = "cells => cells.map(c => c.textContent.replace(/\\s+/g, ''))"
    selector = ".sheet-two :is(th, td)"
    assert still.locator(selector).evaluate_all(cells) == tool.locator(selector).evaluate_all(cells)


def download(page: Page, name: str) -> bytes:
    """What a button of the tool saves."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name=name).click()
    return Path(waiting.value.path()).read_bytes()


def test_the_sheet_can_be_saved_as_csv_markdown_and_word(tool: Page) -> None:
    """Each file opens and holds every element."""
    show(tool, "NPL", "MYS")
    tool.wait_for_selector(".sheet-two")
    rows = list(csv.reader(io.StringIO(download(tool, "Save as CSV").decode("utf-8-sig"))))
    assert len(rows) == 35
    assert {len(row) for row in rows} == {6}
    assert download(tool, "Save as Markdown").decode().count("\n| ") == 36
    with zipfile.ZipFile(io.BytesIO(download(tool, "Save as a Word document"))) as word:
        assert b"Fair recruitment" in word.read("word/document.xml")


def test_the_question_on_the_home_page_leads_to_the_sheet(serve: str, browser_page: Callable[..., Page]) -> None:
    """Two names on the home page are enough."""
    page = browser_page()
    page.goto(f"{serve}/")
    page.wait_for_selector(".corridor-form")
    show(page, "Filipinas", "沙特阿拉伯")
    page.wait_for_selector(".sheet-two")
    assert page.url.endswith("/corridors/sheet/#from=PHL&to=SAU")
