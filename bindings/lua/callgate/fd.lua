--- File descriptor objects (`t.fd`): cdata that close what they hold when they are collected.
local ffi = require "ffi"
local loader = require "callgate.loader"
local c = require "callgate.constants"

local library = loader.library
local istype, gc = ffi.istype, ffi.gc

local M = { methods = {} }
local methods = M.methods
local ctype

local function finalise(fd)
  if fd.filenum >= 0 then library.cg_close(fd.filenum) end
end

local function member(object) return object.getfd end

--- An object with a method (or, as a pollfd has it, a property) `getfd`.
local function other(fd)
  if type(fd) ~= "cdata" and type(fd) ~= "table" then return nil end
  if istype("int", fd) then return tonumber(fd) end
  local ok, getfd = pcall(member, fd)
  if not ok or getfd == nil then return nil end
  return type(getfd) == "number" and getfd or getfd(fd)
end

--- The number of whatever stands for a descriptor; nil if it is nothing of the kind.
function M.number(fd)
  if type(fd) == "number" then return fd end
  if istype(ctype, fd) then return fd.filenum end
  return other(fd)
end
getmetatable(c).getfd.get = M.number

--- Takes the number out of an object that is being closed. nil: it was closed before.
function M.release(fd)
  if not istype(ctype, fd) then return M.number(fd) end
  local number = fd.filenum
  if number < 0 then return nil end
  fd.filenum = -1
  gc(fd, nil)
  return number
end

function methods.getfd(fd) return fd.filenum end

function methods.nogc(fd) return gc(fd, nil) end

function methods.seq(fd)
  fd.sequence = fd.sequence + 1
  return fd.sequence
end

ctype = ffi.metatype("struct { int filenum; int sequence; }", {
  -- Methods come lazily from the functions of S; sugar/fd.lua says which.
  __index = function(_, key)
    local method = methods[key]
    if method == nil then error("invalid index " .. tostring(key), 2) end
    return method
  end,
  __newindex = function(_, key) error("invalid index " .. tostring(key), 2) end,
  __new = function(ct, fd)
    if fd == nil then return ffi.new(ct, -1) end
    if istype(ct, fd) then return fd end
    local number = M.number(fd)
    if not number then error("t.fd: a number or an object with a getfd method is wanted, not a " .. type(fd), 2) end
    return gc(ffi.new(ct, number), finalise)
  end,
})
M.ctype = ctype

return M
