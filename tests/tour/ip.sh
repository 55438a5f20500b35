#!/bin/sh
# The example ip does the same in every language, in a network namespace of its own: ip.sh PYTHON.
set -eu
cd "$(dirname "$0")/../.."
dir=$(mktemp -d /tmp/cg.XXXXXX)
trap 'rm -rf "$dir"' EXIT

if ! unshare -rn true 2>"$dir/why"; then
	echo "skipped example-ip: $(cat "$dir/why")"
	exit 0
fi

cat >"$dir/steps" <<'STEPS'
$ip link add left kind veth
$ip link set left up mtu 1400
$ip addr add 10.0.0.1/24 dev left
$ip route add default via 10.0.0.254
$ip route add 10.5.0.0/16 dev left table 7
$ip rule add from 10.0.0.0/8 table 7 priority 50
$ip neigh add 10.0.0.9 lladdr 02:00:00:00:00:09 dev left
# hardware addresses are made at random
$ip link | sed 's/\(..:\)\{5\}..$/MAC/'
$ip addr
$ip route
$ip route show table 7
$ip route get 10.5.1.1
$ip rule
$ip neigh
$ip rule del priority 50 from 10.0.0.0/8
$ip rule
$ip link set nosuch up || echo refused
$ip link add x kind || echo refused
$ip route add 10.0.0.0/33 || echo refused
$ip addr del 10.0.0.1/24 dev left
$ip link del left
$ip link
STEPS

run() {
	name=$1
	shift
	unshare -rn env ip="$*" sh -e "$dir/steps" >"$dir/$name" 2>&1 || { echo "not ok example-ip-$name"; cat "$dir/$name"; exit 1; }
	# each language has its own beginning of a message
	sed -i -E 's/^(luajit: )?ip\.(py|lua|mjs)/ip/; s/\[Errno [0-9]+\] //' "$dir/$name"
	if ! diff "$dir/python" "$dir/$name"; then
		echo "not ok example-ip-$name differs from Python's"
		exit 1
	fi
	echo "ok example-ip-$name ($(wc -l <"$dir/$name") lines)"
}
run python "$1" examples/ip.py
run lua luajit examples/ip.lua
run node node examples/ip.mjs
