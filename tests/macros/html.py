"""Reads the HTML that a macro gives: whether it is well formed, and what stands in it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"br", "hr", "img", "input", "wbr"}
# What a paragraph and a link must not hold.
BLOCKS = {"p", "div", "ul", "ol", "dl", "table", "section", "details", "h1", "h2", "h3"}


@dataclass
class Parsed:
    """What stands in a piece of HTML. `text` is as a reader sees it, `prose` the same without what stands in code."""

    errors: list[str] = field(default_factory=list)
    attributes: list[tuple[str, str, str]] = field(default_factory=list)
    text: str = ""
    prose: str = ""

    def values(self, name: str) -> Iterator[str]:
        """The values of an attribute, in order."""
        return (value for _, key, value in self.attributes if key == name)


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found = Parsed()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in BLOCKS and "p" in self.open:
            self.found.errors.append(f"<{tag}> in <p>")
        if tag == "a" and "a" in self.open:
            self.found.errors.append("<a> in <a>")
        names = [name for name, _ in attrs]
        if len(names) != len(set(names)):
            self.found.errors.append(f"an attribute twice in <{tag}>")
        self.found.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.found.errors.append(f"</{tag}> closes nothing, or something else")

    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["script"]:
            self.found.errors.append("a script inside the page")
        self.found.text += data
        if "code" not in self.open:
            self.found.prose += data

    def unknown_decl(self, data: str) -> None:
        self.found.errors.append(f"a declaration: {data}")

    def handle_comment(self, data: str) -> None:
        self.found.errors.append(f"a comment: {data}")


def parse(html: str) -> Parsed:
    """What stands in `html`; `errors` is empty when it is well formed."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    if parser.open:
        parser.found.errors.append(f"not closed: {parser.open}")
    return parser.found
