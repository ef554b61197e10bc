"""How the site looks and works in a browser: widths, folds, paper, the filter, languages, without JavaScript."""

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

# One page of each template.
TEMPLATES = {
    "home": "", "element": "elements/fair-recruitment/", "elements": "elements/", "matrix": "elements/matrix/",
    "criteria": "elements/criteria/", "instrument": "sources/instruments/ilo-c181/", "instruments": "sources/instruments/",
    "glossary": "sources/glossary/", "frameworks": "sources/frameworks/", "stage": "cycle/draft/", "cycle": "cycle/",
    "start": "start/", "translations": "contribute/translations/", "macros": "contribute/macros/",
}
ROWS = "#instrument-table tbody tr"
Make = Callable[..., Page]


def address(serve: str, template: str, language: str = "en") -> str:
    """The address of a template's page in a language."""
    return f"{serve}/{'' if language == 'en' else f'{language}/'}{TEMPLATES[template]}"


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("template", TEMPLATES)
def test_nothing_scrolls_sideways_on_a_phone(serve: str, browser_page: Make, template: str, language: str) -> None:
    page = browser_page(width=360)
    page.goto(address(serve, template, language))
    page.wait_for_load_state("networkidle")
    assert page.evaluate("document.scrollingElement.scrollWidth") == 360


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_page_asks_only_its_own_site_and_gets_all_it_asks_for(serve: str, browser_page: Make, template: str) -> None:
    page, wrong = browser_page(), []
    page.on("request", lambda request: urlsplit(request.url).netloc != urlsplit(serve).netloc and wrong.append(request.url))
    page.on("response", lambda response: response.status >= 400 and wrong.append(response.url))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(address(serve, template))
    page.wait_for_load_state("networkidle")
    assert wrong == []


def test_a_line_of_text_has_about_seventy_characters(serve: str, browser_page: Make) -> None:
    page = browser_page(width=1280)
    page.goto(address(serve, "element"))
    lengths = sorted(page.evaluate("""() => [...document.querySelectorAll(".md-content__inner > p:not([class])")]
        .flatMap((paragraph) => {
            const lines = {}, range = document.createRange(), texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
            for (let text; (text = texts.nextNode());) for (let i = 0; i < text.length; i++) {
                range.setStart(text, i);
                range.setEnd(text, i + 1);
                const line = Math.round(range.getBoundingClientRect().bottom / 10);
                lines[line] = (lines[line] ?? 0) + 1;
            }
            return Object.values(lines).slice(0, -1);
        })"""))
    assert 62 <= lengths[len(lengths) // 2] <= 76


def test_tables_become_cards_that_name_each_value(serve: str, browser_page: Make) -> None:
    page = browser_page(width=360)
    page.goto(address(serve, "cycle"))
    cells = page.locator(".stages tbody tr:first-child > *")
    tops = [cells.nth(i).bounding_box()["y"] for i in range(cells.count())]
    assert tops == sorted(set(tops)), "each cell stands under the one before it"
    label = cells.nth(1).evaluate("cell => getComputedStyle(cell, '::before').content")
    assert label == f'"{cells.nth(1).get_attribute("data-label")}: "'


@pytest.mark.parametrize("palette", ["light", "dark"])
def test_each_force_has_its_own_word_and_shape(serve: str, browser_page: Make, palette: str) -> None:
    page = browser_page(palette)
    page.goto(address(serve, "element"))
    found = page.evaluate("""() => [...document.querySelectorAll(".force:not(.force--unread)")].map((force) => {
        const shape = getComputedStyle(force, "::before");
        return [force.className, force.textContent.trim(),
                [shape.width, shape.height, shape.borderWidth, shape.borderRadius, shape.borderStyle, shape.rotate, shape.transform].join()];
    })""")
    kinds = {kind: (word, shape) for kind, word, shape in found}
    assert len(kinds) > 2 and all(word for word, _ in kinds.values())
    assert len({word for word, _ in kinds.values()}) == len({shape for _, shape in kinds.values()}) == len(kinds)


@pytest.mark.parametrize("template", ["element", "matrix", "glossary"])
def test_what_is_folded_on_screen_is_open_on_paper(serve: str, browser_page: Make, template: str) -> None:
    page = browser_page(javascript=False)
    page.goto(address(serve, template))
    inside = page.locator("details:not([open]) > :not(summary)").first
    expect(inside).to_be_hidden()
    page.emulate_media(media="print")
    expect(inside).to_be_visible()


def test_paper_shows_the_text_alone(serve: str, browser_page: Make) -> None:
    page = browser_page("dark")
    page.goto(address(serve, "instrument"))
    page.emulate_media(media="print")
    for part in (".md-header", ".md-tabs", ".md-sidebar--primary", ".md-footer", ".page-tools"):
        expect(page.locator(part).first).to_be_hidden()
    assert page.evaluate("getComputedStyle(document.body).getPropertyValue('--paper')") == "#fff"
    official = page.locator("a.official").evaluate("link => [link.href, getComputedStyle(link, '::after').content]")
    assert official[0] in official[1]
    assert page.locator(".uses a").first.evaluate("link => getComputedStyle(link, '::after').content") == "none"


def test_a_print_button_prints(serve: str, browser_page: Make) -> None:
    page = browser_page()
    page.add_init_script("window.print = () => { window.printed = true; }")
    page.goto(address(serve, "criteria"))
    page.locator("[data-tool=print]").first.click()
    assert page.evaluate("window.printed")


def test_the_filter_shows_what_fits_and_counts_it(serve: str, browser_page: Make) -> None:
    page = browser_page()
    page.goto(address(serve, "instruments"))
    total = page.locator(ROWS).count()
    page.get_by_role("combobox", name="Force").select_option("binding")
    page.get_by_role("combobox", name="Elements").select_option("wages")
    rows = page.locator(f"{ROWS}:visible")
    fitting = page.locator(f"{ROWS}[data-status=binding]").evaluate_all(
        "rows => rows.filter((row) => row.dataset.element.split('|').includes('wages')).length")
    assert 0 < rows.count() == fitting < total
    expect(page.get_by_role("status").filter(has_text="shown")).to_have_text(f"{fitting} of {total} shown")


def test_the_address_of_a_filter_restores_it(serve: str, browser_page: Make) -> None:
    first, second = browser_page(), browser_page()
    first.goto(address(serve, "instruments"))
    first.get_by_role("combobox", name="Body").select_option("UN")
    first.get_by_role("searchbox", name="Words").fill("civil")
    first.get_by_role("searchbox", name="Words").press("Tab")
    assert urlsplit(first.url).fragment == "text=civil&body=UN"
    second.goto(first.url)
    expect(second.get_by_role("combobox", name="Body")).to_have_value("UN")
    expect(second.get_by_role("searchbox", name="Words")).to_have_value("civil")
    ids = "rows => rows.map((row) => row.id)"
    shown = second.locator(f"{ROWS}:visible").evaluate_all(ids)
    assert shown == first.locator(f"{ROWS}:visible").evaluate_all(ids) and "un-iccpr" in shown


@pytest.mark.parametrize("fragment", ["status=none-such", "un-iccpr", "unknown=1"])
def test_an_address_that_is_no_filter_hides_nothing(serve: str, browser_page: Make, fragment: str) -> None:
    page = browser_page()
    page.goto(f"{address(serve, 'instruments')}#{fragment}")
    expect(page.get_by_role("button", name="Clear the filter")).to_be_visible()
    assert page.locator(f"{ROWS}:visible").count() == page.locator(ROWS).count()


def test_words_are_found_without_accents_and_cleared_by_keyboard(serve: str, browser_page: Make) -> None:
    page = browser_page()
    page.goto(address(serve, "instruments"))
    words = page.get_by_role("searchbox", name="Words")
    words.fill("PRÍVATE agencies")
    expect(page.locator("#ilo-c181")).to_be_visible()
    expect(page.locator("#ilo-c097")).to_be_hidden()
    page.get_by_role("button", name="Clear the filter").focus()
    page.keyboard.press("Enter")
    expect(words).to_have_value("")
    expect(page.locator("#ilo-c097")).to_be_visible()
    assert not urlsplit(page.url).fragment


def test_the_sheet_of_criteria_is_filtered_by_group(serve: str, browser_page: Make) -> None:
    page = browser_page()
    page.goto(f"{address(serve, 'criteria')}#group=governance")
    expect(page.locator(".sheet h2:visible")).to_have_count(1)
    assert set(page.locator(".sheet__table:visible").evaluate_all("tables => tables.map((t) => t.dataset.group)")) == {"governance"}


def test_without_javascript_the_table_is_whole_and_no_dead_control_shows(serve: str, browser_page: Make) -> None:
    page = browser_page(javascript=False)
    page.goto(address(serve, "instruments"))
    assert page.locator(f"{ROWS}:visible").count() == page.locator(ROWS).count() > 0
    assert page.locator(".filter:visible, [data-tool=print]:visible").count() == 0


def test_the_switch_of_languages_stays_on_the_page(serve: str, browser_page: Make) -> None:
    page = browser_page(width=360)
    page.goto(address(serve, "element"))
    page.get_by_role("button", name="Select language: English").focus()
    link = page.locator(".md-select__link[lang=ar]")
    expect(link).to_be_visible()
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(address(serve, "element", "ar"))
    expect(page.locator(".md-select__link[aria-current]")).to_have_attribute("lang", "ar")


def test_unknown_addresses_are_told_in_every_language(serve: str, browser_page: Make) -> None:
    page = browser_page()
    page.goto(f"{serve}/404.html")
    sections = page.locator("section").evaluate_all(
        "sections => sections.map((s) => [s.lang, s.dir, new URL(s.querySelector('a').href).pathname])")
    languages = ["en", "fr", "es", "ar", "zh", "ru"]
    assert sections == [[code, "rtl" if code == "ar" else "ltr", "/" if code == "en" else f"/{code}/"] for code in languages]
    assert page.locator("a[href*='404']").count() == 0
