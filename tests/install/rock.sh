#!/bin/sh
# Makes the rock into a tree of its own, and runs the conformance cases with the module and the library that are installed there.
set -eu
cd "$(dirname "$0")/../.."
version=$(tools/install/version.sh)
spec=callgate-$version-1.rockspec
tree=$PWD/build/rock
rm -rf "$tree"
rock() { luarocks --lua-version=5.1 --tree "$tree" "$@"; }
luarocks lint "$spec"
echo "luarocks make $spec"
rock make "$spec" >"$tree.log" 2>&1 || { tail -30 "$tree.log" >&2; exit 1; }
# the checkout's own must not be found
unset CALLGATE_LIBRARY CALLGATE_LIB_DIR LD_LIBRARY_PATH
export LUA_PATH="$tree/share/lua/5.1/?.lua;;" LUA_CPATH="$tree/lib/lua/5.1/?.so;;"
library=$(cd / && luajit "$OLDPWD/tests/install/program.lua")
[ "$library" = "$tree/lib/lua/5.1/callgate/libcallgate.so" ] || { echo "not ok: the library is $library" >&2; exit 1; }
mkdir -p build/conformance
tests/conformance/run.sh build/rock.tap luajit tests/conformance/lua/run.lua
passed=$(grep -c '^ok [^#]*$' build/rock.tap) skipped=$(grep -c '^ok .*# SKIP' build/rock.tap || true) failed=$(grep -c '^not ok' build/rock.tap || true)
rock remove callgate >>"$tree.log" 2>&1
left=$(find "$tree" -name '*callgate*' -type f -path '*/lua/5.1/*' | wc -l)
printf '%-14s %s\n' rock "$spec" library "${library#"$PWD/"}" conformance "$passed passed, $skipped skipped, $failed failed" removed "$left files left"
[ "$failed" -eq 0 ] && [ "$left" -eq 0 ] && [ "$passed" -gt 0 ]
