"""From bytes to text that may be shown: whole characters only, and nothing of a stop string."""

from __future__ import annotations

import codecs
from collections.abc import Sequence

from gpt2_desk.gpt2.quotes import CurlyQuotes


class TextStream:
    """Turns the bytes of tokens into text as they come.

    A character that is spread over tokens appears when its last byte is there; bytes that make no character become
    U+FFFD just as in `Tokenizer.decode` of all tokens together. Text that may be the beginning of a stop string is
    held back until that is decided. Of several stop strings the one that is complete first ends the text, and it
    is cut where that one begins.

    Args:
        stop: strings that end the text, none of them "".
        quotes: makes the quotation marks of what is shown curly; None leaves them as the tokens have them.
    """

    def __init__(self, stop: Sequence[str] = (), quotes: CurlyQuotes | None = None) -> None:
        self._stop = tuple(stop)
        self._quotes = quotes
        self._decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        self._held = ""
        self.stopped = False

    def copy(self) -> TextStream:
        """The stream as it is now, to go on from here once more."""
        other = TextStream(self._stop, self._quotes.copy() if self._quotes else None)
        other._decoder.setstate(self._decoder.getstate())
        other._held, other.stopped = self._held, self.stopped
        return other

    def add(self, data: bytes) -> str:
        """Take the bytes of one token; returns what can be shown now, which may be ""."""
        return self._curled(self._show(self._decoder.decode(data)))

    def finish(self, *, cut_short: bool = False) -> str:
        """No more will come; returns what was held back.

        Args:
            cut_short: more would have come. The beginning of a character is then left out; otherwise it is U+FFFD.
        """
        shown = "" if cut_short else self._show(self._decoder.decode(b"", final=True))
        held, self._held = self._held, ""
        shown = self._curled(shown + held)
        return shown + self._quotes.finish() if self._quotes else shown

    def _curled(self, text: str) -> str:
        return self._quotes.curl(text) if self._quotes else text

    def _show(self, text: str) -> str:
        if self.stopped:
            return ""
        self._held += text
        end = self._first_stop()
        if end is not None:
            shown, self._held = self._held[:end], ""
            self.stopped = True
            return shown
        keep = max((_overlap(self._held, stop) for stop in self._stop), default=0)
        cut = len(self._held) - keep
        shown, self._held = self._held[:cut], self._held[cut:]
        return shown

    def _first_stop(self) -> int | None:
        """Where the stop string begins that is complete first; the longest where two end together."""
        found = [(at + len(stop), at) for stop in self._stop if (at := self._held.find(stop)) >= 0]
        return min(found)[1] if found else None


def _overlap(text: str, stop: str) -> int:
    """How long an end of the text is the beginning of a stop string, but not all of it."""
    longest = min(len(text), len(stop) - 1)
    return next((size for size in range(longest, 0, -1) if text.endswith(stop[:size])), 0)
