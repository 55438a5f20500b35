//! psp: encryption of packets by network cards.

use crate::netlink::schema::NOTHING;

names! {
    /// How packets are encrypted. Source: linux/psp.h.
    VERSION "PSP_VERSION_" { 0 hdr0_aes_gcm_128  1 hdr0_aes_gcm_256  2 hdr0_aes_gmac_128  3 hdr0_aes_gmac_256 }
}

names! {
    /// The same as a set, in which each is the bit of its number.
    VERSIONS "" {
        0x1 hdr0_aes_gcm_128 = "1 << PSP_VERSION_HDR0_AES_GCM_128"  0x2 hdr0_aes_gcm_256 = "1 << PSP_VERSION_HDR0_AES_GCM_256"
        0x4 hdr0_aes_gmac_128 = "1 << PSP_VERSION_HDR0_AES_GMAC_128"  0x8 hdr0_aes_gmac_256 = "1 << PSP_VERSION_HDR0_AES_GMAC_256"
    }
}

set! {
    /// Attributes of dev.
    DEV "PSP_A_DEV_" {
        1 id u32
        2 ifindex u32
        3 psp_versions_cap flags(u32, VERSIONS)
        4 psp_versions_ena flags(u32, VERSIONS)
    }
}

set! {
    /// Attributes of assoc.
    ASSOC "PSP_A_ASSOC_" {
        1 dev_id u32
        2 version enum(u32, VERSION)
        3 rx_key nest(KEYS)
        4 tx_key nest(KEYS)
        5 sock_fd u32
    }
}

set! {
    /// Attributes of keys.
    KEYS "PSP_A_KEYS_" {
        1 key bytes
        2 spi u32
    }
}

family! {
    /// Encryption by network cards. Source: linux/psp.h.
    "psp" generic("psp", 1) "PSP_CMD_"
    in "linux/psp.h" {
        operations {
            1 dev_get(NOTHING, DEV) do dump
            4 dev_set(NOTHING, DEV) do
            6 key_rotate(NOTHING, DEV) do
            8 rx_assoc(NOTHING, ASSOC) do
            9 tx_assoc(NOTHING, ASSOC) do
        }
        messages {
            1 dev_get(NOTHING, DEV)
            2 dev_add_ntf(NOTHING, DEV)
            3 dev_del_ntf(NOTHING, DEV)
            4 dev_set(NOTHING, DEV)
            5 dev_change_ntf(NOTHING, DEV)
            6 key_rotate(NOTHING, DEV)
            7 key_rotate_ntf(NOTHING, DEV)
            8 rx_assoc(NOTHING, ASSOC)
            9 tx_assoc(NOTHING, ASSOC)
        }
        groups "" { 0 mgmt  0 use }
    }
}
