--- Signals: sets, actions, and what is told with a signal.
local ffi = require "ffi"
local c = require "callgate.constants"
local flags = require "callgate.flags"
local structs = require "callgate.structs"
local bit = require "bit"

local M = { structs = {} }

local function number(signal)
  local value = c.SIG[signal]
  if type(value) ~= "number" then error("invalid signal " .. tostring(signal), 0) end
  return value
end

local function change(set, signals, on)
  local list = type(signals) == "number" and { signals } or signals == "" and {} or flags.parts(signals)
  for _, signal in ipairs(list) do
    local mask = bit.lshift(1ULL, number(signal) - 1)
    set.sig = on and bit.bor(set.sig, mask) or bit.band(set.sig, bit.bnot(mask))
  end
  return set
end

M.structs.sigset = {
  get = { isemptyset = function(set) return set.sig == 0 end },
  methods = {
    add = function(set, signals) return change(set, signals, true) end,
    del = function(set, signals) return change(set, signals, false) end,
  },
  index = function(set, signal)
    return bit.band(set.sig, bit.lshift(1ULL, number(signal) - 1)) ~= 0
  end,
  new = function(set, init)
    if init == nil then return end
    if type(init) ~= "string" then error("a set of signals is a string of names, not a " .. type(init), 0) end
    change(set, init, true)
  end,
}

-- Callbacks of handlers live as long as the state: the kernel keeps their addresses.
local callbacks = {}

local function handler(value)
  if type(value) == "function" then
    local callback = ffi.cast("void (*)(int)", value)
    callbacks[#callbacks + 1] = callback
    return ffi.cast("uintptr_t", callback)
  end
  if type(value) == "string" then return c.SIGACT[value] or 0 end
  if type(value) == "number" then return value end
  return ffi.cast("uintptr_t", value)
end

M.structs.sigaction = {
  set = {
    handler = function(x, value) x.sa_handler = handler(value) end,
    sigaction = function(x, value)
      x.sa_handler = handler(value)
      x.sa_flags = bit.bor(tonumber(x.sa_flags), c.SA.SIGINFO)
    end,
    flags = function(x, value)
      local new = c.SA[value]
      x.sa_flags = new < 0 and new + 2 ^ 32 or new
    end,
  },
  get = { sigaction = function(x) return x.sa_handler end },
  new = function(x, init)
    if init == nil then return end
    if type(init) == "table" then return structs.kinds.sigaction.fill(x, init) end
    x.sa_handler = handler(init)
  end,
}

-- Where siginfo's union keeps what.
local FIELDS = {
  pid = "_kill._pid", uid = "_kill._uid", timerid = "_timer._tid", overrun = "_timer._overrun", status = "_sigchld._status",
  utime = "_sigchld._utime", stime = "_sigchld._stime", value = "_rt._sigval", addr = "_sigfault._addr",
  band = "_sigpoll._band", fd = "_sigpoll._fd", int = "_rt._sigval.sival_int", ptr = "_rt._sigval.sival_ptr",
}
local siginfo = { get = {}, set = {} }
for name, path in pairs(FIELDS) do
  local parts, last = {}, nil
  for word in path:gmatch "[^.]+" do parts[#parts + 1] = word end
  last = table.remove(parts)
  local function reach(x)
    local at = x.fields
    for _, word in ipairs(parts) do at = at[word] end
    return at
  end
  siginfo.get[name] = function(x)
    local value = reach(x)[last]
    return tonumber(value) or value
  end
  siginfo.set[name] = function(x, value) reach(x)[last] = value end
end

local function signame(signo)
  for name, value in pairs(c.SIG) do
    if value == signo and not (name == "IOT" or name == "CLD" or name == "POLL") then return name end
  end
  return nil
end
function siginfo.get.signame(x) return signame(x.si_signo) end
M.structs.siginfo = siginfo

-- Codes that one signal has for itself.
local CODES = { CHLD = "SIGCLD", FPE = "SIGFPE", ILL = "SIGILL", BUS = "SIGBUS", SEGV = "SIGSEGV", TRAP = "SIGTRAP",
  POLL = "SIGPOLL" }
M.structs.signalfd_siginfo = {
  index = function(x, key)
    if type(key) ~= "string" then error("invalid index " .. tostring(key), 3) end
    local upper = key:upper()
    local signal = rawget(c.SIG, upper)
    if signal then return x.ssi_signo == signal end
    local code = rawget(c.SI, upper)
    if code then return x.ssi_code == code end
    for name, group in pairs(CODES) do
      local own = x.ssi_signo == c.SIG[name] and c[group] and rawget(c[group], upper)
      if own then return x.ssi_code == own end
    end
    error("invalid index " .. key, 3)
  end,
}

M.structs.sigval = {
  new = function(x, init)
    if init == nil then return end
    if type(init) == "table" then return structs.kinds.sigval.fill(x, init) end
    if type(init) == "number" then x.sival_int = init else x.sival_ptr = ffi.cast("uintptr_t", init) end
  end,
}

function M.init() end

return M
