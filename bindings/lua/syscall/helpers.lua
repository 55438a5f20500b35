--- Small helpers that programs written for ljsyscall use.
local ffi = require "ffi"
local bit = require "bit"
local flags = require "callgate.flags"
local fds = require "callgate.fd"

local M = {
  strflag = flags.enum, multiflags = flags.flags, modeflags = flags.mode, charflags = flags.chars, swapflags = flags.swap,
  trim = flags.trim,
  uint64_max = ffi.cast("uint64_t", -1), uint32_max = 0xffffffff, int32_max = 0x7fffffff,
  longmax = tonumber(ffi.cast("long", bit.rshift(-1LL, 1))),
  err64 = ffi.cast("int64_t", -1), errpointer = ffi.cast("void *", -1),
}

function M.atflag(tab) return flags.at(tab, fds.number) end

--- Throws the error; drops a leading `true` and the slot of the error, so that `local r, w = assert(S.pipe())` works.
function M.assert(cond, err, ...)
  if not cond then
    collectgarbage "collect"
    error(tostring(err), 2)
  end
  if type(cond) == "function" then return cond, err, ... end
  if cond == true then return ... end
  return cond, ...
end

function M.split(delimiter, text)
  if delimiter == "" then return { text } end
  if #text == 0 then return {} end
  local list, from = {}, 1
  while true do
    local first, last = text:find(delimiter, from)
    if not first then
      list[#list + 1] = text:sub(from)
      return list
    end
    list[#list + 1] = text:sub(from, first - 1)
    from = last + 1
  end
end

function M.octal(text) return tonumber(text, 8) end
function M.divmod(a, b) return math.floor(a / b), a % b end
function M.align(len, a) return bit.band(tonumber(len) + a - 1, bit.bnot(a - 1)) end

local booleans = { [0] = 0, [1] = 1, [false] = 0, [true] = 1 }
M.booltoc = setmetatable({}, {
  __index = function(_, key) return booleans[key] end,
  __call = function(_, value) return value == nil and 0 or booleans[value] end,
})
function M.ctobool(value) return tonumber(value) ~= 0 end

local little = ffi.abi "le"
function M.htonl(x) return little and bit.bswap(x) or x end
function M.htons(x) return little and bit.rshift(bit.bswap(x), 16) or x end
M.ntohl, M.ntohs = M.htonl, M.htons
function M.convle32(x) return little and x or bit.bswap(x) end

function M.getfd(fd) return fds.number(fd) end
function M.istype(ct, x) return ffi.istype(ct, x) and x or false end
function M.mktype(ct, x) return ffi.istype(ct, x) and x or ct(x) end
function M.newfn(ct, init) return ffi.new(ct, init) end
function M.lenfn(x) return ffi.sizeof(x) end
M.lenmt = { __len = M.lenfn }

function M.ptt(name)
  local pointer = ffi.typeof(name .. " *")
  return function(x) return ffi.cast(pointer, x) end
end

--- Steps down through an array: `for i, x in reviter, array, count`.
function M.reviter(array, index)
  index = index - 1
  if index >= 0 then return index, array[index] end
  return nil
end

return M
