#!/usr/bin/env node
// Sniff: shows the echo requests and replies on a link. Usage: sniff.mjs LINK [COUNT]

import * as cg from 'callgate';

const { AF, ETH_P, PACKET_TYPE, SO, SOCK, SOL } = cg;

// in the data of a packet socket for datagrams, offset 0 is where the network header begins
const FILTER = `
        ld type
        jeq #OUTGOING, drop     ; the loopback link would show all twice
        ld proto
        jeq #IP, four
        jne #IPV6, drop
        ldb [6]
        jne #58, drop
        ldb [40]
        jeq #128, take
        jeq #129, take, drop
four:   ldb [9]
        jne #1, drop
        ldh [6]
        jset #0x1fff, drop      ; a later fragment
        ldx 4*([0]&0xf)
        ldb [x + 0]
        jeq #8, take
        jne #0, drop
take:   ret #-1
drop:   ret #0
`;

/** The text of an address of IPv6, of 16 bytes. @param {Buffer} addr */
function text(addr) {
  const address = new cg.types.sockaddr_in6({ family: AF.INET6, addr: { addr } });
  return cg.sockaddr_format(address.toBuffer(), 512).toString().slice(1, -']:0'.length);
}

/** @param {Buffer} packet */
function show(packet) {
  const four = packet[0] >> 4 === 4;
  const ends = four
    ? [packet.subarray(12, 16).join('.'), packet.subarray(16, 20).join('.')]
    : [text(packet.subarray(8, 24)), text(packet.subarray(24, 40))];
  const kind = four ? packet[(packet[0] & 15) * 4] : packet[40];
  const word = kind === 8 || kind === 128 ? 'request' : 'reply';
  return `${ends.join(' > ')} echo ${word}, ${packet.length} bytes`;
}

/** @param {string} name @param {number} count */
async function sniff(name, count) {
  const [link] = cg.net.links({ name });
  const names = { OUTGOING: PACKET_TYPE.OUTGOING, IP: ETH_P.IP, IPV6: ETH_P.IPV6 };
  const program = cg.cbpf.assemble({ text: FILTER, names });
  const fd = cg.socket(AF.PACKET, SOCK.DGRAM | SOCK.CLOEXEC);
  // no packet comes before `bind`, so that none passes by the filter
  cg.sockopt_set_sock_fprog(fd, SOL.SOCKET, SO.ATTACH_FILTER, program);
  cg.bind(fd, `packet:${link.index}:0x${ETH_P.ALL.toString(16).padStart(4, '0')}`);
  console.log(`listening on ${link.name}`);
  for (let seen = 0; seen < count; seen++) {
    const packet = await cg.promises.recv(fd, 65536);
    console.log(show(packet));
  }
  fd.close();
}

const [name, count = '10'] = process.argv.slice(2);
if (name === undefined) {
  console.error('Usage: sniff.mjs LINK [COUNT]');
  process.exitCode = 1;
} else {
  await sniff(name, Number(count));
}
