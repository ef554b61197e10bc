"""axe-core finds nothing on any template: six languages, light and dark, wide and narrow.

Three templates are tried in every combination, the others in pairs that meet each language, palette and width.
"""

from collections.abc import Callable
from itertools import cycle, product

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from catalogue import LANGUAGES
from tests.site.templates import TEMPLATES, address

WHOLE = ("home", "element", "instrument")
PALETTES, WIDTHS = ("light", "dark"), (1280, 360)
COMBINATIONS = list(product(LANGUAGES, PALETTES, WIDTHS))
CASES = [(name, *combination) for name in WHOLE for combination in COMBINATIONS]
_turn = cycle(COMBINATIONS[::5] + COMBINATIONS[2::5])
CASES += [(name, *next(_turn)) for name in TEMPLATES if name not in WHOLE for _ in range(2)]


@pytest.fixture(scope="session")
def axe() -> Axe:
    """axe-core, read once."""
    return Axe()


@pytest.mark.parametrize(("name", "language", "palette", "width"), CASES)
def test_axe_finds_nothing(serve: str, browser_page: Callable[..., Page], axe: Axe,
                           name: str, language: str, palette: str, width: int) -> None:
    """No violation of any rule."""
    page = browser_page(palette=palette, width=width)
    page.goto(serve + address(language, TEMPLATES[name]))
    page.wait_for_load_state("networkidle")
    found = axe.run(page).response["violations"]
    assert [f"{v['id']}: {v['nodes'][0]['target']} {v['nodes'][0]['html'][:160]}" for v in found] == []
