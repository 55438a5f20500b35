'use strict';
// Tries the cases of a plan in Node: `node runner.cjs PLAN START`. What came of each is told on descriptor 210.
// A plan for `promises` is tried on the thread pool, where a program has its hands free meanwhile: in turns the buffers
// of the arguments are given away while the call runs, it is aborted, or is left alone.

const fs = require('node:fs');
const { isProxy } = require('node:util').types;
const callgate = require('../../bindings/node');

const PROGRESS = 210;

class Raises {
  valueOf() { throw new TypeError('no'); }
  toString() { throw new TypeError('no'); }
  get length() { throw new TypeError('no'); }
  [Symbol.toPrimitive]() { throw new TypeError('no'); }
  [Symbol.iterator]() { throw new TypeError('no'); }
}

const refuse = () => { throw new TypeError('no'); };
const TRAPS = { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse, getOwnPropertyDescriptor: refuse };

function detached() {
  const view = new Uint8Array(16);
  structuredClone(view.buffer, { transfer: [view.buffer] });
  return view;
}

function clearing() {
  const made = [];
  const item = { valueOf() { made.length = 0; return 1; }, get fd() { made.length = 0; return 1; } };
  for (let i = 0; i < 50; i++) made.push(item);
  return made;
}

function shrunk() {
  const buffer = new ArrayBuffer(16, { maxByteLength: 64 });
  const view = new Uint8Array(buffer);
  buffer.resize(0);
  return view;
}

// Numbers among them are in no range: a small one could mean something.
const EVIL = [
  () => new Raises(),
  () => new Proxy({}, TRAPS),
  () => new Proxy([], TRAPS),
  () => new Proxy(() => 1, TRAPS),
  detached,
  shrunk,
  clearing,
  () => new Float64Array(4),
  () => new DataView(new ArrayBuffer(8)),
  () => new SharedArrayBuffer(16),
  () => new Uint8Array(new SharedArrayBuffer(16)),
  () => new ArrayBuffer(16),
  () => 2n ** 200n,
  () => -(2n ** 100n),
  () => Object.create(null),
  () => ({ get a() { throw new TypeError('no'); } }),
  () => ({ length: 2 ** 40, 0: 1 }),
  () => new Map([[1, 2]]),
  () => Promise.resolve(1),
  () => Object.create(Object.getPrototypeOf(new callgate.types.timespec())),
];

let scratch;
function scratchAt(offset) {
  scratch ??= callgate.mmap(0, 2 ** 20, 3, 0x22, -1, 0);
  return scratch + (typeof scratch === 'bigint' ? BigInt(offset) : offset);
}

function integer(text) {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}

const FLOATS = { nan: NaN, inf: Infinity, '-inf': -Infinity };

function cycle() {
  const made = [];
  made.push(made);
  return made;
}

function deep(depth) {
  let made = 1;
  for (let i = 0; i < depth; i++) made = { a: [made] };
  return made;
}

function descriptor(state, opened) {
  const fd = callgate.dup(100);
  if (state === 'closed') fd.close();
  else opened.push(fd);
  return fd;
}

const MAKE = {
  int: integer,
  float: (text) => FLOATS[text] ?? Number(text),
  bytes: (hex) => new Uint8Array(Buffer.from(hex, 'hex')),
  buffer: (size) => new Uint8Array(size),
  readonly: (size) => new Uint8Array(size),
  long: (size) => 'x'.repeat(size),
  surrogate: () => '\ud800',
  object: () => new (class Thing {})(),
  function: () => () => 1,
  symbol: () => Symbol('s'),
  map: (of, opened) => Object.fromEntries(Object.entries(of).map(([k, t]) => [k, value(t, opened)])),
  struct: (name) => new callgate.types[name](),
  constant: ([group, name]) => callgate[group][name],
  fdobj: descriptor,
  evil: (index) => EVIL[index](),
  cycle,
  deep,
  scratch: scratchAt,
};

function value(token, opened) {
  if (Array.isArray(token)) return token.map((t) => value(t, opened));
  if (token === null) return undefined;
  if (typeof token !== 'object') return token;
  const [[kind, of]] = Object.entries(token);
  return MAKE[kind](of, opened);
}

function tell(line) {
  fs.writeSync(PROGRESS, line);
}

// without that by which they were listed
const descriptors = () => new Set(fs.readdirSync('/proc/self/fd').filter((name) => fs.existsSync(`/proc/self/fd/${name}`)));
const missing = (from, of) => [...from].filter((fd) => !of.has(fd));

function close(result) {
  if (result instanceof callgate.Fd) result.close();
  else if (Array.isArray(result)) result.forEach(close);
  else if (result !== null && typeof result === 'object' && !ArrayBuffer.isView(result) && typeof result.close === 'function') {
    result.close();
  }
}

/** Gives a view's buffer away. */
function detach(view) {
  try {
    if (ArrayBuffer.isView(view)) structuredClone(view.buffer, { transfer: [view.buffer] });
  } catch {
    // it is shared, or was given away before
  }
}

/** The arguments, and what is in them if they are lists, without asking those that answer with an error. */
const parts = (args) => args.flatMap((one) => (Array.isArray(one) && !isProxy(one) ? [...one] : [one]));

/** What a program may do while its call runs on the thread pool. */
const MEANWHILE = [
  (call, args) => call(...args),
  (call, args) => {
    const views = parts(args);
    const made = call(...args);
    views.forEach(detach);
    return made;
  },
  (call, args) => {
    const controller = new AbortController();
    const made = call(...args, controller.signal);
    controller.abort();
    return made;
  },
];

async function attempt(target, tokens, room, index) {
  const opened = [];
  try {
    const args = tokens.map((t) => value(t, opened));
    let result;
    try {
      result = plan.promises ? await MEANWHILE[index % MEANWHILE.length](target, args) : target(...args);
    } catch (error) {
      // what throws must be an error with words, and no fault of the addon
      if (!(error instanceof Error) || /panic|unwrap|^Invalid argument$/.test(error.message) || error.message === '') {
        return `bad ${String(error)}`;
      }
      // an accident of the JavaScript inside, not a refusal
      if (/is not a function|Cannot read prop|is not iterable|Cannot convert undefined/.test(error.message)) {
        return `bad ${error.message} ${error.stack.split('\n')[1]}`;
      }
      return 'error thrown';
    }
    if (process.pid !== ME || pid() !== ME) process.reallyExit(0);
    const first = Array.isArray(result) ? result[0] : result;
    if (typeof args[room] === 'number' && ArrayBuffer.isView(first) && first.byteLength > args[room] && first instanceof Uint8Array) {
      return `bad ${first.byteLength} bytes came back`;
    }
    close(result);
    return 'ok';
  } finally {
    for (const fd of opened) {
      try {
        fd.close();
      } catch {
        // the call may have closed it
      }
    }
  }
}

const pid = () => callgate.getpid();
const ME = pid();
const plan = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));

function targetOf() {
  const root = plan.promises ? callgate.promises : callgate;
  if (plan.document === undefined) return root[plan.name];
  const { topic, object, method } = plan.document;
  if (object === null) return root[topic][method];
  const made = callgate[plan.maker.topic][plan.maker.name](value(plan.maker.request, []));
  if (plan.before !== null) made[plan.before.method](value(plan.before.request, []));
  return (...args) => (plan.promises ? made.promises : made)[method](...args);
}

const target = targetOf();
scratchAt(0);
const before = descriptors();
tryAll().then(() => process.reallyExit(0));

async function tryAll() {
  for (let index = Number(process.argv[3]); index < plan.cases.length; index++) if (!(await tryOne(index))) return;
}

/** Whether this process is still good for another. */
async function tryOne(index) {
  tell(`b ${index}\n`);
  let word = await attempt(target, plan.cases[index].args, plan.room ?? -1, index);
  let more = missing(descriptors(), before);
  if (more.length > 0 && !plan.opens) {
    // Node's own threads open a file for a moment now and then; what leaked is still there afterwards.
    await new Promise((resolve) => setTimeout(resolve, 20));
    more = missing(descriptors(), before);
  }
  if (plan.opens) {
    for (const fd of more) fs.closeSync(Number(fd));
    more = [];
  }
  const fewer = missing(before, descriptors());
  if (!word.startsWith('bad')) {
    if (more.length > 0) word = `bad leaked descriptors ${more}`;
    else if (fewer.length > 0 && !plan.loses) word = `bad closed descriptors ${fewer}`;
  }
  tell(`e ${index} ${word.replaceAll('\n', ' ')}\n`);
  return more.length === 0 && fewer.length === 0 && !word.startsWith('bad') && !(word === 'ok' && plan.fresh);
}
