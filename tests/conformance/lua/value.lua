--- Values of a case as Lua has them: numbers, strings, tables, FFI structures and buffers.
local ffi = require "ffi"
local bit = require "bit"
local json = require "dkjson"
local D = require "callgate.describe"
local c = require "callgate.constants"
local structs = require "callgate.structs"
local fds = require "callgate.fd"

-- The cases are tables walked by `pairs`, which some LuaJITs compile wrongly (callgate.interpreted): not compiled here.
jit.off(true, true)

local M = {}
local buffer = ffi.typeof "uint8_t[?]"
local anchors = setmetatable({}, { __mode = "k" })

function M.is_array(x) return type(x) == "table" and (getmetatable(x) or {}).__jsontype == "array" end

function M.is_fd(x) return ffi.istype(fds.ctype, x) end

--- An integer whatever its type, as 64 bits.
function M.u64(x)
  if M.is_fd(x) then x = x:getfd() end
  if type(x) == "number" then
    return x < 0 and ffi.cast("uint64_t", ffi.cast("int64_t", x)) or ffi.cast("uint64_t", x)
  end
  if ffi.istype("void *", x) then return ffi.cast("uint64_t", ffi.cast("uintptr_t", x)) end
  return ffi.cast("uint64_t", x)
end

function M.is_number(x)
  if type(x) == "number" then return true end
  if type(x) ~= "cdata" then return false end
  return M.is_fd(x) or ffi.istype("void *", x) or ffi.istype("int64_t", x) or ffi.istype("uint64_t", x)
end

--- Back to a plain number where that is exact.
local function plain(x)
  return x < 2 ^ 53 and tonumber(x) or x
end

--- The field of a described structure, and its name in the FFI's type.
local function field(x, name)
  for structure, kind in pairs(structs.kinds) do
    if ffi.istype(kind.ct, x) then
      local entry = D.structs.find(structure)
      for index = 0, entry.field_count - 1 do
        local one = entry.fields[index]
        if ffi.string(one.name) == name then return one, ffi.string(one.kernel_name) end
      end
      error(("no field %s in %s"):format(name, structure), 0)
    end
  end
  error("not a structure", 0)
end

local function structure_type(index) return ffi.typeof(structs.tag(index)) end

local function point(x, one, raw, target)
  local pointer, count = target
  if type(target) == "string" then
    pointer, count = ffi.cast("const char *", target), #target
  elseif type(target) == "table" then
    local ct = structure_type(one.struct_index)
    local array = ffi.new(ffi.typeof("$[?]", ct), #target)
    for index, element in ipairs(target) do array[index - 1] = element end
    anchors[array], pointer, count = target, array, #target
  else
    count = ffi.sizeof(target)
  end
  x[raw] = ffi.cast(one.struct_index >= 0 and ffi.typeof("$ *", structure_type(one.struct_index)) or "void *", pointer)
  anchors[x] = { anchors[x], target, pointer }
  local length = ffi.string(one.length_field)
  if length ~= "" then M.set(x, nil, length, count) end
end

--- Sets a field.
function M.set(x, _, name, to)
  local one, raw = field(x, name)
  if one.is_pointer ~= 0 then return point(x, one, raw, to) end
  if type(to) == "string" then
    ffi.copy(x[raw], to, #to)
  elseif type(to) == "table" then
    for index, element in ipairs(to) do x[raw][index - 1] = element end
  else
    x[raw] = to
    if type(to) == "cdata" and anchors[to] then anchors[x] = { anchors[x], to } end
  end
end

--- Reads a field.
function M.get(x, name)
  local one, raw = field(x, name)
  local got = x[raw]
  if one.count > 0 then
    if one.size == 1 then return ffi.string(got, one.count) end
    local list = {}
    for index = 1, one.count do list[index] = got[index - 1] end
    return list
  end
  if one.struct_index >= 0 and one.is_pointer == 0 then
    local ct = structure_type(one.struct_index)
    local copy = ffi.new(ct)
    ffi.copy(copy, got, ffi.sizeof(ct))
    return copy
  end
  return got
end

--- Bytes of a string or buffer; nil for anything else.
function M.bytes(x)
  if type(x) == "string" then return x end
  if ffi.istype(buffer, x) then return ffi.string(x, ffi.sizeof(x)) end
  return nil
end

local function constant(expression)
  local bits, only, count = 0ULL, nil, 0
  for word in expression:gmatch "[^|]+" do
    local group, name = word:match "^([^.]+)%.(.+)$"
    only, count = c[group][name], count + 1
    bits = bit.bor(bits, M.u64(only))
  end
  return count == 1 and only or plain(bits)
end

local MAKERS = {}

function MAKERS.int(_, of)
  local text = of.int
  local number = tonumber(text)
  if math.abs(number) < 2 ^ 53 then return number end
  return assert(load("return " .. text .. (text:sub(1, 1) == "-" and "LL" or "ULL")))()
end

function MAKERS.const(_, of) return constant(of.const) end
function MAKERS.bytes(_, of) return of.bytes end
function MAKERS.tmp(case, of) return (of.prefix or "") .. case.directory .. "/" .. of.tmp end
function MAKERS.buffer(_, of) return buffer(of.buffer) end
MAKERS["hex"] = function(_, of)
  return (of.hex:gsub("%x%x", function(digits) return string.char(tonumber(digits, 16)) end))
end
MAKERS["or"] = function(case, of)
  local bits = 0ULL
  for _, part in ipairs(of["or"]) do bits = bit.bor(bits, M.u64(M.make(case, part))) end
  return plain(bits)
end
function MAKERS.number(case, of) return tonumber(M.u64(M.make(case, of.number))) end
function MAKERS.sum(case, of)
  local sum = 0
  for _, part in ipairs(of.sum) do sum = sum + tonumber(M.make(case, part)) end
  return sum
end

function MAKERS.var(case, of)
  local found = case.variables[of.var]
  if found == nil then error("no variable " .. of.var, 0) end
  if of.index then found = found[of.index + 1] end
  for name in (of.field or ""):gmatch "[^.]+" do found = M.get(found, name) end
  return found
end

function MAKERS.struct(case, of)
  local kind = structs.kinds[of.struct]
  if not kind then error("no struct " .. of.struct, 0) end
  local made = ffi.new(kind.ct)
  for name, one in pairs(of.fields or {}) do M.set(made, of.struct, name, M.make(case, one)) end
  return made
end

--- The value of what a case says.
function M.make(case, of)
  if of == json.null or of == nil then return nil end
  if type(of) ~= "table" then return of end
  if M.is_array(of) then
    local list = {}
    for index, one in ipairs(of) do list[index] = M.make(case, one) end
    return list
  end
  for key, maker in pairs(MAKERS) do
    if of[key] ~= nil then return maker(case, of) end
  end
  error("unknown value " .. json.encode(of), 0)
end

return M
