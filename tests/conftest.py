"""Fixtures for all rooms."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of data that lies beside a developer's checkout; tests that need it skip without."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("needs the folder shared/ beside the checkout, which is not here")
    return folder


@pytest.fixture(scope="session")
def starter_folder() -> Path:
    """The model that is inside the program."""
    return ROOT / "resources" / "models" / "starter"
