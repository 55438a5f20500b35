'use strict';
// Struct objects: fields, nesting, arrays, pointers, and what is refused.

const test = require('node:test');
const assert = require('node:assert/strict');
const { inspect } = require('node:util');
const cg = require('..');
const { types } = cg;

test('every struct can be made, shown, copied', () => {
  for (const [name, Type] of Object.entries(types)) {
    const value = new Type();
    assert.equal(value.toBuffer().length, Type.layout.size, name);
    assert.ok(value.toBuffer().every((byte) => byte === 0), name);
    assert.ok(inspect(value).startsWith(name), name);
    JSON.stringify(value);
    assert.deepEqual(Type.from(value.toBuffer()).toObject(), value.toObject(), name);
  }
});

test('fields take what fits, and tell what does not', () => {
  const time = new types.timespec({ sec: -5, nsec: 7n });
  assert.equal(time.sec, -5);
  assert.equal(time.exact('sec'), -5n);
  time.sec = 2 ** 40;
  assert.equal(time.sec, 2 ** 40);
  time.sec = 2n ** 62n;
  assert.throws(() => time.sec, { name: 'RangeError', message: /^timespec\.sec .*exact\('name'\)/ });
  assert.equal(time.exact('sec'), 2n ** 62n);
  assert.throws(() => (time.sec = 2n ** 63n), RangeError);
  assert.throws(() => (time.sec = 1.5), RangeError);
  assert.throws(() => (time.sec = '1'), TypeError);
  assert.throws(() => new types.timespec({ second: 1 }), /no field timespec\.second \(there are sec, nsec\)/);
  assert.throws(() => new types.timespec(5), TypeError);
  assert.throws(() => types.timespec.from(Buffer.alloc(15)), RangeError);
  const how = new types.open_how({ flags: cg.O.RDWR, resolve: cg.RESOLVE.BENEATH });
  assert.equal(how.flags, BigInt(cg.O.RDWR));
  assert.equal(how.resolve, cg.RESOLVE.BENEATH);
  assert.equal(typeof new types.rlimit().cur, 'bigint');
});

test('structs in structs are the same memory', () => {
  const timer = new types.itimerspec({ interval: { sec: 1 }, value: new types.timespec({ nsec: 9 }) });
  timer.interval.nsec = 3;
  assert.deepEqual(timer.toObject(), { interval: { sec: 1, nsec: 3 }, value: { sec: 0, nsec: 9 } });
  timer.value = timer.interval;
  timer.interval.sec = 8;
  assert.equal(timer.value.sec, 1);
});

test('arrays of numbers and of characters', () => {
  const set = new types.cpu_set();
  set.bits = [2n ** 64n - 1n, 1];
  assert.deepEqual(set.bits.slice(0, 3), BigUint64Array.of(2n ** 64n - 1n, 1n, 0n));
  assert.throws(() => (set.bits = new Array(17).fill(0)), RangeError);
  assert.equal(cg.uname().sysname, 'Linux');
  const address = new types.sockaddr_in6({ addr: { addr: Buffer.alloc(16, 1) } });
  assert.deepEqual(address.addr.addr, Buffer.alloc(16, 1));
});

test('pointers keep what they point to', () => {
  const message = new types.msghdr({ iov: [Buffer.from('a'), 'bc'], control: Buffer.alloc(8) });
  global.gc();
  assert.equal(message.iovlen, 2);
  assert.equal(message.controllen, 8);
  assert.equal(Buffer.from(message.iov[1].base).toString(), 'bc');
  message.control = null;
  assert.equal(message.controllen, 0);
  assert.equal(message.control, null);
  const messages = [new types.mmsghdr({ hdr: { iov: ['one'] } }), { hdr: { iov: ['three'] } }];
  const [a, b] = cg.socketpair(cg.AF.UNIX, cg.SOCK.DGRAM);
  assert.equal(cg.sendmmsg(a, messages), 2);
  assert.equal(messages[0].len, 3);
  assert.equal(cg.read(b, 10).toString() + cg.read(b, 10), 'onethree');
  message.iovlen = 5;
  assert.throws(() => cg.sendmsg(a, message), { name: 'RangeError', message: /msghdr\.iov must be at most 2/ });
  a.close();
  b.close();
});

test('many structs of many lives', () => {
  const kept = [];
  for (let i = 0; i < 5000; i++) {
    const time = new types.timespec({ sec: i, nsec: i });
    if (i % 7 === 0) kept.push(time);
  }
  global.gc();
  kept.forEach((time, i) => assert.equal(time.sec, i * 7));
});
