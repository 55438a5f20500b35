'use strict';
// Where the native part is: beside this JavaScript, where it was built from source, or else in the package for this platform, which npm
// chooses among this package's optional dependencies.

const fs = require('node:fs');
const path = require('node:path');
const { name: PACKAGE, version, optionalDependencies = {} } = require('../package.json');

/** The parts of a platform's package name: `@callgate/linux-x64-musl`. */
function platformOf(name) {
  const [platform, arch, abi = ''] = name.split('/')[1].split('-');
  return { platform, arch, musl: abi.startsWith('musl') };
}

/** The report takes milliseconds, so it is made only where the answer is needed. */
function isMusl() {
  const { excludeNetwork } = process.report;
  process.report.excludeNetwork = true;
  const { glibcVersionRuntime } = process.report.getReport().header;
  process.report.excludeNetwork = excludeNetwork;
  return glibcVersionRuntime === undefined;
}

function isInstalled(name) {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}

/** Those of several packages that are for this C library. */
function forThisLibc(names) {
  if (names.length < 2) return names;
  const musl = isMusl();
  return names.filter((name) => platformOf(name).musl === musl);
}

/** The file of the native part, or the name of the package that has it; throws if there is none. */
function find(packages = Object.keys(optionalDependencies)) {
  const own = path.join(__dirname, '..', 'callgate.node');
  if (fs.existsSync(own)) return own;
  const here = `${process.platform}-${process.arch}`;
  const possible = packages.filter((name) => {
    const { platform, arch } = platformOf(name);
    return platform === process.platform && arch === process.arch;
  });
  const [found] = forThisLibc(possible.filter(isInstalled));
  if (found !== undefined) return found;

  const there = packages.map((name) => name.split('/')[1]).join(', ');
  const [missing] = forThisLibc(possible);
  if (missing !== undefined) {
    throw new Error(
      `the package ${missing} ${version} is not installed. It is an optional dependency of ${PACKAGE}: install without ` +
        `--omit=optional, on the platform where it is to run, or add it by itself (there are: ${there})`,
    );
  }
  if (packages.length > 0) throw new Error(`there is no package for ${here}; there are: ${there}`);
  throw new Error(`${own} is not there: build it with \`make node\``);
}

module.exports = { find };
