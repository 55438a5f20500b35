--- fcntl and ioctl: one function each, whose argument and result depend on the command.
local ffi = require "ffi"
local fds = require "callgate.fd"

-- What a command of fcntl takes and gives: the group or type of its argument, and its result where that is not `true`.
local FCNTL = {
  SETFL = { group = "O" }, SETFD = { group = "FD" }, ADD_SEALS = { group = "F_SEAL" },
  GETLK = { struct = "flock", gives = "struct" }, SETLK = { struct = "flock" }, SETLKW = { struct = "flock" },
  OFD_GETLK = { struct = "flock", gives = "struct" }, OFD_SETLK = { struct = "flock" }, OFD_SETLKW = { struct = "flock" },
  DUPFD = { gives = "fd" }, DUPFD_CLOEXEC = { gives = "fd" }, GETFD = { gives = "number" }, GETFL = { gives = "number" },
  GETLEASE = { gives = "number" }, GETOWN = { gives = "number" }, GETSIG = { gives = "number" },
  GETPIPE_SZ = { gives = "number" }, GET_SEALS = { gives = "number" },
  SETLEASE = { group = "FCNTL_LOCK" },
}

-- Types of ioctl arguments by the request's name: read, written, and whether the value is a single number.
local IOCTL = {
  TCGETS = { read = "termios" }, TCGETS2 = { read = "termios2" }, TCSETS2 = { write = "termios2" },
  TCSETSW2 = { write = "termios2" }, TCSETSF2 = { write = "termios2" }, TIOCGWINSZ = { read = "winsize" },
  TIOCSWINSZ = { write = "winsize" }, TIOCGPTN = { read = "uint1" }, TIOCGDEV = { read = "uint1" },
  TIOCSPTLCK = { write = "int1" }, TIOCSIG = { write = "int1" },
}

return function(S, raw)
  local out = {}
  local c, t = S.c, S.t

  function out.fcntl()
    local call = raw "fcntl"
    if not call then return nil end
    local shapes = {}
    for name, shape in pairs(FCNTL) do
      if rawget(c.F, name) then shapes[rawget(c.F, name)] = shape end
    end
    return function(fd, command, argument)
      local number = c.F[command]
      local shape = shapes[number] or {}
      if shape.group then
        argument = c[shape.group][argument]
      elseif shape.struct and not ffi.istype(t[shape.struct], argument) then
        argument = t[shape.struct](argument)
      end
      local result, err = call(fd, number == nil and command or number, argument)
      if not result then return nil, err end
      if shape.gives == "fd" then return fds.ctype(result) end
      if shape.gives == "number" then return result end
      if shape.gives == "struct" then return argument end
      return true
    end
  end

  function out.ioctl()
    local call = raw "ioctl"
    if not call then return nil end
    local shapes = {}
    for name, shape in pairs(IOCTL) do
      if rawget(c.IOCTL, name) then shapes[rawget(c.IOCTL, name)] = { name = name, read = shape.read, write = shape.write } end
    end
    local int1 = ffi.typeof "int[1]"
    return function(fd, request, argument)
      local definition = type(request) == "table" and request or nil
      local number = definition and definition.number or c.IOCTL[request]
      local shape = definition and { name = number, read = definition.read and definition.type,
        write = definition.write and definition.type } or type(request) == "string" and shapes[number] or nil
      local kind = shape and (shape.read or shape.write)
      if kind and type(argument) ~= "string" and type(argument) ~= "cdata" then
        if shape.write and argument == nil then error("no argument supplied for ioctl " .. tostring(shape.name), 2) end
        argument = t[kind](argument ~= nil and argument or nil)
      elseif type(argument) == "number" then
        argument = int1(argument)
      end
      local result, err = call(fd, number == nil and request or number, argument)
      if not result then return nil, err end
      if not shape or not shape.read then return true end
      if kind:match "1$" then return argument[0] end
      return argument
    end
  end

  return out
end
