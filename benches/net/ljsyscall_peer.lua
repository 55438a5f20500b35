-- The peer ljsyscall: ljsyscall_peer.lua WORK ROUNDS prints "nanoseconds count" in processor time.
local S = require "syscall"
local nl = S.nl
local work, rounds = arg[1], tonumber(arg[2])

local WORKS = {
  links = function() return assert(nl.getlink()) end,
  routes = function() return assert(nl.getroute("inet")) end,
}
local run = WORKS[work] or os.exit(3)
local count
local times = {}
for round = 1, rounds do
  local start = os.clock()
  count = #run()
  times[round] = (os.clock() - start) * 1e9
end
table.sort(times)
print(("%.0f %d"):format(times[math.floor(rounds / 2) + 1], count))
