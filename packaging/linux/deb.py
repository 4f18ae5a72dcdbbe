"""The Debian package: the frozen program, and all that a desktop wants to know of it.

    .venv/bin/python packaging/linux/deb.py dist/gpt2-desk dist [--fast]

The result depends on nothing but its input: times are that of the last commit (or SOURCE_DATE_EPOCH), owners are root.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from textwrap import fill

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging" / "frozen"), str(ROOT / "packaging" / "linux")]

from icons import SIZES_PX, draw_icons  # noqa: E402
from man_page import man_page  # noqa: E402
from needed_packages import depends, recommends  # noqa: E402

from gpt2_desk import __version__  # noqa: E402

MAINTAINER = os.environ.get("DEB_MAINTAINER", "The gpt2-desk authors <gpt2-desk@users.noreply.github.com>")
_HERE = Path(__file__).resolve().parent
_CONTROL = """Package: gpt2-desk
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size_kb}
Depends: {depends}
Recommends: {recommends}
Section: editors
Priority: optional
Description: write with a GPT-2 that continues your text
 A quiet page in which a GPT-2 continues what you write: at the caret, word by
 word, on your own machine. A small model trained on fiction in the public
 domain is inside, so the first start needs no network.
 .
 The program brings all that it runs on; no Python is needed.
"""


def main() -> int:
    """Build the package and say where it is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path, help="the folder of the frozen program")
    parser.add_argument("target", type=Path, help="where the package goes")
    parser.add_argument("--fast", action="store_true", help="for a check: compressed less, in seconds")
    arguments = parser.parse_args()
    print(build(arguments.program, arguments.target, arguments.fast))
    return 0


def build(program: Path, target: Path, fast: bool = False) -> Path:
    """Build the package; returns its file.

    Args:
        program: the folder of the frozen program.
        target: where the package goes.
        fast: compress with little effort.
    """
    architecture = _output("dpkg", "--print-architecture")
    package = target / f"gpt2-desk_{debian_version(__version__)}_{architecture}.deb"
    epoch_s = release_epoch_s()
    with tempfile.TemporaryDirectory() as place:
        tree = Path(place) / "tree"
        lay_out(program, tree, datetime.fromtimestamp(epoch_s, UTC))
        _write_control(tree, program, architecture)
        effort = ["-Zgzip", "-z1"] if fast else ["-Zxz", "-z6"]
        command = ["dpkg-deb", "--root-owner-group", *effort, "--build", str(tree), str(package)]
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch_s)}
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return package


def debian_version(version: str) -> str:
    """A version that sorts for Debian as it does for Python: 0.2.0rc1 comes before 0.2.0."""
    return re.sub(r"(a|b|rc|\.dev)(\d+)", r"~\1\2", version).replace("~.", "~")


def release_epoch_s() -> int:
    """The time that files get, in seconds: SOURCE_DATE_EPOCH, or that of the last commit."""
    return int(os.environ.get("SOURCE_DATE_EPOCH") or _output("git", "-C", str(ROOT), "log", "-1", "--format=%ct"))


def lay_out(program: Path, tree: Path, date: datetime) -> None:
    """Put everything where Debian has it.

    Args:
        program: the folder of the frozen program.
        tree: an empty folder, or none yet.
        date: of the release.
    """
    home = tree / "usr" / "lib" / "gpt2-desk"
    shutil.copytree(program, home, symlinks=True)
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "gpt2-desk").symlink_to("../lib/gpt2-desk/gpt2-desk")
    share, told = tree / "usr" / "share", {"@VERSION@": __version__, "@DATE@": date.strftime("%Y-%m-%d")}
    _put(_HERE / "gpt2-desk.desktop", share / "applications" / "gpt2-desk.desktop")
    _put(_HERE / "gpt2-desk.metainfo.xml", share / "metainfo" / "io.github.gpt2_desk.gpt2_desk.metainfo.xml", told)
    _put(_HERE / "gpt2-desk.mime.xml", share / "mime" / "packages" / "gpt2-desk.xml")
    _put(_HERE / "copyright", share / "doc" / "gpt2-desk" / "copyright")
    _put(_HERE / "lintian-overrides", share / "lintian" / "overrides" / "gpt2-desk")
    _put_packed(_changes(date), share / "doc" / "gpt2-desk" / "changelog.gz")
    _put_packed(man_page(told["@DATE@"]), share / "man" / "man1" / "gpt2-desk.1.gz")
    put_icons(share / "icons" / "hicolor")
    set_modes(tree)


def put_icons(target: Path) -> None:
    """The icon in all sizes, in the folders of a theme."""
    picture = ROOT / "resources" / "icons" / "gpt2-desk.svg"
    with tempfile.TemporaryDirectory() as place:
        drawn = draw_icons(picture, Path(place))
        for size_px in SIZES_PX:
            _put(drawn / f"gpt2-desk-{size_px}.png", target / f"{size_px}x{size_px}" / "apps" / "gpt2-desk.png")
    _put(picture, target / "scalable" / "apps" / "gpt2-desk.svg")


def set_modes(tree: Path) -> None:
    """Programs can be started, all else only read; wheels bring libraries that are marked as programs."""
    tree.chmod(0o755)
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_program(path) else 0o644)


def _is_program(path: Path) -> bool:
    return path.name in ("gpt2-desk", "torch_shm_manager") and path.suffix == "" and path.parent.name != "overrides"


def _put(source: Path, target: Path, told: dict[str, str] | None = None) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if told is None:
        shutil.copyfile(source, target)
        return
    text = source.read_text(encoding="utf-8")
    for mark, value in told.items():
        text = text.replace(mark, value)
    target.write_text(text, encoding="utf-8")


def _put_packed(text: str, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), mtime=0))


def _changes(date: datetime) -> str:
    return debian_changelog((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), __version__, date)


def debian_changelog(text: str, version: str, date: datetime) -> str:
    """The newest section of CHANGELOG.md, in the form that Debian's tools read."""
    section = re.split(r"^## .*$", text, flags=re.MULTILINE)[1]
    points = [" ".join(point.split()) for point in re.split(r"^- ", section, flags=re.MULTILINE)[1:]]
    points = [re.sub(r"\s*###.*$", "", point) for point in points]
    entry = "\n".join(fill(point, 76, initial_indent="  * ", subsequent_indent="    ") for point in points)
    head = f"gpt2-desk ({debian_version(version)}) stable; urgency=medium"
    return f"{head}\n\n{entry}\n\n -- {MAINTAINER}  {format_datetime(date)}\n"


def _write_control(tree: Path, program: Path, architecture: str) -> None:
    files = [file for file in sorted(tree.rglob("*")) if file.is_file() and not file.is_symlink()]
    fields = {
        "version": debian_version(__version__),
        "architecture": architecture,
        "maintainer": MAINTAINER,
        "size_kb": sum(-(-file.stat().st_size // 1024) for file in files),
        "depends": depends(program),
        "recommends": recommends(program),
    }
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(_CONTROL.format(**fields), encoding="utf-8")
    sums = [f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(tree)}\n" for file in files]
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
