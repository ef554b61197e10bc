"""What stands around a page: its notices, its edit link, the addresses of its translations."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from catalogue import LANGUAGES
from macros.context import Context
from pages.status import PageStatus, page_status
from pages import source


@dataclass(frozen=True)
class Around:
    """What the templates show around a page. `notices` are (kind, text, link text, link) in reading order."""

    site: str
    slug: str
    language: str
    status: PageStatus
    translations: tuple[str, ...]
    notices: tuple[tuple[str, str, str, str], ...]
    edit_url: str
    data_url: str

    def address(self, language: str) -> str:
        """The full address of this page in a language."""
        return self.site + ("" if language == "en" else f"{language}/") + self.slug

    @property
    def indexed(self) -> bool:
        """Whether search engines may list the page in this language: it is no untranslated copy."""
        return self.status.state != "fallback" and self.language in self.translations


def around(c: Context, root: Path, path: str, status: PageStatus, meta: dict[str, Any],
           site: str, repository: str) -> Around:
    """Puts together what stands around the page at `path` in the context's language."""
    edit, data = _edit_links(c, path, status, meta, repository.rstrip("/"))
    return Around(
        site=site.rstrip("/") + "/", slug=slug(path), language=c.language, status=status,
        translations=translated_into(c, root, path, meta),
        notices=tuple(_notices(c, root, path, status, meta, edit)), edit_url=edit, data_url=data)


def translated_into(c: Context, root: Path, path: str, meta: dict[str, Any]) -> tuple[str, ...]:
    """The languages in which a page is no fallback. A data page counts when its title and subjects are translated."""
    return tuple(language for language in LANGUAGES if _is_real(c, root, language, path, meta))


def _is_real(c: Context, root: Path, language: str, path: str, meta: dict[str, Any]) -> bool:
    state = page_status(root, language, path).state
    if state != "data":
        return state != "fallback"
    return Context(c.library, language).covers(path, meta)


def _notices(c: Context, root: Path, path: str, status: PageStatus, meta: dict[str, Any], edit: str) -> Any:
    english = c.link(slug(path)) if c.language == "en" else c.to_english(slug(path))
    if status.state == "fallback":
        yield ("fallback", c.t("notice.fallback", "theme"), c.t("notice.translate", "theme"), edit)
    elif status.state == "outdated":
        yield ("outdated", c.t("notice.outdated", "theme"), c.t("notice.source", "theme"), english)
    elif status.state == "data" and not c.covers(path, meta):
        yield ("data", c.t("notice.data", "theme"), c.t("notice.source", "theme"), english)
    if status.state in {"translated", "outdated"} and not status.reviewed:
        yield ("draft", c.t("notice.translation-draft", "theme"), c.t("notice.source", "theme"), english)
    review = source.read(root, "en", path).front.get("review") or {}
    if path.startswith("elements/") and "element" in meta:
        if review.get("law"):
            yield ("law", c.t("notice.law-reviewed", "theme", name=review["law"], date=c.date(review["date"])), "", "")
        else:
            yield ("law", c.t("notice.law-review", "theme"), "", "")


def _edit_links(c: Context, path: str, status: PageStatus, meta: dict[str, Any], repository: str) -> tuple[str, str]:
    data = ""
    for key, kind in (("instrument", "instruments"), ("element", "elements")):
        if key in meta:
            line = c.catalogue.files[kind].line(kind, meta[key])
            data = f"{repository}/blob/main/data/{kind}.yaml#L{line}"
    if status.state == "data" and data:
        return data, data
    if status.state == "fallback":
        return f"{repository}/new/main/docs/{c.language}?filename={path}", data
    language = "en" if status.state in {"source", "data"} else c.language
    return f"{repository}/edit/main/docs/{language}/{path}", data


def slug(path: str) -> str:
    """The address of a page below its language's home: `elements/wages/` for `elements/wages.md`."""
    return path.removesuffix("index.md") if path.endswith("index.md") else path.removesuffix(".md") + "/"


def section_titles(c: Context) -> dict[str, str]:
    """Titles of the navigation's sections by their English form."""
    keys = ["home", "start", "elements", "cycle", "corridors", "pilot", "sources", "contribute", "about"]
    titles = {c.library.strings[f"theme.nav.{key}"].text: c.t(f"nav.{key}", "theme") for key in keys}
    for group in c.catalogue.groups.values():
        titles[group.title] = c.plain(f"elements.{group.id}.group")
    return titles
