// What Node offers is what the description says: node parity.mjs DESCRIPTION.

import fs from 'node:fs';
import { inspect } from 'node:util';
import callgate from '../../bindings/node/index.js';

const description = JSON.parse(
  // values beyond 53 bits stay exact, as text
  fs.readFileSync(process.argv[2], 'utf8').replace(/("value": )(-?\d+)/g, '$1"$2"'),
);
const faults = [];
const expect = (fact, fault) => fact || faults.push(fault);

function help(name, summary) {
  let text = '';
  try {
    text = callgate.help(name);
  } catch (error) {
    text = error.message;
  }
  expect(text.includes(summary), `${name}: its help does not say ${JSON.stringify(summary)}`);
}

for (const call of description.calls) {
  expect(typeof callgate[call.name] === 'function', `no call ${call.name}`);
  const later = call.properties.includes('blocks');
  expect((typeof callgate.promises[call.name] === 'function') === later, `promises.${call.name} ${later ? 'is missing' : 'should not be'}`);
  help(call.name, call.summary);
}

let members = 0;
for (const group of description.constants) {
  const found = callgate[group.name] ?? {};
  const wanted = new Map(group.members.map(({ name, value }) => [name, BigInt(value)]));
  members += wanted.size;
  for (const name of new Set([...wanted.keys(), ...Object.keys(found)])) {
    const same = found[name] !== undefined && BigInt(found[name]) === wanted.get(name);
    expect(same, `${group.name}.${name} is ${found[name]}, not ${wanted.get(name)}`);
  }
  help(group.name, group.doc);
}

/** A byte set at a field's place changes this field, and no other that does not overlap. */
function place(Class, struct, field) {
  const bytes = Buffer.alloc(struct.size);
  bytes[field.offset] = 1;
  const zero = new Class();
  const changed = Class.from(bytes);
  for (const other of struct.fields.filter(({ pointer }) => !pointer)) {
    const end = other.offset + other.size * Math.max(other.count, 1);
    const overlaps = other.offset <= field.offset && field.offset < end;
    let moved;
    try {
      moved = inspect(changed[other.name]) !== inspect(zero[other.name]);
    } catch {
      moved = changed.exact(other.name) !== 0n;
    }
    expect(moved === overlaps, `${struct.name}.${other.name} is not where ${struct.name}.${field.name} tells`);
  }
}

/** A pointer field takes a buffer, and its place is not zero any more. */
function pointer(Class, struct, field) {
  const made = new Class();
  made[field.name] = field.structure === null ? Buffer.alloc(8) : [new callgate.types[field.structure]()];
  expect(made[field.name] !== null && made[field.name] !== undefined, `${struct.name}.${field.name} does not point`);
}

let fields = 0;
for (const struct of description.structs) {
  const Class = callgate.types[struct.name];
  expect(Class !== undefined, `no struct ${struct.name}`);
  if (Class === undefined) continue;
  expect(new Class().toBuffer().length === struct.size, `${struct.name} has another size`);
  for (const field of struct.fields) {
    fields += 1;
    (field.pointer ? pointer : place)(Class, struct, field);
  }
  help(struct.name, struct.doc);
}

for (const document of description.documents) {
  if (document.object === null) {
    expect(typeof callgate[document.topic]?.[document.method] === 'function', `no documents function ${document.name}`);
  }
  help(`${document.object ?? document.topic}.${document.method}`, document.summary);
}

for (const fault of faults) console.log(`node: ${fault}`);
console.log(
  `parity node: ${description.calls.length} calls, ${members} constants, ${description.structs.length} structs (${fields} fields),` +
    ` ${description.documents.length} documents, ${faults.length} faults`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
