"""What must hold of pages. One rule a module: `check(docs)` yields problems.

A rule's module name is the name shown in brackets at the end of its messages.
"""

import sys

from catalogue import runner
from catalogue.errors import Problem
from pages.docs import Docs


def names() -> list[str]:
    """The rules, by module name."""
    return runner.names(sys.modules[__name__])


def check(docs: Docs) -> list[Problem]:
    """The findings of every rule. A rule that crashes is reported as a finding of that rule."""
    return runner.run(sys.modules[__name__], docs)
