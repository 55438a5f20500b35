'use strict';
// Functions that take and return documents, and objects that keep state between them.

const { native, list, describe } = require('./native.js');
const { documentFailure, arity, wrongValue } = require('./errors.js');

// loaded when the first document is asked for
const encode = (name, request) => require('./tree.js').encode(name, request);
const decodeTape = (type, buffer) => require('./tape.js').decodeTape(type, buffer);
const decodeColumns = (buffer) => require('./columns.js').decodeColumns(buffer);
const readable = (fd, signal) => require('./ready.js').readable(fd, signal);

const HANDLE = Symbol('handle');
const entries = [];

function entryAt(index) {
  return (entries[index] ??= describe('documents', index));
}

/** What a function gives back, from what the native part gave. */
function finish(entry, request, failure, answer) {
  if (failure !== undefined) throw documentFailure(nameOf(entry), failure);
  if (entry.makes !== '') return new (classOf(entry.makes))(answer);
  if (answer === undefined) return undefined;
  const whole = request?.columns === undefined || request.columns === null;
  return whole ? decodeTape(entry.result, answer) : decodeColumns(answer);
}

function nameOf({ topic, object, method }) {
  return object === '' ? `${topic}.${method}` : `${object}.${method}`;
}

function handleOf(entry, object) {
  if (entry.object === '') return undefined;
  const handle = object?.[HANDLE];
  if (handle === undefined) throw wrongValue(`${nameOf(entry)}: this`, `an open ${entry.object}`, object);
  return handle;
}

/** A documents function; `this` is the object if it is a method. */
function functionAt(index) {
  const entry = entryAt(index);
  const name = nameOf(entry);
  const most = entry.request >= 0 ? ['request'] : [];
  return named(entry.method, function (request, ...more) {
    if (more.length > 0) throw arity(name, most, 0, more.length + 1);
    const { failure, answer } = native.document(index, handleOf(entry, this), encode(name, request));
    return finish(entry, request, failure, answer);
  });
}

/** The same on the thread pool. An `AbortSignal` may follow the request. */
function laterAt(index) {
  const entry = entryAt(index);
  const name = nameOf(entry);
  const most = entry.request >= 0 ? ['request'] : [];
  return named(entry.method, async function (...args) {
    const signal = args.at(-1) instanceof AbortSignal ? args.pop() : undefined;
    if (args.length > 1) throw arity(name, most, 0, args.length);
    signal?.throwIfAborted();
    const handle = handleOf(entry, this);
    const [request] = args;
    const bytes = encode(name, request);
    return new Promise((resolve, reject) => {
      let abort;
      const done = (failure, answer, cancelled) => {
        if (abort !== undefined) signal.removeEventListener('abort', abort);
        try {
          if (cancelled === 1) throw signal.reason;
          resolve(finish(entry, request, failure, answer));
        } catch (error) {
          reject(error);
        }
      };
      const job = native.documentLater(index, handle, bytes, done);
      if (signal !== undefined) {
        abort = () => native.cancel(job);
        signal.addEventListener('abort', abort, { once: true });
      }
    });
  });
}

function named(name, value) {
  return Object.defineProperty(value, 'name', { value: name });
}

const topics = new Map();
const methods = new Map();
list('documents').forEach((line, index) => {
  const [topic, object, method] = line.split(' ');
  const [map, key] = object === '' ? [topics, topic] : [methods, object];
  if (!map.has(key)) map.set(key, new Map());
  map.get(key).set(method, index);
});

/** The functions of a topic. */
function topicOf(topic, make) {
  const functions = {};
  for (const [name, index] of topics.get(topic)) {
    if (make === laterAt && !entryAt(index).properties.includes('blocks')) continue;
    functions[name] = make(index);
  }
  return Object.freeze(functions);
}

const classes = new Map();

/** The class of a kind of object. */
function classOf(kind) {
  let found = classes.get(kind);
  if (found !== undefined) return found;
  const own = methods.get(kind) ?? new Map();
  found = {
    [kind]: class {
      constructor(handle) {
        Object.defineProperty(this, HANDLE, { value: handle, writable: true });
        const later = {};
        for (const [name, index] of own) {
          if (entryAt(index).properties.includes('blocks')) later[name] = laterAt(index).bind(this);
        }
        Object.defineProperty(this, 'promises', { value: Object.freeze(later) });
      }

      /** The descriptor that is readable when there is something to tell; -1 if there is none. It is the object's own. */
      fileno() {
        return this[HANDLE] === undefined ? -1 : native.objectFd(this[HANDLE]);
      }

      /** Ends it. Methods that run on the thread pool come to their end first. A second time does nothing. */
      close() {
        const handle = this[HANDLE];
        this[HANDLE] = undefined;
        if (handle !== undefined) native.objectClose(handle);
      }
    },
  }[kind];
  const { prototype } = found;
  for (const [name, index] of own) {
    Object.defineProperty(prototype, name, { value: functionAt(index), writable: true, configurable: true });
  }
  if (own.has('events')) {
    Object.defineProperty(prototype, Symbol.asyncIterator, { value: iterate, writable: true, configurable: true });
  }
  if (Symbol.dispose) Object.defineProperty(prototype, Symbol.dispose, { value: prototype.close, configurable: true });
  classes.set(kind, found);
  return found;
}

/**
 * The events of an object, one by one, for as long as it is open. Waiting is the event loop's and takes no thread; leaving the loop
 * (`break`) stops the waiting, and the object stays open.
 */
async function* iterate() {
  while (this[HANDLE] !== undefined) {
    for (const event of this.events({ timeout: 0 })) yield event;
    if (this[HANDLE] === undefined) return;
    const closed = new AbortController();
    const watchdog = watchClose(this, closed);
    try {
      await readable(this.fileno(), closed.signal);
    } catch (error) {
      if (this[HANDLE] === undefined) return;
      throw error;
    } finally {
      watchdog();
    }
  }
}

/** Aborts the wait when the object is closed meanwhile. */
function watchClose(object, controller) {
  const { close } = object;
  object.close = function () {
    delete object.close;
    close.call(object);
    controller.abort();
  };
  return () => {
    delete object.close;
  };
}

module.exports = { topicOf, functionAt, laterAt, topics };
