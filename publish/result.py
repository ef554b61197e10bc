"""Looks at the built site as a browser would: links, anchors, languages, and what the policy forbids."""

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from catalogue import LANGUAGES
from catalogue.errors import Problem

_LINK = re.compile(r'\s(href|src)="([^"]*)"')
_ID = re.compile(r'\s(?:id|name)="([^"]*)"')
_HTML = re.compile(r'<html lang="([^"]*)"')
_BODY = re.compile(r'<body dir="([^"]*)"')
_UNSEEN = re.compile(r"<(script|code|pre)\b.*?</\1>", re.DOTALL)
FORBIDDEN = {
    "a style attribute": re.compile(r'\sstyle="[^"]*"'),
    "an event handler": re.compile(r'\son[a-z]+="[^"]*"'),
    "a template mark": re.compile(r"\{\{(?!<)|\{%"),
    "a traceback": re.compile(r"Traceback \(most recent call last\)|\bjinja2\.exceptions"),
}


class _Site:
    """The built site: its files, and the anchors of each page, read once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
        self._anchors: dict[str, frozenset[str]] = {}

    def read(self, page: str) -> str:
        """A page as text; its anchors are kept."""
        html = (self.folder / page).read_text(encoding="utf-8")
        self._anchors[page] = frozenset(_ID.findall(html))
        return html

    def anchors(self, page: str) -> frozenset[str]:
        """The ids of a page."""
        if page not in self._anchors:
            self.read(page)
        return self._anchors[page]

    def target(self, page: str, path: str) -> str | None:
        """The file that a path on a page leads to, or None."""
        joined = path.lstrip("/") if path.startswith("/") else posixpath.join(posixpath.dirname(page), path)
        name = posixpath.normpath(joined)
        if path.endswith(("/", ".")) or name not in self.files:
            name = "index.html" if name == "." else f"{name}/index.html"
        return name if name in self.files else None


def check(site: Path) -> list[Problem]:
    """The findings for a built site; empty when it may be published."""
    built = _Site(site)
    problems: list[Problem] = []
    for page in sorted(name for name in built.files if name.endswith(".html")):
        html = built.read(page)
        problems += [Problem(page, _line(html, start), "", message, "result")
                     for start, message in _findings(built, page, html)]
    return problems


def _findings(site: _Site, page: str, html: str) -> Iterator[tuple[int, str]]:
    yield from _language(page, html)
    visible = _UNSEEN.sub("", html)
    for what, pattern in FORBIDDEN.items():
        match = pattern.search(visible)
        if match:
            yield 0, f"holds {what}: {match.group().strip()[:80]!r}"
    firsts = len(re.findall(r"<h1[ >]", html))
    if firsts != 1:
        yield 0, f"has {firsts} first headings; one is right"
    if page != "404.html" and html.count('rel="canonical"') != 1:
        yield 0, "has not exactly one canonical address"
    for match in _LINK.finditer(html):
        message = _link(site, page, match[1], match[2])
        if message:
            yield match.start(), message


def _language(shown: str, html: str) -> Iterator[tuple[int, str]]:
    if shown == "404.html":
        return
    first = shown.split("/", 1)[0]
    expected = first if first in LANGUAGES else "en"
    language, direction = _HTML.search(html), _BODY.search(html)
    if not language or language[1] != expected:
        yield 0, f"lang is {language[1] if language else 'missing'}; expected {expected}"
    wanted = "rtl" if expected == "ar" else "ltr"
    if not direction or direction[1] != wanted:
        yield 0, f"dir is {direction[1] if direction else 'missing'}; expected {wanted}"


def _link(site: _Site, page: str, kind: str, target: str) -> str | None:
    parts = urlsplit(target.replace("&amp;", "&"))
    if parts.scheme or parts.netloc:
        if kind == "src":
            return f"'{target}' leads outside the site"
        return None if parts.scheme in {"http", "https", "mailto"} else f"'{target}' is no web address"
    found = site.target(page, unquote(parts.path)) if parts.path else page
    if found is None:
        return f"'{target}' leads nowhere"
    # A fragment with an equals sign is the state of a tool, not an anchor.
    checked = parts.fragment and "=" not in parts.fragment and found.endswith(".html")
    if checked and unquote(parts.fragment) not in site.anchors(found):
        return f"'{target}': the page has no '#{parts.fragment}'"
    return None


def _line(html: str, start: int) -> int:
    return html.count("\n", 0, start) + 1 if start else 0
