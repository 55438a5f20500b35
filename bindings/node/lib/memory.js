'use strict';
// Memory whose address is known, so that JavaScript can write pointers to it. It never moves, and programs never get hold
// of it, so that it cannot be detached either.

const { native } = require('./native.js');

const located = new Uint8Array(native.memory(16));
const locatedWords = new Uint32Array(located.buffer);
const LITTLE = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
/** Which half of a 64-bit word is the low one. */
const LOW = LITTLE ? 0 : 1;
const HIGH = 1 - LOW;

/** A piece of memory with all the views of it. */
class Block {
  constructor(size) {
    const buffer = native.memory(size);
    if (buffer === undefined) throw new RangeError(`there is no memory for ${size} bytes`);
    this.size = size;
    this.top = 0;
    this.bytes = Buffer.from(buffer);
    this.i8 = new Int8Array(buffer);
    this.u8 = new Uint8Array(buffer);
    this.u32 = new Uint32Array(buffer, 0, Math.floor(size / 4));
    this.i32 = new Int32Array(buffer, 0, Math.floor(size / 4));
    this.u64 = new BigUint64Array(buffer, 0, Math.floor(size / 8));
    this.i64 = new BigInt64Array(buffer, 0, Math.floor(size / 8));
    this.view = new DataView(buffer);
    native.locate(this.u8, located);
    this.low = locatedWords[LOW];
    this.high = locatedWords[HIGH];
  }

  /** Stores the address of a place in another block. */
  point(at, target, offset) {
    this.view.setUint32(at + 4 * LOW, (target.low + offset) >>> 0, LITTLE);
    this.view.setUint32(at + 4 * HIGH, target.high + (target.low + offset > 0xffffffff ? 1 : 0), LITTLE);
  }

  /** Stores a 64-bit number, whatever it is given as. */
  setWord(at, value) {
    if (typeof value === 'bigint') {
      this.view.setBigInt64(at, BigInt.asIntN(64, value), LITTLE);
    } else {
      this.view.setUint32(at + 4 * LOW, value >>> 0, LITTLE);
      this.view.setInt32(at + 4 * HIGH, Math.floor(value / 4294967296), LITTLE);
    }
  }

  /** Stores the address of a program's memory, and returns its length. It is good until JavaScript runs on. */
  locate(at, view) {
    native.locate(view, located);
    this.view.setUint32(at, locatedWords[0], LITTLE);
    this.view.setUint32(at + 4, locatedWords[1], LITTLE);
    return locatedWords[2 + LOW] + locatedWords[2 + HIGH] * 4294967296;
  }
}

/**
 * The memory of one call: its slots, and behind them whatever the slots point to. A call of the main thread
 * uses the one that all share; a job of the thread pool has its own, and keeps copies of the program's buffers.
 */
class Memory {
  constructor(size, owns) {
    this.first = new Block(size);
    this.owns = owns;
    this.blocks = [];
    this.block = this.first;
    this.at = 0;
    this.copies = [];
    this.reset();
  }

  reset() {
    this.block = this.first;
    this.first.top = Memory.SLOTS;
    this.blocks.length = 0;
  }

  /** Room for `size` bytes: `block` is where, `at` the place in it. */
  take(size) {
    let block = this.block;
    if (block.top + size > block.size) {
      this.blocks.push(block);
      block = this.block = new Block(Math.max(size, 65536));
    }
    this.at = block.top;
    const end = block.top + size;
    // the bits of a negative number say what is lacking, also beyond 31 bits, where rounding by bits would end
    block.top = end + (-end & 15);
    return block;
  }

  /** Points a place at a program's buffer, or at a copy of it for a job. Returns its length. */
  pass(target, at, view, writable) {
    if (!this.owns) return target.locate(at, view);
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    const block = this.take(bytes.length);
    block.u8.set(bytes, this.at);
    target.point(at, block, this.at);
    if (writable) this.copies.push([bytes, block, this.at]);
    return bytes.length;
  }

  /** Gives a job's buffers back to the program. */
  giveBack() {
    for (const [bytes, block, at] of this.copies) {
      // a buffer that was given away meanwhile has no room any more
      if (bytes.length > 0) bytes.set(block.u8.subarray(at, at + bytes.length));
    }
  }
}
Memory.SLOTS = 16 * 8;

/** Where struct objects live: many in a block. */
const heap = {
  block: new Block(16384),
  at: 0,
  take(size) {
    let block = this.block;
    if (block.top + size > block.size) {
      if (size > 1024) {
        this.at = 0;
        return new Block((size + 15) & ~15);
      }
      block = this.block = new Block(16384);
    }
    this.at = block.top;
    block.top = (block.top + size + 15) & ~15;
    return block;
  },
};

module.exports = { Block, Memory, heap, LITTLE, LOW, HIGH };
