#!/bin/bash
# Opens the disk image, copies the program out of it as a writer would, and lets it check itself.
# Usage: packaging/macos/check_dmg.sh dist/gpt2-desk-0.1.0-macos-arm64.dmg
set -euo pipefail
place=$(mktemp -d)
trap 'hdiutil detach "$place/image" >/dev/null 2>&1 || true; rm -rf "$place"' EXIT

hdiutil attach -readonly -nobrowse -mountpoint "$place/image" "$1" >/dev/null
[ -L "$place/image/Applications" ]
cp -R "$place/image/gpt2-desk.app" "$place/Äpfel und Birnen.app"
program="$place/Äpfel und Birnen.app/Contents/MacOS/gpt2-desk"
export GPT2_DESK_HOME=$place/home
codesign --verify --strict "$place/Äpfel und Birnen.app"
"$program" self-check
"$program" self-check <&- >&- 2>&-
"$program" generate "Once upon a time" --max-tokens 8
plutil -lint "$place/Äpfel und Birnen.app/Contents/Info.plist"
