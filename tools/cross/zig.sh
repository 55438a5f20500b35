#!/bin/sh
# zig.sh ARGS...: zig, which carries each system's headers and libc stubs; installed below build/ at its first use.
set -eu
version=0.17.1
root=$(cd "$(dirname "$0")/../.." && pwd)
venv=$root/build/zig
if [ ! -e "$venv/$version" ]; then
    mkdir -p "$root/build"
    # several linkers may start at once
    exec 9>"$root/build/zig.lock"
    flock 9
    if [ ! -e "$venv/$version" ]; then
        "$root/tools/need.sh" "python3 -c 'import ensurepip, venv'" python3-venv
        rm -rf "$venv"
        python3 -m venv "$venv"
        "$venv/bin/pip" install -q "ziglang==$version" || { echo "missing: the Python package ziglang $version" >&2; exit 1; }
        ln -s "$("$venv/bin/python" -c 'import ziglang, os; print(os.path.dirname(ziglang.__file__))')" "$venv/$version"
    fi
    exec 9>&-
fi
export ZIG_GLOBAL_CACHE_DIR="$root/build/zig-cache" ZIG_LOCAL_CACHE_DIR="$root/build/zig-cache"
exec "$venv/$version/zig" "$@"
