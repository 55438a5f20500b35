/// <reference types="node" />

/** Memory of the program's. */
export type BytesLike = ArrayBufferView | ArrayBuffer | SharedArrayBuffer;
/** A file's name: bytes that are not UTF-8 are lone surrogates in a string (0xff is U+DCFF). */
export type PathLike = string | Uint8Array | URL;
/** What stands for an open descriptor. */
export type FdLike = Fd | number | { fileno(): number } | { readonly fd: number };
/** A socket address: `127.0.0.1:80`, `[::1]:80`, `unix:/path`, a struct, or bytes. */
export type AddressLike = string | Struct | BytesLike;
/** A socket address that the kernel gave; `String(address)` is its text. */
export type SocketAddress =
  | types.sockaddr_in
  | types.sockaddr_in6
  | types.sockaddr_un
  | types.sockaddr_nl
  | types.sockaddr_ll
  | types.sockaddr_vm
  | types.sockaddr_storage;

/**
 * A value of a document whose shape is not known beforehand: null, a boolean, a number (a bigint where a number is not exact), a
 * string, a Buffer (bytes of any kind, if it goes in), a list, or an object without a prototype.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Value = any;

/** Strings, or Buffers, that are made when they are asked for; null where the field is missing. */
export interface Strings extends Iterable<string | Buffer | null> {
  readonly length: number;
  /** String `i` is `bytes.subarray(offsets[i], offsets[i + 1])`. */
  readonly offsets: Uint32Array;
  readonly bytes: Buffer;
  at(index: number): string | Buffer | null | undefined;
}

/** What is in a request for columns instead of records. */
export interface AskColumns {
  /** Names of fields: `mtu`, or `statistics.rx_bytes` of a record in the record. */
  columns: Iterable<string>;
}

/**
 * Some fields of all records, each as one packed array. Of a field that may be missing, the name with a question mark (`master?`)
 * has a Uint8Array that says where it is there.
 */
export type Columns = Record<string, Column>;
/** All values of a field. */
export type Column =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array
  | Float64Array
  | Strings;

/** An open descriptor: closed by `close`, by `using`, or, with a warning, when it is forgotten. */
export class Fd {
  /** Takes over a number: from now on it is closed by this object. */
  constructor(number: number, made?: string);
  /** The number; -1 once it is closed. */
  fileno(): number;
  /** Whether it was closed, or given away. */
  readonly closed: boolean;
  /** Closes it. A second time does nothing. */
  close(): void;
  /** Gives the number away: whoever takes it closes it. */
  detach(): number;
  toString(): string;
  toJSON(): number;
}

/** A structure of the kernel. Fields of 64 bits that may use them all are bigints, all others numbers. */
export class Struct {
  /** A copy of the bytes. */
  toBuffer(): Buffer;
  /** A whole-number field as a bigint, however large. */
  exact(name: string): bigint;
  /** A plain object with the same values. */
  toObject(): Record<string, unknown>;
  /** The same for JSON, where bigints are strings. */
  toJSON(): Record<string, unknown>;
}

/** What a call that failed throws. */
export interface CallError extends Error {
  /** `ENOENT`. */
  code: string;
  /** Its number, negative. */
  errno: number;
  /** The call. */
  syscall: string;
  /** The path that it was given. */
  path?: string;
  /** Of a document: the field of the request that is to blame. */
  field?: string;
  /** Of a document: the kernel's own words. */
  kernel?: string;
}

/** An object that keeps state between documents. */
export interface DocumentObject {
  /** The descriptor that is readable when there is something to tell. It is the object's own. */
  fileno(): number;
  /** Ends it. A second time does nothing. */
  close(): void;
}

/** The names of the flags in a value, or of the constants that it is. */
export function names(group: object, value: number | bigint): string[];
/** Waits, without a thread, until reading from a descriptor would not wait. */
export function readable(fd: FdLike, signal?: AbortSignal): Promise<void>;
/** Waits, without a thread, until writing to a descriptor would not wait. */
export function writable(fd: FdLike, signal?: AbortSignal): Promise<void>;
/** What the description says of a call, a struct, a group or a documents function. */
export function help(name: string): string;

/** The library's version. */
export const version: string;
/** The operating system that it was built for. */
export const os: string;
/** The processor. */
export const arch: string;
/** The sum over the description: equal sums, equal descriptions. */
export const checksum: string;
/** The file that the library was loaded from. */
export const library_path: string;

declare const callgate: typeof import('./index');
export default callgate;
