"""The built site, served on this machine, and a browser to look at it."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from commands.site import server
from publish.build import build

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as `make build` makes it; `BUILT_SITE` names one that is already built."""
    if os.environ.get("BUILT_SITE"):
        return Path(os.environ["BUILT_SITE"])
    target = tmp_path_factory.mktemp("built") / "site"
    build(ROOT, target)
    return target


@pytest.fixture(scope="session")
def serve(site: Path) -> Iterator[str]:
    """The address of the served site, without a slash at its end."""
    serving = server(site, 0)
    thread = threading.Thread(target=serving.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{serving.server_port}"
    serving.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium that makes no requests of its own."""
    options = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
               "--disable-component-update", "--disable-sync"]
    with sync_playwright() as play:
        started = play.chromium.launch(executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=options)
        yield started
        started.close()


@pytest.fixture
def browser_page(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Makes a page for a palette (`light`, `dark`), a width in pixels, with or without JavaScript."""
    contexts = []

    def make(palette: str = "light", width: int = 1280, javascript: bool = True) -> Page:
        context = browser.new_context(color_scheme=palette, viewport={"width": width, "height": 900},
                                      java_script_enabled=javascript)
        contexts.append(context)
        return context.new_page()

    yield make
    for context in contexts:
        context.close()
