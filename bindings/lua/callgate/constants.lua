--- `S.c`: the description's groups of constants, under the names and with the kinds that ljsyscall gives them.
local ffi = require "ffi"
local D = require "callgate.describe"
local kinds = require "callgate.flags"
local names = require "callgate.names"

local string_ = ffi.string

-- Tables are built once: not worth compiling.
jit.off(true, true)

local function values(entry)
  local out, constants = {}, entry.constants
  for index = 0, entry.count - 1 do
    local constant = constants[index]
    local value = tonumber(constant.value)
    if entry.bits == 64 and entry.is_signed == 0 and (value < 0 or value > 2 ^ 53) then
      value = ffi.cast("uint64_t", constant.value)
    end
    out[string_(constant.name)] = value
  end
  return out
end

local function copy(from, pick)
  local out = {}
  for name, value in pairs(from) do
    local new = pick(name)
    if new then out[new] = value end
  end
  return out
end

local raw = {}
for name, index in pairs(D.groups.names) do raw[name] = values(D.groups[index]) end

local c, kind_of = {}, {}
for name, group in pairs(raw) do
  c[name] = group
  kind_of[name] = D.groups.find(name).is_flags ~= 0 and "flags" or "enum"
end
for name, rule in pairs(names.groups) do
  local from = raw[rule.from]
  if from then
    c[name] = rule.pick and copy(from, rule.pick) or from == c[name] and from or copy(from, function(n) return n end)
    kind_of[name] = rule.kind or kind_of[name] or kind_of[rule.from]
  end
end
for name, group in pairs(names.fixed) do
  c[name], kind_of[name] = group, group.kind or "enum"
  group.kind = nil
end
for name, aliases in pairs(names.aliases) do
  local group = c[name]
  for alias, real in pairs(group and aliases or {}) do
    if group[alias] == nil then group[alias] = type(real) == "string" and group[real] or tonumber(real) end
  end
end
for name, kind in pairs(names.kinds) do
  if c[name] then kind_of[name] = kind end
end

-- Filled by fd.lua: what an object's descriptor is.
local getfd = { get = nil }
for name, group in pairs(c) do
  kinds[kind_of[name]](group, function(object) return getfd.get(object) end)
end
for name, value in pairs(names.plain) do c[name] = value end

return setmetatable(c, { getfd = getfd })
