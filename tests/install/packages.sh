#!/bin/sh
# The packages for C and Lua of this machine's platform, as they are unpacked somewhere, and the rock of the source package.
set -eu
cd "$(dirname "$0")/../.."
tree=$PWD
version=$(tools/install/version.sh)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset LUA_PATH LUA_CPATH CALLGATE_LIB_DIR CALLGATE_LIBRARY LD_LIBRARY_PATH MAKEFLAGS
package=build/dist/callgate-$version-$(uname -s | tr 'A-Z' 'a-z')-$(uname -m).tar.gz
# under another name than it was packed
mkdir "$work/anywhere"
tar -xzf "$package" -C "$work/anywhere" --strip-components=1
cd "$work"
export PKG_CONFIG_PATH="$work/anywhere/lib/pkgconfig"
say() { printf 'ok  %-18s  %s\n' "$@"; }

cc "$tree/tests/install/program.c" -o shared $(pkg-config --cflags --libs callgate) -Wl,-rpath,"$work/anywhere/lib"
[ "$(realpath "$(./shared)")" = "$work/anywhere/lib/libcallgate.so.$version" ]
say "C" "loads $(./shared | sed "s|$work/||")"
cc -static -Wl,--gc-sections "$tree/tests/install/program.c" -o static $(pkg-config --static --cflags --libs callgate)
./static >/dev/null
say "C, static" "$(wc -c <static) bytes"
mkdir cmake
cp "$tree/tests/install/CMakeLists.txt" "$tree/tests/install/program.c" cmake
cmake -S cmake -B cmake/build -DCMAKE_PREFIX_PATH="$work/anywhere" >log && cmake --build cmake/build >>log && cmake/build/shared >/dev/null && cmake/build/static >/dev/null
say "CMake" "shared and static"
cp -R anywhere/lua lualib
told=$(cd / && LUA_PATH="$work/lualib/?.lua" luajit "$tree/tests/install/program.lua")
[ "$told" = "$work/lualib/callgate/libcallgate.so.0" ]
say "Lua, copied" "loads ${told#"$work/"}"
glibc=$(objdump -T anywhere/lib/libcallgate.so | grep -o 'GLIBC_[0-9.]*' | sort -uV | tail -1)
say "needs" "$glibc"

# luarocks takes the source package from beside the rockspec
cp "$tree/build/dist/callgate-$version.tar.gz" "$tree/callgate-$version-1.rockspec" .
luarocks --lua-version=5.1 --tree "$work/rocks" build "callgate-$version-1.rockspec" >log 2>&1 || { tail -30 log >&2; exit 1; }
told=$(LUA_PATH="$work/rocks/share/lua/5.1/?.lua" LUA_CPATH="$work/rocks/lib/lua/5.1/?.so" luajit "$tree/tests/install/program.lua")
[ "$told" = "$work/rocks/lib/lua/5.1/callgate/libcallgate.so" ]
say "rock from source" "loads ${told#"$work/"}"
