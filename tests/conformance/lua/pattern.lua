--- What is expected of a value.
local ffi = require "ffi"
local bit = require "bit"
local json = require "dkjson"
local value = require "value"
local caller = require "caller"
local addresses = require "callgate.addresses"

-- The cases are tables walked by `pairs`, which some LuaJITs compile wrongly (callgate.interpreted): not compiled here.
jit.off(true, true)

local M = {}

--- The text of a socket address; nil for anything else.
local function address_text(x)
  local pointer, length
  if type(x) == "table" and x.addr ~= nil then
    pointer, length = x.addr, x.addrlen
  elseif type(x) == "cdata" then
    local is = ffi.istype(addresses.storage, x)
    for _, kind in pairs(addresses.by_family) do is = is or ffi.istype(kind.ct, x) end
    if not is then return nil end
    local _, kind = addresses.typed(x)
    pointer, length = x, ffi.sizeof(kind and kind.ct or x)
  else
    return nil
  end
  return caller.call("sockaddr_format", { ffi.string(pointer, tonumber(length)), 512, n = 2 })[1]
end

--- Numbers that the binding rounded to Lua's are compared as such.
local function equal(wanted, got)
  if value.is_number(wanted) and value.is_number(got) then
    if type(got) == "number" and type(wanted) ~= "number" and not value.is_fd(wanted) and not ffi.istype("void *", wanted) then
      return tonumber(wanted) == got
    end
    return value.u64(wanted) == value.u64(got)
  end
  local address = address_text(got)
  if address then return address == (address_text(wanted) or wanted) end
  return value.bytes(wanted) ~= nil and value.bytes(wanted) == value.bytes(got)
end

local function show(x)
  return value.is_number(x) and tostring(value.is_fd(x) and x:getfd() or x) or address_text(x) or
    (value.bytes(x) and ("%q"):format(value.bytes(x))) or tostring(x)
end

local function compare(case, inner, got)
  local limit = value.make(case, inner)
  if type(got) == "number" and got < 0 then return -1 end
  local a, b = value.u64(got), value.u64(limit)
  return a == b and 0 or a > b and 1 or -1
end

local function length(got)
  return type(got) == "table" and #got or #value.bytes(got)
end

local MATCH = {}
function MATCH.any() return true end
function MATCH.ge(case, inner, got) return value.is_number(got) and compare(case, inner, got) >= 0 end
function MATCH.le(case, inner, got) return value.is_number(got) and compare(case, inner, got) <= 0 end
function MATCH.has(case, inner, got)
  local bits = value.u64(value.make(case, inner))
  return bit.band(value.u64(got), bits) == bits
end
MATCH["not"] = function(case, inner, got) return not pcall(M.check, case, inner, got) end
function MATCH.fields(case, inner, got)
  for name, one in pairs(inner) do
    local ok, why = pcall(M.check, case, one, value.get(got, name))
    if not ok then error(name .. ": " .. tostring(why), 0) end
  end
  return true
end
function MATCH.list(case, inner, got)
  if type(got) ~= "table" or #got ~= #inner then return false end
  for index, one in ipairs(inner) do M.check(case, one, got[index]) end
  return true
end
function MATCH.contains(case, inner, got)
  local wanted = value.make(case, inner)
  if type(got) == "table" then
    for _, one in ipairs(got) do
      if equal(wanted, one) then return true end
    end
    return false
  end
  return value.bytes(got):find(wanted, 1, true) ~= nil
end
function MATCH.starts(case, inner, got)
  local wanted = value.make(case, inner)
  return value.bytes(got):sub(1, #wanted) == wanted
end
function MATCH.length(case, inner, got) return length(got) == value.make(case, inner) end

--- Throws what was expected and what there was.
function M.check(case, pattern, got)
  local ok
  if pattern == json.null then
    ok = got == nil
  elseif type(pattern) ~= "table" then
    ok = equal(pattern, got)
  else
    local key, inner = next(pattern)
    if MATCH[key] then ok = MATCH[key](case, inner, got) else ok = equal(value.make(case, pattern), got) end
  end
  if not ok then error(("expected %s, got %s"):format(json.encode(pattern), show(got)), 0) end
end

return M
