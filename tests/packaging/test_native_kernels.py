"""Our own kernels are compiled where that is possible, and where it is not, it is said and nothing else happens."""

from __future__ import annotations

import ctypes
import os
import re
import subprocess
import sys
import sysconfig
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
NATIVE = ROOT / "packaging" / "native"
sys.path[:0] = [str(NATIVE)]

import compile as compiling  # noqa: E402
from compile import CannotCompileError, compile_to, find_compiler, is_current, up_to_date  # noqa: E402

from gpt2_desk.gpt2.native import binding  # noqa: E402


def _why_not() -> str:
    """Why nothing can be compiled here, "" where it can."""
    if (sys.platform, os.uname().machine if hasattr(os, "uname") else "") != ("linux", "x86_64"):
        return "the kernels are for Linux on x86-64"
    try:
        find_compiler()
    except CannotCompileError as error:
        return str(error)
    return ""


needs_compiler = pytest.mark.skipif(bool(_why_not()), reason=_why_not())
needs_shell = pytest.mark.skipif(os.name != "posix", reason="needs sh")


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever this system is, it counts as the one that there are kernels for."""
    monkeypatch.setattr("platform.system", lambda: "Linux")
    monkeypatch.setattr("platform.machine", lambda: "x86_64")


@pytest.fixture
def compiler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A compiler that makes empty files; what it was asked is in the file that is returned, a line each time."""
    told, program = tmp_path / "told", tmp_path / "my compiler"
    made = 'while [ "$1" != -o ]; do shift; done; : >"$2"'
    program.write_text(f'#!/bin/sh\necho "$@" >>"{told}"\n{made}\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("CC", f"'{program}' --wished")
    return told


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Where a library may be made."""
    (tmp_path / "native").mkdir()
    return tmp_path / "native" / "kernels.x86_64.so"


@needs_compiler
def test_the_library_can_be_loaded_and_answers(library: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert up_to_date(library) == library
    assert list(library.parent.iterdir()) == [library]
    assert capfd.readouterr().err == ""  # no warnings either
    kernels = ctypes.CDLL(str(library))
    assert kernels.gpt2_desk_supported() in (0, 1, 3)
    declared = re.findall(r"^EXPORTED .*?(\w+)\(", (compiling.SOURCE / "native.h").read_text(encoding="utf-8"), re.M)
    assert "gpt2_desk_pass" in declared
    assert all(hasattr(kernels, name) for name in declared)
    assert not hasattr(kernels, "multiply")  # what is of no concern to others cannot be taken for theirs


def test_it_is_made_where_the_program_looks_for_it() -> None:
    assert compiling.LIBRARY == binding.LIBRARY


@needs_shell
def test_only_what_asks_for_the_processor_is_for_all_of_them(library: Path, compiler: Path) -> None:
    compile_to(library)
    for_all, for_some = compiler.read_text(encoding="utf-8").splitlines()
    assert for_all.startswith("--wished ")
    assert "cpu.c" in for_all
    assert " -m" not in for_all  # its folder has a name that is drawn
    assert "cpu.c" not in for_some
    assert "-mavx512vnni" in for_some
    for source in compiling.SOURCE.glob("*.c"):
        assert (str(source) in for_some) is (source.name != "cpu.c")


@needs_shell
def test_nothing_is_compiled_twice_but_what_was_edited(
    library: Path, compiler: Path, here: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "source"
    source.mkdir()
    for name in ("cpu.c", "native.h"):
        (source / name).touch()
    monkeypatch.setattr(compiling, "SOURCE", source)
    assert not is_current(library)
    assert up_to_date(library) == up_to_date(library) == library
    assert len(compiler.read_text(encoding="utf-8").splitlines()) == 2
    made = library.stat().st_mtime
    os.utime(source / "native.h", (made + 1, made + 1))
    assert not is_current(library)
    up_to_date(library)
    assert len(compiler.read_text(encoding="utf-8").splitlines()) == 4


@pytest.mark.parametrize(
    ("wished", "said"),
    [("", "there is no C compiler"), ("no-such-cc -O1", "there is no no-such-cc, which $CC names")],
)
def test_without_a_compiler_a_line_says_so_and_no_older_library_is_left(
    wished: str,
    said: str,
    library: Path,
    here: None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("CC", wished)
    monkeypatch.setenv("PATH", str(tmp_path / "nowhere"))
    library.touch()
    os.utime(library, (0, 0))
    assert up_to_date(library) is None
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert said in told
    assert not library.exists()


@needs_compiler
def test_what_the_compiler_refuses_is_told_in_a_line(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "cpu.c").write_text("int32_t nothing(void);\n", encoding="utf-8")
    monkeypatch.setattr(compiling, "SOURCE", tmp_path)
    assert up_to_date(library) is None
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "cpu.c:1:1: error: " in told
    assert list(library.parent.iterdir()) == []


def test_a_folder_that_cannot_be_written_to_is_told_in_a_line(
    tmp_path: Path, here: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CC", sys.executable.replace("\\", "/"))
    assert up_to_date(tmp_path / "no" / "such" / "kernels.x86_64.so") is None
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "kernels are not compiled" in told


def test_on_another_system_nothing_is_done(
    library: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("platform.system", lambda: "Darwin")
    monkeypatch.setattr("platform.machine", lambda: "arm64")
    library.touch()
    assert up_to_date(library) is None
    assert capsys.readouterr().err == "Our own kernels are for Linux on x86_64, and this is Darwin on arm64.\n"
    assert library.exists()  # a folder may be shared


@needs_compiler
def test_the_script_says_by_its_exit_code_whether_there_is_a_library(tmp_path: Path) -> None:
    home = tmp_path / "gpt2_desk" / "gpt2" / "native"
    (tmp_path / "packaging" / "native").mkdir(parents=True)
    script = tmp_path / "packaging" / "native" / "compile.py"
    script.write_bytes((NATIVE / "compile.py").read_bytes())
    (home / "source").mkdir(parents=True)
    for name in ("cpu.c", "layer.c"):
        (home / "source" / name).write_text("typedef int nothing;\n", encoding="utf-8")
    command = [sys.executable, str(script)]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0
    assert (home / "kernels.x86_64.so").exists()
    (home / "source" / "cpu.c").write_text("no C\n", encoding="utf-8")
    assert subprocess.run(command, capture_output=True, check=False).returncode == 1
    assert not (home / "kernels.x86_64.so").exists()


@pytest.fixture
def hook(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The hook, for which a class without any content does for hatchling's, which is not installed here."""
    for name in ("hatchling", "hatchling.builders", "hatchling.builders.hooks", "hatchling.builders.hooks.plugin"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    interface = ModuleType("hatchling.builders.hooks.plugin.interface")
    interface.BuildHookInterface = object  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, interface.__name__, interface)
    monkeypatch.setattr(sys, "path", [*sys.path])
    monkeypatch.delitem(sys.modules, "build_hook", raising=False)
    import build_hook

    monkeypatch.delitem(sys.modules, "build_hook")
    return build_hook


def _told(hook: Any, version: str) -> dict[str, Any]:
    build_data: dict[str, Any] = {"artifacts": [], "pure_python": True}
    hook.KernelsHook().initialize(version, build_data)
    return build_data


def test_a_wheel_with_kernels_is_for_this_system(hook: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hook, "up_to_date", lambda: compiling.LIBRARY)
    monkeypatch.setattr(sysconfig, "get_platform", lambda: "linux-x86_64")
    assert _told(hook, "standard") == {
        "artifacts": ["gpt2_desk/gpt2/native/kernels.x86_64.so"],
        "pure_python": False,
        "tag": "py3-none-linux_x86_64",
    }
    assert _told(hook, "editable") == {"artifacts": [], "pure_python": True}


def test_a_wheel_without_kernels_is_for_all_systems(hook: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hook, "up_to_date", lambda: None)
    assert _told(hook, "standard") == {"artifacts": [], "pure_python": True}
