"""Hooks of the site generator: looks only. Everything that can be done after the build is done after the build."""

import re
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from catalogue import LANGUAGES  # noqa: E402
from macros.context import Context, library  # noqa: E402
from pages.status import page_status  # noqa: E402
from publish import fallback, place, preview, prose_tables  # noqa: E402


def _language(config: Any) -> str:
    return str(config.plugins["i18n"].current_language or "en")


def on_nav(nav: Any, config: Any, files: Any) -> Any:
    """Gives the sections of the navigation their titles in the language being built.

    The files are final only here; in the preview, this also tells which pages must be built again.
    """
    preview.refresh(ROOT, files, _language(config))
    titles = place.section_titles(Context(library(ROOT), _language(config)))
    for section in _sections(nav.items):
        section.title = titles.get(section.title, section.title)
    nav.items[0].title = titles["Home"]
    preview.restore_titles(nav, _language(config))
    return nav


def on_page_content(html: str, page: Any, config: Any, files: Any) -> str:
    """Marks English prose on a page that has no translation, and notices in outdated sections."""
    language = _language(config)
    page.title = re.sub(r" *\{ #[\w-]+ \}$", "", page.title)  # the macros plugin leaves the id of the heading in
    preview.keep_title(language, page)
    path = _path(page)
    html = prose_tables.label(html)
    status = page_status(ROOT, language, path)
    if status.state == "fallback":
        return fallback.mark_english(html)
    if language == "zh":
        html = fallback.join_lines(html)
    if status.state == "outdated":
        return fallback.mark_outdated(html, status.outdated, Context(library(ROOT), language))
    return html


def on_page_context(context: dict[str, Any], page: Any, config: Any, nav: Any) -> dict[str, Any]:
    """Gives the templates what they show around a page: status, texts, addresses of its translations."""
    language = _language(config)
    path = _path(page)
    here = Context(library(ROOT), language, place.slug(path))
    status = page_status(ROOT, language, path)
    context["guide"] = place.around(here, ROOT, path, status, page.meta, str(config.site_url), str(config.repo_url))
    context["t"] = lambda key, **values: here.t(key, room="theme", **values)
    if status.state == "fallback":
        page.canonical_url = context["guide"].address("en")
        fallback.mark_contents(page.toc)
    if context["guide"].edit_url:
        page.edit_url = context["guide"].edit_url
    return context


def on_env(env: Any, config: Any, files: Any) -> Any:
    """The page for unknown addresses is in all languages at once."""
    env.globals["all_languages"] = [
        (language, Context(library(ROOT), language)) for language in LANGUAGES
    ]
    return env


def _path(page: Any) -> str:
    """The page relative to its language's folder: `elements/wages.md`."""
    uri = str(page.file.src_uri)
    first, _, rest = uri.partition("/")
    return rest if first in LANGUAGES else uri


def _sections(items: list[Any]) -> list[Any]:
    found = []
    for item in items:
        if getattr(item, "is_section", False):
            found += [item, *_sections(item.children)]
    return found
