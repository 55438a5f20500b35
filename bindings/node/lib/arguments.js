'use strict';
// How each kind of argument is checked, laid out in memory and read back: what the code of `calls.js` calls, where a
// line of code of its own is not worth it.

const { wrongType, arity, failure } = require('./errors.js');
const { Fd, chosenFd, fdNumber, takeFd } = require('./fd.js');
const { heap, LITTLE } = require('./memory.js');
const { Struct, classAt, inside, structOf, link, unlink, BLOCK } = require('./structs.js');
const convert = require('./convert.js');
const sockaddr = require('./sockaddr.js');

/** Lays a string of few ASCII characters out by hand, which is faster than asking; others by their bytes. */
function putText(memory, slots, at, value, where) {
  const { length } = value;
  if (typeof value === 'string' && length < 200) {
    const block = memory.take(length + 1);
    const start = memory.at;
    const { u8 } = block;
    let i = 0;
    for (; i < length; i++) {
      const code = value.charCodeAt(i);
      if (code > 127 || code === 0) break;
      u8[start + i] = code;
    }
    if (i === length) {
      u8[start + length] = 0;
      slots.point(at, block, start);
      return;
    }
  }
  putBytes(memory, slots, at, convert.chars(where, value, false));
}

/** Bytes and a NUL behind them. */
function putBytes(memory, slots, at, bytes) {
  const block = memory.take(bytes.length + 1);
  block.u8.set(bytes, memory.at);
  block.u8[memory.at + bytes.length] = 0;
  slots.point(at, block, memory.at);
}

function strings(where, value) {
  // an environment is an object in JavaScript
  const pairs = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  const given = pairs ? Object.entries(value).map(([name, text]) => `${name}=${text}`) : value;
  const items = convert.list(where, typeof given === 'string' ? undefined : given, 'an array of strings');
  return items.map((item, i) => convert.chars(`${where}[${i}]`, item, false));
}

function putStrings(memory, slots, at, items) {
  const block = memory.take((items.length + 1) * 8);
  const start = memory.at;
  items.forEach((item, i) => putBytes(memory, block, start + i * 8, item));
  block.setWord(start + items.length * 8, 0);
  slots.point(at, block, start);
}

/** An integer or an address: a number, a buffer or a struct. */
function word(where, value) {
  if (value instanceof Struct && value[BLOCK] !== undefined) return value;
  if (typeof value === 'number' || typeof value === 'bigint') {
    return convert.integer(where, value, 64, value < 0);
  }
  return convert.view(where, value, 'a number, a bigint, a Buffer or a struct');
}

function putWord(memory, slots, at, value) {
  if (typeof value === 'number' || typeof value === 'bigint') slots.setWord(at, value);
  else if (value instanceof Struct) return putStruct(memory, slots, at, value);
  else memory.pass(slots, at, value, true);
  return undefined;
}

/** A struct in a call's memory, and its place there for reading it back. */
function putStruct(memory, slots, at, struct) {
  const block = memory.take(struct.constructor.layout.size);
  const start = memory.at;
  link(memory, struct, block, start);
  slots.point(at, block, start);
  return { struct, block, at: start };
}

function backStruct(place) {
  if (place !== undefined) unlink(place.struct, place.block, place.at);
}

/** A number of a width in memory. */
function putNumber(block, at, bits, value) {
  if (bits === 64) block.setWord(at, value);
  else block.view[`setInt${bits}`](at, value, LITTLE);
}

/** The same read; `wide` numbers are bigints. */
function getNumber(where, block, at, { bits, signed, wide }) {
  if (bits < 64) return block.view[`get${signed ? 'Int' : 'Uint'}${bits}`](at, LITTLE);
  const value = signed ? block.view.getBigInt64(at, LITTLE) : block.view.getBigUint64(at, LITTLE);
  return wide ? value : Number(value);
}

/** A scalar that is passed by its address. */
function putScalar(memory, slots, at, arg, value) {
  const block = memory.take(8);
  const start = memory.at;
  putNumber(block, start, arg.bits, value);
  slots.point(at, block, start);
  return { block, at: start };
}

/** The elements of a list: structs of a class, or numbers. */
function elements(where, value, arg) {
  if (arg.struct >= 0) {
    const Class = classAt(arg.struct);
    const items = convert.list(where, value, `an array of ${Class.layout.name}`);
    return items.map((item, i) => structOf(Class, `${where}[${i}]`, item));
  }
  const items = convert.list(where, value, 'an array of numbers');
  return items.map((item, i) =>
    convert.integer(`${where}[${i}]`, arg.type === 'fd' ? fdNumber(`${where}[${i}]`, item, false) : item, arg.bits, arg.signed),
  );
}

function putElements(memory, slots, at, arg, items) {
  const block = memory.take(Math.max(items.length * arg.size, 8));
  const start = memory.at;
  items.forEach((item, i) => {
    if (arg.struct >= 0) link(memory, item, block, start + i * arg.size);
    else putNumber(block, start + i * arg.size, arg.bits, item);
  });
  slots.point(at, block, start);
  slots.setWord(at + 8, items.length);
  return { block, at: start };
}

/** Brings changed elements back to the program's list. */
function backElements(where, place, arg, items, given) {
  if (arg.struct >= 0) {
    items.forEach((item, i) => unlink(item, place.block, place.at + i * arg.size));
    return;
  }
  const numbers = items.map((_, i) => getNumber(where, place.block, place.at + i * arg.size, arg));
  numbers.forEach((number, i) => {
    given[i] = number;
  });
}

/** Room for elements that come back. */
function putRoom(memory, slots, at, arg, count) {
  const block = heap.take(Math.max(count * arg.size, 8));
  const start = heap.at;
  memory.blocks.push(block);
  slots.point(at, block, start);
  slots.setWord(at + 8, count);
  return { block, at: start };
}

function getElements(where, { block, at }, arg, count) {
  const Class = arg.struct >= 0 ? classAt(arg.struct) : undefined;
  const out = new Array(count);
  for (let i = 0; i < count; i++) {
    const place = at + i * arg.size;
    out[i] = Class === undefined ? getNumber(where, block, place, arg) : inside(Class, block, place);
  }
  return out;
}

/** A list of buffers. */
function buffers(where, value, writable) {
  const items = convert.list(where, value, 'an array of Buffers');
  return items.map((item, i) =>
    writable ? convert.view(`${where}[${i}]`, item, 'a Buffer, another view or an ArrayBuffer') : convert.bytesIn(`${where}[${i}]`, item),
  );
}

function putBuffers(memory, slots, at, views, writable) {
  const block = memory.take(Math.max(views.length * 16, 8));
  const start = memory.at;
  views.forEach((view, i) => {
    block.setWord(start + i * 16 + 8, memory.pass(block, start + i * 16, view, writable));
  });
  slots.point(at, block, start);
  slots.setWord(at + 8, views.length);
}

function putAddress(memory, slots, at, bytes) {
  const block = memory.take(bytes.length);
  block.u8.set(bytes, memory.at);
  slots.point(at, block, memory.at);
  slots.setWord(at + 8, bytes.length);
}

function putAddressRoom(memory, slots, at) {
  const block = memory.take(sockaddr.ROOM + 16);
  const start = memory.at;
  block.u8.fill(0, start, start + sockaddr.ROOM + 16);
  block.view.setUint32(start + sockaddr.ROOM, sockaddr.ROOM, LITTLE);
  slots.point(at, block, start);
  slots.point(at + 8, block, start + sockaddr.ROOM);
  return { block, at: start };
}

function getAddress({ block, at }) {
  return sockaddr.stored(block, at, block.view.getUint32(at + sockaddr.ROOM, LITTLE));
}

function putPair(memory, slots, at) {
  const block = memory.take(8);
  slots.point(at, block, memory.at);
  return { block, at: memory.at };
}

function getFd({ block, at }, index, name) {
  return new Fd(block.view.getInt32(at + index * 4, LITTLE), name);
}

module.exports = {
  ...convert, Fd, chosenFd, fdNumber, takeFd, heap, arity, failure, wrongType, classAt, inside, structOf, putText, strings, putStrings,
  word, putWord, putStruct, backStruct, putScalar, getNumber, elements, putElements, backElements, putRoom, getElements,
  buffers, putBuffers, parseAddress: sockaddr.parse, putAddress, putAddressRoom, getAddress, putPair, getFd,
};
