"""HTML that a page may not hold, however it is put in."""

import pytest

from tests.pages.findings import PAGE, findings, put
from tests.small import Project


@pytest.mark.parametrize(("text", "message"), [
    ("<script>alert(1)</script>", "the tag <script> is not allowed"),
    ("<SCRIPT>alert(1)</SCRIPT>", "the tag <script> is not allowed"),
    ("<div markdown=\"1\"><script>alert(1)</script></div>", "the tag <script> is not allowed"),
    ("<iframe src=\"https://x.example\"></iframe>", "the tag <iframe> is not allowed"),
    ("<style>p { color: red }</style>", "the tag <style> is not allowed"),
    ("<object data=\"x\"></object>", "the tag <object> is not allowed"),
    ("<embed src=\"x\">", "the tag <embed> is not allowed"),
    ("<form action=\"x\"></form>", "the tag <form> is not allowed"),
    ("<svg/onload=alert(1)>", "the tag <svg> is not allowed"),
    ("<meta http-equiv=\"refresh\" content=\"0\">", "the tag <meta> is not allowed"),
    ("<b onclick=\"x()\">a</b>", "the attribute 'onclick' of <b> is not allowed"),
    ("[a](index.md){: onclick=\"x()\" }", "the attribute 'onclick' of <a> is not allowed"),
    ("![a](x.png){ onerror=x }", "the attribute 'onerror' of <img> is not allowed"),
    ("A word.\n{: style=\"color:red\" }", "the attribute 'style' of <p> is not allowed"),
    ("<div markdown=\"1\" onclick=\"x\">\n*a*\n</div>", "the attribute 'onclick' of <div> is not allowed"),
    ("<div>\n<img src=x onerror=alert(1)\n</div>", "the attribute 'onerror' of <img> is not allowed"),
    ("<div><img src=x onerror=alert(1)", "a '<' that begins no tag is not allowed"),
    ("[a](javascript:alert(1))", "an address that begins with 'javascript:' is not allowed"),
    ("[a](java&#115;cript:alert(1))", "an address that begins with 'javascript:' is not allowed"),
    ("<a href=\"JaVaScRiPt:x\">a</a>", "an address that begins with 'javascript:' is not allowed"),
    ("<a href=\"java&#10;script:x\">a</a>", "an address that begins with 'javascript:' is not allowed"),
    ("[a][one]\n\n[one]: javascript:x", "an address that begins with 'javascript:' is not allowed"),
    ("[a](data:text/html;base64,xx)", "an address that begins with 'data:' is not allowed"),
    ("[a](//x.example)", "the address '//x.example' names no scheme"),
    ("![a](https://x.example/a.png)", "a picture from another site"),
    ("A word.\n{: #__config }", "the id '__config' is not in small letters"),
    ("<span lang='ar'>a</span>", "<span> is written in an unusual way"),
    ("One <!-- hidden --> word", "an HTML comment is not allowed"),
    ("<?php x ?>", "a processing instruction is not allowed"),
    ("<![CDATA[ x ]]>", "a declaration is not allowed"),
    ("<!DOCTYPE html>", "a declaration is not allowed"),
])
def test_refused_html_is_named_with_its_line(project: Project, text: str, message: str) -> None:
    line = put(project, text)
    lines = range(line, line + text.count("\n") + 1)
    found = [item for item in findings(project) if item.endswith("[safe_html]")]
    assert any(message in item and int(item.split(":")[1]) in lines for item in found), findings(project)


@pytest.mark.parametrize("text", [
    "`<script>` in words, 3 < 4 and c<d",
    "```html\n<script>alert(1)</script>\n```",
    "<span lang=\"ar\" dir=\"rtl\">كلمة</span>",
    "A note.[^1]\n\n[^1]: Its words.",
    "| a | b |\n| :- | -: |\n| 1 | 2 |",
    "[a](https://x.example/path?x=1&y=2) and <a@x.example>",
])
def test_harmless_text_passes(project: Project, text: str) -> None:
    put(project, text)
    assert findings(project) == []


def test_the_second_of_two_tags_is_named_at_its_own_line(project: Project) -> None:
    line = put(project, "<style>\n</style>\n\nWords.\n\n<style>\n</style>")
    assert [int(found.split(":")[1]) for found in findings(project)] == [line, line + 5]


def test_aligned_tables_need_the_setting_of_the_site(project: Project) -> None:
    put(project, "| a | b |\n| :- | -: |\n| 1 | 2 |")
    project.edit("mkdocs.yml", "  - tables: {use_align_attribute: true}\n", "")
    assert any("the attribute 'style' of <t" in found for found in findings(project))


def test_a_page_that_cannot_be_rendered_is_a_finding(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    import markdown

    whole = markdown.Markdown.convert

    def failing(self: markdown.Markdown, text: str) -> str:
        if "Ask the workers." in text and "macrocall0x { #wages }" in text:
            raise RecursionError
        return whole(self, text)

    monkeypatch.setattr(markdown.Markdown, "convert", failing)
    assert f"{PAGE}: the page cannot be rendered: RecursionError [rendering]" in findings(project)
