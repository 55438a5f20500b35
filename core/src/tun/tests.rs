//! Devices in network namespaces that the tests make.

use super::*;
use crate::abi::{ETH_P, MSG, SO, SOL, SockFilter, SockaddrLl};
use crate::arg::{Plain, SockAddr};
use crate::cbpf::{self, CbpfRun, CbpfSource};
use crate::file::{read, write};
use crate::net::{LinksRequest, links};
use crate::socket::{bind, recv, sendto, sockopt_set_sock_fprog};
use std::io::Write;
use std::sync::mpsc::channel;

/// Runs `test` on a thread in a network namespace of its own; says by name that it does not if that is not permitted, or if there are no
/// tun devices.
fn in_namespace(name: &str, test: impl FnOnce() + Send) {
    let run = move || {
        let made = mount::unshare(CLONE::NEWNET).and_then(|()| {
            let flags = O::RDWR | O::CLOEXEC;
            file::openat(DirFd::CWD, c"/dev/net/tun".into(), flags, 0)
        });
        match made {
            Ok(_) => test(),
            // not eprintln, which the test harness would hide
            Err(error) => writeln!(std::io::stderr(), "SKIPPED {name}: tun devices: {error}").unwrap(),
        }
    };
    std::thread::scope(|scope| {
        if let Err(panic) = scope.spawn(run).join() {
            std::panic::resume_unwind(panic);
        }
    });
}

fn open(request: TunRequest) -> Tun {
    Tun::open(request).unwrap()
}

/// Sets an interface up.
fn up(index: u32, name: &Text) {
    let mut ifreq = [0_u8; 40];
    ifreq[..name.as_bytes().len()].copy_from_slice(name.as_bytes());
    ifreq[16..18].copy_from_slice(&(libc::IFF_UP as u16).to_ne_bytes());
    let socket = socket::socket(AF::INET, SOCK::DGRAM | SOCK::CLOEXEC, 0).unwrap();
    // SAFETY: the room is as large as the kernel's struct.
    let done = unsafe { libc::ioctl(socket.as_raw_fd(), libc::SIOCSIFFLAGS as _, ifreq.as_mut_ptr()) };
    assert_eq!(done, 0, "{index} {}", std::io::Error::last_os_error());
}

/// A packet socket of an interface, and its address.
fn packets(index: u32) -> (OwnedFd, SockaddrLl) {
    let flags = SOCK::RAW | SOCK::CLOEXEC | SOCK::NONBLOCK;
    let socket = socket::socket(AF::PACKET, flags, 0).unwrap();
    let address = SockaddrLl {
        family: AF::PACKET.0 as u16,
        protocol: ETH_P::ALL.0.to_be(),
        ifindex: index as i32,
        ..SockaddrLl::zeroed()
    };
    bind(Fd::from(&socket), SockAddr::from(bytes_of(&address))).unwrap();
    (socket, address)
}

fn bytes_of(address: &SockaddrLl) -> &[u8] {
    // SAFETY: the struct has no padding.
    unsafe { core::slice::from_raw_parts((&raw const *address).cast(), size_of::<SockaddrLl>()) }
}

#[test]
fn a_device_is_made_told_and_removed() {
    in_namespace("a_device_is_made_told_and_removed", || {
        let first = open(TunRequest {
            name: "probe%d".into(),
            tap: true,
            vnet_hdr: true,
            multi_queue: true,
            ..TunRequest::default()
        });
        let told = first.info().unwrap();
        let link = links(LinksRequest {
            name: Some("probe0".into()),
            ..LinksRequest::default()
        });
        assert_eq!(link.unwrap()[0].index, told.index);
        let expected = TunInfo {
            name: "probe0".into(),
            index: told.index,
            tap: true,
            multi_queue: true,
            vnet_hdr: true,
            vnet_hdr_size: 10,
            packet_info: false,
            persist: false,
        };
        assert_eq!(told, expected);
        let again = TunRequest {
            name: "probe0".into(),
            tap: true,
            ..TunRequest::default()
        };
        assert!(Tun::open(again.clone()).is_err(), "it has several queues");
        let exclusive = TunRequest {
            exclusive: true,
            multi_queue: true,
            vnet_hdr: true,
            ..again.clone()
        };
        assert_eq!(Tun::open(exclusive.clone()).unwrap_err().errno, Errno::BUSY);
        let second = open(TunRequest {
            exclusive: false,
            ..exclusive
        });
        tunsetqueue(Fd::from(&second.fd), IFF_TUN::DETACH_QUEUE).unwrap();
        assert_eq!(
            tunsetqueue(Fd::from(&second.fd), IFF_TUN::DETACH_QUEUE),
            Err(Errno::INVAL)
        );
        drop((first, second));
        let gone = links(LinksRequest::default()).unwrap();
        assert!(gone.iter().all(|link| link.name != "probe0"));

        let kept = open(TunRequest {
            persist: Some(true),
            owner: Some(0),
            group: Some(0),
            ..TunRequest::default()
        });
        let told = kept.info().unwrap();
        assert!(told.persist && !told.tap && told.name == "tun0", "{told:?}");
        drop(kept);
        let reopened = open(TunRequest {
            name: "tun0".into(),
            persist: Some(false),
            packet_info: true,
            ..TunRequest::default()
        });
        let now = reopened.info().unwrap();
        assert_eq!((now.index, now.persist, now.packet_info), (told.index, false, true));

        for (name, errno) in [
            ("a-name-of-17-byte", Errno::INVAL),
            ("lo", Errno::INVAL),
            ("a/b", Errno::INVAL),
        ] {
            let refused = Tun::open(TunRequest {
                name: name.into(),
                ..TunRequest::default()
            });
            assert_eq!(refused.unwrap_err().errno, errno, "{name}");
        }
    });
}

#[test]
fn a_device_is_made_in_another_namespace() {
    in_namespace("a_device_is_made_in_another_namespace", || {
        let (tell, told) = channel();
        let (end, ended) = channel::<()>();
        std::thread::scope(|scope| {
            let other = scope.spawn(move || {
                mount::unshare(CLONE::NEWNET).unwrap();
                tell.send(crate::process::gettid()).unwrap();
                ended.recv().unwrap();
                links(LinksRequest::default()).unwrap()
            });
            let device = open(TunRequest {
                name: "away".into(),
                namespace: Some(format!("/proc/self/task/{}/ns/net", told.recv().unwrap()).into()),
                ..TunRequest::default()
            });
            end.send(()).unwrap();
            let there = other.join().unwrap();
            assert!(
                there
                    .iter()
                    .any(|link| link.name == "away" && link.index == device.info().unwrap().index)
            );
            let here = links(LinksRequest::default()).unwrap();
            assert!(here.iter().all(|link| link.name != "away"));
        });
        let missing = Tun::open(TunRequest {
            namespace: Some("no-such-namespace".into()),
            ..TunRequest::default()
        });
        let error = missing.unwrap_err();
        assert_eq!((error.errno, error.field.as_str()), (Errno::NOENT, "namespace"));
    });
}

/// A frame with an IPv4 packet in it.
fn frame(payload: &[u8]) -> Vec<u8> {
    let ethernet = [2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 8, 0];
    let mut ip = vec![0x45, 0, 0, 20 + payload.len() as u8, 0, 0, 0, 0, 64, 253, 0, 0];
    ip.extend([10, 0, 0, 2, 10, 0, 0, 1]);
    [&ethernet[..], &ip, payload].concat()
}

#[test]
fn frames_go_both_ways_and_filters_see_them() {
    in_namespace("frames_go_both_ways_and_filters_see_them", || {
        let device = open(TunRequest {
            tap: true,
            nonblock: true,
            ..TunRequest::default()
        });
        let TunInfo { name, index, .. } = device.info().unwrap();
        let mut features = 0;
        tungetfeatures(Fd::from(&device.fd), (&mut features).into()).unwrap();
        assert!(
            IFF_TUN::from_bits_retain(features).contains(IFF_TUN::TUN | IFF_TUN::TAP | IFF_TUN::NO_PI),
            "{features:?}"
        );
        // what the kernel says by itself on a new interface must not be mixed up with ours
        let ours = filter("ldh [12]\njne #0x800, no\nret #-1\nno: ret #0");
        tunattachfilter(Fd::from(&device.fd), ours.as_slice().into()).unwrap();
        up(index, &name);
        let (socket, address) = packets(index);
        let sent = frame(b"out");
        sendto(
            Fd::from(&socket),
            sent.as_slice().into(),
            MSG::empty(),
            SockAddr::from(bytes_of(&address)),
        )
        .unwrap();
        let mut room = [0; 256];
        assert_eq!(read(Fd::from(&device.fd), room[..].as_mut().into()), Ok(sent.len()));
        assert_eq!(&room[..sent.len()], sent.as_slice());
        tundetachfilter(Fd::from(&device.fd)).unwrap();
        extensions(&device, &socket, index);
    });
}

fn filter(text: &str) -> Vec<SockFilter> {
    let source = CbpfSource {
        text: text.to_owned(),
        ..CbpfSource::default()
    };
    cbpf::assemble(source).unwrap().iter().map(SockFilter::from).collect()
}

/// What the kernel knows beside a frame, and offsets from its headers, are for the kernel what they are here.
fn extensions(device: &Tun, socket: &OwnedFd, index: u32) {
    let known = [
        ("proto", 0x800),
        ("type", 3),
        ("ifidx", index),
        ("hatype", 1),
        ("queue", 1),
        ("mark", 0),
        ("vlan_avail", 0),
    ];
    let loads = known
        .iter()
        .map(|(name, _)| format!("ld {name}"))
        .chain(
            [
                "ldb [-0x100000]",
                "ldh [-0xffffe]",
                "ldb [-0x200000]",
                "ldh [-0x1ffff4]",
                "ldb [-0xffe00]",
                "ld len",
                "ldh [12]",
            ]
            .map(str::to_owned),
        )
        .chain(["ldx #0xfff00000\nldb [x + 9]", "ldx 4*([-0x100000]&0xf)\ntxa"].map(str::to_owned));
    let bytes: Vec<u8> = (0..=255).collect();
    let sent = frame(&bytes[..200]);
    for load in loads {
        for shift in [0, 8] {
            // of our frames alone, a byte of what was loaded, and one
            let text = format!("ldb [23]\njne #253, no\n{load}\nrsh #{shift}\nand #0xff\nadd #1\nret a\nno: ret #0");
            let program = filter(&text);
            sockopt_set_sock_fprog(
                Fd::from(socket),
                SOL::SOCKET,
                SO::ATTACH_FILTER.0,
                program.as_slice().into(),
            )
            .unwrap();
            let mut room = [0; 512];
            while recv(Fd::from(socket), room[..].as_mut().into(), MSG::empty()).is_ok() {}
            assert_eq!(write(Fd::from(&device.fd), sent.as_slice().into()), Ok(sent.len()));
            let there = recv(Fd::from(socket), room[..].as_mut().into(), MSG::empty());
            let here = cbpf::run(CbpfRun {
                program: cbpf::assemble(CbpfSource {
                    text: text.clone(),
                    ..CbpfSource::default()
                })
                .unwrap(),
                data: sent.as_slice().into(),
                known: known.iter().map(|(name, value)| ((*name).to_owned(), *value)).collect(),
                network: 14,
                ..CbpfRun::default()
            });
            let here = (here.unwrap().value as usize).min(sent.len());
            assert_eq!(there, if here == 0 { Err(Errno::AGAIN) } else { Ok(here) }, "{text}");
        }
    }
}
