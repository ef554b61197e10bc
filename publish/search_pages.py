"""What of a built page goes into search: a copy for Pagefind, never published.

Only the article is read, and of it what is in the reader's language. Search words become metadata, which Pagefind finds
and never shows. Where it cannot find a word as it stands, the word stands at the end once more, below an anchor by which
the reader's browser tells it from the text that it may show.
"""

import re
from html import escape
from html.parser import HTMLParser

WORDS = "search-words"
# Labels and lists that repeat on many pages and lead away from the page that is meant.
IGNORED = {"uses", "force", "owed", "standing", "corridor__region", "corridor__note", "corridor__dates", WORDS}
_LISTS = re.compile(r'<(table|section) class="(?:[^"]* )?(?:sheet-two|sheet-treaties|parties)[" ].*?</\1>', re.DOTALL)
_VOID = {"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
# Pagefind runs these together with what follows; marks between them also make excerpts readable.
_BREAKS = {"</dt>": "</dt> – ", "</dd>": "</dd> · ", "</th>": "</th> ", "</caption>": "</caption> ", "</summary>": "</summary> "}
_BREAK = re.compile("|".join(_BREAKS))
# A row of an index: its address moves to its name, so that the address has words.
_ROW = re.compile(r'<tr id="([^"]+)"([^>]*)>\s*<th scope="row">(.*?)(?=<br>|</th>)', re.DOTALL)


def ignored(language: str) -> list[str]:
    """What Pagefind leaves out on the pages of a language, as CSS selectors; pages mark the rest themselves."""
    return [*(f".{name}" for name in sorted(IGNORED)), *(['[lang="en"]'] if language != "en" else [])]


class Page(HTMLParser):
    """The article of a built page, as search reads it.

    `text` is what stands there in the reader's language, `words` its search words, `title` its first heading, and
    `title_read` whether that is in the reader's language.
    """

    def __init__(self, html: str, language: str, address: str) -> None:
        """html: the whole page as published. language: that of its readers. address: below their home page."""
        super().__init__()
        self._language = language
        self._kind = "element" if address.startswith("/elements/") else "words"
        self._open: list[tuple[str, bool, bool]] = []
        self._parts: list[str] = []
        self._words: list[str] = []
        self.title, self.title_read = "", False
        article = _LISTS.sub("", html[html.find("<article"):html.rfind("</article>")])
        article = _ROW.sub(r'<tr\2><th scope="row"><span id="\1">\3</span>', article)
        # Of apostrophes, Pagefind parts words at the plain one alone: l'employeur.
        self._article = _BREAK.sub(lambda match: _BREAKS[match[0]], article).replace("’", "'")
        self.feed(self._article)
        self.text, self.words = "".join(self._parts), "; ".join(self._words)

    def copy(self, words: str, again: str, also: str) -> str:
        """The copy for Pagefind, with words and more words as metadata, and words again at the end of the text."""
        parts = [self._article if self.title_read else self._article.replace("<h1", '<h1 data-pagefind-ignore="all"')]
        found = {"title": self.title if self.title_read else "", self._kind: words, "also": also}
        parts += [f'<p data-pagefind-ignore data-pagefind-meta="{name}">{escape(_tidy(text))}</p>' for name, text in found.items() if text]
        if again:
            parts.append(f'<p id="{WORDS}">{escape(again)}</p>')
        return "".join([*parts, "</article>"])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _VOID:
            given = dict(attrs)
            outside = bool(self._open and self._open[-1][1]) or "data-pagefind-ignore" in given or (
                self._language != "en" and given.get("lang") == "en")
            classes = set((given.get("class") or "").split())
            self._open.append((tag, outside or bool(classes & IGNORED), WORDS in classes and not outside))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        _, ignored, words = self._open[-1] if self._open else ("", False, False)
        if any(tag == "h1" for tag, *_ in self._open):
            self.title += data.strip()
            self.title_read = self.title_read or not ignored and bool(data.strip())
        if words:
            self._words.append(data.strip())
        elif not ignored:
            self._parts.append(f"{data} ")


def _tidy(text: str) -> str:
    """Text without the marks around words: Pagefind would take `الأجور،` for a second word, and a lone № parts a phrase."""
    return " ".join(re.sub(r"(?<!\w)[^\w\s]+|[^\w\s]+(?!\w)", " ", text).split())
