'use strict';
// Struct classes, made from the description when they are first used: light objects over memory, with a getter and a
// setter for each field. Fields of `u64`, of `dev`, and of groups of unsigned 64-bit constants are bigints; all other
// numbers are numbers.

const { names, indexes, describe } = require('./native.js');
const { heap, LITTLE, LOW, HIGH } = require('./memory.js');
const { wrongType, outOfRange, unknown } = require('./errors.js');
const { decode, encode } = require('./text.js');
const { isWide } = require('./constants.js');
const convert = require('./convert.js');

const INSPECT = Symbol.for('nodejs.util.inspect.custom');
/** Said to a constructor that is to look at memory instead of making some. */
const INSIDE = Symbol('inside');
const BLOCK = Symbol('block');
const AT = Symbol('at');
/** What pointers point to, by their place: the program's buffers, and lists of structs. */
const HELD = Symbol('held');
/** The length of a socket address that the kernel gave. */
const LENGTH = Symbol('length');

const classes = [];

/** The base of all struct classes. */
class Struct {
  constructor(init, block, at, held) {
    if (init === INSIDE) {
      this[BLOCK] = block;
      this[AT] = at;
      this[HELD] = held;
      return;
    }
    const { size } = new.target.layout;
    this[BLOCK] = heap.take(size);
    this[AT] = heap.at;
    this[HELD] = undefined;
    if (init !== undefined) fill(this, init, new.target.layout.name);
  }

  /** A struct from the bytes of a buffer, which are copied. */
  static from(bytes, offset = 0) {
    const { size, name } = this.layout;
    const source = convert.view(`${name}.from: bytes`, bytes, 'a Buffer, another view or an ArrayBuffer');
    const all = new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
    if (!Number.isInteger(offset) || offset < 0 || offset + size > all.length) {
      throw outOfRange(`${name}.from: offset`, `a place with ${size} bytes behind it in ${all.length}`, offset);
    }
    const made = new this();
    made[BLOCK].u8.set(all.subarray(offset, offset + size), made[AT]);
    return made;
  }

  /** A copy of the bytes. */
  toBuffer() {
    return Buffer.from(this[BLOCK].u8.slice(this[AT], this[AT] + this.constructor.layout.size).buffer);
  }

  /** A whole-number field as a bigint, however large. */
  exact(name) {
    const field = this.constructor.layout.fields.find((f) => f.name === name && f.bits > 0 && f.count === 0);
    if (field === undefined) throw unknown('whole number', `${this.constructor.layout.name}.${name}`);
    const width = field.pointer ? 64 : field.bits;
    const size = width / 8;
    const { view } = this[BLOCK];
    const at = this[AT] + field.offset;
    if (size === 8) return field.signed && !field.pointer ? view.getBigInt64(at, LITTLE) : view.getBigUint64(at, LITTLE);
    return BigInt(view[`get${field.signed ? 'Int' : 'Uint'}${width}`](at, LITTLE));
  }

  /** A plain object with the same values. */
  toObject() {
    const out = {};
    for (const { name } of this.constructor.layout.fields) out[name] = plain(this[name]);
    return out;
  }

  /** The same for JSON, which has no bigints: they become strings. */
  toJSON() {
    const out = {};
    for (const { name } of this.constructor.layout.fields) out[name] = forJson(this[name]);
    return out;
  }

  [INSPECT](depth, options, inspect) {
    const { name, fields } = this.constructor.layout;
    if (depth < 0) return `[${name}]`;
    const shown = {};
    for (const field of fields) {
      try {
        shown[field.name] = this[field.name];
      } catch {
        shown[field.name] = this.exact(field.name);
      }
    }
    return `${name} ${inspect(shown, { ...options, depth: options.depth === null ? null : options.depth - 1 })}`;
  }
}

function plain(value) {
  if (value instanceof Struct) return value.toObject();
  return Array.isArray(value) ? value.map(plain) : value;
}

function forJson(value) {
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof BigUint64Array || value instanceof BigInt64Array) return Array.from(value, String);
  if (ArrayBuffer.isView(value)) return Array.from(value);
  if (Array.isArray(value)) return value.map(forJson);
  return value;
}

/** Fills a struct from a plain object, a struct of its class, or a buffer where it is a mere pointer and length. */
function fill(struct, init, where) {
  const { constructor } = struct;
  if (init instanceof constructor && init[BLOCK] !== undefined) {
    copy(struct, init);
    return;
  }
  const { pointers, fields, name } = constructor.layout;
  if (ArrayBuffer.isView(init) || init instanceof ArrayBuffer || typeof init === 'string') {
    if (pointers.length === 1 && fields.length === 2) {
      struct[pointers[0].name] = init;
      return;
    }
    throw wrongType(where, `a ${name} or an object with its fields`, init);
  }
  if (typeof init !== 'object' || init === null || Array.isArray(init) || init instanceof Struct) {
    throw wrongType(where, `a ${name} or an object with its fields`, init);
  }
  // lengths last, so that one that is given counts and not the buffer's
  const lengths = new Set(pointers.map((p) => p.lengthField));
  const keys = Object.keys(init).sort((a, b) => lengths.has(a) - lengths.has(b));
  for (const key of keys) {
    if (!constructor.layout.names.has(key)) {
      throw unknown('field', `${name}.${key} (there are ${[...constructor.layout.names].join(', ')})`);
    }
    if (init[key] !== undefined) struct[key] = init[key];
  }
}

/** Copies a struct over another of its class, with what its pointers hold. */
function copy(to, from) {
  const { size } = to.constructor.layout;
  to[BLOCK].u8.set(from[BLOCK].u8.subarray(from[AT], from[AT] + size), to[AT]);
  if (from[HELD] === undefined) return;
  for (const [at, value] of [...from[HELD]]) {
    if (at >= from[AT] && at < from[AT] + size) (to[HELD] ??= new Map()).set(at - from[AT] + to[AT], value);
  }
}

const words = { 8: '8', 16: '16', 32: '32', 64: '64' };

/** The code of a field's getter and setter, after how it is shaped. */
function accessor(layout, field) {
  const at = field.offset === 0 ? 'this[AT]' : `this[AT] + ${field.offset}`;
  const where = JSON.stringify(`${layout.name}.${field.name}`);
  const key = JSON.stringify(field.name);
  const property = (get, set) => `get ${key}() { ${get} }\nset ${key}(value) { ${set} }\n`;
  const spec = `layout.byName.get(${key})`;
  if (field.pointer) {
    return property(`return tools.pointer(this, ${spec});`, `tools.setPointer(this, ${spec}, value);`);
  }
  if (field.struct >= 0) {
    if (field.count > 0) return property(`return tools.structs(this, ${spec});`, `tools.setStructs(this, ${spec}, value);`);
    const held = `tools.hasPointers(${field.struct}) ? (this[HELD] ??= new Map()) : undefined`;
    const inner = `new (tools.classAt(${field.struct}))(INSIDE, this[BLOCK], ${at}, ${held})`;
    return property(`return ${inner};`, `tools.fill(${inner}, value, ${where});`);
  }
  if (field.count > 0) return property(`return tools.array(this, ${spec});`, `tools.setArray(this, ${spec}, value);`);
  const flags = field.group >= 0;
  const little = field.bits === 8 ? '' : `, ${LITTLE}`;
  const check = `tools.integer(${where}, value, ${field.bits}, ${field.signed}, ${flags})`;
  if (field.bits < 64) {
    const kind = `${field.signed ? 'Int' : 'Uint'}${words[field.bits]}`;
    const fits = field.signed ? `(value | 0) === value` : `(value >>> 0) === value`;
    const quick = field.bits === 32 ? `typeof value === 'number' && ${fits} ? value : ` : '';
    return property(
      `return this[BLOCK].view.get${kind}(${at}${little});`,
      `this[BLOCK].view.set${kind}(${at}, ${quick}${check}${little});`,
    );
  }
  const set = `this[BLOCK].setWord(${at}, ${check});`;
  if (field.wide) return property(`return this[BLOCK].view.getBigUint64(${at}, ${LITTLE});`, set);
  const high = `const { view } = this[BLOCK]; const at = ${at}; const high = view.get${field.signed ? 'Int' : 'Uint'}32(at + ${4 * HIGH}, ${LITTLE});`;
  const safe = field.signed ? 'high < 2097152 && high >= -2097152' : 'high < 2097152';
  const value = `high * 4294967296 + view.getUint32(at + ${4 * LOW}, ${LITTLE})`;
  return property(`${high} return ${safe} ? ${value} : tools.unsafe(${where}, this.exact(${key}));`, set);
}

const ARRAYS = {
  8: [Int8Array, Uint8Array],
  16: [Int16Array, Uint16Array],
  32: [Int32Array, Uint32Array],
  64: [BigInt64Array, BigUint64Array],
};

/** A field that is an array of numbers: a copy, as a typed array; text as a string, other bytes as a Buffer. */
function array(struct, field) {
  const start = struct[AT] + field.offset;
  const { bytes, u8 } = struct[BLOCK];
  const end = start + field.count * (field.bits / 8);
  if (field.text) {
    const nul = bytes.indexOf(0, start);
    return decode(bytes, start, nul < 0 || nul > end ? end : nul);
  }
  const own = u8.slice(start, end).buffer;
  return field.bits === 8 && !field.signed ? Buffer.from(own) : new ARRAYS[field.bits][Number(!field.signed)](own);
}

function setArray(struct, field, value) {
  const where = `${struct.constructor.layout.name}.${field.name}`;
  const size = field.bits / 8;
  const { u8, view } = struct[BLOCK];
  const start = struct[AT] + field.offset;
  let items;
  if (typeof value === 'string' && field.bits === 8) items = encode(value);
  else items = convert.list(where, value, field.bits === 8 ? 'a string, a Buffer or an array of numbers' : 'an array of numbers');
  if (items.length > field.count) throw outOfRange(`${where}.length`, `at most ${field.count}`, items.length);
  const numbers = Array.from(items, (item, i) => convert.integer(`${where}[${i}]`, item, field.bits, field.signed));
  u8.fill(0, start, start + field.count * size);
  numbers.forEach((number, i) => {
    if (size === 8) struct[BLOCK].setWord(start + i * 8, number);
    else view[`setInt${field.bits}`](start + i * size, number, LITTLE);
  });
}

function structs(struct, field) {
  const Class = classAt(field.struct);
  const held = Class.layout.hasPointers ? (struct[HELD] ??= new Map()) : undefined;
  return Array.from(
    { length: field.count },
    (_, i) => new Class(INSIDE, struct[BLOCK], struct[AT] + field.offset + i * Class.layout.size, held),
  );
}

function setStructs(struct, field, value) {
  const where = `${struct.constructor.layout.name}.${field.name}`;
  const items = convert.list(where, value, 'an array');
  if (items.length > field.count) throw outOfRange(`${where}.length`, `at most ${field.count}`, items.length);
  const places = structs(struct, field);
  items.forEach((item, i) => fill(places[i], item, `${where}[${i}]`));
}

/** What a pointer points to: what the program gave, or the bare address. */
function pointer(struct, field) {
  const held = struct[HELD]?.get(struct[AT] + field.offset);
  if (held !== undefined) return Array.isArray(held.value) ? held.value.slice() : held.value;
  const address = struct[BLOCK].view.getBigUint64(struct[AT] + field.offset, LITTLE);
  return address === 0n ? null : Number(address);
}

function setPointer(struct, field, value) {
  const at = struct[AT] + field.offset;
  const where = `${struct.constructor.layout.name}.${field.name}`;
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'bigint') {
    struct[BLOCK].setWord(at, convert.integer(where, value ?? 0, 64, false));
    struct[HELD]?.delete(at);
    if (!value && field.lengthField !== '') struct[field.lengthField] = 0;
    return;
  }
  let held;
  if (field.struct >= 0) {
    const Class = classAt(field.struct);
    const items = value instanceof Class ? [value] : convert.list(where, value, `an array of ${Class.layout.name}, or null`);
    held = items.map((item, i) => structOf(Class, `${where}[${i}]`, item));
  } else {
    held = convert.bytesIn(where, value);
  }
  const length = field.struct >= 0 ? held.length : held.byteLength;
  if (field.lengthField !== '') struct[field.lengthField] = length;
  struct[BLOCK].setWord(at, 0);
  (struct[HELD] ??= new Map()).set(at, { value: held, field, where, lengthAt: lengthPlace(struct, field) });
}

function lengthPlace(struct, field) {
  const length = struct.constructor.layout.byName.get(field.lengthField);
  return length === undefined ? undefined : { at: length.offset - field.offset, bits: length.bits, signed: length.signed };
}

/** Copies a struct to a call's memory, and points its pointers at what they hold. */
function link(memory, struct, block, at) {
  const { size, hasPointers } = struct.constructor.layout;
  const start = struct[AT];
  block.u8.set(struct[BLOCK].u8.subarray(start, start + size), at);
  if (!hasPointers || struct[HELD] === undefined) return;
  for (const [place, held] of struct[HELD]) {
    if (place < start || place >= start + size) continue;
    const to = at + place - start;
    let length;
    if (held.field.struct >= 0) {
      const inner = classAt(held.field.struct).layout.size;
      length = held.value.length;
      const room = memory.take(Math.max(inner * length, 8));
      const first = memory.at;
      held.value.forEach((item, i) => link(memory, item, room, first + i * inner));
      block.point(to, room, first);
    } else {
      length = memory.pass(block, to, held.value, true);
    }
    if (held.lengthAt !== undefined) {
      const { at: distance, bits } = held.lengthAt;
      const said = bits === 64 ? Number(block.view.getBigUint64(to + distance, LITTLE)) : block.view[`getUint${bits}`](to + distance, LITTLE);
      if (said > length) throw outOfRange(`the length of ${held.where}`, `at most ${length}, as it holds`, said);
    }
  }
}

/** Copies a struct back after the call; what its pointers hold stays. */
function unlink(struct, block, at) {
  const { size } = struct.constructor.layout;
  const start = struct[AT];
  struct[BLOCK].u8.set(block.u8.subarray(at, at + size), start);
  if (struct[HELD] === undefined) return;
  for (const place of struct[HELD].keys()) {
    if (place >= start && place < start + size) struct[BLOCK].setWord(place, 0);
  }
}

/** A struct of a class: itself, or made from what its constructor takes. */
function structOf(Class, where, value) {
  if (value instanceof Class && value[BLOCK] !== undefined) return value;
  const made = new Class();
  fill(made, value, where);
  return made;
}

function hasPointers(index) {
  return classAt(index).layout.hasPointers;
}

const tools = {
  fill, pointer, setPointer, structs, setStructs, array, setArray, classAt, hasPointers,
  integer: convert.integer, unsafe: convert.unsafe,
};

/** The class of a struct by its index in the description. */
function classAt(index) {
  const known = classes[index];
  if (known !== undefined) return known;
  const layout = describe('structs', index);
  for (const field of layout.fields) {
    field.wide = field.bits === 64 && !field.signed && (field.type === 'u64' || field.type === 'dev' || isWide(field.group));
    field.text = field.type === 'char' && field.count > 0;
  }
  layout.byName = new Map(layout.fields.map((field) => [field.name, field]));
  layout.names = new Set(layout.byName.keys());
  layout.pointers = layout.fields.filter((field) => field.pointer);
  const inner = layout.fields.filter((field) => field.struct >= 0 && !field.pointer);
  layout.hasPointers = layout.pointers.length > 0 || inner.some((field) => hasPointers(field.struct));
  const name = /^[A-Za-z_$][\w$]*$/.test(layout.name) ? layout.name : 'struct';
  const code = `'use strict'; return class ${name} extends Struct {\n${layout.fields.map((f) => accessor(layout, f)).join('')}}`;
  const make = new Function('Struct', 'layout', 'tools', 'INSIDE', 'BLOCK', 'AT', 'HELD', code);
  const Class = make(Struct, layout, tools, INSIDE, BLOCK, AT, HELD);
  Object.defineProperty(Class, 'layout', { value: layout });
  classes[index] = Class;
  return Class;
}

/** The class of a struct by its name. */
function classOf(name) {
  const index = indexes.structs.get(name);
  if (index === undefined) throw unknown('struct', name);
  return classAt(index);
}

/** A struct over memory that a call has filled. */
function inside(Class, block, at) {
  return new Class(INSIDE, block, at, undefined);
}

module.exports = { Struct, classAt, classOf, inside, structOf, link, unlink, INSIDE, BLOCK, AT, LENGTH, structNames: names.structs };
