"""Macro on the published data: the page that documents it draws it from the models of what is promised."""

from markupsafe import Markup

from catalogue.published import FILES, FOLDER, TABLES, File
from catalogue.published.fields import walk
from macros.context import Context
from macros.registry import macro


@macro(())
def data_reference(c: Context) -> Markup:
    """The files of the published data with their tables and schemas, and every field of each."""
    files = {kind: [name for name, table in TABLES.items() if table.kind == kind] for kind in FILES}
    fields = {kind: list(walk(model)) for kind, model in {"file": File, **FILES}.items()}
    return c.render("data_reference.html", files=files, fields=fields, address=lambda name: _address(c, name))


def _address(c: Context, name: str) -> str:
    """The relative address of a published file, which stands once beside all languages."""
    target = f"{FOLDER}/{name}"
    return c.link(target) if c.language == "en" else c.to_english(target)
