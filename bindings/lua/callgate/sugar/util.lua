--- `S.util`: ljsyscall's small tools, those that stand on the calls there are.
local ffi = require "ffi"
local bit = require "bit"

return function(S)
  local out = {}

  local function make()
    local util, c, t = {}, S.c, S.t

    function util.basename(path)
      if path == "" then return "." end
      return path:match "([^/]+)/*$" or "/"
    end

    function util.dirname(path)
      local stripped = path:gsub("/+$", "")
      if stripped == "" then return path:sub(1, 1) == "/" and "/" or "." end
      local dir = stripped:match "^(.*)/[^/]*$"
      if not dir then return "." end
      dir = dir:gsub("/+$", "")
      return dir == "" and "/" or dir
    end

    --- One read: for small files of /proc and /sys.
    function util.readfile(name, buffer, length)
      local fd, err = S.open(name, "rdonly, cloexec")
      if not fd then return nil, err end
      local text
      text, err = fd:read(buffer, length or 4096)
      fd:close()
      if type(text) == "number" then return ffi.string(buffer, text) end
      return text, err
    end

    function util.writefile(name, text, mode, flags)
      local fd, err
      if mode then fd, err = S.creat(name, mode) else fd, err = S.open(name, flags or "wronly") end
      if not fd then return nil, err end
      local count
      count, err = fd:write(text)
      fd:close()
      if not count then return nil, err end
      return true
    end

    --- Names and entries of a directory, with `.` and `..`.
    function util.ls(name, buffer, size)
      local fd, err = S.open(name or ".", "rdonly, directory, cloexec")
      if not fd then return nil, err end
      local entries
      return function()
        while true do
          local entry = entries and entries()
          if entry then return entry.name, entry end
          entries, err = fd:getdents(buffer, size)
          if not entries then
            fd:close()
            if err then error(tostring(err), 2) end
            return nil
          end
        end
      end
    end

    local list_mt = {
      __tostring = function(list)
        table.sort(list)
        return #list > 0 and table.concat(list, "\n") .. "\n" or ""
      end,
    }
    function util.dirtable(name, nodots)
      local list, each, err = {}, util.ls(name)
      if not each then return nil, err end
      for entry in each do
        if not (nodots and (entry == "." or entry == "..")) then list[#list + 1] = entry end
      end
      return setmetatable(list, list_mt)
    end

    function util.createfile(name)
      local fd, err = S.open(name, "creat, wronly, cloexec", "0666")
      if not fd then return nil, err end
      return fd:close()
    end

    function util.touch(name)
      local fd, err = S.open(name, "creat, wronly, cloexec", "0666")
      if not fd then return nil, err end
      local ok
      ok, err = fd:futimens()
      fd:close()
      return ok, err
    end

    --- A counter of 8 bytes; 0 when it would block.
    local function counter(fd, buffer)
      buffer = buffer or t.uint64_1()
      local count, err = S.read(fd, buffer, 8)
      if not count then
        if err.AGAIN then return 0 end
        return nil, err
      end
      return tonumber(buffer[0])
    end
    util.eventfd_read, util.timerfd_read = counter, counter

    function util.eventfd_write(fd, value)
      local buffer = t.uint64_1()
      buffer[0] = value or 1
      local count, err = S.write(fd, buffer, 8)
      if not count then return nil, err end
      return true
    end

    function util.signalfd_read(fd, infos)
      infos = t.siginfos(infos or 8)
      local size = ffi.sizeof(t.signalfd_siginfo)
      local count, err = S.read(fd, infos.sfd, infos.count * size)
      if not count then
        if err.AGAIN then return {} end
        return nil, err
      end
      if count == 0 then return {} end
      infos.count = bit.tobit(count / size)
      return infos
    end

    function util.sendfds(fd, ...)
      return S.sendmsg(fd, t.msghdr { iov = { "\0" }, control = t.cmsghdr("socket", c.SCM.RIGHTS, { ... }) })
    end

    return util
  end

  function out.util() return make() end
  return out
end
