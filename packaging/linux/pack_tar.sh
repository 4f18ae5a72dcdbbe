#!/bin/sh
# The frozen program as a .tar.gz, for systems without Debian's packages: unpack it anywhere and start gpt2-desk in it.
# Usage: packaging/linux/pack_tar.sh dist/gpt2-desk dist
set -eu
program=$1
target=$2
version=$("$program/gpt2-desk" --version)
name="gpt2-desk-${version#gpt2-desk }-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)"
epoch=${SOURCE_DATE_EPOCH:-$(git -C "$(dirname "$0")" log -1 --format=%ct)}

tar --create --sort=name --owner=0 --group=0 --numeric-owner --mode=go=rX,u+rw --mtime="@$epoch" \
    --directory "$(dirname "$program")" --transform "flags=r;s|^gpt2-desk|$name|" gpt2-desk |
    gzip -6 --no-name >"$target/$name.tar.gz"
