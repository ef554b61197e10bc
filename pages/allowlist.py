"""What a page may hold of the template language: calls of registered macros with literal arguments, nothing else.

Read as a tree before anything runs, so that no text of a page is ever evaluated.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, nodes

from catalogue.errors import Problem

RULE = "template"
_PARSER = Environment(autoescape=False)


@dataclass(frozen=True)
class Call:
    """A macro call on a page: its name, its literal arguments, and its line."""

    name: str
    arguments: tuple[Any, ...]
    line: int


class NotAllowed(ValueError):
    """Something other than a macro call; `line` is where it stands."""

    def __init__(self, line: int, message: str, found: str | None = None) -> None:
        self.line, self.found = line, found
        super().__init__(message)


def calls(source: str, known: Collection[str]) -> Iterator[Call | NotAllowed]:
    """The macro calls of a page in order, and whatever is not allowed."""
    if "{{" not in source and "{%" not in source and "{#" not in source:
        return
    try:
        tree = _PARSER.parse(source)
    except TemplateSyntaxError as error:
        hint = ". '{#' starts a comment: write '{ #id }' for a heading's id" if "comment" in str(error.message) else ""
        yield NotAllowed(error.lineno, f"not a macro call: {error.message}{hint}")
        return
    if "{#" in source:
        line = source[: source.index("{#")].count("\n") + 1
        yield NotAllowed(line, "comments of the template language are not allowed; write '{ #id }' for a heading's id")
    for node in tree.body:
        if not isinstance(node, nodes.Output):
            yield NotAllowed(node.lineno, f"'{type(node).__name__.lower()}' is not allowed: pages only call macros")
            continue
        for part in node.nodes:
            if not isinstance(part, nodes.TemplateData):
                yield _call(part, known)


def check(source: str, path: str, known: Collection[str], first_line: int = 1) -> list[Problem]:
    """The findings for a page's text. `first_line` is the line at which `source` begins in its file."""
    return [
        Problem(path, item.line + first_line - 1, "", str(item), RULE, found=item.found, options=tuple(sorted(known)))
        for item in calls(source, known)
        if isinstance(item, NotAllowed)
    ]


def _call(node: nodes.Expr, known: Collection[str]) -> Call | NotAllowed:
    if not isinstance(node, nodes.Call) or not isinstance(node.node, nodes.Name):
        return NotAllowed(node.lineno, "only calls of macros such as {{ element(\"wages\") }} are allowed")
    name = node.node.name
    if name not in known:
        return NotAllowed(node.lineno, f"unknown macro '{name}'", name)
    if node.kwargs or node.dyn_args or node.dyn_kwargs:
        return NotAllowed(node.lineno, f"{name}() takes plain arguments, without names or stars")
    if not all(isinstance(argument, nodes.Const) for argument in node.args):
        return NotAllowed(node.lineno, f"{name}() takes literal arguments only: text in quotes, or a number")
    return Call(name, tuple(argument.value for argument in node.args if isinstance(argument, nodes.Const)), node.lineno)
