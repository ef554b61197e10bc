"""The doors of catalogue and macros: what other rooms may ask for by name."""

import inspect
import pkgutil
from importlib import import_module

import pytest

import catalogue
import macros

DOORS = {
    catalogue: {"LANGUAGES", "Catalogue", "CatalogueError", "Problem", "Unknown", "load"},
    macros: {"REGISTRY", "Context", "Macro", "MacroError", "call", "define_env", "library"},
}
ROOMS = [import_module(room) for room in ("catalogue", "pages", "macros")]
MODULES = [module.name for room in ROOMS for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}.")]


@pytest.mark.parametrize("door", DOORS, ids=lambda door: door.__name__)
def test_a_door_opens_to_what_it_names(door) -> None:
    assert set(door.__all__) == DOORS[door]
    assert all(hasattr(door, name) for name in door.__all__)


def test_the_generator_finds_its_hooks_at_the_door_of_macros() -> None:
    assert callable(macros.define_env) and callable(macros.on_pre_page_macros)


@pytest.mark.parametrize("name", MODULES)
def test_what_is_public_says_what_it_does_and_gives(name: str) -> None:
    module = import_module(name)
    assert inspect.getdoc(module), f"{name} has no docstring"
    for key, value in vars(module).items():
        if key.startswith("_") or getattr(value, "__module__", None) != name:
            continue
        if inspect.isclass(value):
            assert inspect.getdoc(value), f"{name}.{key} has no docstring"
        elif inspect.isfunction(value):
            assert inspect.getdoc(value), f"{name}.{key} has no docstring"
            assert "return" in value.__annotations__, f"{name}.{key} does not say what it returns"
