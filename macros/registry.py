"""The register of macros: what a page may call, with what arguments, and an example that the tests run."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup


@dataclass(frozen=True)
class Macro:
    """A macro: its function takes the context first, then the literal arguments of the call."""

    name: str
    function: Callable[..., Markup]
    block: bool
    examples: tuple[tuple[Any, ...], ...]

    @property
    def purpose(self) -> str:
        """The docstring of the macro: what it shows and what it takes."""
        return inspect.getdoc(self.function) or ""

    @property
    def parameters(self) -> list[inspect.Parameter]:
        """The parameters an editor writes."""
        return list(inspect.signature(self.function).parameters.values())[1:]

    def check_arguments(self, arguments: tuple[Any, ...]) -> str | None:
        """What is wrong with the arguments of a call, or None."""
        least = sum(parameter.default is parameter.empty for parameter in self.parameters)
        if not least <= len(arguments) <= len(self.parameters):
            wanted = ", ".join(parameter.name for parameter in self.parameters) or "no arguments"
            return f"{self.name}() takes {wanted}; found {len(arguments)}"
        for parameter, argument in zip(self.parameters, arguments, strict=False):
            kind = parameter.annotation
            if isinstance(kind, type) and not isinstance(argument, kind):
                return f"{self.name}() takes {parameter.name} as {kind.__name__}; found {argument!r}"
        return None


REGISTRY: dict[str, Macro] = {}


def macro(*examples: tuple[Any, ...], block: bool = True) -> Callable[[Callable[..., Markup]], Callable[..., Markup]]:
    """Registers a macro. `examples` are argument lists; `block` tells a block from words within a sentence."""

    def register(function: Callable[..., Markup]) -> Callable[..., Markup]:
        REGISTRY[function.__name__] = Macro(function.__name__, function, block, examples)
        return function

    return register
