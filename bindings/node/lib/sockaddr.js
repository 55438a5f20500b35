'use strict';
// Socket addresses: text by the library's own two calls, and the struct of each family.

const { indexes } = require('./native.js');
const { group } = require('./constants.js');
const { Struct, classOf, BLOCK, AT, LENGTH } = require('./structs.js');
const { heap } = require('./memory.js');
const { wrongType } = require('./errors.js');
const convert = require('./convert.js');

/** Room for any address. */
const ROOM = 128;

/** Families, and the structs of their addresses. */
const STRUCTS = {
  UNIX: 'sockaddr_un',
  INET: 'sockaddr_in',
  INET6: 'sockaddr_in6',
  NETLINK: 'sockaddr_nl',
  PACKET: 'sockaddr_ll',
  VSOCK: 'sockaddr_vm',
};

let call;
let families;

function classFor(family) {
  if (families === undefined) {
    families = new Map();
    const AF = group('AF');
    for (const [name, struct] of Object.entries(STRUCTS)) {
      if (AF[name] === undefined || !indexes.structs.has(struct)) continue;
      const Class = classOf(struct);
      families.set(AF[name], Class);
    }
    for (const Class of [...families.values(), classOf('sockaddr_storage')]) {
      Object.defineProperty(Class.prototype, 'toString', { value: format, writable: true, configurable: true });
    }
  }
  return families.get(family) ?? classOf('sockaddr_storage');
}

/** The bytes of an address that a struct holds: as many as the kernel gave, or all. */
function bytesOf(struct) {
  const { size, name } = struct.constructor.layout;
  let length = struct[LENGTH];
  if (length === undefined) {
    length = size;
    // a path ends with its NUL; what follows would belong to an abstract name
    if (name === 'sockaddr_un') {
      const { u8 } = struct[BLOCK];
      const start = struct[AT] + 2;
      const nul = u8.indexOf(0, start + 1);
      if (u8[start] !== 0 && nul >= 0 && nul < struct[AT] + size) length = nul + 1 - struct[AT];
    }
  }
  return struct[BLOCK].u8.slice(struct[AT], struct[AT] + length);
}

/** The text of an address. */
function format() {
  return call('sockaddr_format')(bytesOf(this), 512).toString();
}

/** What stands for an address, as its bytes. */
function parse(where, value, optional) {
  if (value === null || value === undefined) {
    if (optional) return null;
  } else if (typeof value === 'string') {
    return call('sockaddr_parse')(value, ROOM);
  } else if (value instanceof Struct && value[BLOCK] !== undefined) {
    return bytesOf(value);
  } else if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
    const view = convert.view(where, value, 'an address');
    return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  }
  throw wrongType(where, "an address: text such as '127.0.0.1:80', a sockaddr struct or its bytes", value);
}

/** The address that the kernel stored; null if it stored none. */
function stored(block, at, length) {
  if (length < 2) return null;
  const Class = classFor(block.view.getUint16(at, new Uint8Array(new Uint16Array([1]).buffer)[0] === 1));
  const room = heap.take(ROOM);
  const place = heap.at;
  room.u8.set(block.u8.subarray(at, at + Math.min(length, ROOM)), place);
  const { INSIDE } = require('./structs.js');
  const made = new Class(INSIDE, room, place, undefined);
  Object.defineProperty(made, LENGTH, { value: Math.min(length, ROOM) });
  return made;
}

module.exports = {
  parse,
  stored,
  classFor,
  ROOM,
  setCall(lookup) {
    call = lookup;
  },
};
