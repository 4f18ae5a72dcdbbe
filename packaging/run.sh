#!/bin/sh
# Opens the window; where there is no display, says so and shows the program at work off screen.
set -eu
cd "$(dirname "$0")/.."
python=${VENV:-.venv}/bin/python

if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    mkdir -p build
    echo "There is no display here, so the window opens off screen, writes, and is photographed."
    exec "$python" -m gpt2_desk self-check --screenshot build/self-check.png
fi
exec "$python" -m gpt2_desk "$@"
