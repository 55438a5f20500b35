--- Values of any shape, in both directions: a tagged tree, as docs/architecture.md says. A list or map that holds nothing
-- where a value could be has `M.null` there, which equals nil, because a Lua table cannot hold nil.
local ffi = require "ffi"
local interpreted = require "callgate.interpreted"

local string_, copy = ffi.string, ffi.copy
local M = {}

local NULL, FALSE, TRUE, I64, U64, F64, STRING, BYTES, LIST, MAP = 0, 1, 2, 3, 4, 5, 6, 7, 8, 9

--- How deep lists and maps may be nested.
local DEPTH = 64

local scalar = ffi.new "union { uint8_t b[8]; int64_t i; uint64_t u; double d; uint32_t n; }"
local LITTLE = ffi.abi "le"

--- What stands where a list or map holds nothing. `M.null == nil` is true.
M.null = ffi.cast("void *", 0)

local list_mark = { __name = "list" }

--- Marks a table as a list, which matters only if it is empty: an empty table is a map otherwise.
function M.list(items) return setmetatable(items or {}, list_mark) end

--- The bytes of a scalar, little endian.
function M.bytes(field, value, count)
  scalar[field] = value
  local text = string_(scalar.b, count)
  return LITTLE and text or text:reverse()
end

local bytes = M.bytes

--- A tag and a count.
function M.counted(tag, count) return string.char(tag) .. bytes("n", count, 4) end

local counted = M.counted

-- Lengths of UTF-8 sequences by first byte are checked roughly: what is refused here crosses as bytes.
function M.is_utf8(text)
  if not text:find "[\128-\255]" then return true end
  local rest = text:gsub("[\194-\223][\128-\191]", ""):gsub("[\224-\239][\128-\191][\128-\191]", "")
    :gsub("[\240-\244][\128-\191][\128-\191][\128-\191]", "")
  return not rest:find "[\128-\255]"
end

--- Throws that a value is not what was expected.
function M.wrong(where, value, expected)
  error(("%s must be %s, not %s"):format(where, expected, type(value) == "string" and ("%q"):format(value) or tostring(value)), 0)
end

local encode

local function table_(out, value, where, depth)
  if depth == DEPTH then M.wrong(where, value, ("nested no deeper than %d"):format(DEPTH)) end
  local length = #value
  if length > 0 or getmetatable(value) == list_mark then
    local keys = 0
    for _ in pairs(value) do keys = keys + 1 end
    if keys ~= length then M.wrong(where, value, "either a list or a map, without holes") end
    out[#out + 1] = counted(LIST, length)
    for at = 1, length do encode(out, value[at], where, depth + 1, at) end
    return
  end
  local at, count = #out + 1, 0
  out[at] = ""
  for key, item in pairs(value) do
    if type(key) ~= "string" then M.wrong(where .. "'s key", key, "a string") end
    count = count + 1
    out[#out + 1] = bytes("n", #key, 4) .. key
    encode(out, item, where, depth + 1, key)
  end
  out[at] = counted(MAP, count)
end

function encode(out, value, where, depth, key)
  local kind = type(value)
  if kind == "boolean" then
    out[#out + 1] = string.char(value and TRUE or FALSE)
  elseif kind == "number" then
    local whole = value == math.floor(value) and math.abs(value) < 2 ^ 63
    out[#out + 1] = whole and string.char(I64) .. bytes("i", value, 8) or string.char(F64) .. bytes("d", value, 8)
  elseif kind == "string" then
    out[#out + 1] = counted(M.is_utf8(value) and STRING or BYTES, #value) .. value
  elseif value == nil then
    out[#out + 1] = string.char(NULL)
  elseif kind == "cdata" and ffi.istype("uint64_t", value) then
    out[#out + 1] = string.char(U64) .. bytes("u", value, 8)
  elseif kind == "cdata" and tonumber(value) then
    out[#out + 1] = string.char(I64) .. bytes("i", value, 8)
  else
    if key ~= nil then where = ("%s[%s]"):format(where, type(key) == "string" and ("%q"):format(key) or key) end
    if kind ~= "table" then M.wrong(where, value, "a string, number, boolean, table or null") end
    table_(out, value, where, depth)
  end
end

interpreted(table_)

--- Appends the tree of a value to the list of strings `out`. Throws what is wrong with it, beginning with `where`.
function M.encode(out, value, where) encode(out, value, where, 0) end

--- The scalar of `count` bytes at `at`, which need not be aligned.
local function load_scalar(field, at, count)
  if LITTLE then
    copy(scalar.b, at, count)
  else
    for i = 0, count - 1 do scalar.b[count - 1 - i] = at[i] end
  end
  return scalar[field]
end

local function count_at(at) return load_scalar("n", at, 4) end

--- 64 bits are a number where that is exact, and stay as they are where it is not.
function M.wide(value)
  local number = tonumber(value)
  if number <= 2 ^ 53 and number >= -2 ^ 53 then return number end
  return value
end

--- The value at `at`, and where the next one begins.
local function decode(at)
  local tag = at[0]
  at = at + 1
  if tag == NULL then return M.null, at end
  if tag == FALSE or tag == TRUE then return tag == TRUE, at end
  if tag == I64 then return M.wide(load_scalar("i", at, 8)), at + 8 end
  if tag == U64 then return M.wide(load_scalar("u", at, 8)), at + 8 end
  if tag == F64 then return load_scalar("d", at, 8), at + 8 end
  local count = count_at(at)
  at = at + 4
  if tag == STRING or tag == BYTES then return string_(at, count), at + count end
  if tag == LIST then
    local out = {}
    for i = 1, count do out[i], at = decode(at) end
    return count == 0 and M.list(out) or out, at
  end
  if tag ~= MAP then error("callgate: this release does not know values with the tag " .. tag, 0) end
  local out = {}
  for _ = 1, count do
    local length = count_at(at)
    local key = string_(at + 4, length)
    out[key], at = decode(at + 4 + length)
  end
  return out, at
end

local pointer = ffi.typeof "const uint8_t *"

--- The value whose tree begins at `at`: nil if it is nothing.
function M.decode(at)
  local value = decode(ffi.cast(pointer, at))
  if value == nil then return nil end
  return value
end

return M
