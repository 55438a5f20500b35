'use strict';
// Three calls whose trace run.sh compares.

const assert = require('node:assert');
const callgate = require('../../bindings/node');

const { O } = callgate;
assert.throws(() => callgate.openat(null, '/callgate/none', O.RDWR | O.CLOEXEC, 0), { code: 'ENOENT' });
for (const fd of callgate.pipe2(O.CLOEXEC)) fd.close();
assert(callgate.getpid() > 0);
