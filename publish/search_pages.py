"""What of a built page goes into search: a copy for Pagefind, never published.

Only the article is read, and of it what is in the reader's language. Search words stand at the end, under an anchor by
which the reader's browser tells them from the text that it may show.
"""

import re
from html import escape, unescape
from html.parser import HTMLParser

from publish import arabic

HIDDEN = "search-words"
_VOID = {"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
_WORDS = re.compile(rf'<p class="{HIDDEN}"[^>]*>(.*?)</p>', re.DOTALL)
# A place with an address of its own that is no heading: an article of a treaty, a term, an instrument of the index.
_PLACE = re.compile(r'<(dt|tr) id="[^"]+"(?=[^>]*>\s*(?:<th[^>]*>)?(.*?)(?:<br>|<span class="force|</dt>|</th>))', re.DOTALL)


def copy(html: str, language: str) -> str | None:
    """The page as search reads it, or None where it has no article. `html` is the whole page as published."""
    start, end = html.find("<article"), html.rfind("</article>")
    if start < 0 or end < 0:
        return None
    words = "; ".join(_WORDS.findall(html[start:end]))
    article = _PLACE.sub(_name, _WORDS.sub("", html[start:end]))
    page = _Page(article)
    extra = " ".join(arabic.behind_prefixes(page.text)) if language == "ar" else ""
    return f"{article}{_title(page)}{_hidden(words, extra)}</article>"


def _hidden(words: str, extra: str) -> str:
    return (f'<p id="{HIDDEN}" data-pagefind-weight="8" data-pagefind-meta="words">{words}</p>'
            f'<p data-pagefind-weight="0.5">{escape(extra)}</p>')


def _title(page: "_Page") -> str:
    """The English title of an untranslated page, to be shown and not found: filters are not searched."""
    if page.title_read or not page.title:
        return ""
    return f'<p data-pagefind-ignore data-pagefind-filter="title:{escape(page.title)}"></p>'


def _name(match: re.Match[str]) -> str:
    """Gives a place its name in lists of results, unless the name is not in the reader's language."""
    if "data-pagefind-ignore" in match[2]:
        return match[0]
    name = " ".join(unescape(re.sub(r"<[^>]+>", "", match[2])).split())
    return f'{match[0]} data-pagefind-title="{escape(name)}"'


class _Page(HTMLParser):
    """Reads an article: `text` is what search reads of it, `title` its first heading, `title_read` whether search reads that."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self._open: list[tuple[str, bool]] = []
        self._parts: list[str] = []
        self.title, self.title_read = "", False
        self.feed(html)
        self.text = "".join(self._parts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _VOID:
            ignored = bool(self._open and self._open[-1][1]) or any(name == "data-pagefind-ignore" for name, _ in attrs)
            self._open.append((tag, ignored))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        ignored = bool(self._open and self._open[-1][1])
        if any(tag == "h1" for tag, _ in self._open):
            self.title += data
            self.title_read = self.title_read or not ignored and bool(data.strip())
        if not ignored:
            self._parts.append(f"{data} ")
