"""Tables of the prose carry the headings of their columns."""

from publish.prose_tables import label

TABLE = "<table>\n<thead>\n<tr><th>Week &amp; day</th><th><em>Who</em></th></tr>\n</thead>\n<tbody>\n<tr><td>1</td><td>Both</td></tr>\n</tbody>\n</table>"


def test_each_cell_names_its_column() -> None:
    """The words of the heading, without its markup, stand beside the cell."""
    html = label(TABLE)
    assert html.startswith('<table class="rows">')
    assert '<td data-label="Week &amp; day">1</td><td data-label="Who">Both</td>' in html


def test_tables_of_macros_are_left_alone() -> None:
    """They have classes and labels of their own."""
    own = '<table class="rows index"><tr><td>1</td></tr></table>'
    assert label(own) == own
