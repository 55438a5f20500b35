#!/bin/sh
# in.sh PLATFORM[,PLATFORM...] COMMAND...: runs cargo, or what starts it (maturin), so that it builds for these platforms.
#
# Everything is told by the environment, so that cargos which a build step starts know it too. std is built from its source,
# because a compiler comes with the std of its own host only; C libraries and linker are zig's (cc.sh).
# Files go to target/cross/RUST-TARGET/.
set -eu
if [ $# -lt 2 ]; then
    sed -n '2s/^# //p' "$0" >&2
    exit 2
fi
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
platforms=$1
shift

# a compiler with the source of its std: Debian's, or else that which the path has
source=lib/rustlib/src/rust/library/std/Cargo.toml
has_source() { [ -x "$1" ] && [ -e "$("$1" --print sysroot)/$source" ]; }
if has_source /usr/bin/rustc && [ -x /usr/bin/cargo ] ||
    "$root/tools/need.sh" "test -e /usr/$source -a -x /usr/bin/rustc -a -x /usr/bin/cargo" rustc-web cargo-web rust-web-src 2>/dev/null; then
    tools=/usr/bin
elif has_source "$(command -v rustc)"; then
    tools=$(dirname "$(command -v rustc)")
else
    echo "missing: a Rust compiler with the source of its standard library. Either of these helps:" >&2
    echo "  the Debian packages rustc-web, cargo-web and rust-web-src" >&2
    echo "  rustup component add rust-src" >&2
    exit 1
fi
export RUSTC="$tools/rustc"
export CARGO="$tools/cargo"
# lets a stable compiler build std; the code itself uses nothing unstable
export RUSTC_BOOTSTRAP=1
export CARGO_UNSTABLE_BUILD_STD=std,panic_abort
export CARGO_TARGET_DIR="$root/target/cross"
# what follows is for the platforms' files alone, also where build steps and macros run on the same one
export CARGO_UNSTABLE_TARGET_APPLIES_TO_HOST=true
export CARGO_TARGET_APPLIES_TO_HOST=false
# keeps rustc from looking for Apple's SDK; cc.sh drops what it makes of this
export SDKROOT="$here"

targets=
for platform in $(echo "$platforms" | tr , ' '); do
    rust=$("$root/tools/platforms.py" "$platform" rust)
    zig=$("$root/tools/platforms.py" "$platform" zig)
    targets="$targets${targets:+,}\"$rust\""
    name=$(echo "$rust" | tr 'a-z-' 'A-Z_')
    flags="-C link-arg=-target -C link-arg=$zig"
    case $rust in
    # a shared library needs the shared libc, and rustc takes musl's for static
    *musl*) flags="$flags -C target-feature=-crt-static" ;;
    # rustc strips Apple's files with a tool that a compiler for other systems may lack; the linker can, too. And zig's linker
    # passes over rustc's list of what is to be exported: so what is not meant for C is hidden in the objects already
    *apple*) flags="$flags -C strip=none -C link-arg=-s -Z default-visibility=hidden" ;;
    esac
    export "CARGO_TARGET_${name}_LINKER=$here/cc.sh" "CARGO_TARGET_${name}_RUSTFLAGS=$flags"
done

# the library that bindings link to: the platform's, where it is built, unless pkg-config is to say; never the host's, which
# the Makefile names
lib=$root/build/cross/$platforms/lib
if [ -z "${CALLGATE_LIB_DIR-}" ] || [ "$CALLGATE_LIB_DIR" = "$root/build/lib" ]; then
    unset CALLGATE_LIB_DIR
    case ${CALLGATE_USE_PKG_CONFIG-} in
    '' | 0) if [ -e "$lib" ]; then export CALLGATE_LIB_DIR="$lib"; fi ;;
    esac
fi
# now, and not by each linker
"$here/zig.sh" version >/dev/null

case $platforms in
*,*) ;;
*) export CARGO_BUILD_TARGET="$rust" ;;
esac
if [ "$1" = cargo ]; then
    shift
    # the environment names one target only
    set -- "$CARGO" --config "build.target=[$targets]" "$@"
fi
exec "$@"
