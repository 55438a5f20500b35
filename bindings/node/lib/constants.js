'use strict';
// The groups of constants, as frozen objects. A group of unsigned 64-bit numbers has bigints, all others numbers.

const { native, names, indexes, describe } = require('./native.js');
const { unknown, wrongType } = require('./errors.js');

const made = [];
const entries = new WeakMap();

/** A group by its index. Parsed as a whole: `import` makes all groups, and constant by constant takes three times as long. */
function groupAt(index) {
  let found = made[index];
  if (found === undefined) {
    found = JSON.parse(native.constants(index));
    for (const name in found) {
      if (typeof found[name] === 'number') break;
      found[name] = BigInt(found[name]);
    }
    made[index] = Object.freeze(found);
    entries.set(found, index);
  }
  return found;
}

/** Whether a group's values are bigints. */
function isWide(index) {
  return index >= 0 && typeof Object.values(groupAt(index))[0] === 'bigint';
}

/** A group by name. */
function group(name) {
  const index = indexes.groups.get(name);
  if (index === undefined) throw unknown('group of constants', name);
  return groupAt(index);
}

/** The names of the flags in a value, or of the constants that it is; what has no name comes last, as `0x…`. */
function namesOf(object, value) {
  const index = typeof object === 'string' ? entries.get(group(object)) : entries.get(Object(object));
  if (index === undefined) throw wrongType('names: group', 'a group of constants such as callgate.O', object);
  if (typeof value !== 'number' && typeof value !== 'bigint') throw wrongType('names: value', 'a number', value);
  const found = describe('groups', index);
  let rest = BigInt.asUintN(64, BigInt(value));
  if (!found.flags) {
    return found.members.filter((m) => BigInt.asUintN(64, BigInt(m.value)) === rest).map((m) => m.name);
  }
  if (found.bits < 64) rest = BigInt.asUintN(found.bits, rest);
  const out = [];
  const whole = rest;
  const members = found.members.map((m) => [m.name, BigInt.asUintN(64, BigInt(m.value))]);
  if (whole === 0n) return members.filter(([, bits]) => bits === 0n).map(([name]) => name);
  // constants of several bits first, so that SYNC is not told as DSYNC and a rest
  const bitCount = (bits) => bits.toString(2).replaceAll('0', '').length;
  for (const [name, bits] of [...members].sort((a, b) => bitCount(b[1]) - bitCount(a[1]))) {
    if (bits !== 0n && (rest & bits) === bits) {
      out.push(name);
      rest &= ~bits;
    }
  }
  const order = new Map(members.map(([name], index) => [name, index]));
  out.sort((a, b) => order.get(a) - order.get(b));
  if (rest !== 0n) out.push(`0x${rest.toString(16)}`);
  return out;
}

module.exports = { group, namesOf, isWide, groupNames: names.groups };
