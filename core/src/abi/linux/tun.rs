//! Tun and tap devices.

use callgate_macros::Layout;
use linux_raw_sys::if_tun;

flags! {
    /// What a tun or tap device is like. Source: linux/if_tun.h.
    pub struct IFF_TUN: u32 {
        /// Packets of the network layer.
        const TUN = if_tun::IFF_TUN;
        /// Ethernet frames.
        const TAP = if_tun::IFF_TAP;
        /// Packets go the way of those from hardware (NAPI).
        const NAPI = if_tun::IFF_NAPI;
        /// With `NAPI`: the buffers of `writev` become the packet's fragments.
        const NAPI_FRAGS = if_tun::IFF_NAPI_FRAGS;
        /// It is made without a carrier.
        const NO_CARRIER = if_tun::IFF_NO_CARRIER;
        /// Packets come without a `struct tun_pi` before them.
        const NO_PI = if_tun::IFF_NO_PI;
        /// Has no effect any more.
        const ONE_QUEUE = if_tun::IFF_ONE_QUEUE;
        /// Packets have a `struct virtio_net_hdr` before them.
        const VNET_HDR = if_tun::IFF_VNET_HDR;
        /// Fail if the device is there already.
        const TUN_EXCL = if_tun::IFF_TUN_EXCL;
        /// Several descriptors have a queue each.
        const MULTI_QUEUE = if_tun::IFF_MULTI_QUEUE;
        /// Use the queue of this descriptor, for `tunsetqueue`.
        const ATTACH_QUEUE = if_tun::IFF_ATTACH_QUEUE;
        /// Do not use the queue of this descriptor, for `tunsetqueue`.
        const DETACH_QUEUE = if_tun::IFF_DETACH_QUEUE;
        /// It stays when its last descriptor is closed; only told.
        const PERSIST = if_tun::IFF_PERSIST;
        /// There is no filter on it; only told. The same bit as `NO_PI`.
        const NOFILTER = if_tun::IFF_NOFILTER;
    }
}

flags! {
    /// Work on packets that is left to the program that reads them from a tun or tap device. Source: linux/if_tun.h.
    pub struct TUN_F: u32 {
        /// Checksums.
        const CSUM = if_tun::TUN_F_CSUM;
        /// Segments of TCP over IPv4.
        const TSO4 = if_tun::TUN_F_TSO4;
        /// Segments of TCP over IPv6.
        const TSO6 = if_tun::TUN_F_TSO6;
        /// Those with explicit congestion notification.
        const TSO_ECN = if_tun::TUN_F_TSO_ECN;
        /// Fragments of UDP.
        const UFO = if_tun::TUN_F_UFO;
        /// Datagrams of UDP over IPv4.
        const USO4 = if_tun::TUN_F_USO4;
        /// Datagrams of UDP over IPv6.
        const USO6 = if_tun::TUN_F_USO6;
        /// Segments inside of UDP tunnels.
        const UDP_TUNNEL_GSO = if_tun::TUN_F_UDP_TUNNEL_GSO;
        /// Segments inside of UDP tunnels with a checksum.
        const UDP_TUNNEL_GSO_CSUM = if_tun::TUN_F_UDP_TUNNEL_GSO_CSUM;
    }
}

/// What stands before a packet of a tun or tap device, unless `IFF_NO_PI` is set. Source: linux/if_tun.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct tun_pi", prefix = "")]
#[repr(C)]
pub struct TunPi {
    /// 1 if the packet was cut because the buffer was too small.
    pub flags: u16,
    /// The protocol (`ETH_P`), in network byte order.
    #[group(ETH_P)]
    pub proto: u16,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::layout::same_layout;

    #[test]
    fn layouts_are_the_kernels() {
        same_layout!(
            TunPi,
            if_tun::tun_pi {
                flags: flags,
                proto: proto
            }
        );
    }
}
