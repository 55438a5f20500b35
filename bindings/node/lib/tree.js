'use strict';
// The encoder of requests: a tagged tree, as docs/architecture.md says, written by hand into one growing buffer.

const { encode: bytesOf } = require('./text.js');
const { wrongType, wrongValue, outOfRange } = require('./errors.js');

const [NULL, FALSE, TRUE, I64, U64, F64, STRING, BYTES, LIST, MAP] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
/** Deeper than any record; a tree that goes on is one that contains itself. */
const DEEPEST = 64;

class Writer {
  constructor() {
    this.buffer = Buffer.allocUnsafe(256);
    this.length = 0;
  }

  /** Room at the end. The buffer may be another one afterwards. */
  room(size) {
    const at = this.length;
    this.length += size;
    if (this.length > this.buffer.length) {
      const larger = Buffer.allocUnsafe(this.length * 2);
      this.buffer.copy(larger, 0, 0, at);
      this.buffer = larger;
    }
    return at;
  }

  tag(tag) {
    const at = this.room(1);
    this.buffer[at] = tag;
  }

  count(count) {
    const at = this.room(4);
    this.buffer.writeUInt32LE(count, at);
  }

  bytes(bytes) {
    this.count(bytes.length);
    const at = this.room(bytes.length);
    this.buffer.set(bytes, at);
  }

  value(where, value, depth) {
    if (depth > DEEPEST) throw wrongValue(where, 'a tree without circles', value);
    switch (typeof value) {
      case 'boolean':
        return this.tag(value ? TRUE : FALSE);
      case 'string':
        this.tag(STRING);
        return this.bytes(bytesOf(value));
      case 'bigint':
        return this.big(where, value);
      case 'number':
        if (Number.isSafeInteger(value) && !Object.is(value, -0)) return this.big(where, BigInt(value));
        return this.float(value);
      case 'object':
        return this.object(where, value, depth);
      default:
        throw wrongType(where, 'a number, string, boolean, list, object, Buffer or null', value);
    }
  }

  big(where, value) {
    if (value >= 1n << 64n || value < -(1n << 63n)) throw outOfRange(where, 'a number of 64 bits', value);
    this.tag(value < 0n || value < 1n << 63n ? I64 : U64);
    const at = this.room(8);
    this.buffer.writeBigUInt64LE(BigInt.asUintN(64, value), at);
  }

  float(value) {
    this.tag(F64);
    const at = this.room(8);
    this.buffer.writeDoubleLE(value, at);
  }

  object(where, value, depth) {
    if (value === null) return this.tag(NULL);
    if (ArrayBuffer.isView(value)) {
      this.tag(BYTES);
      return this.bytes(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    }
    if (Array.isArray(value) || value instanceof Set) {
      const items = [...value];
      this.tag(LIST);
      this.count(items.length);
      items.forEach((item, i) => this.value(`${where}[${i}]`, item, depth + 1));
      return undefined;
    }
    const pairs = (value instanceof Map ? [...value] : Object.entries(value)).filter(([, v]) => v !== undefined);
    this.tag(MAP);
    this.count(pairs.length);
    for (const [key, item] of pairs) {
      if (typeof key !== 'string') throw wrongType(`a key of ${where}`, 'a string', key);
      this.bytes(bytesOf(key));
      this.value(`${where}.${key}`, item, depth + 1);
    }
    return undefined;
  }
}

/** A request as bytes. */
function encode(name, request) {
  if (request === undefined || request === null) return new Uint8Array(0);
  if (typeof request !== 'object' || Array.isArray(request) || ArrayBuffer.isView(request)) {
    throw wrongType(`${name}: request`, 'an object', request);
  }
  const writer = new Writer();
  writer.value(`${name}: request`, request, 0);
  return writer.buffer.subarray(0, writer.length);
}

module.exports = { encode };
