//! The socket: sends a request, gathers what answers it.

use super::kernel;
use super::message::{self, Message, Messages, Request};
use crate::abi::MSG;
use crate::abi::errno::Errno;
use crate::document::{Context, Error, Result};
use linux_raw_sys::netlink as raw;
use std::os::fd::OwnedFd;

/// How often a dump is repeated because the kernel's table changed while it was read.
const ATTEMPTS: u32 = 32;

/// Room for a datagram at first: the kernel fills dumps up to this if the reader shows that much.
const ROOM: usize = 32 << 10;

/// An open netlink socket.
pub(crate) struct Socket {
    fd: OwnedFd,
    buffer: Vec<u8>,
    sequence: u32,
}

impl Socket {
    /// Opens a socket of a protocol (`NETLINK_ROUTE`).
    pub(crate) fn open(protocol: u32) -> Result<Self> {
        let fd = kernel::open(protocol).context(|| "opening a netlink socket")?;
        // Strict checking makes the kernel obey the filters of a dump, the other options make errors speak. An older
        // kernel lacks them; filters are therefore repeated by whoever asks.
        for option in [raw::NETLINK_GET_STRICT_CHK, raw::NETLINK_EXT_ACK, raw::NETLINK_CAP_ACK] {
            match kernel::enable(&fd, option) {
                Err(errno) if errno != Errno::NOPROTOOPT => {
                    return Err(errno).context(|| "setting up a netlink socket");
                }
                _ => {}
            }
        }
        Ok(Self {
            fd,
            buffer: vec![0; ROOM],
            sequence: 0,
        })
    }

    /// Asks for one thing and gives what `parse` makes of the answer.
    pub(crate) fn get<T>(&mut self, mut request: Request, mut parse: impl FnMut(&Message<'_>) -> T) -> Result<T> {
        let mut found = None;
        self.exchange(&mut request, &mut |message| found = Some(parse(message)))?;
        found.ok_or_else(|| Error::new(Errno::BADMSG, "the kernel acknowledged but did not answer"))
    }

    /// Changes something; the request is acknowledged when this returns.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "documents only read so far; tests build their networks with it")
    )]
    pub(crate) fn change(&mut self, mut request: Request) -> Result<()> {
        self.exchange(&mut request, &mut |_| {}).map(drop)
    }

    /// Asks for a table, row by row; `parse` leaves out the rows for which it gives nothing.
    ///
    /// The kernel says when the table changed while it was told. Then it is read again, so that what comes back
    /// is one state of it.
    pub(crate) fn dump<T>(
        &mut self,
        mut request: Request,
        mut parse: impl FnMut(&Message<'_>) -> Option<T>,
    ) -> Result<Vec<T>> {
        for _ in 0..ATTEMPTS {
            let mut rows = Vec::new();
            let whole = self.exchange(&mut request, &mut |message| rows.extend(parse(message)))?;
            if whole {
                return Ok(rows);
            }
        }
        let message = format!("the table changed during each of {ATTEMPTS} attempts to read it");
        Err(Error::new(Errno::AGAIN, message))
    }

    /// Sends a request and calls `each` with every message that answers it. `false` if a dump was disturbed by a change.
    fn exchange(&mut self, request: &mut Request, each: &mut dyn FnMut(&Message<'_>)) -> Result<bool> {
        self.sequence = self.sequence.wrapping_add(1);
        let bytes = request.finish(self.sequence)?;
        kernel::send(&self.fd, bytes).context(|| "sending a netlink request")?;
        let acknowledged = request.flags() & raw::NLM_F_ACK != 0;
        let mut whole = true;
        loop {
            let length = self.datagram()?;
            for message in Messages(&self.buffer[..length]) {
                let message = message?;
                if message.sequence != self.sequence {
                    // Left over from a request that failed half way.
                    continue;
                }
                whole &= message.flags & raw::NLM_F_DUMP_INTR == 0;
                match message.kind {
                    raw::NLMSG_ERROR | raw::NLMSG_DONE => return message::failure(&message).map_or(Ok(whole), Err),
                    raw::NLMSG_NOOP => {}
                    raw::NLMSG_OVERRUN => {
                        return Err(Error::new(Errno::NOBUFS, "netlink lost a part of the answer"));
                    }
                    _ => {
                        each(&message);
                        if message.flags & raw::NLM_F_MULTI == 0 && !acknowledged {
                            return Ok(whole);
                        }
                    }
                }
            }
        }
    }

    /// Waits for a datagram of the kernel; gives its length in the buffer, which grows to hold it.
    fn datagram(&mut self) -> Result<usize> {
        loop {
            let peek = MSG::PEEK | MSG::TRUNC;
            let (length, _) = kernel::receive(&self.fd, &mut [], peek).context(|| "waiting for netlink")?;
            if length > self.buffer.len() {
                self.buffer.resize(length.next_power_of_two(), 0);
            }
            let (length, sender) =
                kernel::receive(&self.fd, &mut self.buffer, MSG::TRUNC).context(|| "reading netlink")?;
            // Any process may send to a netlink socket; only the kernel is believed.
            if sender == 0 && length <= self.buffer.len() {
                return Ok(length);
            }
        }
    }
}
