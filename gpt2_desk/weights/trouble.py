"""What kept a file from arriving, in a writer's words, and whether trying again makes sense."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from gpt2_desk.contract import (
    BrokenTransferError,
    DamagedDownloadError,
    DownloadError,
    HubBusyError,
    NoConnectionError,
    NotOnHubError,
    PermissionNeededError,
)
from gpt2_desk.weights.line import Head, LineBrokenError, TooManyRedirectsError

_BUSY = {408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524}
_LONGEST_WAIT_S = 3600.0
_SEE_THE_ENVIRONMENT = "See HF_ENDPOINT, the proxies and SSL_CERT_FILE in the environment."


class AgainError(Exception):
    """Something that may be gone at the next attempt.

    Attributes:
        error: what to tell the writer if it is not.
        wait_s: what the hub asks to wait before; None where it asks for nothing.
        no_ranges: whether the rest of a file cannot be had without the beginning of it.
        costly: whether a whole file came in vain, which is not to happen often.
    """

    def __init__(
        self, error: DownloadError, *, wait_s: float | None = None, no_ranges: bool = False, costly: bool = False
    ) -> None:
        super().__init__(str(error))
        self.error = error
        self.wait_s = wait_s
        self.no_ranges = no_ranges
        self.costly = costly


def check_answer(head: Head, name: str) -> None:
    """Let an answer pass that brings what was asked for.

    Args:
        head: how the hub, or the place it sent us to, answered.
        name: the model, for the words.

    Raises:
        AgainError: worth another attempt.
        DownloadError: not.
    """
    if head.status in (200, 206):
        return
    if head.status == 416:
        raise AgainError(broken(f"HTTP 416 from {head.url}"), no_ranges=True)
    if head.status in _BUSY or head.status >= 500:
        raise _busy(head)
    if not head.from_hub and head.status in (401, 403, 404, 410):
        # The signature of the address has run out; the hub gives a fresh one for the asking.
        raise AgainError(
            HubBusyError(
                "The model hub does not give the file.",
                f"The place where it keeps its files refuses, for now ({head.status}).",
                "Try again later; what is here is kept.",
                details=f"HTTP {head.status} from {head.url}",
            )
        )
    raise _refused(head, name)


def trouble_of(broken_line: LineBrokenError) -> AgainError:
    """What a failure of the line, below HTTP, is to a writer; all of them are worth another attempt."""
    import httpx2

    error = broken_line.cause
    details = f"{type(error).__name__}: {error}"
    words: DownloadError
    if isinstance(error, TooManyRedirectsError):
        words = not_the_hub(details)
    elif isinstance(error, httpx2.ProxyError):
        words = _no_way("The proxy does not let the program through.", "See the network settings.", details)
    elif isinstance(error, httpx2.UnsupportedProtocol | httpx2.InvalidURL):
        words = _no_way("The address of the hub, or of a proxy, is none.", _SEE_THE_ENVIRONMENT, details)
    elif isinstance(error, httpx2.ConnectError) and "certificate" in str(error).lower():
        why = "What answers in the hub’s place cannot show that it is the hub, as in the networks of some companies."
        todo = "See whether the date of this computer is right, or name your network’s certificate in SSL_CERT_FILE."
        words = _no_way(why, todo, details)
    elif isinstance(error, httpx2.ConnectError | httpx2.ConnectTimeout):
        words = no_connection(details)
    elif isinstance(error, httpx2.HTTPError):
        words = broken(details)
    else:
        words = _no_way("The network is set up in a way that the program cannot use.", _SEE_THE_ENVIRONMENT, details)
    return AgainError(words)


def _no_way(why: str, todo: str, details: str) -> NoConnectionError:
    return NoConnectionError("No connection to the model hub.", why, todo, details=details)


def no_connection(details: str = "") -> NoConnectionError:
    """There is no way to the hub."""
    return NoConnectionError(
        "No connection.",
        "Downloads need the internet, writing does not.",
        "See whether this computer is online, then try again.",
        details=details,
    )


def not_the_hub(details: str = "") -> NoConnectionError:
    """Something answers in the hub's place: the sign-in page of a hotel's network, or a wrong address."""
    return NoConnectionError(
        "No connection to the model hub.",
        "Something else answers in its place, as the sign-in page of a hotel’s or a train’s network does.",
        "Open a browser, sign in to the network, then try again.",
        details=details,
    )


def broken(details: str = "") -> BrokenTransferError:
    """The line broke."""
    return BrokenTransferError(
        "The download stopped.", "The connection broke; what is here is kept.", "Resume it.", details=details
    )


def damaged(path: str) -> DamagedDownloadError:
    """What arrived is not what the hub has."""
    return DamagedDownloadError(
        "The file arrived damaged.",
        f"The bytes of {path} do not match their fingerprint and will not be used.",
        "Download it again.",
    )


def _busy(head: Head) -> AgainError:
    wait_s = _retry_after(head.headers.get("retry-after"))
    minutes = f"It asks for {max(1, round(wait_s / 60))} minutes." if wait_s and wait_s > 90 else ""
    error = HubBusyError(
        "The model hub is busy.",
        minutes or f"It answers that it cannot, for now ({head.status}).",
        "Try again later; what is here is kept.",
        details=f"HTTP {head.status} from {head.url}",
        wait_s=wait_s,
    )
    return AgainError(error, wait_s=wait_s)


def _retry_after(value: str | None) -> float | None:
    """Seconds, from a number of them or from a date."""
    if value is None:
        return None
    try:
        seconds = float(value)
    except ValueError:
        try:
            seconds = (parsedate_to_datetime(value).astimezone(UTC) - datetime.now(UTC)).total_seconds()
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
    return min(max(seconds, 0.0), _LONGEST_WAIT_S) if math.isfinite(seconds) else None


def _refused(head: Head, name: str) -> DownloadError:
    """What a refusal means, by the hub client's own classes, and by the status where it has none."""
    import httpx2
    from huggingface_hub.errors import (
        DisabledRepoError,
        EntryNotFoundError,
        GatedRepoError,
        HfHubHTTPError,
        RepositoryNotFoundError,
        RevisionNotFoundError,
    )
    from huggingface_hub.utils import hf_raise_for_status  # type: ignore[attr-defined]

    details = f"HTTP {head.status} from {head.url}"
    kept = {key: value for key, value in head.headers.items() if key.startswith("x-")}
    answer = httpx2.Response(head.status, headers=kept, request=httpx2.Request("GET", head.url))
    try:
        hf_raise_for_status(answer)
    except GatedRepoError:  # a kind of RepositoryNotFoundError, so it comes first
        return _permission_needed(details)
    except RevisionNotFoundError:
        return NotOnHubError(
            f"No such revision of {name}.", todo="Name a branch, a tag or a commit that it has.", details=details
        )
    except EntryNotFoundError:
        return NotOnHubError(
            f"A file of {name} is no longer on the hub.", todo="Look for another model.", details=details
        )
    except DisabledRepoError:
        return NotOnHubError(f"The hub has closed {name}.", todo="Look for another model.", details=details)
    except RepositoryNotFoundError:
        return _not_found(name, details)
    except HfHubHTTPError:
        pass
    if "invalid credentials" in head.headers.get("x-error-message", "").lower():
        return PermissionNeededError(
            "The model hub does not know your token.",
            "It may have been withdrawn, or copied in part.",
            "Give another one in Preferences, or none: most models need none.",
            details=details,
        )
    if head.status in (401, 403):
        return _permission_needed(details)
    if head.status in (404, 410):
        return _not_found(name, details)
    if head.status == 407:
        return NoConnectionError(
            "No connection.", "The proxy asks for a name and a password.", "See the network settings.", details=details
        )
    if head.status == 200 or 300 <= head.status < 400:
        return not_the_hub(details)
    return HubBusyError("The model hub refused.", f"It answered {head.status}.", "Try again later.", details=details)


def _permission_needed(details: str) -> PermissionNeededError:
    return PermissionNeededError(
        "This model needs permission.",
        "Its owner asks you to accept terms on its page, and the hub to know who you are.",
        "Accept the terms there, then give a token of yours in Preferences.",
        details=details,
    )


def _not_found(name: str, details: str) -> NotOnHubError:
    return NotOnHubError(
        f"No such model: {name}.",
        "The hub has none of that name, or its owner keeps it private.",
        "Look at the spelling, or choose one from the list.",
        details=details,
    )
