#!/bin/sh
# What we build with: licences that go with MIT OR Apache-2.0, sources from the registry alone, and a list of it that is whole.
# run.sh BIN: the folder of cargo-deny and of the Python that has cyclonedx.
set -eu
cd "$(dirname "$0")/../.."
bin=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
say() { printf '%-8s  %-26s  %s\n' "$@"; }
deny() { "$bin/cargo-deny" --locked --config "$1" check licenses bans sources >"$work/deny" 2>&1; }

if deny deny.toml; then
    say ok "licenses, bans, sources" "$(tail -1 "$work/deny")"
else
    failed=1
    cat "$work/deny" >&2
    say FAILED "licenses, bans, sources" "$(tail -1 "$work/deny")"
fi

# the check does refuse: MIT is taken from what is allowed
sed 's/"MIT", //' deny.toml >"$work/strict.toml"
if deny "$work/strict.toml" || ! grep -q 'license = "MIT"' "$work/deny"; then
    failed=1
    say FAILED "trial: MIT is not allowed" "is not refused"
else
    say ok "trial: MIT is not allowed" "is refused: $(tail -1 "$work/deny")"
fi

# every crate that is locked for what we ship is in the list, with a licence
SOURCE_DATE_EPOCH=0 "$bin/python" tools/dist/bom.py "$work" >"$work/said"
SOURCE_DATE_EPOCH=0 "$bin/python" tools/dist/bom.py "$work/again" >/dev/null
version=$(tools/install/version.sh)
for crate in callgate-capi callgate-core libc serde bitflags linux-raw-sys; do
    grep -q "pkg:cargo/$crate@" "$work/callgate-$version.cdx.json" || { failed=1; say FAILED "list of crates" "has no $crate"; }
done
if cmp -s "$work/callgate-$version.cdx.json" "$work/again/callgate-$version.cdx.json"; then
    say ok "list of crates" "$(cat "$work/said"); twice the same bytes"
else
    failed=1
    say FAILED "list of crates" "made twice, it differs"
fi
say "not here" advisories "their database is on the network: cargo deny check advisories"
exit $failed
