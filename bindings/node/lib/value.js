'use strict';
// Values of any shape that come back: a tagged tree in the answer's bytes, as docs/architecture.md says. Whole numbers are
// numbers where that is exact, and bigints where it is not.

const { decode } = require('./text.js');

class Reader {
  constructor(bytes, at) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Where so many bytes begin; the next ones follow them. */
  skip(size) {
    const at = this.at;
    this.at += size;
    return at;
  }

  count() {
    return this.bytes.readUInt32LE(this.skip(4));
  }

  text() {
    const length = this.count();
    const at = this.skip(length);
    return decode(this.bytes, at, at + length);
  }

  whole(high, exact) {
    const at = this.skip(8);
    const value = this.bytes[high](at + 4) * 4294967296 + this.bytes.readUInt32LE(at);
    return Number.isSafeInteger(value) ? value : this.bytes[exact](at);
  }

  list() {
    const out = new Array(this.count());
    for (let i = 0; i < out.length; i++) out[i] = this.value();
    return out;
  }

  map() {
    const out = Object.create(null);
    for (let left = this.count(); left > 0; left--) {
      const key = this.text();
      out[key] = this.value();
    }
    return out;
  }

  value() {
    const tag = this.bytes[this.skip(1)];
    switch (tag) {
      case 0:
        return null;
      case 1:
      case 2:
        return tag === 2;
      case 3:
        return this.whole('readInt32LE', 'readBigInt64LE');
      case 4:
        return this.whole('readUInt32LE', 'readBigUInt64LE');
      case 5:
        return this.bytes.readDoubleLE(this.skip(8));
      case 6:
        return this.text();
      case 7: {
        const length = this.count();
        return Buffer.from(this.bytes.subarray(this.skip(length), this.at));
      }
      case 8:
        return this.list();
      case 9:
        return this.map();
      default:
        throw new Error(`callgate: this release does not know values with the tag ${tag}`);
    }
  }
}

/** The value whose tree begins at a place. */
function decodeValue(bytes, at) {
  return new Reader(bytes, at).value();
}

module.exports = { decodeValue };
