"""What a writer calls a model, and which repository on the hub is meant."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from urllib.parse import unquote

from gpt2_desk.contract import NotOnHubError
from gpt2_desk.weights.catalog import CATALOG, CatalogModel

_REPOSITORY = re.compile(r"[\w.\-]+/[\w.\-]+", re.ASCII)
_REVISION = re.compile(r"[\w.\-/]{1,120}", re.ASCII)
_FROM_A_BROWSER = re.compile(r"(?:https?://)?(?:www\.)?(?:huggingface\.co|hf\.co)/+([^?#]*)", re.IGNORECASE)
_IN_A_TREE = ("tree", "blob", "resolve")

_PLAIN = re.compile(r"[a-z0-9_][a-z0-9._\-@]*(?:/[a-z0-9_][a-z0-9._\-]*)?", re.ASCII)
_UNSAFE = re.compile(r"[^\w.\-@]+", re.ASCII)
_LONGEST_NAME = 120
_LONGEST_FOLDER = 100
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}


@dataclass(frozen=True, slots=True)
class RepositoryName:
    """A repository on the hub.

    Attributes:
        repo_id: "owner/name".
        revision: a branch, tag or commit that the writer asked for; None takes the pinned or the newest one.
        listed: the model of the catalog that this is, or None.
    """

    repo_id: str
    revision: str | None = None
    listed: CatalogModel | None = None

    @property
    def name(self) -> str:
        """What people call it: the catalog's name, or the repository's; with ``@revision`` where one was asked for."""
        name = self.listed.name if self.listed else self.repo_id
        return f"{name}@{self.revision}" if self.revision else name


def folder_name(name: str) -> str:
    """A model's name as the name of a folder: "owner/name" becomes "owner--name".

    No two models have the same one, not even where a disk takes "A" and "a" for the same: a name that is not plain has
    its fingerprint at the end, behind a sign that no plain one has.
    """
    if name in _LISTED:
        return name
    if _PLAIN.fullmatch(name) and _is_plain(name):
        return name.replace("/", "--")
    words = _UNSAFE.sub("_", name.replace("/", "--")).strip(". ")[:_LONGEST_FOLDER]
    if words.partition(".")[0].lower() in _RESERVED:
        words = f"_{words}"
    return f"{words}+{hashlib.sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"


def _is_plain(name: str) -> bool:
    if "--" in name or name[-1] == "." or len(name) > _LONGEST_FOLDER or name in _LISTED_ANYHOW:
        return False
    return name.partition(".")[0] not in _RESERVED


_LISTED = {model.name for model in CATALOG}
_LISTED_ANYHOW = {name.casefold() for name in _LISTED}


def is_safe_name(name: str) -> bool:
    """Whether every file system keeps a file of that name in the folder where it is put, and nowhere else."""
    if not 1 <= len(name) <= _LONGEST_NAME or not name.isascii() or not name.isprintable():
        return False
    if any(sign in name for sign in '/\\:*?"<>|') or name.startswith(".") or name[-1] in ". ":
        return False
    return name.partition(".")[0].strip().lower() not in _RESERVED


def parse_name(text: str) -> RepositoryName:
    """What a writer typed, pasted or picked, as a repository.

    Takes a name of the catalog, "owner/name", either with ``@revision``, and the address of a model's page.

    Raises:
        NotOnHubError: it cannot be the name of a repository; nothing was asked of the network.
    """
    repo_id, at, revision = _without_the_address(text.strip()).partition("@")
    if at and (not _REVISION.fullmatch(revision) or ".." in revision):
        raise NotOnHubError(f"No such revision: {revision[:80]}.", todo="Name a branch, a tag or a commit.")
    asked = repo_id.casefold()
    listed = next((model for model in CATALOG if asked in (model.name.casefold(), model.repo_id.casefold())), None)
    if listed is not None:
        return RepositoryName(listed.repo_id, revision or None, listed)
    if not _is_repository(repo_id):
        raise NotOnHubError(
            f"No such model: {text.strip()[:80]}.",
            todo="Choose one from the list, or give the hub’s full name, such as distilbert/distilgpt2.",
        )
    return RepositoryName(repo_id, revision or None)


def _without_the_address(text: str) -> str:
    """The name within the address of a page of the hub; whatever else a page shows of the model is left away."""
    pasted = _FROM_A_BROWSER.match(text)
    if pasted is None:
        return text.rstrip("/")
    parts = [unquote(part) for part in pasted.group(1).split("/") if part]
    owner_and_name = 1 if parts[1:2] and parts[1] in _IN_A_TREE else 2
    name, rest = "/".join(parts[:owner_and_name]), parts[owner_and_name:]
    # Whoever looks at a page sees its main branch, and has not asked for it.
    return f"{name}@{rest[1]}" if len(rest) > 1 and rest[0] in _IN_A_TREE and rest[1] != "main" else name


def _is_repository(repo_id: str) -> bool:
    from huggingface_hub.errors import HFValidationError
    from huggingface_hub.utils import validate_repo_id  # type: ignore[attr-defined]

    try:
        validate_repo_id(repo_id)
    except HFValidationError:
        return False
    return _REPOSITORY.fullmatch(repo_id) is not None
