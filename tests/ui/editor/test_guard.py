from __future__ import annotations

import logging

import pytest

from gpt2_desk.ui.editor.guard import guarded


@pytest.mark.logs_warnings
def test_a_guarded_method_logs_what_it_raises_and_answers_with_the_fallback(caplog: pytest.LogCaptureFixture) -> None:
    @guarded(lambda: -1)
    def broken(divisor: int) -> int:
        return 1 // divisor

    assert broken(1) == 1
    assert not caplog.records
    assert broken(0) == -1
    (record,) = caplog.records
    assert record.levelno == logging.ERROR
    assert "broken" in record.getMessage()
    assert record.exc_info is not None
