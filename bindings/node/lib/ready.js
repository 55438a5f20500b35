'use strict';
// Waiting until a descriptor can be read from or written to: by Node's own event loop, without a thread.

const { native } = require('./native.js');
const { fdNumber } = require('./fd.js');
const { failure } = require('./errors.js');

const READABLE = 1;
const WRITABLE = 2;

function wait(name, fd, events, signal) {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const number = fdNumber(`${name}: fd`, fd, false);
    let aborted;
    const ticket = native.poll(number, events, (status) => {
      native.pollStop(ticket);
      if (aborted !== undefined) signal.removeEventListener('abort', aborted);
      // an error of the descriptor itself is the next call's to tell: it would not wait
      resolve(status);
    });
    if (typeof ticket === 'number') {
      const reason = ticket === -1 ? 'what it is open on cannot be waited for' : 'it cannot be waited for';
      reject(failure(name, ticket, `${name}(${number}): ${reason}`));
      return;
    }
    if (signal !== undefined) {
      aborted = () => {
        native.pollStop(ticket);
        reject(signal.reason);
      };
      signal.addEventListener('abort', aborted, { once: true });
    }
  }).then(() => undefined);
}

/** Waits until reading from a descriptor would not wait. */
function readable(fd, signal) {
  return wait('readable', fd, READABLE, signal);
}

/** Waits until writing to a descriptor would not wait. */
function writable(fd, signal) {
  return wait('writable', fd, WRITABLE, signal);
}

module.exports = { readable, writable };
