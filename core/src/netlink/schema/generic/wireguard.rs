//! wireguard: encrypted tunnels.

use crate::netlink::schema::NOTHING;
use crate::netlink::schema::route::AF;

names! {
    /// What a request does besides to a device. Source: linux/wireguard.h.
    DEVICE_FLAGS "WGDEVICE_F_" {
        0x1 replace_peers
    }
}

names! {
    /// What a request does to a peer. Source: linux/wireguard.h.
    PEER_FLAGS "WGPEER_F_" {
        0x1 remove_me  0x2 replace_allowedips  0x4 update_only
    }
}

structure! {
    /// A moment. Source: linux/time_types.h.
    KERNEL_TIMESPEC "struct __kernel_timespec" "tv_" {
        sec i64
        nsec i64
    }
}

names! {
    /// What a request does to addresses. Source: linux/wireguard.h.
    ALLOWEDIP_FLAGS "WGALLOWEDIP_F_" {
        0x1 remove_me
    }
}

set! {
    /// A device.
    DEVICE "WGDEVICE_A_" by ifindex ifname {
        1 ifindex u32
        2 ifname text
        3 private_key bytes(32)
        4 public_key bytes(32)
        5 flags flags(u32, DEVICE_FLAGS)
        6 listen_port u16
        7 fwmark u32
        8 peers array0(nest(PEER))
    }
}

set! {
    /// A peer.
    PEER "WGPEER_A_" by public_key {
        1 public_key bytes(32)
        2 preshared_key bytes(32)
        3 flags flags(u32, PEER_FLAGS)
        4 endpoint sockaddr
        5 persistent_keepalive_interval u16
        6 last_handshake_time struct(KERNEL_TIMESPEC)
        7 rx_bytes u64
        8 tx_bytes u64
        9 allowedips array0(nest(ALLOWEDIP))
        10 protocol_version u32
    }
}

set! {
    /// Addresses that a peer may have.
    ALLOWEDIP "WGALLOWEDIP_A_" {
        1 family enum(u16, AF)
        2 ipaddr ip
        3 cidr_mask u8
        4 flags flags(u32, ALLOWEDIP_FLAGS)
    }
}

family! {
    /// Encrypted tunnels. Source: linux/wireguard.h.
    "wireguard" generic("wireguard", 1) "WG_CMD_"
    in "sys/socket.h" "linux/rtnetlink.h" "linux/time_types.h" "linux/wireguard.h" {
        operations {
            0 get_device(NOTHING, DEVICE) dump whole
            1 set_device(NOTHING, DEVICE) do whole
        }
        messages {
            0 get_device(NOTHING, DEVICE)
        }
        groups "" {  }
    }
}
