'use strict';
// Documents: every type there and back, errors with their field, objects.

const test = require('node:test');
const assert = require('node:assert/strict');
const fs = require('node:fs');
const { execFileSync } = require('node:child_process');
const { setTimeout: sleep } = require('node:timers/promises');
const { temporary, descriptors } = require('./helpers.js');
const cg = require('..');

test('links and mounts are the kernel’s', () => {
  const [lo] = cg.net.links({ name: 'lo' });
  assert.equal(lo.name, 'lo');
  assert.equal(lo.mtu, Number(fs.readFileSync('/sys/class/net/lo/mtu', 'utf8')));
  assert.equal(typeof lo.statistics.rx_bytes, 'bigint');
  assert.equal(lo.master, null);
  const lines = fs.readFileSync('/proc/self/mountinfo', 'utf8').trimEnd().split('\n');
  assert.equal(cg.proc.mounts().length, lines.length);
  assert.equal(cg.proc.processes({ pid: process.pid })[0].pid, process.pid);
});

test('netlink speaks by names', () => {
  const links = cg.netlink.open({ family: 'rt-link' });
  const { rows, whole } = links.dump({ operation: 'getlink', attributes: { ext_mask: ['skip_stats'] } });
  assert.equal(whole, true);
  const lo = rows.map((row) => row.value).find((link) => Number(link.index) === 1);
  assert.equal(lo.ifname, 'lo');
  assert.equal(lo.address, '00:00:00:00:00:00');
  const [answer] = links.request({ operation: 'getlink', attributes: { ifname: 'lo' } });
  assert.equal(answer.name, 'newlink');
  assert.equal(answer.value.mtu, lo.mtu);
  const wrong = { operation: 'newlink', attributes: { linkinfo: { kind: 'vlan', data: { id: 'x' } } } };
  assert.throws(() => links.request(wrong), (error) => error.field === 'attributes.linkinfo.data.id');
  const [done, refused] = links.batch({ requests: [
    { operation: 'getlink', attributes: { index: 1 } }, { operation: 'getlink', attributes: { ifname: 'nosuchlink' } },
  ] });
  assert.equal(done.messages[0].value.ifname, 'lo');
  assert.notEqual(refused.error.errno, 0);
  links.subscribe({ groups: ['link'] });
  assert.deepEqual(links.events({ timeout: 0 }), []);
  assert.equal(links.describe().operations[0].name, 'newlink');
});

test('a value of every type goes there and back', () => {
  const values = {
    truth: true, i8: -128, u8: 255, i16: -32768, u16: 65535, i32: -(2 ** 31), u32: 2 ** 32 - 1, i64: -(2 ** 53) + 1,
    u64: 2n ** 64n - 1n, float: 0.5, string: 'häuser €𝄞 and a longer text', text: 'bytes \udcff\udcc3', bytes: Buffer.from([0, 255]),
    option: 7, option_string: 'x', numbers: [1n, 2n ** 64n - 1n], strings: ['', 'a', 'ä'], inner: { name: 'in', number: -3 },
    option_inner: { name: 'there', number: 4 }, inners: [{ name: 'a', number: 1 }, { name: 'b', number: 2 }],
    map: { one: 1, minus: -1 }, choice: 'second', value: 'any', values: [null, -7],
  };
  const back = cg.sample.echo(values);
  assert.deepEqual({ ...back, map: { ...back.map } }, values);
  const empty = cg.sample.echo();
  assert.equal(empty.option, null);
  assert.equal(empty.option_inner, null);
  assert.deepEqual(empty.numbers, []);
  assert.equal(empty.choice, 'first');
});

/** The same with ordinary prototypes, to be compared. */
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object' || Buffer.isBuffer(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

test('a value of any shape goes there and back', () => {
  const back = (value) => plain(cg.sample.echo({ value }).value);
  const whole = {
    zulu: null, yes: true, no: false, zero: 0, minus: -1, half: 0.5, large: 1e300, 'minus zero': -0,
    exact: Number.MAX_SAFE_INTEGER, wide: 2n ** 63n - 1n, least: -(2n ** 63n), most: 2n ** 64n - 1n,
    text: 'häuser €𝄞', latin: 'gr\udcfc\udcdfe', bytes: Buffer.from([0, 255, 103]), none: [], nothing: {}, empty: '', void: Buffer.alloc(0),
    list: [1, [], [[2]], { a: [null] }], alpha: { class_: 1, '': 2, name: '\0' },
  };
  assert.deepStrictEqual(back(whole), whole);
  assert.deepStrictEqual(Object.keys(back(whole)), Object.keys(whole));
  for (const value of [null, true, 'x', 5, 0.25, [], {}]) assert.deepStrictEqual(back(value), value);
  const fine = cg.sample.echo({ value: JSON.parse('{"__proto__": 1}') }).value;
  assert.deepStrictEqual(Object.keys(fine), ['__proto__']);
  assert.deepStrictEqual(back(5n), 5);
  assert.deepStrictEqual(back(cg.O.CREAT), cg.O.CREAT.valueOf());
  assert.deepStrictEqual(back(new Uint16Array([258])), Buffer.from([2, 1]));
  assert.deepStrictEqual(back(new Map([['b', new Set([1])], ['a', undefined]])), { b: [1] });
  assert.deepStrictEqual(plain(cg.sample.echo({ values: [{ a: 1 }, 'b'] }).values), [{ a: 1 }, 'b']);
  assert.equal(cg.sample.echo().value, null);
});

test('a value that cannot cross is refused by name', () => {
  const nested = (depth) => (depth === 0 ? 1 : [nested(depth - 1)]);
  assert.deepEqual(cg.sample.echo({ value: nested(63) }).value, nested(63));
  assert.throws(() => cg.sample.echo({ value: nested(64) }), /without circles/);
  assert.throws(() => cg.sample.echo({ value: { deep: [() => 0] } }), /value\.deep\[0\] must be/);
  assert.throws(() => cg.sample.echo({ value: 2n ** 64n }), RangeError);
  assert.throws(() => cg.sample.echo({ value: new Map([[1, 2]]) }), /a key of/);
});

test('errors name the field', async () => {
  assert.throws(() => cg.net.links({ nam: 'lo' }), { code: 'EINVAL', field: 'nam', syscall: 'net.links' });
  assert.throws(() => cg.sample.echo({ inners: [{}, { number: 1e6 }] }), { code: 'EINVAL', field: 'inners[1].number' });
  assert.throws(() => cg.net.links('lo'), TypeError);
  assert.throws(() => cg.net.links({ name: Symbol('lo') }), { name: 'TypeError', message: /net\.links: request\.name must be .* not a symbol/ });
  assert.throws(() => cg.net.links({}, 1), { code: 'ERR_MISSING_ARGS' });
  const circle = {};
  circle.inner = circle;
  assert.throws(() => cg.sample.echo(circle), /without circles/);
  await assert.rejects(cg.promises.net.links({ name: 'no-such-link' }), { code: 'ENODEV', field: 'name' });
});

test('promises give the same', async () => {
  const ours = await cg.promises.proc.mounts();
  assert.deepEqual(ours, cg.proc.mounts());
});

test('the network is monitored', async () => {
  const monitor = cg.net.monitor({ objects: ['link'] });
  const indexes = new Map();
  for await (const event of monitor) {
    if (event.kind === 'complete') break;
    indexes.set(event.link.name, event.link.index);
  }
  assert.equal(indexes.get('lo'), 1);
  monitor.close();
});

test('a watch is an object, and iterates', async (t) => {
  const directory = temporary(t);
  const before = descriptors();
  const watch = cg.watch.open({ paths: [directory], events: ['created', 'deleted'] });
  assert.ok(watch.fileno() > 2);
  assert.deepEqual(watch.events({ timeout: 0 }), []);
  fs.writeFileSync(`${directory}/now`, '');
  assert.deepEqual(watch.events({ timeout: 1 }).map((e) => [e.kind, e.path]), [['created', `${directory}/now`]]);
  setTimeout(() => fs.writeFileSync(`${directory}/later`, ''), 20);
  for await (const event of watch) {
    assert.equal(event.path, `${directory}/later`);
    break;
  }
  const waiting = watch.promises.events({ timeout: 5 });
  await sleep(20);
  fs.unlinkSync(`${directory}/later`);
  assert.equal((await waiting)[0].kind, 'deleted');
  const ends = (async () => {
    for await (const event of watch) assert.fail(event);
  })();
  await sleep(20);
  watch.close();
  await ends;
  watch.close();
  assert.equal(watch.fileno(), -1);
  assert.throws(() => watch.events(), /an open Watch/);
  await sleep(20);
  assert.equal(descriptors(), before);
  assert.throws(() => cg.watch.open({ paths: [] }), { code: 'EINVAL' });
});

test('a large answer is read like a small one, and takes little room', () => {
  const many = cg.sample.rows({ count: 30_000 });
  assert.deepEqual(many.slice(0, 1000), cg.sample.rows({ count: 1000 }));
  many.forEach((row, i) => assert.equal(row.name, `eth${i}`));
  const words = ['häuser', '', 'a', 'word', 'drow', 'grüße', '€', 'a text that is longer than what is looked for again'];
  const strings = Array.from({ length: 300_000 }, (_, i) => words[(i * 7) % 8]);
  assert.deepEqual(cg.sample.echo({ strings }).strings, strings);

  const program = `
    const cg = require(${JSON.stringify(require.resolve('..'))});
    cg.sample.rows({ count: 1 });
    gc();
    const before = process.memoryUsage.rss();
    const rows = cg.sample.rows({ count: 100_000 });
    gc();
    console.log(process.memoryUsage.rss() - before, rows.length);`;
  const [room, count] = execFileSync(process.execPath, ['--expose-gc', '-e', program], { encoding: 'utf8' }).split(' ').map(Number);
  assert.equal(count, 100_000);
  assert.ok(room < 120 * 2 ** 20, `${room} bytes`);
});

test('fields of records come as columns', async () => {
  const rows = cg.sample.rows({ count: 1000 });
  const names = ['rx_bytes', 'name', 'priority', 'level', 'alias', 'carrier'];
  const columns = cg.sample.rows({ count: 1000, columns: names });
  assert.deepEqual(Object.keys(columns), names);
  for (const name of names) assert.deepEqual([...columns[name]], rows.map((row) => row[name]), name);
  const types = [BigUint64Array, Int32Array, Uint8Array, Uint16Array];
  ['rx_bytes', 'priority', 'level', 'carrier'].forEach((name, i) => assert.ok(columns[name] instanceof types[i]));
  assert.equal(columns.name.length, 1000);
  assert.deepEqual([0, -1, 999, 1000, -1001].map((i) => columns.name.at(i)), ['eth0', 'eth999', 'eth999', undefined, undefined]);
  assert.equal(columns.name.bytes.toString().slice(columns.name.offsets[7], columns.name.offsets[8]), 'eth7');
  assert.deepEqual(await cg.promises.net.links({ columns: ['name'], name: 'lo' }), cg.net.links({ columns: ['name'], name: 'lo' }));

  const links = cg.net.links();
  const some = cg.net.links({ columns: ['index', 'master', 'statistics.rx_bytes', 'name'] });
  assert.deepEqual([...some.index], links.map((link) => link.index));
  assert.deepEqual([...some['master?']], links.map((link) => Number(link.master !== null)));
  assert.deepEqual([...some.master], links.map((link) => link.master ?? 0));
  assert.ok(some['statistics.rx_bytes'] instanceof BigUint64Array);
  const empty = cg.sample.rows({ columns: ['index', 'name'] });
  assert.deepEqual([empty.index.length, empty.name.length, [...empty.name]], [0, 0, []]);
  assert.deepEqual(Object.keys(cg.sample.rows({ count: 3, columns: [] })), []);
});

test('what cannot be a column is refused by name', () => {
  assert.throws(() => cg.net.links({ columns: ['name', 'nme'] }), { code: 'EINVAL', field: 'columns[1]', message: /no field "nme"/ });
  assert.throws(() => cg.net.links({ columns: ['flags'] }), { code: 'EINVAL', field: 'columns[0]', message: /"flags" is a list/ });
  assert.throws(() => cg.net.links({ columns: ['statistics'] }), { field: 'columns[0]', message: /after a dot/ });
  assert.throws(() => cg.net.links({ columns: 'name' }), { code: 'EINVAL', field: 'columns' });
  assert.throws(() => cg.net.links({ columns: [1] }), { code: 'EINVAL', field: 'columns' });
  assert.throws(() => cg.sample.echo({ columns: ['u8'] }), { code: 'EINVAL', field: 'columns', message: /unknown field/ });
});

test('a thousand rows are all different', () => {
  const rows = cg.sample.rows({ count: 1000 });
  assert.equal(rows.length, 1000);
  assert.equal(rows[999].name, 'eth999');
  assert.equal(rows[999].tx_bytes, 999n * 7654321n);
  assert.equal(rows[3].alias, 'row 3');
});
