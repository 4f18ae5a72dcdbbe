"""The optional names of Qt for Python, such as ``set_text`` for ``setText``, which this program does without."""

from __future__ import annotations

import builtins


def without_features() -> None:
    """Import modules as Python does; to be called before most are.

    Qt for Python puts a function of its own in the place of Python's, and looks into the source of each module whether
    it is one that could ask for such names. Where there are sources, that took a sixth of the start.
    """
    import PySide6  # noqa: F401  # puts it there

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
