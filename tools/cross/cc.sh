#!/bin/sh
# The linker that rustc is given (in.sh): `zig cc`, to which rustc speaks as to gcc. `-target` is among the arguments.
set -eu
take=yes
for argument; do
    shift
    if [ $take = no ]; then
        take=yes
        continue
    fi
    case $argument in
    # the libc crate asks for these on macOS and FreeBSD; nothing that we use is in them, and zig has no stubs of them
    -liconv | -lkvm | -lmemstat | -lprocstat | -ldevstat) ;;
    # the SDK's place, which rustc wants to know: zig carries its own stubs, and does not find them when it is told another
    -isysroot) take=no ;;
    # zig's linker optimizes by itself and warns of this
    -Wl,-O[0-9]) ;;
    *) set -- "$@" "$argument" ;;
    esac
done
exec "$(dirname "$0")/zig.sh" cc "$@"
