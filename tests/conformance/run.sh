#!/bin/sh
# Runs one runner over the cases: run.sh OUTPUT COMMAND... keeps what it prints, shows what did not just pass, and leaves
# no file behind. Its status is the runner's.
set -u
output=$1
shift
directory=$(mktemp -d /tmp/cg.XXXXXX)
trap 'rm -rf "$directory"' EXIT
echo "conformance: $(basename "$output" .tap)"
TMPDIR=$directory "$@" "$(dirname "$0")/cases" > "$output"
status=$?
grep -v '^ok [^#]*$' "$output"
exit $status
