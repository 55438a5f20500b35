--- Sockets: options by the type of their value, messages with defaults.
local ffi = require "ffi"
local convert = require "callgate.convert"

return function(S, raw)
  local out = {}
  local c, t = S.c, S.t

  function out.socket()
    local call = raw "socket"
    return call and function(domain, kind, protocol)
      if type(protocol) == "string" then
        local group = c.AF[domain] == c.AF.NETLINK and c.NETLINK or c.IPPROTO
        protocol = group[protocol]
        if protocol == nil then error("socket: unknown protocol", 2) end
      end
      return call(domain, kind, protocol)
    end
  end

  --- Names of options are known for the socket level only; elsewhere they are numbers.
  local function option(level, name)
    return level == c.SOL.SOCKET and c.SO[name] or name
  end

  function out.setsockopt()
    local call = raw "setsockopt"
    return call and function(fd, level, name, value, length)
      level = c.SOL[level]
      name = option(level, name)
      if type(value) == "boolean" then value = value and 1 or 0 end
      if type(value) == "number" then value, length = t.int1(value), ffi.sizeof(t.int1) end
      return call(fd, level, name, value, length)
    end
  end

  function out.getsockopt()
    local call = raw "getsockopt"
    return call and function(fd, level, name, value, length)
      level = c.SOL[level]
      value = value or t.int1()
      value, length = convert.output(value, length, "getsockopt", "value")
      local got, err = call(fd, level, option(level, name), value, length)
      if not got then return nil, err end
      if got ~= length then error("incorrect optlen for getsockopt: set " .. length .. " got " .. got, 2) end
      return value[0]
    end
  end

  function out.sendmsg()
    local call = raw "sendmsg"
    return call and function(fd, message, flags)
      if message == nil then message = t.msghdr { iov = { "\0" } } end
      return call(fd, message, flags)
    end
  end

  for _, name in ipairs { "sendmmsg", "recvmmsg" } do
    out[name] = function()
      local call = raw(name)
      return call and function(...)
        local count, err = call(...)
        if not count then return nil, err end
        return true
      end
    end
  end

  return out
end
