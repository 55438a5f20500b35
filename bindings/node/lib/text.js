'use strict';
// Names of the kernel are bytes, those of JavaScript are text. What is not UTF-8 becomes a lone surrogate for each
// byte (0xff is U+DCFF, as in Python), and turns back into that byte.

/** Bytes as a string that keeps every byte. */
function decode(bytes, start = 0, end = bytes.length) {
  const text = bytes.utf8Slice(start, end);
  if (!text.includes('\ufffd')) return text;
  let out = '';
  for (let at = start; at < end; ) {
    const byte = bytes[at];
    const length = byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;
    const character = length > 0 && at + length <= end ? bytes.utf8Slice(at, at + length) : '\ufffd';
    const real = character === '\ufffd' ? length === 3 && byte === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd : [...character].length === 1;
    out += real ? character : String.fromCharCode(0xdc00 + byte);
    at += real ? length : 1;
  }
  return out;
}

/** A string as bytes; the other way round. */
function encode(text) {
  if (text.isWellFormed()) return Buffer.from(text, 'utf8');
  const parts = [];
  let run = '';
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (character.length === 1 && code >= 0xdc80 && code <= 0xdcff) {
      parts.push(Buffer.from(run, 'utf8'), Buffer.from([code - 0xdc00]));
      run = '';
    } else {
      run += character;
    }
  }
  parts.push(Buffer.from(run, 'utf8'));
  return Buffer.concat(parts);
}

module.exports = { decode, encode };
