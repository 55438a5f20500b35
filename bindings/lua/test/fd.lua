--- Descriptor objects and who closes them.
local T = ...
local S = require "callgate"
local t = S.t
local tests = {}

local function open_descriptors()
  local count, fd = 0, assert(S.open("/proc/self/fd", "rdonly, directory"))
  while true do
    local entries = fd:getdents()
    if not entries then break end
    for entry in entries do
      if tonumber(entry.name) then count = count + 1 end
    end
    local more = fd:lseek(0, "cur")
    if more then break end
  end
  fd:close()
  return count
end

function tests.collected_objects_close()
  collectgarbage()
  collectgarbage()
  local before = open_descriptors()
  for _ = 1, 100 do assert(S.open("/dev/null")) end
  collectgarbage()
  collectgarbage()
  T.equal(open_descriptors(), before)
end

function tests.nogc_stays_open()
  local number
  do
    local fd = assert(S.open("/dev/null")):nogc()
    number = fd:getfd()
  end
  collectgarbage()
  collectgarbage()
  T.ok(S.fstat(number))
  T.equal(S.close(number), true)
  T.ok(select(2, S.close(number)).BADF)
end

function tests.close_is_done_once()
  local fd = assert(S.open("/dev/null"))
  T.equal(fd:close(), true)
  T.equal(fd.filenum, -1)
  T.equal(fd:close(), true)
  T.equal(S.close(fd), true)
  T.ok(select(2, fd:read()).BADF)
end

function tests.wrapping()
  local fd = t.fd(1):nogc()
  T.equal(fd:getfd(), 1)
  T.ok(t.fd(fd) == fd)
  T.equal(t.fd():getfd(), -1)
  T.equal(fd:seq(), 1)
  T.equal(fd:seq(), 2)
  T.throws("invalid index fileno", function() return fd.fileno end)
  T.throws("foo", function() fd.foo = 1 end)
end

function tests.objects_with_getfd_are_taken()
  local r, w = select(3, assert(S.pipe2 "cloexec"))
  local holder = { getfd = function() return w:getfd() end }
  T.equal(S.write(holder, "x"), 1)
  T.equal(S.read(r), "x")
  T.equal(S.write(require("ffi").new("int", w:getfd()), "y"), 1)
end

function tests.methods_are_the_functions()
  local fd = assert(S.memfd_create("test", "cloexec"))
  T.equal(fd:write "hello world", 11)
  T.equal(fd:seek(), 0)
  T.equal(fd:read(nil, 5), "hello")
  T.equal(fd:tell(), 5)
  T.equal(fd:truncate(3), true)
  T.equal(fd:stat().size, 3)
  T.equal(fd:pwrite("HE", nil, 0), 2)
  local buffer = t.buffer(3)
  T.equal(fd:pread(buffer, 3, 0), 3)
  T.equal(require("ffi").string(buffer, 3), "HEl")
  T.equal(fd:nonblock(), true)
  T.ok(bit.band(fd:fcntl "getfl", S.c.O.NONBLOCK) ~= 0)
  T.equal(fd:block(), true)
  T.equal(bit.band(fd:fcntl "getfl", S.c.O.NONBLOCK), 0)
  local copy = assert(fd:dup())
  T.ok(copy:getfd() ~= fd:getfd())
  T.equal(fd:close(), true)
  T.equal(copy:stat().size, 3)
end

function tests.nothing_leaks_over_many_calls()
  collectgarbage()
  collectgarbage()
  local before = open_descriptors()
  for _ = 1, 2000 do
    local _, _, r, w = assert(S.pipe2 "cloexec")
    r:close()
    w:close()
    assert(S.open "/dev/null"):close()
    S.openat(nil, "/nonexistent/file", "rdonly")
  end
  for _ = 1, 200 do
    assert(S.net.links { name = "lo" })
    assert(S.watch.open { paths = { "/tmp" }, recursive = false }):close()
  end
  collectgarbage()
  T.equal(open_descriptors(), before)
end

return tests
