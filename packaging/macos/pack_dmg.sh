#!/bin/bash
# Signs dist/gpt2-desk.app, packs it into a disk image, and has Apple notarise both, as far as there is a certificate.
#
#   CODESIGN_IDENTITY   "Developer ID Application: …"; without it the program is signed for this machine alone (ad hoc)
#   NOTARY_PROFILE      a profile of `xcrun notarytool store-credentials`; without it nothing is sent to Apple
set -euo pipefail
cd "$(dirname "$0")/../.."
app=dist/gpt2-desk.app
version=$("$app/Contents/MacOS/gpt2-desk" --version | cut -d' ' -f2)
image="dist/gpt2-desk-$version-macos-$(uname -m).dmg"
identity=${CODESIGN_IDENTITY:--}

sign() { codesign --force --timestamp"$([ "$identity" != - ] || echo =none)" --options runtime --sign "$identity" "$@"; }

# From the inside out: a signature covers what it encloses, and --deep would give every library the program's rights.
while IFS= read -r -d '' file; do
    if file "$file" | grep -q Mach-O; then sign "$file"; fi
done < <(find "$app/Contents/Frameworks" "$app/Contents/Resources" -type f -print0)
sign --entitlements packaging/macos/entitlements.plist "$app"
codesign --verify --strict --verbose=1 "$app"

notarise() {
    [ -n "${NOTARY_PROFILE:-}" ] || return 0
    xcrun notarytool submit "$1" --keychain-profile "$NOTARY_PROFILE" --wait
}

# The program first, so that it can be opened where there is no network to ask Apple over.
if [ -n "${NOTARY_PROFILE:-}" ]; then
    ditto -c -k --keepParent "$app" build/gpt2-desk.zip
    notarise build/gpt2-desk.zip
    xcrun stapler staple "$app"
fi
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cp -R "$app" "$place/"
ln -s /Applications "$place/Applications"
hdiutil create -volname "gpt2-desk $version" -srcfolder "$place" -format ULMO -ov "$image"
[ "$identity" = - ] || codesign --sign "$identity" --timestamp "$image"
notarise "$image"
if [ -n "${NOTARY_PROFILE:-}" ]; then xcrun stapler staple "$image"; fi
echo "$image"
