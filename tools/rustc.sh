#!/bin/sh
# What cargo runs in place of rustc (.cargo/config.toml), for every build of this tree, of wheels and of other platforms too:
# the same sources give the same bytes in whatever folder, and no path of the machine that built them stands in them. Messages
# of the compiler keep the real paths. Who sets RUSTC_WRAPPER does without this.
set -eu
# clippy makes nothing
case ${1##*/} in rustc*) ;; *) exec "$@" ;; esac
root=$(cd "$(dirname "$0")/.." && pwd)
cargo=${CARGO_HOME:-$HOME/.cargo}
# the paths that std's own files have when its sources are not installed
commit=$("$1" -vV | sed -n 's/^commit-hash: //p')
set -- "$@" --remap-path-scope=object "--remap-path-prefix=$root=/callgate" \
    "--remap-path-prefix=$("$1" --print sysroot)/lib/rustlib/src/rust=/rustc/$commit"
# a registry's folder is named after the host that it comes from
for sources in "$cargo"/registry/src/*; do
    set -- "$@" "--remap-path-prefix=$sources=/cargo"
done
exec "$@"
