"""The writer's token for the hub: in the environment or in the system's keyring, never in a file of ours."""

from __future__ import annotations

import os
import re

from gpt2_desk.contract import LibraryError

VARIABLE = "HF_TOKEN"
_SERVICE = "gpt2-desk"
_TOKEN = re.compile(r"[!-~]{1,500}")


class HubToken:
    """Keeps one token for each hub, under the hub's address.

    Args:
        endpoint: the hub's address.

    Thread: any.
    """

    def __init__(self, endpoint: str) -> None:
        self._endpoint = endpoint

    def __repr__(self) -> str:
        return f"HubToken({self._endpoint!r})"  # never the token

    @property
    def from_environment(self) -> bool:
        """Whether ``HF_TOKEN`` gives it, which goes before the keyring."""
        return bool(os.environ.get(VARIABLE, "").strip())

    def get(self) -> str | None:
        """The token; None where there is none that could be one, or no keyring that answers."""
        if self.from_environment:
            return _fit_to_send(os.environ[VARIABLE])
        return _fit_to_send(self._kept() or "")

    def keep(self, token: str) -> None:
        """Put a token into the keyring.

        Raises:
            LibraryError: it cannot be a token, there is no keyring, or it refuses.
        """
        fit = _fit_to_send(token)
        if fit is None:
            raise LibraryError("That is no token.", "A token is one word, as hf_ and letters.", "Copy it once more.")
        self._change("kept", fit)

    def forget(self) -> None:
        """Take the token out of the keyring; none is there afterwards.

        Raises:
            LibraryError: there is no keyring, or it refuses.
        """
        if self._kept() is not None:
            self._change("removed", None)

    def _kept(self) -> str | None:
        try:
            import keyring

            return keyring.get_password(_SERVICE, self._endpoint)
        except Exception:  # a keyring can fail in as many ways as there are desktops; without it there is no token
            return None

    def _change(self, verb: str, token: str | None) -> None:
        try:
            import keyring

            if token is None:
                keyring.delete_password(_SERVICE, self._endpoint)
            else:
                keyring.set_password(_SERVICE, self._endpoint, token)
        except Exception as error:
            raise LibraryError(
                f"The token could not be {verb}.",
                "This computer has no keyring that answers.",
                f"Unlock it, or set {VARIABLE} before you start the program.",
                details=type(error).__name__,
            ) from None  # a cause could carry the token into a log


def _fit_to_send(token: str) -> str | None:
    """A token without what came along with it; None where it would not go into a header, whose errors would tell it."""
    return token.strip() if _TOKEN.fullmatch(token.strip()) else None
