--- Numbers, arrays of one and two, and buffers.
local ffi = require "ffi"

local SCALARS = {
  char = "char", uchar = "unsigned char", int = "int", uint = "unsigned int", int8 = "int8_t", uint8 = "uint8_t",
  int16 = "int16_t", uint16 = "uint16_t", int32 = "int32_t", uint32 = "uint32_t", int64 = "int64_t", uint64 = "uint64_t",
  long = "long", ulong = "unsigned long", size = "size_t", ssize = "ssize_t", mode = "uint32_t", dev = "uint64_t",
  off = "int64_t", uid = "uint32_t", gid = "uint32_t", pid = "int32_t", in_port = "uint16_t", sa_family = "uint16_t",
  socklen = "uint32_t", id = "uint32_t", daddr = "int32_t", time = "long", clock = "long", nlink = "unsigned long",
  ino = "uint64_t", nfds = "unsigned long", clockid = "int32_t", aio_context = "unsigned long",
}

local ONES = {
  char1 = "char", uchar1 = "unsigned char", int1 = "int", uint1 = "unsigned int", int16_1 = "int16_t", uint16_1 = "uint16_t",
  int32_1 = "int32_t", uint32_1 = "uint32_t", int64_1 = "int64_t", uint64_1 = "uint64_t", long1 = "long",
  ulong1 = "unsigned long", intptr1 = "intptr_t", size1 = "size_t", socklen1 = "uint32_t", off1 = "int64_t",
  uid1 = "uint32_t", gid1 = "uint32_t", aio_context1 = "unsigned long",
}

local TWOS = { char2 = "char", int2 = "int", uint2 = "unsigned int" }

local SPELLINGS = {
  mode = "mode_t", dev = "dev_t", off = "off_t", uid = "uid_t", gid = "gid_t", pid = "pid_t", size = "size_t",
  ssize = "ssize_t", socklen = "socklen_t", ino = "ino_t", nlink = "nlink_t", clock = "clock_t", clockid = "clockid_t",
  time = "time_t", in_port = "in_port_t", sa_family = "sa_family_t", id = "id_t", nfds = "nfds_t",
}

return function(types)
  local t = types.t
  for name, spelling in pairs(SCALARS) do t[name] = ffi.typeof(spelling) end
  for name, spelling in pairs(ONES) do t[name] = ffi.typeof(spelling .. "[1]") end
  for name, spelling in pairs(TWOS) do t[name] = ffi.typeof(spelling .. "[2]") end
  for name, spelling in pairs(SPELLINGS) do types.ctypes[spelling] = t[name] end
  t.buffer = ffi.typeof "char[?]"
  t.ints = ffi.typeof "int[?]"
  t.string_array = ffi.typeof "const char *[?]"
  t.sighandler = ffi.typeof "void (*)(int)"
  function t.intptr(x) return ffi.cast("intptr_t", x) end
  function t.uintptr(x) return ffi.cast("uintptr_t", x) end
end
