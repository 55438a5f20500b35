--- Times: numbers of seconds, pairs, tables and each other.
local ffi = require "ffi"
local c = require "callgate.constants"
local structs = require "callgate.structs"

local M = { structs = {} }

--- A number of seconds into whole seconds and `unit`ths.
local function split(x, seconds, unit, sec, sub)
  local whole = math.floor(seconds)
  x[sec], x[sub] = whole, math.floor((seconds - whole) * unit + 0.5)
  if tonumber(x[sub]) == unit then x[sec], x[sub] = whole + 1, 0 end
end

local function spec(sub, unit, other, factor)
  local sec, name = "tv_sec", "tv_" .. sub
  return {
    get = { time = function(x) return tonumber(x[sec]) + tonumber(x[name]) / unit end },
    set = {
      time = function(x, value) split(x, value, unit, sec, name) end,
      sec = function(x, value) x[sec] = value end,
      [sub] = function(x, value) x[name] = value end,
    },
    tostring = function(x) return tostring(x.time) end,
    new = function(x, init, second)
      if init == nil then return end
      local kind = structs.kinds[other]
      if type(init) == "number" then
        if second ~= nil then x[sec], x[name] = init, second else split(x, init, unit, sec, name) end
      elseif type(init) == "cdata" and kind and ffi.istype(kind.ct, init) then
        x[sec], x[name] = init.tv_sec, factor(tonumber(init["tv_" .. (sub == "nsec" and "usec" or "nsec")]))
      elseif type(init) == "cdata" and tonumber(init) then
        x[sec] = init
      elseif type(init) == "table" then
        x[sec] = init[1] or init.tv_sec or 0
        x[name] = init[2] or init[name] or sub == "nsec" and init.tv_usec and init.tv_usec * 1000 or 0
      else
        error("a time is a number of seconds, {sec, " .. sub .. "} or a " .. other .. ", not a " .. type(init), 0)
      end
    end,
  }
end

M.structs.timespec = spec("nsec", 1e9, "timeval", function(usec) return usec * 1000 end)
M.structs.timeval = spec("usec", 1e6, "timespec", function(nsec) return math.floor(nsec / 1000) end)

--- One of a file's two times: `now` and `omit` are the kernel's special nanoseconds.
local function file_time(value)
  if type(value) == "string" then
    local special = c.UTIME[value]
    if not special then error("invalid time " .. value, 0) end
    return { 0, special }
  end
  return value
end

local function two(inner, read)
  return {
    new = function(x, a, b)
      local kind = structs.kinds[inner]
      if type(a) == "cdata" and ffi.istype(ffi.typeof("$[2]", kind.ct), a) then
        x.atime, x.mtime = a[0], a[1]
        return
      end
      if type(a) == "table" and b == nil then a, b = a[1] or a.atime, a[2] or a.mtime end
      x.atime, x.mtime = kind.ct(read(a)), kind.ct(read(b))
    end,
  }
end
M.structs.timespec2 = two("timespec", file_time)
M.structs.timeval2 = two("timeval", function(value) return value end)

function M.init(types)
  local t = types.t
  for name, inner in pairs { timespec2 = "timespec", timeval2 = "timeval" } do
    local array, kind = ffi.typeof("$[2]", t[inner]), structs.kinds[name]
    t[name .. "_raw"] = array
    t[name] = function(a, b)
      if type(a) == "cdata" and ffi.istype(array, a) then return a end
      local both = kind.ct(a, b)
      local out = array()
      out[0], out[1] = both.atime, both.mtime
      return out
    end
  end
end

return M
