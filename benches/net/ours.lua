-- Network documents in LuaJIT: ours.lua WORK ROUNDS prints "nanoseconds count" in processor time.
-- Its status is 3 if there is no such function.
local S = require "callgate"
local work, rounds = arg[1], tonumber(arg[2])

-- every field of every record is touched; its tables too
local function touch(value)
  local sum = 0
  for _, field in pairs(value) do
    if type(field) == "table" then sum = sum + touch(field) else sum = sum + 1 end
  end
  return sum
end

local function listing(name, request)
  if not S.net[name] then os.exit(3) end
  local list = S.net[name]
  return function()
    local rows = assert(list(request))
    for _, row in ipairs(rows) do touch(row) end
    return #rows
  end
end

-- some fields as packed arrays; the last value of each is read
local function columns(name, names)
  if not S.net[name] then os.exit(3) end
  return function()
    local found, count = assert(S.net[name] { columns = names })
    for _, column in ipairs(names) do touch { found[column][count - 1] } end
    return count
  end
end

local WORKS = {
  ["links-columns"] = function() return columns("links", { "index", "name", "mtu", "master" }) end,
  ["routes-columns"] = function()
    return columns("routes", { "destination", "gateway", "index", "table", "priority" })
  end,
  links = function() return listing("links", {}) end,
  routes = function() return listing("routes", {}) end,
  table = function() return listing("routes", { table = 100 }) end,
}
local run = (WORKS[work] or function() os.exit(3) end)()
local count = rounds > 1 and run()
local times = {}
for round = 1, rounds do
  local start = os.clock()
  count = run()
  times[round] = (os.clock() - start) * 1e9
end
table.sort(times)
print(("%.0f %d"):format(times[math.floor(rounds / 2) + 1], count))
