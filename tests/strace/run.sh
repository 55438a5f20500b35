#!/bin/sh
# A million calls are a million entries into the kernel and nothing else: strace counts what a Lua loop of getpid does.
# A loop of none is counted too, and its calls (starting and ending the interpreter) are taken off.
set -eu
count() { # calls counted in a loop of $1: the total, and those of getpid
    strace -f -c -S name -o "$dir/counts" luajit -e "
        local S = require 'callgate'
        local getpid = S.getpid
        getpid()
        for _ = 1, $1 do getpid() end"
    awk '$NF == "total" { total = $3 == "total" ? $2 : ($4 + 0 ? $4 : $3) } END { print total }' "$dir/counts" >"$dir/total"
    awk '$NF == "getpid" { print $4 }' "$dir/counts" >"$dir/getpid"
}
command -v strace >/dev/null || { echo "ok strace # SKIP strace is not installed"; exit 0; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
strace -o /dev/null true 2>/dev/null || { echo "ok strace # SKIP this machine does not let strace attach"; exit 0; }
count 0
idle=$(cat "$dir/total")
count 1000000
busy=$(cat "$dir/total")
getpid=$(cat "$dir/getpid")
extra=$((busy - idle - 1000000))
echo "a million getpid from Lua: $getpid entries of getpid, $extra of anything else beyond an idle run"
# the JIT compiler may map memory for its code: a handful at most, not a function of the loop
if [ "$getpid" -eq 1000001 ] && [ "$extra" -ge -64 ] && [ "$extra" -le 64 ]; then
    echo "ok strace"
else
    sed -n '1,40p' "$dir/counts"
    echo "not ok strace"
    exit 1
fi
