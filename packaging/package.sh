#!/bin/sh
# Freezes the program into dist/gpt2-desk and packs it for this system.
# Usage: packaging/package.sh [program]   with "program", only the folder, and no installer.
set -eu
cd "$(dirname "$0")/.."
environment=build/environment
export QT_QPA_PLATFORM=offscreen

VENV=$environment packaging/set_up.sh
python=$environment/bin/python
[ -x "$python" ] || python=$environment/Scripts/python
if [ packaging/requirements.txt -nt "$environment/.packaging" ] || [ ! -f "$environment/.packaging" ]; then
    "$python" -m pip install --quiet --disable-pip-version-check --requirement packaging/requirements.txt
    touch "$environment/.packaging"
fi

"$python" -m PyInstaller --noconfirm --log-level ERROR --distpath dist --workpath build/frozen packaging/gpt2_desk.spec
"$python" packaging/frozen/budget.py dist/gpt2-desk
[ "${1:-}" != program ] || exit 0

case $(uname -s) in
    Linux)
        packaging/linux/pack_tar.sh dist/gpt2-desk dist
        package=$("$python" packaging/linux/deb.py dist/gpt2-desk dist)
        "$python" packaging/frozen/budget.py dist/gpt2-desk "$package" >/dev/null
        ls -l dist/*.tar.gz "$package"
        ;;
    Darwin) packaging/macos/pack_dmg.sh ;;
    *) echo "On Windows: iscc packaging/windows/gpt2-desk.iss" ;;
esac
