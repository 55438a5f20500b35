--- LuaJIT's bit library and helpers for 64 bits, as ljsyscall has them.
local ffi = require "ffi"
local bit = require "bit"

local M = {}
for name, fn in pairs(bit) do M[name] = fn end

local int64, uint64 = ffi.typeof "int64_t", ffi.typeof "uint64_t"

--- High half, low half.
function M.i6432(x)
  x = int64(x)
  return bit.tobit(tonumber(bit.band(bit.rshift(x, 32), 0xffffffffLL))), bit.tobit(tonumber(bit.band(x, 0xffffffffLL)))
end

function M.u6432(x)
  x = ffi.cast(uint64, x)
  return tonumber(bit.rshift(x, 32)), tonumber(bit.band(x, 0xffffffffULL))
end

local function each(operation)
  return function(a, b, ...)
    local value = operation(int64(a), int64(b))
    for index = 1, select("#", ...) do value = operation(value, int64((select(index, ...)))) end
    return value
  end
end
M.bor64, M.band64 = each(bit.bor), each(bit.band)

function M.lshift64(a, n)
  if n == 0 then return a end
  return bit.lshift(int64(a), n)
end

function M.rshift64(a, n)
  if n == 0 then return a end
  return bit.rshift(int64(a), n)
end

return M
