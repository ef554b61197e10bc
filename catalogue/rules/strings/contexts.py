"""Every translation belongs to a string of the guide, named by its msgctxt, once, in the file of its domain.

Entries that nobody translated yet may name strings of yesterday: `make strings` renews them.
"""

import re
from collections.abc import Iterator

from catalogue.errors import Problem, nearest
from catalogue.languages import LANGUAGES
from catalogue.po import PoFile, Strings
from catalogue.strings import DOMAINS, String

RULE = "contexts"
_CONTEXT = re.compile(r'msgctxt "(.*)"\s*$')


def check(strings: Strings) -> Iterator[Problem]:
    """Yields a problem for each entry without a string, and for each file that nothing reads."""
    for path in sorted((strings.root / "locales").rglob("*.po")):
        yield from _place(path.relative_to(strings.root).as_posix())
    for file in strings.files:
        yield from _repeats(file)
        for message in file.shown_messages():
            if not message.context:
                yield Problem(file.shown, message.lineno or 1, "", "an entry without msgctxt belongs to no string", RULE)
            elif strings.known is not None:
                yield from _known(file, message.context, message.lineno or 1, strings.known)


def _place(shown: str) -> Iterator[Problem]:
    parts = shown.split("/")
    language, domain = parts[1], parts[-1].removesuffix(".po")
    if language not in LANGUAGES[1:] or len(parts) != 4 or parts[2] != "LC_MESSAGES":
        yield Problem(shown, 0, "", "catalogues stand in locales/<language>/LC_MESSAGES/, for "
                      + ", ".join(LANGUAGES[1:]), RULE)
    elif domain not in DOMAINS:
        yield Problem(shown, 0, "", f"unknown catalogue '{domain}'", RULE, found=domain, options=DOMAINS)


def _repeats(file: PoFile) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for number, line in enumerate(file.text.split("\n"), start=1):
        match = _CONTEXT.match(line)
        if match and match[1] in first:
            yield Problem(file.shown, number, match[1], f"stands a second time; first in line {first[match[1]]}", RULE)
        elif match:
            first[match[1]] = number


def _known(file: PoFile, context: str, line: int, known: dict[str, String]) -> Iterator[Problem]:
    if context not in known:
        yield Problem(file.shown, line, context, "unknown string; 'make strings' takes it out", RULE,
                      found=context, options=_like(context, file.domain, known))
    elif known[context].domain != file.domain:
        yield Problem(file.shown, line, context, f"belongs into {known[context].domain}.po", RULE)


def _like(context: str, domain: str, known: dict[str, String]) -> tuple[str, ...]:
    """The strings of the record whose name is nearest: there are too many to compare with each."""
    records: dict[str, list[str]] = {}
    for key, string in known.items():
        if string.domain == domain:
            records.setdefault(key.split(".")[1], []).append(key)
    near = nearest((context + ".").split(".")[1], records)
    return tuple(records[near]) if near else ()
