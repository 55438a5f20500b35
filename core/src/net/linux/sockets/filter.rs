//! Networks and ports: as a program for the kernel, and again here, since not every kind of socket runs it.

use super::diag;
use crate::net::{Network, NetworkSocket, SocketsRequest};
use std::net::IpAddr;

/// The conditions as the kernel's program (`struct inet_diag_bc_op`): each one goes on if it holds, and otherwise jumps beyond the end.
pub(super) fn program(request: &SocketsRequest) -> Vec<u8> {
    let ends = [
        (diag::INET_DIAG_BC_S_COND, request.local, request.local_port),
        (diag::INET_DIAG_BC_D_COND, request.remote, request.remote_port),
    ];
    let conditions: Vec<_> = ends
        .into_iter()
        .filter(|(_, network, port)| network.is_some() || port.is_some())
        .map(|(code, network, port)| (code, condition(network, port)))
        .collect();
    let mut left: usize = conditions.iter().map(|(_, condition)| 4 + condition.len()).sum();
    let mut program = Vec::with_capacity(left);
    for (code, condition) in conditions {
        let length = 4 + condition.len();
        program.extend([code, length as u8]);
        program.extend((left as u16 + 4).to_ne_bytes());
        program.extend(condition);
        left -= length;
    }
    program
}

/// `struct inet_diag_hostcond`.
fn condition(network: Option<Network>, port: Option<u16>) -> Vec<u8> {
    let (family, prefix, address) = match network {
        None => (libc::AF_UNSPEC, 0, Vec::new()),
        Some(Network { address, prefix }) => match address {
            IpAddr::V4(address) => (libc::AF_INET, prefix, address.octets().to_vec()),
            IpAddr::V6(address) => (libc::AF_INET6, prefix, address.octets().to_vec()),
        },
    };
    let port = port.map_or(-1, i32::from);
    let mut condition = vec![family as u8, prefix, 0, 0];
    condition.extend(port.to_ne_bytes());
    condition.extend(address);
    condition
}

/// Whether the conditions hold.
pub(super) fn satisfies(socket: &NetworkSocket, request: &SocketsRequest) -> bool {
    let end = |address: Option<IpAddr>, port: u32, network: Option<Network>, wanted: Option<u16>| {
        wanted.is_none_or(|wanted| port == u32::from(wanted))
            && network.is_none_or(|network| address.is_some_and(|address| within(address, network)))
    };
    end(socket.local, socket.local_port, request.local, request.local_port)
        && end(socket.remote, socket.remote_port, request.remote, request.remote_port)
}

/// Whether an address is in a network. Everything is in the one of everything, and an IPv4 address of an IPv6 socket is one of IPv4.
fn within(address: IpAddr, network: Network) -> bool {
    let bits = |address: IpAddr| match address {
        IpAddr::V4(address) => u128::from(address.to_bits()) << 96,
        IpAddr::V6(address) => address.to_bits(),
    };
    let address = match (address, network.address) {
        (IpAddr::V6(six), IpAddr::V4(_)) => six.to_canonical(),
        _ => address,
    };
    let beyond = 128 - u32::from(network.prefix);
    let differ = bits(address) ^ bits(network.address);
    network.prefix == 0 || address.is_ipv4() == network.address.is_ipv4() && differ.checked_shr(beyond) == Some(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_in_networks_or_not() {
        for (address, network, expected) in [
            ("10.1.2.3", "10.0.0.0/8", true),
            ("11.1.2.3", "10.0.0.0/8", false),
            ("10.1.2.3", "10.1.2.3/32", true),
            ("10.1.2.2", "10.1.2.3/32", false),
            ("::1", "0.0.0.0/0", true),
            ("::1", "::/0", true),
            ("::ffff:10.1.2.3", "10.0.0.0/8", true),
            ("2001:db8::1", "2001:db8::/32", true),
            ("2001:db9::1", "2001:db8::/32", false),
            ("::1", "::1/128", true),
            ("10.0.0.1", "a00::/8", false),
        ] {
            let found = within(address.parse().unwrap(), network.parse().unwrap());
            assert_eq!(found, expected, "{address} in {network}");
        }
    }

    #[test]
    fn a_program_jumps_to_its_end_or_beyond() {
        let request = SocketsRequest {
            local: "10.0.0.0/8".parse().ok(),
            remote_port: Some(80),
            ..SocketsRequest::default()
        };
        let program = program(&request);
        assert_eq!(program.len(), 16 + 12);
        assert_eq!(program[..2], [diag::INET_DIAG_BC_S_COND, 16]);
        assert_eq!(program[2..4], 32_u16.to_ne_bytes());
        assert_eq!(program[16..18], [diag::INET_DIAG_BC_D_COND, 12]);
        assert_eq!(program[18..20], 16_u16.to_ne_bytes());
    }
}
