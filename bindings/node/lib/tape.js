'use strict';
// Decoders of answers, generated for each record type: a record tape is read with plain loads at fixed places. Fields of
// `u64` are bigints, all other numbers are numbers.

const { describe } = require('./native.js');
const { LOW, HIGH } = require('./memory.js');
const { decode } = require('./text.js');
const { outOfRange } = require('./errors.js');

const types = [];
const records = [];

function typeAt(index) {
  return (types[index] ??= describe('types', index));
}

function recordAt(index) {
  return (records[index] ??= describe('records', index));
}

/** What decoders read from: one answer, with its views. */
class Tape {
  constructor(buffer) {
    this.bytes = Buffer.from(buffer);
    this.u8 = new Uint8Array(buffer);
    this.i8 = new Int8Array(buffer);
    this.u16 = new Uint16Array(buffer);
    this.i16 = new Int16Array(buffer);
    this.u32 = new Uint32Array(buffer);
    this.i32 = new Int32Array(buffer);
    this.f64 = new Float64Array(buffer);
    this.u64 = new BigUint64Array(buffer);
    // one string for all that is ASCII: taking a part of it is cheaper than a string from bytes
    this.latin1 = buffer.byteLength < 4194304 ? this.bytes.latin1Slice() : undefined;
  }
}

function text(tape, start, length) {
  if (length === 0) return '';
  const end = start + length;
  const { u8, latin1 } = tape;
  if (latin1 === undefined) return decode(tape.bytes, start, end);
  for (let at = start; at < end; at++) if (u8[at] > 127) return decode(tape.bytes, start, end);
  return latin1.substring(start, end);
}

function signed64(tape, word) {
  const high = tape.i32[word + HIGH];
  const value = high * 4294967296 + tape.u32[word + LOW];
  if (Number.isSafeInteger(value)) return value;
  throw outOfRange('an answer', 'of numbers that a number holds exactly', value);
}

function bytes(tape, start, length) {
  return Buffer.from(tape.u8.slice(start, start + length).buffer);
}

const SCALARS = {
  U8: (at) => `t.u8[${at}]`,
  I8: (at) => `t.i8[${at}]`,
  BOOL: (at) => `t.u8[${at}] !== 0`,
  U16: (at) => `t.u16[(${at}) >> 1]`,
  I16: (at) => `t.i16[(${at}) >> 1]`,
  U32: (at) => `t.u32[(${at}) >> 2]`,
  I32: (at) => `t.i32[(${at}) >> 2]`,
  F64: (at) => `t.f64[(${at}) >> 3]`,
  U64: (at) => `t.u64[(${at}) >> 3]`,
  I64: (at) => `T.signed64(t, (${at}) >> 2)`,
  STRING: (at) => `T.text(t, t.u32[(${at}) >> 2], t.u32[((${at}) >> 2) + 1])`,
  BYTES: (at) => `T.bytes(t, t.u32[(${at}) >> 2], t.u32[((${at}) >> 2) + 1])`,
};

/** The code that reads a value of a type at a place. */
function read(index, at) {
  const type = typeAt(index);
  const scalar = SCALARS[type.kind];
  if (scalar !== undefined) return scalar(at);
  switch (type.kind) {
    case 'OPTION':
      return `(t.u8[${at}] === 0 ? null : ${read(type.element, `${at} + ${type.align}`)})`;
    case 'RECORD':
      return `T.record(${type.record})(t, ${at})`;
    case 'LIST':
      return `T.list(${type.element})(t, t.u32[(${at}) >> 2], t.u32[((${at}) >> 2) + 1])`;
    case 'MAP':
      return `T.map(${type.element})(t, t.u32[(${at}) >> 2], t.u32[((${at}) >> 2) + 1])`;
    default:
      throw new Error(`callgate: this release does not know values of kind ${type.kind}`);
  }
}

function generate(code) {
  return new Function('T', `'use strict'; ${code}`)(tools);
}

function lazily(make) {
  const made = [];
  return (index) => (made[index] ??= make(index));
}

const tools = {
  text,
  bytes,
  signed64,
  record: lazily((index) => {
    const fields = recordAt(index).fields.map((f) => `${JSON.stringify(f.name)}: ${read(f.type, `o + ${f.offset}`)}`);
    return generate(`return (t, o) => ({ ${fields.join(', ')} });`);
  }),
  list: lazily((index) =>
    generate(`return (t, o, n) => {
      const out = new Array(n);
      for (let i = 0, at = o; i < n; i++, at += ${typeAt(index).size}) out[i] = ${read(index, 'at')};
      return out;
    };`),
  ),
  map: lazily((index) => {
    const { align, size } = typeAt(index);
    const up = (n, to) => Math.ceil(n / to) * to;
    const value = up(8, align);
    const step = up(value + size, Math.max(align, 4));
    return generate(`return (t, o, n) => {
      const out = Object.create(null);
      for (let i = 0, at = o; i < n; i++, at += ${step}) out[${SCALARS.STRING('at')}] = ${read(index, `at + ${value}`)};
      return out;
    };`);
  }),
};
tools.root = lazily((index) => generate(`return (t) => ${read(index, '0')};`));

/** An answer as JavaScript has such things. */
function decodeTape(typeIndex, buffer) {
  return tools.root(typeIndex)(new Tape(buffer));
}

module.exports = { decodeTape };
