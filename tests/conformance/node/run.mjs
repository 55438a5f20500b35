// Runs the conformance cases in Node: `node run.mjs CASES [--only ID]`. The format is in tests/conformance/README.md.

import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import callgate from 'callgate';

const { Fd, Struct, types } = callgate;

class Skip extends Error {}
class Failed extends Error {}

const isNumber = (value) => typeof value === 'number' || typeof value === 'bigint' || value instanceof Fd;
const big = (value) => BigInt(value instanceof Fd ? value.fileno() : value);
/** As a number where that is exact. */
const plain = (value) => (Number.isSafeInteger(Number(value)) ? Number(value) : value);
const isAddress = (value) => value instanceof Struct && value.constructor.layout.name.startsWith('sockaddr');

function octets(value) {
  if (typeof value === 'string') return Buffer.from(value);
  return value instanceof Uint8Array ? Buffer.from(value) : undefined;
}

function constant(expression) {
  const values = expression.split('|').map((word) => {
    const [group, name] = word.split('.');
    const value = callgate[group][name];
    if (value === undefined) throw new Failed(`no constant ${word}`);
    return value;
  });
  return values.length === 1 ? values[0] : plain(values.map(BigInt).reduce((a, b) => a | b));
}

function equal(wanted, value) {
  if (isNumber(wanted)) return isNumber(value) && big(wanted) === big(value);
  if (isAddress(value)) return String(wanted) === String(value);
  return octets(wanted) !== undefined && octets(value) !== undefined && octets(wanted).equals(octets(value));
}

function show(value) {
  if (isNumber(value)) return String(big(value));
  if (isAddress(value)) return String(value);
  return octets(value) === undefined ? String(value) : JSON.stringify(octets(value).toString());
}

const asList = (value) => (Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof Uint8Array)) ? Array.from(value) : undefined);

/** A case that runs. */
class Case {
  variables = new Map();
  fds = [];
  children = [];

  constructor(directory) {
    this.directory = directory;
  }

  value(of) {
    if (Array.isArray(of)) return of.map((one) => this.value(one));
    if (of === null || typeof of !== 'object') return of;
    if ('int' in of) return plain(BigInt(of.int));
    if ('const' in of) return constant(of.const);
    if ('number' in of) return Number(big(this.value(of.number)));
    if ('or' in of) return plain(of.or.map((one) => big(this.value(one))).reduce((a, b) => a | b));
    if ('sum' in of) return plain(of.sum.map((one) => big(this.value(one))).reduce((a, b) => a + b));
    if ('bytes' in of) return Buffer.from(of.bytes);
    if ('hex' in of) return Buffer.from(of.hex, 'hex');
    if ('buffer' in of) return Buffer.alloc(of.buffer);
    if ('tmp' in of) return `${of.prefix ?? ''}${this.directory}/${of.tmp}`;
    if ('struct' in of) {
      const fields = Object.entries(of.fields ?? {}).map(([name, one]) => [name, this.value(one)]);
      return new types[of.struct](Object.fromEntries(fields));
    }
    if ('var' in of) {
      if (!this.variables.has(of.var)) throw new Failed(`no variable ${of.var}`);
      let found = this.variables.get(of.var);
      if ('index' in of) found = found[of.index];
      for (const name of 'field' in of ? of.field.split('.') : []) found = found[name];
      return found;
    }
    throw new Failed(`unknown value ${JSON.stringify(of)}`);
  }

  check(pattern, value) {
    if (!this.matches(pattern, value)) throw new Failed(`expected ${JSON.stringify(pattern)}, got ${show(value)}`);
  }

  matches(pattern, value) {
    if (pattern === null) return value === undefined || value === null;
    if (typeof pattern === 'object') {
      const [[key, inner]] = Object.entries(pattern);
      switch (key) {
        case 'any':
          return true;
        case 'ge':
          return isNumber(value) && big(value) >= big(this.value(inner));
        case 'le':
          return isNumber(value) && big(value) <= big(this.value(inner));
        case 'has': {
          const bits = big(this.value(inner));
          return (big(value) & bits) === bits;
        }
        case 'not':
          return !this.matches(inner, value);
        case 'fields':
          for (const [name, one] of Object.entries(inner)) this.check(one, value[name]);
          return true;
        case 'list': {
          const list = asList(value);
          return list?.length === inner.length && inner.every((one, i) => this.matches(one, list[i]));
        }
        case 'contains': {
          const wanted = this.value(inner);
          return asList(value)?.some((one) => equal(wanted, one)) ?? octets(value).includes(octets(wanted));
        }
        case 'starts': {
          const wanted = octets(this.value(inner));
          return octets(value).subarray(0, wanted.length).equals(wanted);
        }
        case 'length':
          return value.length === inner;
      }
    }
    return equal(this.value(pattern), value);
  }

  /** The call's result, or an Error that was expected. */
  call(step) {
    const name = step.call;
    const args = (step.args ?? []).map((one) => this.value(one));
    const expected = step.expect?.error;
    let result;
    try {
      result = callgate[name](...args);
    } catch (error) {
      if (step.skip?.includes(error.code)) throw new Skip(`${error.code} from ${name}`);
      if (error.code !== expected) throw new Failed(`${error.code}: ${error.message}`);
      if (error.syscall !== name || !error.message.includes(name)) throw new Failed(`the error does not name the call: ${error.message}`);
      return error;
    }
    for (const one of Array.isArray(result) ? result : [result]) if (one instanceof Fd) this.fds.push(one);
    if (expected !== undefined) throw new Failed(`expected ${expected}, but it succeeded`);
    return result;
  }

  step(step) {
    let result;
    if ('call' in step) {
      result = this.call(step);
      if (result instanceof Error) return;
    } else if ('make' in step || 'check' in step) {
      result = this.value(step.make ?? step.check);
    } else if ('spawn' in step) {
      const [program, ...args] = step.spawn;
      const child = spawn(program, args, { stdio: 'ignore' });
      // A case may reap it; the event loop would wait for its end for ever.
      child.unref();
      this.children.push(child.pid);
      result = child.pid;
    } else if ('file' in step) {
      fs.writeFileSync(`${this.directory}/${step.file}`, step.content ?? '');
      return;
    } else if ('content' in step) {
      result = fs.readFileSync(`${this.directory}/${step.content}`);
    } else {
      throw new Failed('unknown step');
    }
    if (Array.isArray(step.expect)) {
      const count = Array.isArray(result) ? result.length : 1;
      if (count !== step.expect.length) throw new Failed(`expected ${step.expect.length} results, got ${count}`);
      step.expect.forEach((pattern, i) => this.check(pattern, result[i]));
    } else if ('expect' in step) {
      this.check(step.expect, result);
    }
    if (Array.isArray(step.save)) {
      step.save.forEach((name, i) => name !== null && this.variables.set(name, result[i]));
    } else if ('save' in step) {
      this.variables.set(step.save, result);
    }
  }

  clean() {
    for (const fd of this.fds) {
      try {
        fd.close();
      } catch {
        // closed by its number
      }
    }
    for (const pid of this.children) {
      try {
        process.kill(pid, 'SIGKILL');
        callgate.wait4(pid);
      } catch {
        // gone before
      }
    }
  }
}

const openDescriptors = () => fs.readdirSync('/proc/self/fd').filter((name) => fs.existsSync(`/proc/self/fd/${name}`)).join(' ');

/** Nothing, `skip: why`, or why it failed. */
function run(test, wholeProcess) {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'cg'));
  const before = wholeProcess ? '' : openDescriptors();
  const running = new Case(directory);
  let why;
  for (const [index, step] of test.steps.entries()) {
    try {
      running.step(step);
    } catch (error) {
      if (error instanceof Skip) why = `skip: ${error.message}`;
      else why = `step ${index + 1} (${step.call ?? 'step'}): ${error instanceof Failed ? '' : `${error.name}: `}${error.message}`;
      break;
    }
  }
  running.clean();
  try {
    fs.rmSync(directory, { recursive: true, force: true });
  } catch {
    // what a mount hides, or a new root
  }
  const after = wholeProcess ? '' : openDescriptors();
  if (why === undefined && before !== after) why = `open before: ${before}, after: ${after}`;
  return why;
}

/** Runs a case in a process of its own, and passes its verdict on. */
function isolated(test, cases) {
  const options = test.unshare?.split(' ');
  if (options !== undefined && spawnSync('unshare', [...options, 'true']).status !== 0) return 'skip: unshare refuses';
  const command = [...(options === undefined ? [] : ['unshare', ...options]), process.execPath, fileURLToPath(import.meta.url), cases, '--only', test.id];
  const done = spawnSync(command[0], command.slice(1), { encoding: 'utf8' });
  if ('exit' in test) return done.status === test.exit ? undefined : `expected exit status ${test.exit}, got ${done.status} ${done.stderr}`;
  const last = done.stdout.trimEnd().split('\n').at(-1);
  if (last === `ok ${test.id}` && done.status === 0) return undefined;
  for (const [start, verdict] of [[`ok ${test.id} # SKIP `, 'skip: '], [`not ok ${test.id}: `, '']]) {
    if (last.startsWith(start)) return verdict + last.slice(start.length);
  }
  return `its process ended with ${done.status ?? done.signal}, saying ${JSON.stringify(done.stdout + done.stderr)}`;
}

const release = (text) => text.split(/\D/).slice(0, 2).map(Number).reduce((major, minor) => major * 1000 + minor);

/** Why a case cannot be run here. */
function unmet(test) {
  const user = 'unshare' in test ? 0 : callgate.geteuid();
  for (const need of test.needs ?? []) {
    const missing = need === 'root' ? user !== 0 : need === 'user' ? user === 0 : release(os.release()) < release(need);
    if (missing) return `skip: needs ${need}`;
  }
  return undefined;
}

const [cases, , only] = process.argv.slice(2);
const files = fs.readdirSync(cases).filter((name) => name.endsWith('.json')).sort();
/** What depends on the processor stands in a case as `{"bits64": ..., "bits32": ...}` or `{"little": ..., "big": ...}`: what holds here. */
const bits = ['arm', 'ia32'].includes(process.arch) ? 'bits32' : 'bits64';
const endian = os.endianness() === 'LE' ? 'little' : 'big';
const ofThisProcessor = (_key, value) =>
  value?.bits64 !== undefined ? value[bits] : value?.little !== undefined ? value[endian] : value;
const tests = files.flatMap((name) => JSON.parse(fs.readFileSync(path.join(cases, name), 'utf8'), ofThisProcessor));
// What Node keeps for all its children is open before the first case counts.
if (only === undefined) spawn('true', { stdio: 'ignore' }).unref();
const counts = { passed: 0, failed: 0, skipped: 0 };
for (const test of tests.filter(({ id }) => only === undefined || only === id)) {
  const apart = ['isolated', 'unshare', 'exit'].some((key) => key in test);
  const why = unmet(test) ?? (apart && only === undefined ? isolated(test, cases) : run(test, apart));
  let line = `ok ${test.id}`;
  if (why === undefined) {
    counts.passed += 1;
  } else if (why.startsWith('skip: ')) {
    counts.skipped += 1;
    line += ` # SKIP ${why.slice(6)}`;
  } else {
    counts.failed += 1;
    line = `not ok ${test.id}: ${why}`;
  }
  fs.writeSync(1, `${line}\n`);
}
if (only === undefined) fs.writeSync(1, `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
process.exitCode = counts.failed > 0 ? 1 : 0;
