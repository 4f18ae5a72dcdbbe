from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest

from gpt2_desk.contract import SettingsError
from gpt2_desk.settings import home_folder


def test_the_environment_moves_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GPT2_DESK_HOME", str(tmp_path / "Zoë"))
    assert home_folder() == tmp_path / "Zoë"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GPT2_DESK_HOME", "beside")
    assert home_folder() == tmp_path / "beside"
    monkeypatch.setenv("GPT2_DESK_HOME", "~/beside")
    assert home_folder() == Path.home() / "beside"


@pytest.mark.parametrize("value", ["", None])
def test_else_it_is_where_the_system_keeps_such_things(value: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GPT2_DESK_HOME", raising=False)
    if value is not None:
        monkeypatch.setenv("GPT2_DESK_HOME", value)
    assert home_folder() == Path(platformdirs.user_data_dir("gpt2-desk", appauthor=False))


def test_a_home_of_nobody_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GPT2_DESK_HOME", "~no-such-person/x")
    with pytest.raises(SettingsError, match="which is no folder"):
        home_folder()
