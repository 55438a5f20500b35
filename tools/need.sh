#!/bin/sh
# need.sh TEST PACKAGE...: makes sure that the shell command TEST succeeds, by installing Debian packages if we are root.
# Says what is missing where it cannot be installed, and fails.
set -eu
test=$1
shift
there() { sh -c "$test" >/dev/null 2>&1; }
install() { apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1; }
there && exit 0
if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "installing $*" >&2
    # a fresh machine may have no package lists yet
    install "$@" || { apt-get update -qq >/dev/null && install "$@"; } || true
    there && exit 0
fi
echo "missing: Debian package $*. Install it and run again." >&2
exit 1
