-- Three calls whose trace run.sh compares.
local S = require "callgate"

local fd, err = S.openat("fdcwd", "/callgate/none", "rdwr, cloexec", 0)
assert(not fd and err.NOENT)
assert(S.pipe2("cloexec"))
assert(S.getpid() > 0)
