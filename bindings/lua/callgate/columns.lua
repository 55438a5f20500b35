--- Answers as columns: some fields of all records, each as one packed FFI array, copied from the library's memory.
local ffi = require "ffi"
local loader = require "callgate.loader"

local library, string_ = loader.library, ffi.string
local M = {}

local ARRAYS = {
  ["?"] = "bool[?]", b = "int8_t[?]", B = "uint8_t[?]", h = "int16_t[?]", H = "uint16_t[?]", i = "int32_t[?]", I = "uint32_t[?]",
  q = "int64_t[?]", Q = "uint64_t[?]", d = "double[?]",
}

local Strings = {}

--- String `index`, from 0 like the elements of all columns; nil beyond the last, and where the field is missing.
function Strings.__index(strings, index)
  if type(index) ~= "number" or index < 0 or index >= strings.count then return nil end
  if strings.valid and not strings.valid[index] then return nil end
  return strings.text:sub(strings.offsets[index] + 1, strings.offsets[index + 1])
end

local function array(ctype, from, count)
  local made = ffi.new(ctype, count)
  ffi.copy(made, from, ffi.sizeof(made))
  return made
end

--- The columns of a document by name, and how many records there are. `name?` says where a field that may be missing is there.
function M.decode(document)
  local column, out, rows, index = ffi.new "struct cg_column", {}, 0, 0
  while library.cg_document_column(document, index, column) == 0 do
    local name, letter = string_(column.name), string.char(column.kind)
    rows = tonumber(column.count)
    local valid = column.valid ~= nil and array("bool[?]", column.valid, rows) or nil
    if letter == "s" or letter == "y" then
      local offsets = array("uint32_t[?]", column.values, rows + 1)
      local text = string_(column.text, offsets[rows])
      out[name] = setmetatable({ offsets = offsets, text = text, valid = valid or false, count = rows }, Strings)
    else
      out[name] = array(ARRAYS[letter], column.values, rows)
    end
    if valid then out[name .. "?"] = valid end
    index = index + 1
  end
  return out, rows
end

return M
