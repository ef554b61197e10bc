"""What of a built page goes into search: a copy for Pagefind, never published.

Only the article is read, and of it what is in the reader's language. Search words become metadata, which Pagefind finds
and never shows. Where it cannot find a word as it stands, the word stands at the end once more, below an anchor by which
the reader's browser tells it from the text that it may show.
"""

import re
from html import escape
from html.parser import HTMLParser

from publish import arabic

WORDS = "search-words"
_VOID = {"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
# Pagefind runs these together with what follows; marks between them also make excerpts readable.
_BREAKS = {"</dt>": "</dt>: ", "</dd>": "</dd> · ", "</th>": "</th> ", "</caption>": "</caption> ", "</summary>": "</summary> "}
_BREAK = re.compile("|".join(_BREAKS))
# A row of an index: its address moves to its name, so that the address has words.
_ROW = re.compile(r'<tr id="([^"]+)"([^>]*)>\s*<th scope="row">(.*?)(?=<br>|</th>)', re.DOTALL)


def copy(html: str, language: str) -> str | None:
    """The page as search reads it, or None where it has no article. `html` is the whole page as published."""
    start, end = html.find("<article"), html.rfind("</article>")
    if start < 0 or end < 0:
        return None
    article = _ROW.sub(r'<tr\2><th scope="row"><span id="\1">\3</span>', html[start:end])
    # Of apostrophes, Pagefind parts words at the plain one alone: l'employeur.
    article = _BREAK.sub(lambda match: _BREAKS[match[0]], article).replace("’", "'")
    page = _Page(article)
    return "".join((article, _title(page), _words(page), _again(page, language), "</article>"))


def _words(page: "_Page") -> str:
    return f'<p data-pagefind-ignore data-pagefind-meta="words">{escape("; ".join(page.words))}</p>' if page.words else ""


def _again(page: "_Page", language: str) -> str:
    """Chinese search words, which are cut into words in text alone; Arabic words behind what is joined to them."""
    again = {"zh": "; ".join(page.words), "ar": " ".join(arabic.behind_prefixes(page.text))}.get(language, "")
    weight = 8 if language == "zh" else 1
    return f'<p id="{WORDS}" data-pagefind-weight="{weight}">{escape(again)}</p>' if again else ""


def _title(page: "_Page") -> str:
    """The English title of an untranslated page, to be shown and not found: filters are not searched."""
    if page.title_read or not page.title:
        return ""
    return f'<p data-pagefind-ignore data-pagefind-filter="title:{escape(page.title)}"></p>'


class _Page(HTMLParser):
    """Reads an article.

    `text` is what search reads of it, `words` its search words, `title` its first heading and `title_read` whether
    search reads that.
    """

    def __init__(self, html: str) -> None:
        super().__init__()
        self._open: list[tuple[str, bool, bool]] = []
        self._parts: list[str] = []
        self.title, self.title_read = "", False
        self.words: list[str] = []
        self.feed(html)
        self.text = "".join(self._parts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _VOID:
            ignored = bool(self._open and self._open[-1][1]) or "data-pagefind-ignore" in dict(attrs)
            self._open.append((tag, ignored, dict(attrs).get("class") == WORDS))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        _, ignored, words = self._open[-1] if self._open else ("", False, False)
        if any(tag == "h1" for tag, *_ in self._open):
            self.title += data.strip()
            self.title_read = self.title_read or not ignored and bool(data.strip())
        if words and not ignored:
            self.words.append(data.strip())
        elif not ignored:
            self._parts.append(f"{data} ")
