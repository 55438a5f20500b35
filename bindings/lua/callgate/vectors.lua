--- Counted arrays: `t.iovecs`, `t.pollfds`, `t.groups` ...: `count` and an array of structures.
local ffi = require "ffi"
local structs = require "callgate.structs"

local istype = ffi.istype
local M = { types = {}, by_element = {} }

--- ljsyscall's name, the element, the array's field.
local SHAPES = {
  { "iovecs", "iovec", "iov" },
  { "pollfds", "pollfd", "pfd" },
  { "epoll_events", "epoll_event", "ep" },
  { "mmsghdrs", "mmsghdr", "msg" },
  { "siginfos", "signalfd_siginfo", "sfd" },
  { "groups", "gid", "list" },
}
local SCALARS = {
  gid = "uint32_t", uid = "uint32_t", i8 = "int8_t", u8 = "uint8_t", i16 = "int16_t", u16 = "uint16_t", i32 = "int32_t",
  u32 = "uint32_t", i64 = "int64_t", u64 = "uint64_t", usize = "size_t", isize = "ssize_t", pid = "int32_t", fd = "int32_t",
}

--- The C type of an element, which is a structure or a number.
function M.element(name)
  if structs.kinds[name] then return structs.kinds[name].ct end
  return SCALARS[name] and ffi.typeof(SCALARS[name])
end

--- Makes a counted array type. `fill(vector, table)` may be given instead of the element's constructor.
local function make(name, element, field, fill)
  local ct = M.element(element)
  if not ct then return nil end
  local vector = ffi.typeof("struct { int count; $ " .. field .. "[?]; }", ct)
  local scalar = SCALARS[element] ~= nil
  local shape = { name = name, element = element, field = field, ct = vector }
  ffi.metatype(vector, {
    __index = function(x, key)
      if type(key) == "number" then
        if key < 1 or key > x.count then return nil end
        return x[field][key - 1]
      end
      if shape.methods and shape.methods[key] then return shape.methods[key] end
      error("invalid index " .. tostring(key), 2)
    end,
    __newindex = function(x, key, value)
      if type(key) ~= "number" or key < 1 or key > x.count then error("invalid index " .. tostring(key), 2) end
      x[field][key - 1] = value
    end,
    __len = function(x) return x.count end,
    __tostring = function(x) return (shape.tostring or tostring)(x) end,
    __new = function(this, init)
      if istype(this, init) then return init end
      if type(init) == "number" then return ffi.new(this, init, init) end
      if type(init) ~= "table" then error(("t.%s: a number or a list is wanted, not a %s"):format(name, type(init)), 2) end
      local x = ffi.new(this, #init, #init)
      if shape.fill then return shape.fill(x, init) or x end
      for index, value in ipairs(init) do
        if scalar or istype(ct, value) then x[field][index - 1] = value else x[field][index - 1] = ct(value) end
      end
      return x
    end,
  })
  shape.fill = fill
  M.types[name], M.by_element[element] = shape, shape
  return shape
end

--- Called once the structures exist.
function M.init()
  for _, shape in ipairs(SHAPES) do make(shape[1], shape[2], shape[3]) end
end

--- The first element and the count of a counted array, or of a plain array of whole elements.
function M.open(value)
  for _, shape in pairs(M.types) do
    if istype(shape.ct, value) then return value[shape.field], value.count end
  end
  return nil
end

--- A counted array made of a list.
function M.from_table(element, list)
  local shape = M.by_element[element] or make("list of " .. element, element, "list")
  if not shape then error("no type " .. element, 0) end
  return shape.ct(list)
end

--- A counted array of `count` zeroed elements.
function M.fresh(element, count)
  local shape = M.by_element[element] or make("list of " .. element, element, "list")
  return shape.ct(count)
end

--- The elements as a Lua list, cut to `count`; structures are copied, because an element does not keep its array.
function M.list(vector, element, count)
  local field, ct, out = M.by_element[element].field, M.element(element), {}
  local scalar = SCALARS[element] ~= nil
  for index = 1, count do
    local value = vector[field][index - 1]
    out[index] = scalar and tonumber(value) or not scalar and ct(value) or value
  end
  return out
end

M.SCALARS = SCALARS

return M
