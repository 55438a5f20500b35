'use strict';
// Calls on the thread pool and waiting in the loop: nothing stands still, nothing is torn.

const test = require('node:test');
const assert = require('node:assert/strict');
const fs = require('node:fs');
const { setTimeout: sleep } = require('node:timers/promises');
const { Worker } = require('node:worker_threads');
const { temporary, descriptors } = require('./helpers.js');
const cg = require('..');
const { AF, SOCK } = cg;

test('the loop turns while a call waits', async () => {
  const [a, b] = cg.socketpair(AF.UNIX, SOCK.STREAM);
  let turns = 0;
  const timer = setInterval(() => turns++, 5);
  const waiting = cg.promises.read(b, 10);
  await sleep(80);
  assert.ok(turns >= 5, `${turns} turns`);
  assert.equal(await cg.promises.write(a, 'late'), 4);
  assert.equal((await waiting).toString(), 'late');
  clearInterval(timer);
  a.close();
  b.close();
});

test('buffers, structs, vectors and paths arrive', async (t) => {
  const path = `${temporary(t)}/file`;
  const fd = await cg.promises.open(path, cg.O.RDWR | cg.O.CREAT, 0o644);
  assert.equal(await cg.promises.pwritev(fd, ['one', Buffer.from('two')], 0), 6);
  const room = Buffer.alloc(4);
  assert.equal(await cg.promises.pread(fd, room, 1), 4);
  assert.equal(room.toString(), 'netw');
  const parts = [Buffer.alloc(2), new Uint8Array(2)];
  assert.equal(await cg.promises.preadv(fd, parts, 0), 4);
  assert.equal(Buffer.concat(parts).toString(), 'onet');
  const large = Buffer.alloc(1 << 20, 'x');
  assert.equal(await cg.promises.pwrite(fd, large, 0), 1 << 20);
  assert.equal(cg.fstat(fd).size, 1 << 20);
  fd.close();
  assert.equal((await cg.promises.stat(path)).size, 1 << 20);
});

test('errors and wrong arguments reject', async () => {
  await assert.rejects(cg.promises.open('/nonexistent/file'), { code: 'ENOENT', errno: -2, syscall: 'open', path: '/nonexistent/file' });
  await assert.rejects(cg.promises.open(5), { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' });
  await assert.rejects(cg.promises.open(), { code: 'ERR_MISSING_ARGS' });
});

test('a buffer may be given away while a call has it', async () => {
  const [a, b] = cg.socketpair(AF.UNIX, SOCK.STREAM);
  const room = new Uint8Array(16);
  const waiting = cg.promises.read(b, room);
  await sleep(20);
  structuredClone(room.buffer, { transfer: [room.buffer] });
  cg.write(a, 'hello');
  assert.equal(await waiting, 5);
  assert.equal(room.length, 0);
  a.close();
  b.close();
});

test('a signal takes a call out of the queue, and leaves one that runs', async () => {
  const [a, b] = cg.socketpair(AF.UNIX, SOCK.STREAM);
  const stop = new AbortController();
  // the pool has four threads: those behind wait in the queue
  const calls = Array.from({ length: 8 }, () => cg.promises.read(b, 1, stop.signal));
  const ended = Promise.allSettled(calls);
  await sleep(50);
  stop.abort();
  await sleep(20);
  cg.write(a, '12345678');
  const results = await ended;
  const aborted = results.filter((r) => r.status === 'rejected');
  assert.ok(aborted.length >= 1, 'none was taken out');
  assert.ok(aborted.every((r) => r.reason.name === 'AbortError'));
  assert.ok(results.some((r) => r.status === 'fulfilled'), 'one that ran was not waited for');
  await assert.rejects(cg.promises.read(b, 1, AbortSignal.abort()), { name: 'AbortError' });
  a.close();
  b.close();
});

test('a close that waits its turn is not given up', async () => {
  const pairs = Array.from({ length: 8 }, () => cg.pipe());
  const busy = pairs.map(([read]) => cg.promises.read(read, 1));
  const fd = cg.open('/etc/passwd');
  const number = fd.fileno();
  const stop = new AbortController();
  const closing = cg.promises.close(fd, stop.signal);
  stop.abort();
  pairs.forEach(([, write]) => cg.write(write, 'x'));
  await Promise.all(busy);
  await closing;
  assert.throws(() => cg.fstat(number), { code: 'EBADF' });
  pairs.flat().forEach((end) => end.close());
});

test('readiness needs no thread, and can be aborted', async () => {
  const pairs = Array.from({ length: 20 }, () => cg.socketpair(AF.UNIX, SOCK.STREAM));
  const ready = Promise.all(pairs.map(([, b]) => cg.readable(b)));
  for (const [a] of pairs) cg.write(a, 'x');
  await ready;
  await cg.writable(pairs[0][0]);
  const stop = new AbortController();
  cg.read(pairs[0][1], 1);
  const waiting = cg.readable(pairs[0][1], stop.signal);
  stop.abort();
  await assert.rejects(waiting, { name: 'AbortError' });
  await assert.rejects(cg.readable(9999), { code: 'EBADF' });
  const file = cg.open('/etc/passwd');
  await assert.rejects(cg.readable(file), { code: 'EPERM' });
  file.close();
  for (const fd of pairs.flat()) fd.close();
});

test('workers have their own binding, and may end while they wait', async () => {
  const code = `
    const { parentPort } = require('node:worker_threads');
    const cg = require(${JSON.stringify(require.resolve('..'))});
    const [a, b] = cg.socketpair(cg.AF.UNIX, cg.SOCK.STREAM);
    cg.write(a, 'hi');
    cg.promises.read(b, 10).then((bytes) => {
      cg.readable(b).catch(() => {});
      parentPort.postMessage([bytes.toString(), cg.getpid(), cg.stat('/').mode]);
    });`;
  const before = descriptors();
  for (let i = 0; i < 3; i++) {
    const worker = new Worker(code, { eval: true });
    const message = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
    assert.deepEqual(message, ['hi', process.pid, fs.statSync('/').mode]);
    await worker.terminate();
  }
  // the worker's own pair is its program's to close; the descriptor of the wait is ours
  assert.ok(descriptors() <= before + 6 + 2, `${descriptors()} after ${before}`);
});
