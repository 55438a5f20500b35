//! Options of IPv4 and IPv6 sockets. A line's last sentence says what the value is; "a flag" is an `int` that is 0 or 1.

use crate::abi::linux::newest;
use linux_raw_sys::net;

values! {
    /// Options at level `SOL_IP`, and kinds of control message there. Source: ip(7), linux/in.h.
    pub struct IP: i32 {
        /// Type of service of packets that are sent. An int (a byte as control message).
        const TOS = net::IP_TOS as i32;
        /// Time to live of packets that are sent. An int.
        const TTL = net::IP_TTL as i32;
        /// The caller supplies the IP header. A flag.
        const HDRINCL = net::IP_HDRINCL as i32;
        /// IP options of packets that are sent. Bytes.
        const OPTIONS = net::IP_OPTIONS as i32;
        /// Receive packets with the router alert option. An int.
        const ROUTER_ALERT = net::IP_ROUTER_ALERT as i32;
        /// Receive IP options as control messages. A flag.
        const RECVOPTS = net::IP_RECVOPTS as i32;
        /// Receive raw IP options as control messages. A flag.
        const RETOPTS = net::IP_RETOPTS as i32;
        /// Receive the arriving interface and address. A flag (a `struct in_pktinfo` as control message).
        const PKTINFO = net::IP_PKTINFO as i32;
        /// Control messages that a stream keeps, read only. Control messages.
        const PKTOPTIONS = net::IP_PKTOPTIONS as i32;
        /// Path MTU discovery. An int (`IP_PMTUDISC`).
        const MTU_DISCOVER = net::IP_MTU_DISCOVER as i32;
        /// Queue errors for `MSG_ERRQUEUE`. A flag (a `struct sock_extended_err` as control message).
        const RECVERR = net::IP_RECVERR as i32;
        /// Receive the time to live as a control message. A flag.
        const RECVTTL = net::IP_RECVTTL as i32;
        /// Receive the type of service as a control message. A flag.
        const RECVTOS = net::IP_RECVTOS as i32;
        /// The path's MTU, read only. An int.
        const MTU = net::IP_MTU as i32;
        /// Allow `bind` to an address that is not there yet. A flag.
        const FREEBIND = net::IP_FREEBIND as i32;
        /// IPsec policy, PF_KEY's form. Bytes.
        const IPSEC_POLICY = net::IP_IPSEC_POLICY as i32;
        /// IPsec policy, netlink's form. Bytes.
        const XFRM_POLICY = net::IP_XFRM_POLICY as i32;
        /// Receive the peer's security context as a control message. A flag.
        const PASSSEC = net::IP_PASSSEC as i32;
        /// Transparent proxying: foreign addresses are accepted. A flag.
        const TRANSPARENT = net::IP_TRANSPARENT as i32;
        /// The original destination. A socket address, as control message.
        const ORIGDSTADDR = net::IP_ORIGDSTADDR as i32;
        /// Receive the original destination as a control message. A flag.
        const RECVORIGDSTADDR = net::IP_RECVORIGDSTADDR as i32;
        /// Drop packets with a smaller time to live. An int.
        const MINTTL = net::IP_MINTTL as i32;
        /// Do not put fragments together. A flag.
        const NODEFRAG = net::IP_NODEFRAG as i32;
        /// Receive the checksum as a control message. A flag.
        const CHECKSUM = net::IP_CHECKSUM as i32;
        /// Choose the port at `connect` rather than `bind`. A flag.
        const BIND_ADDRESS_NO_PORT = net::IP_BIND_ADDRESS_NO_PORT as i32;
        /// Receive the largest fragment's size as a control message. A flag.
        const RECVFRAGSIZE = net::IP_RECVFRAGSIZE as i32;
        /// Queue errors with ICMP extensions. A flag.
        const RECVERR_RFC4884 = net::IP_RECVERR_RFC4884 as i32;
        /// Interface for multicast that is sent. A `struct ip_mreqn`.
        const MULTICAST_IF = net::IP_MULTICAST_IF as i32;
        /// Time to live of multicast. An int.
        const MULTICAST_TTL = net::IP_MULTICAST_TTL as i32;
        /// Whether own multicast is looped back. A flag.
        const MULTICAST_LOOP = net::IP_MULTICAST_LOOP as i32;
        /// Join a group. A `struct ip_mreqn`.
        const ADD_MEMBERSHIP = net::IP_ADD_MEMBERSHIP as i32;
        /// Leave a group. A `struct ip_mreqn`.
        const DROP_MEMBERSHIP = net::IP_DROP_MEMBERSHIP as i32;
        /// Take a source of a group again. A `struct ip_mreq_source`.
        const UNBLOCK_SOURCE = net::IP_UNBLOCK_SOURCE as i32;
        /// Do not take a source of a group. A `struct ip_mreq_source`.
        const BLOCK_SOURCE = net::IP_BLOCK_SOURCE as i32;
        /// Join a group for one source. A `struct ip_mreq_source`.
        const ADD_SOURCE_MEMBERSHIP = net::IP_ADD_SOURCE_MEMBERSHIP as i32;
        /// Leave a group for one source. A `struct ip_mreq_source`.
        const DROP_SOURCE_MEMBERSHIP = net::IP_DROP_SOURCE_MEMBERSHIP as i32;
        /// The list of sources. A `struct ip_msfilter`.
        const MSFILTER = net::IP_MSFILTER as i32;
        /// Receive from all groups that were joined on the machine. A flag.
        const MULTICAST_ALL = net::IP_MULTICAST_ALL as i32;
        /// Interface for unicast that is sent. An index in network byte order.
        const UNICAST_IF = net::IP_UNICAST_IF as i32;
        /// Bounds of automatic ports, low and high half. An int.
        const LOCAL_PORT_RANGE = net::IP_LOCAL_PORT_RANGE as i32;
        /// The socket's protocol, read only. An int.
        const PROTOCOL = net::IP_PROTOCOL as i32;
    }
}

values! {
    /// Path MTU discovery, the value of `MTU_DISCOVER`. Source: ip(7), linux/in.h.
    pub struct IP_PMTUDISC: i32 {
        /// Never set the don't-fragment bit.
        const DONT = net::IP_PMTUDISC_DONT as i32;
        /// As the route says.
        const WANT = net::IP_PMTUDISC_WANT as i32;
        /// Always discover.
        const DO = net::IP_PMTUDISC_DO as i32;
        /// Set the bit but ignore the path's MTU.
        const PROBE = net::IP_PMTUDISC_PROBE as i32;
        /// Use the interface's MTU, do not take the path's.
        const INTERFACE = net::IP_PMTUDISC_INTERFACE as i32;
        /// The same as `INTERFACE`, but fragments are allowed.
        const OMIT = net::IP_PMTUDISC_OMIT as i32;
    }
}

values! {
    /// Group options that serve IPv4 and IPv6. Source: linux/in.h, RFC 3678.
    pub struct MCAST: i32 {
        /// Join a group. A `struct group_req`.
        const JOIN_GROUP = net::MCAST_JOIN_GROUP as i32;
        /// Do not take a source. A `struct group_source_req`.
        const BLOCK_SOURCE = net::MCAST_BLOCK_SOURCE as i32;
        /// Take it again. A `struct group_source_req`.
        const UNBLOCK_SOURCE = net::MCAST_UNBLOCK_SOURCE as i32;
        /// Leave a group. A `struct group_req`.
        const LEAVE_GROUP = net::MCAST_LEAVE_GROUP as i32;
        /// Join for one source. A `struct group_source_req`.
        const JOIN_SOURCE_GROUP = net::MCAST_JOIN_SOURCE_GROUP as i32;
        /// Leave for one source. A `struct group_source_req`.
        const LEAVE_SOURCE_GROUP = net::MCAST_LEAVE_SOURCE_GROUP as i32;
        /// The list of sources. A `struct group_filter`.
        const MSFILTER = net::MCAST_MSFILTER as i32;
    }
}

values! {
    /// Options at level `SOL_IPV6`, and kinds of control message there. Source: ipv6(7), linux/in6.h.
    pub struct IPV6: i32 {
        /// Turn the socket into an IPv4 one. An int (`AF_INET`).
        const ADDRFORM = net::IPV6_ADDRFORM as i32;
        /// `PKTINFO` of RFC 2292.
        const _2292PKTINFO = net::IPV6_2292PKTINFO as i32;
        /// `HOPOPTS` of RFC 2292.
        const _2292HOPOPTS = net::IPV6_2292HOPOPTS as i32;
        /// `DSTOPTS` of RFC 2292.
        const _2292DSTOPTS = net::IPV6_2292DSTOPTS as i32;
        /// `RTHDR` of RFC 2292.
        const _2292RTHDR = net::IPV6_2292RTHDR as i32;
        /// Control messages that a stream keeps. Control messages.
        const _2292PKTOPTIONS = net::IPV6_2292PKTOPTIONS as i32;
        /// Where a raw socket's checksum is. An int.
        const CHECKSUM = net::IPV6_CHECKSUM as i32;
        /// `HOPLIMIT` of RFC 2292.
        const _2292HOPLIMIT = net::IPV6_2292HOPLIMIT as i32;
        /// Address of the next hop. A socket address.
        const NEXTHOP = net::IPV6_NEXTHOP as i32;
        /// Receive the authentication header. A flag.
        const AUTHHDR = net::IPV6_AUTHHDR as i32;
        /// Receive the flow information. A flag (a `u32` in network byte order as control message).
        const FLOWINFO = net::IPV6_FLOWINFO as i32;
        /// Hop limit of unicast. An int.
        const UNICAST_HOPS = net::IPV6_UNICAST_HOPS as i32;
        /// Interface for multicast that is sent. An int (its index).
        const MULTICAST_IF = net::IPV6_MULTICAST_IF as i32;
        /// Hop limit of multicast. An int.
        const MULTICAST_HOPS = net::IPV6_MULTICAST_HOPS as i32;
        /// Whether own multicast is looped back. A flag.
        const MULTICAST_LOOP = net::IPV6_MULTICAST_LOOP as i32;
        /// Join a group. A `struct ipv6_mreq`.
        const ADD_MEMBERSHIP = net::IPV6_ADD_MEMBERSHIP as i32;
        /// Leave a group. A `struct ipv6_mreq`.
        const DROP_MEMBERSHIP = net::IPV6_DROP_MEMBERSHIP as i32;
        /// Join a group. A `struct ipv6_mreq`.
        const JOIN_GROUP = net::IPV6_ADD_MEMBERSHIP as i32;
        /// Leave a group. A `struct ipv6_mreq`.
        const LEAVE_GROUP = net::IPV6_DROP_MEMBERSHIP as i32;
        /// Receive packets with the router alert option. An int.
        const ROUTER_ALERT = net::IPV6_ROUTER_ALERT as i32;
        /// Path MTU discovery. An int (`IPV6_PMTUDISC`).
        const MTU_DISCOVER = net::IPV6_MTU_DISCOVER as i32;
        /// The path's MTU. An int.
        const MTU = net::IPV6_MTU as i32;
        /// Queue errors for `MSG_ERRQUEUE`. A flag.
        const RECVERR = net::IPV6_RECVERR as i32;
        /// No IPv4 on this socket. A flag.
        const V6ONLY = net::IPV6_V6ONLY as i32;
        /// Join an anycast group. A `struct ipv6_mreq`.
        const JOIN_ANYCAST = net::IPV6_JOIN_ANYCAST as i32;
        /// Leave an anycast group. A `struct ipv6_mreq`.
        const LEAVE_ANYCAST = net::IPV6_LEAVE_ANYCAST as i32;
        /// Receive from all groups that were joined on the machine. A flag.
        const MULTICAST_ALL = net::IPV6_MULTICAST_ALL as i32;
        /// Router alerts of the own network namespace only. A flag.
        const ROUTER_ALERT_ISOLATE = net::IPV6_ROUTER_ALERT_ISOLATE as i32;
        /// Queue errors with ICMP extensions. A flag.
        const RECVERR_RFC4884 = net::IPV6_RECVERR_RFC4884 as i32;
        /// Manage flow labels. A `struct in6_flowlabel_req`.
        const FLOWLABEL_MGR = net::IPV6_FLOWLABEL_MGR as i32;
        /// Send the flow information of the address. A flag.
        const FLOWINFO_SEND = net::IPV6_FLOWINFO_SEND as i32;
        /// IPsec policy, PF_KEY's form. Bytes.
        const IPSEC_POLICY = net::IPV6_IPSEC_POLICY as i32;
        /// IPsec policy, netlink's form. Bytes.
        const XFRM_POLICY = net::IPV6_XFRM_POLICY as i32;
        /// The caller supplies the IP header. A flag.
        const HDRINCL = net::IPV6_HDRINCL as i32;
        /// Receive the arriving interface and address. A flag.
        const RECVPKTINFO = net::IPV6_RECVPKTINFO as i32;
        /// Interface and address. A `struct in6_pktinfo`.
        const PKTINFO = net::IPV6_PKTINFO as i32;
        /// Receive the hop limit. A flag.
        const RECVHOPLIMIT = net::IPV6_RECVHOPLIMIT as i32;
        /// The hop limit, as control message. An int.
        const HOPLIMIT = net::IPV6_HOPLIMIT as i32;
        /// Receive hop-by-hop options. A flag.
        const RECVHOPOPTS = net::IPV6_RECVHOPOPTS as i32;
        /// Hop-by-hop options. Bytes.
        const HOPOPTS = net::IPV6_HOPOPTS as i32;
        /// Destination options before the routing header. Bytes.
        const RTHDRDSTOPTS = net::IPV6_RTHDRDSTOPTS as i32;
        /// Receive the routing header. A flag.
        const RECVRTHDR = net::IPV6_RECVRTHDR as i32;
        /// The routing header. Bytes.
        const RTHDR = net::IPV6_RTHDR as i32;
        /// Receive destination options. A flag.
        const RECVDSTOPTS = net::IPV6_RECVDSTOPTS as i32;
        /// Destination options. Bytes.
        const DSTOPTS = net::IPV6_DSTOPTS as i32;
        /// Receive changes of the path's MTU. A flag.
        const RECVPATHMTU = net::IPV6_RECVPATHMTU as i32;
        /// The path's MTU, read only. A `struct ip6_mtuinfo`.
        const PATHMTU = net::IPV6_PATHMTU as i32;
        /// Do not fragment. A flag.
        const DONTFRAG = net::IPV6_DONTFRAG as i32;
        /// Receive the traffic class. A flag.
        const RECVTCLASS = net::IPV6_RECVTCLASS as i32;
        /// The traffic class. An int.
        const TCLASS = net::IPV6_TCLASS as i32;
        /// Make flow labels. A flag.
        const AUTOFLOWLABEL = net::IPV6_AUTOFLOWLABEL as i32;
        /// Which source addresses are preferred. An int (`IPV6_PREFER_SRC_*`).
        const ADDR_PREFERENCES = net::IPV6_ADDR_PREFERENCES as i32;
        /// Drop packets with a smaller hop limit. An int.
        const MINHOPCOUNT = net::IPV6_MINHOPCOUNT as i32;
        /// The original destination. A socket address, as control message.
        const ORIGDSTADDR = net::IPV6_ORIGDSTADDR as i32;
        /// Receive the original destination as a control message. A flag.
        const RECVORIGDSTADDR = net::IPV6_RECVORIGDSTADDR as i32;
        /// Transparent proxying. A flag.
        const TRANSPARENT = net::IPV6_TRANSPARENT as i32;
        /// Interface for unicast that is sent. An index in network byte order.
        const UNICAST_IF = net::IPV6_UNICAST_IF as i32;
        /// Receive the largest fragment's size as a control message. A flag.
        const RECVFRAGSIZE = net::IPV6_RECVFRAGSIZE as i32;
        /// Allow `bind` to an address that is not there yet. A flag.
        const FREEBIND = net::IPV6_FREEBIND as i32;
    }
}

values! {
    /// Path MTU discovery, the value of `MTU_DISCOVER`. Source: ipv6(7), linux/in6.h.
    pub struct IPV6_PMTUDISC: i32 {
        /// Never discover.
        const DONT = net::IPV6_PMTUDISC_DONT as i32;
        /// As the route says.
        const WANT = net::IPV6_PMTUDISC_WANT as i32;
        /// Always discover.
        const DO = net::IPV6_PMTUDISC_DO as i32;
        /// Ignore the path's MTU.
        const PROBE = net::IPV6_PMTUDISC_PROBE as i32;
        /// Use the interface's MTU, do not take the path's.
        const INTERFACE = net::IPV6_PMTUDISC_INTERFACE as i32;
        /// The same as `INTERFACE`, but fragments are allowed.
        const OMIT = net::IPV6_PMTUDISC_OMIT as i32;
    }
}

values! {
    /// Well-known IPv4 addresses, in the processor's byte order. Source: ip(7), linux/in.h.
    pub struct INADDR: u32 {
        /// All addresses of this machine, 0.0.0.0.
        const ANY = libc::INADDR_ANY;
        /// Everybody on the local network, 255.255.255.255.
        const BROADCAST = libc::INADDR_BROADCAST;
        /// The answer of `inet_addr` for an error; the number of `BROADCAST`.
        const NONE = libc::INADDR_NONE;
        /// This machine, 127.0.0.1.
        const LOOPBACK = net::INADDR_LOOPBACK;
        /// The first group, 224.0.0.0.
        const UNSPEC_GROUP = net::INADDR_UNSPEC_GROUP;
        /// All hosts of the network, 224.0.0.1.
        const ALLHOSTS_GROUP = net::INADDR_ALLHOSTS_GROUP;
        /// All routers of the network, 224.0.0.2.
        const ALLRTRS_GROUP = net::INADDR_ALLRTRS_GROUP;
        /// All snoopers of the network, 224.0.0.106.
        const ALLSNOOPERS_GROUP = net::INADDR_ALLSNOOPERS_GROUP;
        /// The last group that is not routed, 224.0.0.255.
        const MAX_LOCAL_GROUP = net::INADDR_MAX_LOCAL_GROUP;
        /// The source of ICMP answers from a host without an address, 192.0.0.8.
        const DUMMY = newest::INADDR_DUMMY;
    }
}
