-- A small ip(8): luajit ip.lua [-n NAMESPACE] link|addr|route|rule|neigh [show|add|set|del|get] [WORD VALUE]...
local net = require("callgate").net

local HELP = [=[
ip.lua [-n NAMESPACE] link | addr | route | rule | neigh   shows; `dev NAME` and `table N` choose
link add NAME kind KIND [link LOWER] [mtu N] | link set NAME [up | down] [mtu N] [master NAME] | link del NAME
addr add | del ADDRESS/BITS dev NAME         | neigh add | del ADDRESS lladdr MAC dev NAME
route add | del NETWORK | default [via ADDRESS] [dev NAME] [table N] | route get ADDRESS
rule add | del [from NETWORK] [to NETWORK] [table N] [priority N]]=]

-- What ip(8) calls the fields of a request.
local WORDS = { dev = "link", via = "gateway", from = "source", to = "destination", lladdr = "mac", metric = "priority" }
local NUMBERS = { mtu = true, table = true, priority = true, txqlen = true }
-- For each kind: what shows it, the field that is meant by the first word after a verb, and what the verbs do.
local KINDS = {
  link = { show = net.links, first = "name", add = net.link_add, set = net.link_set, del = net.link_delete },
  addr = { show = net.addresses, first = "address", add = net.address_add, del = net.address_delete },
  route = { show = net.routes, first = "destination", add = net.route_add, del = net.route_delete },
  rule = { show = net.rules, add = net.rule_add, del = net.rule_delete },
  neigh = { show = net.neighbours, first = "address", add = net.neighbour_add, del = net.neighbour_delete },
}

local function fail(words)
  io.stderr:write(words, "\n")
  os.exit(1)
end

local LINES = {}
function LINES.link(it)
  return ("%d: %s <%s> %s mtu %d %s %s"):format(it.index, it.name, table.concat(it.flags, ","), it.kind, it.mtu,
    it.operstate, it.mac)
end
function LINES.addr(it)
  return ("%d: %s %s/%d scope %s %s"):format(it.index, it.link, it.address, it.prefix, it.scope, table.concat(it.flags, " "))
end
function LINES.route(it)
  local way = (it.gateway and " via " .. it.gateway or "") .. (it.link and " dev " .. it.link or "")
  return ("%s %s%s table %d proto %s metric %d"):format(it.kind, it.destination, way, it.table, it.protocol, it.priority)
end
function LINES.rule(it)
  return ("%d: from %s to %s %s %d"):format(it.priority, it.source or "all", it.destination or "all", it.action, it.table)
end
function LINES.neigh(it)
  return ("%s dev %s lladdr %s %s"):format(it.address, it.link, it.mac, table.concat(it.state, " "))
end

--- The words of the command line from `at` on as the fields of a request.
local function fields(at, request)
  while arg[at] do
    local word, value = arg[at], arg[at + 1]
    if word == "up" or word == "down" then
      request.up, at = word == "up", at + 1
    else
      if not value then fail(word .. ": a value is missing\n" .. HELP) end
      request[WORDS[word] or word], at = NUMBERS[WORDS[word] or word] and tonumber(value) or value, at + 2
    end
  end
  return request
end

local at, request = 1, {}
if arg[1] == "-n" then at, request.namespace = 3, arg[2] end
local name, verb = arg[at] or "link", arg[at + 1] or "show"
local kind = KINDS[name] or fail(HELP)
if name == "route" and verb == "get" then
  request.destination = arg[at + 2]
  print(LINES.route(assert(net.route_get(request))))
elseif verb == "show" then
  for _, it in ipairs(assert(kind.show(fields(at + 2, request)))) do print(LINES[name](it)) end
else
  local change = kind[verb] or fail(HELP)
  if kind.first then request[kind.first], at = arg[at + 2], at + 1 end
  local done, err = change(fields(at + 2, request))
  if not done then fail("ip.lua: " .. err:explain()) end
end
