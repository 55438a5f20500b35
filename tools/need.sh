#!/bin/sh
# need.sh COMMAND PACKAGE...: makes sure that a command is there, by apt-get if we are root. Says what is missing where
# it cannot be installed, and fails.
set -eu
command=$1
shift
command -v "$command" >/dev/null 2>&1 && exit 0
if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "installing $*" >&2
    apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1 ||
        { apt-get update -qq >/dev/null && apt-get install -y -qq --no-install-recommends "$@" >/dev/null; }
    command -v "$command" >/dev/null 2>&1 && exit 0
fi
echo "missing: $command (Debian package: $*). Install it and run again." >&2
exit 1
