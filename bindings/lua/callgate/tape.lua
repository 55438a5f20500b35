--- Documents that come back: a decoder is generated for each type, from its layout in the description, as a list of loads.
local ffi = require "ffi"
local D = require "callgate.describe"
local value = require "callgate.value"

local has_new, new = pcall(require, "table.new")
if not has_new then new = function() return {} end end

local string_ = ffi.string
local M = {}

local SCALARS = {
  BOOL = "uint8_t", I8 = "int8_t", U8 = "uint8_t", I16 = "int16_t", U16 = "uint16_t", I32 = "int32_t", U32 = "uint32_t",
  I64 = "int64_t", U64 = "uint64_t", F64 = "double",
}
local RUN = ffi.typeof "struct { uint32_t at; uint32_t n; }"

local ctypes = {}
local ctype

--- A record as a C struct: alignment is natural, so that only padding before a field needs to be written.
local function record_type(record)
  local text, parts = {}, {}
  for index = 0, record.field_count - 1 do
    local field = record.fields[index]
    text[#text + 1] = ("$ f%d;"):format(index)
    parts[#parts + 1] = ctype(field.type_index)
  end
  if record.field_count == 0 then return ffi.typeof "struct { uint8_t nothing[1]; }" end
  local made = ffi.typeof("struct { " .. table.concat(text, " ") .. " }", unpack(parts))
  for index = 0, record.field_count - 1 do
    assert(ffi.offsetof(made, "f" .. index) == record.fields[index].offset, "layout of a record")
  end
  return made
end

--- The C type of a value in a record.
function ctype(index)
  if ctypes[index] then return ctypes[index] end
  local entry = D.types[index]
  local kind, made = D.type_kinds[entry.kind]
  if SCALARS[kind] then
    made = ffi.typeof(SCALARS[kind])
  elseif kind == "OPTION" then
    made = ffi.typeof("struct { uint8_t there; $ value; }", ctype(entry.element))
  elseif kind == "RECORD" then
    made = record_type(D.records[entry.record])
  else
    made = RUN
  end
  ctypes[index] = made
  return made
end

--- Writes the functions that a type needs, and gives the expression that reads a value `v` of it.
local Writer = {}
Writer.__index = Writer

function Writer:pointer(index)
  local id = "p" .. index
  if not self.values[id] then self.values[id] = ffi.typeof("const $ *", ctype(index)) end
  return id
end

function Writer:fn(index, body)
  local id = "d" .. index
  if not self.functions[id] then
    self.functions[id] = true
    self.names[#self.names + 1] = id
    local text = body()
    self.bodies[#self.bodies + 1] = ("function %s(base, v)\n%s\nend"):format(id, text)
  end
  return id
end

function Writer:expression(index, v)
  local entry = D.types[index]
  local kind = D.type_kinds[entry.kind]
  if kind == "BOOL" then return v .. " ~= 0" end
  if kind == "I64" or kind == "U64" then return ("wide(%s)"):format(v) end
  if SCALARS[kind] then return v end
  if kind == "STRING" or kind == "BYTES" then return ("string_(base + %s.at, %s.n)"):format(v, v) end
  if kind == "VALUE" then return ("value(base + %s.at)"):format(v) end
  local id
  if kind == "OPTION" then
    id = self:fn(index, function()
      return ("  if v.there == 0 then return nil end\n  return %s"):format(self:expression(entry.element, "v.value"))
    end)
  elseif kind == "LIST" then
    id = self:fn(index, function()
      return ("  local at, n = cast(%s, base + v.at), v.n\n  local out = new(n, 0)\n"):format(self:pointer(entry.element)) ..
        ("  for i = 0, n - 1 do out[i + 1] = %s end\n  return out"):format(self:expression(entry.element, "at[i]"))
    end)
  elseif kind == "MAP" then
    local pair = "m" .. index
    self.values[pair] = ffi.typeof("const struct { $ key; $ value; } *", RUN, ctype(entry.element))
    id = self:fn(index, function()
      return ("  local at, n = cast(%s, base + v.at), v.n\n  local out = new(0, n)\n"):format(pair) ..
        "  for i = 0, n - 1 do out[string_(base + at[i].key.at, at[i].key.n)] = " ..
        self:expression(entry.element, "at[i].value") .. " end\n  return out"
    end)
  else
    id = self:fn(index, function()
      local record, fields = D.records[entry.record], {}
      for at = 0, record.field_count - 1 do
        local field = record.fields[at]
        fields[at + 1] = ("    [%q] = %s,"):format(string_(field.name), self:expression(field.type_index, "v.f" .. at))
      end
      return "  return {\n" .. table.concat(fields, "\n") .. "\n  }"
    end)
  end
  return ("%s(base, %s)"):format(id, v)
end

--- The source of the decoder of a type, for those who want to see it, and the C types that it uses.
function M.source(index)
  local writer = setmetatable({ values = {}, functions = {}, names = {}, bodies = {} }, Writer)
  local root = writer:pointer(index)
  local result = writer:expression(index, "v")
  local lines = { "local V, cast, string_, wide, new, value = ..." }
  for id in pairs(writer.values) do lines[#lines + 1] = ("local %s = V.%s"):format(id, id) end
  if #writer.names > 0 then lines[#lines + 1] = "local " .. table.concat(writer.names, ", ") end
  for _, body in ipairs(writer.bodies) do lines[#lines + 1] = body end
  lines[#lines + 1] = ("return function(base)\n  local v = cast(%s, base)[0]\n  return %s\nend"):format(root, result)
  return table.concat(lines, "\n"), writer.values
end

local decoders = {}

--- The decoder of a type: from the document's data to a Lua value.
function M.decoder(index)
  if not decoders[index] then
    local source, values = M.source(index)
    local made = assert(load(source, "=callgate.decode." .. index))
    decoders[index] = made(values, ffi.cast, ffi.string, value.wide, new, value.decode)
  end
  return decoders[index]
end

return M
