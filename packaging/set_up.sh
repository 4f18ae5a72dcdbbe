#!/bin/sh
# Makes a fresh machine ready: system libraries that Qt links, a virtual environment, the packages, our own kernels.
# Usage: packaging/set_up.sh EXTRA   where EXTRA is "" (run), "test" or "dev". Quick when nothing has changed.
set -eu
cd "$(dirname "$0")/.."
extra=${1:-}
venv=${VENV:-.venv}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

can_be_root() {
    [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }
}

# Installs Debian packages; where it may not, says in one line what is missing and goes on.
install_debian() {
    if command -v apt-get >/dev/null && can_be_root; then
        echo "Installing $*"
        as_root apt-get update -qq || true
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null ||
            echo "That failed. Install them by hand: sudo apt-get install $*" >&2
    elif command -v apt-get >/dev/null; then
        echo "Some system libraries are missing. Install them with: sudo apt-get install $*" >&2
    else
        echo "Some system libraries are missing. Install your system's equivalents of: $*" >&2
    fi
}

find_python() {
    for candidate in ${PYTHON:-} python3.13 python3.12 python3.11 python3; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

# What Qt's own libraries link against, by the file that the loader looks for.
check_qt_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)
    missing=""
    while read -r library package; do
        case "$known" in *"$library"*) ;; *) missing="$missing $package" ;; esac
    done <<END
libGL.so.1 libgl1
libEGL.so.1 libegl1
libxkbcommon.so.0 libxkbcommon0
libfontconfig.so.1 libfontconfig1
libglib-2.0.so.0 libglib2.0-0
libdbus-1.so.3 libdbus-1-3
libxcb-cursor.so.0 libxcb-cursor0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-xkb.so.1 libxcb-xkb1
END
    if ! ls /usr/share/fonts/*/*/*.?tf >/dev/null 2>&1 && ! ls /usr/share/fonts/*/*.?tf >/dev/null 2>&1; then
        missing="$missing fonts-dejavu-core"
    fi
    # shellcheck disable=SC2086  # a list of names
    [ -z "$missing" ] || install_debian $missing
}

make_environment() {
    "$venv/bin/python" -m pip --version >/dev/null 2>&1 && return
    if ! python=$(find_python); then
        install_debian python3 python3-venv
        python=$(find_python) || { echo "Python 3.11 or newer is needed and was not found." >&2; exit 1; }
    fi
    if ! "$python" -c 'import ensurepip' 2>/dev/null; then install_debian python3-venv; fi
    echo "Making $venv with $("$python" --version)"
    "$python" -m venv --clear "$venv"
}

install_packages() {
    stamp="$venv/.installed-${extra:-run}"
    if [ -f "$stamp" ] && [ ! pyproject.toml -nt "$stamp" ]; then return; fi
    echo "Installing the program and its packages into $venv (some minutes the first time)"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --editable ".${extra:+[$extra]}"
    touch "$stamp"
}

# After an edit of their sources; an installation has made them already. Where they cannot be made it says so and goes on.
compile_kernels() {
    [ "$(uname -sm)" = "Linux x86_64" ] || return 0
    "$venv/bin/python" packaging/native/compile.py || true
}

check_qt_libraries
make_environment
install_packages
compile_kernels
