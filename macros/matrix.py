"""The matrix of elements by instruments."""

from markupsafe import Markup

from macros.context import Context
from macros.registry import macro


@macro(())
def matrix(c: Context) -> Markup:
    """Which instrument stands under which element: instruments as rows, grouped by the body that adopted them."""
    strength = {"requires": 3, "recommends": 2, "supports": 1}
    cells: dict[tuple[str, str], str] = {}
    for element in c.catalogue.elements.values():
        for link in element.basis:
            key = (link.instrument, element.id)
            if strength[link.how] > strength.get(cells.get(key, ""), 0):
                cells[key] = link.how
    used = {instrument for instrument, _ in cells}
    bodies: dict[str, list] = {}
    for instrument in c.catalogue.instruments.values():
        if instrument.id in used:
            bodies.setdefault(instrument.body, []).append(instrument)
    return c.render("matrix.html", bodies=bodies, cells=cells)
