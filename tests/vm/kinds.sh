#!/bin/sh
# Every kind of link that the network's tests are about can be made in this kernel; one that it is known to lack is told.
set -u
# netkit is there since Linux 6.7; Debian builds no hsr
lacks=" netkit hsr "
failed=0
passed=0
# judge KIND WORD...: makes a link by `ip link add k0 WORD...`
judge() {
    kind=$1
    shift
    if said=$(ip link add k0 "$@" 2>&1); then
        passed=$((passed + 1))
        ip link del k0
    elif [ "$lacks" != "${lacks#* "$kind" }" ]; then
        echo "skipped $kind: $said"
    else
        echo "not ok $kind: $said"
        failed=$((failed + 1))
    fi
}
ip link add d0 type dummy
ip link add d1 type dummy
while read -r kind rest; do
    # shellcheck disable=SC2086
    judge "$kind" type "$kind" $rest
done <<KINDS
dummy
veth peer name k1
bridge
bond
team
ifb
nlmon
vrf table 10
vxlan id 5 dstport 4789
geneve id 5 remote 192.0.2.1
gre remote 192.0.2.1
gretap remote 192.0.2.1
ip6gre remote 2001:db8::1
ip6gretap remote 2001:db8::1
ip6tnl remote 2001:db8::1
erspan remote 192.0.2.1 seq key 1
ipip remote 192.0.2.1
sit remote 192.0.2.1
vti remote 192.0.2.1 key 1
vti6 remote 2001:db8::1 key 1
wireguard
netkit
KINDS
# these stand on another link
while read -r kind rest; do
    # shellcheck disable=SC2086
    judge "$kind" $rest
done <<KINDS
vlan link d0 type vlan id 5
macvlan link d0 type macvlan mode bridge
macvtap link d0 type macvtap
ipvlan link d0 type ipvlan
ipvtap link d0 type ipvtap
macsec link d0 type macsec
xfrm link d0 type xfrm if_id 5
hsr type hsr slave1 d0 slave2 d1
KINDS
ip link del d0
ip link del d1
# what tests of traffic control and packet filters load
for module in sch_htb sch_fq_codel sch_ingress cls_u32 cls_flower cls_bpf cls_matchall act_mirred act_gact act_police nf_tables \
    nf_conntrack nf_conntrack_netlink inet_diag tcp_diag udp_diag unix_diag af_packet_diag netlink_diag; do
    if modprobe "$module"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
