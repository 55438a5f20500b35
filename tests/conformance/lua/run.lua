--- Runs the conformance cases in Lua: `luajit run.lua CASES [--only ID]`. The format is in tests/conformance/README.md.
--- Calls are the binding's generated functions, in their own shape: the order of arguments and defaults of ljsyscall,
--- lengths after buffers, room for results as an argument, `result, nil, further results` or `nil, error`.
local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path

require "callgate"
local ffi = require "ffi"
local json = require "dkjson"
local value = require "value"
local pattern = require "pattern"
local caller = require "caller"

-- The cases are tables walked by `pairs`, which some LuaJITs compile wrongly (callgate.interpreted): not compiled here.
jit.off(true, true)

local cases_directory, only = arg[1], arg[3]
local pid = caller.call("getpid", {})[1]
local base = (os.getenv "TMPDIR" or "/tmp") .. "/cg" .. pid

local function shell(command)
  local pipe = assert(io.popen(command))
  local text = pipe:read "*a"
  pipe:close()
  return text
end

local function quote(text) return "'" .. text:gsub("'", "'\\''") .. "'" end

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read "*a"
  file:close()
  return text
end

--- What depends on the processor stands in a case as `{"bits64": ..., "bits32": ...}` or `{"little": ..., "big": ...}`.
local function of_this_processor(of)
  if type(of) ~= "table" then return of end
  if of.bits64 ~= nil then return ffi.abi "64bit" and of.bits64 or of.bits32 end
  if of.little ~= nil then return ffi.abi "le" and of.little or of.big end
  for key, inner in pairs(of) do of[key] = of_this_processor(inner) end
  return of
end

local function load_cases()
  local all = {}
  for path in shell("ls " .. quote(cases_directory) .. "/*.json"):gmatch "[^\n]+" do
    for _, case in ipairs(assert(json.decode(read(path), 1, json.null))) do all[#all + 1] = of_this_processor(case) end
  end
  return all
end

--- The open descriptors, but for the one that lists them.
local function open_descriptors()
  local directory = caller.call("open", { "/proc/self/fd", 0, 0, n = 3 })[1]
  local names, numbers, at = caller.call("getdents", { directory, 32768, n = 2 })[1], {}, 0
  repeat
    local found = caller.call("dirent_next", { names, at, n = 2 })
    local entry = found[2]
    at = found[1]
    local offset = value.get(entry, "name_offset")
    local name = names:sub(offset + 1, offset + value.get(entry, "name_len"))
    if at ~= 0 and name:match "^%d" and tonumber(name) ~= directory:getfd() then numbers[#numbers + 1] = name end
  until at == 0
  caller.call("close", { directory, n = 1 })
  return table.concat(numbers, " ")
end

local function release(text)
  local major, minor = text:match "(%d+)%.(%d+)"
  return major * 1000 + minor
end

--- Cases that cannot be run under the tool that the runner runs under, with reasons.
local function load_exceptions()
  local path = os.getenv "CONFORMANCE_EXCEPT"
  return path and assert(json.decode(read(path))) or {}
end

local exceptions = load_exceptions()

--- Why a case cannot be run here.
local function unmet(case)
  if exceptions[case.id] then return exceptions[case.id] end
  local user = case.unshare and 0 or caller.call("geteuid", {})[1]
  for _, need in ipairs(case.needs or {}) do
    local missing
    if need == "root" then missing = user ~= 0
    elseif need == "user" then missing = user == 0
    else missing = release(read "/proc/sys/kernel/osrelease") < release(need) end
    if missing then return "needs " .. need end
  end
  -- that each call of a case is one of the description is what check.py sees to, on a processor that has them all
  for _, step in ipairs(case.steps) do
    if step.call and not caller.knows(step.call) then return ("there is no %s on this processor"):format(step.call) end
  end
end

local Case = {}
Case.__index = Case

function Case:call(step)
  local name, arguments = step.call, {}
  for index, argument in ipairs(step.args or {}) do arguments[index] = self:value(argument) end
  arguments.n = #(step.args or {})
  local expected = type(step.expect) == "table" and step.expect.error
  local results, err = caller.call(name, arguments)
  if not results then
    local errno = "E" .. err.sym
    for _, skip in ipairs(step.skip or {}) do
      if skip == errno then error({ skip = errno .. " from " .. name }, 0) end
    end
    -- a tool that the runner runs under may know fewer calls than the kernel
    if errno == "ENOSYS" and os.getenv "CONFORMANCE_EXCEPT" then error({ skip = "ENOSYS from " .. name }, 0) end
    if errno ~= expected then error(("%s: %s"):format(errno, err:explain()), 0) end
    if not err:explain():find(name, 1, true) then error("the error's text does not name the call: " .. err:explain(), 0) end
    return nil
  end
  for index = 1, results.n do
    if value.is_fd(results[index]) then self.fds[#self.fds + 1] = results[index] end
  end
  if expected then error("expected " .. expected .. ", but it succeeded", 0) end
  return results
end

function Case:spawn(words)
  local quoted = {}
  for index, word in ipairs(words) do quoted[index] = quote(word) end
  local pipe = assert(io.popen("echo $$; exec " .. table.concat(quoted, " ") .. " </dev/null >/dev/null"))
  local child = tonumber(pipe:read "*l")
  self.children[#self.children + 1] = { pipe = pipe, pid = child }
  return child
end

function Case:step(step)
  local results
  if step.call then
    results = self:call(step)
    if not results then return end
  elseif step.make or step.check then
    results = { self:value(step.make or step.check), n = 1 }
  elseif step.spawn then
    results = { self:spawn(step.spawn), n = 1 }
  elseif step.file then
    local file = assert(io.open(self.directory .. "/" .. step.file, "wb"))
    file:write(step.content or "")
    file:close()
    return
  elseif step.content then
    results = { read(self.directory .. "/" .. step.content), n = 1 }
  else
    error("unknown step", 0)
  end
  local expect = step.expect
  if expect ~= nil then
    if value.is_array(expect) then
      if #expect ~= results.n then error(("expected %d results, got %d"):format(#expect, results.n), 0) end
      for index, one in ipairs(expect) do pattern.check(self, one, results[index]) end
    else
      if results.n > 1 then error(("expected one result, got %d"):format(results.n), 0) end
      pattern.check(self, expect, results[1])
    end
  end
  local names = step.save or {}
  if type(names) == "string" then names = { names } end
  for index, name in ipairs(names) do
    if name ~= json.null then self.variables[name] = results[index] end
  end
end

function Case:value(of) return value.make(self, of) end

function Case:clean()
  for _, fd in ipairs(self.fds) do caller.call("close", { fd, n = 1 }) end
  for _, child in ipairs(self.children) do
    os.execute("kill -9 " .. child.pid .. " 2>/dev/null")
    child.pipe:close()
  end
end

local function run(case, number, whole_process)
  local self = setmetatable({ directory = base .. "-" .. number, variables = {}, fds = {}, children = {} }, Case)
  os.execute("mkdir " .. quote(self.directory))
  local before = not whole_process and open_descriptors()
  local failed, skipped
  for index, step in ipairs(case.steps) do
    local ok, why = pcall(self.step, self, step)
    if not ok then
      if type(why) == "table" and why.skip then skipped = why.skip
      else failed = ("step %d (%s): %s"):format(index, step.call or "step", tostring(why)) end
      break
    end
  end
  self:clean()
  os.execute("rm -rf " .. quote(self.directory) .. " 2>/dev/null")
  if not failed and not skipped and not whole_process then
    local after = open_descriptors()
    if before ~= after then
      failed = ("open before: %s, after: %s"):format(before:gsub("\n", " "), (after:gsub("\n", " ")))
    end
  end
  return failed, skipped
end

--- Runs a case in a process of its own, and passes its verdict on.
local function isolated(case)
  local prefix = ""
  if case.unshare then
    prefix = "unshare " .. case.unshare .. " "
    if not shell(prefix .. "true 2>&1 && echo yes"):find "yes" then return nil, "unshare refuses" end
  end
  -- what the interpreter has to be started with, such as an emulator
  prefix = prefix .. (os.getenv "CONFORMANCE_UNDER" or "") .. " "
  local command = ("%s%s %s %s --only %s 2>&1; echo \"rc=$?\""):format(prefix, quote(arg[-1]), quote(arg[0]),
    quote(cases_directory), quote(case.id))
  local text, status = shell(command):match "^(.*)rc=(%d+)\n$"
  if case.exit then
    return tonumber(status) ~= case.exit and ("expected exit status %d, got %s"):format(case.exit, status) or nil
  end
  local last = text:match "([^\n]*)\n*$"
  if last == "ok " .. case.id and status == "0" then return nil end
  local skip, fail = "ok " .. case.id .. " # SKIP ", "not ok " .. case.id .. ": "
  if last:sub(1, #skip) == skip then return nil, last:sub(#skip + 1) end
  if last:sub(1, #fail) == fail then return last:sub(#fail + 1) end
  return ("its process ended with %s, saying %q"):format(status, text)
end

local passed, failures, skips = 0, 0, 0
io.stdout:setvbuf "line"
for number, case in ipairs(load_cases()) do
  if not only or only == case.id then
    local apart = case.isolated or case.unshare or case.exit
    local failed, skipped = nil, unmet(case)
    if not skipped then
      if apart and not only then failed, skipped = isolated(case) else failed, skipped = run(case, number, apart) end
    end
    if failed then
      failures = failures + 1
      print(("not ok %s: %s"):format(case.id, failed))
    elseif skipped then
      skips = skips + 1
      print(("ok %s # SKIP %s"):format(case.id, skipped))
    else
      passed = passed + 1
      print("ok " .. case.id)
    end
    collectgarbage()
  end
end
if not only then print(("%d passed, %d failed, %d skipped"):format(passed, failures, skips)) end
os.exit(failures > 0 and 1 or 0)
