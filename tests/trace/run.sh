#!/bin/sh
# With CALLGATE_TRACE=1 the same three calls give the same lines in every language; without it, none.
set -u
cd "$(dirname "$0")/../.." || exit 1
here=tests/trace
out=build/trace
rm -rf "$out"
mkdir -p "$out"
passed=0 failed=0
export LUA_PATH="${LUA_PATH:-$PWD/bindings/lua/?.lua;;}"

${CC:-cc} -std=c11 -Wall -Wextra -Iinclude "$here/trace.c" -o "$out/trace" -Lbuild/lib -lcallgate \
    -Wl,-rpath,"$PWD/build/lib" || exit 1

# Numbers of descriptors and processes are not the same twice; a binding's other calls (closing, at the end) are not asked.
lines() {
    grep -E '^(openat|pipe2|getpid)\(' "$1" | sed -e 's/\[[0-9]*, [0-9]*\]/[N, N]/' -e 's/^getpid() = [1-9][0-9]*$/getpid() = N/'
}

check() {
    language=$1
    shift
    if ! CALLGATE_TRACE=1 "$@" >"$out/$language.out" 2>"$out/$language.err"; then
        echo "not ok $language: ended with a failure"
        cat "$out/$language.err"
        failed=$((failed + 1))
        return
    fi
    lines "$out/$language.err" >"$out/$language.lines"
    env -u CALLGATE_TRACE "$@" >/dev/null 2>"$out/$language.quiet"
    if ! diff -u "$here/expected" "$out/$language.lines"; then
        echo "not ok $language: other lines than expected"
        failed=$((failed + 1))
    elif [ -n "$(lines "$out/$language.quiet")" ]; then
        echo "not ok $language: traces without being told to"
        failed=$((failed + 1))
    else
        echo "ok $language"
        passed=$((passed + 1))
    fi
}

check c "$out/trace"
check lua luajit "$here/trace.lua"
check python build/venv/bin/python "$here/trace.py"
check node node "$here/trace.cjs"
echo "$passed passed, $failed failed, 0 skipped"
[ "$failed" -eq 0 ]
