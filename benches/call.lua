-- Cost of a call from LuaJIT through libcallgate and through a hand-written ffi.C declaration. Prints "key ns" lines.
local ffi = require "ffi"
local S = require "callgate"

local ROUNDS, CALLS = 15, 200000

ffi.cdef [[
int getpid(void);
int64_t lseek(int fd, int64_t offset, int whence);
long pread(int fd, void *buf, size_t count, int64_t offset);
long write(int fd, const void *buf, size_t count);
]]
local C = ffi.C

local function clock()
  local t = S.clock_gettime("monotonic")
  return tonumber(t.tv_sec) * 1e9 + tonumber(t.tv_nsec)
end

local function median(values)
  table.sort(values)
  return values[math.ceil(#values / 2)]
end

-- Measured in turn, round by round, so that what disturbs the machine disturbs both.
local function measure(name, calls, functions)
  local times = {}
  for round = 1, ROUNDS do
    for key, f in pairs(functions) do
      times[key] = times[key] or {}
      local start = clock()
      f(calls)
      times[key][round] = (clock() - start) / calls
    end
  end
  for key, values in pairs(times) do
    print(("lua.%s.%s %.1f"):format(name, key, median(values)))
  end
end

local zero = assert(S.open("/dev/zero", "rdonly"))
local null = assert(S.open("/dev/null", "wronly"))
local zfd, nfd = zero:getfd(), null:getfd()
local buf = ffi.new("char[16]")

measure("getpid", CALLS, {
  callgate = function(n) for _ = 1, n do S.getpid() end end,
  ffi = function(n) for _ = 1, n do C.getpid() end end,
})
measure("lseek", CALLS, {
  callgate = function(n) for _ = 1, n do S.lseek(zfd, 0, 0) end end,
  ffi = function(n) for _ = 1, n do C.lseek(zfd, 0, 0) end end,
})
measure("pread", CALLS, {
  callgate = function(n) for _ = 1, n do S.pread(zfd, buf, 1, 0) end end,
  ffi = function(n) for _ = 1, n do C.pread(zfd, buf, 1, 0) end end,
})
measure("write", CALLS, {
  callgate = function(n) for _ = 1, n do S.write(nfd, buf, 16) end end,
  ffi = function(n) for _ = 1, n do C.write(nfd, buf, 16) end end,
})
measure("rows", 10, {
  callgate = function(n) for _ = 1, n do assert(#S.sample.rows{count = 1000} == 1000) end end,
})
