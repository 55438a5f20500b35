#!/bin/sh
# The tour in four languages prints the same lines, and nothing to the standard error output.
set -eu
cd "$(dirname "$0")/../.."
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
luajit examples/tour.lua >"$dir/lua" 2>"$dir/lua.err"
build/venv/bin/python examples/tour.py >"$dir/python" 2>"$dir/python.err"
node examples/tour.mjs >"$dir/node" 2>"$dir/node.err"
build/tour >"$dir/c" 2>"$dir/c.err"
failed=0
for language in lua python node c; do
    if [ -s "$dir/$language.err" ]; then
        echo "not ok tour-$language: it wrote to the standard error output"
        cat "$dir/$language.err"
        failed=1
    elif ! diff "$dir/c" "$dir/$language"; then
        echo "not ok tour-$language: it differs from C's"
        failed=1
    else
        echo "ok tour-$language ($(wc -l <"$dir/$language") lines)"
    fi
done
exit $failed
