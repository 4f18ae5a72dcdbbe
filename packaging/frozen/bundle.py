"""What Windows and macOS want to be told about the program: version resource and property list."""

from __future__ import annotations

import re
from pathlib import Path

from gpt2_desk import __version__

NAME = "gpt2-desk"
IDENTIFIER = "io.github.gpt2_desk.gpt2_desk"
SUMMARY = "A quiet page in which a GPT-2 on your own machine continues what you write"
COPYRIGHT = "Copyright (c) 2026 the gpt2-desk authors. MIT licence."
CHAT_TYPE = f"{IDENTIFIER}.chat"

_RESOURCE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1,
    subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'the gpt2-desk authors'),
      StringStruct('FileDescription', {summary!r}),
      StringStruct('FileVersion', {version!r}),
      StringStruct('InternalName', {name!r}),
      StringStruct('LegalCopyright', {copyright!r}),
      StringStruct('OriginalFilename', '{name}.exe'),
      StringStruct('ProductName', 'gpt2-desk'),
      StringStruct('ProductVersion', {version!r})])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])])
  ]
)
"""


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """Four numbers as Windows has them: "0.2.0rc1" gives (0, 2, 0, 0)."""
    release = re.match(r"\d+(\.\d+)*", version)
    numbers = [int(part) for part in release.group().split(".")] if release else []
    first, second, third, fourth = [*numbers, 0, 0, 0, 0][:4]
    return first, second, third, fourth


def version_resource(name: str, target: Path, version: str = __version__) -> Path:
    """Write what Windows shows under Properties, Details, in the form that PyInstaller reads; returns the file.

    Args:
        name: of the program, without ``.exe``.
        target: the file to write.
        version: the program's.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    told = {"numbers": version_numbers(version), "version": version, "name": name}
    target.write_text(_RESOURCE.format(**told, summary=SUMMARY, copyright=COPYRIGHT), encoding="utf-8")
    return target


def information(version: str = __version__) -> dict[str, object]:
    """The property list of the macOS program, beside what PyInstaller writes into it by itself."""
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": ".".join(map(str, version_numbers(version)[:3])),
        "CFBundleVersion": version,
        "CFBundleDocumentTypes": [
            _document_type("Chat", "Owner", [CHAT_TYPE]),
            _document_type("Text", "Alternate", ["public.plain-text", "net.daringfireball.markdown"]),
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": CHAT_TYPE,
                "UTTypeDescription": "gpt2-desk chat",
                "UTTypeConformsTo": ["net.daringfireball.markdown"],
                "UTTypeTagSpecification": {"public.filename-extension": ["chat.md"]},
            }
        ],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": "13.0",  # Qt 6.11's own
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": COPYRIGHT,
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,  # so that it is dark where the system is
    }


def _document_type(name: str, rank: str, types: list[str]) -> dict[str, object]:
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": "Editor",
        "LSHandlerRank": rank,
        "LSItemContentTypes": types,
    }
