'use strict';
// What the description says, for people.

const { indexes, describe, list } = require('./native.js');
const { unknown } = require('./errors.js');

const OUTPUTS = new Set(['STRUCT_OUT', 'SOCKADDR_OUT', 'FDS_OUT']);

function lines(...parts) {
  return parts.filter((part) => part !== '' && part !== undefined).join('\n');
}

function errors(notes) {
  return notes.length === 0 ? '' : lines('\nErrors:', ...notes.map((e) => `  ${e.name}: ${e.doc}`));
}

function call(index) {
  const c = describe('calls', index);
  const inputs = c.args.filter((a) => !OUTPUTS.has(a.kind));
  return lines(
    `${c.name}(${inputs.map((a) => (a.optional || a.default !== null ? `${a.name}?` : a.name)).join(', ')})`,
    `\n${c.summary}`,
    c.details && `\n${c.details}`,
    inputs.length > 0 ? '\nArguments:' : '',
    ...inputs.map((a) => `  ${a.name}: ${a.doc}`),
    c.returns && `\nReturns: ${c.returns}`,
    errors(c.errors),
    `\nSince ${c.since}. See ${c.source}.`,
  );
}

function group(index) {
  const g = describe('groups', index);
  return lines(`${g.name}: ${g.doc}\n`, ...g.members.map((m) => `  ${m.name} = ${m.value}: ${m.doc}`));
}

function struct(index) {
  const s = describe('structs', index);
  return lines(`${s.kernelName}: ${s.doc}\n`, ...s.fields.map((f) => `  ${f.name}: ${f.doc}`));
}

function document(index) {
  const d = describe('documents', index);
  const fields = d.request < 0 ? [] : describe('records', d.request).fields;
  return lines(
    `${d.object || d.topic}.${d.method}(${fields.length > 0 ? 'request?' : ''})`,
    `\n${d.summary}`,
    d.details && `\n${d.details}`,
    fields.length > 0 ? '\nRequest:' : '',
    ...fields.map((f) => `  ${f.name}: ${f.doc}`),
    d.returns && `\nReturns: ${d.returns}`,
    errors(d.errors),
    `\nSince ${d.since}. See ${d.source}.`,
  );
}

/** Text about a call (`openat`), a struct (`stat`), a group (`O`) or a documents function (`net.links`). */
function help(name) {
  const parts = [
    [indexes.calls, call],
    [indexes.structs, struct],
    [indexes.groups, group],
  ].flatMap(([map, show]) => (map.has(name) ? [show(map.get(name))] : []));
  list('documents').forEach((line, index) => {
    const [topic, object, method] = line.split(' ');
    if (`${topic}.${method}` === name || `${object}.${method}` === name) parts.push(document(index));
  });
  if (parts.length === 0) throw unknown('call, struct, group or documents function', name);
  return parts.join('\n\n');
}

module.exports = { help };
