"""Tables that editors write in Markdown: they become cards on narrow screens, like the tables of the macros."""

import re
from html import escape, unescape

_TABLE = re.compile(r"<table>(.*?)</table>", re.DOTALL)
_HEAD = re.compile(r"<th[^>]*>(.*?)</th>", re.DOTALL)
_ROW = re.compile(r"<tr>.*?</tr>", re.DOTALL)


def label(html: str) -> str:
    """Gives each table of a page's prose its class, and each cell the heading of its column as `data-label`."""
    return _TABLE.sub(_labelled, html)


def _labelled(match: re.Match[str]) -> str:
    heads = [unescape(re.sub(r"<[^>]+>", "", head)).strip() for head in _HEAD.findall(match[1])]
    return f'<table class="rows">{_ROW.sub(lambda row: _row(row[0], heads), match[1])}</table>'


def _row(row: str, heads: list[str]) -> str:
    labels = iter(heads)
    return re.sub(r"<td(?=[ >])", lambda _: f'<td data-label="{escape(next(labels, ""))}"', row)
