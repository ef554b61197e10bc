"""What a page may hold of the template language: calls of registered macros with literal arguments, nothing else.

Read as a tree before anything runs, so that no text of a page is ever evaluated.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, nodes

from catalogue.errors import Problem

RULE = "macro_calls"
CALL = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_PARSER = Environment(autoescape=False)
_EXPECTED = 'only calls of macros such as {{ element("wages") }} are allowed'


@dataclass(frozen=True)
class Call:
    """A macro call on a page: its name, its literal arguments, and its line."""

    name: str
    arguments: tuple[Any, ...]
    line: int

    def __str__(self) -> str:
        arguments = (f'"{a}"' if isinstance(a, str) else str(a) for a in self.arguments)
        return f"{self.name}({', '.join(arguments)})"


class NotAllowed(ValueError):
    """Something other than a macro call; `line` is where it stands."""

    def __init__(self, line: int, message: str, found: str | None = None) -> None:
        self.line, self.found = line, found
        super().__init__(message)


def calls(source: str, known: Collection[str]) -> Iterator[Call | NotAllowed]:
    """The macro calls of a page in order, and whatever is not allowed."""
    yield from _marks(source)
    lines = re.sub(r"\{[%#]", "  ", source).split("\n")
    while any("{{" in line for line in lines):
        try:
            tree = _PARSER.parse("\n".join(lines))
        except TemplateSyntaxError as error:
            yield NotAllowed(_blank(lines, error.lineno), f"not a macro call: {error.message}; {_EXPECTED}")
        except RecursionError:
            longest = max(range(len(lines)), key=lambda index: len(lines[index]) * ("{{" in lines[index]))
            yield NotAllowed(_blank(lines, longest + 1), f"too many brackets or signs; {_EXPECTED}")
        else:
            for node in tree.body:
                for part in node.nodes if isinstance(node, nodes.Output) else [node]:
                    if not isinstance(part, nodes.TemplateData):
                        yield _call(part, known)
            return


def check(source: str, path: str, known: Collection[str], first_line: int = 1) -> list[Problem]:
    """The findings for a page's text. `first_line` is the line at which `source` begins in its file."""
    return [problem(item, path, known, first_line) for item in calls(source, known) if isinstance(item, NotAllowed)]


def problem(item: NotAllowed, path: str, known: Collection[str], first_line: int = 1) -> Problem:
    """The finding for something that is not allowed on the page at `path`."""
    return Problem(path, item.line + first_line - 1, "", str(item), RULE, found=item.found, options=tuple(sorted(known)))


def _marks(source: str) -> Iterator[NotAllowed]:
    """Statements and comments, also where the parser would pass over them."""
    for number, line in enumerate(source.split("\n"), start=1):
        if "{%" in line:
            yield NotAllowed(number, "statements '{% ... %}' are not allowed: pages only call macros")
        if "{#" in line:
            yield NotAllowed(number, "'{#' starts a comment of the template language: write '{ #id }' for a heading's id")


def _blank(lines: list[str], number: int) -> int:
    """Takes the call marks out of the line that does not parse, or of the nearest one before it; the line's number."""
    for index in range(min(number, len(lines)) - 1, -1, -1):
        if "{{" in lines[index]:
            lines[index] = lines[index].replace("{{", "  ")
            return index + 1
    lines[:] = [line.replace("{{", "  ") for line in lines]
    return number


def _call(node: nodes.Node, known: Collection[str]) -> Call | NotAllowed:
    if not isinstance(node, nodes.Call) or not isinstance(node.node, nodes.Name):
        return NotAllowed(node.lineno, _EXPECTED)
    name = node.node.name
    if name not in known:
        return NotAllowed(node.lineno, f"unknown macro '{name}'", name)
    if node.kwargs or node.dyn_args or node.dyn_kwargs:
        return NotAllowed(node.lineno, f"{name}() takes plain arguments, without names or stars")
    if not all(isinstance(argument, nodes.Const) for argument in node.args):
        return NotAllowed(node.lineno, f"{name}() takes literal arguments only: text in quotes, or a number")
    return Call(name, tuple(argument.value for argument in node.args if isinstance(argument, nodes.Const)), node.lineno)
