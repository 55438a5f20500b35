#!/bin/sh
# The unit tests under AddressSanitizer and LeakSanitizer, which need a nightly toolchain.
set -eu
cd "$(dirname "$0")/../.."
target=$(rustc -vV | sed -n 's/^host: //p')
if ! cargo +nightly --version >/dev/null 2>&1; then
    echo "ok asan # SKIP no nightly toolchain: rustup toolchain install nightly"
    exit 0
fi
RUSTFLAGS=-Zsanitizer=address cargo +nightly test -p callgate-core -p callgate-capi --lib \
    --target "$target" --target-dir target/asan
echo "ok asan"
