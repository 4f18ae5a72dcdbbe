"""Who is measured: programs and formats, and the files that each needs of a checkpoint."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from environment import python_of
from random_checkpoint import WEIGHTS, write_checkpoint
from shapes import WEIGHT_BYTES, Shape

HERE = Path(__file__).resolve().parent

OURS = "gpt2-desk"
LABELS = {"ours": OURS, "llama": "llama.cpp", "ctranslate2": "CTranslate2", "transformers": "transformers"}


@dataclass(frozen=True, slots=True)
class Contender:
    """A program with the format in which it keeps the weights."""

    program: str
    number_format: str

    @property
    def name(self) -> str:
        """As `--only` takes it."""
        return f"{self.program}-{self.number_format}"

    @property
    def label(self) -> str:
        """As people read it."""
        return f"{LABELS[self.program]} {self.number_format}"

    @property
    def script(self) -> Path:
        """What measures it."""
        return HERE / f"run_{self.program}.py"

    def model(self, folder: Path) -> Path:
        """Its file or folder, of a checkpoint's folder."""
        if self.program == "llama":
            return folder / f"{self.number_format}.gguf"
        if self.program == "ctranslate2":
            return folder / f"ctranslate2-{self.number_format}"
        return folder


CONTENDERS = tuple(
    Contender(program, number_format)
    for program, formats in {
        "ours": ("int8", "bfloat16", "float16", "float32"),
        "llama": ("q8_0", "bfloat16", "float32", "q4_0"),
        "ctranslate2": ("int8", "float32"),
        "transformers": ("bfloat16", "float32"),
    }.items()
    for number_format in formats
)


def chosen(only: list[str]) -> list[Contender]:
    """Those whose name is one of `only`, or begins with it; all for none.

    Raises:
        SystemExit: a name that nobody has.
    """
    unknown = [part for part in only if not any(_meant(contender, part) for contender in CONTENDERS)]
    if unknown:
        raise SystemExit(f"Nobody is called {', '.join(unknown)}: {', '.join(each.name for each in CONTENDERS)}")
    return [contender for contender in CONTENDERS if not only or any(_meant(contender, part) for part in only)]


def _meant(contender: Contender, part: str) -> bool:
    return part in (contender.program, contender.name)


def prepare(shape: Shape, folder: Path, starter: Path, peers: Path, contenders: list[Contender]) -> None:
    """Write the checkpoint and what is converted from it, unless it is there.

    Raises:
        SystemExit: the disk has no room, or a converter fails.
    """
    _check_room(shape, folder, contenders)
    write_checkpoint(shape, folder, starter)
    for contender in contenders:
        target = contender.model(folder)
        if contender.program in ("llama", "ctranslate2") and not target.exists():
            part = target.with_name(f"part-{target.name}")
            script = HERE / f"convert_{'gguf' if contender.program == 'llama' else 'ctranslate2'}.py"
            command = [python_of(peers), script, folder, part, contender.number_format]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode:
                raise SystemExit(f"{contender.label} cannot be made:\n{done.stderr}")
            part.rename(target)


def _check_room(shape: Shape, folder: Path, contenders: list[Contender]) -> None:
    missing = [0.0 if (folder / WEIGHTS).is_file() else WEIGHT_BYTES["float32"]]
    missing += [
        WEIGHT_BYTES[contender.number_format]
        for contender in contenders
        if contender.program in ("llama", "ctranslate2") and not contender.model(folder).exists()
    ]
    needed = round(sum(missing) * shape.parameters * 1.05)
    folder.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(folder).free
    if needed > free:
        raise SystemExit(f"{shape.name} takes {needed / 1e9:.1f} GB in {folder}, and {free / 1e9:.1f} GB is free.")
