'use strict';
// Decoders of answers, generated for each record type: a record tape is read with plain loads at fixed places. Fields of
// `u64` are bigints, all other numbers are numbers.

const { describe } = require('./native.js');
const { LOW, HIGH } = require('./memory.js');
const { decode } = require('./text.js');
const { decodeValue } = require('./value.js');
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
    this.places = this.latin1 === undefined ? new Uint32Array(SLOTS) : undefined;
    this.strings = [];
  }
}

/** Strings of a large answer that are found again are the same; longer ones are not looked for. */
const [SLOTS, LONGEST] = [1024, 24];

/**
 * The string at a place of a large answer. Most columns of a table have few different words, and making a string from bytes is slow
 * there.
 */
function shared(tape, start, length) {
  const { u8, places, strings, bytes } = tape;
  let hash = length;
  let bits = 0;
  for (let at = start; at < start + length; at++) {
    hash = Math.imul(hash ^ u8[at], 0x01000193);
    bits |= u8[at];
  }
  const slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
  const known = strings[slot];
  if (known !== undefined && known.length === length) {
    const place = places[slot];
    let same = 0;
    while (same < length && u8[place + same] === u8[start + same]) same++;
    if (same === length) return known;
  }
  if (bits > 127) return decode(bytes, start, start + length);
  places[slot] = start;
  return (strings[slot] = bytes.latin1Slice(start, start + length));
}

function text(tape, start, length) {
  if (length === 0) return '';
  const end = start + length;
  const { u8, latin1 } = tape;
  if (latin1 === undefined) return length <= LONGEST ? shared(tape, start, length) : decode(tape.bytes, start, end);
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
  U8: (at) => `u8[${at}]`,
  I8: (at) => `i8[${at}]`,
  BOOL: (at) => `u8[${at}] !== 0`,
  U16: (at) => `u16[(${at}) >>> 1]`,
  I16: (at) => `i16[(${at}) >>> 1]`,
  U32: (at) => `u32[(${at}) >>> 2]`,
  I32: (at) => `i32[(${at}) >>> 2]`,
  F64: (at) => `f64[(${at}) >>> 3]`,
  U64: (at) => `u64[(${at}) >>> 3]`,
  I64: (at) => `signed64(t, (${at}) >>> 2)`,
  STRING: (at) => `text(t, ${run(at)})`,
  BYTES: (at) => `bytes(t, ${run(at)})`,
  VALUE: (at) => `value(t.bytes, u32[(${at}) >>> 2])`,
};

/** Where a string or a list stands, and how long it is. */
function run(at) {
  return `u32[(${at}) >>> 2], u32[((${at}) >>> 2) + 1]`;
}

/** The code that reads a value of a type at a place. Records stand inside each other, lists have a function each. */
function read(index, at) {
  const type = typeAt(index);
  const scalar = SCALARS[type.kind];
  if (scalar !== undefined) return scalar(at);
  switch (type.kind) {
    case 'OPTION':
      return `(u8[${at}] === 0 ? null : ${read(type.element, `${at} + ${type.align}`)})`;
    case 'RECORD': {
      const fields = recordAt(type.record).fields;
      return `({ ${fields.map((f) => `${JSON.stringify(f.name)}: ${read(f.type, `${at} + ${f.offset}`)}`).join(', ')} })`;
    }
    case 'LIST':
      return `list(${type.element})(t, ${run(at)})`;
    case 'MAP':
      return `map(${type.element})(t, ${run(at)})`;
    default:
      throw new Error(`callgate: this release does not know values of kind ${type.kind}`);
  }
}

/** A function over a tape, with its views at hand. */
function generate(parameters, body) {
  const views = 'const { u8, i8, u16, i16, u32, i32, f64, u64 } = t;';
  const code = `'use strict'; const { text, bytes, value, signed64, list, map } = T; return (t${parameters}) => { ${views} ${body} };`;
  return new Function('T', code)(tools);
}

function lazily(make) {
  const made = [];
  return (index) => (made[index] ??= make(index));
}

const tools = {
  text,
  bytes,
  value: decodeValue,
  signed64,
  list: lazily((index) =>
    generate(
      ', o, n',
      `const out = new Array(n);
      for (let i = 0, at = o; i < n; i++, at += ${typeAt(index).size}) out[i] = ${read(index, 'at')};
      return out;`,
    ),
  ),
  map: lazily((index) => {
    const { align, size } = typeAt(index);
    const up = (n, to) => Math.ceil(n / to) * to;
    const value = up(8, align);
    const step = up(value + size, Math.max(align, 4));
    return generate(
      ', o, n',
      `const out = Object.create(null);
      for (let i = 0, at = o; i < n; i++, at += ${step}) out[${SCALARS.STRING('at')}] = ${read(index, `at + ${value}`)};
      return out;`,
    );
  }),
};

const roots = lazily((index) => generate('', `return ${read(index, '0')};`));

/** An answer as JavaScript has such things. */
function decodeTape(typeIndex, buffer) {
  return roots(typeIndex)(new Tape(buffer));
}

module.exports = { decodeTape };
