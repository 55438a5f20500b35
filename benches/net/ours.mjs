// Network documents in Node: ours.mjs WORK ROUNDS prints "nanoseconds count" in processor time; status 3 if there is no such function.
// The works `memory...` print "bytes count": what a listing of all routes adds to the greatest size of the process.
import { createRequire } from 'node:module';

const cg = createRequire(import.meta.url)('../../bindings/node');
const [work, rounds] = [process.argv[2], Number(process.argv[3])];

// every field is read, and those of what is in it
function touch(value) {
  for (const key in value) {
    const field = value[key];
    if (typeof field === 'object' && field !== null) touch(field);
  }
}

const LINKS = ['index', 'name', 'mtu', 'master'];
const ROUTES = ['destination', 'gateway', 'index', 'table', 'priority'];
const [name, request] =
  {
    links: ['links', {}],
    routes: ['routes', {}],
    table: ['routes', { table: 100 }],
    memory: ['routes', { table: 254 }],
    'links-columns': ['links', { columns: LINKS }],
    'routes-columns': ['routes', { columns: ROUTES }],
    'memory-columns': ['routes', { columns: ROUTES, table: 254 }],
  }[work] ?? [];
if (!cg.net[name]) process.exit(3);

function run() {
  const rows = cg.net[name](request);
  if (!request.columns) {
    rows.forEach(touch);
    return rows.length;
  }
  // the last value of each packed array is read
  const [count] = request.columns.map((column) => rows[column].length);
  request.columns.forEach((column) => rows[column].at(-1));
  return count;
}

if (work.startsWith('memory')) {
  const before = process.resourceUsage().maxRSS;
  const count = run();
  console.log((process.resourceUsage().maxRSS - before) * 1024, count);
} else {
  let count = rounds > 1 ? run() : 0;
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    count = run();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) * 1e3);
  }
  times.sort((a, b) => a - b);
  console.log(times[rounds >> 1], count);
}
