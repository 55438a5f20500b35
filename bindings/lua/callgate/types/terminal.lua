--- Terminals.
local ffi = require "ffi"
local c = require "callgate.constants"
local structs = require "callgate.structs"
local bit = require "bit"

local M = { structs = {} }
local CBAUD = c.CFLAG and c.CFLAG.CBAUD

local function speed(x)
  if not CBAUD then return nil end
  local wanted = bit.band(x.c_cflag, CBAUD)
  for rate, value in pairs(c.B) do
    if value == wanted then return tonumber(rate) end
  end
  return wanted
end

local function set_speed(x, rate)
  local value = rawget(c.B, tostring(rate))
  if not value then error("unknown speed " .. tostring(rate), 3) end
  x.c_cflag = bit.bor(bit.band(x.c_cflag, bit.bnot(CBAUD)), value) % 2 ^ 32
end

local function spec()
  local get = { speed = speed, ispeed = speed, ospeed = speed }
  local set = { speed = set_speed, ispeed = set_speed, ospeed = set_speed }
  for key, place in pairs(c.CC or {}) do
    if key:sub(1, 1) == "V" then
      get[key] = function(x) return x.c_cc[place] end
      set[key] = function(x, value) x.c_cc[place] = value end
    end
  end
  local raw
  return {
    get = get,
    set = set,
    methods = {
      makeraw = function(x)
        if not raw then
          local calls, D = require "callgate.calls", require "callgate.describe"
          raw = calls.make(D.calls.find "cfmakeraw")
        end
        -- termios2 is termios with two speeds behind it.
        assert(raw(ffi.cast(ffi.typeof("$ *", structs.kinds.termios.ct), x)[0]))
        return true
      end,
    },
  }
end

M.structs.termios, M.structs.termios2 = spec(), spec()

function M.init() end

return M
