"""Fixtures that all rooms of the tests share."""

from pathlib import Path

import pytest
from hypothesis import settings

from macros.context import Library
from macros.context import library as read_library
from tests import small

settings.register_profile("project", deadline=None, database=None, derandomize=True)
settings.load_profile("project")


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's root."""
    return small.ROOT


@pytest.fixture(scope="session")
def library(root: Path) -> Library:
    """The real data with its strings and translations."""
    return read_library(root)


@pytest.fixture
def project(tmp_path: Path) -> small.Project:
    """A small valid project of its own for each test, to break one thing in it."""
    return small.make(tmp_path)
