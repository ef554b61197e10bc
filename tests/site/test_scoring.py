"""The scoring sheet: what scores add up to, whether the order hangs on a weight, and that no work is lost."""

import io
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page

from macros import library
from tests.small import ROOT

CRITERIA = list(library(ROOT).catalogue.corridor_criteria.values())
STOPPING = next(criterion for criterion in CRITERIA if criterion.stops)
# Four criteria of two groups; the last rules a corridor out.
FEW = [{"id": "a", "group": "one"}, {"id": "b", "group": "one"}, {"id": "c", "group": "two"},
       {"id": "d", "group": "two", "stops": True}]
ONES = {"a": 1, "b": 1, "c": 1, "d": 1}
Make = Callable[..., Page]


@pytest.fixture
def tool(serve: str, browser_page: Make) -> Page:
    """A page with an empty sheet."""
    return opened(browser_page(), serve)


def opened(page: Page, serve: str, language: str = "") -> Page:
    """The page with the sheet of a language, started."""
    page.goto(f"{serve}{language}/corridors/scoring/")
    page.wait_for_selector(".scoring:not([hidden]) .scoring__order")
    return page


def reckon(page: Page, call: str, **values: Any) -> Any:
    """The value of an expression in which the functions of reckon.mjs are `r` and `values` go by their names."""
    return page.evaluate(
        f"""async ([names, values]) => {{ const r = await import(`${{location.origin}}/assets/tools/scoring/reckon.mjs`);
            return new Function("r", ...names, `return {call}`)(r, ...values); }}""",
        [list(values), list(values.values())])


def state(*scores: dict[str, Any], weights: dict[str, int] = ONES) -> dict[str, Any]:
    """A sheet with a corridor for each set of scores."""
    return {"weights": weights, "candidates": [{"scores": each} for each in scores]}


def measure(page: Page, name: str, state: dict[str, Any], number: int = -1) -> Any:
    """The value of `order` or `sensitivity` in a measure: the groups in order, and last all."""
    return reckon(page, f"r.{name}(r.measures(few).at(number), state, few)", few=FEW, state=state, number=number)


@pytest.fixture
def bare(serve: str, browser_page: Make) -> Page:
    """A page of the site without the policy in force, for calls of single functions."""
    page = browser_page()
    page.route("**/bare", lambda route: route.fulfill(body="<!doctype html>", content_type="text/html"))
    page.goto(f"{serve}/bare")
    return page


def test_a_share_is_of_what_was_scored_and_missing_is_not_nought(bare: Page) -> None:
    """4 of 4 twice weighted and 1 of 4: 9 of 12 points; no data and not scored leave the share as it is."""
    found = reckon(bare, "r.reached(few, weights, scores)", few=FEW, weights={**ONES, "a": 2},
                   scores={"a": 4, "b": 1, "c": "no-data"})
    assert (found["points"], found["possible"], found["whole"]) == (9, 12, 20)
    assert [c["id"] for c in found["noData"]] == ["c"]
    assert [c["id"] for c in found["notScored"]] == ["d"]
    assert reckon(bare, "r.share(found)", found=found) == 0.75
    assert reckon(bare, "r.range(found)", found=found) == [9 / 20, 17 / 20]


def test_a_score_of_nought_counts_and_a_weight_of_nought_does_not(bare: Page) -> None:
    found = reckon(bare, "r.reached(few, weights, scores)", few=FEW, weights={**ONES, "b": 0}, scores={"a": 0, "b": 4, "c": 4})
    assert (found["points"], found["possible"], found["asked"]) == (4, 8, 3)
    nothing = reckon(bare, "r.reached(few, ones, {})", few=FEW, ones=ONES)
    assert reckon(bare, "r.share(found)", found=nothing) is None


def test_the_order_is_by_share_equal_shares_have_one_place_and_a_stop_takes_out(bare: Page) -> None:
    """The second corridor has half of the scores of the first and the same share; the last is stopped."""
    sheet = state({"a": 2, "b": 2}, {"a": 2}, {"a": 3}, {"b": "no-data"}, {"a": 4, "d": 0})
    assert measure(bare, "order", sheet) == [{"index": 2, "place": 1}, {"index": 0, "place": 2}, {"index": 1, "place": 2}]


def test_each_group_has_an_order_of_its_own(bare: Page) -> None:
    sheet = state({"a": 4, "c": 1}, {"a": 1, "c": 4})
    assert [e["index"] for e in measure(bare, "order", sheet, 0)] == [0, 1]
    assert [e["index"] for e in measure(bare, "order", sheet, 1)] == [1, 0]
    assert [e["place"] for e in measure(bare, "order", sheet, 2)] == [1, 1]


def test_sensitivity_names_each_change_of_one_weight_that_changes_the_order(bare: Page) -> None:
    """First is ahead by one point on a; without a, or with more of b, the other is level or ahead."""
    sheet = state({"a": 4, "b": 2}, {"a": 2, "b": 3})
    changes = {(c["id"], c["from"], c["to"]): [(e["index"], e["place"]) for e in c["order"]]
               for c in measure(bare, "sensitivity", sheet)}
    assert changes == {("a", 1, 0): [(1, 1), (0, 2)], ("b", 1, 2): [(0, 1), (1, 1)]}


def test_no_single_weight_changes_the_order_of_one_that_is_ahead_in_all(bare: Page) -> None:
    assert measure(bare, "sensitivity", state({"a": 4, "b": 4}, {"a": 1, "b": 1})) == []


def test_a_weight_moves_one_step_within_0_to_3_and_to_0(bare: Page) -> None:
    """From 3 there is 2 and 0: with 2 the corridors are still as they were, with 0 they are not."""
    sheet = state({"a": 2, "b": 1}, {"a": 1, "b": 3}, weights={**ONES, "a": 3})
    assert [(c["id"], c["to"]) for c in measure(bare, "sensitivity", sheet)] == [("a", 2), ("a", 0), ("b", 2)]


def add(page: Page, *, origin: str = "", destination: str = "", name: str = "") -> None:
    """Fills the form of a corridor and sends it."""
    for field, value in (("origin", origin), ("destination", destination), ("own-name", name)):
        page.fill(f".corridor-form [name={field}]", value)
    page.press(".corridor-form [name=own-name]", "Enter")


def cell(page: Page, criterion: str, number: int) -> Locator:
    """The cell of a criterion for a corridor (from 0)."""
    return page.locator(".scoring__table tr", has=page.locator(f"a[href$='#corridor-{criterion}']")).locator("td").nth(number + 1)


def fill(page: Page) -> None:
    """Two corridors with scores, a note, a weight and a name of the draft."""
    add(page, origin="Népal", destination="ماليزيا")
    add(page, name="Coast <b>& hills</b>")
    cell(page, "funding", 0).locator("select").select_option("4")
    cell(page, "funding", 0).locator("textarea").fill("Budget of 2026 | page 3\nsecond line")
    cell(page, "funding", 1).locator("select").select_option("1")
    cell(page, "coherence", 1).locator("select").select_option("no-data")
    page.get_by_label("Weight of Funding and time").select_option("2")
    page.get_by_label("Name of this draft").fill("First round")


def download(page: Page, name: str) -> bytes:
    """What a button of the tool saves."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name=name, exact=True).click()
    return Path(waiting.value.path()).read_bytes()


def content(page: Page) -> dict[str, Any]:
    """The sheet as its file has it, without the time."""
    return {key: value for key, value in json.loads(download(page, "Save as a file")).items() if key != "saved"}


def load(page: Page, text: str, name: str = "sheet.json") -> str:
    """Loads a file and gives back what the tool says."""
    page.locator(".scoring input[type=file]").set_input_files(
        {"name": name, "mimeType": "application/json", "buffer": text.encode()})
    page.locator(".scoring__message > *").first.wait_for()
    return page.locator(".scoring__message").inner_text()


def test_scores_make_a_result_an_order_and_its_sensitivity(tool: Page) -> None:
    fill(tool)
    assert "1. Nepal to Malaysia; 2. Coast <b>& hills</b>" in tool.locator(".scoring__order").inner_text()
    row = tool.locator(".scoring__result tbody tr").nth(1).inner_text()
    assert "25%" in row and f"1 of {len(CRITERIA)} scored" in row
    assert "No data: Coherence with other policies." in row
    changes = tool.locator(".scoring__result ~ div li").all_inner_texts()
    assert changes and all(re.match(r"Funding and time, weight 2 to 0: ", text) or "weight" in text for text in changes)


def test_a_stop_takes_a_corridor_out_of_the_order_and_says_why(tool: Page) -> None:
    fill(tool)
    cell(tool, STOPPING.id, 0).locator("select").select_option("0")
    assert tool.locator(".scoring__order").inner_text().startswith("Order: 1. Coast")
    assert f"0 on '{STOPPING.title}' stops" in tool.locator(".scoring__stopped").inner_text()


@pytest.mark.parametrize(("fields", "words"), [
    ({"origin": "Nepal", "destination": "Nepal"}, "same country"),
    ({"origin": "Yugoslavia", "destination": "Nepal"}, "Yugoslavia"),
    ({"origin": "Nepal"}, "No country of today"),
    ({}, "two countries, or a name"),
    ({"origin": "NPL", "destination": "QAT"}, "already"),
])
def test_a_corridor_that_cannot_be_added_gets_a_message(tool: Page, fields: dict[str, str], words: str) -> None:
    add(tool, origin="Nepal", destination="Qatar")
    add(tool, **fields)
    assert words in tool.locator(".corridor-form__message").inner_text()
    assert tool.locator(".scoring__list li").count() == 1


def test_a_reload_keeps_everything_and_says_since_when(serve: str, tool: Page) -> None:
    fill(tool)
    assert "Kept in this browser at" in tool.locator(".scoring__kept").inner_text()
    before = content(tool)
    opened(tool, serve)
    assert content(tool) == before
    assert cell(tool, "funding", 0).locator("textarea").input_value() == "Budget of 2026 | page 3\nsecond line"
    assert "Kept in this browser at" in tool.locator(".scoring__kept").inner_text()


def test_a_file_opens_as_it_was_saved_in_another_browser_and_language(serve: str, tool: Page, browser_page: Make) -> None:
    """Ids travel, not texts; the file says which language it was saved in, of which edition."""
    fill(tool)
    before = content(tool)
    assert before["language"] == "en" and before["edition"].startswith("Edition")
    other = opened(browser_page(), serve, "/ar")
    load(other, json.dumps(before))
    assert "نيبال" in other.locator(".scoring__list").inner_text()
    with other.expect_download() as waiting:
        other.locator(".scoring__buttons button").nth(3).click()
    after = json.loads(Path(waiting.value.path()).read_text(encoding="utf-8"))
    assert {**after, "language": "en", "saved": None} == {**before, "saved": None}
    assert after["language"] == "ar"


GOOD = {"format": "corridor-scoring", "version": 1, "name": "Loaded", "weights": {}, "candidates": []}


@pytest.mark.parametrize(("text", "words"), [
    ("{broken", "no JSON file"),
    ("[]", "not saved by this tool"),
    ("null", "not saved by this tool"),
    ('{"name": "other"}', "not saved by this tool"),
    (json.dumps({**GOOD, "candidates": {}}), "not saved by this tool"),
    (json.dumps({**GOOD, "version": 2}), "newer edition of this tool (format 2)"),
])
def test_a_file_of_another_kind_is_refused_and_changes_nothing(tool: Page, text: str, words: str) -> None:
    fill(tool)
    before = content(tool)
    said = load(tool, text, "strange.json")
    assert words in said and "'strange.json'" in said and "Nothing was loaded" in said
    assert content(tool) == before


def test_what_a_file_holds_beyond_the_sheet_is_left_out_and_named(tool: Page) -> None:
    """Each place that is not understood is told; the rest is loaded."""
    odd = {"from": "YUG", "to": "NPL", "scores": {"funding": 5, "coherence": 3, "__proto__": 1}, "notes": {"funding": 7}, "x": 1}
    text = json.dumps({**GOOD, "extra": 1, "weights": {"funding": 9, "gone": 1}, "candidates": [odd, 7]})
    said = load(tool, text)
    assert said.startswith("Loaded as a draft of its own: Loaded.")
    assert tool.locator(".scoring__message code").all_inner_texts() == [
        "extra", "weights.funding", "weights.gone", "candidates[0].x", "candidates[0].from, candidates[0].to",
        "candidates[0].scores.funding", "candidates[0].scores.__proto__", "candidates[0].notes.funding", "candidates[1]"]
    candidate = content(tool)["candidates"][0]
    assert (candidate["name"], candidate["scores"]) == ("YUG - NPL", {"coherence": 3})


def test_drafts_are_several_and_a_loaded_file_overwrites_none(tool: Page) -> None:
    tool.on("dialog", lambda dialog: dialog.accept())
    fill(tool)
    load(tool, json.dumps(GOOD))
    tool.get_by_role("button", name="Duplicate").click()
    drafts = tool.get_by_role("combobox", name="Draft", exact=True)
    names = drafts.locator("option").all_inner_texts()
    assert sorted(name.split(" · ")[0] for name in names) == ["First round", "Loaded", "Loaded (copy)"]
    tool.get_by_role("button", name="Delete").click()
    assert drafts.locator("option").count() == 2
    drafts.select_option(label=next(n for n in drafts.locator("option").all_inner_texts() if n.startswith("First")))
    assert [c["from"] for c in content(tool)["candidates"]] == ["NPL", None]


def test_a_damaged_draft_is_named_and_left_and_the_sheet_opens(serve: str, tool: Page) -> None:
    tool.evaluate("localStorage.setItem('scoring.draft.old', '{broken')")
    opened(tool, serve)
    assert "old" in tool.locator(".scoring__message").inner_text()
    fill(tool)
    assert tool.evaluate("localStorage.getItem('scoring.draft.old')") == "{broken"


def test_a_browser_that_keeps_nothing_says_so(serve: str, browser_page: Make) -> None:
    page = browser_page()
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }")
    opened(page, serve)
    add(page, name="Coast")
    assert "does not keep drafts" in page.locator(".scoring__kept").inner_text()


def test_the_justification_is_filled_from_the_sheet(tool: Page) -> None:
    """Markdown and Word hold name, score, scale, evidence and what is missing; line ends of a note break no list."""
    fill(tool)
    text = download(tool, "Save as Markdown").decode()
    assert text.startswith("# Why this corridor: Nepal to Malaysia\n")
    assert "Score 4 of 4, weight 2. fully funded" in text
    assert "- Evidence: Budget of 2026 | page 3 second line\n" in text
    assert text.count("\n### ") == len(CRITERIA) + 3
    tool.get_by_label("Corridor to justify").select_option("1")
    with zipfile.ZipFile(io.BytesIO(download(tool, "Save as a Word document"))) as word:
        xml = word.read("word/document.xml").decode()
    assert "Why this corridor: Coast &lt;b&gt;&amp; hills&lt;/b&gt;" in xml


def test_arabic_runs_right_to_left_and_marks_what_is_english(serve: str, browser_page: Make) -> None:
    page = opened(browser_page(), serve, "/ar")
    add(page, origin="نيبال", destination="ماليزيا")
    boxes = page.locator(".scoring__table thead th").evaluate_all("cells => cells.map(c => c.getBoundingClientRect().left)")
    assert boxes == sorted(boxes, reverse=True)
    names = page.locator(".scoring__table tbody th[scope=row] a")
    untranslated = page.evaluate("JSON.parse(document.querySelector('.scoring').dataset.sheet).criteria"
                                 ".map(c => c.english.includes('title'))")
    assert names.evaluate_all("links => links.map(l => l.lang === 'en' && l.dir === 'ltr')") == untranslated
    with page.expect_download() as waiting:
        page.locator("section:has(#justification) button").nth(1).click()
    with zipfile.ZipFile(waiting.value.path()) as word:
        assert b"<w:bidi/>" in word.read("word/document.xml")


@pytest.mark.parametrize(("language", "palette", "width"), [("", "light", 1280), ("/ar", "dark", 360)])
def test_axe_finds_nothing_in_a_filled_sheet(serve: str, browser_page: Make, language: str, palette: str, width: int) -> None:
    page = opened(browser_page(palette=palette, width=width), serve, language)
    add(page, origin="Nepal", destination="Qatar")
    add(page, name="Coast")
    cell(page, "funding", 0).locator("select").select_option("4")
    cell(page, "funding", 1).locator("select").select_option("2")
    found = Axe().run(page).response["violations"]
    assert [f"{v['id']}: {v['nodes'][0]['html'][:160]}" for v in found] == []
    assert page.evaluate("document.scrollingElement.scrollWidth") == width


def test_the_keyboard_is_enough_to_score(tool: Page) -> None:
    """From the name of a corridor by tab to its first score; the order follows."""
    add(tool, name="Coast")
    tool.get_by_label("Weight of Size and trend of the flow").focus()
    tool.keyboard.press("Tab")
    tool.keyboard.type("3")
    assert content(tool)["candidates"][0]["scores"] == {CRITERIA[0].id: 3}
