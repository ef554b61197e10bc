"""Problems found in the data and the pages, and the one function that words them.

Tree of errors:

    Problem                 one finding: where it is, what is wrong, what would be right
    CatalogueError          raised when data cannot be used; carries all problems at once
"""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One finding of a check.

    path: file, relative to the project's root. line: 1-based, 0 when the whole file is meant.
    key: dotted path inside a YAML file. rule: name of the check. options: the valid values.
    """

    path: str
    line: int
    key: str
    message: str
    rule: str = "shape"
    found: str | None = None
    options: tuple[str, ...] = ()

    def __str__(self) -> str:
        return describe(self)


class CatalogueError(Exception):
    """Data that cannot be used. `problems` holds every finding, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))


def nearest(value: str, options: Iterable[str]) -> str | None:
    """The option that looks most like `value`, or None when none is near."""
    matches = difflib.get_close_matches(value, list(options), n=1, cutoff=0.5)
    return matches[0] if matches else None


def describe(problem: Problem) -> str:
    """The finding as one line: `file:line key: message; did you mean 'x'? [rule]`."""
    place = f"{problem.path}:{problem.line}" if problem.line else problem.path
    text = f"{place} {problem.key}: {problem.message}" if problem.key else f"{place}: {problem.message}"
    near = nearest(problem.found, problem.options) if problem.found is not None else None
    if near is not None:
        text += f"; did you mean '{near}'?"
    return f"{text} [{problem.rule}]"
