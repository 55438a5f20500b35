--- Structures: sizes, fields, both names, constructors.
local T = ...
local ffi = require "ffi"
local S = require "callgate"
local D = require "callgate.describe"
local structs = require "callgate.structs"
local t, c = S.t, S.c
local tests = {}

function tests.every_structure_has_the_described_layout()
  for index = 0, D.structs.count - 1 do
    local entry = D.structs[index]
    local kind = structs.kinds[ffi.string(entry.name)]
    T.equal(ffi.sizeof(kind.ct), entry.size, ffi.string(entry.name))
    T.equal(ffi.alignof(kind.ct), entry.align, ffi.string(entry.name))
    for at = 0, entry.field_count - 1 do
      local field = entry.fields[at]
      T.equal(ffi.offsetof(kind.ct, ffi.string(field.kernel_name)), field.offset, ffi.string(field.kernel_name))
    end
  end
end

function tests.every_type_can_be_made_and_refuses_unknown_members()
  local special = { error = true, fd = true }
  for name, ct in pairs(t) do
    if type(ct) == "cdata" then
      local fixed = pcall(ffi.sizeof, ct)
      local value
      if fixed then value = ct() else value = ct(1) end
      T.ok(value ~= nil or name == "sighandler", name)
      local kind = structs.kinds[name]
      if kind and kind.ct == ct and not special[name] then
        T.ok(#value > 0, name)
        T.ok(not pcall(function() return value.no_such_member end), name)
        T.ok(not pcall(function() value.no_such_member = 1 end), name)
      end
    end
  end
end

function tests.both_names()
  local st = assert(S.stat "/dev/null")
  T.equal(st.mode, st.st_mode)
  T.equal(st.size, tonumber(st.st_size))
  T.equal(type(st.size), "number")
  T.equal(type(st.st_size), "cdata")
  T.ok(st.ischr and not st.isdir)
  T.equal(st.typename, "char device")
  T.equal(st.rdev.major, 1)
  T.equal(st.rdev.minor, 3)
  T.equal(t.device(1, 3).device, tonumber(st.st_rdev))
end

function tests.sizes_and_pointers()
  T.equal(S.types.s.timespec, 16)
  T.equal(S.types.s.stat, ffi.sizeof(t.stat))
  T.equal(S.types.s.buffer, nil)
  local ts = t.timespec(2)
  T.equal(S.types.pt.timespec(S.types.pt.void(ts)).tv_sec, 2LL)
  T.ok(S.types.ctypes["struct stat"] == t.stat)
end

function tests.times()
  T.equal(t.timespec(1.5).tv_nsec, 500000000LL)
  T.equal(t.timespec({ 1, 2 }).nsec, 2)
  T.equal(t.timespec({ tv_sec = 3 }).sec, 3)
  T.equal(t.timespec({ tv_sec = 1, tv_usec = 5 }).nsec, 5000)
  T.equal(tostring(t.timespec(1.25)), "1.25")
  T.equal(t.timespec(t.timeval(1.5)).nsec, 500000000)
  T.equal(t.timeval(t.timespec(1.5)).usec, 500000)
  T.equal(t.timespec(-0.5).time, -0.5)
  local it = t.itimerspec { 1, 2.5 }
  T.equal(it.interval.time, 1)
  T.equal(it.value.time, 2.5)
  T.equal(t.itimerspec({ value = 3 }).it_value.tv_sec, 3LL)
  T.equal(t.itimerspec({ it_interval = { 4, 0 } }).interval.sec, 4)
  local pair = t.timespec2(1, "omit")
  T.equal(pair[0].sec, 1)
  T.equal(tonumber(pair[1].tv_nsec), c.UTIME.OMIT)
  local time = t.timespec()
  time.time = 2.5
  T.equal(time.nsec, 500000000)
end

function tests.addresses()
  local sa = t.sockaddr_in(80, "127.0.0.1")
  T.equal(sa.port, 80)
  T.equal(sa.sin_port, 0x5000)
  T.equal(sa.family, c.AF.INET)
  T.equal(tostring(sa.addr), "127.0.0.1")
  T.equal(#sa, 16)
  T.equal(tostring(t.in_addr "loopback"), "127.0.0.1")
  T.equal(tostring(t.in_addr(0x01020304)), "1.2.3.4")
  T.equal(tostring(t.in_addr()), "0.0.0.0")
  T.throws("malformed IP address", t.in_addr, "1.2.3")
  local sa6 = t.sockaddr_in6(53, "fe80::1", 0, 2)
  T.equal(tostring(sa6.addr), "fe80::1")
  T.equal(sa6.sin6_scope_id, 2)
  T.equal(tostring(t.in6_addr "::"), "::")
  T.equal(tostring(t.in6_addr "loopback"), "::1")
  T.equal(tostring(t.in6_addr "2001:db8::ff"), "2001:db8::ff")
  T.equal(tostring(t.in6_addr "1:2:3:4:5:6:7:8"), "1:2:3:4:5:6:7:8")
  T.equal(tostring(t.in6_addr "1:0:0:4:5:6:7:8"), "1:0:0:4:5:6:7:8")
  T.equal(#t.sockaddr_un "/tmp/x", 110)
  T.equal(t.sockaddr_un("/tmp/x").path, "/tmp/x")
  local ss = t.sockaddr_storage { family = "inet6", port = 9 }
  T.equal(ss.port, 9)
  T.equal(#ss, 28)
  T.throws("invalid index", function() return t.sockaddr_storage().port end)
  T.equal(t.sockaddr_in({ port = 7, addr = "1.2.3.4" }).port, 7)
end

function tests.limits_usage_and_sets_of_processors()
  local limit = t.rlimit { cur = 10, max = "infinity" }
  T.equal(limit.cur, 10)
  T.equal(limit.max, -1)
  T.ok(tostring(S.getrusage "self"):find("{ utime = ", 1, true))
  local set = t.cpu_set { 0, 3 }
  T.equal(tostring(set), "{0,3}")
  T.ok(set[3] and not set[1])
  set[1] = true
  set:clear(0)
  T.equal(tostring(set), "{1,3}")
  T.equal(#set, 128)
  T.throws("invalid index", function() return set.foo end)
  T.ok(tostring(assert(S.sched_getaffinity())):find "%d")
end

function tests.signals()
  local set = t.sigset "alrm, winch"
  T.ok(set.alrm and set.WINCH and not set.hup)
  T.ok(set[c.SIG.ALRM])
  T.ok(set:del "alrm" == set)
  T.equal(set.alrm, false)
  T.ok(set:add(c.SIG.HUP).hup)
  T.ok(t.sigset().isemptyset and t.sigset("").isemptyset)
  T.throws("invalid signal", function() return set.nosuch end)
  T.equal(t.sigval(5).int, 5)
  T.equal(#t.siginfo(), 128)
  local info = t.siginfo()
  info.pid = 7
  T.equal(info.pid, 7)
end

function tests.lists()
  local iov = t.iovecs { "ab", "c", 4 }
  T.equal(#iov, 3)
  T.equal(iov.count, 3)
  T.equal(tonumber(iov.iov[0].iov_len), 2)
  T.equal(tostring(t.iovecs { "ab", "cd" }), "abcd")
  local groups = t.groups { 1, 2, 3 }
  T.equal(#groups, 3)
  T.equal(groups[2], 2)
  groups[2] = 9
  T.equal(groups.list[1], 9)
  local pfds = t.pollfds { { fd = t.fd(0):nogc(), events = "in, out" }, { fd = 1, events = "in" } }
  T.equal(#pfds, 2)
  T.equal(pfds.pfd[0].events, c.POLL["in, out"])
  T.equal(pfds.pfd[0].IN, false)
  T.equal(pfds.pfd[1].getfd, 1)
  T.equal(#t.epoll_events(4), 4)
  local event = t.epoll_event { events = "in", fd = 5 }
  T.equal(event.fd, 5)
  T.ok(event.IN and not event.OUT)
end

function tests.wait_status()
  local w = t.waitstatus(256)
  T.ok(w.WIFEXITED and w.ifexited)
  T.equal(w.EXITSTATUS, 1)
  T.equal(w.WTERMSIG, nil)
  T.equal(t.waitstatus(9).termsig, 9)
  T.equal(t.waitstatus(9).WEXITSTATUS, nil)
end

function tests.terminals()
  local tio = t.termios()
  tio.iflag = "icrnl, ixon"
  T.equal(tio.c_iflag, c.IFLAG["icrnl, ixon"])
  tio.speed = 115200
  T.equal(tio.speed, 115200)
  tio.VMIN = 3
  T.equal(tio.c_cc[c.CC.VMIN], 3)
  T.equal(tio:makeraw(), true)
  T.equal(tio.VMIN, 1)
  T.throws("unknown speed", function() tio.speed = 12345 end)
  T.equal(t.winsize({ row = 5, col = 6 }).ws_col, 6)
end

function tests.control_messages()
  local cmsg = t.cmsghdr("socket", "rights", { 1, 2 })
  T.equal(cmsg:datalen(), 8)
  T.equal(cmsg.cmsg_level, c.SOL.SOCKET)
  T.equal(cmsg:len(), 24)
end

return tests
