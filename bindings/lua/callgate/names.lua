--- Where ljsyscall's names are not the description's: groups of constants, functions, argument orders. Data only.
local M = {}

local function set(text)
  local out = {}
  for word in text:gmatch("%S+") do out[word] = true end
  return out
end

local function only(text)
  local wanted = set(text)
  return function(name) return wanted[name] and name end
end

-- S_IRUSR is RUSR in MODE, S_IFREG is FREG in S_I.
local function permission(name)
  return not name:match("^IF") and name:match("^I(.*)")
end

--- ljsyscall's group: the description's group it is made from, which names it takes, its kind.
M.groups = {
  MODE = { from = "S", pick = permission, kind = "mode" },
  S_I = { from = "S", pick = function(name) return name:match("^I(.*)") end, kind = "mode" },
  OPIPE = { from = "O", pick = only "NONBLOCK DIRECT CLOEXEC", kind = "flags" },
  OMQATTR = { from = "O", pick = only "NONBLOCK", kind = "flags" },
  EPOLLCREATE = { from = "EPOLL_CREATE" },
  SIGPOLL = { from = "POLL_CODE" },
  SIGCLD = { from = "CLD" },
  SIGFPE = { from = "FPE" },
  SIGILL = { from = "ILL" },
  SIGBUS = { from = "BUS" },
  SIGSEGV = { from = "SEGV" },
  SIGTRAP = { from = "TRAP" },
  UMOUNT = { from = "MNT" },
  CC = { from = "CC", pick = function(name) return "V" .. name end, kind = "enum" },
}

--- Groups that no kernel header has.
M.fixed = {
  AT_FDCWD = { FDCWD = -100, kind = "at" },
  WAIT = { ANY = -1, MYPGRP = 0 },
  STD = { IN = 0, IN_FILENO = 0, OUT = 1, OUT_FILENO = 1, ERR = 2, ERR_FILENO = 2 },
  LOCKF = { ULOCK = 0, LOCK = 1, TLOCK = 2, TEST = 3 },
}

--- Second names: of a member of the group, or a value.
M.aliases = {
  E = { WOULDBLOCK = "AGAIN", NOATTR = "NODATA", NOTSUP = "OPNOTSUPP", DEADLOCK = "DEADLK" },
  O = { FSYNC = "SYNC", RSYNC = "SYNC", NDELAY = "NONBLOCK", LARGEFILE = 0 },
  F = { GETLK64 = "GETLK", SETLK64 = "SETLK", SETLKW64 = "SETLKW" },
  MAP = { ANON = "ANONYMOUS", FILE = 0 },
  RLIMIT = { OFILE = "NOFILE" },
  SA = { NOMASK = "NODEFER", ONESHOT = "RESETHAND" },
  SCHED = { OTHER = "NORMAL" },
  SIG = { IOT = "ABRT", CLD = "CHLD", POLL = "IO" },
  SIGACT = { ERR = -1, HOLD = 2 },
  MSG = { TRYHARD = "DONTROUTE" },
  MS = { RO = "RDONLY", RW = 0, SECLABEL = 0 },
  AF = { FILE = "UNIX", LOCAL = "UNIX", ROUTE = "NETLINK" },
  SO = { GET_FILTER = "ATTACH_FILTER", DETACH_BPF = "DETACH_FILTER" },
  SCM = { TIMESTAMP = 29, TIMESTAMPNS = 35, TIMESTAMPING = 37 },
}

--- Kinds that the description cannot know.
M.kinds = { OK = "chars", SCHED = "flags", SWAP_FLAG = "swap", STA = "flags" }

--- Numbers and strings in `c`.
M.plain = { PATH_MAX = 4096, HOST_NAME_MAX = 64, IFNAMSIZ = 16, IFHWADDRLEN = 6, SOMAXCONN = 128 }

--- ljsyscall's function: the description's call with another name.
M.calls = {
  fadvise = "fadvise64",
  umount = "umount2",
  unmount = "umount2",
  epoll_create = "epoll_create1",
  inotify_init = "inotify_init1",
  _exit = "exit",
  futimes = "futimens",
  recv = "recvfrom",
  openpt = "posix_openpt",
}

--- Results that are not wanted unless room is passed for them.
M.quiet = {
  accept = { addr = true },
  accept4 = { addr = true },
}

--- Orders of arguments that are not the system call's, by the description's argument names.
M.orders = {
  fadvise64 = { "fd", "advice", "offset", "len" },
  wait4 = { "pid", "options", "rusage", "status" },
  waitid = { "which", "id", "options", "info", "rusage" },
  pipe2 = { "flags", "pair" },
  prlimit = { "pid", "resource", "new", "old" },
  mount = { "source", "target", "fstype", "flags", "data" },
}

--- Which group reads an argument: by call and argument, or by the type of any argument.
M.arguments = {
  pipe2 = { flags = "OPIPE" },
  mknod = { mode = "S_I" },
  mknodat = { mode = "S_I" },
  waitpid = { pid = "WAIT" },
  wait4 = { pid = "WAIT" },
  sched_setscheduler = { policy = "SCHED" },
  socket = { protocol = "IPPROTO" },
}
M.types = { mode = "MODE" }

--- What an argument is when it is left out, where ljsyscall and the description differ.
M.defaults = {
  open = { mode = 0 },
  openat = { mode = 0 },
  creat = { mode = 0 },
  mkdir = { mode = 0 },
  mkdirat = { mode = 0 },
  listen = { backlog = 128 },
  lseek = { offset = 0, whence = 0 },
  umask = { mask = 0 },
  prlimit = { pid = 0 },
  fallocate = { offset = 0 },
  fadvise64 = { offset = 0, len = 0 },
  sched_setscheduler = { pid = 0 },
  setpriority = { who = 0 },
  sigprocmask = { how = 0 },
  tcsendbreak = { duration = 0 },
  eventfd_write = { value = 1 },
}

return M
