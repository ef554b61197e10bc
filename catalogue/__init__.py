"""The domain: what the data says. Knows nothing of pages, macros, HTML or the site generator."""

from catalogue.catalogue import Catalogue, Unknown, load
from catalogue.errors import CatalogueError, Problem
from catalogue.models.common import LANGUAGES

__all__ = ["LANGUAGES", "Catalogue", "CatalogueError", "Problem", "Unknown", "load"]
