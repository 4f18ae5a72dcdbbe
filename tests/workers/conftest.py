"""Services whose threads end with the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot
from support.scripted_engine import Recorder, ScriptedOpening

from gpt2_desk.workers.generation import GenerationService


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[[ScriptedOpening], tuple[GenerationService, Recorder]]]:
    """Makes services, and sees to it that each one's thread ends with the test."""
    services: list[GenerationService] = []

    def make(opening: ScriptedOpening) -> tuple[GenerationService, Recorder]:
        service = GenerationService(opening)
        services.append(service)
        return service, Recorder(service)

    yield make
    ended = [service.shutdown(5_000) for service in services]
    assert all(ended)
