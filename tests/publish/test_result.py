"""The last check finds what must not be published."""

from pathlib import Path

import pytest

from publish import result

GOOD = ('<!doctype html><html lang="en"><head><link rel="canonical" href="https://x.test/"></head><body dir="ltr">'
        '<h1 id="top">A</h1>{}</body></html>')


def findings(site: Path, body: str, page: str = "index.html", html: str = GOOD) -> list[str]:
    """What the check says of a site of one page with this body."""
    path = site / page
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(html.format(body), encoding="utf-8")
    return [problem.message for problem in result.check(site)]


def test_a_good_page_passes(tmp_path: Path) -> None:
    """Links to the page itself, to its heading and to the web are right."""
    assert findings(tmp_path, '<a href="#top">x</a> <a href="./">x</a> <a href="https://x.test/">x</a>') == []


@pytest.mark.parametrize(("body", "message"), [
    ('<a href="nowhere/">x</a>', "'nowhere/' leads nowhere"),
    ('<a href="#lost">x</a>', "'#lost': the page has no '#lost'"),
    ('<img src="https://x.test/a.png">', "'https://x.test/a.png' leads outside the site"),
    ('<a href="javascript:f()">x</a>', "'javascript:f()' is no web address"),
    ('<p style="color:red">x</p>', "a style attribute"),
    ('<p onclick="f()">x</p>', "an event handler"),
    ("<p>{{{{ wages }}}}</p>", "a template mark"),
    ("<h1>B</h1>", "2 first headings"),
])
def test_a_fault_is_named(tmp_path: Path, body: str, message: str) -> None:
    """Each fault of a page is found and said."""
    found = findings(tmp_path, body)
    assert len(found) == 1
    assert message in found[0]


def test_language_and_direction_follow_the_folder(tmp_path: Path) -> None:
    """A page under ar/ says that it is Arabic, right to left."""
    found = findings(tmp_path, "", page="ar/index.html")
    assert found == ["lang is en; expected ar", "dir is ltr; expected rtl"]
