-- Uses an installed module; prints which file its library is, and fails if another one is loaded besides.
local S = require "callgate"
assert(S == require "syscall")
assert(S.getpid() == S.getpid() and S.stat("/").isdir)
local fd = assert(S.open("/proc/self/comm", "rdonly, cloexec"))
assert(#fd:read(nil, 100) > 0 and fd:close())
assert(#S.proc.mounts() > 0)
local loaded, count = {}, 0
for file in assert(io.open("/proc/self/maps")):read("*a"):gmatch "%S*libcallgate%S*" do
  if not loaded[file] then loaded[file], count = true, count + 1 end
end
assert(count == 1, "several libraries are loaded")
print(S.library_path)
