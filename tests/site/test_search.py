"""Search in the reader's language: what is found first, by keyboard alone, under the policy, within its weight."""

import gzip
import re
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Response, expect

from catalogue import LANGUAGES
from commands.site import server
from publish import search
from tests.site.templates import address

TOOLS = Path(__file__).resolve().parent.parent.parent / "theme/overrides/assets/tools"
MOST = 160_000

# What is typed, and the page that must be first or second.
MEANT = [
    ("en", "who pays the recruiter", "elements/fair-recruitment/"),
    ("en", "employer keeps my passport", "elements/forced-labour-and-violence/"),
    ("en", "can I change my job", "elements/change-of-employer/"),
    ("en", "unpaid salary", "elements/wages/"),
    ("en", "C181 7", "sources/instruments/ilo-c181/"),
    ("en", "C181 Art. 7(1)", "sources/instruments/ilo-c181/"),
    ("en", "c181", "sources/instruments/ilo-c181/"),
    ("en", "Convention 181", "sources/instruments/ilo-c181/"),
    ("en", "Convention No. 97", "sources/instruments/ilo-c097/"),
    ("en", "article 7 of Convention 181", "sources/instruments/ilo-c181/"),
    ("en", "C19", "sources/instruments/ilo-c019/"),
    ("en", "C117 7", "sources/instruments/ilo-c117/"),
    ("en", "ICRMW 25", "sources/instruments/un-icrmw/"),
    ("en", "Nepal", "corridors/countries/npl/"),
    ("en", "Nepal Malaysia", "corridors/npl-mys/"),
    ("fr", "qui paie le recruteur", "elements/fair-recruitment/"),
    ("fr", "Convention n° 181", "sources/instruments/ilo-c181/"),
    ("fr", "article 7 de la convention 181", "sources/instruments/ilo-c181/"),
    ("es", "Convenio 181", "sources/instruments/ilo-c181/"),
    ("ar", "الأجور", "elements/wages/"),
    ("ar", "والأجور", "elements/wages/"),
    ("ar", "المادة ٧ من الاتفاقية رقم ١٨١", "sources/instruments/ilo-c181/"),
    ("zh", "招聘", "elements/fair-recruitment/"),
    ("zh", "工资保护", "elements/wages/"),
    ("zh", "第181号公约第7条", "sources/instruments/ilo-c181/"),
    ("ru", "заработная плата", "elements/wages/"),
    ("ru", "статья 7 Конвенции № 181", "sources/instruments/ilo-c181/"),
    *((language, "C181 7", "sources/instruments/ilo-c181/") for language in LANGUAGES),
]


def opened(page: Page, serve: str, language: str = "en", path: str = "") -> Page:
    """A page of the site with its search open."""
    page.goto(serve + address(language, path))
    page.locator("[data-tool=search]").click()
    return page


def ask(page: Page, words: str) -> list[str]:
    """Types words; where the titles found lead to, in order."""
    page.evaluate("document.querySelector('#search [role=status]').textContent = ''")
    page.locator("#search input").fill(words)
    page.wait_for_function("""() => { const { textContent: said } = document.querySelector('#search [role=status]');
        return said && said !== document.getElementById('search').dataset.loading; }""")
    return [str(link) for link in page.locator(".search__link").evaluate_all("links => links.map(link => link.pathname)")]


@pytest.mark.parametrize("language, words, path", MEANT)
def test_the_page_that_is_meant_is_first_or_second(
        serve: str, browser_page: Callable[..., Page], language: str, words: str, path: str) -> None:
    assert address(language, path) in ask(opened(browser_page(), serve, language), words)[:2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_search_stays_in_its_language_and_on_the_site(serve: str, browser_page: Callable[..., Page], language: str) -> None:
    """One index is asked, what is typed is in no address, and the policy is kept."""
    page = browser_page()
    errors: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    found = ask(opened(page, serve, language, "elements/wages/"), "C181 7")
    assert errors == []
    assert all(link.startswith(address(language, "")) for link in found)
    indexes = [url for url in asked if "/pagefind/" in url]
    assert indexes and all(url.startswith(serve + address(language, "pagefind/")) for url in indexes)
    assert all(url.startswith(serve) and "C181" not in url for url in asked)


@pytest.mark.parametrize("language, words", [
    ("en", "what happens to my visa if I lose my job"), ("en", "wages"), ("fr", "qui paie le recruteur"),
    ("es", "Convenio 181"), ("ar", "العمال المهاجرين"), ("zh", "第181号公约第7条"), ("ru", "Конвенция № 181")])
def test_a_first_search_weighs_little(site: Path, serve: str, browser_page: Callable[..., Page], language: str, words: str) -> None:
    """Everything that search asks for, from its button to its first results, gzipped: 160 kB at most."""
    page = browser_page()
    bodies: dict[str, bytes] = {}

    def keep(response: Response) -> None:
        if re.search(r"/pagefind/|/tools/search|/search\.css", response.url):
            bodies[response.url] = response.body()

    page.on("response", keep)
    ask(opened(page, serve, language), words)
    names = " ".join(bodies)
    assert all(name in names for name in ("search.mjs", "search.css", "find.mjs", "pagefind.js", "wasm.", "pf_meta", "pf_index", "pf_fragment"))
    assert sum(min(len(body), len(gzip.compress(body, 6))) for body in bodies.values()) <= MOST


def test_the_article_that_is_typed_is_one_step_away(serve: str, browser_page: Callable[..., Page]) -> None:
    page = opened(browser_page(), serve)
    ask(page, "C181 7")
    first = page.locator(".search__result").first
    expect(first.locator(".search__place")).to_have_text("Art. 7(1)")
    expect(first.locator(".search__excerpt")).to_contain_text("No fees or costs to workers")
    first.locator(".search__place").click()
    expect(page).to_have_url(f"{serve}/sources/instruments/ilo-c181/#art-7-1")


def test_search_words_are_not_shown(serve: str, browser_page: Callable[..., Page]) -> None:
    page = opened(browser_page(), serve)
    ask(page, "who pays the recruiter")
    expect(page.locator("#search")).not_to_contain_text("blacklisted recruiter")
    expect(page.locator(".search__excerpt mark").first).to_be_visible()


@pytest.mark.parametrize("key", ["/", "Control+k", "Meta+k"])
def test_by_keyboard_alone(serve: str, browser_page: Callable[..., Page], key: str) -> None:
    """A key opens, Enter moves to the first result, arrows walk, Escape closes and gives the focus back."""
    page = browser_page()
    page.goto(serve + "/elements/wages/")
    page.locator(".md-content a").first.focus()
    page.keyboard.press(key)
    expect(page.locator("#search input")).to_be_focused()
    expect(page.locator("#search input")).to_have_value("")
    page.keyboard.type("recruitment fees")
    page.keyboard.press("Enter")
    links = page.locator("#search ol a")
    expect(links.first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.locator("#search input")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#search")).to_be_hidden()
    expect(page.locator(".md-content a").first).to_be_focused()


def test_a_slash_in_a_field_is_a_slash(serve: str, browser_page: Callable[..., Page]) -> None:
    page = opened(browser_page(), serve)
    page.keyboard.type("A/RES")
    expect(page.locator("#search input")).to_have_value("A/RES")
    page.keyboard.press("Escape")
    expect(page.locator("[data-tool=search]")).to_be_focused()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_dialog_has_a_name_and_tells_what_it_found(serve: str, browser_page: Callable[..., Page], language: str) -> None:
    """For a screen reader: a named dialog, a labelled field, the count or its absence as a status, in Western digits."""
    page = opened(browser_page(), serve, language)
    dialog = page.get_by_role("dialog")
    expect(dialog).to_have_accessible_name(re.compile(r"\S"))
    expect(dialog.get_by_role("textbox")).to_have_accessible_name(re.compile(r"C181 7"))
    ask(page, "C181")
    expect(dialog.get_by_role("status")).to_have_text(re.compile(r"[1-9][0-9]*"))
    ask(page, "qqqqzzzz")
    expect(dialog.get_by_role("status")).to_contain_text("qqqqzzzz")
    expect(dialog.get_by_role("listitem")).to_have_count(0)


@pytest.mark.parametrize("language, palette, width", [("en", "light", 1280), ("ar", "dark", 360), ("zh", "light", 360)])
def test_axe_finds_nothing_in_the_open_dialog(serve: str, browser_page: Callable[..., Page], language: str, palette: str, width: int) -> None:
    page = opened(browser_page(palette=palette, width=width), serve, language)
    ask(page, "C181")
    assert [violation["id"] for violation in Axe().run(page, context="#search").response["violations"]] == []


def test_more_results_follow_on_demand(serve: str, browser_page: Callable[..., Page]) -> None:
    page = opened(browser_page(), serve)
    ask(page, "wages")
    shown = page.locator(".search__result").count()
    page.locator("[data-search=more]").click()
    expect(page.locator(".search__result").nth(shown).locator("a").first).to_be_focused()
    assert len(set(page.locator(".search__link").evaluate_all("links => links.map(link => link.href)"))) == 2 * shown


def test_an_index_that_cannot_be_fetched_is_said_and_tried_again(serve: str, browser_page: Callable[..., Page]) -> None:
    page = browser_page()
    page.route("**/pagefind.js", lambda route: route.abort())
    opened(page, serve)
    expect(page.locator("#search").get_by_role("status")).to_have_text("Search could not be loaded. Use the pages of elements and instruments instead.")
    expect(page.locator(".search__indexes a").first).to_have_attribute("href", re.compile("elements/"))
    page.unroute("**/pagefind.js")
    assert "/elements/wages/" in ask(page, "wages")


def test_without_scripts_nothing_promises_a_search(serve: str, browser_page: Callable[..., Page]) -> None:
    page = browser_page(javascript=False)
    page.goto(serve + "/")
    expect(page.locator("[data-tool=search]")).to_be_hidden()
    expect(page.locator("#search")).to_be_hidden()


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a small site of our own with search, whose words are known."""
    folder = tmp_path_factory.mktemp("small")
    texts = {
        "ar/wages": ("ar", "الأجر", "تشمل الشروط ساعات العمل والإجازات."),
        "ar/health": ("ar", "الصحة", "بالرعاية الطبية وبالتأمين وللنقابات دور."),
        "ar/other": ("ar", "التنقل", "يتعهد الطرفان."),
        "zh/work": ("zh", "工作", "在本协定下，高温作业须有劳动防护用品。"),
        "zh/wages": ("zh", "工资", "移民工人的加班工资按时足额支付。"),
        "fr/wages": ("fr", "Salaires", "L’employeur verse le salaire de la main-d’œuvre."),
        "fr/other": ("fr", "Voyage", "Le billet est payé."),
    }
    for path, (language, title, text) in texts.items():
        page = folder / path / "index.html"
        page.parent.mkdir(parents=True)
        page.write_text(f'<!doctype html><html lang="{language}"><meta charset="utf-8"><body><article><h1>{title}</h1><p>{text}</p>'
                        "</article></body></html>", encoding="utf-8")
    search.index(folder, LANGUAGES)
    shutil.copytree(TOOLS, folder / "tools")
    serving = server(folder, 0)
    threading.Thread(target=serving.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{serving.server_port}"
    serving.shutdown()


@pytest.mark.parametrize("path, words", [
    ("ar/wages", "إجازات"), ("ar/wages", "الإجازات"), ("ar/health", "نقابات"), ("ar/health", "النقابات"), ("ar/health", "تأمين"),
    ("ar/health", "والصحة"), ("ar/wages", "بالأجر"), ("zh/work", "协定"), ("zh/work", "高温"), ("zh/work", "防护用品"),
    ("zh/wages", "加班"), ("zh/wages", "移民工人"), ("fr/wages", "employeur"), ("fr/wages", "l'employeur"), ("fr/wages", "main d'oeuvre"),
])
def test_words_behind_prefixes_and_inside_sentences(small: str, browser_page: Callable[..., Page], path: str, words: str) -> None:
    """Also when it is the query that carries the prefix."""
    page = browser_page()
    page.goto(f"{small}/{path}/")
    found = page.evaluate("""async ([words, language]) => {
        const { open } = await import('/tools/search/find.mjs');
        const { find } = await open(`${location.origin}/${language}/pagefind/pagefind.js`, '');
        return Promise.all((await find(words)).map(async (hit) => (await hit.data()).url)); }""", [words, path[:2]])
    assert found[:1] == [f"/{path}/"]
