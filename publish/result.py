"""Looks at the built site as a browser would: links, anchors, languages, and what the policy forbids."""

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

from catalogue import LANGUAGES
from catalogue.errors import Problem

_LINK = re.compile(r'\s(href|src)="([^"]*)"')
_ID = re.compile(r'\s(?:id|name)="([^"]*)"')
_HTML = re.compile(r'<html lang="([^"]*)"')
_BODY = re.compile(r'<body dir="([^"]*)"')
FORBIDDEN = {
    "a style attribute": re.compile(r'<[^>]+\sstyle="'),
    "an event handler": re.compile(r'<[^>]+\son[a-z]+="'),
    "a template mark": re.compile(r"\{\{(?!<)|\{%"),
    "a traceback": re.compile(r"Traceback \(most recent call last\)|\bjinja2\.exceptions"),
}


def check(site: Path) -> list[Problem]:
    """The findings for a built site; empty when it may be published."""
    problems: list[Problem] = []
    for page in sorted(site.rglob("*.html")):
        shown = page.relative_to(site).as_posix()
        html = page.read_text(encoding="utf-8")
        problems += [Problem(shown, _line(html, start), "", message, "result")
                     for start, message in _findings(site, page, shown, html)]
    return problems


def _findings(site: Path, page: Path, shown: str, html: str) -> Iterator[tuple[int, str]]:
    yield from _language(shown, html)
    visible = re.sub(r"<(script|code|pre)\b.*?</\1>", "", html, flags=re.DOTALL)
    for what, pattern in FORBIDDEN.items():
        match = pattern.search(visible)
        if match:
            yield 0, f"holds {what}: {match.group()[-60:]!r}"
    if len(re.findall(r"<h1[ >]", html)) != 1:
        yield 0, f"has {len(re.findall(r'<h1[ >]', html))} first headings; one is right"
    if shown != "404.html" and html.count('rel="canonical"') != 1:
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


def _link(site: Path, page: Path, kind: str, target: str) -> str | None:
    parts = urlsplit(target.replace("&amp;", "&"))
    if parts.scheme or parts.netloc:
        if kind == "src" or parts.scheme not in {"http", "https", "mailto"}:
            return f"'{target}' leads outside the site" if kind == "src" else f"'{target}' is no web address"
        return None
    path = (site / unquote(parts.path).lstrip("/")) if parts.path.startswith("/") else (page.parent / unquote(parts.path))
    path = page if not parts.path else path.resolve()
    if path.is_dir():
        path = path / "index.html"
    if not path.is_file():
        return f"'{target}' leads nowhere"
    # A fragment with an equals sign is the state of a tool, not an anchor.
    if parts.fragment and "=" not in parts.fragment and path.suffix == ".html" and unquote(parts.fragment) not in _ids(path):
        return f"'{target}': the page has no '#{parts.fragment}'"
    return None


@lru_cache(maxsize=None)
def _ids(path: Path) -> frozenset[str]:
    return frozenset(_ID.findall(path.read_text(encoding="utf-8")))


def _line(html: str, start: int) -> int:
    return html.count("\n", 0, start) + 1 if start else 0
