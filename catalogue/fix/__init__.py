"""Mends what is mechanical in data. One fixer a module: `fix(root)` writes files and says what it did, line by line.

A fixer changes no fact: order, weight and words stay as they are.
"""

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path


def run(root: Path) -> Iterator[str]:
    """Runs every fixer on the project at `root`; what each did, as `file:line: what`."""
    for name in sorted(module.name for module in pkgutil.iter_modules(__path__)):
        yield from importlib.import_module(f"catalogue.fix.{name}").fix(root)
