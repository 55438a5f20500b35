--- Addresses: IPv4, IPv6, sockets.
local ffi = require "ffi"
local interpreted = require "callgate.interpreted"
local c = require "callgate.constants"
local structs = require "callgate.structs"
local addresses = require "callgate.addresses"
local bit = require "bit"

local M = { structs = {} }
local kinds = structs.kinds

local function htonl(x) return ffi.abi "le" and bit.bswap(x) or x end
local function htons(x) return ffi.abi "le" and bit.rshift(bit.bswap(x), 16) or x end

local WORDS = { any = 0, loopback = 0x7f000001, broadcast = 0xffffffff }

local function quad(text)
  local value, parts = 0, 0
  for part in text:gmatch("[^.]+") do
    local number = tonumber(part)
    if not number then error("malformed IP address " .. text, 0) end
    value, parts = value * 256 + number, parts + 1
  end
  if parts ~= 4 then error("malformed IP address " .. text, 0) end
  return value
end

local function set_in_addr(x, value)
  if type(value) == "cdata" and ffi.istype(kinds.in_addr.ct, value) then
    x.s_addr = value.s_addr
    return
  end
  if type(value) == "string" then value = WORDS[value:lower()] or quad(value) end
  if type(value) == "table" then value = value.addr or value[1] end
  x.s_addr = htonl(bit.tobit(value or 0))
end

M.structs.in_addr = {
  set = { addr = set_in_addr },
  methods = {
    get_mask_bcast = function(x, bits)
      if bits > 32 then error("bits must be at most 32", 2) end
      local new = kinds.in_addr.ct
      local host = bits == 0 and 0xffffffff or 2 ^ (32 - bits) - 1
      local mask = new(host)
      local broadcast = new()
      broadcast.s_addr = bit.bor(x.s_addr, mask.s_addr)
      return { address = x, broadcast = broadcast, netmask = mask }
    end,
  },
  new = function(x, init) set_in_addr(x, init) end,
  tostring = function(x)
    local b = ffi.cast("uint8_t *", x)
    return ("%d.%d.%d.%d"):format(b[0], b[1], b[2], b[3])
  end,
}

local inet_pton

local function set_in6_addr(x, value)
  if type(value) == "cdata" and ffi.istype(kinds.in6_addr.ct, value) then
    ffi.copy(x, value, ffi.sizeof(kinds.in6_addr.ct))
    return
  end
  if value == nil then return end
  if type(value) ~= "string" then error("an IPv6 address is a string", 0) end
  local word = value:lower()
  if word == "any" then value = "::" elseif word == "loopback" then value = "::1" end
  local out, err = inet_pton(c.AF.INET6, value, x.s6_addr, 16)
  if not out then error("malformed IPv6 address " .. value .. (err and "" or ""), 0) end
end

--- Lower case hexadecimal; the longest run of three or more zero groups is left out.
local function format_in6(x)
  local groups, best, length, run = {}, nil, 2, 0
  for index = 0, 7 do
    groups[index + 1] = x.s6_addr[2 * index] * 256 + x.s6_addr[2 * index + 1]
    run = groups[index + 1] == 0 and run + 1 or 0
    if run > length then best, length = index + 2 - run, run end
  end
  local function join(from, to)
    local out = {}
    for index = from, to do out[#out + 1] = ("%x"):format(groups[index]) end
    return table.concat(out, ":")
  end
  if not best then return join(1, 8) end
  return join(1, best - 1) .. "::" .. join(best + length, 8)
end

M.structs.in6_addr = {
  set = { addr = set_in6_addr },
  new = set_in6_addr,
  tostring = format_in6,
}

local function family(raw)
  return function(x, value) x[raw] = c.AF[value] end
end

local function port(raw)
  return function(x) return htons(x[raw]) end, function(x, value) x[raw] = htons(value) end
end

--- A socket address: the positional constructor sets the family, a table does not.
local function positional(name, family_name, raw, fields)
  return function(x, first, ...)
    if type(first) == "table" then return kinds[name].fill(x, first) end
    x[raw] = c.AF[family_name]
    for index, field in ipairs(fields) do
      local value = index == 1 and first
      if index > 1 then value = (select(index - 1, ...)) end
      if value ~= nil and value ~= false then x[field] = value end
    end
  end
end

local get_port, set_port = port "sin_port"
M.structs.sockaddr_in = {
  get = { port = get_port },
  set = { port = set_port, family = family "sin_family", addr = function(x, v) set_in_addr(x.sin_addr, v) end },
  new = positional("sockaddr_in", "INET", "sin_family", { "port", "addr" }),
}
local get_port6, set_port6 = port "sin6_port"
M.structs.sockaddr_in6 = {
  get = { port = get_port6 },
  set = { port = set_port6, family = family "sin6_family", addr = function(x, v) set_in6_addr(x.sin6_addr, v) end },
  new = positional("sockaddr_in6", "INET6", "sin6_family", { "port", "addr", "flowinfo", "scope_id" }),
}

M.structs.sockaddr_un = {
  get = { path = function(x) return (ffi.string(x.sun_path, 108):match("^[^%z]*")) end },
  set = {
    family = family "sun_family",
    path = function(x, value)
      if #value > 108 then error("a path of a socket has at most 108 bytes", 0) end
      ffi.fill(x.sun_path, 108)
      ffi.copy(x.sun_path, value, #value)
    end,
  },
  new = positional("sockaddr_un", "UNIX", "sun_family", { "path" }),
}

M.structs.sockaddr_nl = {
  set = {
    groups = function(x, value)
      if type(value) == "string" then value = c.RTMGRP[value] end
      x.nl_groups = value
    end,
  },
  new = function(x, pid, groups)
    if type(pid) == "table" then pid, groups = pid.pid, pid.groups end
    x.nl_family = c.AF.NETLINK
    if pid then x.nl_pid = pid end
    if groups then x.groups = groups end
  end,
}

M.structs.sockaddr_ll = {
  get = {
    protocol = function(x) return htons(x.sll_protocol) end,
    addr = function(x)
      if x.sll_halen == 6 then return x.sll_addr end
      return ffi.string(x.sll_addr, x.sll_halen)
    end,
  },
  set = {
    protocol = function(x, value)
      local group = c.ETH_P
      x.sll_protocol = htons(group and group[value] or value)
    end,
    addr = function(x, value)
      x.sll_halen = ffi.sizeof(value)
      ffi.copy(x.sll_addr, value, x.sll_halen)
    end,
  },
  new = function(x, init)
    x.sll_family = c.AF.PACKET
    if init then kinds.sockaddr_ll.fill(x, init) end
  end,
}

M.structs.sockaddr_storage = {
  get = { family = function(x) return x.ss_family end },
  set = { family = function(x, value) x.ss_family = c.AF[value] end },
  index = function(x, key)
    local typed = addresses.typed(x)
    if not typed then error("invalid index " .. tostring(key), 3) end
    return typed[key]
  end,
  newindex = function(x, key, value)
    local typed = addresses.typed(x)
    if not typed then error("invalid index " .. tostring(key), 3) end
    typed[key] = value
  end,
  len = function(x)
    local _, kind = addresses.typed(x)
    return ffi.sizeof(kind and kind.ct or kinds.sockaddr_storage.ct)
  end,
  new = interpreted(function(x, init)
    if init == nil then return end
    if init.family then x.family = init.family end
    for key, value in pairs(init) do
      if key ~= "family" then x[key] = value end
    end
  end),
}

function M.init()
  local calls, D = require "callgate.calls", require "callgate.describe"
  local function call(name)
    local made
    return function(...)
      made = made or calls.make(D.calls.find(name))
      return made(...)
    end
  end
  inet_pton = call "inet_pton"
  local parse = call "sockaddr_parse"
  function addresses.parse(text)
    local storage = addresses.storage()
    local length, err = parse(text, storage, ffi.sizeof(storage))
    if not length then error(("%q is none: %s"):format(text, tostring(err)), 0) end
    return storage, length, storage
  end
end

return M
