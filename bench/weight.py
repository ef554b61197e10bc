"""What a reader loads, in kilobytes gzipped, and the size of the whole site."""

import gzip
import os
import threading
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from commands.site import server
from publish.build import build


def site(root: Path, target: Path, say: Callable[[str], None]) -> dict[str, float]:
    """Builds the site as published and weighs it: an element page, a first search, everything."""
    build(root, target, say)
    serving = server(target, 0)
    threading.Thread(target=serving.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{serving.server_port}"
    with sync_playwright() as play:
        chromium = play.chromium.launch(executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"),
                                        args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"])
        page = chromium.new_page()
        loaded: list[int] = []
        page.on("response", lambda response: loaded.append(len(gzip.compress(response.body(), 6))))
        view = _first_view(page, address, loaded)
        search = _first_search(page, loaded) - view
        chromium.close()
    serving.shutdown()
    whole = sum(path.stat().st_size for path in target.rglob("*") if path.is_file())
    return {"first view of an element page, kB gzipped": view, "first search, kB gzipped": search,
            "published site, MB": whole / 1e6}


def _first_view(page: Page, address: str, loaded: list[int]) -> float:
    page.goto(f"{address}/elements/fair-recruitment/")
    page.wait_for_load_state("networkidle")
    return sum(loaded) / 1000


def _first_search(page: Page, loaded: list[int]) -> float:
    page.keyboard.press("/")
    page.keyboard.type("recruitment fees", delay=40)
    page.wait_for_timeout(1500)
    page.wait_for_load_state("networkidle")
    return sum(loaded) / 1000
