"""Which language the window speaks: the one it is told to, else the one that the environment names."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

ASK = """
import sys
from PySide6.QtCore import QCoreApplication, QLocale
from gpt2_desk.app import make_application

application = make_application(sys.argv[:1], QLocale(sys.argv[1]) if sys.argv[1] else None)
print(QCoreApplication.translate("QShortcut", "Shift"))
"""


@pytest.mark.parametrize(
    ("told", "named", "shift"),
    [
        ("de_AT", "", "Umschalt"),
        ("fr_CA", "", "Maj"),
        ("ja", "", "Shift"),
        ("de", "en", "Shift"),
        ("en", "fr", "Maj"),
        ("", "de", "Umschalt"),
        ("", "", "Shift"),  # whatever the machine speaks
    ],
)
def test_who_says_which_language(told: str, named: str, shift: str) -> None:
    environment = {**os.environ, "GPT2_DESK_LANGUAGE": named, "LANG": "de_DE.UTF-8", "LANGUAGE": "de"}
    done = subprocess.run(
        [sys.executable, "-c", ASK, told], env=environment, capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout.strip() == shift
