'use strict';
// What the module offers is what the library describes, in both module systems and in the declarations.

const test = require('node:test');
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { execFileSync } = require('node:child_process');
const cg = require('..');
const { names } = require('../lib/native.js');

test('every call and group is there, also for import and for TypeScript', async () => {
  const module = await import('../index.mjs');
  const types = fs.readFileSync(path.join(__dirname, '../index.d.ts'), 'utf8');
  const later = Object.keys(cg.promises);
  for (const name of names.calls) {
    assert.equal(typeof cg[name], 'function', name);
    assert.equal(cg[name].name, name);
    assert.equal(typeof module[name], 'function', name);
    assert.match(types, new RegExp(`^export function ${name}\\(`, 'm'));
    assert.ok(cg.help(name).startsWith(`${name}(`), name);
  }
  for (const name of later) assert.equal(typeof cg.promises[name], name in cg && typeof cg[name] === 'object' ? 'object' : 'function', name);
  for (const name of names.groups) {
    assert.ok(Object.isFrozen(cg[name]), name);
    assert.equal(module[name], cg[name]);
    assert.match(types, new RegExp(`^export const ${name}: `, 'm'));
  }
  for (const name of names.structs) assert.match(types, new RegExp(`^  class ${name} extends Struct`, 'm'));
  assert.equal(module.default, cg);
});

test('import binds a call anew when it is first used', async () => {
  const module = await import('../index.mjs');
  assert.equal(module.getpid(), process.pid);
  assert.equal(module.getpid, cg.getpid);
});

test('names of flags', () => {
  assert.deepEqual(cg.names(cg.O, cg.O.RDWR | cg.O.CREAT | cg.O.SYNC), ['RDWR', 'CREAT', 'SYNC']);
  assert.deepEqual(cg.names(cg.SEEK, 1), ['CUR']);
  assert.deepEqual(cg.names(cg.SIG, 9), ['KILL']);
  assert.throws(() => cg.names({}, 1), TypeError);
  assert.throws(() => {
    cg.O.CREAT = 0;
  }, TypeError);
});

test('no file of the binding names a call, except those made from the description', () => {
  const root = path.join(__dirname, '..');
  const files = [...fs.readdirSync(path.join(root, 'lib')).map((f) => `lib/${f}`), 'index.js'];
  // what stands behind the sugar: closing, and the text of addresses
  const allowed = new Set(['close', 'sockaddr_parse', 'sockaddr_format']);
  for (const file of files) {
    const text = fs.readFileSync(path.join(root, file), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
    const words = new Set([...text.matchAll(/['"`](\w+)['"`]/g)].map(([, word]) => word));
    const named = names.calls.filter((name) => words.has(name) && !allowed.has(name));
    // short words that are calls by chance
    assert.deepEqual(named.filter((name) => name.includes('_') || name.length > 6), [], file);
  }
});

test('the library is the one beside the addon, and requiring it is quick', () => {
  assert.equal(fs.realpathSync(cg.library_path), fs.realpathSync(path.join(__dirname, '../libcallgate.so.0')));
  const code = `const t = process.hrtime.bigint(); require(${JSON.stringify(path.join(__dirname, '..'))}); console.log(Number(process.hrtime.bigint() - t) / 1e6)`;
  const times = Array.from({ length: 5 }, () => Number(execFileSync(process.execPath, ['-e', code])));
  assert.ok(Math.min(...times) < 60, `${times} ms`);
});
