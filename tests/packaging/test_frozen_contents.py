"""What goes into the frozen program, and what stays out."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "packaging" / "frozen")]

from budget import LIMITS_MIB, MIB, main, measure, measure_package, part_of  # noqa: E402
from contents import (  # noqa: E402
    CARRIED,
    EXCLUDED_FILES,
    EXCLUDED_MODULES,
    KEPT_FILES,
    PAGE_FACES,
    carried_files,
    normal_name,
)
from libraries import without_dangling, without_unneeded  # noqa: E402


def imported_modules() -> Iterator[tuple[str, str]]:
    for file in (ROOT / "gpt2_desk").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from ((alias.name, file.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield node.module, file.name
                yield from ((f"{node.module}.{alias.name}", file.name) for alias in node.names)


def test_nothing_that_the_program_imports_is_left_out() -> None:
    found = list(imported_modules())
    assert len(found) > 500
    left_out = [
        (name, where) for name, where in found for out in EXCLUDED_MODULES if name == out or name.startswith(f"{out}.")
    ]
    assert left_out == []


def test_each_exclusion_has_its_reason() -> None:
    for reason in (*EXCLUDED_MODULES.values(), *EXCLUDED_FILES.values(), *CARRIED.values()):
        assert len(reason) >= len("tests")


def test_dependencies_of_the_program_may_be_inside() -> None:
    told = ast.literal_eval(
        (ROOT / "pyproject.toml").read_text(encoding="utf-8").split("\ndependencies = ")[1].split("]")[0] + "]"
    )
    names = {normal_name(line.split(">")[0].split("=")[0].split("<")[0].strip()) for line in told}
    assert "torch" in names
    assert names - set(CARRIED) == set()


def test_the_faces_of_the_page_are_inside() -> None:
    from font_source_serif_pro import font_files_otf

    from gpt2_desk.ui import fonts

    files = {Path(font_files_otf[face]).stem for face in fonts._FACES}
    assert files == set(PAGE_FACES)


@pytest.mark.parametrize(
    ("destination", "system", "carried"),
    [
        ("torch/bin/protoc", "linux", False),
        ("torch/bin/torch_shm_manager", "linux", True),
        ("torch/lib/libtorch_cpu.so", "linux", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "linux", True),
        ("PySide6/Qt/plugins/platforms/libqlinuxfb.so", "linux", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", "win32", True),
        ("PySide6\\opengl32sw.dll", "win32", False),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", "darwin", True),
        ("PySide6/Qt/translations/qtbase_de.qm", "linux", True),
        ("PySide6/Qt/translations/qt_help_de.qm", "linux", False),
        ("libX11.so.6", "linux", False),
        ("libxcb-cursor.so.0", "linux", True),
        ("torch/lib/libgomp.so.1", "linux", True),
        ("gpt2_desk/gpt2/native/kernels.x86_64.so", "linux", True),
        ("libfontconfig.so.1", "darwin", True),
        ("resources/models/starter/model.safetensors", "linux", True),
        ("torch-2.13.0.dist-info/METADATA", "linux", True),
        ("torch-2.13.0.dist-info/licenses/third_party/x/LICENSE", "linux", False),
    ],
)
def test_files_by_where_they_go(destination: str, system: str, carried: bool) -> None:
    assert bool(carried_files([(destination, "source", "BINARY")], system)) is carried


def test_what_is_kept_would_be_left_out_otherwise() -> None:
    for kept in KEPT_FILES:
        file = kept.replace("*", "PySide6/Qt")
        assert any(fnmatch(file, pattern) for pattern in EXCLUDED_FILES)


def test_qt_speaks_the_languages_of_the_window() -> None:
    catalogs = {file.stem for file in (ROOT / "resources" / "translations").glob("*.qm")}
    for code in catalogs:
        for home in ("PySide6/Qt/translations", "PySide6/translations"):
            assert carried_files([(f"{home}/qtbase_{code}.qm", "source", "DATA")], "linux"), code
    assert not carried_files([("PySide6/Qt/translations/qtbase_ja.qm", "source", "DATA")], "linux")


def test_libraries_that_nothing_links_any_more_go_too() -> None:
    links = {
        "/b/plugin.so": ["libused.so.1", "libc.so.6"],
        "/b/libused.so.1": ["libdeep.so.1"],
        "/b/libdeep.so.1": [],
        "/b/libgtk.so.3": ["libatk.so.1"],
        "/b/libatk.so.1": [],
        "/b/module.so": [],
        "/b/kernels.x86_64.so": ["libm.so.6"],
    }
    binaries = [
        ("plugins/platforms/plugin.so", "/b/plugin.so", "BINARY"),
        ("libused.so.1", "/b/libused.so.1", "BINARY"),
        ("libdeep.so.1", "/b/libdeep.so.1", "BINARY"),
        ("libgtk.so.3", "/b/libgtk.so.3", "BINARY"),
        ("libatk.so.1", "/b/libatk.so.1", "BINARY"),
        ("module.so", "/b/module.so", "EXTENSION"),
        ("gpt2_desk/gpt2/native/kernels.x86_64.so", "/b/kernels.x86_64.so", "BINARY"),
    ]
    kept = without_unneeded(binaries, lambda file: links[str(file)])
    assert [name for name, _, _ in kept] == [
        "plugins/platforms/plugin.so",
        "libused.so.1",
        "libdeep.so.1",
        "module.so",
        "gpt2_desk/gpt2/native/kernels.x86_64.so",
    ]


def test_links_to_nothing_go_too() -> None:
    binaries = [("PySide6/Qt/lib/libQt6Core.so.6", "/b/libQt6Core.so.6", "BINARY")]
    datas = [
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("libQt6Gone.so.6", "PySide6/Qt/lib/libQt6Gone.so.6", "SYMLINK"),
        ("deep/er/link", "../there", "SYMLINK"),
        ("deep/there", "/d/there", "DATA"),
    ]
    assert [name for name, _, _ in without_dangling(datas, binaries)] == [
        "libQt6Core.so.6",
        "deep/er/link",
        "deep/there",
    ]


def write(file: Path, size: int) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as opened:
        opened.truncate(size)


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    program = tmp_path / "gpt2-desk"
    write(program / "gpt2-desk", 10 * MIB)
    write(program / "_internal" / "torch" / "lib" / "libtorch_cpu.so", 300 * MIB)
    write(program / "_internal" / "libssl.so.3", MIB)
    write(program / "_internal" / "resources" / "icons" / "stop.svg", 1024)
    write(program / "_internal" / "resources" / "models" / "starter" / "model.safetensors", 900 * MIB)
    (program / "_internal" / "libtorch_cpu.so").symlink_to("torch/lib/libtorch_cpu.so")
    return program


def test_sizes_are_told_apart_and_the_model_is_not_counted(frozen: Path) -> None:
    sizes = {line.name: line.size for line in measure(frozen)}
    assert sizes["torch"] == 300
    assert sizes["the program, with the modules"] == 10
    assert sizes["everything else"] == 1
    assert round(sizes["all without the model inside"], 1) == 311
    assert sizes["files"] == 5
    assert main([str(frozen)]) == 0


def test_growth_is_seen(frozen: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(frozen / "_internal" / "torch" / "lib" / "libmore.so", 100 * MIB)
    assert main([str(frozen)]) == 1
    assert "OVER  torch" in capsys.readouterr().out
    package = frozen.parent / "x.deb"
    write(package, 1000 * MIB)
    assert round(measure_package(package, frozen).size) == 100


def test_every_part_has_a_limit() -> None:
    for name in ("gpt2-desk", "_internal/torch/x", "_internal/resources/a", "_internal/whatever/b", "_internal/c.so"):
        assert part_of(name) in LIMITS_MIB
    assert part_of("_internal/gpt2_desk/gpt2/native/kernels.x86_64.so") == part_of("gpt2-desk")
