--- Error objects.
local T = ...
local ffi = require "ffi"
local S = require "callgate"
local t, c = S.t, S.c
local tests = {}

function tests.numbers_and_names()
  local err = t.error(c.E.NOENT)
  T.equal(ffi.sizeof(err), 4)
  T.equal(err.errno, c.E.NOENT)
  T.equal(err.sym, "NOENT")
  T.equal(err.lsym, "noent")
  T.ok(err.NOENT and err.noent and err.Noent)
  T.equal(err.PERM, false)
  T.equal(tostring(err), "No such file or directory")
end

function tests.aliases()
  T.equal(t.error(c.E.AGAIN).sym, "AGAIN")
  T.ok(t.error(c.E.AGAIN).WOULDBLOCK)
  T.equal(t.error(c.E.DEADLK).sym, "DEADLK")
  T.equal(t.error(c.E.NODATA).sym, "NODATA")
  T.equal(t.error(c.E.OPNOTSUPP).sym, "OPNOTSUPP")
  T.ok(t.error(c.E.OPNOTSUPP).NOTSUP)
end

function tests.unknown_members_throw()
  local err = t.error(c.E.NOENT)
  T.throws("invalid error foo", function() return err.foo end)
  T.throws("invalid error ENOENT", function() return err.ENOENT end)
end

function tests.unknown_numbers()
  T.equal(t.error(0).sym, nil)
  T.equal(tostring(t.error(0)), "nil")
  T.throws("", function() return t.error(9999).lsym end)
end

function tests.texts_are_the_c_librarys()
  for name, number in pairs(c.E) do
    local text = c.errornames[name]
    T.ok(text and #text > 0, name)
    if number ~= c.E.STALE then T.equal(text, ffi.string(ffi.C.strerror(number))) end
  end
end
ffi.cdef "char *strerror(int number);"

function tests.explaining_survives_collection()
  local _, err = S.stat("/no" .. "such" .. tostring(os.time()))
  collectgarbage()
  collectgarbage()
  T.ok(err:explain():find("/nosuch", 1, true))
  T.equal(t.error(c.E.PERM):explain(), "Operation not permitted")
end

return tests
