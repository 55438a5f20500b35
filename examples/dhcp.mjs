#!/usr/bin/env node
// DHCP: asks for an IPv4 address on a link, and shows the lease. Usage: dhcp.mjs LINK

import { randomBytes } from 'node:crypto';
import * as cg from 'callgate';

const { AF, ETH_P, SO, SOCK, SOL } = cg;
const [DISCOVER, OFFER, REQUEST, ACK, NAK] = [1, 2, 3, 5, 6];
const COOKIE = Buffer.from([0x63, 0x82, 0x53, 0x63]);
// UDP to port 68; offset 0 is the header of IPv4
const FILTER = `
        ldb [9]
        jne #17, drop
        ldh [6]
        jset #0x1fff, drop
        ldx 4*([0]&0xf)
        ldh [x + 2]
        jne #68, drop
        ret #-1
drop:   ret #0
`;
const dotted = (/** @type {Uint8Array} */ bytes) => bytes.subarray(0, 4).join('.');

/** @param {Buffer} data */
function checksum(data) {
  let total = 0;
  for (let at = 0; at < data.length; at += 2) total += data.readUInt16BE(at);
  total = (total >> 16) + (total & 0xffff);
  return ~(total + (total >> 16)) & 0xffff;
}

/** A message to everybody, from a machine that has no address. @param {Map<number, Uint8Array>} options */
function packet(/** @type {number} */ kind, /** @type {Buffer} */ number, /** @type {Buffer} */ mac, options) {
  const fixed = Buffer.alloc(236);
  fixed.set([1, 1, 6, 0, ...number, 0, 0, 0x80]);
  fixed.set(mac, 28);
  const all = new Map([[53, Uint8Array.of(kind)], ...options, [55, Uint8Array.of(1, 3, 6)]]);
  const listed = [...all].flatMap(([code, value]) => [code, value.length, ...value]);
  const message = Buffer.alloc(300);
  message.set([...fixed, ...COOKIE, ...listed, 255]);
  const head = Buffer.from([0x45, 0, 0, 0, 0, 0, 0, 0, 64, 17, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255]);
  head.writeUInt16BE(head.length + 8 + message.length, 2);
  head.writeUInt16BE(checksum(head), 10);
  const udp = Buffer.from([0, 68, 0, 67, 0, 0, 0, 0]);
  udp.writeUInt16BE(udp.length + message.length, 4);
  return Buffer.concat([head, udp, message]);
}

/** The options of a reply to us, and the address that it gives as option 0. @param {Buffer} data @param {Buffer} number */
function parse(data, number) {
  const message = data.subarray((data[0] & 15) * 4 + 8);
  const options = new Map();
  if (message[0] !== 2 || !message.subarray(236, 240).equals(COOKIE) || !message.subarray(4, 8).equals(number)) return options;
  options.set(0, message.subarray(16, 20));
  for (let at = 240; at + 1 < message.length && message[at] !== 255; ) {
    if (message[at] !== 0) options.set(message[at], message.subarray(at + 2, at + 2 + message[at + 1]));
    at += message[at] === 0 ? 1 : 2 + message[at + 1]; // 0 is a byte without a length
  }
  return options;
}

/** @param {string} name */
function lease(name) {
  const [{ index, mac }] = cg.net.links({ name });
  const [hardware, number] = [Buffer.from(mac.replaceAll(':', ''), 'hex'), randomBytes(4)];
  const protocol = new Uint16Array(Uint8Array.of(ETH_P.IP >> 8, ETH_P.IP & 255).buffer)[0];
  const addr = Buffer.from('ffffffffffff0000', 'hex');
  const everybody = new cg.types.sockaddr_ll({ family: AF.PACKET, protocol, ifindex: index, halen: 6, addr });
  const fd = cg.socket(AF.PACKET, SOCK.DGRAM | SOCK.CLOEXEC);
  cg.sockopt_set_sock_fprog(fd, SOL.SOCKET, SO.ATTACH_FILTER, cg.cbpf.assemble({ text: FILTER }));
  cg.sockopt_set_timeval(fd, SOL.SOCKET, SO.RCVTIMEO, { sec: 2 });
  cg.bind(fd, `packet:${index}:0x${ETH_P.IP.toString(16).padStart(4, '0')}`);

  /** @param {number} kind @param {number} wanted @param {Map<number, Uint8Array>} options */
  function ask(kind, wanted, options) {
    for (let attempt = 0; attempt < 4; attempt++) {
      cg.sendto(fd, packet(kind, number, hardware, options), 0, everybody);
      try {
        for (;;) {
          const reply = parse(cg.recv(fd, 2048), number);
          const told = reply.get(53)?.[0];
          if (told === wanted) return reply;
          if (told === NAK) throw new Error('the server refuses');
        }
      } catch (error) {
        // no answer in time: once more
        if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
      }
    }
    throw new Error(`nobody answers on ${name}`);
  }

  const offer = ask(DISCOVER, OFFER, new Map());
  const got = ask(REQUEST, ACK, new Map([[50, offer.get(0)], [54, offer.get(54)]]));
  fd.close();
  return got;
}

const [name] = process.argv.slice(2);
if (name === undefined) {
  console.error('Usage: dhcp.mjs LINK');
  process.exit(1);
}
const got = lease(name);
const bits = [...(got.get(1) ?? [])].map((byte) => byte.toString(2).replaceAll('0', '')).join('').length;
console.log(`address ${dotted(got.get(0))}/${bits}`);
for (const [code, word] of [[3, 'router'], [6, 'dns'], [54, 'server']]) {
  if (got.has(code)) console.log(`${word} ${dotted(got.get(code))}`);
}
console.log(`seconds ${got.get(51)?.readUInt32BE() ?? 0}`);
