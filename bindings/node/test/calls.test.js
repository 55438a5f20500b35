'use strict';
// What every argument and result is in JavaScript, and what is said of wrong ones.

const test = require('node:test');
const assert = require('node:assert/strict');
const fs = require('node:fs');
const { temporary } = require('./helpers.js');
const cg = require('..');
const { O, SEEK, AF, SOCK } = cg;

test('integers, paths, buffers', (t) => {
  const path = `${temporary(t)}/file`;
  const fd = cg.open(path, O.RDWR | O.CREAT, 0o600);
  assert.equal(cg.write(fd, 'häuser'), 7);
  assert.equal(cg.pwrite(fd, Buffer.from('H'), 0), 1);
  assert.equal(cg.pwrite(fd, new DataView(Uint8Array.of(33).buffer), 6), 1);
  assert.equal(cg.lseek(fd, 0, SEEK.SET), 0);
  assert.equal(cg.read(fd, 100).toString(), 'Häuse!'.slice(0, 5) + '!');
  const room = new Uint16Array(2);
  assert.equal(cg.pread(fd, room, 0), 4);
  assert.equal(Buffer.from(room.buffer).toString(), 'Häu');
  assert.equal(cg.pread(fd, 10, 1000).length, 0);
  assert.equal(cg.lseek(fd, 2 ** 40, SEEK.SET), 2 ** 40);
  assert.equal(cg.lseek(fd, 5n, SEEK.SET), 5);
  fd.close();
  assert.equal(cg.open(Buffer.from(path)).close(), undefined);
});

test('structs come back as objects', (t) => {
  const path = `${temporary(t)}/file`;
  fs.writeFileSync(path, '12345');
  const ours = cg.stat(path);
  const theirs = fs.statSync(path, { bigint: true });
  assert.equal(ours.size, 5);
  assert.equal(ours.ino, theirs.ino);
  assert.equal(ours.mode, Number(theirs.mode));
  assert.equal(BigInt(ours.mtime) * 1_000_000_000n + BigInt(ours.mtime_nsec), theirs.mtimeNs);
});

test('several results are an array', () => {
  const ids = cg.getresuid();
  assert.deepEqual(ids, [process.getuid(), process.geteuid(), process.getuid()]);
});

test('vectors', () => {
  const [a, b] = cg.socketpair(AF.UNIX, SOCK.STREAM);
  assert.equal(cg.writev(a, ['one', Buffer.from('two')]), 6);
  const parts = [Buffer.alloc(2), Buffer.alloc(10)];
  assert.equal(cg.readv(b, parts), 6);
  assert.equal(parts[0].toString() + parts[1].toString('latin1', 0, 4), 'onetwo');
  a.close();
  b.close();
});

test('arrays', () => {
  assert.deepEqual(cg.getgroups(), process.getgroups().filter((g) => cg.getgroups().includes(g)));
  const [a, b] = cg.socketpair(AF.UNIX, SOCK.STREAM);
  const fds = [new cg.types.pollfd({ fd: a.fileno(), events: cg.POLL.IN | cg.POLL.OUT }), new cg.types.pollfd({ fd: b.fileno(), events: cg.POLL.IN })];
  assert.equal(cg.poll(fds, 0), 1);
  assert.deepEqual(cg.names(cg.POLL, fds[0].revents), ['OUT']);
  const set = cg.epoll_create1();
  cg.epoll_ctl(set, cg.EPOLL_CTL.ADD, a, { events: cg.EPOLL.OUT, data: 7n });
  const ready = cg.epoll_wait(set, 4, 0);
  assert.deepEqual(ready.map((e) => e.data), [7n]);
  for (const fd of [a, b, set]) fd.close();
});

test('addresses', () => {
  const server = cg.socket(AF.INET, SOCK.STREAM);
  cg.bind(server, '127.0.0.1:0');
  cg.listen(server);
  const bound = cg.getsockname(server);
  assert.match(String(bound), /^127\.0\.0\.1:\d+$/);
  assert.ok(bound instanceof cg.types.sockaddr_in);
  const client = cg.socket(AF.INET, SOCK.STREAM);
  cg.connect(client, bound);
  const [peer, from] = cg.accept4(server);
  assert.equal(String(from), String(cg.getsockname(client)));
  for (const fd of [server, client, peer]) fd.close();
  const local = cg.socket(AF.UNIX, SOCK.DGRAM);
  cg.bind(local, `unix:@callgate-${process.pid}`);
  assert.equal(String(cg.getsockname(local)), `unix:@callgate-${process.pid}`);
  assert.throws(() => cg.bind(local, 'nonsense'), { code: 'EINVAL', syscall: 'sockaddr_parse' });
  local.close();
});

test('messages with control data carry descriptors', (t) => {
  const path = `${temporary(t)}/file`;
  fs.writeFileSync(path, 'content');
  const [a, b] = cg.socketpair(AF.UNIX, SOCK.STREAM);
  const file = cg.open(path);
  const control = Buffer.alloc(cg.cmsg_space(4));
  const number = Buffer.alloc(4);
  number.writeInt32LE(file.fileno());
  cg.cmsg_put(control, 0, cg.SOL.SOCKET, cg.SCM.RIGHTS, number);
  assert.equal(cg.sendmsg(a, { iov: ['hi'], control }), 2);
  const room = Buffer.alloc(100);
  const message = new cg.types.msghdr({ iov: [Buffer.alloc(10)], control: room });
  assert.equal(cg.recvmsg(b, message, cg.MSG.CMSG_CLOEXEC), 2);
  assert.equal(message.iov[0].base.toString('latin1', 0, 2), 'hi');
  const [, view] = cg.cmsg_next(room.subarray(0, message.controllen), 0);
  const received = new cg.Fd(room.readInt32LE(view.offset));
  assert.equal(cg.read(received, 10).toString(), 'content');
  for (const fd of [a, b, file, received]) fd.close();
  assert.throws(() => cg.sendmsg(1, { iov: ['hi'], iovlen: 2000 }), RangeError);
});

test('errors are as in Node', () => {
  assert.throws(() => cg.openat(null, '/nonexistent/file', O.RDONLY), (error) => {
    assert.equal(error.code, 'ENOENT');
    assert.equal(error.errno, -2);
    assert.equal(error.syscall, 'openat');
    assert.equal(error.path, '/nonexistent/file');
    assert.match(error.message, /^openat\(AT_FDCWD, "\/nonexistent\/file", O_RDONLY, .*\): No such file or directory/);
    return true;
  });
});

test('wrong arguments are named', () => {
  const wrong = [
    [() => cg.open(5), TypeError, /^open: path must be a string or a Buffer, not the number 5$/],
    [() => cg.open('a\0b'), TypeError, /^open: path must be without NUL/],
    [() => cg.open(), TypeError, /^open\(path, flags\?, mode\?\): path is missing$/],
    [() => cg.getpid(1), TypeError, /takes 0 arguments, not 1$/],
    [() => cg.lseek(0, 1.5, 0), RangeError, /^lseek: offset must be a whole number, not the number 1.5$/],
    [() => cg.lseek(0, NaN, 0), RangeError, /NaN/],
    [() => cg.lseek(0, 2n ** 63n, 0), RangeError, /^lseek: offset must be from -9223372036854775808/],
    [() => cg.lseek(0, '1', 0), TypeError, /^lseek: offset must be a number or a bigint, not the string "1"$/],
    [() => cg.read({}, 1), TypeError, /^read: fd must be an Fd/],
    [() => cg.read(0, -1), RangeError, /^read: buf/],
    [() => cg.write(1, 5), TypeError, /^write: buf must be a Buffer/],
    [() => cg.close(2 ** 31), RangeError, /^close: fd/],
    [() => cg.clock_gettime(null), TypeError, /^clock_gettime: /],
    [() => cg.epoll_ctl(1, 1, 1, { event: 1 }), TypeError, /no field epoll_event\.event/],
    [() => cg.writev(1, 'text'), TypeError, /^writev: .* must be an array of Buffers/],
    [() => cg.execve('/bin/true', 5, []), TypeError, /^execve: argv must be an array of strings, not the number 5/],
  ];
  for (const [call, kind, words] of wrong) {
    assert.throws(call, (error) => {
      assert.ok(error instanceof kind, `${error}`);
      assert.match(error.message, words);
      return true;
    });
  }
});

test('names that are not UTF-8 come back as they went', (t) => {
  const directory = temporary(t);
  const name = Buffer.concat([Buffer.from(`${directory}/`), Buffer.from([0xff, 0x41, 0xc3])]);
  cg.open(name, O.CREAT | O.WRONLY).close();
  const watch = cg.watch.open({ paths: [directory] });
  cg.unlink(name);
  const [event] = watch.events({ timeout: 1 });
  assert.equal(event.path, `${directory}/\udcffA\udcc3`);
  cg.open(event.path, O.CREAT | O.WRONLY).close();
  assert.ok(fs.existsSync(name));
  watch.close();
});
