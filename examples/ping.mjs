#!/usr/bin/env node
// Ping: asks a machine for an echo by ICMP. Usage: ping.mjs ADDRESS [COUNT]

import * as cg from 'callgate';

const { AF, IPPROTO, SO, SOCK, SOL } = cg;

/** @param {Buffer} data */
function checksum(data) {
  let total = 0;
  for (let at = 0; at < data.length; at += 2) total += data.readUInt16BE(at);
  total = (total >> 16) + (total & 0xffff);
  return ~(total + (total >> 16)) & 0xffff;
}

/** A datagram socket where the system lets users have one, else a raw one. @param {boolean} six */
function open(six) {
  const family = six ? AF.INET6 : AF.INET;
  const protocol = six ? IPPROTO.ICMPV6 : IPPROTO.ICMP;
  try {
    return { fd: cg.socket(family, SOCK.DGRAM | SOCK.CLOEXEC, protocol), raw: false };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM'))) throw error;
    return { fd: cg.socket(family, SOCK.RAW | SOCK.CLOEXEC, protocol), raw: true };
  }
}

/** @param {string} address @param {number} count */
function ping(address, count) {
  const six = address.includes(':');
  const [ask, answer] = six ? [128, 129] : [8, 0];
  const ident = cg.getpid() & 0xffff;
  const { fd, raw } = open(six);
  cg.sockopt_set_timeval(fd, SOL.SOCKET, SO.RCVTIMEO, { sec: 1 });

  /** The reply to a request, or nothing if none comes in a second. @param {number} sequence @param {number} start */
  function reply(sequence, start) {
    while (performance.now() - start < 1000) {
      try {
        const [data, sender] = cg.recvfrom(fd, 2048);
        const icmp = raw && !six ? data.subarray((data[0] & 15) * 4) : data;
        // a datagram socket gets what is its own, under a number that the kernel chose
        const ours = !raw || icmp.readUInt16BE(4) === ident;
        if (icmp[0] === answer && icmp.readUInt16BE(6) === sequence && ours) return sender;
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return undefined;
        throw error;
      }
    }
    return undefined;
  }

  let received = 0;
  for (let sequence = 1; sequence <= count; sequence++) {
    const request = Buffer.from([ask, 0, 0, 0, 0, 0, 0, 0, ...Buffer.from('callgate')]);
    request.writeUInt16BE(ident, 4);
    request.writeUInt16BE(sequence, 6);
    // with IPv6 the kernel sums up, since its addresses count too
    if (!six) request.writeUInt16BE(checksum(request), 2);
    const start = performance.now();
    cg.sendto(fd, request, 0, six ? `[${address}]:0` : `${address}:0`);
    const sender = reply(sequence, start);
    if (sender === undefined) continue;
    const host = `${sender}`.replace(/:\d+$/, '').replace(/[[\]]/g, '');
    console.log(`${host}: echo ${sequence}, ${(performance.now() - start).toFixed(3)} ms`);
    received++;
  }
  fd.close();
  console.log(`${count} sent, ${received} received`);
  return received;
}

const [address, count = '3'] = process.argv.slice(2);
if (address === undefined) console.error('Usage: ping.mjs ADDRESS [COUNT]');
process.exitCode = address !== undefined && ping(address, Number(count)) > 0 ? 0 : 1;
