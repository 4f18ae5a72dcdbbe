"""What the hub has: a repository at one commit, its files with their sizes and fingerprints, its licence."""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from gpt2_desk.contract import NotOnHubError, UntrustedRepositoryError
from gpt2_desk.weights.digest import RemoteFile
from gpt2_desk.weights.names import RepositoryName
from gpt2_desk.weights.transfer import Transfer
from gpt2_desk.weights.trouble import not_the_hub

ENDPOINT = "https://huggingface.co"

_LONGEST_LISTING = 16 << 20
_COMMIT = re.compile(r"[0-9a-f]{40}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_REPOSITORY = re.compile(r"\w[\w.\-]{0,95}(/\w[\w.\-]{0,95})?", re.ASCII)
_LICENCES = {"mit": "MIT", "apache-2.0": "Apache 2.0", "cc0-1.0": "CC0", "gpl-3.0": "GPL 3", "other": ""}


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository at one commit.

    Attributes:
        repo_id: the hub's own name for it.
        commit: 40 hexadecimal digits.
        licence: as its card has it, or "".
        files: all of them, by path.
    """

    repo_id: str
    commit: str
    licence: str
    files: dict[str, RemoteFile]


def endpoint() -> str:
    """The hub's address: ``HF_ENDPOINT`` where that is set."""
    return (os.environ.get("HF_ENDPOINT") or ENDPOINT).rstrip("/")


def find_repository(name: RepositoryName, transfer: Transfer, at: str, known_commit: str = "") -> Repository:
    """Ask the hub what a repository holds.

    Args:
        name: of the catalog or of the writer's choice.
        transfer: asks.
        at: the hub's address.
        known_commit: the commit of what is here already, which is gone on with; a branch may have moved since.

    Raises:
        DownloadError: it cannot be had, or what the hub lists cannot be.
    """
    pinned = name.listed.commit if name.listed and not name.revision else None
    for revision in dict.fromkeys(filter(None, (known_commit, pinned))):
        # A commit that nobody asked for may be gone, from a mirror say; the newest one does as well.
        with suppress(NotOnHubError):
            return _checked(name, _ask(name, revision, transfer, at), at)
    return _checked(name, _ask(name, name.revision or "main", transfer, at), at)


def _ask(name: RepositoryName, revision: str, transfer: Transfer, at: str) -> Repository:
    url = f"{at}/api/models/{name.repo_id}/revision/{quote(revision, safe='')}?blobs=true"
    repository = _repository(name.repo_id, transfer.ask(url, _LONGEST_LISTING))
    if _COMMIT.fullmatch(revision) and repository.commit != revision:
        # A stand-in that knows one revision and answers every question with it.
        raise NotOnHubError(f"No such revision of {name.name}.", todo="Name a branch, a tag or a commit that it has.")
    return repository


def file_url(repository: Repository, path: str, at: str) -> str:
    """The address of a file of a repository."""
    from huggingface_hub import hf_hub_url

    return hf_hub_url(repository.repo_id, path, revision=repository.commit, endpoint=at)


def _repository(asked: str, answer: bytes) -> Repository:
    from huggingface_hub import ModelInfo

    try:
        info: Any = ModelInfo(**json.loads(answer))  # type: ignore[no-untyped-call]
        files = [_remote_file(sibling) for sibling in info.siblings or ()]
        tags = [str(tag) for tag in info.tags or ()]
        commit, repo_id = str(info.sha), str(info.id)
    except Exception as error:  # whatever the hub's own client stumbles over, it is not what the hub sends
        raise not_the_hub(repr(error)[:500]) from error
    if not _COMMIT.fullmatch(commit):
        raise not_the_hub(f"commit {commit[:80]!r}")
    # An old name leads to a new one; both are fit for an address, or the hub is none.
    named = repo_id if _REPOSITORY.fullmatch(repo_id) else asked
    return Repository(named, commit, _licence(tags), {file.path: file for file in files})


def _remote_file(sibling: Any) -> RemoteFile:  # noqa: ANN401  # the hub client's own class
    lfs = sibling.lfs
    size = lfs.size if lfs is not None else sibling.size
    if not isinstance(size, int) or isinstance(size, bool) or size < 0:
        raise ValueError(f"size of {sibling.rfilename!r}: {size!r}")
    sha256 = str(lfs.sha256).lower() if lfs is not None else ""
    if sha256 and not _SHA256.fullmatch(sha256):
        raise ValueError(f"fingerprint of {sibling.rfilename!r}")
    git_sha1 = "" if sha256 else str(sibling.blob_id or "").lower()
    return RemoteFile(str(sibling.rfilename), size, sha256, git_sha1 if _COMMIT.fullmatch(git_sha1) else "")


def _licence(tags: list[str]) -> str:
    told = next((tag.removeprefix("license:") for tag in tags if tag.startswith("license:")), "")
    return _LICENCES.get(told, told)[:40]


def _checked(name: RepositoryName, repository: Repository, at: str) -> Repository:
    """See that a mirror lists what is known of a commit from elsewhere; the hub itself has the last word."""
    if name.listed is None or repository.commit != name.listed.commit or at == ENDPOINT:
        return repository
    for path, sha256 in name.listed.fingerprints.items():
        listed = repository.files.get(path)
        if listed is None or listed.sha256 != sha256:
            raise UntrustedRepositoryError(
                "This is not the model that it was.",
                f"The hub at {at} lists another fingerprint of {path} than the one that is known.",
                "Do not use it; see where HF_ENDPOINT leads.",
            )
    return repository
