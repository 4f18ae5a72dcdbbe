"""Torch for PyInstaller, in place of the hook that takes all of it.

That one collects every module, as source and as bytecode, and every file: 370 MB more than is needed. Here the modules
are those that something imports, as bytecode, and the libraries those that `torch._C` links, which PyInstaller finds
by itself on Linux and macOS.
"""

import sys
from pathlib import Path

from contents import READ_AS_SOURCE
from PyInstaller.utils.hooks import get_module_file_attribute

_HOME = Path(get_module_file_attribute("torch")).parent

module_collection_mode = {"torch": "pyz", **dict.fromkeys(READ_AS_SOURCE, "pyz+py")}
warn_on_missing_hiddenimports = False

# Loaded by name, so that nothing links them; and a program for which `import torch` looks, though nothing starts it.
if sys.platform == "win32":
    binaries = [(str(file), "torch/lib") for file in sorted((_HOME / "lib").glob("*.dll"))]
else:
    binaries = [(str(file), "torch/lib") for file in sorted((_HOME / "lib").glob("libtorch_global_deps.*"))]
    binaries += [(str(file), "torch/bin") for file in [_HOME / "bin" / "torch_shm_manager"] if file.exists()]

# Links at the top of the program to what is in torch/lib would mislead torch about where its libraries are.
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
