#!/bin/bash
# Installs the Debian package in a new, minimal Debian without Python, writes with it in a real window, upgrades it, and
# removes it. From the installation on, the program has no network.
#
#     sudo packaging/linux/check_installed.sh dist/gpt2-desk_0.1.0_amd64.deb [SUITE]      (SUITE: bookworm)
#
# Needs root, some 2.5 GB under TMPDIR and a mirror of Debian; makes nothing outside of its own folder. The picture of
# the window is left in build/installed.png.
set -euo pipefail
cd "$(dirname "$0")/../.."
package=$(realpath "$1")
suite=${2:-bookworm}
place=$(mktemp -d)
root=$place/root
writer=1000
opening="The rain had not stopped for three days, and Mrs. Hale"
started=()

say() { echo "== $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }

clean_up() {
    for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
    for mounted in proc dev tmp/.X11-unix; do umount --recursive "$root/$mounted" 2>/dev/null || true; done
    # What is still mounted is not ours to delete.
    if grep -q " $root" /proc/mounts; then echo "still mounted: $root" >&2; else rm -rf "$place"; fi
}
trap clean_up EXIT

install_tools() {
    local missing=()
    for tool in debootstrap:debootstrap Xvfb:xvfb xdotool:xdotool import:imagemagick openssl:openssl ip:iproute2; do
        command -v "${tool%:*}" >/dev/null || missing+=("${tool#*:}")
    done
    [ ${#missing[@]} = 0 ] && return
    apt-get update -qq || true
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

inside() { chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive "$@"; }

# As the writer, with no network at all but the loopback.
as_writer() {
    unshare --net sh -c 'ip link set lo up; exec "$@"' - chroot --userspec=$writer:$writer "$root" /usr/bin/env -i \
        HOME=/home/writer USER=writer PATH=/usr/bin:/bin LC_ALL=C.UTF-8 ${DISPLAY:+DISPLAY=$DISPLAY} "$@"
}

make_root() {
    local mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
    debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$place/debootstrap.log" || fail "debootstrap: $(tail -3 "$place/debootstrap.log")"
    mount -t proc proc "$root/proc"
    mount --bind /dev "$root/dev"
    inside useradd --uid $writer --create-home writer
    install -o $writer -g $writer -d "$root/home/writer/Mes récits"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    inside apt-get update -qq
    # apt recommends it for itself, and so keeps it once it is there.
    inside apt-get install -y -qq --no-install-recommends ca-certificates >/dev/null 2>&1
    # The system as it comes has no Python; were there one, this would show nothing.
    if inside sh -c 'command -v python3 || command -v python'; then fail "there is a Python in the root"; fi
    list_files >"$place/before"
}

# All files but what belongs to apt, to dpkg's own books, to logs, and to the writer.
list_files() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./run -o -path ./home -o -path ./var/cache \
        -o -path ./var/log -o -path ./var/lib/apt -o -path ./var/lib/dpkg \) -prune -o -print | sort)
}

install_package() {
    cp "$1" "$root/tmp/gpt2-desk.deb"
    inside apt-get install -y -qq /tmp/gpt2-desk.deb >"$place/apt.log" 2>&1 || { tail -20 "$place/apt.log"; fail "apt-get install"; }
    rm "$root/tmp/gpt2-desk.deb"
    say "installed: $(inside dpkg-query --show gpt2-desk), $(inside dpkg-query --show | wc -l) packages in all"
}

start_screen() {
    exec {ready}> >(cat >"$place/display")
    Xvfb -displayfd $ready -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
    started+=($!)
    exec {ready}>&-
    for _ in $(seq 100); do [ -s "$place/display" ] && break; sleep 0.1; done
    DISPLAY=:$(cat "$place/display")
    export DISPLAY
    mkdir -p "$root/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
}

wait_for() {
    local what=$1
    shift
    for _ in $(seq 600); do "$@" && return; sleep 0.1; done
    import -window root build/installed.png || true
    fail "waited a minute for $what"
}

has_window() { window=$(xdotool search --onlyvisible --class gpt2 2>/dev/null | head -1) && [ -n "$window" ]; }
is_saved() { xdotool key --clearmodifiers ctrl+s; sleep 0.3; [ "$(wc -c <"$file")" -gt $((${#opening} + 60)) ]; }
has_ended() { ! kill -0 "$program" 2>/dev/null; }

# A person's way through it: open a file, type, let the model continue, save, quit.
write_in_window() {
    file="$root/home/writer/Mes récits/chapter one.md"
    install -o $writer -g $writer /dev/null "$file"
    as_writer gpt2-desk "/home/writer/Mes récits/chapter one.md" >"$place/window.log" 2>&1 &
    program=$!
    started+=("$program")
    wait_for "the window" has_window
    xdotool windowfocus --sync "$window"
    xdotool type --delay 8 "$opening"
    xdotool key --clearmodifiers ctrl+Return
    wait_for "words of the model in the file" is_saved
    mkdir -p build
    import -window root build/installed.png
    sleep 3
    xdotool key --clearmodifiers Escape
    sleep 0.5
    xdotool key --clearmodifiers ctrl+s
    sleep 1
    xdotool key --clearmodifiers ctrl+q
    wait_for "its end" has_ended
    wait "$program" || fail "the window ended with $?: $(cat "$place/window.log")"
    [ ! -s "$place/window.log" ] || fail "the window said: $(cat "$place/window.log")"
    case "$(cat "$file")" in "$opening"*) ;; *) fail "the file holds $(cat "$file")" ;; esac
    say "written in the window: $(tr '\n' ' ' <"$file" | cut -c1-160)"
}

# Asks a server of this machine for a model, over TLS; what the program says of it.
ask_over_tls() {
    (cd "$place" && unshare --net sh -c '
        ip link set lo up
        openssl s_server -accept 4433 -cert cert -key key -WWW -quiet >/dev/null 2>&1 &
        server=$!
        sleep 1
        chroot --userspec='$writer:$writer' root /usr/bin/env -i HOME=/home/writer PATH=/usr/bin \
            gpt2-desk models pull gpt2 --endpoint https://127.0.0.1:4433 2>&1
        kill $server') || true
}

# Whom the system's own store does not vouch for is refused, and whom it does is listened to, whatever he answers.
check_certificates() {
    local before after
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=check -addext subjectAltName=IP:127.0.0.1 \
        -keyout "$place/key" -out "$place/cert" 2>/dev/null
    before=$(ask_over_tls)
    cp "$place/cert" "$root/usr/local/share/ca-certificates/check.crt"
    inside update-ca-certificates >/dev/null 2>&1
    after=$(ask_over_tls)
    rm "$root/usr/local/share/ca-certificates/check.crt"
    inside update-ca-certificates --fresh >/dev/null 2>&1
    case $before in *ertificate*) ;; *) fail "a certificate that nobody knows was taken: $before" ;; esac
    case $after in "" | *ertificate*) fail "the system's certificate was not taken: $after" ;; esac
    say "certificates, not in the system's store: $before"
    say "certificates, in the system's store: $after"
}

check_upgrade() {
    dpkg-deb --raw-extract "$package" "$place/next"
    sed -i 's/^Version: .*/&+next/' "$place/next/DEBIAN/control"
    rm "$place/next/usr/share/man/man1/gpt2-desk.1.gz"
    dpkg-deb --root-owner-group -Znone --build "$place/next" "$place/next.deb" >/dev/null
    rm -rf "$place/next"
    install_package "$place/next.deb"
    [ ! -e "$root/usr/share/man/man1/gpt2-desk.1.gz" ] || fail "the upgrade left a file of the old version"
    as_writer env QT_QPA_PLATFORM=offscreen gpt2-desk self-check >/dev/null || fail "self-check after the upgrade"
    say "upgraded, and all is well"
}

check_removal() {
    inside apt-get purge -y -qq --auto-remove gpt2-desk >/dev/null 2>&1
    list_files >"$place/after"
    # apt leaves what it does not know to be the package's: caches of fonts and icons that others share.
    left=$(comm -13 "$place/before" "$place/after" | grep -v -E '^\./(var/lib|etc/(ssl|fonts|ca-certificates)|usr/share/(fonts|mime|icons|ca-certificates)|usr/local/share)' || true)
    [ -z "$left" ] || fail "left behind: $(head -20 <<<"$left")"
    [ -s "$file" ] || fail "the writer's file is gone"
    say "removed; the writer has kept: $(cd "$root/home/writer" && find . -type f -newer "$place/before" -not -path './.cache/*' | tr '\n' ' ')"
}

install_tools
say "a minimal Debian ($suite), without Python"
make_root
install_package "$package"
start_screen
say "self-check on the screen, as a writer, without a network"
as_writer gpt2-desk self-check
as_writer env -u DISPLAY QT_QPA_PLATFORM=offscreen gpt2-desk self-check >/dev/null
write_in_window
check_certificates
check_upgrade
check_removal
say "All is well."
