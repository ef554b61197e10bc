"""Reads a YAML file strictly: UTF-8, no tags, no anchors, no duplicate keys, dates and yes/no as text.

Positions are looked up only when an error needs one, so that reading stays fast.
"""

from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from catalogue.errors import CatalogueError, Problem


class _StrictLoader(yaml.CSafeLoader):
    """The C loader, with plain scalars limited to text, null, true, false and numbers."""


_StrictLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag.rsplit(":", 1)[1] in {"null", "int", "float"}]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
_StrictLoader.add_implicit_resolver("tag:yaml.org,2002:bool", yaml.resolver.re.compile("^(?:true|false)$"), "tf")


def _mapping(loader: _StrictLoader, node: yaml.MappingNode) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key_node, value_node in node.value:
        if not isinstance(key_node, yaml.ScalarNode):
            raise yaml.constructor.ConstructorError(None, None, "a key is a word or a number", key_node.start_mark)
        key = loader.construct_object(key_node, deep=True)
        if key in result:
            raise yaml.constructor.ConstructorError(None, None, f"duplicate key '{key}'", key_node.start_mark)
        result[key] = loader.construct_object(value_node, deep=True)
    return result


_StrictLoader.add_constructor("tag:yaml.org,2002:map", _mapping)


def read(path: Path, shown: str | None = None) -> Any:
    """The content of `path`. `shown` is the name used in messages.

    Raises CatalogueError with file and line when the file is not UTF-8, empty, not YAML, or uses tags,
    anchors or duplicate keys.
    """
    return parse(text(path, shown), shown or str(path))


def text(path: Path, shown: str | None = None) -> str:
    """The file as text; a file that is not UTF-8 is a CatalogueError with the line of the first bad byte."""
    raw = path.read_bytes()
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise CatalogueError([Problem(shown or str(path), line, "", "not UTF-8", "encoding")]) from None


def parse(source: str, shown: str) -> Any:
    """The value of a YAML text; `shown` names it in messages. Raises CatalogueError."""
    _refuse_extras(source, shown)
    try:
        value = yaml.load(source, Loader=_StrictLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        message = error.problem or "not valid YAML"
        raise CatalogueError([Problem(shown, mark.line + 1 if mark else 1, "", message, "yaml")]) from None
    except yaml.reader.ReaderError as error:
        line = source.count("\n", 0, error.position) + 1
        raise CatalogueError([Problem(shown, line, "", f"not valid YAML: {error.reason}", "yaml")]) from None
    except RecursionError:
        raise CatalogueError([Problem(shown, 1, "", "too many levels, one inside the other", "yaml")]) from None
    if value is None:
        raise CatalogueError([Problem(shown, 1, "", "the file is empty", "yaml")])
    return value


def _refuse_extras(source: str, shown: str) -> None:
    """Tags and anchors can carry code or grow without end; the data needs neither."""
    if "!" not in source and "&" not in source and "*" not in source:
        return
    try:
        for event in yaml.parse(source, Loader=yaml.CSafeLoader):
            if getattr(event, "anchor", None):  # an alias has one too
                message = "anchors and aliases are not used in the data"
            elif getattr(event, "tag", None) not in (None, "!"):
                message = f"tags are not used in the data: '{event.tag}'"
            else:
                continue
            raise CatalogueError([Problem(shown, event.start_mark.line + 1, "", message, "yaml")])
    except yaml.YAMLError:
        return  # parse() words the syntax error


def line_of(source: str, key_path: tuple[str | int, ...]) -> int:
    """The 1-based line of a key path, as far as it exists in the text.

    A list item may be named by its number or by its `id`.
    """
    node = _compose(source)
    line = node.start_mark.line + 1 if node else 1
    for step in key_path:
        found = _child(node, step)
        if found is None:
            break
        mark, node = found
        line = mark.line + 1
    return line


@lru_cache(maxsize=16)
def _compose(source: str) -> yaml.Node | None:
    return yaml.compose(source, Loader=yaml.CSafeLoader)


def _child(node: yaml.Node | None, step: str | int) -> tuple[Any, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == str(step):
                return key.start_mark, value
    if isinstance(node, yaml.SequenceNode):
        if isinstance(step, int):
            return (node.value[step].start_mark, node.value[step]) if step < len(node.value) else None
        for item in node.value:
            if isinstance(item, yaml.MappingNode) and any(k.value == "id" and v.value == step for k, v in item.value):
                return item.start_mark, item
    return None
