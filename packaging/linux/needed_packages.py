"""Which Debian packages the frozen program needs: read from what its files link, not from a list kept by hand."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from libraries import glibc_floor, is_elf, needs

PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgobject-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgio-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libexpat.so.1": "libexpat1",
    "libuuid.so.1": "libuuid1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""The package of each library; t64 is what Debian 13 and Ubuntu 24.04 call it."""

FOR_WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""What a plugin asks for that a desktop on X11 does without: recommended, not needed."""

OF_GLIBC = ("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1", "libresolv.so.2")
RECOMMENDED = ("fonts-dejavu-core | fonts-liberation | fonts-noto-core", "ca-certificates", "shared-mime-info")


class UnknownLibraryError(Exception):
    """Something is linked of which it is not known what package brings it."""


def elf_files(program: Path) -> list[Path]:
    """The programs and libraries under a folder, links aside."""
    return [file for file in sorted(program.rglob("*")) if file.is_file() and not file.is_symlink() and is_elf(file)]


def libraries_from_outside(files: Iterable[Path]) -> set[str]:
    """What the files link and do not bring along."""
    files = list(files)
    carried = {file.name for file in files}
    linked = {name for file in files for name in needs(file)}
    return {name for name in linked - carried - set(OF_GLIBC) if not name.startswith("ld-linux")}


def depends(program: Path) -> str:
    """The field Depends.

    Raises:
        UnknownLibraryError: `PACKAGES` does not know a library.
    """
    files = elf_files(program)
    outside = libraries_from_outside(files) - set(FOR_WAYLAND)
    unknown = sorted(outside - set(PACKAGES))
    if unknown:
        raise UnknownLibraryError(f"no package is known for {', '.join(unknown)}")
    return ", ".join([f"libc6 (>= {glibc_floor(files)})", *sorted({PACKAGES[name] for name in outside})])


def recommends(program: Path) -> str:
    """The field Recommends: Wayland, a font, certificates for downloads."""
    outside = libraries_from_outside(elf_files(program))
    return ", ".join([*sorted(FOR_WAYLAND[name] for name in outside & set(FOR_WAYLAND)), *RECOMMENDED])
