--- Files and directories: what the description alone does not give.
local ffi = require "ffi"
local convert = require "callgate.convert"
local errors = require "callgate.errors"
local structs = require "callgate.structs"

local PATH_MAX = 4096
local DIRENTS = 4096

local PATHCONF = {
  LINK_MAX = 8, MAX_CANON = 255, MAX_INPUT = 255, NAME_MAX = 255, PATH_MAX = PATH_MAX, PIPE_BUF = 4096, CHOWN_RESTRICTED = 1,
  NO_TRUNC = 1, VDISABLE = 0, SYNC_IO = 1, ASYNC_IO = -1, PRIO_IO = -1, SOCK_MAXBUF = -1, FILESIZEBITS = 64,
  SYMLINK_MAX = 255, ["2_SYMLINKS"] = 1,
}

return function(S, raw)
  local out = {}
  local c, t = S.c, S.t

  --- A call that fills a buffer with a text, given as a string whether or not there is a buffer.
  local function as_text(buffer, size, fill)
    if buffer == nil then return fill(nil, size or PATH_MAX) end
    local count, err = fill(buffer, size)
    if not count then return nil, err end
    if type(count) == "string" then return count end
    return ffi.string(buffer, count)
  end

  function out.readlink()
    local call = raw "readlink"
    return call and function(path, buffer, size)
      return as_text(buffer, size, function(b, n) return call(path, b, n) end)
    end
  end

  function out.readlinkat()
    local call = raw "readlinkat"
    return call and function(dir, path, buffer, size)
      return as_text(buffer, size, function(b, n) return call(dir, path, b, n) end)
    end
  end

  function out.getcwd()
    local call = raw "getcwd"
    return call and function(buffer, size)
      local text, err = as_text(buffer, size, call)
      return text and text:match "^[^%z]*", err
    end
  end

  function out.sync()
    local call = raw "sync"
    return call and function() call() end
  end

  --- The plain call where no flags are given: the one with flags is younger.
  local function with_flags(name, younger)
    return function()
      local plain, flagged = raw(name), raw(younger)
      return plain and function(dir, path, mode, flags)
        if flags == nil or flags == 0 then return plain(dir, path, mode) end
        return flagged(dir, path, mode, flags)
      end
    end
  end
  out.faccessat = with_flags("faccessat", "faccessat2")
  out.fchmodat = with_flags("fchmodat", "fchmodat2")

  local function device(dev)
    if dev == nil then return 0 end
    if type(dev) == "number" then return dev end
    local ok, made = pcall(t.device, dev)
    if not ok then errors.bad("mknod", "dev", dev, "a device number, {major, minor} or a t.device", 4) end
    return made.dev
  end
  function out.mknod()
    local call = raw "mknod"
    return call and function(path, mode, dev) return call(path, mode, device(dev)) end
  end
  function out.mknodat()
    local call = raw "mknodat"
    return call and function(dir, path, mode, dev) return call(dir, path, mode, device(dev)) end
  end

  function out.dup2()
    local call = raw "dup2"
    return call and function(old, new) return call(old, convert.fd(new, "dup2", "newfd")) end
  end
  function out.dup3()
    local call = raw "dup3"
    return call and function(old, new, flags) return call(old, convert.fd(new, "dup3", "newfd"), flags) end
  end

  function out.getdents()
    local call, next_entry, view = raw "getdents", raw "dirent_next", structs.kinds.dirent
    if not call then return nil end
    local names = ffi.offsetof(t.dirent, "d_name")
    return function(fd, buffer, size)
      size = size or (buffer == nil and DIRENTS or nil)
      if buffer == nil then buffer = t.buffer(convert.length(size, "getdents", "buf")) end
      if type(buffer) ~= "cdata" then errors.bad("getdents", "buf", buffer, "a buffer", 3) end
      local length, err = call(fd, buffer, size)
      if not length then return nil, err end
      if length == 0 then return nil, nil end
      local at, entry = 0, view.ct()
      return function()
        if at >= length then return nil end
        local after = assert(next_entry(buffer, length, at, entry))
        if after == 0 then return nil end
        at = after
        local d = t.dirent()
        d.d_ino, d.d_off, d.d_reclen, d.d_type = entry.ino, entry.off, entry.reclen, entry.type
        ffi.copy(ffi.cast("char *", d) + names, ffi.cast("const char *", buffer) + entry.name_offset, entry.name_len)
        return d
      end
    end
  end

  function out.utimes()
    local call = raw "utimensat"
    return call and function(path, times) return call(nil, path, times) end
  end
  function out.lutimes()
    local call = raw "utimensat"
    return call and function(path, times) return call(nil, path, times, "symlink_nofollow") end
  end
  function out.utime()
    local call = raw "utimensat"
    return call and function(path, actime, modtime)
      if actime == nil and modtime == nil then return call(nil, path) end
      return call(nil, path, { actime or modtime, modtime or actime })
    end
  end

  function out.posix_fallocate()
    local call = raw "fallocate"
    return call and function(fd, offset, len) return call(fd, 0, offset, len) end
  end

  local function shm(name)
    if name:sub(1, 1) == "/" then name = name:sub(2) end
    return "/dev/shm/" .. name
  end
  function out.shm_open()
    local call = raw "open"
    return call and function(name, flags, mode) return call(shm(name), c.O(flags, "nofollow", "cloexec", "nonblock"), mode) end
  end
  function out.shm_unlink()
    local call = raw "unlink"
    return call and function(name) return call(shm(name)) end
  end

  local function pathconf(_, name)
    if type(name) == "string" then return PATHCONF[name:upper()] end
    for key, value in pairs(c.PC or {}) do
      if value == name then return PATHCONF[key] end
    end
    return nil
  end
  function out.pathconf() return pathconf end
  function out.fpathconf() return pathconf end

  return out
end
