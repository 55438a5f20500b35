'use strict';
// The life of descriptors.

const test = require('node:test');
const assert = require('node:assert/strict');
const fs = require('node:fs');
const { descriptors } = require('./helpers.js');
const cg = require('..');

test('close, detach, and what is closed', () => {
  const fd = cg.open('/etc/passwd');
  assert.ok(Number.isInteger(fd.fileno()));
  const number = fd.fileno();
  fd.close();
  fd.close();
  assert.equal(fd.fileno(), -1);
  assert.ok(fd.closed);
  assert.throws(() => fs.fstatSync(number), { code: 'EBADF' });
  assert.throws(() => cg.read(fd, 1), { code: 'EBADF', syscall: 'read' });
  const other = cg.open('/etc/passwd');
  const bare = other.detach();
  assert.ok(other.closed);
  assert.equal(cg.fstat(bare).size, fs.fstatSync(bare).size);
  fs.closeSync(bare);
});

test('a call that closes takes the number', () => {
  const fd = cg.open('/etc/passwd');
  cg.close(fd);
  assert.ok(fd.closed);
  assert.throws(() => cg.close(fd), { code: 'EBADF' });
});

test('other things with descriptors', async () => {
  const handle = await fs.promises.open('/etc/passwd');
  assert.ok(cg.fstat(handle).size > 0);
  await handle.close();
  const own = new cg.Fd(cg.dup(0).detach());
  assert.ok(cg.fstat(own).mode > 0);
  own.close();
});

test('dispose', { skip: !Symbol.dispose && 'this Node has no Symbol.dispose' }, () => {
  const fd = cg.open('/etc/passwd');
  fd[Symbol.dispose]();
  assert.ok(fd.closed);
});

test('a number that the program chose stays open', async () => {
  const file = cg.open('/etc/passwd', cg.O.CLOEXEC);
  const free = cg.fcntl_dupfd(file, 300).detach();
  cg.close(free);
  (() => cg.dup2(file, free))();
  (() => cg.dup3(file, free + 1, cg.O.CLOEXEC))();
  for (let i = 0; i < 5; i++) {
    global.gc();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.equal(cg.fstat(free).ino, cg.fstat(file).ino);
  cg.close(free);
  cg.dup2(file, free).close();
  assert.throws(() => cg.fstat(free), { code: 'EBADF' });
  cg.close(free + 1);
  file.close();
});

test('what is forgotten is closed, with a warning', async () => {
  const warnings = [];
  const listen = (warning) => warnings.push(warning);
  process.on('warning', listen);
  const before = descriptors();
  (() => {
    for (let i = 0; i < 10; i++) cg.open('/etc/passwd');
  })();
  for (let i = 0; i < 50 && descriptors() > before; i++) {
    global.gc();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.equal(descriptors(), before);
  assert.ok(warnings.length >= 10);
  assert.equal(warnings[0].name, 'ResourceWarning');
  assert.match(warnings[0].message, /^the descriptor \d+ of open was not closed/);
  process.off('warning', listen);
});

test('many calls leak nothing', async () => {
  const before = descriptors();
  for (let i = 0; i < 2000; i++) {
    const fd = cg.open('/etc/passwd');
    assert.throws(() => cg.open('/nonexistent'));
    assert.throws(() => cg.lseek(fd, -1, 0), { code: 'EINVAL' });
    fd.close();
  }
  for (let i = 0; i < 200; i++) (await cg.promises.open('/etc/passwd')).close();
  assert.equal(descriptors(), before);
});
