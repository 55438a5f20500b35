--- Requests that go in: a Lua value as a tagged tree, checked against the request's record as it is written.
local ffi = require "ffi"
local D = require "callgate.describe"
local interpreted = require "callgate.interpreted"

local value_ = require "callgate.value"

local string_, bytes, counted, is_utf8, wrong = ffi.string, value_.bytes, value_.counted, value_.is_utf8, value_.wrong
local M = {}

local FALSE, TRUE, I64, U64, F64, STRING, BYTES, LIST, MAP = 1, 2, 3, 4, 5, 6, 7, 8, 9

local INTS = { I8 = true, U8 = true, I16 = true, U16 = true, I32 = true, U32 = true, I64 = true, U64 = true }

local function fields(record)
  local names, list = {}, {}
  for index = 0, record.field_count - 1 do
    local name = string_(record.fields[index].name)
    names[name] = record.fields[index].type_index
    list[index + 1] = name
  end
  return names, table.concat(list, ", ")
end

local encode

local function names_of_columns(out, value, where)
  if type(value) ~= "table" then wrong(where, value, "a list of names") end
  out[#out + 1] = counted(LIST, #value)
  for index, name in ipairs(value) do
    if type(name) ~= "string" then wrong(("%s[%d]"):format(where, index), name, "a string") end
    out[#out + 1] = counted(STRING, #name) .. name
  end
end

local function record(out, value, entry, where, columns)
  if type(value) ~= "table" then wrong(where, value, "a table") end
  local names, known = {}, ""
  if entry then names, known = fields(entry) end
  local at, count = #out + 1, 0
  out[at] = ""
  for key, item in pairs(value) do
    local field = names[key]
    local asked = columns and key == "columns"
    if field == nil and not asked then
      error(("%s: unknown field '%s'; there are: %s"):format(where, tostring(key), known ~= "" and known or "none"), 0)
    end
    count = count + 1
    out[#out + 1] = bytes("n", #key, 4) .. key
    local place = where .. ": field '" .. key .. "'"
    if asked then names_of_columns(out, item, place) else encode(out, item, field, place) end
  end
  out[at] = counted(MAP, count)
end

function encode(out, value, index, where)
  local entry = D.types[index]
  local kind = D.type_kinds[entry.kind]
  if kind == "OPTION" then return encode(out, value, entry.element, where) end
  if kind == "VALUE" then return value_.encode(out, value, where) end
  if kind == "RECORD" then return record(out, value, D.records[entry.record], where) end
  if kind == "BOOL" then
    if type(value) ~= "boolean" then wrong(where, value, "true or false") end
    out[#out + 1] = string.char(value and TRUE or FALSE)
  elseif INTS[kind] then
    if type(value) == "number" and value == math.floor(value) and math.abs(value) < 2 ^ 63 then
      out[#out + 1] = string.char(I64) .. bytes("i", value, 8)
    elseif type(value) == "cdata" and ffi.istype("uint64_t", value) then
      out[#out + 1] = string.char(U64) .. bytes("u", value, 8)
    elseif type(value) == "cdata" and ffi.istype("int64_t", value) then
      out[#out + 1] = string.char(I64) .. bytes("i", value, 8)
    else
      wrong(where, value, "a whole number")
    end
  elseif kind == "F64" then
    if type(value) ~= "number" then wrong(where, value, "a number") end
    out[#out + 1] = string.char(F64) .. bytes("d", value, 8)
  elseif kind == "STRING" or kind == "BYTES" then
    if type(value) ~= "string" then wrong(where, value, "a string") end
    out[#out + 1] = counted(kind == "STRING" and is_utf8(value) and STRING or BYTES, #value) .. value
  elseif kind == "LIST" then
    if type(value) ~= "table" then wrong(where, value, "a list") end
    out[#out + 1] = counted(LIST, #value)
    for at, item in ipairs(value) do encode(out, item, entry.element, ("%s[%d]"):format(where, at)) end
  elseif kind == "MAP" then
    if type(value) ~= "table" then wrong(where, value, "a table") end
    local at, count = #out + 1, 0
    out[at] = ""
    for key, item in pairs(value) do
      if type(key) ~= "string" then wrong(where .. "'s key", key, "a string") end
      count = count + 1
      out[#out + 1] = bytes("n", #key, 4) .. key
      encode(out, item, entry.element, ("%s[%q]"):format(where, key))
    end
    out[at] = counted(MAP, count)
  end
end

interpreted(record)
interpreted(encode)

--- Whether a documents function returns records, which can be asked for as columns.
local function has_columns(document)
  local list = document.result >= 0 and D.types[document.result]
  return list and D.type_kinds[list.kind] == "LIST" and D.type_kinds[D.types[list.element].kind] == "RECORD"
end

--- The tagged tree of a request of a documents function. Throws what is wrong with it, beginning with `where`.
function M.encode(value, document, where)
  if value == nil then return "" end
  local index, columns, out = document.request, has_columns(document), {}
  if index < 0 and not columns then
    if type(value) ~= "table" or next(value) ~= nil then wrong(where .. ": the request", value, "nothing") end
    return ""
  end
  record(out, value, index >= 0 and D.records[index], where, columns)
  return table.concat(out)
end

return M
