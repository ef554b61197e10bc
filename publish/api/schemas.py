"""The JSON Schemas that lie beside the published files."""

from catalogue import published, schema


def schemas() -> dict[str, str]:
    """The schema of each published file, text by file name."""
    return {
        f"{kind}.schema.json": schema.as_text(
            schema.of(published.file_of(kind), "serialization", f"{published.FOLDER}/{kind}.json"))
        for kind in published.FILES
    }
