--- Loading: no globals, no library that is missing, every call can be made.
local T = ...
local S = require "callgate"
local D = require "callgate.describe"
local tests = {}

local function lua(program, environment)
  local here = debug.getinfo(1, "S").source:match "^@(.*)test/load%.lua$"
  local command = ("cd '%s' && %s LUA_PATH='./?.lua;;' luajit -e '%s' 2>&1"):format(here == "" and "." or here,
    environment or "", program)
  local pipe = io.popen(command)
  local text = pipe:read "*a"
  pipe:close()
  return text
end

function tests.no_globals_are_made_or_missed()
  local text = lua [[
    setmetatable(_G, {
      __newindex = function(_, k) error("global made: " .. k, 2) end,
      __index = function(_, k) error("global missed: " .. k, 2) end,
    })
    local S = require "syscall"
    local D = require "callgate.describe"
    for name in pairs(D.calls.names) do assert(S[name], name) end
    for _, m in ipairs { "syscall.abi", "syscall.bit", "syscall.helpers", "syscall.linux.constants" } do require(m) end
    assert(S.proc.mounts())
    assert(S.help)
    io.write "well"
  ]]
  T.equal(text, "well")
end

function tests.every_described_call_is_offered()
  for name in pairs(D.calls.names) do T.equal(type(S[name]), "function", name) end
end

function tests.every_call_and_structure_is_annotated()
  local text = ""
  for _, name in ipairs { "callgate", "shapes" } do
    local file = assert(io.open("library/" .. name .. ".d.lua"))
    text = text .. file:read "*a"
    file:close()
  end
  for name in pairs(D.calls.names) do
    local _, count = text:gsub("\nfunction S%." .. name .. "%(", "")
    T.equal(count, 1, name)
  end
  for name in pairs(D.structs.names) do T.ok(text:find("---@class callgate.t." .. name .. ":", 1, true), name) end
  for name in pairs(D.documents.names) do
    T.ok(text:find("[._]" .. name:match "_(.*)" .. "%(") or text:find(":" .. name:match "_(.*)" .. "(", 1, true), name)
  end
end

function tests.both_names_are_one_module()
  T.ok(require "syscall" == S)
  T.ok(require "syscall.abi" == S.abi)
  T.ok(require "syscall.linux.constants" == S.c)
  T.equal(S.abi.os, "linux")
  T.equal(S._VERSION, "v0.11pre")
end

function tests.a_missing_library_is_told()
  local text = lua([[local ok, e = pcall(require, "callgate") io.write(tostring(e))]], "CALLGATE_LIBRARY=/nonexistent.so")
  T.ok(text:find("/nonexistent.so", 1, true))
  T.ok(text:find("CALLGATE_LIBRARY", 1, true))
end

function tests.the_library_in_use_is_told()
  local maps = assert(io.open("/proc/self/maps")):read "*a"
  T.ok(S.library_path:find "callgate/libcallgate%.so%.0$")
  T.ok(maps:find(S.library_path:gsub("^%./", ""), 1, true), S.library_path)
end

function tests.two_states_of_one_process_are_independent()
  T.equal(lua [[
    package.loaded.callgate = nil
    local a = require "callgate"
    for name in pairs(package.loaded) do if name:match "^callgate" then package.loaded[name] = nil end end
    local b = require "callgate"
    assert(a ~= b and b.getpid() == a.getpid() and b.stat("/").isdir)
    io.write "well"
  ]], "well")
end

function tests.bits()
  local b = require "syscall.bit"
  local high, low = b.i6432(0x100000002)
  T.equal(high, 1)
  T.equal(low, 2)
  high, low = b.i6432(-1)
  T.equal(high, -1)
  T.equal(low, -1)
  T.equal(b.bor64(1, 2, 4), 7LL)
  T.equal(b.lshift64(1, 40), 2 ^ 40 + 0LL)
end

function tests.helpers()
  local h = require "syscall.helpers"
  local r, w = h.assert(S.pipe2 "cloexec")
  T.ok(r:getfd() ~= w:getfd())
  T.equal(h.octal "755", 493)
  T.equal(table.concat(h.split(",", "a,b,c"), "|"), "a|b|c")
  T.equal(h.booltoc(true), 1)
  T.equal(h.align(5, 8), 8)
end

return tests
