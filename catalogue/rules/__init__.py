"""What must hold across records. One rule a module: `check(files)` yields problems.

A rule's module name is the name shown in brackets at the end of its messages.
"""

import importlib
import pkgutil

from catalogue.errors import Problem
from catalogue.files import DataFile


def names() -> list[str]:
    """The rules, by module name."""
    return sorted(module.name for module in pkgutil.iter_modules(__path__))


def check(files: dict[str, DataFile]) -> list[Problem]:
    """The findings of every rule. A rule that crashes is reported as a finding of that rule."""
    found: list[Problem] = []
    for name in names():
        rule = importlib.import_module(f"catalogue.rules.{name}")
        try:
            found += rule.check(files)
        except Exception as error:  # a broken rule must not hide what the others find
            found.append(Problem(f"catalogue/rules/{name}.py", 0, "", f"the rule crashed: {error!r}", name))
    return found
