"""How a reference reads in a language. The patterns are strings (`ref.*`), so translators own them."""

from collections.abc import Callable

from catalogue import references
from catalogue.references import Component, Number

Pattern = Callable[[str], str]


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
    main = number.main if not number.to_main else pattern("range").format(a=number.main, b=number.to_main)
    return pattern(component.kind).format(n=main, subs=_subs(component.kind, number, pattern))


def _subs(kind: str, number: Number, pattern: Pattern) -> str:
    last = len(number.subs) - 1
    text = ""
    for index, sub in enumerate(number.subs):
        key = _sub_key(kind, sub)
        if index == last and number.to_subs:
            text += pattern(f"{key}-range").format(a=sub, b=number.to_subs[-1])
        else:
            text += pattern(key).format(n=sub)
    return text + "".join(f", {item}" for item in number.more)


def _sub_key(kind: str, sub: str) -> str:
    if not sub.isdigit():
        return "letter"
    return "article-number" if kind in {"article", "model-article"} else "other-number"
