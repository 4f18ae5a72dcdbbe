"""What the installers tell the three systems."""

from __future__ import annotations

import argparse
import configparser
import os
import plistlib
import re
import shutil
import struct
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from datetime import UTC, datetime
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
sys.path[:0] = [str(PACKAGING / "frozen"), str(PACKAGING / "linux")]

from bundle import CHAT_TYPE, information, version_numbers, version_resource  # noqa: E402
from deb import debian_changelog, debian_version, lay_out, set_modes  # noqa: E402
from icons import SIZES_PX, draw_icons, draw_png, pack_icns, pack_ico  # noqa: E402
from man_page import man_page  # noqa: E402
from needed_packages import PACKAGES, UnknownLibraryError, depends, libraries_from_outside  # noqa: E402

from gpt2_desk import __version__, cli  # noqa: E402

DATE = datetime(2026, 11, 24, tzinfo=UTC)
PNG = b"\x89PNG\r\n\x1a\n"
needs_dpkg = pytest.mark.skipif(shutil.which("readelf") is None, reason="needs readelf")


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Path:
    return draw_icons(ROOT / "resources" / "icons" / "gpt2-desk.svg", tmp_path_factory.mktemp("icons"))


def test_every_size_is_drawn(icons: Path) -> None:
    for size_px in SIZES_PX:
        png = (icons / f"gpt2-desk-{size_px}.png").read_bytes()
        assert png.startswith(PNG)
        assert struct.unpack(">II", png[16:24]) == (size_px, size_px)


def test_ico_points_at_its_pictures(icons: Path) -> None:
    ico = (icons / "gpt2-desk.ico").read_bytes()
    kind, count = struct.unpack("<HH", ico[2:6])
    assert (kind, count) == (1, 7)
    for at in range(count):
        width, _, _, _, _, bits, size, offset = struct.unpack("<BBBBHHII", ico[6 + 16 * at : 22 + 16 * at])
        assert ico[offset : offset + 8] == PNG
        assert struct.unpack(">I", ico[offset + 16 : offset + 20])[0] % 256 == width
        assert bits == 32
    assert offset + size == len(ico)


def test_icns_is_as_long_as_it_says(icons: Path) -> None:
    icns = (icons / "gpt2-desk.icns").read_bytes()
    assert icns[:4] == b"icns"
    assert struct.unpack(">I", icns[4:8])[0] == len(icns)
    at, kinds = 8, []
    while at < len(icns):
        kinds.append(icns[at : at + 4])
        assert icns[at + 8 : at + 16] == PNG
        at += struct.unpack(">I", icns[at + 4 : at + 8])[0]
    assert b"ic09" in kinds


def test_sizes_that_are_missing_are_left_out() -> None:
    assert struct.unpack("<HHH", pack_ico({16: b"x", 22: b"y"})[:6]) == (0, 1, 1)
    assert pack_icns({}) == b"icns\0\0\0\x08"


@pytest.mark.qt_log_ignore("Cannot read file")
def test_no_picture_is_refused(tmp_path: Path, qapp: object) -> None:
    (tmp_path / "no.svg").write_text("<html/>", encoding="utf-8")
    with pytest.raises(ValueError, match="not a picture"):
        draw_png(tmp_path / "no.svg", 16)


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2", (1, 2, 0, 0)), ("0.2.0rc1", (0, 2, 0, 0)), ("1.2.3.4.5", (1, 2, 3, 4))],
)
def test_version_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert version_numbers(version) == numbers


def test_version_resource_is_what_pyinstaller_reads(tmp_path: Path) -> None:
    text = version_resource("gpt2-desk-console", tmp_path / "a" / "v.txt", "0.2.0rc1").read_text(encoding="utf-8")
    seen: dict[str, object] = {}

    def keep(*positional: object, **named: object) -> object:
        if len(positional) == 2 and isinstance(positional[0], str):
            seen[positional[0]] = positional[1]
        seen.update(named)
        return positional

    kinds = (
        "VSVersionInfo",
        "FixedFileInfo",
        "StringFileInfo",
        "StringTable",
        "StringStruct",
        "VarFileInfo",
        "VarStruct",
    )
    eval(text, dict.fromkeys(kinds, keep))  # as PyInstaller does
    assert seen["filevers"] == (0, 2, 0, 0)
    assert seen["ProductVersion"] == "0.2.0rc1"
    assert seen["OriginalFilename"] == "gpt2-desk-console.exe"


def test_property_list_can_be_written_and_knows_its_files() -> None:
    told = plistlib.loads(plistlib.dumps(information("0.2.0rc1")))
    assert told["CFBundleShortVersionString"] == "0.2.0"
    types = [each for kind in told["CFBundleDocumentTypes"] for each in kind["LSItemContentTypes"]]
    assert CHAT_TYPE in types
    assert "public.plain-text" in types


def test_entitlements_are_few() -> None:
    with (PACKAGING / "macos" / "entitlements.plist").open("rb") as file:
        told = plistlib.load(file)
    assert set(told) == {
        "com.apple.security.cs.allow-jit",
        "com.apple.security.cs.allow-unsigned-executable-memory",
        "com.apple.security.cs.disable-library-validation",
    }


@pytest.mark.parametrize(
    ("version", "debian"),
    [("0.1.0", "0.1.0"), ("0.2.0rc1", "0.2.0~rc1"), ("0.2.0.dev3", "0.2.0~dev3"), ("1.0b2", "1.0~b2")],
)
def test_debian_version(version: str, debian: str) -> None:
    assert debian_version(version) == debian


def test_changelog_takes_the_newest_section() -> None:
    newest = "## [Unreleased]\n\n### Added\n\n- One\n  thing.\n\n### Fixed\n\n- Two.\n\n"
    text = f"# Changelog\n\nIntro - with a dash\n\n{newest}## [0.0.1]\n\n- Old.\n"
    told = debian_changelog(text, "0.2.0rc1", DATE)
    assert told.startswith("gpt2-desk (0.2.0~rc1) stable; urgency=medium\n\n  * One thing.\n  * Two.\n\n -- ")
    assert "Old" not in told
    assert told.rstrip().endswith("Tue, 24 Nov 2026 00:00:00 +0000")


def test_man_page_tells_every_command_and_option() -> None:
    page = man_page("2026-11-24").replace("\\-", "-")
    assert __version__ in page
    for command in cli.COMMANDS:
        assert f"gpt2-desk {command}" in page
    for option in ("--temperature", "--no-loop-guard", "--in-place", "--screenshot", "GPT2_DESK_HOME", "130"):
        assert option in page


def test_man_page_of_an_awkward_parser() -> None:
    parser = argparse.ArgumentParser(description="'quoted", epilog=".dotted")
    commands = parser.add_subparsers()
    command = commands.add_parser("odd", help="odd things")
    command.add_argument("--back\\slash", default=3, help="100%% of it, %(default)s")
    page = man_page("2026-11-24", parser)
    assert "\n\\&'quoted\n\\&.dotted\n" in page
    assert "100% of it, 3" in page
    assert "\\-\\-back\\eslash" in page


def test_desktop_file_is_what_the_window_calls_itself() -> None:
    told = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    told.optionxform = str  # type: ignore[assignment,method-assign]
    told.read(PACKAGING / "linux" / "gpt2-desk.desktop", encoding="utf-8")
    entry = told["Desktop Entry"]
    assert entry["Exec"] == "gpt2-desk %f"
    assert entry["Terminal"] == "false"
    application = (ROOT / "gpt2_desk" / "app.py").read_text(encoding="utf-8")
    assert 'setDesktopFileName("gpt2-desk")' in application
    types = {kind for kind in entry["MimeType"].split(";") if kind}
    assert types == {"text/plain", "text/markdown", "text/x-gpt2-desk-chat"}


def test_metainfo_and_desktop_file_agree() -> None:
    component = ElementTree.parse(PACKAGING / "linux" / "gpt2-desk.metainfo.xml").getroot()
    assert component.findtext("launchable") == "gpt2-desk.desktop"
    assert {each.text for each in component.iter("mediatype")} >= {"text/x-gpt2-desk-chat", "text/plain"}


def test_chats_are_a_kind_of_markdown() -> None:
    text = (PACKAGING / "linux" / "gpt2-desk.mime.xml").read_text(encoding="utf-8")
    assert 'pattern="*.chat.md"' in text
    assert '<sub-class-of type="text/markdown"/>' in text


@pytest.fixture
def tree(tmp_path: Path, qapp: object) -> Path:
    program = tmp_path / "program"
    (program / "_internal" / "torch" / "bin").mkdir(parents=True)
    (program / "gpt2-desk").write_bytes(b"")
    (program / "_internal" / "lib.so").write_bytes(b"")
    (program / "_internal" / "lib.so").chmod(0o777)
    (program / "_internal" / "torch" / "bin" / "torch_shm_manager").write_bytes(b"")
    lay_out(program, tmp_path / "tree", DATE)
    return tmp_path / "tree"


def test_the_package_lays_everything_where_it_belongs(tree: Path) -> None:
    share = tree / "usr" / "share"
    assert (tree / "usr" / "bin" / "gpt2-desk").resolve() == tree / "usr" / "lib" / "gpt2-desk" / "gpt2-desk"
    for size_px in SIZES_PX:
        assert (share / "icons" / "hicolor" / f"{size_px}x{size_px}" / "apps" / "gpt2-desk.png").is_file()
    metainfo = next((share / "metainfo").iterdir()).read_text(encoding="utf-8")
    assert f'<release version="{__version__}" date="2026-11-24"/>' in metainfo
    for file in ("man/man1/gpt2-desk.1.gz", "mime/packages/gpt2-desk.xml"):
        assert (share / file).is_file()
    assert {file.name for file in (share / "doc" / "gpt2-desk").iterdir()} == {"copyright", "changelog.gz"}


def test_only_programs_can_be_started(tree: Path) -> None:
    set_modes(tree)
    started = {path.name for path in tree.rglob("*") if path.is_file() and path.stat().st_mode & 0o111}
    assert started == {"gpt2-desk", "torch_shm_manager"}


@needs_dpkg
def test_dependencies_are_read_from_the_files(tmp_path: Path) -> None:
    import unicodedata

    shutil.copy(unicodedata.__file__ or "", tmp_path / "module.so")
    assert re.match(r"libc6 \(>= 2\.\d+\)$", depends(tmp_path))


def _refusal(program: Path) -> str:
    with pytest.raises(UnknownLibraryError) as caught:
        depends(program)
    return str(caught.value)


@needs_dpkg
def test_a_library_of_no_known_package_ends_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import needed_packages

    shutil.copy(sys.executable, tmp_path / "python")
    monkeypatch.setattr(needed_packages, "needs", lambda _file: {"libc.so.6", "libstrange.so.9", "libGL.so.1"})
    assert libraries_from_outside([tmp_path / "python"]) == {"libstrange.so.9", "libGL.so.1"}
    assert _refusal(tmp_path) == "no package is known for libstrange.so.9"
    assert PACKAGES["libGL.so.1"] == "libgl1"


def test_shell_scripts_can_be_read() -> None:
    scripts = sorted(PACKAGING.rglob("*.sh"))
    assert len(scripts) >= 6
    for script in scripts:
        assert os.access(script, os.X_OK), script
        subprocess.run(["bash", "-n", str(script)], check=True)


def test_the_windows_installer_names_what_the_build_makes() -> None:
    text = (PACKAGING / "windows" / "gpt2-desk.iss").read_text(encoding="utf-8")
    spec = (PACKAGING / "gpt2_desk.spec").read_text(encoding="utf-8")
    for name in ("gpt2-desk", "gpt2-desk-console"):
        assert f'program("{name}"' in spec
    assert "gpt2-desk-console.exe" in (PACKAGING / "windows" / "gpt2-desk.cmd").read_text(encoding="utf-8")
    assert re.search(r"AppId=\{\{[0-9A-F-]{36}\}", text)
    assert (PACKAGING / "windows" / "gpt2-desk.cmd").read_bytes().count(b"\r\n") == 2
