//! The checker and the machine against the kernel: the same programs, the same packets.

use super::*;
use crate::abi::{AF, MSG, SO, SOCK, SOL, SockFilter};
use crate::arg::Fd;
use crate::socket::{recv, send, socketpair, sockopt_get_sock_filter, sockopt_set_sock_fprog};
use crate::{Errno, arg};
use std::os::fd::{FromRawFd, OwnedFd};

/// Datagrams from one socket to another that has a filter.
struct Wire {
    from: OwnedFd,
    to: OwnedFd,
}

impl Wire {
    fn new() -> Self {
        let mut fds = [-1; 2];
        socketpair(
            AF::UNIX,
            SOCK::DGRAM | SOCK::CLOEXEC | SOCK::NONBLOCK,
            0,
            (&mut fds).into(),
        )
        .unwrap();
        // SAFETY: the kernel has just made both.
        let [from, to] = fds.map(|fd| unsafe { OwnedFd::from_raw_fd(fd) });
        Self { from, to }
    }

    fn attach(&self, program: &[CbpfInstruction]) -> arg::Result<()> {
        let filter: Vec<_> = program.iter().map(SockFilter::from).collect();
        sockopt_set_sock_fprog(
            Fd::from(&self.to),
            SOL::SOCKET,
            SO::ATTACH_FILTER.0,
            filter.as_slice().into(),
        )
    }

    /// How many bytes the filter let through; 0 if it let the packet fall.
    fn pass(&self, packet: &[u8]) -> usize {
        assert_eq!(
            send(Fd::from(&self.from), packet.into(), MSG::empty()),
            Ok(packet.len())
        );
        let mut room = [0; 512];
        match recv(Fd::from(&self.to), room[..].as_mut().into(), MSG::empty()) {
            Ok(length) => length,
            Err(Errno::AGAIN) => 0,
            Err(error) => panic!("{error:?}"),
        }
    }
}

#[test]
fn the_kernel_answers_the_same() {
    let mut dice = Dice(0x0dd_ba11_5eed_0001);
    let wire = Wire::new();
    let packets: Vec<Vec<u8>> = (0..8)
        .map(|_| (0..300 + dice.roll(20)).map(|_| dice.roll(256) as u8).collect())
        .collect();
    let mut fallen = 0;
    for round in 0..3000 {
        let program = by_chance(&mut dice, round % 4 * 8);
        wire.attach(&program).unwrap();
        let checked = Program::new(&program, CbpfTarget::Packet).unwrap();
        for packet in &packets {
            let here = run_program(
                &checked,
                &Packet {
                    data: packet,
                    ..Packet::default()
                },
            );
            let there = wire.pass(packet);
            assert_eq!(
                here.value as usize,
                there,
                "{}",
                disassemble::disassemble(&program).unwrap()
            );
            fallen += usize::from(there == 0);
        }
    }
    // both ways of ending are there, or nothing was compared
    assert!((100..20_000).contains(&fallen), "{fallen} packets fell");
}

#[test]
fn the_kernel_takes_the_same_programs() {
    let mut dice = Dice(0x0dd_ba11_5eed_0002);
    let wire = Wire::new();
    let mut taken = 0;
    for _ in 0..20_000 {
        let mut program = by_chance(&mut dice, 0);
        program.drain(..dice.roll(17) as usize);
        for _ in 0..dice.roll(3) {
            // something becomes wrong, or not
            let at = dice.roll(program.len() as u32) as usize;
            let it = &mut program[at];
            match dice.roll(5) {
                0 => it.code = dice.roll(256) as u16,
                1 => {
                    it.k = dice.of(&[
                        0,
                        15,
                        16,
                        31,
                        32,
                        40,
                        u32::MAX,
                        u32::MAX - 8,
                        -0x1000_i32 as u32,
                        -0xfc4_i32 as u32,
                    ])
                }
                2 => it.jt = dice.roll(60) as u8,
                3 => it.jf = dice.roll(60) as u8,
                _ => program.truncate(at),
            }
            if program.is_empty() {
                break;
            }
        }
        let here = Program::new(&program, CbpfTarget::Packet);
        let there = wire.attach(&program);
        assert_eq!(here.is_ok(), there.is_ok(), "{here:?} {there:?} {program:?}");
        taken += usize::from(there.is_ok());
    }
    assert!((2000..18_000).contains(&taken), "{taken} programs were taken");
}

#[test]
fn a_program_comes_back_from_the_socket() {
    let wire = Wire::new();
    let program = made("ldb [0]\njeq #0x61, yes\nret #0\nyes: ret #-1");
    let get = |room: &mut [SockFilter]| {
        sockopt_get_sock_filter(Fd::from(&wire.to), SOL::SOCKET, SO::GET_FILTER.0, room.into())
    };
    assert_eq!(get(&mut []), Ok(0));
    wire.attach(&program).unwrap();
    assert_eq!((wire.pass(b"abc"), wire.pass(b"bcd")), (3, 0));
    assert_eq!(get(&mut []), Ok(4));
    assert_eq!(get(&mut [SockFilter::default()]), Err(Errno::INVAL));
    let mut room = [SockFilter::default(); 10];
    assert_eq!(get(&mut room), Ok(4));
    assert_eq!(
        room[1],
        SockFilter {
            code: 0x15,
            jt: 1,
            jf: 0,
            k: 0x61
        }
    );
    let long = vec![SockFilter::default(); 70_000];
    let level = SOL::SOCKET;
    let refused = sockopt_set_sock_fprog(Fd::from(&wire.to), level, SO::ATTACH_FILTER.0, long.as_slice().into());
    assert_eq!(refused, Err(Errno::INVAL));
}

/// The kernel finds attributes in a message where the machine does, from any offset on.
pub(super) fn attributes(message: &[u8]) {
    let wire = Wire::new();
    for (known, kind, offset) in ["nla", "nlan"]
        .iter()
        .flat_map(|known| (0..9).flat_map(move |kind| (0..40).map(move |offset| (known, kind, offset))))
    {
        let text = format!("ldx #{kind}\nld #{offset}\nld {known}\nadd #1\nret a");
        wire.attach(&made(&text)).unwrap();
        assert_eq!(ran(&text, message).value as usize, wire.pass(message), "{text}");
    }
}
