--- The kernel's structures as FFI types, made from the description: the fields have their raw C names (`st_mode`) in the
--- kernel's layout; the friendly names (`mode`) are getters and setters, which types/*.lua add to and replace.
local ffi = require "ffi"
local D = require "callgate.describe"
local c = require "callgate.constants"

local string_ = ffi.string

local M = { kinds = {} }

local KEYWORDS = {}
for word in ("auto break case char const continue default do double else enum extern float for goto if int long " ..
  "register return short signed sizeof static struct switch typedef union unsigned void volatile while"):gmatch "%S+" do
  KEYWORDS[word] = true
end

local function raw_name(field)
  local name = string_(field.kernel_name)
  return KEYWORDS[name] and name .. "_" or name
end

local tag

--- The C type of a field and its alignment.
local function field_type(field)
  local align
  local name
  if field.is_pointer ~= 0 then
    name, align = "void *", field.size
    if field.struct_index >= 0 then name = tag(field.struct_index) .. " *" end
  elseif field.struct_index >= 0 then
    name, align = tag(field.struct_index), D.structs[field.struct_index].align
  else
    name = (field.is_signed ~= 0 and "int" or "uint") .. field.size * 8 .. "_t"
    align = field.size
  end
  return name, align
end

local function packed(entry)
  for index = 0, entry.field_count - 1 do
    local field = entry.fields[index]
    local _, align = field_type(field)
    if field.offset % align ~= 0 or entry.align < align then return true end
  end
  return false
end

local function body(entry)
  local lines, at, pads = {}, 0, 0
  local function pad(upto)
    if upto > at then
      pads = pads + 1
      lines[#lines + 1] = ("uint8_t __pad%d[%d];"):format(pads, upto - at)
    end
  end
  local tight = packed(entry)
  for index = 0, entry.field_count - 1 do
    local field = entry.fields[index]
    local name, align = field_type(field)
    if entry.is_union == 0 then
      local natural = tight and at or math.ceil(at / align) * align
      if natural < field.offset then pad(field.offset) end
    end
    local count = field.count > 0 and ("[%d]"):format(field.count) or ""
    lines[#lines + 1] = ("%s %s%s;"):format(name, raw_name(field), count)
    at = field.offset + field.size * math.max(field.count, 1)
  end
  if entry.is_union ~= 0 then
    lines[#lines + 1] = ("uint8_t __size[%d];"):format(entry.size)
  else
    local natural = tight and at or math.ceil(at / entry.align) * entry.align
    if natural < entry.size then pad(entry.size) end
  end
  return table.concat(lines, " "), tight
end

local done = {}

--- Declares a structure (and those in it) once per state; its C spelling.
function tag(index)
  local entry = D.structs[index]
  local word = entry.is_union ~= 0 and "union" or "struct"
  local spelling = word .. " cgraw_" .. string_(entry.name)
  if done[index] then return spelling end
  done[index] = true
  if not pcall(ffi.sizeof, spelling) then
    local text, tight = body(entry)
    ffi.cdef(("%s __attribute__((%saligned(%d))) cgraw_%s { %s };"):format(word, tight and "packed, " or "", entry.align,
      string_(entry.name), text))
  end
  local ct = ffi.typeof(spelling)
  assert(ffi.sizeof(ct) == entry.size, spelling)
  return spelling
end

--- How a friendly name is read: integers as numbers, all else as the field itself.
local function getter(field, raw)
  local scalar = field.struct_index < 0 and field.count == 0 and field.is_pointer == 0
  if scalar and field.size == 8 then
    return function(x) return tonumber(x[raw]) end
  end
  return function(x) return x[raw] end
end

local function setter(field, raw)
  local group = field.group_index >= 0 and c[string_(D.groups[field.group_index].name)]
  if group then
    return function(x, value) x[raw] = group[value] end
  end
  if field.struct_index >= 0 and field.is_pointer == 0 and field.count == 0 then
    local inner = string_(D.structs[field.struct_index].name)
    return function(x, value)
      local kind = M.kinds[inner]
      x[raw] = kind and kind.ct(value) or value
    end
  end
  return function(x, value) x[raw] = value end
end

--- Makes the FFI type of a described structure. `spec` (all parts optional): `get`, `set`: name -> function; `methods`;
--- `new(value, ...)`: the value that the constructor fills in, or nothing; `len`, `tostring`.
function M.make(name, spec)
  local entry, index = D.structs.find(name)
  if not entry then return nil end
  spec = spec or {}
  local ct = ffi.typeof(tag(index))
  local get, set, order, friendly_of = {}, {}, {}, {}
  for at = 0, entry.field_count - 1 do
    local field = entry.fields[at]
    local friendly, raw = string_(field.name), raw_name(field)
    get[friendly], set[friendly] = getter(field, raw), setter(field, raw)
    order[at + 1], friendly_of[raw] = friendly, friendly
  end
  for key, fn in pairs(spec.get or {}) do get[key] = fn end
  for key, fn in pairs(spec.set or {}) do set[key] = fn end
  for key, fn in pairs(spec.methods or {}) do get[key] = function() return fn end end
  local size, new, index_other = entry.size, spec.new, spec.index

  local function fill(x, init)
    for key, value in pairs(init) do
      local field = type(key) == "number" and order[key] or friendly_of[key] or key
      -- Through the setter even where the FFI knows the field itself, so that names and nested tables are understood.
      local fn = set[field]
      if fn then fn(x, value) else x[field] = value end
    end
    return x
  end

  local metatable = {
    __index = function(x, key)
      local fn = get[key]
      if fn then return fn(x) end
      if index_other then return index_other(x, key) end
      error("invalid index " .. tostring(key), 2)
    end,
    __newindex = function(x, key, value)
      local fn = set[key]
      if fn then fn(x, value) return end
      if spec.newindex then spec.newindex(x, key, value) return end
      error("invalid index " .. tostring(key), 2)
    end,
    __len = spec.len or function() return size end,
    __tostring = spec.tostring,
    __new = function(this, init, ...)
      if ffi.istype(this, init) then return ffi.new(this, init) end
      local x = ffi.new(this)
      if new then
        local other = new(x, init, ...)
        if other ~= nil then return other end
        return x
      end
      if init == nil then return x end
      if type(init) == "table" then return fill(x, init) end
      return ffi.new(this, init, ...)
    end,
  }
  ffi.metatype(ct, metatable)
  M.kinds[name] = { ct = ct, fill = fill, index = index, get = get, set = set }
  return ct
end

M.tag = tag

return M
