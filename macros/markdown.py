"""A Markdown extension that lets the blocks drawn by macros pass untouched and unread, which is most of a page.

A block is one line, `<div data-macro=...>...</div>`; it goes to the store of raw HTML before anything parses it.
"""

from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor

_BEFORE_HTML_BLOCKS = 25


class _Stash(Preprocessor):
    """Puts each block of a macro into the store and leaves its placeholder."""

    def run(self, lines: list[str]) -> list[str]:
        return [self.md.htmlStash.store(line) if line.startswith("<div data-macro=") and line.endswith("</div>") else line
                for line in lines]


class MacroBlocks(Extension):
    """The extension, for `markdown_extensions` as `macros.markdown`."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (the name that Markdown calls)
        """Registers the store ahead of the parser of HTML blocks."""
        md.preprocessors.register(_Stash(md), "macro_blocks", _BEFORE_HTML_BLOCKS)


def makeExtension(**_: object) -> MacroBlocks:  # noqa: N802 (the name that Markdown calls)
    """The door that Markdown looks for."""
    return MacroBlocks()
