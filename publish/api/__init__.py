"""The published data: `<site>/api/v1/`, one JSON file a kind with its schema, and tables as CSV."""

from publish.api.files import write

__all__ = ["write"]
