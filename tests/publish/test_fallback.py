"""A page without a translation says so in its markup."""

from publish import fallback

PAGE = ('<h1 id="a"><span data-macro="element_title" lang="ar" dir="rtl">Y</span></h1>\n<p>One.</p>\n'
        '<div data-macro="criteria" lang="ar" dir="rtl"><p>Z</p></div>\n<p>Two.<br>Three.</p>')


def test_prose_is_marked_english_and_macros_are_left_alone() -> None:
    """English prose stands in English, left to right, outside search; what macros drew does not."""
    html = fallback.mark_english(PAGE)
    wrapped = '<div lang="en" dir="ltr" data-pagefind-ignore>'
    assert html.count(wrapped) == 2
    assert f"{wrapped}\n<p>One.</p></div>" in html
    assert f"{wrapped}\n<p>Two.<br>Three.</p></div>" in html
    assert html.startswith('<h1 id="a"><span data-macro=')


def test_lines_between_chinese_characters_are_joined() -> None:
    """A line break between Chinese sentences shows no space; one beside Latin letters stays."""
    assert fallback.join_lines("工资。\n按时支付。\nC181\n号") == "工资。按时支付。\nC181\n号"
