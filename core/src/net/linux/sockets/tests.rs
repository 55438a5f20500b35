//! Sockets that the test opens, in a network namespace of its own.

use super::super::tests::{change, in_namespace};
use super::*;
use std::io::Write;
use std::net::{TcpListener, TcpStream, UdpSocket};

fn sockets(request: SocketsRequest) -> Vec<NetworkSocket> {
    list(&request).unwrap()
}

#[test]
fn a_connection_is_told_from_both_ends() {
    in_namespace("a_connection_is_told_from_both_ends", |socket| {
        socket.change(change(1, true)).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let mut near = TcpStream::connect(("127.0.0.1", port)).unwrap();
        let (far, _) = listener.accept().unwrap();
        near.write_all(b"seven b").unwrap();
        let datagrams = UdpSocket::bind("[::1]:0").unwrap();
        let tcp = || SocketsRequest {
            kinds: Some(vec![SocketKind::Tcp]),
            ..SocketsRequest::default()
        };
        assert_eq!(sockets(tcp()).len(), 3);
        let [it] = &sockets(SocketsRequest {
            remote_port: Some(port),
            details: true,
            processes: true,
            ..tcp()
        })[..] else {
            panic!("one connects to that port")
        };
        assert_eq!((&*it.family, &*it.state, &*it.style), ("inet", "established", "stream"));
        assert_eq!(
            (it.local, it.remote),
            ("127.0.0.1".parse().ok(), "127.0.0.1".parse().ok())
        );
        assert_eq!(it.local_port, u32::from(near.local_addr().unwrap().port()));
        let tcp_info = it.tcp.as_ref().unwrap();
        assert_eq!((tcp_info.bytes_sent, &*tcp_info.congestion_state), (7, "open"));
        assert!(tcp_info.rtt > 0.0 && tcp_info.rtt < 1.0, "{}", tcp_info.rtt);
        assert!(it.memory.unwrap().receive_limit > 0 && it.congestion.is_some());
        let own = std::process::id();
        assert!(
            it.processes.iter().any(|process| process.pid == own),
            "{:?}",
            it.processes
        );
        let [far_end] = &sockets(SocketsRequest {
            local_port: Some(port),
            states: Some(vec!["established".into()]),
            local: "127.0.0.0/8".parse().ok(),
            ..tcp()
        })[..] else {
            panic!("one is connected at that port")
        };
        assert_eq!((far_end.receive_queue, far_end.tcp.is_none()), (7, true));
        let [listening] = &sockets(SocketsRequest {
            states: Some(vec!["listen".into()]),
            ..SocketsRequest::default()
        })
        .into_iter()
        .filter(|socket| socket.kind == SocketKind::Tcp)
        .collect::<Vec<_>>()[..] else {
            panic!("one listens")
        };
        assert_eq!(listening.local_port, u32::from(port));
        let [six] = &sockets(SocketsRequest {
            local: "::1".parse().ok(),
            ..SocketsRequest::default()
        })[..] else {
            panic!("one has that address")
        };
        assert_eq!(
            (six.kind, six.local_port),
            (SocketKind::Udp, u32::from(datagrams.local_addr().unwrap().port()))
        );
        assert!(
            sockets(SocketsRequest {
                local: "10.0.0.0/8".parse().ok(),
                ..tcp()
            })
            .is_empty()
        );
        let netlink = sockets(SocketsRequest {
            kinds: Some(vec![SocketKind::Netlink]),
            ..SocketsRequest::default()
        });
        assert!(
            netlink.iter().any(|socket| socket.protocol == raw::NETLINK_SOCK_DIAG),
            "{netlink:?}"
        );
        drop(far);
    });
}

#[test]
fn names_that_nobody_knows_are_refused() {
    let error = list(&SocketsRequest {
        family: Some("ipx".into()),
        ..SocketsRequest::default()
    })
    .unwrap_err();
    assert_eq!((error.errno, error.field.as_str()), (Errno::INVAL, "family"));
    let error = list(&SocketsRequest {
        states: Some(vec!["listening".into()]),
        ..SocketsRequest::default()
    })
    .unwrap_err();
    assert_eq!((error.errno, error.field.as_str()), (Errno::INVAL, "states"));
}
