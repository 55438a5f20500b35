--- The platform, in ljsyscall's words.
local ffi = require "ffi"

local ARCHES = { x64 = "x64", x86 = "x86", arm = "arm", arm64 = "arm64", ppc = "ppc", mips = "mips", mipsel = "mipsel" }
local OSES = { Linux = "linux", OSX = "osx" }

local os = OSES[ffi.os] or require("callgate.describe").os

return {
  arch = ARCHES[ffi.arch] or ffi.arch,
  abi32 = ffi.abi "32bit",
  abi64 = ffi.abi "64bit",
  le = ffi.abi "le",
  be = ffi.abi "be",
  os = os,
  host = os,
  types = "netbsd",
  bsd = os ~= "linux" or nil,
}
