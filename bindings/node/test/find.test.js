'use strict';
// The native part is found in the package for this platform, and if it is missing the error says which one, and which there are.

const test = require('node:test');
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { execFileSync } = require('node:child_process');
const { temporary } = require('./helpers.js');

const ROOT = path.join(__dirname, '..');
const HERE = `${process.platform}-${process.arch}`;
const MUSL = process.report.getReport().header.glibcVersionRuntime === undefined;
const [MINE, OTHERS] = MUSL ? ['musl', 'gnu'] : ['gnu', 'musl'];

/** The package as it is installed, with the packages of these platforms to choose from. */
function installed(t, ...platforms) {
  const folder = path.join(temporary(t), 'node_modules', 'callgate');
  fs.cpSync(path.join(ROOT, 'lib'), path.join(folder, 'lib'), { recursive: true });
  fs.copyFileSync(path.join(ROOT, 'index.js'), path.join(folder, 'index.js'));
  const description = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  description.optionalDependencies = Object.fromEntries(platforms.map((name) => [`@callgate/${name}`, description.version]));
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(description));
  return folder;
}

/** Puts a platform's package beside it, with this native part or with a file that is none. */
function add(folder, name, real = true) {
  const beside = path.join(folder, '..', '@callgate', name);
  fs.mkdirSync(beside, { recursive: true });
  fs.writeFileSync(path.join(beside, 'package.json'), JSON.stringify({ name: `@callgate/${name}`, main: 'callgate.node' }));
  if (real) for (const file of ['callgate.node', 'libcallgate.so.0']) fs.copyFileSync(path.join(ROOT, file), path.join(beside, file));
  else fs.writeFileSync(path.join(beside, 'callgate.node'), 'nothing that could be loaded');
  return beside;
}

const libraryOf = (folder) =>
  execFileSync(process.execPath, ['-p', `require(${JSON.stringify(folder)}).library_path`], { encoding: 'utf8' }).trim();

test('the package of this platform is taken, and with it its library', (t) => {
  const folder = installed(t, 'plan9-x64', `${HERE}-${MINE}`);
  const beside = add(folder, `${HERE}-${MINE}`);
  assert.equal(libraryOf(folder), fs.realpathSync(path.join(beside, 'libcallgate.so.0')));
});

test('where packages for both C libraries were installed, the right one is taken', (t) => {
  const folder = installed(t, `${HERE}-${OTHERS}`, `${HERE}-${MINE}`);
  add(folder, `${HERE}-${OTHERS}`, false);
  const beside = add(folder, `${HERE}-${MINE}`);
  assert.equal(libraryOf(folder), fs.realpathSync(path.join(beside, 'libcallgate.so.0')));
});

test('a package that is not installed is named, with those that there are', (t) => {
  const folder = installed(t, `${HERE}-${OTHERS}`, `${HERE}-${MINE}`, 'plan9-x64');
  assert.throws(
    () => require(folder),
    new RegExp(`the package @callgate/${HERE}-${MINE} .* is not installed.*there are: ${HERE}-${OTHERS}, ${HERE}-${MINE}, plan9-x64\\)$`),
  );
});

test('a platform that has no package is named, with those that have one', (t) => {
  const folder = installed(t, 'plan9-x64', 'plan9-arm64');
  assert.throws(() => require(folder), new RegExp(`there is no package for ${HERE}; there are: plan9-x64, plan9-arm64$`));
});

test('a package whose native part cannot be loaded says why', (t) => {
  const folder = installed(t, `${HERE}-${MINE}`);
  add(folder, `${HERE}-${MINE}`, false);
  assert.throws(() => require(folder), /^Error: callgate could not be loaded: .*callgate\.node: /);
});
