"""A translation has the placeholders of its English text, each a plain word in braces.

References (`macros.ref.*`) may leave some out, and so may a plural form that stands for one number alone.
"""

import gettext
from collections.abc import Iterator
from string import Formatter

from babel.messages.catalog import Message

from catalogue.errors import Problem
from catalogue.po import PoFile, Strings, forms

RULE = "placeholders"


def check(strings: Strings) -> Iterator[Problem]:
    """Yields a problem for each translation with other placeholders than its English text."""
    for file in strings.files:
        for message in file.shown_messages():
            yield from _message(file, message)


def names(text: str) -> set[str] | None:
    """The placeholders of a text; None when its braces are no plain placeholders."""
    found = set()
    try:
        for _, name, form, conversion in Formatter().parse(text):
            if name is not None:
                if not name.isidentifier() or form or conversion:
                    return None
                found.add(name)
    except ValueError:
        return None
    return found


def _message(file: PoFile, message: Message) -> Iterator[Problem]:
    english = [names(text) for text in (message.id if isinstance(message.id, tuple) else (message.id,))]
    if None in english:
        return  # plain text with braces of its own, or the English is at fault: `interface` says so
    expected = set().union(*english)
    for index, text in enumerate(forms(message)):
        found = names(text)
        if found is None:
            problem = "placeholders are plain words in braces, such as {n}"
        elif text and (found - expected or (expected - found and not _may_omit(file, message, index))):
            problem = f"the placeholders are {_shown(found)}; the English text has {_shown(expected)}"
        else:
            continue
        extra = sorted((found or set()) - expected)
        yield Problem(file.shown, message.lineno or 1, message.context or "", problem, RULE,
                      found=extra[0] if extra else None, options=tuple(sorted(expected)))


def _may_omit(file: PoFile, message: Message, index: int) -> bool:
    if (message.context or "").startswith("macros.ref."):
        return True
    if not isinstance(message.id, tuple):
        return False
    plural = gettext.c2py(file.catalog.plural_expr)
    return sum(plural(number) == index for number in range(200)) <= 1


def _shown(names: set[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in sorted(names)) or "none"
