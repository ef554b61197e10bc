"""What must hold across records. One rule a module: `check(files)` yields problems.

A rule's module name is the name shown in brackets at the end of its messages. Rules about translatable strings and
their catalogues stand in `strings/`.
"""

import sys

from catalogue import runner
from catalogue.errors import Problem
from catalogue.files import DataFile


def names() -> list[str]:
    """The rules, by module name."""
    return runner.names(sys.modules[__name__])


def check(files: dict[str, DataFile]) -> list[Problem]:
    """The findings of every rule. A rule that crashes is reported as a finding of that rule."""
    return runner.run(sys.modules[__name__], files)
