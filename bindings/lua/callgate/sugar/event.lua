--- Waiting: select's lists, epoll's iterator, inotify's records.
local ffi = require "ffi"
local convert = require "callgate.convert"
local errors = require "callgate.errors"
local vectors = require "callgate.vectors"

-- Descriptors that a set of select holds.
local SETSIZE = 1024

return function(S, raw)
  local out = {}
  local t = S.t

  function out.epoll_ctl()
    local call = raw "epoll_ctl"
    return call and function(epfd, op, fd, event)
      if type(event) == "string" or type(event) == "number" then
        event = { events = event, fd = convert.fd(fd, "epoll_ctl", "fd") }
      end
      return call(epfd, op, fd, event)
    end
  end

  --- Steps down through what epoll_wait filled.
  local function descending(events, index)
    if index > 0 then return index - 1, events.ep[index - 1] end
    return nil
  end

  for _, name in ipairs { "epoll_wait", "epoll_pwait", "epoll_pwait2" } do
    out[name] = function()
      local call = raw(name)
      local shape = vectors.types.epoll_events
      return call and function(epfd, events, timeout, mask)
        if not ffi.istype(shape.ct, events) then
          error(name .. ": argument 'events' must be a t.epoll_events, not a " .. type(events), 2)
        end
        local count, err = call(epfd, events, timeout, mask)
        if not count then return nil, err end
        return descending, events, count
      end
    end
  end

  function out.inotify_read()
    local read = raw "read"
    return raw "inotify_init1" and function(fd, buffer, length)
      length = length or 1024
      buffer = buffer or t.buffer(length)
      local count, err = read(fd, buffer, length)
      if not count then return nil, err end
      return t.inotify_events(buffer, count)
    end
  end

  local LISTS = { "readfds", "writefds", "exceptfds" }

  local function fill(list, call, name)
    local set, most = t.fd_set(), -1
    for _, fd in ipairs(list) do
      local number = convert.fd(fd, call, name)
      if number < 0 or number >= SETSIZE then error(call .. ": a descriptor of " .. name .. " is not below 1024", 3) end
      local byte = ffi.cast("uint8_t *", set.fds_bits)
      byte[math.floor(number / 8)] = bit.bor(byte[math.floor(number / 8)], bit.lshift(1, number % 8))
      most = math.max(most, number)
    end
    return set, most
  end

  local function ready(list, set)
    local found, byte = {}, ffi.cast("uint8_t *", set.fds_bits)
    for _, fd in ipairs(list) do
      local number = convert.fd(fd, "select", "fds")
      if bit.band(byte[math.floor(number / 8)], bit.lshift(1, number % 8)) ~= 0 then found[#found + 1] = fd end
    end
    return found
  end

  local function selector(name, kind)
    local call = raw(name)
    return call and function(lists, timeout, mask)
      if type(lists) ~= "table" then errors.bad(name, "fds", lists, "a table of lists: readfds, writefds, exceptfds") end
      local sets, most = {}, -1
      for _, key in ipairs(LISTS) do
        local top
        sets[key], top = fill(lists[key] or {}, name, key)
        most = math.max(most, top)
      end
      -- The kernel writes the time that is left: into a copy, not into the caller's.
      if timeout ~= nil then timeout = t[kind](timeout) end
      local count, err
      if mask ~= nil then
        count, err = call(most + 1, sets.readfds, sets.writefds, sets.exceptfds, timeout, mask)
      else
        count, err = call(most + 1, sets.readfds, sets.writefds, sets.exceptfds, timeout)
      end
      if not count then return nil, err end
      local result = { count = count }
      for _, key in ipairs(LISTS) do result[key] = ready(lists[key] or {}, sets[key]) end
      return result
    end
  end
  function out.select() return selector("select", "timeval") end
  function out.pselect() return selector("pselect6", "timespec") end

  function out.signalfd()
    local make, change = raw "signalfd", raw "signalfd_change"
    return make and function(set, flags, fd)
      if fd == nil or fd == -1 then return make(set, flags) end
      local ok, err = change(fd, set)
      if not ok then return nil, err end
      return fd
    end
  end

  return out
end
