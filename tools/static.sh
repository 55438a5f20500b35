#!/bin/sh
# static.sh ARCHIVE OUT [ZIG-TARGET]: a static library of one object, with no global names but ours.
#
# cargo's archive has the compiler's run time in it, whose names (rust_eh_personality, __popcountdi2, ...) would clash with those
# of another static library that is written in Rust. All objects are linked into one, and what is not cg_* becomes local; each
# function keeps a section of its own, so that a program's linker still drops what it does not use (--gc-sections).
# DW.ref.rust_eh_personality stays: hidden, and made to be there more than once.
#
# Mach-O's objects are linked by zig, for its target that is given, and need LLVM's objcopy (a Rust toolchain with rust-objcopy, or
# llvm-objcopy).
set -eu
archive=$1
out=$2
target=${3-}
zig=$(cd "$(dirname "$0")" && pwd)/cross/zig.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rustc=${RUSTC:-rustc}
sysroot=$("$rustc" --print sysroot)
bin=$sysroot/lib/rustlib/$("$rustc" -vV | sed -n 's/^host: //p')/bin
# the compiler's own tools know every processor, the system's only their own
if [ -x "$bin/rust-lld" ] && [ -x "$bin/rust-objcopy" ]; then
    export LD_LIBRARY_PATH="$sysroot/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
    link() { "$bin/rust-lld" -flavor gnu -r --whole-archive "$@"; }
    objcopy="$bin/rust-objcopy"
else
    link() { ld -r --whole-archive "$@"; }
    objcopy=objcopy
fi
mkdir -p "$(dirname "$out")"
rm -f "$out"

elf() {
    link -o "$work/all.o" "$archive" 2>"$work/why" &&
        "$objcopy" --strip-debug -R .llvmbc -R .llvmcmd --wildcard --keep-global-symbol='cg_*' \
            --keep-global-symbol=DW.ref.rust_eh_personality "$work/all.o" "$work/callgate.o" 2>"$work/why" &&
        ar rcsD "$out" "$work/callgate.o"
}
macho() {
    [ "$objcopy" != objcopy ] || objcopy=llvm-objcopy
    archive=$(realpath "$archive")
    mkdir "$work/objects" && (cd "$work/objects" && "$zig" ar x "$archive") &&
        "$zig" cc -target "$target" -r "$work"/objects/*.o -o "$work/all.o" 2>"$work/why" &&
        "$objcopy" --strip-debug --wildcard --keep-global-symbol='_cg_*' "$work/all.o" "$work/callgate.o" 2>"$work/why" &&
        "$zig" ar rcsD "$out" "$work/callgate.o"
}

case $target in
*macos*) macho ;;
*) elf ;;
esac || {
    # a processor or a format that no linker here knows
    echo "$archive: its objects stay apart, and other global names than cg_* stay in it: $(head -1 "$work/why")" >&2
    cp "$archive" "$out"
}
