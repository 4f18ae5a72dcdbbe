"""Where the frozen program begins."""

import sys
from multiprocessing import freeze_support

from gpt2_desk.cli import main

if __name__ == "__main__":
    freeze_support()  # a child process of a frozen program is the program once more, and would open a window
    sys.exit(main())
