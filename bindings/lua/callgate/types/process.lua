--- Limits, usage, scheduling, wait status.
local c = require "callgate.constants"
local structs = require "callgate.structs"
local bit = require "bit"

local M = { structs = {} }
local band, rshift = bit.band, bit.rshift

-- A limit of all ones is no limit, which Lua sees as -1.
local function limit(raw)
  local function read(x)
    if x[raw] == c.RLIM.INFINITY then return -1 end
    return tonumber(x[raw])
  end
  local function write(x, value)
    if value == -1 or value == "infinity" then value = c.RLIM.INFINITY end
    x[raw] = value
  end
  return read, write
end
local cur, set_cur = limit "rlim_cur"
local max, set_max = limit "rlim_max"
M.structs.rlimit = { get = { cur = cur, max = max }, set = { cur = set_cur, max = set_max } }

local USAGE = { "maxrss", "ixrss", "idrss", "isrss", "minflt", "majflt", "nswap", "inblock", "oublock", "msgsnd", "msgrcv",
  "nsignals", "nvcsw", "nivcsw" }
M.structs.rusage = {
  tostring = function(x)
    local out = { "utime = " .. tostring(x.utime), "stime = " .. tostring(x.stime) }
    for _, name in ipairs(USAGE) do out[#out + 1] = name .. " = " .. tostring(x[name]) end
    return "{ " .. table.concat(out, ", ") .. " }"
  end,
}

M.structs.sched_param = {
  new = function(x, init)
    if type(init) == "table" then init = init[1] or init.priority or init.sched_priority end
    x.sched_priority = init or 0
  end,
}

local BITS = 64
local function place(cpu)
  if type(cpu) ~= "number" or cpu < 0 or cpu >= 1024 then error("invalid index " .. tostring(cpu), 3) end
  return math.floor(cpu / BITS), bit.lshift(1ULL, cpu % BITS)
end
local function get_cpu(set, cpu)
  local word, mask = place(cpu)
  return band(set.__bits[word], mask) ~= 0
end
local function set_cpu(set, cpu, on)
  local word, mask = place(cpu)
  set.__bits[word] = on and bit.bor(set.__bits[word], mask) or band(set.__bits[word], bit.bnot(mask))
end
local function each(set, cpus, on)
  for _, cpu in ipairs(type(cpus) == "table" and cpus or { cpus }) do set_cpu(set, cpu, on) end
  return set
end
M.structs.cpu_set = {
  get = { val = function(x) return x.__bits end },
  methods = {
    set = function(set, cpus) return each(set, cpus, true) end,
    clear = function(set, cpus) return each(set, cpus, false) end,
    get = get_cpu,
    zero = function(set) for word = 0, 15 do set.__bits[word] = 0 end end,
  },
  new = function(set, cpus) each(set, cpus or {}, true) end,
  index = get_cpu,
  newindex = set_cpu,
  tostring = function(set)
    local out = {}
    for cpu = 0, 1023 do
      if get_cpu(set, cpu) then out[#out + 1] = tostring(cpu) end
    end
    return "{" .. table.concat(out, ",") .. "}"
  end,
}

-- The status that wait gives: who asks for what does not apply gets nil.
local STATUS = {}
function STATUS.WTERMSIG(s)
  local signal = band(s, 0x7f)
  return signal ~= 0 and signal ~= 0x7f and signal or nil
end
function STATUS.WIFEXITED(s) return band(s, 0x7f) == 0 or nil end
function STATUS.EXITSTATUS(s) return band(s, 0x7f) == 0 and band(rshift(s, 8), 0xff) or nil end
function STATUS.WIFSTOPPED(s) return band(s, 0xff) == 0x7f or nil end
function STATUS.WSTOPSIG(s) return band(s, 0xff) == 0x7f and band(rshift(s, 8), 0xff) or nil end
function STATUS.WIFSIGNALED(s) return STATUS.WTERMSIG(s) ~= nil or nil end

local status_mt = {
  __index = function(w, key)
    if type(key) ~= "string" then return nil end
    local fn = STATUS[key] or STATUS["W" .. key:upper()]
    return fn and fn(w.status)
  end,
}

function M.init(types)
  function types.t.waitstatus(status) return setmetatable({ status = status }, status_mt) end
end

M.kinds = structs.kinds

return M
