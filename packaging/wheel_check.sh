#!/bin/sh
# Builds the wheel, unpacks it into an empty folder and lets it check itself from there.
set -eu
cd "$(dirname "$0")/.."
python=$(cd "${VENV:-.venv}/bin" && pwd)/python
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

"$python" -m pip wheel --quiet --no-deps --wheel-dir "$place" .
"$python" -m pip install --quiet --no-deps --target "$place/site" "$place"/*.whl
cd "$place"
PYTHONPATH=$place/site "$python" -c 'import gpt2_desk, sys; sys.exit(not gpt2_desk.__file__.startswith(sys.argv[1]))' "$place/site"
PYTHONPATH=$place/site GPT2_DESK_HOME=$place/home QT_QPA_PLATFORM=offscreen "$python" -m gpt2_desk self-check
