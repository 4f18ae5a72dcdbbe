"""The hub's side of the protocol: which reply a request gets when nothing goes wrong."""

from __future__ import annotations

import itertools
import re
import threading
import time
from collections.abc import Mapping
from urllib.parse import quote, unquote, urlencode

from hub.replies import Reply, Request, Step, body_reply, error_reply, file_reply, json_reply, redirect_reply
from hub.repository import GOOD_TOKEN, RepoFile, Repository

_REPO = r"(?P<repo>[^/]+(?:/[^/]+)?)"
_ROUTES: tuple[tuple[Step, re.Pattern[str]], ...] = (
    ("api", re.compile(rf"/api/models/{_REPO}(?:/(?P<verb>revision|tree)/(?P<rev>[^/]+)/?)?")),
    ("resolve", re.compile(rf"/{_REPO}/resolve/(?P<rev>[^/]+)/(?P<file>.+)")),
    ("cdn", re.compile(r"/repos/(?P<repo>[^/]+(?:/[^/]+)?)/(?P<rev>[0-9a-f]{40})/(?P<file>.+)")),
    ("portal", re.compile(r"/portal/.*")),
)
PORTAL_PATH = "/portal/login"
PORTAL_PAGE = b"<!DOCTYPE html><html><title>Guest Wi-Fi</title><form>Accept the terms of the hotel.</form></html>"
STRANGER_TOKEN = "hf_stranger"
"""A token that is good, but has no access to anything."""


def understand(method: str, origin: str, target: str, headers: Mapping[str, str]) -> Request:
    """Which step, repository and file a request means."""
    path = target.partition("?")[0]
    for step, pattern in _ROUTES:
        match = pattern.fullmatch(path)
        if match is not None and (step == "cdn") <= (origin == "cdn"):
            parts = {name: unquote(value or "") for name, value in match.groupdict().items()}
            return Request(
                method,
                origin,
                step,
                target,
                headers,
                parts.get("repo", ""),
                parts.get("rev", ""),
                parts.get("file", ""),
            )
    return Request(method, origin, "other", target, headers)


class Protocol:
    """Answers for a set of repositories.

    Attributes:
        repositories: by name; aliases are looked for in each.
        tokens: that the hub knows; another one is refused whatever it asks for, as the real hub does.
        cdn: the other origin, to which LFS files are redirected.
    """

    def __init__(self) -> None:
        self.repositories: dict[str, Repository] = {}
        self.tokens = {GOOD_TOKEN, STRANGER_TOKEN}
        self.cdn = ""
        self._numbers = itertools.count(1)
        self._signatures: set[str] = set()
        self._lock = threading.Lock()

    def answer(self, request: Request) -> Reply:
        if request.method not in ("GET", "HEAD"):
            return error_reply(405, "Method not allowed")
        if request.step == "cdn":
            return self._cdn(request)
        if request.step == "portal":
            return body_reply(200, PORTAL_PAGE, "text/html; charset=utf-8")
        if request.step == "other":
            return error_reply(404, "Sorry, we can't find the page you are looking for.")
        if request.token is not None and request.token not in self.tokens:
            return error_reply(401, "Invalid credentials in Authorization header")
        return self._repository(request)

    def expire(self, signature: str | None = None) -> None:
        """Let one signed URL of the CDN expire, or all that there are."""
        with self._lock:
            self._signatures -= {signature} if signature is not None else set(self._signatures)

    def _repository(self, request: Request) -> Reply:
        moved = next((repo for repo in self.repositories.values() if request.repo_id in repo.aliases), None)
        if moved is not None:
            return redirect_reply(307, request.target.replace(f"/{request.repo_id}", f"/{moved.repo_id}", 1))
        repository = self.repositories.get(request.repo_id)
        if repository is None or (repository.private and request.token not in repository.allowed):
            return _no_repository(request)
        sha = repository.find(request.revision or "main")
        if sha is None:
            return error_reply(404, f"Invalid rev id: {request.revision}", "RevisionNotFound")
        if request.step == "api":
            return self._api(request, repository, sha)
        return self._resolve(request, repository, sha)

    def _api(self, request: Request, repository: Repository, sha: str) -> Reply:
        if "/tree/" in request.path:
            return json_reply(repository.tree(sha, recursive=request.asks("recursive")))
        return json_reply(repository.describe(sha, blobs=request.asks("blobs")))

    def _resolve(self, request: Request, repository: Repository, sha: str) -> Reply:
        if repository.gated and request.token not in repository.allowed:
            return _no_access(request, repository)
        file = repository.commits[sha].get(request.file)
        commit = {"X-Repo-Commit": sha}
        if file is None:
            return error_reply(404, "Entry not found", "EntryNotFound", commit)
        if not file.lfs:
            return file_reply(file.content, request, {**commit, "ETag": f'"{file.etag}"'})
        linked = {"X-Linked-Etag": f'"{file.etag}"', "X-Linked-Size": str(file.content.size)}
        return redirect_reply(302, self._signed(repository, sha, file), {**commit, **linked})

    def _signed(self, repository: Repository, sha: str, file: RepoFile) -> str:
        with self._lock:
            signature = f"signature-{next(self._numbers)}"
            self._signatures.add(signature)
        query = urlencode({"Expires": int(time.time()) + 3600, "Signature": signature, "Key-Pair-Id": "loopback"})
        return f"{self.cdn}/repos/{repository.repo_id}/{sha}/{quote(file.path)}?{query}"

    def _cdn(self, request: Request) -> Reply:
        with self._lock:
            is_good = request.query.get("Signature") in self._signatures
        repository = self.repositories.get(request.repo_id)
        file = repository.commits.get(request.revision, {}).get(request.file) if repository else None
        if not is_good or file is None:
            return expired_reply()
        return file_reply(file.content, request, {"ETag": f'"{file.etag}"'})


def expired_reply() -> Reply:
    """What a CDN says of a signed URL that is too old."""
    words = b'<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>'
    return body_reply(403, words, "application/xml")


def _no_repository(request: Request) -> Reply:
    """Without a token the hub does not tell whether a repository is missing or private."""
    if request.token is None:
        return error_reply(401, "Invalid username or password.", "RepoNotFound")
    return error_reply(404, "Repository not found", "RepoNotFound")


def _no_access(request: Request, repository: Repository) -> Reply:
    access = f"Access to model {repository.repo_id} is restricted"
    if request.token is None:
        words = f"{access}. You must have access to it and be authenticated to access it. Please log in."
        return error_reply(401, words, "GatedRepo")
    words = f"{access} and you are not in the authorized list. Visit its page to ask for access."
    return error_reply(403, words, "GatedRepo")
