// A small ip(8): node ip.mjs [-n NAMESPACE] link|addr|route|rule|neigh [show|add|set|del|get] [WORD VALUE]...
import { net } from 'callgate';

const HELP = `\
ip.mjs [-n NAMESPACE] link | addr | route | rule | neigh   shows; \`dev NAME\` and \`table N\` choose
link add NAME kind KIND [link LOWER] [mtu N] | link set NAME [up | down] [mtu N] [master NAME] | link del NAME
addr add | del ADDRESS/BITS dev NAME         | neigh add | del ADDRESS lladdr MAC dev NAME
route add | del NETWORK | default [via ADDRESS] [dev NAME] [table N] | route get ADDRESS
rule add | del [from NETWORK] [to NETWORK] [table N] [priority N]`;

// What ip(8) calls the fields of a request.
const WORDS = { dev: 'link', via: 'gateway', from: 'source', to: 'destination', lladdr: 'mac', metric: 'priority' };
const NUMBERS = new Set(['mtu', 'table', 'priority', 'txqlen']);
// For each kind: what shows it, the field that is meant by the first word after a verb, and what the verbs do.
const KINDS = {
  link: { show: net.links, first: 'name', add: net.link_add, set: net.link_set, del: net.link_delete },
  addr: { show: net.addresses, first: 'address', add: net.address_add, del: net.address_delete },
  route: { show: net.routes, first: 'destination', add: net.route_add, del: net.route_delete },
  rule: { show: net.rules, add: net.rule_add, del: net.rule_delete },
  neigh: { show: net.neighbours, first: 'address', add: net.neighbour_add, del: net.neighbour_delete },
};

const LINES = {
  link: (it) => `${it.index}: ${it.name} <${it.flags}> ${it.kind} mtu ${it.mtu} ${it.operstate} ${it.mac}`,
  addr: (it) => `${it.index}: ${it.link} ${it.address}/${it.prefix} scope ${it.scope} ${it.flags.join(' ')}`,
  route: (it) => {
    const way = (it.gateway ? ` via ${it.gateway}` : '') + (it.link ? ` dev ${it.link}` : '');
    return `${it.kind} ${it.destination}${way} table ${it.table} proto ${it.protocol} metric ${it.priority}`;
  },
  rule: (it) => `${it.priority}: from ${it.source ?? 'all'} to ${it.destination ?? 'all'} ${it.action} ${it.table}`,
  neigh: (it) => `${it.address} dev ${it.link} lladdr ${it.mac} ${it.state.join(' ')}`,
};

function fail(words) {
  console.error(words);
  process.exit(1);
}

/** The words of the command line as the fields of a request. */
function fields(words, request) {
  while (words.length > 0) {
    const word = words.shift();
    if (word === 'up' || word === 'down') {
      request.up = word === 'up';
      continue;
    }
    if (words.length === 0) fail(`${word}: a value is missing\n${HELP}`);
    const [name, value] = [WORDS[word] ?? word, words.shift()];
    request[name] = NUMBERS.has(name) ? Number(value) : value;
  }
  return request;
}

const words = process.argv.slice(2);
const request = words[0] === '-n' ? { namespace: words.splice(0, 2)[1] } : {};
const [name = 'link', verb = 'show'] = words.splice(0, 2);
const kind = KINDS[name] ?? fail(HELP);
try {
  if (name === 'route' && verb === 'get') console.log(LINES.route(net.route_get({ ...request, destination: words[0] })));
  else if (verb === 'show') for (const it of kind.show(fields(words, request))) console.log(LINES[name](it));
  else if (kind[verb] === undefined) fail(HELP);
  else {
    if (kind.first) request[kind.first] = words.shift();
    kind[verb](fields(words, request));
  }
} catch (error) {
  fail(`ip.mjs: ${error.message}`);
}
