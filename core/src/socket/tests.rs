//! Socket pairs, loopback connections, options and control messages.

use super::*;
use crate::Errno;
use crate::abi::{AF, CmsgView, Iovec, Linger, MSG, Mmsghdr, Msghdr, SCM, SHUT, SO, SOCK, SOL, SockaddrIn};
use crate::abi::{InAddr, TCP, TcpInfo, Timespec, Timeval, Ucred};
use crate::arg::{Fd, Mut, OptInOut, Plain, Ref, SockAddr, SockAddrMut};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};

fn pair(kind: SOCK) -> (OwnedFd, OwnedFd) {
    let mut fds = [-1; 2];
    socketpair(AF::UNIX, kind | SOCK::CLOEXEC, 0, (&mut fds).into()).unwrap();
    // SAFETY: the kernel has just made both.
    unsafe { (OwnedFd::from_raw_fd(fds[0]), OwnedFd::from_raw_fd(fds[1])) }
}

fn bytes_of<T: Plain>(value: &T) -> &[u8] {
    // SAFETY: the structs used here have no padding.
    unsafe { core::slice::from_raw_parts((&raw const *value).cast(), size_of::<T>()) }
}

fn loopback() -> SockaddrIn {
    SockaddrIn {
        family: AF::INET.0 as u16,
        addr: InAddr {
            addr: u32::from_ne_bytes([127, 0, 0, 1]),
        },
        ..SockaddrIn::zeroed()
    }
}

/// A listening TCP socket on the loopback, with its address.
fn listener() -> (OwnedFd, SockaddrIn) {
    let (fd, addr) = bound();
    listen(Fd::from(&fd), 8).unwrap();
    (fd, addr)
}

/// A TCP socket that has a port on the loopback, with its address.
fn bound() -> (OwnedFd, SockaddrIn) {
    let fd = socket(AF::INET, SOCK::STREAM | SOCK::CLOEXEC, 0).unwrap();
    let mut addr = loopback();
    bind(Fd::from(&fd), SockAddr::from(bytes_of(&addr))).unwrap();
    let mut room = [0; 32];
    let mut len = 0;
    getsockname(Fd::from(&fd), SockAddrMut::new(&mut room, &mut len)).unwrap();
    assert_eq!(len as usize, size_of::<SockaddrIn>());
    addr.port = u16::from_ne_bytes([room[2], room[3]]);
    assert_ne!(addr.port, 0);
    (fd, addr)
}

#[test]
fn a_pair_carries_bytes_until_shutdown() {
    let (a, b) = pair(SOCK::STREAM);
    assert_eq!(send(Fd::from(&a), b"hello"[..].into(), MSG::NOSIGNAL), Ok(5));
    let mut buf = [0; 16];
    assert_eq!(recv(Fd::from(&b), buf[..].as_mut().into(), MSG::PEEK), Ok(5));
    assert_eq!(recv(Fd::from(&b), buf[..].as_mut().into(), MSG::empty()), Ok(5));
    assert_eq!(&buf[..5], b"hello");
    assert_eq!(
        recv(Fd::from(&b), buf[..].as_mut().into(), MSG::DONTWAIT),
        Err(Errno::AGAIN)
    );
    shutdown(Fd::from(&a), SHUT::WR).unwrap();
    assert_eq!(recv(Fd::from(&b), buf[..].as_mut().into(), MSG::empty()), Ok(0));
    shutdown(Fd::from(&b), SHUT::RDWR).unwrap();
    assert_eq!(send(Fd::from(&a), b"x"[..].into(), MSG::NOSIGNAL), Err(Errno::PIPE));
}

#[test]
fn tcp_on_the_loopback() {
    let (listener, addr) = listener();
    let client = socket(AF::INET, SOCK::STREAM | SOCK::CLOEXEC, 0).unwrap();
    connect(Fd::from(&client), SockAddr::from(bytes_of(&addr))).unwrap();
    let mut room = [0; 32];
    let mut len = 0;
    let server = accept4(
        Fd::from(&listener),
        SockAddrMut::new(&mut room, &mut len),
        SOCK::CLOEXEC,
    )
    .unwrap();
    let mut own = [0; 32];
    let mut own_len = 0;
    getsockname(Fd::from(&client), SockAddrMut::new(&mut own, &mut own_len)).unwrap();
    assert_eq!((room, len), (own, own_len));
    getpeername(Fd::from(&client), SockAddrMut::new(&mut own, &mut own_len)).unwrap();
    assert_eq!(&own[..16], bytes_of(&addr));

    sockopt_set_int(Fd::from(&client), SOL::TCP, TCP::NODELAY.0, 1).unwrap();
    let mut on = 0;
    sockopt_get_int(Fd::from(&client), SOL::TCP, TCP::NODELAY.0, Mut::from(&mut on)).unwrap();
    assert_eq!(on, 1);
    let mut info = TcpInfo::default();
    sockopt_get_tcp_info(Fd::from(&server), SOL::TCP, TCP::INFO.0, Mut::from(&mut info)).unwrap();
    assert_eq!(info.state, 1, "established");
    assert!(info.snd_mss > 0);
    let mut name = [0; 16];
    let got = getsockopt(Fd::from(&client), SOL::TCP, TCP::CONGESTION.0, name[..].as_mut().into()).unwrap();
    assert!(got > 0 && name[..got].iter().any(u8::is_ascii_lowercase));
}

#[test]
fn nobody_listens() {
    // Bound, not listening: the port is kept from everybody else, and a child that another test forks cannot keep a
    // listener alive.
    let (_bound, addr) = bound();
    let client = socket(AF::INET, SOCK::STREAM | SOCK::CLOEXEC, 0).unwrap();
    let refused = connect(Fd::from(&client), SockAddr::from(bytes_of(&addr)));
    assert_eq!(refused, Err(Errno::CONNREFUSED));
    assert_eq!(accept(Fd::from(&client), SockAddrMut::NONE).unwrap_err(), Errno::INVAL);
}

#[test]
fn datagrams_carry_the_sender() {
    let receiver = socket(AF::INET, SOCK::DGRAM | SOCK::CLOEXEC, 0).unwrap();
    bind(Fd::from(&receiver), SockAddr::from(bytes_of(&loopback()))).unwrap();
    let (mut room, mut len) = ([0; 32], 0);
    getsockname(Fd::from(&receiver), SockAddrMut::new(&mut room, &mut len)).unwrap();
    let sender = socket(AF::INET, SOCK::DGRAM | SOCK::CLOEXEC, 0).unwrap();
    let to = SockAddr::from(&room[..len as usize]);
    assert_eq!(sendto(Fd::from(&sender), b"ping"[..].into(), MSG::empty(), to), Ok(4));
    let (mut buf, mut from, mut from_len) = ([0; 2], [0; 32], 0);
    let from_room = SockAddrMut::new(&mut from, &mut from_len);
    assert_eq!(
        recvfrom(Fd::from(&receiver), buf[..].as_mut().into(), MSG::TRUNC, from_room),
        Ok(4)
    );
    assert_eq!((&buf, from_len), (b"pi", 16));
    assert_eq!(&from[4..8], &[127, 0, 0, 1]);
}

#[test]
fn typed_options() {
    let (a, _b) = pair(SOCK::STREAM);
    let fd = Fd::from(&a);
    let set = Timeval { sec: 3, usec: 500_000 };
    sockopt_set_timeval(fd, SOL::SOCKET, SO::RCVTIMEO.0, Ref::from(&set)).unwrap();
    let mut got = Timeval::default();
    sockopt_get_timeval(fd, SOL::SOCKET, SO::RCVTIMEO.0, Mut::from(&mut got)).unwrap();
    assert_eq!(got, set);

    let set = Linger { onoff: 1, linger: 7 };
    sockopt_set_linger(fd, SOL::SOCKET, SO::LINGER.0, Ref::from(&set)).unwrap();
    let mut got = Linger::default();
    sockopt_get_linger(fd, SOL::SOCKET, SO::LINGER.0, Mut::from(&mut got)).unwrap();
    assert_eq!(got, set);

    let mut peer = Ucred::default();
    sockopt_get_ucred(fd, SOL::SOCKET, SO::PEERCRED.0, Mut::from(&mut peer)).unwrap();
    assert_eq!(peer.pid, std::process::id() as i32);

    let (mut cookie, mut again) = (0, 1);
    sockopt_get_u64(fd, SOL::SOCKET, SO::COOKIE.0, Mut::from(&mut cookie)).unwrap();
    sockopt_get_u64(fd, SOL::SOCKET, SO::COOKIE.0, Mut::from(&mut again)).unwrap();
    assert!(cookie != 0 && cookie == again);
    assert_eq!(sockopt_set_int(fd, SOL::SOCKET, -1, 1), Err(Errno::NOPROTOOPT));
    let one = 1_i32.to_ne_bytes();
    setsockopt(fd, SOL::SOCKET, SO::PASSCRED.0, one[..].into()).unwrap();
}

#[test]
fn descriptors_and_ids_travel() {
    let (a, b) = pair(SOCK::DGRAM);
    sockopt_set_int(Fd::from(&b), SOL::SOCKET, SO::PASSCRED.0, 1).unwrap();
    let mut control = [0; 128];
    let fds = [a.as_raw_fd().to_ne_bytes(), b.as_raw_fd().to_ne_bytes()].concat();
    let used = cmsg_put(
        control[..].as_mut().into(),
        0,
        SOL::SOCKET,
        SCM::RIGHTS.0,
        fds[..].into(),
    )
    .unwrap();
    assert_eq!(used, cmsg_space(8));
    let mut data = *b"with fds";
    let mut iov = [Iovec {
        base: data.as_mut_ptr(),
        len: data.len(),
    }];
    let mut msg = Msghdr {
        iov: iov.as_mut_ptr(),
        iovlen: 1,
        control: control.as_mut_ptr(),
        controllen: used,
        ..Msghdr::zeroed()
    };
    assert_eq!(sendmsg(Fd::from(&a), Ref::from(&msg), MSG::empty()), Ok(8));

    control.fill(0);
    msg.controllen = control.len();
    assert_eq!(recvmsg(Fd::from(&b), (&mut msg).into(), MSG::CMSG_CLOEXEC), Ok(8));
    assert_eq!(msg.flags & MSG::CTRUNC.bits(), 0);
    let (mut at, mut view, mut rights, mut ids) = (0, CmsgView::default(), 0, 0);
    loop {
        at = cmsg_next(control[..msg.controllen].into(), at, Mut::from(&mut view)).unwrap();
        if at == 0 {
            break;
        }
        assert_eq!(view.level, SOL::SOCKET.0);
        let data = &control[view.offset..][..view.len];
        if view.r#type == SCM::RIGHTS.0 {
            for fd in data.chunks_exact(4) {
                let fd = i32::from_ne_bytes(fd.try_into().unwrap());
                // SAFETY: the kernel has made it for this process, nobody else owns it.
                let fd = unsafe { OwnedFd::from_raw_fd(fd) };
                assert!(fd.as_raw_fd() != a.as_raw_fd());
                rights += 1;
            }
        } else if view.r#type == SCM::CREDENTIALS.0 {
            assert_eq!(data[..4], (std::process::id() as i32).to_ne_bytes());
            ids += 1;
        }
    }
    assert_eq!((rights, ids), (2, 1));
}

#[test]
fn malformed_control_messages_are_refused() {
    let mut room = [0; 24];
    assert_eq!(
        cmsg_put(room[..].as_mut().into(), 0, SOL::SOCKET, 1, [0; 13][..].into()),
        Err(Errno::NOSPC)
    );
    assert_eq!(
        cmsg_put(room[..].as_mut().into(), 1, SOL::SOCKET, 1, [0; 1][..].into()),
        Err(Errno::INVAL)
    );
    assert_eq!(
        cmsg_put(room[..].as_mut().into(), 4096, SOL::SOCKET, 1, [0; 1][..].into()),
        Err(Errno::NOSPC)
    );
    let mut view = CmsgView::default();
    assert_eq!(
        cmsg_next(room[..].into(), 0, Mut::from(&mut view)),
        Err(Errno::INVAL),
        "length 0"
    );
    assert_eq!(cmsg_next(room[..3].into(), 0, Mut::from(&mut view)), Ok(0));
    assert_eq!(cmsg_next(room[..].into(), usize::MAX, Mut::from(&mut view)), Ok(0));
    room[..size_of::<usize>()].fill(0xff);
    let next = cmsg_next(room[..].into(), 0, Mut::from(&mut view)).unwrap();
    assert_eq!(
        (next, view.offset + view.len),
        (24, 24),
        "a length beyond the end is cut"
    );
    assert_eq!(cmsg_space(usize::MAX), usize::MAX & !(size_of::<usize>() - 1));
}

#[test]
fn several_messages_at_once() {
    let (a, b) = pair(SOCK::DGRAM);
    let mut text = *b"onetwo";
    let mut iov = [
        Iovec {
            base: text.as_mut_ptr(),
            len: 3,
        },
        Iovec {
            base: text[3..].as_mut_ptr(),
            len: 3,
        },
    ];
    let mut msgs = [Mmsghdr::zeroed(); 2];
    for (msg, iov) in msgs.iter_mut().zip(&mut iov) {
        msg.hdr.iov = iov;
        msg.hdr.iovlen = 1;
    }
    assert_eq!(sendmmsg(Fd::from(&a), msgs[..].as_mut().into(), MSG::empty()), Ok(2));
    assert_eq!(msgs.map(|msg| msg.len), [3, 3]);
    let mut timeout = Timespec { sec: 5, nsec: 0 };
    let got = recvmmsg(
        Fd::from(&b),
        msgs[..].as_mut().into(),
        MSG::empty(),
        OptInOut::from(&mut timeout),
    );
    assert_eq!(got, Ok(2));
    assert_eq!(&text, b"onetwo");
}
