'use strict';
// Checks of values. Fast ways are in the generated code; what comes here is unusual, or wrong.

const { wrongType, wrongValue, outOfRange } = require('./errors.js');
const { encode } = require('./text.js');

/** The least and greatest number of a width, as bigints. */
function limits(bits, signed) {
  const all = 1n << BigInt(bits);
  return signed ? [-all / 2n, all / 2n - 1n] : [0n, all - 1n];
}

/**
 * A whole number of a width. Of 64 bits, a bigint comes back if the number is not safe. Flags may be negative, because
 * JavaScript's `|` makes such numbers of the highest bit.
 */
function integer(where, value, bits, signed, flags = false) {
  const type = typeof value;
  if (type === 'number') {
    if (!Number.isInteger(value)) throw outOfRange(where, 'a whole number', value);
    if (!Number.isSafeInteger(value)) throw outOfRange(where, 'a safe integer, or a bigint', value);
  } else if (type !== 'bigint') {
    throw wrongType(where, bits === 64 ? 'a number or a bigint' : 'a number', value);
  }
  const [least, most] = limits(bits, signed);
  if (value < least || value > most) {
    if (flags && !signed && value < 0 && value >= limits(bits, true)[0]) {
      return bits === 64 ? BigInt.asUintN(64, BigInt(value)) : Number(value) >>> 0;
    }
    throw outOfRange(where, `from ${least} to ${most}`, value);
  }
  if (bits < 64) return Number(value);
  return type === 'bigint' && value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value;
}

/** A program's buffer as a typed array that the native part can locate. */
function view(where, value, right) {
  if (ArrayBuffer.isView(value)) {
    return value instanceof DataView ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : value;
  }
  if (value instanceof ArrayBuffer || (typeof SharedArrayBuffer !== 'undefined' && value instanceof SharedArrayBuffer)) {
    return new Uint8Array(value);
  }
  throw wrongType(where, right, value);
}

/** Bytes that are read. */
function bytesIn(where, value) {
  if (typeof value === 'string') return encode(value);
  return view(where, value, 'a Buffer, another view, an ArrayBuffer or a string');
}

/** Room that is filled: a new Buffer for a number, or the program's own. */
function bytesOut(where, value) {
  if (typeof value === 'number') return Buffer.allocUnsafe(roomFor(where, value, 1));
  return view(where, value, 'a number of bytes, or a Buffer, another view or an ArrayBuffer to fill');
}

/** How many elements may come. */
function roomFor(where, value, size) {
  if (typeof value !== 'number' && typeof value !== 'bigint') throw wrongType(where, 'a number of elements', value);
  const count = integer(where, value, 64, false);
  if (typeof count === 'bigint' || count * size > 0x7fffffff) {
    throw outOfRange(where, `at most ${Math.floor(0x7fffffff / size)}`, value);
  }
  return count;
}

/** A name or path, as bytes without the NUL that is added behind them. */
function chars(where, value, optional) {
  let bytes;
  if (typeof value === 'string') {
    bytes = encode(value);
  } else if (value instanceof Uint8Array) {
    bytes = value;
  } else if (value instanceof URL && value.protocol === 'file:') {
    bytes = encode(require('node:url').fileURLToPath(value));
  } else {
    throw wrongType(where, optional ? 'a string, a Buffer, or null for none' : 'a string or a Buffer', value);
  }
  if (bytes.includes(0)) throw wrongValue(where, 'without NUL', value);
  return bytes;
}

/** Any iterable list, as an array of its own. */
function list(where, value, right) {
  if (Array.isArray(value)) return value.slice();
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return Array.from(value);
  if (typeof value === 'object' && value !== null && typeof value[Symbol.iterator] === 'function') return Array.from(value);
  throw wrongType(where, right, value);
}

/** A 64-bit number out of its halves; one that a number cannot hold is told, not rounded. */
function unsafe(where, big) {
  throw outOfRange(where, "a number (get it as a bigint with exact('name'))", big);
}

module.exports = { integer, view, bytesIn, bytesOut, roomFor, chars, list, unsafe };
