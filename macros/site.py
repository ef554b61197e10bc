"""Macros on the site itself: its macros, its translations, its changes."""

import re

from markupsafe import Markup, escape

from catalogue import LANGUAGES
from macros.context import Context
from macros.registry import REGISTRY, Macro, macro
from pages.status import overview


@macro(())
def macro_reference(c: Context) -> Markup:
    """Every macro: what it shows, what it takes, and its result beside the call. Long results fold."""
    from macros import call

    shown = [(m, _purpose(m), _spelling(m, m.examples[0]), call(c, m, m.examples[0]) if not _is_page(m) else None)
             for m in sorted(REGISTRY.values(), key=lambda m: (m.block, m.name))]
    return c.render("macro_reference.html", macros=shown)


@macro(())
def translation_status(c: Context) -> Markup:
    """Per language: what is translated, outdated and missing, with links to the files to edit."""
    languages = [language for language in LANGUAGES if language != "en"]
    return c.render("translation_status.html", overview={
        language: overview(c.library, language) for language in languages})


@macro(())
def changes(c: Context) -> Markup:
    """The changes of each edition, newest first, from CHANGELOG.md."""
    lines = (c.library.root / "CHANGELOG.md").read_text(encoding="utf-8").splitlines()
    editions: list[tuple[str, list[str]]] = []
    for line in lines:
        if line.startswith("## "):
            editions.append((line[3:], []))
        elif line.startswith("- ") and editions:
            editions[-1][1].append(line[2:])
    return c.render("changes.html", editions=editions)


def _purpose(m: Macro) -> Markup:
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(m.purpose))))


def _spelling(m: Macro, arguments: tuple) -> str:
    return "{{ " + m.name + "(" + ", ".join(f'"{a}"' if isinstance(a, str) else str(a) for a in arguments) + ") }}"


def _is_page(m: Macro) -> bool:
    """Whole-page macros are described, not shown: each has the page it makes."""
    return m.block and (not m.examples[0] or m.name.endswith("_page"))
