--- What files have: status, devices, directory entries, locks.
local ffi = require "ffi"
local c = require "callgate.constants"
local structs = require "callgate.structs"
local bit = require "bit"

local M = { structs = {} }
local band, rshift = bit.band, bit.rshift
local device

local TYPENAMES = {
  FREG = "file", FDIR = "directory", FLNK = "link", FSOCK = "socket", FCHR = "char device", FBLK = "block device",
  FIFO = "named pipe",
}
local TESTS = {
  isreg = "FREG", isdir = "FDIR", ischr = "FCHR", isblk = "FBLK", isfifo = "FIFO", islnk = "FLNK", issock = "FSOCK",
}

local stat = { get = {} }
M.structs.stat = stat
function stat.get.dev(x) return device(x.st_dev) end
function stat.get.rdev(x) return device(x.st_rdev) end
function stat.get.type(x) return band(x.st_mode, c.S_I.FMT) end
function stat.get.todt(x) return rshift(x.st_mode, 12) end
function stat.get.typename(x)
  local kind = band(x.st_mode, c.S_I.FMT)
  for name, text in pairs(TYPENAMES) do
    if c.S_I[name] == kind then return text end
  end
  return "other"
end
for name, constant in pairs(TESTS) do
  stat.get[name] = function(x) return band(x.st_mode, c.S_I.FMT) == c.S_I[constant] end
end
function stat.get.access(x) return tonumber(x.st_atime) end
function stat.get.modification(x) return tonumber(x.st_mtime) end
function stat.get.change(x) return tonumber(x.st_ctime) end

-- A flock's numbers; its names are set through FCNTL_LOCK and SEEK by the description.
M.structs.flock = { get = {} }

--- Device numbers, packed and unpacked by the library.
local function init_device(types)
  local calls, D = require "callgate.calls", require "callgate.describe"
  local function call(name)
    return calls.make(D.calls.find(name))
  end
  local major, minor, makedev
  local function ready()
    if not major then major, minor, makedev = call "major", call "minor", call "makedev" end
  end
  local get = {
    major = function(x) ready() return major(x.dev) end,
    minor = function(x) ready() return minor(x.dev) end,
    device = function(x) return tonumber(x.dev) end,
  }
  device = ffi.metatype("struct { uint64_t dev; }", {
    __index = function(x, key)
      if get[key] then return get[key](x) end
      error("invalid index " .. tostring(key), 2)
    end,
    __newindex = function(x, key, value)
      if key ~= "device" then error("invalid index " .. tostring(key), 2) end
      x.dev = device(value).dev
    end,
    __len = function() return ffi.sizeof(device) end,
    __new = function(ct, a, b)
      ready()
      if a == nil then return ffi.new(ct) end
      if type(a) == "table" then a, b = a[1], a[2] end
      if b ~= nil then return ffi.new(ct, makedev(a, b)) end
      if ffi.istype(ct, a) then return ffi.new(ct, a.dev) end
      return ffi.new(ct, a)
    end,
  })
  types.t.device = device
end

--- A directory entry, copied out of the buffer that getdents filled.
local function init_dirent(types)
  local ct = ffi.typeof "struct { uint64_t d_ino; int64_t d_off; uint16_t d_reclen; uint8_t d_type; char d_name[256]; }"
  local get = {
    ino = function(x) return tonumber(x.d_ino) end,
    off = function(x) return tonumber(x.d_off) end,
    reclen = function(x) return x.d_reclen end,
    name = function(x) return ffi.string(x.d_name) end,
    type = function(x) return x.d_type end,
    toif = function(x) return bit.lshift(x.d_type, 12) end,
  }
  types.t.dirent = ffi.metatype(ct, {
    __index = function(x, key)
      if get[key] then return get[key](x) end
      local kind = type(key) == "string" and rawget(c.DT, key)
      if kind then return x.d_type == kind end
      error("invalid index " .. tostring(key), 2)
    end,
    __newindex = function(_, key) error("invalid index " .. tostring(key), 2) end,
    __len = function(x) return x.d_reclen end,
  })
  types.ctypes["struct dirent"] = nil
end

function M.init(types)
  init_device(types)
  init_dirent(types)
end

M.kinds = structs.kinds

return M
