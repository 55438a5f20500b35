-- Tries the cases of a plan in Lua: `luajit runner.lua PLAN START`. What came of each is told on descriptor 210.
local ffi = require "ffi"
local S = require "callgate"
local structs = require "callgate.structs"

-- The cases are tables walked by `pairs`, which some LuaJITs compile wrongly (callgate.interpreted): not compiled here.
jit.off(true, true)

ffi.cdef [[
long write(int fd, const void *buf, unsigned long count);
int fcntl(int fd, int cmd, ...);
int close(int fd);
int getpid(void);
void _exit(int status);
]]
local C = ffi.C
local PROGRESS, DESCRIPTORS = 210, 256
local NIL = {}
local me = C.getpid()

local function tell(line) C.write(PROGRESS, line, #line) end

local function descriptors()
  local out = {}
  for fd = 0, DESCRIPTORS - 1 do
    if C.fcntl(fd, 1) >= 0 then out[fd] = true end
  end
  return out
end

local function missing(from, of)
  local out = {}
  for fd in pairs(from) do
    if not of[fd] then out[#out + 1] = fd end
  end
  return out
end

local function raises() error("no") end

local EVIL = {
  function()
    return setmetatable({}, { __index = raises, __len = raises, __tostring = raises, __call = raises, __eq = raises })
  end,
  function() return coroutine.create(raises) end,
  function() return ffi.cast("void *", nil) end,
  -- in no range but that of 64 bits: in one of 32 it could mean every process
  function() return ffi.new("int64_t", -2 ^ 40) end,
  function() return 0xffffffffffffffffULL end,
  function() return ffi.new("struct { int x; }") end,
  function() return ffi.new("double[2]") end,
  function() return { getfd = function() return "x" end } end,
  function() return ffi.typeof("int") end,
  function() return io.stdout end,
}

local function cycle()
  local made = {}
  made[1] = made
  return made
end

local function deep(depth)
  local made = 1
  for _ = 1, depth do made = { a = { made } } end
  return made
end

local scratch
local function scratch_at(offset)
  scratch = scratch or assert(S.mmap(nil, 2 ^ 20, 3, 0x22, -1, 0))
  return ffi.cast("char *", scratch) + offset
end

local function descriptor(state, opened)
  local fd = assert(S.dup(100))
  if state == "closed" then fd:close() else opened[#opened + 1] = fd end
  return fd
end

local function integer(text)
  local number = tonumber(text)
  if number >= 2 ^ 64 or number < -2 ^ 63 then return number end
  return assert(loadstring("return " .. text .. (number >= 2 ^ 63 and "ULL" or "LL")))()
end

local value
local MAKE = {
  int = integer,
  float = function(text) return tonumber(text) end,
  bytes = function(hex) return (hex:gsub("..", function(pair) return string.char(tonumber(pair, 16)) end)) end,
  buffer = function(size) return ffi.new("uint8_t[?]", size) end,
  readonly = function(size) return ("\0"):rep(size) end,
  long = function(size) return ("x"):rep(size) end,
  surrogate = function() return "\237\160\128" end,
  object = function() return newproxy(true) end,
  ["function"] = function() return function() return 1 end end,
  symbol = function() return io.stderr end,
  struct = function(name) return structs.kinds[name].ct() end,
  constant = function(of) return S.c[of[1]][of[2]] end,
  fdobj = descriptor,
  evil = function(index) return EVIL[index + 1]() end,
  cycle = cycle,
  deep = deep,
  scratch = scratch_at,
}

function MAKE.map(of, opened)
  local out = {}
  for key, token in pairs(of) do out[key] = value(token, opened) end
  return out
end

function value(token, opened)
  if token == NIL then return nil end
  if type(token) ~= "table" then return token end
  if token.n then
    local out = {}
    for index = 1, token.n do out[index] = value(token[index], opened) end
    return out
  end
  local kind, of = next(token)
  return MAKE[kind](of, opened)
end

local function close(...)
  for index = 1, select("#", ...) do
    local result = select(index, ...)
    if ffi.istype(S.t.fd, result) then
      result:close()
    elseif type(result) == "table" and getmetatable(result) and type(result.close) == "function" then
      result:close()
    end
  end
end

local plan

local function judge(room, ok, ...)
  if C.getpid() ~= me then C._exit(0) end
  if not ok then
    local words = tostring((...))
    if words:find "%.lua:%d+: attempt to" then return "bad " .. words:gsub("\n", " ") end
    return "error thrown"
  end
  local first, second = ...
  if first == nil and second ~= nil then
    tostring(second)
    return "error given"
  end
  if type(room) == "number" and type(first) == "string" and #first > room then
    return "bad " .. #first .. " bytes came back"
  end
  close(...)
  return "ok"
end

plan = assert(loadstring("local NIL = ... return " .. assert(io.open(arg[1], "rb")):read "*a"))(NIL)
io.stdin:close()
collectgarbage()

local target, bare
if plan.document == nil then
  target = S[plan.name]
  bare = require("callgate.calls").make((require("callgate.describe").calls.find(plan.name)))
elseif plan.document.object ~= NIL then
  local object = assert(S[plan.maker.topic][plan.maker.name](value(plan.maker.request, {})))
  target = function(...) return object[plan.document.method](object, ...) end
  if plan.before ~= NIL then assert(object[plan.before.method](object, value(plan.before.request, {}))) end
else
  target = S[plan.document.topic][plan.document.method]
end
assert(target, "there is no " .. plan.name)
scratch_at(0)

-- A function of its own, so that nothing holds on to a case's values when it is over.
local function attempt(args)
  local values, opened = {}, {}
  for position = 1, args.n do values[position] = value(args[position], opened) end
  local room = plan.room and values[plan.room + 1]
  -- the sugar over such a call may make the room as large as is needed
  local called = type(room) == "number" and bare or target
  local word = judge(room, pcall(called, unpack(values, 1, args.n)))
  for _, fd in ipairs(opened) do pcall(fd.close, fd) end
  return word
end

local before = descriptors()
for index = tonumber(arg[2]) + 1, plan.cases.n do
  tell(("b %d\n"):format(index - 1))
  local word = attempt(plan.cases[index].args)
  local after = descriptors()
  local more, fewer = missing(after, before), missing(before, after)
  if plan.opens then
    for _, fd in ipairs(more) do C.close(fd) end
    more = {}
  end
  if #more > 0 then
    collectgarbage()
    collectgarbage()
    more = missing(descriptors(), before)
  end
  if not word:find "^bad" then
    if #more > 0 then
      word = "bad leaked descriptors " .. table.concat(more, " ")
    elseif #fewer > 0 and not plan.loses then
      word = "bad closed descriptors " .. table.concat(fewer, " ")
    end
  end
  tell(("e %d %s\n"):format(index - 1, word))
  if #more > 0 or #fewer > 0 or word:find "^bad" or (word == "ok" and plan.fresh) then break end
end
