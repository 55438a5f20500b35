'use strict';
// Answers as columns: some fields of all records, each as one packed array over the answer's memory, laid out as
// docs/architecture.md says.

const { decode } = require('./text.js');

const ARRAYS = {
  '?': Uint8Array, b: Int8Array, B: Uint8Array, h: Int16Array, H: Uint16Array, i: Int32Array, I: Uint32Array,
  q: BigInt64Array, Q: BigUint64Array, d: Float64Array,
};

const WORDS = 6;

/** Strings, or Buffers, that are made when they are asked for; null where the field is missing. */
class Strings {
  /** String `i` is `bytes.subarray(offsets[i], offsets[i + 1])`. */
  constructor(offsets, bytes, valid, text) {
    this.offsets = offsets;
    this.bytes = bytes;
    Object.defineProperties(this, { valid: { value: valid }, text: { value: text } });
  }

  get length() {
    return this.offsets.length - 1;
  }

  at(index) {
    const i = index < 0 ? this.length + index : index;
    if (!(i >= 0 && i < this.length)) return undefined;
    if (this.valid !== undefined && this.valid[i] === 0) return null;
    const [start, end] = [this.offsets[i], this.offsets[i + 1]];
    return this.text ? decode(this.bytes, start, end) : Buffer.from(this.bytes.subarray(start, end));
  }

  *[Symbol.iterator]() {
    for (let i = 0; i < this.length; i++) yield this.at(i);
  }
}

/** An object with an array under each name; under the name with a question mark, where a field that may be missing is there. */
function decodeColumns(buffer) {
  const [rows, count] = new Uint32Array(buffer, 0, 2);
  const head = new Uint32Array(buffer, 8, count * WORDS);
  const bytes = Buffer.from(buffer);
  const out = Object.create(null);
  for (let at = 0; at < head.length; at += WORDS) {
    const [nameAt, nameLength, kind, values, text, validAt] = head.subarray(at, at + WORDS);
    const name = bytes.utf8Slice(nameAt, nameAt + nameLength);
    const letter = String.fromCharCode(kind);
    const valid = validAt === 0 ? undefined : new Uint8Array(buffer, validAt, rows);
    if (letter === 's' || letter === 'y') {
      const offsets = new Uint32Array(buffer, values, rows + 1);
      out[name] = new Strings(offsets, bytes.subarray(text, text + offsets[rows]), valid, letter === 's');
    } else {
      out[name] = new ARRAYS[letter](buffer, values, rows);
    }
    if (valid !== undefined) out[`${name}?`] = valid;
  }
  return out;
}

module.exports = { decodeColumns, Strings };
