"""``python -m gpt2_desk`` and the ``gpt2-desk`` command."""

from __future__ import annotations

import sys

from gpt2_desk.cli import main

if __name__ == "__main__":
    sys.exit(main())
