"""What a screen reader says of its own accord."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(window: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have something said, unless nobody listens or the window that it belongs to is hidden; what is urgent cuts in."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # two hundred constants, seldom needed at once

    if not window.isVisible() or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(window, words)
    polite, assertive = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive
    event.setPoliteness(assertive if urgent else polite)
    QAccessible.updateAccessibility(event)
