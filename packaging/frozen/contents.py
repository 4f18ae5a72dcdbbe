"""What goes into the frozen program and what stays out of it, each with its reason.

`packaging/gpt2_desk.spec` reads this while it builds. Nothing is carried for nothing: a module or a library that is not
needed is named here once, with why, and a distribution that no one has named here ends the build.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import PurePosixPath

Entry = tuple[str, str, str]
"""One line of PyInstaller's tables: where it goes, where it comes from, its kind."""

EXCLUDED_MODULES = {
    "numpy": "torch, safetensors and the hub's client work without it, and nothing of ours asks for it",
    "torch._dynamo": "the compiler of torch; only torch.compile and torch.optim ask for it",
    "torch._inductor": "the compiler's back end",
    "torch._numpy": "numpy for the compiler",
    "torch.onnx": "export to another format",
    "torch.utils.tensorboard": "curves of a training",
    "torch.utils.benchmark": "measurements for those who build torch",
    "torch.utils.bottleneck": "measurements for those who build torch",
    "sympy": "algebra for the compiler",
    "mpmath": "numbers for sympy",
    "networkx": "graphs for the compiler",
    "jinja2": "templates for the compiler",
    "triton": "kernels for graphics cards, for the compiler",
    "caffe2": "gone, but torch still looks for it",
    "tensorboard": "curves of a training",
    "onnx": "another format",
    "setuptools": "builds extensions",
    "pkg_resources": "builds extensions",
    "_distutils_hack": "builds extensions",
    "pip": "installs packages",
    "wheel": "installs packages",
    "hf_xet": "the hub's own transfer; ours moves the bytes",
    "hf_transfer": "the hub's own transfer, an older one",
    "huggingface_hub.cli": "the hub's own command",
    "huggingface_hub.commands": "the hub's own command",
    "huggingface_hub.fastai_utils": "models that are not GPT-2",
    "huggingface_hub.keras_mixin": "models that are not GPT-2",
    "huggingface_hub.hub_mixin": "models that are not GPT-2",
    "huggingface_hub.serialization": "writes weights; we read them",
    "huggingface_hub.inference": "asks a server to write",
    "huggingface_hub.hf_file_system": "the hub as a drive",
    "fsspec": "the hub as a drive",
    "typer": "the hub's own command",
    "rich": "colours for the hub's own command",
    "click": "the hub's own command",
    "shellingham": "the hub's own command",
    "pygments": "colours for rich",
    "pydantic": "a web server in the hub's client",
    "fastapi": "a web server in the hub's client",
    "gradio": "a web page in the hub's client",
    "PySide6.QtDBus": "Qt's own libraries speak with the bus",
    "readline": "editing in a terminal",
    "curses": "drawing in a terminal",
    "_curses": "drawing in a terminal",
    "tkinter": "another toolkit",
    "_tkinter": "another toolkit",
    "sqlite3": "no data base is kept",
    "IPython": "a notebook's progress bars, in tqdm",
    "ipywidgets": "a notebook's progress bars, in tqdm",
    "matplotlib": "a progress bar as a figure, in tqdm",
    "pandas": "progress of a table, in tqdm",
    "tensorflow": "another library",
    "jax": "another library",
    "flax": "another library",
    "trio": "another event loop, in anyio",
    "uvloop": "another event loop, in anyio",
    "pytest": "tests",
    "_pytest": "tests",
    "hypothesis": "tests",
    "transformers": "tests",
    "pydoc": "help in a terminal",
    "lib2to3": "a converter of old programs",
    "ensurepip": "installs pip",
    "idlelib": "an editor of programs",
    "turtledemo": "a demonstration",
}
"""Modules that the program never loads. `packaging/frozen/check.py` shows that it does without them."""

EXCLUDED_FILES = {
    "torch/test/*": "torch's own tests",
    "torch/include/*": "headers",
    "torch/share/*": "for CMake",
    "torch/bin/*": "programs for those who build torch; all but torch_shm_manager, for which `import torch` looks",
    "*/Qt/translations/*": "Qt's own words in languages that the window does not speak",
    "PySide6/translations/*": "the same on Windows",
    "*/plugins/generic/*": "touch screens without a window system",
    "*/plugins/networkinformation/*": "of Qt's network only the local socket is used",
    "*/plugins/tls/*": "of Qt's network only the local socket is used",
    "*/plugins/sqldrivers/*": "no data base",
    "*/plugins/printsupport/*": "nothing is printed",
    "*/plugins/egldeviceintegrations/*": "screens without a window system",
    "*/plugins/platforms/*eglfs*": "screens without a window system",
    "*/plugins/platforms/*linuxfb*": "screens without a window system",
    "*/plugins/platforms/*vkkhrdisplay*": "screens without a window system",
    "*/plugins/platforms/*vnc*": "screens without a window system",
    "*/plugins/platforms/*minimal*": "for tests of Qt; off screen is the one that is used",
    "*/plugins/platforms/qdirect2d*": "a second way to draw on Windows",
    "*/plugins/platformthemes/libqgtk3*": "would bring all of GTK, and of the machine that builds",
    "*/plugins/platforminputcontexts/*virtualkeyboard*": "a keyboard in QML",
    "*/plugins/imageformats/*qpdf*": "needs Qt PDF",
    "*/plugins/imageformats/*qtga*": "no such picture",
    "*/plugins/imageformats/*qtiff*": "no such picture",
    "*/plugins/imageformats/*qwbmp*": "no such picture",
    "*/plugins/imageformats/*qwebp*": "no such picture",
    "*/plugins/imageformats/*qicns*": "no such picture",
    "*/plugins/imageformats/*qgif*": "no such picture",
    "*/plugins/imageformats/*qjpeg*": "no such picture",
    "*/plugins/wayland-graphics-integration-*/*": "OpenGL and Vulkan; the window is drawn without",
    "*/plugins/xcbglintegrations/*": "OpenGL; the window is drawn without",
    "*/plugins/wayland-shell-integration/libivi*": "a shell of cars",
    "*/plugins/wayland-shell-integration/libfullscreen*": "a shell without windows",
    "*/plugins/wayland-shell-integration/libqt-shell*": "a shell of Qt's own",
    "*/plugins/wayland-shell-integration/libwl-shell*": "what came before xdg-shell",
    "*/opengl32sw.dll": "20 MB to draw 3D without a card; nothing here is drawn by OpenGL",
    "*.dist-info/licenses/*": "in THIRD-PARTY.txt, each text once",
    "*.dist-info/sboms/*": "in THIRD-PARTY.txt",
    "*.dist-info/RECORD": "for pip",
    "*.dist-info/LICEN*": "in THIRD-PARTY.txt",
}
"""Files by where they would go; the first folder differs from system to system. What they alone link stays out too."""

KEPT_FILES = (
    "torch/bin/torch_shm_manager",
    "*/translations/qtbase_de.qm",
    "*/translations/qtbase_fr.qm",
)
"""What a pattern above would take and is needed all the same."""

LEFT_TO_THE_SYSTEM = (
    "libX11*",
    "libXau*",
    "libXdmcp*",
    "libXext*",
    "libXrender*",
    "libxcb.so*",
    "libxcb-dri*",
    "libxcb-glx*",
    "libxcb-randr*",
    "libxcb-render.so*",
    "libxcb-shape*",
    "libxcb-shm*",
    "libxcb-sync*",
    "libxcb-xfixes*",
    "libxcb-xkb*",
    "libxkbcommon*",
    "libfontconfig*",
    "libfreetype*",
    "libexpat*",
    "libpng*",
    "libbrotli*",
    "libglib-2*",
    "libgthread-2*",
    "libgobject-2*",
    "libgio-2*",
    "libgmodule-2*",
    "libpcre*",
    "libffi.so.[0-7]",
    "libdbus-1*",
    "libsystemd*",
    "libgcrypt*",
    "libgpg-error*",
    "liblz4*",
    "libzstd*",
    "libcap*",
    "libbsd*",
    "libmd*",
    "libuuid*",
    "libwayland-*",
    "libEGL*",
    "libGL*",
    "libdrm*",
    "libgbm*",
    "libudev*",
    "libmount*",
    "libblkid*",
    "libselinux*",
    "libatomic*",
    "libgssapi_krb5*",
    "libkrb5*",
    "libk5crypto*",
    "libcom_err*",
    "libkeyutils*",
)
"""Libraries of a Linux desktop: they belong to its screen, its fonts and its bus, and its own are the right ones. What
a desktop may lack, the small ones of xcb-util, is carried."""

CARRIED = {
    "gpt2-desk": "the program",
    "torch": "the arithmetic",
    "torchgen": "a part of torch",
    "pyside6-essentials": "the window",
    "shiboken6": "Python for Qt",
    "tokenizers": "from text to tokens",
    "safetensors": "reads weights",
    "platformdirs": "where things are kept",
    "font-source-serif-pro": "the page's typeface",
    "huggingface-hub": "the hub's names and errors",
    "httpx2": "downloads",
    "httpcore2": "for httpx2",
    "h11": "for httpx2",
    "anyio": "for httpx2",
    "idna": "for httpx2",
    "certifi": "for httpx2, where it asks for it",
    "truststore": "the system's certificates",
    "filelock": "two programs at one model",
    "tqdm": "the command line's progress",
    "psutil": "free memory",
    "packaging": "versions, for the hub's client",
    "pyyaml": "model cards, for the hub's client",
    "typing-extensions": "for torch and others",
    "keyring": "the hub's token",
    "jaraco-classes": "for keyring",
    "jaraco-functools": "for keyring",
    "jaraco-context": "for keyring",
    "more-itertools": "for keyring",
    "backports-tarfile": "for keyring",
    "importlib-metadata": "for keyring",
    "lazy-importer": "for keyring",
    "zipp": "for keyring",
    "secretstorage": "the keyring of a Linux desktop",
    "jeepney": "the bus, for the keyring of a Linux desktop",
    "cryptography": "for the keyring of a Linux desktop",
    "cffi": "for cryptography",
    "pycparser": "for cffi",
    "pywin32-ctypes": "the keyring of Windows",
    "pyinstaller": "starts the program",
    "pyinstaller-hooks-contrib": "starts the program",
}
"""Distributions that may be inside. One that is not named here ends the build: say what it is for, or leave it out."""

READ_AS_SOURCE = (
    "torch._export.config",
    "torch.compiler.config",
    "torch.distributed.config",
    "torch.fx.experimental._config",
    "torch.functional",
    "torch.nn.functional",
    "torch.nn.modules.rnn",
)
"""Modules of torch whose text is read while it is imported (torch 2.13; trace it anew with another torch)."""

PAGE_FACES = ("SourceSerifPro-Regular", "SourceSerifPro-It", "SourceSerifPro-Bold", "SourceSerifPro-BoldIt")
"""The faces of `gpt2_desk.ui.fonts`, of the 24 that the font's package holds."""


def carried_files(entries: Iterable[Entry], system: str) -> list[Entry]:
    """The lines of a table without what is left out.

    Args:
        entries: of `Analysis.binaries` or `.datas`.
        system: as ``sys.platform`` has it.
    """
    return [entry for entry in entries if _is_carried(entry[0], system)]


def _is_carried(destination: str, system: str) -> bool:
    path = PurePosixPath(destination.replace("\\", "/"))
    if any(fnmatch(str(path), pattern) for pattern in KEPT_FILES):
        return True
    if any(fnmatch(str(path), pattern) for pattern in EXCLUDED_FILES):
        return False
    return not (system.startswith("linux") and _is_the_systems(path))


def _is_the_systems(path: PurePosixPath) -> bool:
    """Whether a library is one that the build took from its machine, and that each machine has of its own."""
    return len(path.parts) == 1 and any(fnmatch(path.name, pattern) for pattern in LEFT_TO_THE_SYSTEM)


def normal_name(distribution: str) -> str:
    """A distribution's name as the package index compares it."""
    return re.sub(r"[-_.]+", "-", distribution).lower()
