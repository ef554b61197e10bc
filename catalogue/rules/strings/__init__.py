"""What must hold of translatable strings and their catalogues. One rule a module: `check(strings)` yields problems."""

import sys

from catalogue import runner
from catalogue.errors import Problem
from catalogue.po import Strings


def check(strings: Strings) -> list[Problem]:
    """The findings of every rule about strings."""
    return runner.run(sys.modules[__name__], strings)
