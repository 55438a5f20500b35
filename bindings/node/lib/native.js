'use strict';
// The native part, and the handshake with the library.

const { find } = require('./find.js');

let native;
try {
  native = require(find());
} catch (error) {
  throw new Error(`callgate could not be loaded: ${error.message}`, { cause: error });
}
if (native.abiVersion !== native.builtForAbiVersion) {
  throw new Error(
    `callgate for Node speaks version ${native.builtForAbiVersion} of the library's ABI, but ${native.library_path} speaks ` +
      `${native.abiVersion}: install them from the same release`,
  );
}

const LISTS = { calls: 0, groups: 1, structs: 2, records: 3, documents: 4, library: 5, properties: 6 };
const TYPES = 5;

/** The names of all entries of a list of the description. */
function list(name) {
  const text = native.list(LISTS[name]);
  return text === '' ? [] : text.split('\n');
}

/** An entry of the description. */
function describe(name, index) {
  return JSON.parse(native.describe(name === 'types' ? TYPES : LISTS[name], index));
}

const names = {};
const indexes = {};
for (const kind of ['calls', 'groups', 'structs']) {
  names[kind] = list(kind);
  indexes[kind] = new Map(names[kind].map((name, index) => [name, index]));
}

module.exports = { native, list, describe, names, indexes };
