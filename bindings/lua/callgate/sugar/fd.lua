--- Methods of descriptor objects: the functions of S with the descriptor first. One exists where its function does.
local fds = require "callgate.fd"

local METHODS = [[
dup dup2 dup3 read write pread pwrite lseek fchdir fsync fdatasync fstat fcntl fchmod bind listen connect accept getsockname
getpeername send sendto recv recvfrom readv writev sendmsg recvmsg setsockopt epoll_ctl epoll_wait sendfile getdents ftruncate
shutdown getsockopt inotify_add_watch inotify_rm_watch inotify_read flistxattr fsetxattr fgetxattr fremovexattr fxattr splice
vmsplice tee timerfd_gettime timerfd_settime fadvise fallocate posix_fallocate readahead sync_file_range fstatfs futimens futimes
fstatat unlinkat mkdirat mknodat faccessat fchmodat fchown fchownat readlinkat setns openat accept4 preadv pwritev epoll_pwait
ioctl flock fpathconf grantpt unlockpt ptsname tcgetattr tcsetattr isatty tcsendbreak tcdrain tcflush tcflow tcgetsid sendmmsg
recvmmsg syncfs close
]]

local ALIASES = {
  stat = "fstat", chdir = "fchdir", sync = "fsync", datasync = "fdatasync", chmod = "fchmod", setxattr = "fsetxattr",
  getxattr = "fgetxattr", truncate = "ftruncate", statfs = "fstatfs", utimens = "futimens", utimes = "futimes", seek = "lseek",
  chown = "fchown", lock = "flock", pathconf = "fpathconf",
}

return function(S)
  local names = {}
  for name in METHODS:gmatch "%S+" do names[name] = name end
  for alias, name in pairs(ALIASES) do names[alias] = name end
  setmetatable(fds.methods, {
    __index = function(methods, key)
      local fn = names[key] and S[names[key]]
      if fn ~= nil then rawset(methods, key, fn) end
      return fn
    end,
  })

  local function change(fd, change_flags)
    local flags, err = S.fcntl(fd, "getfl")
    if not flags then return nil, err end
    return S.fcntl(fd, "setfl", change_flags(flags))
  end
  function fds.methods.nonblock(fd)
    return change(fd, function(flags) return S.c.O(flags, "nonblock") end)
  end
  function fds.methods.block(fd)
    return change(fd, function(flags) return S.c.O(flags, "~nonblock") end)
  end
  function fds.methods.tell(fd) return S.lseek(fd, 0, "cur") end
  function fds.methods.mmap(fd, addr, length, prot, flags, offset)
    return S.mmap(addr, length, prot, flags, fd, offset)
  end
  function fds.methods.lockf(fd, command, length)
    local c = S.c
    command = c.LOCKF[command]
    local lock = S.t.flock { whence = "cur", start = 0, len = length or 0, type = "wrlck" }
    if command == c.LOCKF.ULOCK then
      lock.type = "unlck"
      return S.fcntl(fd, "setlk", lock)
    elseif command == c.LOCKF.LOCK then
      return S.fcntl(fd, "setlkw", lock)
    elseif command == c.LOCKF.TLOCK then
      return S.fcntl(fd, "setlk", lock)
    elseif command == c.LOCKF.TEST then
      local held, err = S.fcntl(fd, "getlk", lock)
      if not held then return nil, err end
      return held.l_type == c.FCNTL_LOCK.UNLCK or held.l_pid == S.getpid()
    end
    return error("lockf: unknown command", 2)
  end
  return {}
end
