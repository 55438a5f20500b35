'use strict';
// Calls on the thread pool. Arguments are copied to memory of the job's own, and given back when it is done, so that a
// program may do with its buffers what it likes meanwhile.

const { native } = require('./native.js');
const { Memory, LOW } = require('./memory.js');
const { failure } = require('./errors.js');

const RESULT = 15 * 2 + LOW;
const SIZE = 4096;
const idle = [];

/**
 * Queues a call whose arguments are laid out, and reads the results with `read` when it is done. A signal that is
 * aborted takes the call out of the queue; a call that runs already cannot be stopped and is waited for.
 */
function submit(index, name, memory, path, signal, read) {
  return new Promise((resolve, reject) => {
    let aborted;
    const done = (failed, _, cancelled) => {
      if (aborted !== undefined) signal.removeEventListener('abort', aborted);
      try {
        if (cancelled === 1) throw signal.reason;
        if (failed !== undefined) throw failure(name, memory.first.i32[RESULT], failed, path);
        memory.giveBack();
        resolve(read());
      } catch (error) {
        reject(error);
      }
      memory.copies.length = 0;
      memory.reset();
      if (idle.length < 16) idle.push(memory);
    };
    const handle = native.submit(index, memory.first.u8, memory, done);
    if (signal !== undefined) {
      aborted = () => native.cancel(handle);
      signal.addEventListener('abort', aborted, { once: true });
    }
  });
}

submit.memory = () => {
  const memory = idle.pop() ?? new Memory(SIZE, true);
  memory.reset();
  return memory;
};

module.exports = { submit };
