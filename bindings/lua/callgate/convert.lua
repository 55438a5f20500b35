--- Arguments on their way in, where a generated function's own quick check did not take them as they are: converted, or
--- refused with the call, the argument, what was given and what is expected.
local ffi = require "ffi"
local errors = require "callgate.errors"
local fds = require "callgate.fd"
local structs = require "callgate.structs"
local vectors = require "callgate.vectors"
local addresses = require "callgate.addresses"

local bad, istype, cast = errors.bad, ffi.istype, ffi.cast
local M = {}

local function inside(value, low, high) return value >= low and value <= high end

--- The message of an error that a constructor or group threw, without a position.
local function reason(message) return (tostring(message):gsub("^[^%s:]+:%d+: ", "")) end

--- A number that is cdata; a C type has one too, and is none.
local function numeric(value)
  return type(value) == "cdata" and tonumber(value) and tostring(value):sub(1, 6) ~= "ctype<"
end

function M.fd(value, call, argument)
  local number = fds.number(value)
  if type(number) ~= "number" or not inside(number, -0x80000000, 0x7fffffff) then
    bad(call, argument, value, "a descriptor (a number or an fd object)")
  end
  return number
end

function M.dirfd(value, cwd, call, argument)
  if type(value) == "string" and (value == "" or value:lower() == "fdcwd") then return value == "" and 0 or cwd end
  return M.fd(value, call, argument)
end

function M.int(value, low, high, call, argument)
  if numeric(value) then
    if inside(tonumber(value), low, high) then return value end
  end
  local expected = "a number"
  if type(value) == "number" then expected = ("a number from %.0f to %.0f"):format(low, high) end
  bad(call, argument, value, expected)
end

local function look(group, value) return group[value] end

--- Through a group of constants. `known` remembers what strings meant; `low` is the least value of the argument's type.
function M.group(value, group, known, low, name, call, argument)
  local ok, number = pcall(look, group, value)
  if not ok then
    bad(call, argument, value, ("of the group %s (%s)"):format(name, reason(number)))
  end
  if numeric(number) then return number end
  if type(number) ~= "number" or number ~= number then
    bad(call, argument, value, ("a name of the group %s, or a number"):format(name))
  end
  -- Names that were ORed may have become negative, and bits of all ones do not fit a signed type.
  if low >= -1 and number < 0 and number >= -0x80000000 then number = number + 0x100000000 end
  if low < -1 and number >= 0x80000000 and number <= 0xffffffff then number = number - 0x100000000 end
  local high = low < -1 and -low - 1 or low == -1 and 0xffffffff or 2 ^ 64
  if number < low or number > high then bad(call, argument, value, ("a number from %.0f to %.0f"):format(low, high)) end
  if type(value) == "string" then known[value] = number end
  return number
end

function M.text(value, optional, call, argument)
  if type(value) == "string" then bad(call, argument, value, "a string without a zero byte") end
  if value == nil and optional then return nil end
  if type(value) == "cdata" and tostring(ffi.typeof(value)):find("char", 1, true) then
    local ok, text = pcall(cast, "const char *", value)
    if ok and text ~= nil then return text end
  end
  bad(call, argument, value, "a string")
end

-- Sizes of buffers that were passed once: asking the FFI for that of an array of variable length is not compiled.
M.size = setmetatable({}, { __mode = "k" })
local size = M.size

-- By the id of a C type: whether a cdata of it is memory ("memory"), the address of some ("pointer"), or a plain number.
local kinds = {}

local function kind_of(value)
  local id = tonumber(ffi.typeof(value))
  local kind = kinds[id]
  if kind then return kind end
  local name = tostring(ffi.typeof(value))
  if name:find "%*>$" or name:find "%(%*" then
    kind = "pointer"
  elseif pcall(cast, "const void *", value) then
    kind = "memory"
  else
    kind = "number"
  end
  kinds[id] = kind
  return kind
end

local function measure(value, call, argument, expected)
  if tostring(value):find "^ctype<" then bad(call, argument, value, expected, 5) end
  -- Memory as any other, but whoever writes there loses the descriptor.
  if istype(fds.ctype, value) then bad(call, argument, "an fd object", expected, 5) end
  -- An array at the end of a structure of variable length does not know its size either.
  local known, room = pcall(ffi.sizeof, value)
  if not known then return nil end
  size[value] = room
  return room
end

--- Memory and how much of it is meant: told where it is less than that. Of a pointer nobody knows.
function M.output(value, count, call, argument, expected)
  expected = expected or "a buffer"
  local kind = type(value) == "cdata" and kind_of(value)
  if not kind or kind == "number" then bad(call, argument, value, expected) end
  if count ~= nil then count = M.length(count, call, argument) end
  local room = kind == "memory" and (size[value] or measure(value, call, argument, expected)) or nil
  if not room then
    if count == nil then bad(call, argument .. "'s count", nil, "given: a pointer does not know its size") end
    return value, count
  end
  if count ~= nil and count > room then
    bad(call, argument .. "'s count", count, ("at most the buffer's size, %d"):format(room))
  end
  return value, count or room
end

--- The address of memory to read: of a string, an array or a structure. Its default length comes with it.
function M.input(value, count, call, argument)
  if type(value) == "string" then
    if count == nil then return value, #value end
    if type(count) ~= "number" or not inside(count, 0, #value) then
      bad(call, argument .. "'s count", count, ("from 0 to the string's length, %d"):format(#value))
    end
    return value, count
  end
  return M.output(value, count, call, argument, "a string or a buffer")
end

function M.length(count, call, argument)
  if type(count) == "cdata" and tonumber(count) then count = tonumber(count) end
  if type(count) ~= "number" or not inside(count, 0, 0x7fffffffffff) then
    bad(call, argument .. "'s count", count, "a length")
  end
  return count
end

--- A structure that is read: an instance stays itself, all else goes through the type's constructor.
function M.struct(value, name, optional, call, argument)
  if value == nil and optional then return nil end
  local ct = structs.kinds[name].ct
  if istype(ct, value) then return value end
  if value ~= nil then
    local ok, made = pcall(ct, value)
    if ok then return made end
    bad(call, argument, value, ("a %s (%s)"):format(name, reason(made)))
  end
  bad(call, argument, value, "a " .. name .. ", or what its constructor takes")
end

--- Room for a structure or number that is written: the caller's, or fresh.
function M.room(value, ct, name, call, argument)
  if value == nil then return ct() end
  if istype(ct, value) then return value end
  if type(value) == "cdata" and not tonumber(value) and not istype(fds.ctype, value) then
    local ok, pointer = pcall(cast, ffi.typeof("$ *", ct), value)
    if ok and ffi.sizeof(ct) <= (ffi.sizeof(value) or 0) then return pointer, value end
  end
  bad(call, argument, value, "a " .. name .. " to fill, or nothing")
end

--- A number that goes in and out: `T[1]` is changed in place, a number is copied.
function M.inout(value, array, optional, call, argument)
  if value == nil then
    if optional then return nil end
  elseif istype(array, value) then
    return value
  else
    local number = tonumber(value)
    if number and type(value) ~= "string" then
      local room = array()
      room[0] = value
      return room
    end
  end
  bad(call, argument, value, "a number")
end

function M.pointer(value, call, argument)
  if value == nil then return nil end
  -- Nobody means where an fd object itself lies.
  if type(value) == "cdata" and not istype(fds.ctype, value) then
    local ok, pointer = pcall(cast, "void *", value)
    if ok then return pointer end
  elseif type(value) == "number" and value >= 0 and value < 2 ^ 53 then
    return cast("void *", value)
  end
  bad(call, argument, value, "an address")
end

function M.word(value, call, argument)
  if value == nil then return 0 end
  if type(value) == "boolean" then return value and 1 or 0 end
  if type(value) == "number" then return cast("int64_t", value) end
  if type(value) == "string" then return cast("intptr_t", cast("const char *", value)) end
  if type(value) == "cdata" then
    if tonumber(value) and pcall(cast, "int64_t", value) and not pcall(ffi.string, value, 0) then
      return cast("int64_t", value)
    end
    local ok, pointer = pcall(cast, "void *", value)
    if ok then return cast("intptr_t", pointer) end
  end
  bad(call, argument, value, "a number or a buffer")
end

--- Elements and how many.
function M.array(value, element, call, argument)
  if type(value) == "cdata" then
    local pointer, count = vectors.open(value)
    if pointer ~= nil then return pointer, count, value end
  elseif type(value) == "table" then
    local ok, made = pcall(vectors.from_table, element, value)
    if ok then
      local pointer, count = vectors.open(made)
      return pointer, count, made
    end
    bad(call, argument, value, ("a list of %s (%s)"):format(element, reason(made)))
  end
  bad(call, argument, value, "a list of " .. element)
end

function M.strings(value, call, argument)
  if type(value) ~= "table" then bad(call, argument, value, "a list of strings") end
  local count = #value
  local out = ffi.new("const char *[?]", count + 1)
  for index = 1, count do
    local text = value[index]
    if type(text) == "number" then text = tostring(text) end
    if type(text) ~= "string" or text:find("\0", 1, true) then
      bad(call, ("%s[%d]"):format(argument, index), text, "a string without a zero byte")
    end
    out[index - 1] = text
  end
  return out, value
end

function M.address(value, length, call, argument)
  local ok, pointer, count, keep = pcall(addresses.input, value, length)
  if ok then return pointer, count, keep end
  bad(call, argument, value, ("a socket address (%s)"):format(reason(pointer)))
end

return M
