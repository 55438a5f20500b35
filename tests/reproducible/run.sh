#!/bin/sh
# The same sources make the same files wherever they stand: two copies of the tree, in folders of other names and lengths, are
# built from nothing, and what they made is compared byte for byte. run.sh TARGETS FILE...: `make TARGETS` makes these.
set -eu
cd "$(dirname "$0")/../.."
targets=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for copy in "$work/one" "$work/another/place"; do
    mkdir -p "$copy"
    git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t "$copy" 2>"$work/missing" ||
        { cat "$work/missing" >&2; exit 1; }
    # what this checkout keeps elsewhere is not for the copies
    env -u CARGO_TARGET_DIR -u CALLGATE_LIB_DIR make -s -C "$copy" $targets >"$work/log" 2>&1 || { tail -40 "$work/log" >&2; exit 1; }
done
failed=0
for file in "$@"; do
    if [ -e "$work/one/$file" ] && cmp "$work/one/$file" "$work/another/place/$file"; then
        printf 'ok      %-36s %9d  %s\n' "$file" "$(wc -c <"$work/one/$file")" "$(sha256sum <"$work/one/$file" | cut -c-16)"
    else
        failed=$((failed + 1))
        printf 'not ok  %s\n' "$file"
    fi
    # the compiler's name for the place of a source, in any folder but these
    if grep -aq -e "$work" -e "$HOME/.cargo" -e "$HOME/.rustup" "$work/one/$file"; then
        failed=$((failed + 1))
        printf 'not ok  %s: a path of this machine stands in it\n' "$file"
    fi
done
exit $((failed > 0))
