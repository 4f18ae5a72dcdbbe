#!/bin/bash
# What a change to the program or to its packaging must not break: the program as it is installed, frozen and as a wheel.
# Some minutes on two cores. (The package in a Debian of its own: packaging/linux/check_installed.sh.)
set -euo pipefail
cd "$(dirname "$0")/.."
# Where the program keeps things is up to the checks, and no folder of Python's may help the frozen program.
unset PYTHONPATH GPT2_DESK_HOME
python=build/environment/bin/python

install_tools() {
    local missing=()
    for tool in desktop-file-validate:desktop-file-utils appstreamcli:appstream lintian:lintian readelf:binutils; do
        command -v "${tool%:*}" >/dev/null || missing+=("${tool#*:}")
    done
    [ ${#missing[@]} = 0 ] && return
    if ! command -v apt-get >/dev/null || [ "$(id -u)" != 0 ]; then
        echo "Not checked, for want of ${missing[*]}: parts of the Debian package." >&2
        return
    fi
    apt-get update -qq || true
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null || true
}

check_debian_package() {
    local place package
    place=$(mktemp -d)
    trap 'rm -rf "$place"' RETURN
    package=$("$python" packaging/linux/deb.py dist/gpt2-desk "$place" --fast)
    dpkg-deb --extract "$package" "$place/tree"
    if command -v desktop-file-validate >/dev/null; then
        desktop-file-validate "$place/tree/usr/share/applications/gpt2-desk.desktop"
    fi
    if command -v appstreamcli >/dev/null; then
        appstreamcli validate --no-net "$place"/tree/usr/share/metainfo/*.metainfo.xml
    fi
    if command -v lintian >/dev/null; then
        lintian --allow-root --fail-on error,warning "$package"
    fi
    # The program that lies where the package puts it, started over the link in /usr/bin.
    GPT2_DESK_HOME=$place/home QT_QPA_PLATFORM=offscreen "$place/tree/usr/bin/gpt2-desk" self-check | tail -1
}

# What a program says of its kernels.
own_kernels() {
    GPT2_DESK_HOME=$place/home QT_QPA_PLATFORM=offscreen "$@" doctor | grep "own kernels"
}

# A wheel in an environment that has never seen the source, as `pip install` makes it.
check_wheel() {
    local place kernels
    place=$(mktemp -d)
    trap 'rm -rf "$place"' RETURN
    kernels=$(own_kernels "$python" -m gpt2_desk)
    "$python" -m pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir "$place" .
    "$python" -m venv "$place/environment"
    # The dependencies are those of the build's environment; only the program is installed anew.
    "$place/environment/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps "$place"/*.whl
    "$python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))' >"$place/dependencies"
    "$place/environment/bin/python" - "$place/dependencies" <<'END'
import pathlib, sys, sysconfig
pathlib.Path(sysconfig.get_path("purelib"), "zz_dependencies.pth").write_text(pathlib.Path(sys.argv[1]).read_text())
END
    (
        cd "$place"
        environment/bin/python -c 'import gpt2_desk, sys; sys.exit(not gpt2_desk.__file__.startswith(sys.prefix))'
        if [ "$(own_kernels environment/bin/gpt2-desk)" != "$kernels" ]; then
            echo "The wheel does not have the kernels of its source: $kernels" >&2
            exit 1
        fi
        GPT2_DESK_HOME=$place/home QT_QPA_PLATFORM=offscreen environment/bin/gpt2-desk self-check | tail -1
    )
}

[ "$(uname -s)" != Linux ] || install_tools
echo "== the frozen program"
packaging/package.sh program
"$python" packaging/frozen/check.py dist/gpt2-desk
if [ "$(uname -s)" = Linux ] && command -v dpkg-deb >/dev/null; then
    echo "== the Debian package"
    check_debian_package
fi
echo "== the wheel"
check_wheel
