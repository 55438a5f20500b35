'use strict';
// Descriptors as objects: closed by `close`, by `using`, or, with a warning, when they are forgotten.

const { wrongType, wrongValue } = require('./errors.js');

let closeNumber;

const forgotten = new FinalizationRegistry(({ fd, made }) => {
  process.emitWarning(`the descriptor ${fd} of ${made} was not closed; it is closed now that nobody has it`, 'ResourceWarning');
  try {
    closeNumber(fd);
  } catch {
    // nobody is left who could be told
  }
});

/** An open descriptor. */
class Fd {
  #number;
  #made;

  /** Takes over a number: from now on it is closed by this object. */
  constructor(number, made = 'the program') {
    if (typeof number !== 'number') throw wrongType('Fd: number', 'a number', number);
    if (number !== (number | 0) || number < 0) throw wrongValue('Fd: number', 'an open descriptor', number);
    this.#number = number;
    this.#made = made;
    forgotten.register(this, { fd: number, made }, this);
  }

  /** The number; -1 once it is closed. */
  fileno() {
    return this.#number;
  }

  /** Whether it was closed, or given away. */
  get closed() {
    return this.#number < 0;
  }

  /** Closes it. A second time does nothing. */
  close() {
    if (this.#number >= 0) closeNumber(this.detach());
  }

  /** Gives the number away: whoever takes it closes it. */
  detach() {
    const number = this.#number;
    this.#number = -1;
    forgotten.unregister(this);
    return number;
  }

  static numberOf(object) {
    return #number in object ? object.#number : undefined;
  }

  toString() {
    return this.#number < 0 ? 'Fd(closed)' : `Fd(${this.#number})`;
  }

  toJSON() {
    return this.#number;
  }

  [Symbol.for('nodejs.util.inspect.custom')]() {
    return this.#number < 0 ? `Fd(closed, ${this.#made})` : `Fd(${this.#number}, ${this.#made})`;
  }
}
if (Symbol.dispose) {
  Object.defineProperty(Fd.prototype, Symbol.dispose, { value: Fd.prototype.close, writable: true, configurable: true });
}
const numberOf = Fd.numberOf;
delete Fd.numberOf;

/** A descriptor at a number that the program chose: it is not closed when it is forgotten, as nobody keeps `dup2(log, 1)`. */
function chosenFd(number, made) {
  const fd = new Fd(number, made);
  forgotten.unregister(fd);
  return fd;
}

/** The number of whatever stands for a descriptor: an `Fd`, a `FileHandle`, an object with `fileno()`. */
function fdNumber(where, value, optional) {
  if (typeof value === 'number') {
    if ((value | 0) === value) return value;
    throw wrongNumber(where, value);
  }
  if (typeof value === 'object' && value !== null) {
    const own = numberOf(value);
    if (own !== undefined) return own;
    const found = typeof value.fileno === 'function' ? value.fileno() : value.fd;
    if (typeof found === 'number' && (found | 0) === found) return found;
  }
  throw wrongType(where, optional ? 'an Fd, a descriptor number, or null for none' : 'an Fd or a descriptor number', value);
}

function wrongNumber(where, value) {
  return require('./errors.js').outOfRange(where, 'a descriptor number', value);
}

/** The same for a call that ends the descriptor: the object gives it up. */
function takeFd(where, value) {
  if (typeof value === 'object' && value !== null && numberOf(value) !== undefined) return value.detach();
  return fdNumber(where, value, false);
}

module.exports = {
  Fd,
  chosenFd,
  fdNumber,
  takeFd,
  setClose(close) {
    closeNumber = close;
  },
};
