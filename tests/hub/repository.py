"""Repositories as the hub keeps them: commits of files, branches and tags that name commits, and who may read."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Literal

from hub.contents import Content, content_of

Gated = Literal[False, "auto", "manual"]
Files = Mapping[str, bytes | Path | Content]

GOOD_TOKEN = "hf_good"
LFS_OVER_BYTES = 10 * 1024 * 1024
LFS_NAMES = (".safetensors", ".bin", ".h5", ".msgpack", ".ot", ".onnx", ".tflite")


@dataclass(frozen=True, slots=True)
class RepoFile:
    """One file of a commit.

    Attributes:
        path: inside the repository.
        content: its bytes.
        lfs: kept outside of git, served by the CDN and named by its sha256; the others are named by git's sha1.
    """

    path: str
    content: Content
    lfs: bool

    @property
    def etag(self) -> str:
        return self.content.sha256 if self.lfs else self.content.git_sha1

    @property
    def blob_id(self) -> str:
        """Git's name for it, which for an LFS file is the name of its pointer."""
        return content_of(self.pointer).git_sha1 if self.lfs else self.content.git_sha1

    @property
    def pointer(self) -> bytes:
        lines = f"oid sha256:{self.content.sha256}\nsize {self.content.size}\n"
        return f"version https://git-lfs.github.com/spec/v1\n{lines}".encode()

    def as_sibling(self, *, blobs: bool) -> dict[str, Any]:
        sibling: dict[str, Any] = {"rfilename": self.path}
        if blobs:
            sibling |= {"size": self.content.size, "blobId": self.blob_id}
            if self.lfs:
                sibling["lfs"] = {"sha256": self.content.sha256, **self._lfs_sizes()}
        return sibling

    def as_tree_entry(self) -> dict[str, Any]:
        entry: dict[str, Any] = {"type": "file", "oid": self.blob_id, "size": self.content.size, "path": self.path}
        if self.lfs:
            entry["lfs"] = {"oid": self.content.sha256, **self._lfs_sizes()}
        return entry

    def _lfs_sizes(self) -> dict[str, int]:
        return {"size": self.content.size, "pointerSize": len(self.pointer)}


class Repository:
    """A model repository. `commit` moves a branch on; a commit once made can be asked for by its sha for ever.

    Args:
        repo_id: the name as the hub has it today, "openai-community/gpt2".
        files: those of the first commit, by path; bytes, a file of this disk, or a `GeneratedFile`.
        revision: the first commit's sha; by default one that follows from the files.
        licence: as the card tells it; None where the card says nothing.
        gated: who asks must have accepted terms. Read at each request, so that it can be changed in between.
        private: not there for those who are not in ``allowed``.
        allowed: tokens that may read a gated or private repository.
        aliases: older names, which redirect to this one.
        tags: other names of the first commit.
        lfs_over_bytes: files above it are LFS whatever their name.
    """

    def __init__(
        self,
        repo_id: str,
        files: Files,
        *,
        revision: str | None = None,
        licence: str | None = "mit",
        gated: Gated = False,
        private: bool = False,
        allowed: Iterable[str] = (GOOD_TOKEN,),
        aliases: Iterable[str] = (),
        tags: Iterable[str] = (),
        lfs_over_bytes: int = LFS_OVER_BYTES,
    ) -> None:
        self.repo_id = repo_id
        self.licence = licence
        self.gated = gated
        self.private = private
        self.allowed = set(allowed)
        self.aliases = tuple(aliases)
        self.branches: dict[str, str] = {}
        self.commits: dict[str, dict[str, RepoFile]] = {}
        self._lfs_over_bytes = lfs_over_bytes
        self.tags = dict.fromkeys(tags, self.commit(files, revision=revision))

    @property
    def sha(self) -> str:
        """The commit that main names."""
        return self.branches["main"]

    @property
    def files(self) -> dict[str, RepoFile]:
        """What main holds."""
        return self.commits[self.sha]

    def commit(self, files: Files, *, revision: str | None = None, branch: str = "main") -> str:
        """Make these the files of a branch, all of them; returns the sha."""
        kept = {path: self._file(path, content_of(what)) for path, what in files.items()}
        sha = revision or self._sha_of(kept)
        self.commits[sha] = kept
        self.branches[branch] = sha
        return sha

    def find(self, revision: str) -> str | None:
        """The sha that a branch, a tag or a sha stands for."""
        sha = self.branches.get(revision) or self.tags.get(revision)
        return sha or (revision if revision in self.commits else None)

    def size_of(self, path: str) -> int:
        return self.files[path].content.size

    def read(self, path: str) -> bytes:
        """The right bytes of a file of main, whatever a fault makes of them on their way."""
        return self.files[path].content.whole()

    def card(self) -> dict[str, Any]:
        return {"language": "en", "tags": ["exbert"]} | ({"license": self.licence} if self.licence else {})

    def describe(self, sha: str, *, blobs: bool) -> dict[str, Any]:
        """What the API says of a commit."""
        files = self.commits[sha]
        return {
            "_id": hashlib.sha1(self.repo_id.encode()).hexdigest()[:24],
            "id": self.repo_id,
            "modelId": self.repo_id,
            "author": self.repo_id.partition("/")[0],
            "sha": sha,
            "lastModified": "2024-02-19T10:57:45.000Z",
            "createdAt": "2022-03-02T23:29:04.000Z",
            "private": self.private,
            "gated": self.gated,
            "disabled": False,
            "downloads": 1000,
            "likes": 10,
            "library_name": "transformers",
            "pipeline_tag": "text-generation",
            "tags": ["transformers", "gpt2", *([f"license:{self.licence}"] if self.licence else [])],
            "cardData": self.card(),
            "config": self._config(files),
            "siblings": [files[path].as_sibling(blobs=blobs) for path in sorted(files)],
            "spaces": [],
            "usedStorage": sum(file.content.size for file in files.values()),
        }

    def tree(self, sha: str, *, recursive: bool) -> list[dict[str, Any]]:
        files = self.commits[sha]
        folders = {
            str(parent) for path in files for parent in PurePosixPath(path).parents if str(parent) not in (".", "/")
        }
        entries: list[dict[str, Any]] = [
            {"type": "directory", "oid": hashlib.sha1(name.encode()).hexdigest(), "size": 0, "path": name}
            for name in sorted(folders)
        ]
        entries += [files[path].as_tree_entry() for path in sorted(files)]
        return [entry for entry in entries if recursive or "/" not in entry["path"]]

    def _file(self, path: str, content: Content) -> RepoFile:
        return RepoFile(path, content, path.endswith(LFS_NAMES) or content.size > self._lfs_over_bytes)

    def _sha_of(self, files: Mapping[str, RepoFile]) -> str:
        names = "\n".join(f"{path} {file.content.identity}" for path, file in sorted(files.items()))
        return hashlib.sha1(f"{self.repo_id}\n{names}".encode("utf-8", "surrogatepass")).hexdigest()

    @staticmethod
    def _config(files: Mapping[str, RepoFile]) -> dict[str, Any]:
        if "config.json" not in files:
            return {}
        try:
            config: dict[str, Any] = json.loads(files["config.json"].content.whole())
        except ValueError:
            return {}
        return {name: config[name] for name in ("architectures", "model_type") if name in config}
