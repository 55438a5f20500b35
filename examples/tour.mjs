#!/usr/bin/env node
// A tour of callgate: who we are, the network, the mounts, changes in a directory, an echo over sockets, a mistake.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import * as cg from 'callgate';

const { AF, EPOLL, EPOLL_CREATE, EPOLL_CTL, O, RLIM, RLIMIT, SOCK } = cg;

/** @param {string} text */
function title(text) {
  console.log(`${text === 'Who and where' ? '' : '\n'}== ${text}`);
}

/** @param {string[][]} rows */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    console.log(row.map((cell, i) => (i < row.length - 1 ? cell.padEnd(widths[i]) : cell)).join('  '));
  }
}

function who() {
  title('Who and where');
  const { sysname, release, machine, nodename } = cg.uname();
  console.log(`${sysname} ${release} on ${machine}, called ${nodename}`);
  const groups = cg.getgroups().join(' ') || 'none';
  console.log(
    `user ${cg.getuid()} (effective ${cg.geteuid()}), group ${cg.getgid()} (effective ${cg.getegid()}), groups ${groups}`,
  );
  const show = (/** @type {bigint} */ limit) => (limit === RLIM.INFINITY ? 'unlimited' : `${limit}`);
  const { NOFILE, NPROC, STACK } = RLIMIT;
  for (const [name, resource] of Object.entries({ NOFILE, NPROC, STACK })) {
    const { cur, max } = cg.getrlimit(resource);
    console.log(`${name.padEnd(8)} ${show(cur)} of ${show(max)}`);
  }
}

function network() {
  title('Network');
  const addresses = cg.net.addresses();
  const links = cg.net.links().sort((a, b) => a.index - b.index);
  const rows = links.map(({ index, name, operstate, mtu }) => {
    const own = addresses.filter((a) => a.index === index).map((a) => `${a.address}/${a.prefix}`);
    return [`${index}`, name, operstate, `${mtu}`, own.join(' ') || '-'];
  });
  table([['index', 'name', 'state', 'mtu', 'addresses'], ...rows]);
}

function mounts() {
  title('Mounts');
  const rows = cg.proc
    .mounts()
    .map(({ target, fstype, source, options }) => [target, fstype, source, options.join(',')].map((cell) => cell || '-'));
  table([['target', 'type', 'source', 'options'], ...rows]);
}

async function watch() {
  title('Watch');
  const directory = mkdtempSync(join(tmpdir(), 'callgate-'));
  const watcher = cg.watch.open({ paths: [directory], events: ['created', 'closed_write', 'renamed', 'deleted'] });
  spawnSync('/bin/sh', ['-c', 'echo hello > note; mv note letter; mkdir box; rm letter'], { cwd: directory });
  const late = setTimeout(() => watcher.close(), 1000);
  for await (const { kind, path, from, directory: isDirectory } of watcher) {
    const names = [from, path].filter((name) => name !== null).map((name) => relative(directory, name));
    console.log(`${kind.padEnd(12)}  ${names.join(' to ')}${isDirectory ? ' (directory)' : ''}`);
    if (kind === 'deleted') break;
  }
  clearTimeout(late);
  watcher.close();
  rmSync(directory, { recursive: true });
}

function echo() {
  title('Echo');
  const [one, other] = cg.socketpair(AF.UNIX, SOCK.STREAM | SOCK.CLOEXEC | SOCK.NONBLOCK);
  const epoll = cg.epoll_create1(EPOLL_CREATE.CLOEXEC);
  for (const fd of [one, other]) {
    cg.epoll_ctl(epoll, EPOLL_CTL.ADD, fd, { events: EPOLL.IN, data: fd.fileno() });
  }
  const received = (/** @type {cg.Fd} */ fd) => {
    const ready = cg.epoll_wait(epoll, 2, 1000);
    if (!ready.some(({ data }) => data === BigInt(fd.fileno()))) throw new Error('nothing came');
    return cg.read(fd, 100);
  };
  for (const text of ['hello', 'kernel', 'good bye']) {
    cg.write(one, text);
    cg.write(other, received(other));
    console.log(`${text} -> ${received(one)}`);
  }
  for (const fd of [epoll, one, other]) fd.close();
}

function mistake() {
  title('A mistake');
  try {
    cg.openat(null, '/nonexistent/file', O.RDONLY);
  } catch (/** @type {any} */ error) {
    console.log(`${error.code} (${-error.errno})`);
    console.log(error.message);
  }
}

who();
network();
mounts();
await watch();
echo();
mistake();
