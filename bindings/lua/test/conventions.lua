--- What functions return and throw.
local T = ...
local S = require "callgate"
local t, c = S.t, S.c
local tests = {}

function tests.mere_status_is_true()
  T.equal(S.kill(S.getpid(), 0), true)
end

function tests.failure_is_nil_and_an_error()
  local got, err = S.open("/nonexistent/file", "rdonly")
  T.equal(got, nil)
  T.ok(err.NOENT)
  T.equal(err.errno, c.E.NOENT)
end

function tests.descriptors_are_objects()
  local fd = assert(S.open("/", "rdonly, directory"))
  T.ok(S.types.t.fd == t.fd)
  T.equal(type(fd), "cdata")
  T.ok(fd.filenum > 2)
  T.equal(fd:getfd(), fd.filenum)
end

function tests.structures_stand_alone()
  local st = assert(S.stat("/"))
  T.equal(st.st_mode, st.mode)
end

function tests.callers_structure_is_filled()
  local st = t.stat()
  T.ok(S.stat("/", st) == st)
  T.ok(st.ino > 0)
end

function tests.several_results_leave_the_error_slot()
  local ok, err, r, e, s = S.getresuid()
  T.equal(ok, true)
  T.equal(err, nil)
  T.equal(r, S.getuid())
  T.equal(e, S.geteuid())
  T.ok(s)
end

function tests.read_without_a_buffer_gives_a_string()
  local fd = assert(S.open("/dev/zero", "rdonly"))
  T.equal(S.read(fd, nil, 3), "\0\0\0")
  local buf = t.buffer(8)
  T.equal(S.read(fd, buf, 5), 5)
  T.throws({ "read", "count" }, S.read, fd, nil, -1)
end

function tests.absent_calls_are_nil()
  T.equal(S.kqueue, nil)
  T.equal(S.no_such_call, nil)
end

function tests.mistakes_name_call_argument_given_and_expected()
  T.throws({ "open", "path", "a table", "a string" }, S.open, {})
  T.throws({ "open", "path", "zero byte" }, S.open, "a\0b")
  T.throws({ "open", "flags", "FOO" }, S.open, "/", "foo")
  T.throws({ "read", "fd", "descriptor" }, S.read, "x")
  T.throws({ "write", "buf" }, S.write, 1)
  T.throws({ "kill", "signal", "SIG" }, S.kill, 0, "nosuch")
  T.throws({ "kill", "pid" }, S.kill, 2 ^ 40, 0)
end

function tests.buffers_are_not_overrun()
  local fd = assert(S.open("/dev/zero", "rdwr"))
  local buffer = t.buffer(4)
  T.equal(fd:read(buffer, 4), 4)
  T.throws({ "read", "buf", "at most", "4" }, S.read, fd, buffer, 5)
  T.throws({ "write", "buf", "at most" }, S.write, fd, t.int1(), 100)
  T.throws({ "write", "buf", "length" }, S.write, fd, "abc", 4)
  T.throws({ "getrandom", "buf" }, S.getrandom, t.stat, 4)
  T.throws({ "read", "buf", "fd object" }, S.read, fd, fd, 8)
  T.equal(fd:read(buffer + 1, 3), 3)
  T.throws({ "read", "pointer" }, S.read, fd, buffer + 1)
end

function tests.errors_explain_themselves()
  local _, err = S.openat(nil, "/nonexistent/file", "rdwr", 0)
  T.equal(tostring(err), "No such file or directory")
  T.ok(err:explain():find("openat", 1, true))
  T.ok(err:explain():find("/nonexistent/file", 1, true))
  T.ok(err:explain():find("O_RDWR", 1, true))
end

return tests
