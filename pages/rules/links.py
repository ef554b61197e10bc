"""Links within the site lead to a page and to a place on it; pages and pictures are named by their files."""

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote

from catalogue.errors import Problem
from pages.docs import Docs
from pages.rendered import Item
from pages.source import Page

RULE = "links"


def check(docs: Docs) -> Iterator[Problem]:
    """Yields a problem for each link or picture that leads nowhere."""
    for page in docs.all():
        rendered = docs.rendered(page)
        for link in rendered.links:
            yield from _link(docs, page, link)
        for image in rendered.images:
            yield from _file(docs, page, image, image.text)


def _link(docs: Docs, page: Page, link: Item) -> Iterator[Problem]:
    address, _, anchor = link.text.partition("#")
    own = docs.settings.site_url
    if not link.text:
        yield _problem(page, link, "a link without an address")
    elif own and (link.text + "/").startswith(own + "/"):
        yield _problem(page, link, f"'{link.text}' leads to this site: link to the file, such as '../elements/wages.md'")
    elif address.startswith("/") and not address.startswith("//"):
        yield _problem(page, link, f"'{link.text}' is absolute: link to the file, such as '../elements/wages.md'")
    elif _elsewhere(address):
        return  # `safe_html` and `macro_calls` judge these
    elif address.endswith(".md") or not address:
        yield from _page(docs, page, link, unquote(address), unquote(anchor))
    else:
        yield from _file(docs, page, link, address)


def _page(docs: Docs, page: Page, link: Item, address: str, anchor: str) -> Iterator[Problem]:
    path = _resolve(page, address) if address else page.path
    target = docs.target(page.language, path)
    if target is None:
        folder = posixpath.dirname(page.path)
        options = tuple(posixpath.relpath(known, folder or ".") for known in docs.pages["en"])
        yield _problem(page, link, f"no page at '{address}'", address, options)
    elif anchor:
        anchors = docs.anchors(target)
        if anchors is not None and anchor not in anchors:
            yield _problem(page, link, f"{target.shown} has no '#{anchor}'", anchor, tuple(sorted(anchors)))


def _file(docs: Docs, page: Page, link: Item, address: str) -> Iterator[Problem]:
    """A link to something other than a page: a file under docs/assets/."""
    if _elsewhere(address):
        return
    path = unquote(address.split("#")[0].split("?")[0])
    target = posixpath.normpath(posixpath.join(page.language, posixpath.dirname(page.path), path))
    if target.startswith("assets/") and (docs.root / "docs" / target).is_file():
        return
    for page_path in (f"{_resolve(page, path)}.md", f"{_resolve(page, path)}/index.md"):
        if docs.target(page.language, page_path):
            name = posixpath.relpath(page_path, posixpath.dirname(page.path) or ".")
            yield _problem(page, link, f"'{address}' is no file: write '{name}'")
            return
    yield _problem(page, link, f"no file at '{address}': pictures stand in docs/assets/")


def _elsewhere(address: str) -> bool:
    return ":" in address.split("/")[0] or address.startswith("//") or "macrocall" in address


def _resolve(page: Page, address: str) -> str:
    """A relative address as a path within the page's language."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(page.path), address))


def _problem(page: Page, link: Item, message: str, found: str | None = None, options: tuple[str, ...] = ()) -> Problem:
    return Problem(page.shown, link.line or page.first_line, "", message, RULE, found=found, options=options)
