'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/** A directory that is gone after the test. */
exports.temporary = (t) => {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'callgate-'));
  t.after(() => fs.rmSync(directory, { recursive: true, force: true }));
  return directory;
};

/** How many descriptors this process has. */
exports.descriptors = () => fs.readdirSync('/proc/self/fd').length;
