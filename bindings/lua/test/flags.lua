--- Strings of flags.
local T = ...
local S = require "syscall"
local c = S.c
local tests = {}

function tests.enum()
  T.equal(c.SEEK.END, 2)
  T.equal(c.SEEK["end"], 2)
  T.equal(c.SEEK[" End "], 2)
  T.equal(c.SEEK.nosuch, nil)
  T.equal(c.SEEK[""], 0)
  T.equal(c.SEEK[7], 7)
  T.equal(c.SEEK(1), 1)
end

function tests.flags()
  T.equal(c.O["rdwr, creat"], bit.bor(c.O.RDWR, c.O.CREAT))
  T.equal(c.O["RDWR,CREAT"], bit.bor(c.O.RDWR, c.O.CREAT))
  T.equal(c.O[nil], 0)
  T.equal(c.O[false], 0)
  T.equal(c.O[""], 0)
  T.equal(c.O[17], 17)
  T.throws("invalid flag FOO", function() return c.O.foo end)
  T.throws("empty flag", function() return c.O["creat,"] end)
  T.equal(c.O.NOSUCHFLAG, nil)
  T.equal(c.O["64"], nil)
end

function tests.call_form()
  T.equal(c.O("wronly, creat", "~creat", "append"), bit.bor(c.O.WRONLY, c.O.APPEND))
  T.equal(c.O(bit.bor(c.O.RDWR, c.O.NONBLOCK), "~nonblock"), c.O.RDWR)
end

function tests.mode()
  T.equal(c.MODE["0755"], 493)
  T.equal(c.MODE["rwxu,0022"], bit.bor(c.MODE.RWXU, 18))
  T.equal(c.MODE["755"], nil)
  T.equal(c.S_I["fchr,0666"], bit.bor(c.S_I.FCHR, 438))
  T.equal(c.S_I.FIFO, 4096)
end

function tests.chars()
  T.equal(c.OK.rwx, 7)
  T.equal(c.OK["r"], 4)
  T.equal(c.OK.f, 0)
  T.throws("invalid flag Q", function() return c.OK.rq end)
end

function tests.directories()
  T.equal(c.AT_FDCWD[nil], -100)
  T.equal(c.AT_FDCWD.fdcwd, -100)
  T.equal(c.AT_FDCWD[5], 5)
  local fd = assert(S.open("/"))
  T.equal(c.AT_FDCWD[fd], fd:getfd())
  T.throws("invalid flag", function() return c.AT_FDCWD.nosuch end)
end

function tests.other_spellings_are_not_kept_in_the_table()
  T.ok(c.O["creat, excl"])
  T.ok(c.O.creat)
  for name in pairs(c.O) do T.equal(name, name:upper()) end
  T.equal(rawget(c.O, "creat"), nil)
end

function tests.aliases()
  T.equal(c.E.WOULDBLOCK, c.E.AGAIN)
  T.equal(c.MAP.ANON, c.MAP.ANONYMOUS)
  T.equal(c.SIG.CLD, c.SIG.CHLD)
  T.equal(c.AF.LOCAL, c.AF.UNIX)
end

return tests
