--- The kernel's structures as FFI types, made from the description: the fields have their raw C names (`st_mode`) in the
--- kernel's layout; the friendly names (`mode`) are getters and setters, which types/*.lua add to and replace.
local ffi = require "ffi"
local interpreted = require "callgate.interpreted"
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

-- Types cannot be declared twice in a Lua state: a module that is loaded anew declares its own.
local generation, PREFIX = 0
repeat
  generation = generation + 1
  PREFIX = ("cgraw%d_"):format(generation)
until not pcall(ffi.sizeof, "struct " .. PREFIX .. "timespec")

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

--- The fields as C text, padded so that they lie at their offsets; nil if that needs a packed structure.
local function body(entry, tight)
  local lines, at, pads, fields, union = {}, 0, 0, entry.fields, entry.is_union ~= 0
  for index = 0, entry.field_count - 1 do
    local field = fields[index]
    local name, align = field_type(field)
    local offset = field.offset
    if not union then
      local natural = tight and at or at + -at % align
      if natural > offset or (not tight and (offset % align ~= 0 or entry.align < align)) then return nil end
      if natural < offset then
        pads = pads + 1
        lines[#lines + 1] = ("uint8_t __pad%d[%d];"):format(pads, offset - at)
      end
    end
    local count = field.count
    lines[#lines + 1] = name .. " " .. raw_name(field) .. (count > 0 and "[" .. count .. "];" or ";")
    at = offset + field.size * (count > 0 and count or 1)
  end
  if union then
    lines[#lines + 1] = ("uint8_t __size[%d];"):format(entry.size)
  elseif (tight and at or at + -at % entry.align) < entry.size then
    lines[#lines + 1] = ("uint8_t __end[%d];"):format(entry.size - at)
  end
  return table.concat(lines, " ")
end

local done = {}

--- Declares a structure (and those in it) once per state; its C spelling.
function tag(index)
  local entry = D.structs[index]
  local word = entry.is_union ~= 0 and "union" or "struct"
  local name = PREFIX .. string_(entry.name)
  local spelling = word .. " " .. name
  if done[index] then return spelling end
  done[index] = true
  local text = body(entry, false)
  local attributes = text and "" or "packed, "
  ffi.cdef(("%s __attribute__((%saligned(%d))) %s { %s };"):format(word, attributes, entry.align, name,
    text or body(entry, true)))
  assert(ffi.sizeof(spelling) == entry.size, spelling)
  return spelling
end
-- Run once for each type: not worth compiling.
jit.off(field_type)
jit.off(body)
jit.off(tag)

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

  --- Getters and setters are made together when the first is asked for: most types of a program stay unused.
  local function build()
    for _, tab in ipairs { get, set, order, friendly_of } do setmetatable(tab, nil) end
    for at = 0, entry.field_count - 1 do
      local field = entry.fields[at]
      local friendly, raw = string_(field.name), raw_name(field)
      get[friendly], set[friendly] = getter(field, raw), setter(field, raw)
      order[at + 1], friendly_of[raw] = friendly, friendly
    end
    for key, fn in pairs(spec.get or {}) do get[key] = fn end
    for key, fn in pairs(spec.set or {}) do set[key] = fn end
    for key, fn in pairs(spec.methods or {}) do get[key] = function() return fn end end
  end
  local lazy = {
    __index = function(tab, key)
      build()
      return tab[key]
    end,
  }
  for _, tab in ipairs { get, set, order, friendly_of } do setmetatable(tab, lazy) end
  local size, new, index_other = entry.size, spec.new, spec.index

  local fill = interpreted(function(x, init)
    for key, value in pairs(init) do
      local field = type(key) == "number" and order[key] or friendly_of[key] or key
      -- Through the setter even where the FFI knows the field itself, so that names and nested tables are understood.
      local fn = set[field]
      if fn then fn(x, value) else x[field] = value end
    end
    return x
  end)

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
