//! ovpn: peers and keys of OpenVPN in the kernel.

use crate::netlink::schema::NOTHING;

names! {
    /// Names of del peer reason. Source: linux/ovpn.h.
    DEL_PEER_REASON "OVPN_DEL_PEER_REASON_" {
        0 teardown  1 userspace  2 expired  3 transport_error  4 transport_disconnect
    }
}

names! {
    /// Names of key slot. Source: linux/ovpn.h.
    KEY_SLOT "OVPN_KEY_SLOT_" {
        0 primary  1 secondary
    }
}

names! {
    /// Names of cipher alg. Source: linux/ovpn.h.
    CIPHER_ALG "OVPN_CIPHER_ALG_" {
        0 none  1 aes_gcm  2 chacha20_poly1305
    }
}

set! {
    /// Attributes of peer.
    PEER "OVPN_A_PEER_" {
        1 id u32
        2 remote_ipv4 ip(4)
        3 remote_ipv6 ip(16)
        4 remote_ipv6_scope_id u32
        5 remote_port be16
        6 socket u32
        7 socket_netnsid i32
        8 vpn_ipv4 ip(4)
        9 vpn_ipv6 ip(16)
        10 local_ipv4 ip(4)
        11 local_ipv6 ip(16)
        12 local_port be16
        13 keepalive_interval u32
        14 keepalive_timeout u32
        15 del_reason enum(u32, DEL_PEER_REASON)
        16 vpn_rx_bytes uint
        17 vpn_tx_bytes uint
        18 vpn_rx_packets uint
        19 vpn_tx_packets uint
        20 link_rx_bytes uint
        21 link_tx_bytes uint
        22 link_rx_packets uint
        23 link_tx_packets uint
    }
}

set! {
    /// Attributes of keyconf.
    KEYCONF "OVPN_A_KEYCONF_" {
        1 peer_id u32
        2 slot enum(u32, KEY_SLOT)
        3 key_id u32
        4 cipher_alg enum(u32, CIPHER_ALG)
        5 encrypt_dir nest(KEYDIR)
        6 decrypt_dir nest(KEYDIR)
    }
}

set! {
    /// Attributes of keydir.
    KEYDIR "OVPN_A_KEYDIR_" {
        1 cipher_key bytes
        2 nonce_tail bytes(8)
    }
}

set! {
    /// Attributes of ovpn.
    OVPN "OVPN_A_" {
        1 ifindex u32
        2 peer nest(PEER)
        3 keyconf nest(KEYCONF)
    }
}

family! {
    /// OpenVPN in the kernel. Source: linux/ovpn.h.
    "ovpn" generic("ovpn", 1) "OVPN_CMD_"
    in "linux/ovpn.h" {
        operations {
            1 peer_new(NOTHING, OVPN) do
            2 peer_set(NOTHING, OVPN) do
            3 peer_get(NOTHING, OVPN) do dump
            4 peer_del(NOTHING, OVPN) do
            6 key_new(NOTHING, OVPN) do
            7 key_get(NOTHING, OVPN) do
            8 key_swap(NOTHING, OVPN) do
            10 key_del(NOTHING, OVPN) do
        }
        messages {
            3 peer_get(NOTHING, OVPN)
            5 peer_del_ntf(NOTHING, OVPN)
            7 key_get(NOTHING, OVPN)
            9 key_swap_ntf(NOTHING, OVPN)
        }
        groups "" { 0 peers }
    }
}
