"""References to places in a legal text: `Art. 7(1)`, `Annex II, Art. 3(2)`, `Obj. 6, para. 22(c)`.

One parser, one way to an anchor. The words each language shows stand in the catalogues (`ref.*` in
`macros/strings.yaml`); this module knows none of them.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

# The word before a number, as the data spells it, and its kind (the key of the pattern shown to readers).
WORDS = {
    "Art.": "article", "Arts.": "article", "Model Art.": "model-article", "Para.": "paragraph", "Paras.": "paragraph",
    "para.": "paragraph", "paras.": "paragraph", "Annex": "annex", "Appendix": "appendix", "Part": "part",
    "Parts": "part", "Chapter": "chapter", "Ch.": "chapter", "Section": "section", "Principle": "principle",
    "General Principle": "general-principle", "Core Principle": "core-principle", "Guideline": "guideline",
    "Obj.": "objective", "Target": "target", "Standard": "standard", "Regulation": "regulation", "Reg.": "regulation",
    "Criterion": "criterion", "Point": "point", "Protocol": "protocol", "Conclusions": "conclusions",
    "Preamble": "preamble",
}

_WORD = "|".join(sorted((re.escape(word) for word in WORDS), key=len, reverse=True))
_SUB = r"\([0-9a-zA-Z]{1,5}\)"
_MAIN = r"[A-Z]?\d+(?:\.[0-9a-z]+)*[a-z]?(?: bis)?|[IVXLC]+(?:\.\d+)*(?: bis)?|[A-Z](?:\.\d+)*"
_NUMBER = re.compile(
    rf"(?P<main>{_MAIN})(?P<subs>(?:{_SUB})*)"
    rf"(?:-(?P<to>(?:{_SUB})+|{_MAIN}))?"
    rf"(?P<more>(?:, {_SUB}(?:-{_SUB})?)*)$"
)
_COMPONENT = re.compile(rf"(?P<word>{_WORD})(?: (?P<number>.+))?$")


@dataclass(frozen=True)
class Number:
    """A number with its subdivisions: `7(1)(a)` is main '7', subs ('1', 'a').

    `to` is the end of a range: subdivisions (`7(1)-(3)`) or a number (`5-8`). `more` are further places (`(a), (c)`).
    """

    main: str
    subs: tuple[str, ...] = ()
    to_subs: tuple[str, ...] = ()
    to_main: str = ""
    more: tuple[str, ...] = ()


@dataclass(frozen=True)
class Component:
    """One step of a reference: a word as the data spells it, and its number (None for `Preamble`)."""

    word: str
    number: Number | None

    @property
    def kind(self) -> str:
        return WORDS[self.word]


@dataclass(frozen=True)
class Reference:
    """A numbered place: its steps from the outside in."""

    components: tuple[Component, ...]

    def __str__(self) -> str:
        return ", ".join(_component_text(component) for component in self.components)

    @property
    def anchor(self) -> str:
        """The HTML id of the place: `Annex II, Art. 3(2)` is `annex-ii-art-3-2`."""
        return slug(str(self))


def slug(text: str) -> str:
    """Lower-case letters, digits and hyphens only; a range keeps its end apart by `to`."""
    text = re.sub(r"(?<=[0-9a-zA-Z)])-(?=[0-9a-zA-Z(])", " to ", text)
    return re.sub(r"[^0-9a-z]+", "-", text.lower()).strip("-")


@lru_cache(maxsize=None)
def parse(text: str) -> Reference | None:
    """The reference in `text`, or None when it is not a numbered place in this grammar."""
    parts = re.split(r", (?=[A-Za-z])", text)
    components = [_component(part) for part in parts]
    if not components or any(component is None for component in components):
        return None
    reference = Reference(tuple(c for c in components if c is not None))
    return reference if str(reference) == text else None


def complete(place: str, default_word: str) -> str:
    """A place as editors type it, in full: `7(1)` with the word `Art.` is `Art. 7(1)`."""
    return f"{default_word} {place}" if re.match(rf"(?:{_MAIN})(?:[-(,]|$)", place) and parse(place) is None else place


def within(inner: str, outer: str) -> bool:
    """Whether the place `inner` lies in the held place `outer`, a range (`Art. 7(2)` in `Art. 7(1)-(3)`)."""
    one, many = parse(inner), parse(outer)
    if one is None or many is None or one.components[:-1] != many.components[:-1]:
        return False
    a, b = one.components[-1], many.components[-1]
    if a.kind != b.kind or a.number is None or b.number is None or not _single(a.number):
        return False
    if b.number.to_main:
        return b.number.main.isdigit() and a.number.main.isdigit() and b.number.to_main.isdigit() and (
            int(b.number.main) <= int(a.number.main) <= int(b.number.to_main))
    above = b.number.subs[:-1]
    return a.number.main == b.number.main and a.number.subs[: len(above)] == above and any(
        _between(sub, low, high) for sub in a.number.subs[len(above): len(above) + 1] for low, high in _spans(b.number))


def opens(outer: str, inner: str) -> bool:
    """Whether `outer` is the article (or paragraph) of which the held `inner` is a subdivision."""
    whole, part = parse(outer), parse(inner)
    if whole is None or part is None or len(whole.components) != len(part.components):
        return False
    if whole.components[:-1] != part.components[:-1]:
        return False
    a, b = whole.components[-1], part.components[-1]
    if a.kind != b.kind or a.number is None or b.number is None or not _single(a.number):
        return False
    return a.number.main == b.number.main and b.number.subs[: len(a.number.subs)] == a.number.subs and not b.number.to_main


def _component(part: str) -> Component | None:
    match = _COMPONENT.match(part)
    if match is None:
        return None
    word, raw = match["word"], match["number"]
    if raw is None:
        return Component(word, None) if WORDS[word] in {"preamble", "conclusions"} else None
    number = _NUMBER.match(raw)
    if number is None:
        return None
    end = number["to"] or ""
    return Component(word, Number(
        main=number["main"],
        subs=_subs(number["subs"]),
        to_subs=_subs(end) if end.startswith("(") else (),
        to_main="" if end.startswith("(") else end,
        more=tuple(item for item in number["more"].split(", ") if item),
    ))


def _subs(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\(([^)]*)\)", text))


def _component_text(component: Component) -> str:
    return component.word if component.number is None else f"{component.word} {_number_text(component.number)}"


def _number_text(number: Number) -> str:
    text = number.main + "".join(f"({sub})" for sub in number.subs)
    if number.to_main:
        text += f"-{number.to_main}"
    if number.to_subs:
        text += "-" + "".join(f"({sub})" for sub in number.to_subs)
    return text + "".join(f", {item}" for item in number.more)


def _single(number: Number) -> bool:
    return not (number.to_subs or number.to_main or number.more)


def _spans(number: Number) -> list[tuple[str, str]]:
    """The first and last subdivision of each stretch of a range or list: `(1), (3)-(4)` has two."""
    if _single(number) or not number.subs or len(number.to_subs) > 1:
        return []
    stretches = [number.subs[-1:] + number.to_subs, *(_subs(item) for item in number.more)]
    return [(stretch[0], stretch[-1]) for stretch in stretches]


_ROMAN = {r: i for i, r in enumerate(
    "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(), start=1)}


def _between(value: str, low: str, high: str) -> bool:
    if value in (low, high):
        return True
    if all(item.isdigit() for item in (value, low, high)):
        return int(low) <= int(value) <= int(high)
    if all(item in _ROMAN for item in (value, low, high)) and not (len(low) == 1 and low not in "i"):
        return _ROMAN[low] <= _ROMAN[value] <= _ROMAN[high]
    return len(value) == 1 and low <= value <= high
