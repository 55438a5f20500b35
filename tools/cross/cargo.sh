#!/bin/sh
# cargo.sh PLATFORM ARGS...: `cargo ARGS...` for a platform of platforms.toml, from any host; in.sh says how.
set -eu
if [ $# -lt 2 ]; then
    sed -n '2s/^# //p' "$0" >&2
    exit 2
fi
platform=$1
shift
exec "$(dirname "$0")/in.sh" "$platform" cargo "$@"
