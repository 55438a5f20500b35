'use strict';
// Errors as Node makes them: `code`, a negative `errno`, `syscall`, and `path` where there is one.

const { describe, indexes } = require('./native.js');

/** The library's own numbers, which no kernel has. */
const OWN = new Map([
  [4096, 'CALLGATE_BAD_ARGUMENT'],
  [4097, 'CALLGATE_UNKNOWN'],
  [4098, 'CALLGATE_VERSION'],
  [4099, 'CALLGATE_PANIC'],
]);

let codes;

/** `ENOENT` for 2. */
function code(errno) {
  if (codes === undefined) {
    codes = new Map(OWN);
    const index = indexes.groups.get('E');
    for (const { kernelName, value } of index === undefined ? [] : describe('groups', index).members) {
      if (!codes.has(Number(value))) codes.set(Number(value), kernelName);
    }
  }
  return codes.get(errno) ?? `E${errno}`;
}

/** The error of a call that the kernel refused. */
function failure(name, result, text, path) {
  const error = new Error(text);
  error.errno = result;
  error.code = code(-result);
  error.syscall = name;
  if (path !== undefined) error.path = path;
  return error;
}

/** The error of a document that was refused. */
function documentFailure(name, { errno, message, field, kernel }) {
  const blame = field === '' ? '' : `${field}: `;
  const words = kernel === '' ? '' : ` (the kernel says: ${kernel})`;
  const error = failure(name, -errno, `${name}: ${blame}${message}${words}`);
  if (field !== '') error.field = field;
  if (kernel !== '') error.kernel = kernel;
  return error;
}

function coded(error, name) {
  error.code = name;
  return error;
}

/** What was given, in words. */
function words(value) {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'string') return `the string ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)}`;
  if (typeof value === 'number') return `the number ${Object.is(value, -0) ? '-0' : value}`;
  if (typeof value === 'bigint') return `the bigint ${value}n`;
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'symbol') return 'a symbol';
  if (Array.isArray(value)) return 'an array';
  const maker = Object.getPrototypeOf(value)?.constructor?.name;
  return maker ? `an object of class ${maker}` : 'an object';
}

/** An argument of a wrong type. */
function wrongType(where, right, value) {
  return coded(new TypeError(`${where} must be ${right}, not ${words(value)}`), 'ERR_INVALID_ARG_TYPE');
}

/** An argument of the right type that cannot be meant. */
function wrongValue(where, right, value) {
  return coded(new TypeError(`${where} must be ${right}, not ${words(value)}`), 'ERR_INVALID_ARG_VALUE');
}

/** A number that does not fit. */
function outOfRange(where, right, value) {
  return coded(new RangeError(`${where} must be ${right}, not ${words(value)}`), 'ERR_OUT_OF_RANGE');
}

/** Too few or too many arguments. */
function arity(name, takes, least, given) {
  const most = takes.length;
  const list = takes.map((n, i) => (i < least ? n : `${n}?`)).join(', ');
  const count = least === most ? `${most}` : `${least} to ${most}`;
  const text =
    given < least
      ? `${name}(${list}): ${takes[given]} is missing`
      : `${name}(${list}) takes ${count} argument${count === '1' ? '' : 's'}, not ${given}`;
  return coded(new TypeError(text), 'ERR_MISSING_ARGS');
}

/** What is not in this library. */
function unknown(what, name) {
  return coded(new TypeError(`this library has no ${what} ${name}`), 'ERR_INVALID_ARG_VALUE');
}

module.exports = { code, failure, documentFailure, wrongType, wrongValue, outOfRange, arity, unknown, words };
