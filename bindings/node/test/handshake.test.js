'use strict';
// Parts of different releases are refused with one clear sentence.

const test = require('node:test');
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { temporary } = require('./helpers.js');

test('another version of the ABI, and no addon at all', (t) => {
  const root = path.join(__dirname, '..');
  const copy = temporary(t);
  fs.cpSync(path.join(root, 'lib'), path.join(copy, 'lib'), { recursive: true });
  for (const file of ['index.js', 'package.json']) fs.copyFileSync(path.join(root, file), path.join(copy, file));
  assert.throws(() => require(copy), /^Error: callgate could not be loaded: .*callgate\.node is not there: build it with `make node`$/);
  const native = path.join(copy, 'callgate.node');
  fs.copyFileSync(path.join(root, 'callgate.node'), native);
  fs.copyFileSync(path.join(root, 'libcallgate.so.0'), path.join(copy, 'libcallgate.so.0'));
  require(native).abiVersion = 99;
  assert.throws(() => require(copy), /speaks version \d+ of the library's ABI, but .*libcallgate\.so\.0 speaks 99: install them from the same release$/);
  require(native).abiVersion = require('../lib/native.js').native.abiVersion;
  assert.equal(require(copy).getpid(), process.pid);
});
