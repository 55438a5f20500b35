'use strict';
// callgate: the kernel's calls, constants, structs and documents. Everything is made from the library's description, and
// when it is first used.

const { native, list, names } = require('./lib/native.js');
const { callOf, laterOf } = require('./lib/calls.js');
const { classOf, Struct } = require('./lib/structs.js');
const { group, namesOf } = require('./lib/constants.js');
const { Fd, setClose } = require('./lib/fd.js');
const { topicOf, functionAt, laterAt, topics } = require('./lib/documents.js');
const sockaddr = require('./lib/sockaddr.js');

const [version, os, arch, checksum] = list('library');

setClose((number) => callOf('close')(number));
sockaddr.setCall(callOf);

/**
 * A property that is made when it is first read. It stays a getter: turning hundreds of them into values one by
 * one makes the object's shape anew each time, which costs far more than the getters do.
 */
function lazily(object, name, make) {
  let value;
  Object.defineProperty(object, name, {
    configurable: true,
    enumerable: true,
    get: () => (value ??= make(name)),
    set(given) {
      value = given;
    },
  });
}

const callgate = module.exports;
for (const name of names.calls) lazily(callgate, name, callOf);
for (const name of names.groups) lazily(callgate, name, group);

const types = {};
for (const name of names.structs) lazily(types, name, classOf);

const promises = {};
const properties = list('properties');
names.calls.forEach((name, index) => {
  if (properties[index].split(' ').includes('blocks')) lazily(promises, name, laterOf);
});

for (const topic of topics.keys()) {
  lazily(callgate, topic, () => topicOf(topic, functionAt));
  lazily(promises, topic, () => topicOf(topic, laterAt));
}

Object.assign(callgate, {
  Fd,
  Struct,
  types,
  promises,
  names: namesOf,
  version,
  os,
  arch,
  checksum,
  library_path: native.library_path,
});

lazily(callgate, 'help', () => require('./lib/help.js').help);
for (const name of ['readable', 'writable']) lazily(callgate, name, () => require('./lib/ready.js')[name]);

// for `import callgate from`, as TypeScript sees it
Object.defineProperty(callgate, 'default', { value: callgate });
