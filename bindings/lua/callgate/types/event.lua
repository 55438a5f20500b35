--- What waits are told: poll, epoll, inotify.
local ffi = require "ffi"
local c = require "callgate.constants"
local structs = require "callgate.structs"
local fds = require "callgate.fd"
local bit = require "bit"

local M = { structs = {} }

--- Booleans by upper case name of a group.
local function bits(group, raw)
  return function(x, key)
    local value = type(key) == "string" and rawget(c[group], key)
    if not value then error("invalid index " .. tostring(key), 3) end
    return bit.band(x[raw], value) ~= 0
  end
end

M.structs.pollfd = {
  index = bits("POLL", "revents"),
  get = { getfd = function(x) return x.fd end },
  new = function(x, init)
    if init == nil then return end
    x.fd = fds.number(init.fd) or error("a descriptor is wanted", 0)
    x.events = bit.tobit(c.POLL[init.events])
    x.revents = init.revents and c.POLL[init.revents] or 0
  end,
}

-- epoll's data is 64 bits that a program reads as what it put there.
local function data(ctype)
  local pointer = ffi.typeof(ctype .. " *")
  local function at(x)
    return ffi.cast(pointer, ffi.cast("char *", x) + ffi.offsetof(structs.kinds.epoll_event.ct, "data"))
  end
  return function(x) return at(x)[0] end, function(x, value) at(x)[0] = value end
end
local epoll = { get = {}, set = {}, index = bits("EPOLL", "events") }
M.structs.epoll_event = epoll
epoll.get.fd, epoll.set.fd = data "int32_t"
epoll.get.u64, epoll.set.u64 = data "uint64_t"
epoll.get.u32, epoll.set.u32 = data "uint32_t"
epoll.get.ptr, epoll.set.ptr = data "void *"
local set_fd = epoll.set.fd
function epoll.set.fd(x, value) set_fd(x, fds.number(value)) end
function epoll.new(x, init)
  if init == nil then return end
  if type(init) ~= "table" then init = { events = init } end
  local events = c.EPOLL[init.events]
  if type(events) ~= "number" then error("events are names of the group EPOLL, or a number", 2) end
  x.events = events < 0 and events + 2 ^ 32 or events
  for _, key in ipairs { "u64", "u32", "ptr", "fd" } do
    if init[key] ~= nil then x[key] = init[key] end
  end
end

local event_mt = {
  __index = function(event, key)
    if type(key) ~= "string" then return nil end
    local value = c.IN[key]
    if type(value) ~= "number" then return nil end
    return bit.band(event.mask, value) ~= 0
  end,
}

function M.init(types)
  --- The events in a buffer that inotify filled.
  function types.t.inotify_events(buffer, length)
    local calls, D = require "callgate.calls", require "callgate.describe"
    local next_event = M.next_event or calls.make(D.calls.find "inotify_next")
    M.next_event = next_event
    local out, view, at = {}, structs.kinds.inotify_view.ct(), 0
    repeat
      local after = assert(next_event(buffer, length, at, view))
      if after ~= 0 then
        local event = { wd = view.wd, mask = view.mask, cookie = view.cookie }
        if view.name_len > 0 then
          event.name = ffi.string(ffi.cast("const char *", buffer) + view.name_offset, view.name_len)
        end
        out[#out + 1] = setmetatable(event, event_mt)
      end
      at = after
    until after == 0 or after >= length
    return out
  end
  types.t.inotify_view = nil
end

return M
