"""What a page renders to is on a list of harmless tags, attributes and addresses: whoever writes it is not trusted."""

import re
from collections.abc import Iterator

from catalogue.errors import Problem
from pages.docs import Docs
from pages.rendered import Finder, Tag
from pages.source import Page

RULE = "safe_html"
TAGS = frozenset("""a abbr b blockquote br caption cite code del dd details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5
h6 hr i img ins kbd li mark ol p pre q s section small span strong sub summary sup table tbody td tfoot th thead tr u ul
var""".split())
EVERYWHERE = frozenset({"class", "dir", "id", "lang", "title"})
ATTRIBUTES = {
    "a": {"href", "hreflang"}, "img": {"alt", "height", "loading", "src", "width"}, "li": {"value"},
    "ol": {"reversed", "start"}, "td": {"align", "colspan", "rowspan"},
    "th": {"align", "colspan", "rowspan", "scope"},
}
SCHEMES = frozenset({"http", "https", "mailto"})
# A tag as Markdown writes it; other spellings can be read in several ways.
_WRITTEN = re.compile(r'<[a-zA-Z][a-zA-Z0-9]*(?:\s+[a-zA-Z-]+(?:="[^"<>]*")?)*\s*/?>$')
_SCHEME = re.compile(r"([^/?#:]*):")
_ID = re.compile(r"[a-z][a-z0-9-]*$|fn(?:ref\d*)?:[\w-]+$")


def check(docs: Docs) -> Iterator[Problem]:
    """Yields a problem for each tag, attribute or address that is not on the list."""
    for page in docs.all():
        rendered = docs.rendered(page)
        finder = Finder(page)
        for what, text in rendered.odd:
            yield _problem(page, finder.next(text), f"{what} is not allowed on a page: {text!r}")
        for tag in rendered.tags:
            yield from _tag(page, tag, finder)


def _tag(page: Page, tag: Tag, finder: Finder) -> Iterator[Problem]:
    if tag.name not in TAGS:
        yield _problem(page, finder.next(f"<{tag.name}"), f"the tag <{tag.name}> is not allowed on a page")
        return
    known = EVERYWHERE | ATTRIBUTES.get(tag.name, set())
    refused = [name for name, _ in tag.attributes if name not in known]
    for name in refused:
        yield _problem(page, finder.next(name), f"the attribute '{name}' of <{tag.name}> is not allowed on a page")
    if not refused and not _WRITTEN.match(tag.written):
        yield _problem(page, finder.next(f"<{tag.name}"), f"<{tag.name}> is written in an unusual way: attributes"
                       " stand in double quotes, apart from each other")
    for name, value in tag.attributes:
        for message in _value(tag.name, name, value or ""):
            yield _problem(page, finder.next(value or name), message)


def _value(tag: str, name: str, value: str) -> Iterator[str]:
    if name == "id" and not _ID.match(value) and not re.fullmatch("h[1-6]", tag):  # `headings` judges theirs
        yield f"the id '{value}' is not in small letters, digits and hyphens"
    if name not in ("href", "src"):
        return
    address = re.sub(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\ufeff]", "", value).lower()
    scheme = _SCHEME.match(address)
    if scheme and scheme[1] not in SCHEMES:
        yield f"an address that begins with '{scheme[1]}:' is not allowed on a page"
    elif address.startswith(("//", "\\", "/\\")):
        yield f"the address '{value}' names no scheme: write https://"
    elif name == "src" and scheme:
        yield "a picture from another site tells that site who reads here: put it into docs/assets/"


def _problem(page: Page, line: int, message: str) -> Problem:
    return Problem(page.shown, line, "", message, RULE)
