"""How strings are filled, and how a reference reads in a language. The patterns are strings, so translators own them."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from markupsafe import Markup, escape

from catalogue import references
from catalogue.references import Component, Number

Pattern = Callable[[str], str]


def fill(pattern: str, **values: Any) -> str:
    """A pattern with its words in braces replaced; a word without a value stays as it is.

    Unlike str.format it reaches no attribute of a value. Markup comes out when a value is markup: the rest is escaped.
    """
    if any(isinstance(value, Markup) for value in values.values()):
        return Markup(_filled(str(escape(pattern)), {name: escape(value) for name, value in values.items()}))
    return _filled(pattern, values)


def _filled(pattern: str, values: dict[str, Any]) -> str:
    return re.sub(r"\{(\w+)\}", lambda match: str(values.get(match[1], match[0])), pattern)


def place(name: str, pattern: Pattern) -> str:
    """The reference `name` in the words of a language; text that is no reference stays as it is.

    pattern: gives the pattern for a key such as `article` (`Art. {n}{subs}`).
    """
    reference = references.parse(name)
    if reference is None:
        return name
    return pattern("join").join(_component(component, pattern) for component in reference.components)


def _component(component: Component, pattern: Pattern) -> str:
    number = component.number
    if number is None:
        return pattern(component.kind)
    main = number.main if not number.to_main else fill(pattern("range"), a=number.main, b=number.to_main)
    return fill(pattern(component.kind), n=main, subs=_subs(component.kind, number, pattern))


def _subs(kind: str, number: Number, pattern: Pattern) -> str:
    last = len(number.subs) - 1
    text = "".join(_sub(kind, sub, number.to_subs[-1:] if index == last else (), pattern)
                   for index, sub in enumerate(number.subs))
    for item in number.more:
        first, *end = re.findall(r"\w+", item)
        join = pattern("join")
        text += join + _sub(kind, first, end, pattern).lstrip(join + " ")  # a pattern may begin with such marks itself
    return text


def _sub(kind: str, first: str, end: Sequence[str], pattern: Pattern) -> str:
    key = _sub_key(kind, first)
    return fill(pattern(f"{key}-range"), a=first, b=end[0]) if end else fill(pattern(key), n=first)


def _sub_key(kind: str, sub: str) -> str:
    if not sub.isdigit():
        return "letter"
    return "article-number" if kind in {"article", "model-article"} else "other-number"
