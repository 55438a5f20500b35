--- Makes the Lua function of a call from its description: source text for its kinds of arguments and results, so that
--- LuaJIT compiles it down to the C call. Nothing here knows a call by name.
local ffi = require "ffi"
local loader = require "callgate.loader"
local D = require "callgate.describe"
local c = require "callgate.constants"
local names = require "callgate.names"
local convert = require "callgate.convert"
local errors = require "callgate.errors"
local fds = require "callgate.fd"
local structs = require "callgate.structs"
local vectors = require "callgate.vectors"
local addresses = require "callgate.addresses"

local string_ = ffi.string
local M = {}

-- Results that are strings are read into this, unless they are longer.
local SCRATCH = 65536
local scratch = ffi.new("char[?]", SCRATCH)
-- What the kernel transfers at most in one call (MAX_RW_COUNT).
local MOST = 0x7ffff000
local DEFAULT_COUNT = 4096

local function buffer(count, call, argument)
  if type(count) ~= "number" or not (count >= 0 and count <= MOST) then
    errors.bad(call, argument .. "'s count", count, "a length that the kernel takes at once")
  end
  if count <= SCRATCH then return scratch end
  return ffi.new("char[?]", count)
end

--- What a source is built in: constants go in as upvalues of the generated function.
local Source = {}
Source.__index = Source

function Source:constant(value)
  if self.ids[value] then return self.ids[value] end
  self.count = self.count + 1
  local id = "K" .. self.count
  self.ids[value], self.values[self.count] = id, value
  return id
end

function Source:line(text, ...)
  self.lines[#self.lines + 1] = text:format(...)
end

local INT = { [8] = "int8_t", [16] = "int16_t", [32] = "int32_t", [64] = "int64_t" }

local function int_type(arg) return (arg.is_signed ~= 0 and "" or "u") .. INT[arg.bits] end

local function range(arg)
  local bits = arg.bits
  if arg.is_signed ~= 0 then return -2 ^ (bits - 1), 2 ^ (bits - 1) - 1 end
  -- -1 is "unchanged" for ids, and the flags of all ones.
  return bits == 32 and -1 or 0, 2 ^ bits - 1
end

--- A number, from its literal form.
local function literal(value)
  if value == math.floor(value) and math.abs(value) < 2 ^ 53 then return ("%d"):format(value) end
  return ("%.17g"):format(value)
end

local KINDS = {}

function KINDS.FD(s, a)
  s:line("if type(%s) ~= 'number' or not (%s >= -2147483648 and %s <= 2147483647) then %s = fd(%s, %q, %q) end",
    a.id, a.id, a.id, a.id, a.default and ("%s == nil and %s or %s"):format(a.id, a.default, a.id) or a.id, s.name, a.name)
  s:pass("int32_t", a.id)
end

function KINDS.DIRFD(s, a)
  s:line("if %s == nil or %s == false then %s = %s elseif type(%s) ~= 'number' then %s = dirfd(%s, %s, %q, %q) end",
    a.id, a.id, a.id, a.default, a.id, a.id, a.id, a.default, s.name, a.name)
  s:pass("int32_t", a.id)
end

local function group(s, a, group_name, arg)
  local low, high = range(arg)
  local known = s:constant {}
  if a.default then s:line("if %s == nil then %s = %s end", a.id, a.id, a.default) end
  s:line("if type(%s) ~= 'number' or not (%s >= %s and %s <= %s) then", a.id, a.id, literal(low), a.id, literal(high))
  s:line("  %s = %s ~= nil and %s[%s] or group(%s, %s, %s, %s, %q, %q, %q)", a.id, a.id, known, a.id, a.id,
    s:constant(c[group_name]), known, literal(low), group_name, s.name, a.name)
  s:line("end")
  s:pass(int_type(arg), a.id)
end

local function integer(s, a)
  local name = string_(a.arg.type_name)
  local of_call = names.arguments[s.name]
  local group_name = of_call and of_call[a.name] or names.types[name]
  if group_name then return group(s, a, group_name, a.arg) end
  local low, high = range(a.arg)
  if a.default then s:line("if %s == nil then %s = %s end", a.id, a.id, a.default) end
  local exact = a.arg.bits == 64 and "< 9223372036854775808" or "<= " .. literal(high)
  if a.arg.bits == 64 and a.arg.is_signed == 0 then exact = "< 18446744073709551616" end
  s:line("if type(%s) ~= 'number' or not (%s >= %s and %s %s) then %s = int(%s, %s, %s, %q, %q) end", a.id, a.id,
    literal(low), a.id, exact, a.id, a.id, literal(low), literal(high), s.name, a.name)
  s:pass(int_type(a.arg), a.id)
end
KINDS.INT, KINDS.UINT = integer, integer

local function grouped(s, a)
  local of_call = names.arguments[s.name]
  group(s, a, of_call and of_call[a.name] or string_(D.groups[a.arg.group_index].name), a.arg)
end
KINDS.FLAGS, KINDS.ENUM = grouped, grouped

function KINDS.ADDRESS(s, a)
  s:line("if type(%s) ~= 'cdata' or istype(newfd, %s) then %s = pointer(%s, %q, %q) end", a.id, a.id, a.id, a.id, s.name, a.name)
  s:pass("void *", a.id)
end

function KINDS.WORD(s, a)
  s:line("local w%s, keep%s = word(%s, %q, %q), %s", a.id, a.id, a.id, s.name, a.name, a.id)
  s:pass("intptr_t", "w" .. a.id)
end

local function text(s, a)
  s:line("if type(%s) ~= 'string' or find(%s, '\\0', 1, true) then %s = text(%s, %s, %q, %q) end", a.id, a.id, a.id, a.id,
    tostring(a.arg.optional ~= 0), s.name, a.name)
  s:pass("const char *", a.id)
end
KINDS.PATH, KINDS.STR = text, text

function KINDS.BYTES_IN(s, a)
  local count = s:parameter("n" .. a.id, a)
  s:line("if type(%s) ~= 'cdata' or type(%s) ~= 'number' or not (%s >= 0 and %s <= (size[%s] or -1)) then", a.id, count,
    count, count, a.id)
  s:line("  %s, %s = input(%s, %s, %q, %q)", a.id, count, a.id, count, s.name, a.name)
  s:line("end")
  s:pass("const void *", a.id)
  s:pass("size_t", count)
end

function KINDS.BYTES_OUT(s, a)
  local count = s:parameter("n" .. a.id, a)
  local room = "b" .. a.id
  s:line("local %s = %s", room, a.id)
  s:line("if type(%s) ~= 'cdata' or type(%s) ~= 'number' or not (%s >= 0 and %s <= (size[%s] or -1)) then", a.id, count,
    count, count, a.id)
  s:line("  if type(%s) == 'number' and %s == nil then %s, %s = nil, %s end", a.id, count, a.id, count, a.id)
  s:line("  if %s == nil then", a.id)
  s:line("    if %s == nil then %s = %s end", count, count, a.default or DEFAULT_COUNT)
  s:line("    %s = buffer(%s, %q, %q)", room, count, s.name, a.name)
  s:line("  else %s, %s = output(%s, %s, %q, %q) end", room, count, a.id, count, s.name, a.name)
  s:line("end")
  s:pass("void *", room)
  s:pass("size_t", count)
  s.bytes = { given = a.id, room = room, count = count }
end

local function struct_name(a)
  return a.arg.struct_index >= 0 and string_(D.structs[a.arg.struct_index].name) or nil
end

function KINDS.STRUCT_IN(s, a)
  local name = assert(struct_name(a), s.name)
  local ct = s:constant(structs.kinds[name].ct)
  s:line("if not istype(%s, %s) then %s = struct(%s, %q, %s, %q, %q) end", ct, a.id, a.id, a.id, name,
    tostring(a.arg.optional ~= 0), s.name, a.name)
  s:pass("const void *", a.id)
end

local function scalar(a)
  return (a.arg.is_signed ~= 0 and "" or "u") .. INT[a.arg.bits]
end

function KINDS.STRUCT_OUT(s, a)
  local name = struct_name(a)
  local ct = name and structs.kinds[name].ct or ffi.typeof(scalar(a) .. "[1]")
  local k, out = s:constant(ct), "o" .. a.id
  local guard = a.arg.optional ~= 0 and ("if %s ~= false then "):format(a.id) or ""
  s:line("local %s %sif %s == nil then %s = %s() else %s = room(%s, %s, %q, %q, %q) end%s", out, guard, a.id, out, k, out,
    a.id, k, name or string_(a.arg.type_name), s.name, a.name, guard ~= "" and " end" or "")
  s:pass("void *", out)
  if name then
    s:result(out, a)
  elseif a.arg.optional ~= 0 then
    s:result(("%s and tonumber(%s[0])"):format(out, out), a)
  else
    s:result(("tonumber(%s[0])"):format(out), a)
  end
end

function KINDS.STRUCT_INOUT(s, a)
  local name, out = struct_name(a), "o" .. a.id
  if name then
    s:line("local %s = struct(%s, %q, %s, %q, %q)", out, a.id, name, tostring(a.arg.optional ~= 0), s.name, a.name)
    s:result(out, a)
  else
    s:line("local %s = inout(%s, %s, %s, %q, %q)", out, a.id, s:constant(ffi.typeof(scalar(a) .. "[1]")),
      tostring(a.arg.optional ~= 0), s.name, a.name)
    s:result(("%s and tonumber(%s[0])"):format(out, out), a)
  end
  s:pass("void *", out)
end

local function element(a) return struct_name(a) or string_(a.arg.type_name) end

local function array(s, a)
  s:line("local p%s, n%s, keep%s = array(%s, %q, %q, %q)", a.id, a.id, a.id, a.id, element(a), s.name, a.name)
  s:pass("void *", "p" .. a.id)
  s:pass("size_t", "n" .. a.id)
end
KINDS.ARRAY_IN, KINDS.ARRAY_INOUT = array, array

local function iovecs(s, a)
  s:line("local p%s, n%s, keep%s = array(%s, 'iovec', %q, %q)", a.id, a.id, a.id, a.id, s.name, a.name)
  s:pass("void *", "p" .. a.id)
  s:pass("size_t", "n" .. a.id)
end
KINDS.IOV_IN, KINDS.IOV_OUT = iovecs, iovecs

function KINDS.ARRAY_OUT(s, a)
  local name = element(a)
  s:line("local v%s = %s", a.id, a.id)
  s:line("if type(%s) ~= 'cdata' then v%s = fresh(%q, %s == nil and %s or length(%s, %q, %q)) end", a.id, a.id, name, a.id,
    a.default or 64, a.id, s.name, a.name)
  s:line("local p%s, n%s = array(v%s, %q, %q, %q)", a.id, a.id, a.id, name, s.name, a.name)
  s:pass("void *", "p" .. a.id)
  s:pass("size_t", "n" .. a.id)
  s.elements = { given = a.id, vector = "v" .. a.id, name = name }
end

function KINDS.SOCKADDR_IN(s, a)
  local count = s:parameter("n" .. a.id, a)
  s:line("local p%s, l%s, keep%s = address(%s, %s, %q, %q)", a.id, a.id, a.id, a.id, count, s.name, a.name)
  s:pass("const void *", "p" .. a.id)
  s:pass("uint32_t", "l" .. a.id)
end

function KINDS.SOCKADDR_OUT(s, a)
  local count = s:parameter("n" .. a.id, a)
  s:line("local o%s, l%s = %s", a.id, a.id, a.id)
  s:line("if o%s ~= false then", a.id)
  s:line("  if o%s == nil then o%s = storage() end", a.id, a.id)
  s:line("  l%s = socklen(%s or #o%s)", a.id, count, a.id)
  s:line("end")
  s:pass("void *", ("o%s or nil"):format(a.id))
  s:pass("uint32_t *", "l" .. a.id)
  s:result(("o%s and sa(o%s, l%s[0])"):format(a.id, a.id, a.id), a)
end

function KINDS.FDS_OUT(s, a)
  local room = "o" .. a.id
  s:line("local %s = %s", room, a.id)
  s:line("if %s == nil then %s = int2() else %s = output(%s, 8, %q, %q) end", room, room, room, room, s.name, a.name)
  s:pass("int32_t *", room)
  s.pair = room
end

function KINDS.STRINGS(s, a)
  s:line("local p%s, keep%s = strings(%s, %q, %q)", a.id, a.id, a.id, s.name, a.name)
  s:pass("const char *const *", "p" .. a.id)
end

--- The parameter for an argument's length, just after the argument.
function Source:parameter(id, a)
  for index, name in ipairs(self.parameters) do
    if name == a.id then table.insert(self.parameters, index + 1, id) break end
  end
  return id
end

function Source:pass(ctype, expression)
  self.types[#self.types + 1], self.passed[#self.passed + 1] = ctype, expression
end

function Source:result(expression, a)
  self.results[#self.results + 1] = { expression = expression, given = a.id, optional = a.arg.optional ~= 0 }
end

--- The C type of the function's own result.
local function return_type(call, kind)
  if kind == "NEVER" then return "void" end
  if kind == "STATUS" or kind == "FD" then return "int32_t" end
  if kind == "NUMBER" and call.result_bits == 64 and call.result_signed == 0 and call.fallible == 0 then return "uint64_t" end
  return kind == "NUMBER" and call.result_bits <= 32 and call.result_signed ~= 0 and "int32_t" or "int64_t"
end

local function primary(s, kind)
  if kind == "FD" then return "newfd(r)" end
  if kind == "ADDRESS" then return "cast(voidp, r)" end
  if kind == "NUMBER" or kind == "COUNT" then
    if s.elements then
      return ("type(%s) == 'cdata' and tonumber(r) or list(%s, %q, tonumber(r))"):format(s.elements.given, s.elements.vector,
        s.elements.name)
    end
    return "tonumber(r)"
  end
  return nil
end

local function give_back(s, kind)
  if kind == "NEVER" then return end
  if s.pair then s:line("return true, nil, newfd(%s[0]), newfd(%s[1])", s.pair, s.pair) return end
  local outs = {}
  for index, result in ipairs(s.results) do outs[index] = result.expression end
  local first = primary(s, kind)
  if s.bytes and kind == "COUNT" then
    local more = #outs > 0 and ", nil, " .. table.concat(outs, ", ") or ""
    -- a call may count more than there is room for, as getxattr does without any
    local count = s.bytes.count
    s:line("if %s == nil then return string_(%s, r > %s and %s or r)%s end", s.bytes.given, s.bytes.room, count, count, more)
  end
  if first then
    s:line("return %s%s", first, #outs > 0 and ", nil, " .. table.concat(outs, ", ") or "")
  elseif #outs == 1 then
    if s.results[1].optional then s:line("if %s == false then return true end", s.results[1].given) end
    s:line("return %s", outs[1])
  elseif #outs > 1 then
    s:line("return true, nil, %s", table.concat(outs, ", "))
  else
    s:line("return true")
  end
end

local HEAD = [[
local C, call, K, E, type, tonumber, find, istype, cast, string_ = ...
local fail, newfd, fd, dirfd, int, group, text, pointer, word = E.fail, E.newfd, E.fd, E.dirfd, E.int, E.group,
  E.text, E.pointer, E.word
local input, output, buffer, struct, room, inout, array, strings, address, length = E.input, E.output, E.buffer, E.struct,
  E.room, E.inout, E.array, E.strings, E.address, E.length
local size, fresh, list, storage, socklen, sa, int2, voidp, release = E.size, E.fresh, E.list, E.storage, E.socklen,
  E.sa, E.int2, E.voidp, E.release
]]

local environment

local function make_environment()
  environment = {
    fail = errors.fail, newfd = fds.ctype, release = fds.release, buffer = buffer, fresh = vectors.fresh,
    list = vectors.list, storage = addresses.storage, sa = addresses.output, int2 = ffi.typeof "int32_t[2]",
    voidp = ffi.typeof "void *", socklen = nil,
  }
  local socklen = ffi.typeof "uint32_t[1]"
  environment.socklen = function(value)
    if ffi.istype(socklen, value) then return value end
    return socklen(value)
  end
  for name, fn in pairs(convert) do environment[name] = fn end
end

--- Arguments in the order in which Lua takes them.
local function ordered(args, order)
  if not order then return args end
  local by_name, out = {}, {}
  for _, a in ipairs(args) do by_name[a.name] = a end
  for index, name in ipairs(order) do out[index] = by_name[name] end
  assert(#out == #args)
  return out
end

--- The source of a call's function, and the constants that go with it.
function M.source(entry)
  local kind = D.result_kinds[entry.result]
  local s = setmetatable({
    name = string_(entry.name), lines = {}, ids = {}, values = {}, count = 0, parameters = {}, types = {}, passed = {},
    results = {},
  }, Source)
  local args = {}
  for index = 0, entry.arg_count - 1 do
    local arg = entry.args[index]
    local name = string_(arg.name)
    local defaults = names.defaults[s.name]
    local default = defaults and defaults[name]
    if default == nil and arg.has_default ~= 0 then default = tonumber(arg.default_value) end
    args[index + 1] = { arg = arg, name = name, id = "a" .. index + 1, default = default and literal(default) }
  end
  for _, a in ipairs(ordered(args, names.orders[s.name])) do s.parameters[#s.parameters + 1] = a.id end
  if D.has(entry, "closes") then
    s:line("if type(a1) == 'cdata' then a1 = release(a1) if a1 == nil then return true end end")
  end
  for _, a in ipairs(args) do
    local quiet = names.quiet[s.name]
    if quiet and quiet[a.name] then s:line("if %s == nil then %s = false end", a.id, a.id) end
  end
  for _, a in ipairs(args) do KINDS[D.arg_kinds[a.arg.kind]](s, a) end
  local returns = return_type(entry, kind)
  s:line("%sC.cglua_%s(%s)", returns == "void" and "" or "local r = ", s.name, table.concat(s.passed, ", "))
  if entry.fallible ~= 0 then
    s:line("if r < 0 then return nil, fail(call, tonumber(r), %d%s%s) end", #s.passed, #s.passed > 0 and ", " or "",
      table.concat(s.passed, ", "))
  end
  give_back(s, kind)
  local constants = {}
  for index = 1, s.count do constants[index] = "K" .. index end
  local upvalues = s.count > 0 and ("local %s = unpack(K)\n"):format(table.concat(constants, ", ")) or ""
  local source = ("%s%sreturn function(%s)\n  %s\nend\n"):format(HEAD, upvalues, table.concat(s.parameters, ", "),
    table.concat(s.lines, "\n  "))
  local declaration = ('%s cglua_%s(%s) __asm__("cg_%s");'):format(returns, s.name,
    #s.types > 0 and table.concat(s.types, ", ") or "void", s.name)
  return source, s.values, declaration
end

--- The Lua function of a described call.
function M.make(entry)
  if not environment then make_environment() end
  local source, constants, declaration = M.source(entry)
  if not pcall(function() return loader.library["cglua_" .. string_(entry.name)] end) then ffi.cdef(declaration) end
  local chunk = assert(load(source, "=callgate." .. string_(entry.name)))
  return chunk(loader.library, entry, constants, environment, type, tonumber, string.find, ffi.istype, ffi.cast, string_)
end

return M
