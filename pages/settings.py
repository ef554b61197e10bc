"""What the pages need to know of `mkdocs.yml`: Markdown extensions, the site's address, the navigation."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from catalogue import yamlfile
from catalogue.errors import CatalogueError, Problem

FILE = "mkdocs.yml"
BUILT_IN = ("toc", "tables", "fenced_code")  # the generator adds these itself


@dataclass(frozen=True)
class Settings:
    """The site's configuration. `nav` maps each page of the navigation to its line in `mkdocs.yml`, in order."""

    extensions: tuple[str, ...] = BUILT_IN
    extension_settings: dict[str, dict[str, Any]] = field(default_factory=dict)
    site_url: str = ""
    nav: dict[str, int] = field(default_factory=dict)
    not_in_nav: tuple[str, ...] = ()

    def reached(self, path: str) -> bool:
        """Whether a page is in the navigation, or said to be reached otherwise."""
        return path in self.nav or any(PurePosixPath("en", path).match(pattern) for pattern in self.not_in_nav)


class _Loader(yaml.CSafeLoader):
    """Reads the generator's own tags: `!ENV [NAME, default]` as it does, others as nothing."""


def _tag(loader: _Loader, tag: str, node: yaml.Node) -> Any:
    if tag != "ENV":
        return None
    names = loader.construct_sequence(node) if isinstance(node, yaml.SequenceNode) else [loader.construct_scalar(node)]
    default = names.pop() if len(names) > 1 else None
    return next((os.environ[name] for name in names if name in os.environ), default)


_Loader.add_multi_constructor("!", _tag)
_Loader.add_multi_constructor("tag:yaml.org,2002:python/", lambda loader, tag, node: None)


def read(root: Path) -> Settings:
    """The configuration of the project at `root`. Raises CatalogueError when it cannot be used."""
    if not (root / FILE).is_file():
        raise CatalogueError([Problem(FILE, 0, "", "the file is missing", "settings")])
    source = yamlfile.text(root / FILE, FILE)
    try:
        raw = yaml.load(source, Loader=_Loader)
        nav = dict(_nav(source))
    except RecursionError:
        raise CatalogueError([Problem(FILE, 1, "", "too many levels, one inside the other", "settings")]) from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        message = f"not valid YAML: {getattr(error, 'problem', None) or error}"
        raise CatalogueError([Problem(FILE, mark.line + 1 if mark else 1, "", message, "settings")]) from None
    if not isinstance(raw, dict):
        raise CatalogueError([Problem(FILE, 1, "", "the file holds keys and values", "settings")])
    extensions = dict(_extensions(raw.get("markdown_extensions") or []))
    return Settings(
        extensions=tuple(dict.fromkeys([*BUILT_IN, *extensions])),
        extension_settings={name: value for name, value in extensions.items() if value},
        site_url=str(raw.get("site_url") or "").rstrip("/"),
        nav=nav,
        not_in_nav=tuple(line.lstrip("/") for line in str(raw.get("not_in_nav") or "").split()))


def _extensions(items: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    for item in items.items() if isinstance(items, dict) else items:
        if isinstance(item, str):
            yield item, {}
        else:
            yield from [item] if isinstance(item, tuple) else item.items()


def _nav(source: str) -> Iterator[tuple[str, int]]:
    """The pages under the key `nav`, at any depth."""
    tree = yaml.compose(source, Loader=yaml.CSafeLoader)
    for key, value in tree.value if isinstance(tree, yaml.MappingNode) else []:
        if key.value == "nav":
            yield from _entries(value)


def _entries(node: yaml.Node) -> Iterator[tuple[str, int]]:
    if isinstance(node, yaml.ScalarNode):
        yield node.value, node.start_mark.line + 1
    for child in node.value if isinstance(node, yaml.SequenceNode | yaml.MappingNode) else []:
        yield from _entries(child[1] if isinstance(child, tuple) else child)
