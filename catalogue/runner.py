"""Runs the rules of a package, one module a rule. A module's name is the name in brackets at the end of its messages."""

import importlib
import pkgutil
from types import ModuleType
from typing import Any

from catalogue.errors import CatalogueError, Problem


def names(package: ModuleType) -> list[str]:
    """The rules of a package, by module name. Packages inside it are rules about something else."""
    return sorted(module.name for module in pkgutil.iter_modules(package.__path__) if not module.ispkg)


def run(package: ModuleType, subject: Any) -> list[Problem]:
    """The findings of every rule's `check(subject)`.

    A rule that crashes is reported as a finding of that rule, so that it does not hide what the others find.
    """
    found: list[Problem] = []
    for name in names(package):
        try:
            found += importlib.import_module(f"{package.__name__}.{name}").check(subject)
        except CatalogueError as error:
            found += error.problems
        except Exception as error:
            path = f"{package.__name__.replace('.', '/')}/{name}.py"
            found.append(Problem(path, 0, "", f"the rule crashed: {error!r}", name))
    return found
