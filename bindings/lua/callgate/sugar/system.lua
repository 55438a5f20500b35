--- The system's names and settings, the environment.
local ffi = require "ffi"

local UTSNAME = { "sysname", "nodename", "release", "version", "machine", "domainname" }

-- The environment is the C library's, so the process's own functions are used where Lua has none.
local ENVIRONMENT = [[
extern char **environ;
int setenv(const char *name, const char *value, int overwrite);
int unsetenv(const char *name);
int clearenv(void);
int getpagesize(void);
]]

return function(S, raw)
  local out = {}
  local errors = require "callgate.errors"

  function out.uname()
    local call = raw "uname"
    return call and function()
      local names, err = call()
      if not names then return nil, err end
      local result = {}
      for _, name in ipairs(UTSNAME) do result[name] = ffi.string(names[name]) end
      return result
    end
  end
  local function name_of(field)
    return function()
      return raw "uname" and function()
        local names, err = S.uname()
        return names and names[field], err
      end
    end
  end
  out.gethostname, out.getdomainname = name_of "nodename", name_of "domainname"

  local declared = false
  local function libc()
    if not declared then
      declared = true
      pcall(ffi.cdef, ENVIRONMENT)
    end
    return ffi.C
  end
  local function status(result)
    if result < 0 then return nil, errors.ctype() end
    return true
  end

  function out.getpagesize() return function() return libc().getpagesize() end end
  function out.getenv() return function(name) return os.getenv(name) end end
  function out.environ()
    return function()
      local result, at, index = {}, libc().environ, 0
      while at ~= nil and at[index] ~= nil do
        local name, value = ffi.string(at[index]):match "^([^=]*)=(.*)$"
        if name then result[name] = value end
        index = index + 1
      end
      return result
    end
  end
  function out.setenv()
    return function(name, value, overwrite)
      return status(libc().setenv(name, value, (overwrite == true or overwrite == 1) and 1 or 0))
    end
  end
  function out.unsetenv() return function(name) return status(libc().unsetenv(name)) end end
  function out.clearenv() return function() return status(libc().clearenv()) end end

  function out.sysctl()
    return S.abi.os == "linux" and function(name, new)
      local path = "/proc/sys/" .. name:gsub("%.", "/")
      local fd, err = S.open(path, "rdonly, cloexec")
      if not fd then return nil, err end
      local old
      old, err = S.read(fd)
      fd:close()
      if not old then return nil, err end
      if new then
        fd, err = S.open(path, "wronly, cloexec")
        if not fd then return nil, err end
        local ok
        ok, err = S.write(fd, new)
        fd:close()
        if not ok then return nil, err end
      end
      return (old:gsub("\n$", ""))
    end
  end

  return out
end
