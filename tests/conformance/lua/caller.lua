--- A call by its name, with arguments in the description's order and without those that only come back.
local ffi = require "ffi"
local D = require "callgate.describe"
local calls = require "callgate.calls"
local names = require "callgate.names"
local vectors = require "callgate.vectors"
local addresses = require "callgate.addresses"
local structs = require "callgate.structs"
local value = require "value"

local M = {}
local made = {}
local COMES_BACK = { STRUCT_OUT = true, SOCKADDR_OUT = true, FDS_OUT = true }
local HAS_LENGTH = { BYTES_IN = true, BYTES_OUT = true, SOCKADDR_IN = true, SOCKADDR_OUT = true }

local function find(name)
  if not made[name] then
    local entry = D.calls.find(name)
    if not entry then error(name .. " is not described", 0) end
    made[name] = { entry = entry, fn = calls.make(entry) }
  end
  return made[name].entry, made[name].fn
end

--- Whether the library has the call.
function M.knows(name) return D.calls.find(name) ~= nil end

--- An argument as Lua passes it; what is done after the call.
local function argument(arg, kind, given)
  if kind == "SOCKADDR_OUT" then return addresses.storage() end
  if kind == "SOCKADDR_IN" and type(given) == "string" then
    local bytes = M.call("sockaddr_parse", { given, 128, n = 2 })[1]
    local storage = addresses.storage()
    ffi.copy(storage, bytes, #bytes)
    return storage, #bytes
  end
  if (kind == "IOV_IN" or kind == "IOV_OUT") and type(given) == "table" then
    local out = {}
    for index, buffer in ipairs(given) do
      out[index] = structs.kinds.iovec.ct()
      value.set(out[index], "iovec", "base", buffer)
    end
    return out
  end
  if kind == "ARRAY_INOUT" and type(given) == "table" then
    local vector = vectors.fresh(ffi.string(arg.type_name), #given)
    local first = vectors.open(vector)
    for index, element in ipairs(given) do first[index - 1] = element end
    return vector, nil, function()
      for index, element in ipairs(given) do ffi.copy(element, first + (index - 1), ffi.sizeof(element)) end
    end
  end
  return given
end

--- What came back, in the description's order: the list of results, or nothing and the error.
local function results(entry, kinds, given, ...)
  local count, first, err = select("#", ...), ...
  if first == nil and count == 2 and err ~= nil then return nil, err end
  local out = { n = 0 }
  local function add(one)
    out.n = out.n + 1
    out[out.n] = one
  end
  local outs = {}
  for index, kind in ipairs(kinds) do
    local structure = entry.args[index - 1].struct_index >= 0
    if COMES_BACK[kind] then outs[#outs + 1] = "out" end
    if kind == "FDS_OUT" then outs[#outs + 1] = "out" end
    -- A structure that is changed in place is given back as well.
    if kind == "STRUCT_INOUT" then outs[#outs + 1] = structure and "same" or "out" end
  end
  local primary = D.result_kinds[entry.result] ~= "STATUS"
  local at = 1
  if primary then add(first) end
  if primary or #outs ~= 1 then at = 3 end
  for index, what in ipairs(outs) do
    if what == "out" then add((select(at + index - 1, ...))) end
  end
  return out, given
end

--- Calls it: a list of results with `n`, or nothing and the error.
function M.call(name, given)
  local entry, fn = find(name)
  local kinds, by_name, next_given, afterwards = {}, {}, 1, {}
  for index = 1, entry.arg_count do
    local arg = entry.args[index - 1]
    local kind, one = D.arg_kinds[arg.kind], nil
    kinds[index] = kind
    if not COMES_BACK[kind] then
      one = given[next_given]
      next_given = next_given + 1
    end
    local passed, length, after = argument(arg, kind, one)
    by_name[ffi.string(arg.name)] = { passed, length, lengthy = HAS_LENGTH[kind] }
    afterwards[#afterwards + 1] = after
  end
  local order = names.orders[name]
  local passed, count = {}, 0
  for index = 1, entry.arg_count do
    local one = by_name[order and order[index] or ffi.string(entry.args[index - 1].name)]
    count = count + 1
    passed[count] = one[1]
    if one.lengthy then
      count = count + 1
      passed[count] = one[2]
    end
  end
  local function after(...)
    for _, fn_after in ipairs(afterwards) do fn_after() end
    return results(entry, kinds, by_name, ...)
  end
  return after(fn(unpack(passed, 1, count)))
end

return M
