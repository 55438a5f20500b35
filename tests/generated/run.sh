#!/bin/sh
# The committed files that come from the description are those that it gives now: all of them are made again beside the
# tree, by the same rule that makes them in it, and compared.
set -u
cd "$(dirname "$0")/../.." || exit 1
again=build/generated
rm -rf "$again"
make -s generate INTO="$again/" >/dev/null || exit 1
passed=0 failed=0
for made in $(cd "$again" && find . -type f | sort); do
    made=${made#./}
    if diff -u "$made" "$again/$made" >"$again.diff" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "not ok $made is stale, \`make generate\` makes it anew:"
        head -40 "$again.diff"
    fi
    # what the description no longer has would stay behind beside the others
    case $made in *.pyi)
        for kept in "$(dirname "$made")"/*.pyi; do
            if [ ! -e "$again/$kept" ] && head -1 "$kept" | grep -q 'Made by' && ! grep -qs "^$kept$" "$again.seen"; then
                echo "$kept" >>"$again.seen"
                failed=$((failed + 1))
                echo "not ok $kept comes from nothing that is described"
            fi
        done ;;
    esac
done
rm -f "$again.diff" "$again.seen"
if [ "$passed" -eq 0 ] && [ "$failed" -eq 0 ]; then
    echo "not ok nothing was generated"
    failed=1
fi
echo "$passed passed, $failed failed, 0 skipped"
[ "$failed" -eq 0 ]
