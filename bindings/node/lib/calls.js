'use strict';
// Functions for calls, made from the description when they are first used. Each is generated as JavaScript that checks
// its arguments, lays them out in memory, enters the library, and reads back what came.

const { native, indexes, describe } = require('./native.js');
const { Memory, LOW, HIGH } = require('./memory.js');
const { isWide } = require('./constants.js');
const { unknown } = require('./errors.js');
const tools = require('./arguments.js');
const { submit } = require('./jobs.js');

/** The memory that all calls of this thread share. No program's code runs between filling and reading it. */
const shared = new Memory(65536, false);
/** Kinds that are results and not arguments. */
const OUTPUTS = new Set(['STRUCT_OUT', 'SOCKADDR_OUT', 'FDS_OUT']);
const RESULT = 15;

/** The code of one argument: `check` comes first, for all; then `fill`, without any program's code between; then `read`. */
function argument(arg, i, call, later) {
  const v = `v${i}`;
  const p = `p${i}`;
  const where = JSON.stringify(`${call.name}: ${arg.name}`);
  const at = arg.slot * 8;
  const word = arg.slot * 2;
  const spec = `args[${i}]`;
  const small = `I[${word + LOW}] = ${v}; I[${word + HIGH}] = ${v} >> 31;`;
  const smallUnsigned = `U[${word + LOW}] = ${v}; U[${word + HIGH}] = 0;`;
  const none = arg.optional ? `${p} === null || ${p} === undefined ? null : ` : '';
  const unless = (code, zero = `W.setWord(${at}, 0);`) => (arg.optional ? `if (${v} === null) { ${zero} } else { ${code} }` : code);
  const zeros = `W.setWord(${at}, 0); W.setWord(${at + 8}, 0);`;
  switch (arg.kind) {
    case 'FD':
    case 'DIRFD': {
      const nothing = arg.default === null ? '' : `${p} === undefined || ${p} === null ? ${arg.default} : `;
      const taken = call.properties.includes('closes') && i === 0;
      const other = `T.${taken ? 'takeFd' : 'fdNumber'}(${where}, ${p}, ${arg.default !== null})`;
      return { check: `typeof ${p} === 'number' && (${p} | 0) === ${p} ? ${p} : ${nothing}${other}`, fill: small };
    }
    case 'INT':
    case 'UINT':
    case 'FLAGS':
    case 'ENUM': {
      const preset = arg.default === null ? '' : `${p} === undefined ? ${arg.default} : `;
      const slow = `T.integer(${where}, ${p}, ${arg.bits}, ${arg.signed}, ${arg.kind !== 'INT' && arg.kind !== 'UINT'})`;
      if (arg.bits === 64) {
        const check = `${preset}typeof ${p} === 'number' && (${p} | 0) === ${p}${arg.signed ? '' : ` && ${p} >= 0`} ? ${p} : ${slow}`;
        return { check, fill: `if (typeof ${v} === 'number' && (${v} | 0) === ${v}) { ${small} } else W.setWord(${at}, ${v});` };
      }
      const fits = arg.bits < 32 ? 'false' : arg.signed ? `(${p} | 0) === ${p}` : `(${p} >>> 0) === ${p}`;
      return {
        check: `${preset}typeof ${p} === 'number' && ${fits} ? ${p} : ${slow}`,
        fill: arg.signed ? small : smallUnsigned,
      };
    }
    case 'ADDRESS': {
      const preset = arg.default === null ? '' : `${p} === undefined ? ${arg.default} : `;
      return { check: `${preset}${p} === null ? 0 : T.integer(${where}, ${p}, 64, false)`, fill: `W.setWord(${at}, ${v});` };
    }
    case 'WORD':
      return {
        check: `${arg.default === null ? '' : `${p} === undefined ? ${arg.default} : `}${p} === null ? 0 : T.word(${where}, ${p})`,
        fill: `const w${i} = T.putWord(M, W, ${at}, ${v});`,
        read: `T.backStruct(w${i});`,
      };
    case 'PATH':
    case 'STR':
      return {
        check: `typeof ${p} === 'string' ? ${p} : ${none}T.chars(${where}, ${p}, ${arg.optional})`,
        fill: unless(`T.putText(M, W, ${at}, ${v}, ${where});`),
        path: arg.kind === 'PATH' ? p : undefined,
      };
    case 'STRINGS':
      return { check: `${none}T.strings(${where}, ${p})`, fill: unless(`T.putStrings(M, W, ${at}, ${v});`) };
    case 'BYTES_IN':
      return {
        check: `${none}T.bytesIn(${where}, ${p})`,
        fill: later ? unless(`W.setWord(${at + 8}, M.pass(W, ${at}, ${v}, false));`, zeros) : unless('', zeros),
        view: v,
      };
    case 'BYTES_OUT': {
      const preset = arg.default === null ? p : `${p} === undefined ? (${p} = ${arg.default}) : ${p}`;
      const room = `T.bytesOut(${where}, ${preset})`;
      return {
        check: arg.optional ? `${none}${room}` : room,
        fill: later ? unless(`W.setWord(${at + 8}, M.pass(W, ${at}, ${v}, true));`, zeros) : unless('', zeros),
        view: v,
        counted: `typeof ${p} === 'number' ? ${v}.subarray(0, Math.min(n, ${v}.length)) : n`,
        out: `typeof ${p} === 'number' ? ${v} : undefined`,
      };
    }
    case 'STRUCT_IN':
    case 'STRUCT_INOUT': {
      const inOut = arg.kind === 'STRUCT_INOUT';
      if (arg.struct < 0) {
        return {
          check: `${none}T.integer(${where}, ${p}, ${arg.bits}, ${arg.signed})`,
          fill: `let w${i}; ${unless(`w${i} = T.putScalar(M, W, ${at}, ${spec}, ${v});`)}`,
          out: inOut ? `w${i} === undefined ? null : T.getNumber(${where}, w${i}.block, w${i}.at, ${spec})` : undefined,
        };
      }
      return {
        check: `${none}T.structOf(T.classAt(${arg.struct}), ${where}, ${p})`,
        fill: `let w${i}; ${unless(`w${i} = T.putStruct(M, W, ${at}, ${v});`)}`,
        read: inOut ? `T.backStruct(w${i});` : undefined,
      };
    }
    case 'STRUCT_OUT':
      if (arg.struct < 0) {
        return {
          fill: `const w${i} = T.putScalar(M, W, ${at}, ${spec}, 0);`,
          out: `T.getNumber(${where}, w${i}.block, w${i}.at, ${spec})`,
        };
      }
      return {
        fill: `const b${i} = H.take(${arg.size}), o${i} = H.at; W.point(${at}, b${i}, o${i});${later ? ` M.blocks.push(b${i});` : ''}`,
        out: `new C${i}(INSIDE, b${i}, o${i}, undefined)`,
      };
    case 'ARRAY_IN':
    case 'ARRAY_INOUT':
      return {
        check: `${none}T.elements(${where}, ${p}, ${spec})`,
        fill: `let w${i}; ${unless(`w${i} = T.putElements(M, W, ${at}, ${spec}, ${v});`, zeros)}`,
        last: arg.kind === 'ARRAY_INOUT' ? `if (w${i} !== undefined) T.backElements(${where}, w${i}, ${spec}, ${v}, ${p});` : undefined,
      };
    case 'ARRAY_OUT':
      return {
        check: `T.roomFor(${where}, ${arg.default === null ? p : `${p} === undefined ? ${arg.default} : ${p}`}, ${arg.size})`,
        fill: `const w${i} = T.putRoom(M, W, ${at}, ${spec}, ${v});`,
        counted: `T.getElements(${where}, w${i}, ${spec}, Math.min(n, ${v}))`,
        out: `T.getElements(${where}, w${i}, ${spec}, ${v})`,
      };
    case 'SOCKADDR_IN':
      return {
        check: `T.parseAddress(${where}, ${p}, ${arg.optional})`,
        fill: unless(`T.putAddress(M, W, ${at}, ${v});`, zeros),
      };
    case 'SOCKADDR_OUT':
      return { fill: `const w${i} = T.putAddressRoom(M, W, ${at});`, out: `T.getAddress(w${i})` };
    case 'IOV_IN':
    case 'IOV_OUT': {
      const writable = arg.kind === 'IOV_OUT';
      return {
        check: `${none}T.buffers(${where}, ${p}, ${writable})`,
        fill: unless(`T.putBuffers(M, W, ${at}, ${v}, ${writable});`, zeros),
      };
    }
    case 'FDS_OUT': {
      const fds = [0, 1].map((n) => `T.getFd(w${i}, ${n}, ${JSON.stringify(call.name)})`);
      return { fill: `const w${i} = T.putPair(M, W, ${at});`, outs: fds };
    }
    default:
      throw new Error(`callgate: ${call.name}: this release does not know arguments of kind ${arg.kind}`);
  }
}

/** The code of the return value; undefined for a mere status. */
function returned(call) {
  const { kind, bits, signed, type, group } = call.result;
  const low = RESULT * 2 + LOW;
  const high = RESULT * 2 + HIGH;
  switch (kind) {
    case 'STATUS':
    case 'NEVER':
      return undefined;
    case 'FD': {
      const chosen = call.args.some((arg) => arg.name === 'newfd');
      return `${chosen ? 'T.chosenFd' : 'new T.Fd'}(I[${low}], ${JSON.stringify(call.name)})`;
    }
    case 'NUMBER':
      if (bits < 64) return signed ? `I[${low}]` : `U[${low}]`;
      if (!signed && (type === 'u64' || type === 'dev' || isWide(group))) return `W.u64[${RESULT}]`;
      return `${signed ? 'I' : 'U'}[${high}] * 4294967296 + U[${low}]`;
    default:
      return `U[${high}] * 4294967296 + U[${low}]`;
  }
}

/** The code of a call's function. */
function source(call, later) {
  const { name, args } = call;
  const pieces = args.map((arg, i) => argument(arg, i, call, later));
  const params = args.flatMap((arg, i) => (OUTPUTS.has(arg.kind) ? [] : [{ arg, i }]));
  const needed = params.filter(({ arg }) => arg.default === null && !arg.optional);
  const least = needed.length === 0 ? 0 : params.indexOf(needed.at(-1)) + 1;
  const views = later ? [] : pieces.flatMap((piece) => (piece.view === undefined ? [] : [piece.view]));
  const all = (part) => pieces.map((piece) => piece[part] ?? '').filter(Boolean);
  const path = pieces.find((piece) => piece.path !== undefined)?.path;

  const value = returned(call);
  const results = [];
  let counts = call.result.kind === 'COUNT';
  const counter = counts && pieces.some((piece) => piece.counted !== undefined);
  if (value !== undefined && !counter) results.push('n');
  for (const piece of pieces) {
    if (counts && piece.counted !== undefined) {
      results.push(piece.counted);
      counts = false;
    } else if (piece.outs !== undefined) {
      results.push(...piece.outs);
    } else if (piece.out !== undefined) {
      results.push(piece.out);
    }
  }
  const last = all('last');
  const answer = results.length === 0 ? '' : results.length === 1 ? results[0] : `[${results.join(', ')}]`;
  const give = answer === '' ? last.join(' ') : last.length === 0 ? `return ${answer};` : `const out = ${answer}; ${last.join(' ')} return out;`;
  const read = `${value === undefined ? '' : `const n = ${value};`}\n${all('read').join('\n')}\n${give}`;
  const uses = all('fill').join('\n');
  const enter = later
    ? `return submit(${indexes.calls.get(name)}, ${JSON.stringify(name)}, M, ${path ?? 'undefined'}, this, () => { ${read} });`
    : `const failed = enter(${views.join(', ')});
if (failed !== undefined) throw T.failure(${JSON.stringify(name)}, I[${RESULT * 2 + LOW}], failed, ${path ?? 'undefined'});
${read}`;
  const memory = later ? 'const M = submit.memory(), W = M.first, I = W.i32, U = W.u32;' : uses.includes('M, ') ? 'M.reset();' : '';
  const identifier = /^[a-z_]\w*$/i.test(name) ? name : 'call';
  return `'use strict'; return function ${later ? 'later' : `cg_${identifier}`}(${params.map(({ i }) => `p${i}`).join(', ')}) {
if (arguments.length < ${least} || arguments.length > ${params.length}) throw T.arity(${JSON.stringify(name)}, ${JSON.stringify(params.map(({ arg }) => arg.name))}, ${least}, arguments.length);
${pieces.map((piece, i) => (piece.check === undefined ? '' : `const v${i} = ${piece.check};`)).join('\n')}
${memory}
${uses}
${enter}
};`;
}

const { INSIDE } = require('./structs.js');

function make(name, later) {
  const index = indexes.calls.get(name);
  if (index === undefined) throw unknown('call', name);
  const call = describe('calls', index);
  for (const arg of call.args) {
    arg.wide = arg.bits === 64 && !arg.signed && (arg.type === 'u64' || arg.type === 'dev' || isWide(arg.group));
  }
  const classes = call.args.map((arg) => (arg.kind === 'STRUCT_OUT' && arg.struct >= 0 ? tools.classAt(arg.struct) : undefined));
  const scope = { T: tools, H: tools.heap, INSIDE, args: call.args };
  classes.forEach((Class, i) => {
    if (Class !== undefined) scope[`C${i}`] = Class;
  });
  if (later) {
    scope.submit = submit;
  } else {
    const W = shared.first;
    Object.assign(scope, { M: shared, W, I: W.i32, U: W.u32, enter: native.call(index, W.u8) });
  }
  const made = new Function(...Object.keys(scope), source(call, later))(...Object.values(scope));
  Object.defineProperty(made, 'name', { value: name });
  return made;
}

const made = new Map();

/** A call as a function. */
function callOf(name) {
  let found = made.get(name);
  if (found === undefined) made.set(name, (found = make(name, false)));
  return found;
}

const madeLater = new Map();

/** A call as a function on the thread pool. An `AbortSignal` may follow its arguments. */
function laterOf(name) {
  let found = madeLater.get(name);
  if (found === undefined) {
    const inner = make(name, true);
    // a descriptor that was given up must be closed: nobody else has its number any more
    const closes = describe('calls', indexes.calls.get(name)).properties.includes('closes');
    found = {
      async [name](...args) {
        const signal = args.at(-1) instanceof AbortSignal ? args.pop() : undefined;
        signal?.throwIfAborted();
        return inner.apply(closes ? undefined : signal, args);
      },
    }[name];
    madeLater.set(name, found);
  }
  return found;
}

module.exports = { callOf, laterOf };
