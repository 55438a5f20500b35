rockspec_format = "3.0"
package = "callgate"
version = "0.1.0-1"
source = {
  -- of `make dist`, beside this file
  url = "file://callgate-0.1.0.tar.gz",
}
description = {
  summary = "The system calls of the kernel, for LuaJIT",
  detailed = [[
    Every system call of the running kernel through one library that describes itself, with the API of ljsyscall, and
    structured answers: network interfaces, mounts, processes, what changes below a directory.
    Needs LuaJIT, and cargo and make to build.]],
  license = "MIT OR Apache-2.0",
  labels = { "luajit", "ffi", "posix", "linux" },
}
supported_platforms = { "linux", "freebsd", "netbsd", "macosx" }
dependencies = { "lua == 5.1" }
build = {
  type = "make",
  build_target = "lib",
  install_target = "install-rock",
  install_variables = { LUADIR = "$(LUADIR)", LUA_LIBDIR = "$(LIBDIR)" },
}
