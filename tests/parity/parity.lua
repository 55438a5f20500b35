--- What Lua offers is what the description says: luajit parity.lua DESCRIPTION. Names that ljsyscall has besides are no
--- faults.
local ffi = require "ffi"
local json = require "dkjson"
local S = require "callgate"
local names = require "callgate.names"
local structs = require "callgate.structs"

local file = assert(io.open(arg[1]))
-- values beyond 53 bits stay exact, as text
local text = file:read "*a":gsub('("value": )(%-?%d+)', '%1"%2"')
file:close()
local description = assert(json.decode(text, 1, nil))
local faults = {}

local function expect(fact, fault, ...)
  if not fact then faults[#faults + 1] = fault:format(...) end
end

--- What S.help prints.
local function help(name)
  local printed, print_ = {}, print
  print = function(...) printed[#printed + 1] = table.concat({ ... }, "\t") end -- luacheck: ignore 121
  local ok, why = pcall(S.help, name)
  print = print_ -- luacheck: ignore 121
  return ok and table.concat(printed, "\n") or tostring(why)
end

local function documented(name, summary)
  expect(help(name):find(summary, 1, true), "%s: its help does not say %q", name, summary)
end

local summaries = {}
for _, call in ipairs(description.calls) do summaries[call.name] = call.summary end
for _, call in ipairs(description.calls) do
  local ok, found = pcall(function() return S[call.name] end)
  expect(ok and type(found) == "function", "no call %s", call.name)
  documented(call.name, summaries[names.calls[call.name] or call.name])
end

local members = 0
for _, group in ipairs(description.constants) do
  local found = rawget(S.c, group.name)
  expect(found, "no group %s", group.name)
  for _, member in ipairs(group.members) do
    members = members + 1
    local rule = names.groups[group.name]
    local spelled = rule and rule.pick and rule.pick(member.name) or member.name
    local value = found and rawget(found, spelled)
    local exact = assert(load("return " .. member.value .. (member.value:sub(1, 1) == "-" and "LL" or "ULL")))()
    local signed = type(value) == "number" and value < 0
    local bits = value ~= nil and ffi.cast("uint64_t", signed and ffi.cast("int64_t", value) or value)
    local same = bits and bits == ffi.cast("uint64_t", exact)
    expect(same, "%s.%s is %s, not %s", group.name, member.name, tostring(value), member.value)
  end
  documented(group.name, group.doc)
end

local fields = 0
for _, struct in ipairs(description.structs) do
  local kind = structs.kinds[struct.name]
  expect(kind, "no struct %s", struct.name)
  if kind then
    expect(ffi.sizeof(kind.ct) == struct.size, "%s has another size", struct.name)
    for _, field in ipairs(struct.fields) do
      fields = fields + 1
      local offset = ffi.offsetof(kind.ct, field.kernel_name) or ffi.offsetof(kind.ct, field.kernel_name .. "_")
      expect(offset == field.offset, "%s.%s is at %s, not at %d", struct.name, field.kernel_name, tostring(offset), field.offset)
      expect(kind.get[field.name], "no field %s.%s", struct.name, field.name)
    end
  end
  documented("t." .. struct.name, struct.doc)
end

for _, document in ipairs(description.documents) do
  if not document.object then
    local topic = S[document.topic]
    expect(topic and type(topic[document.method]) == "function", "no documents function %s", document.name)
  end
  documented(document.name, document.summary)
end

for _, fault in ipairs(faults) do print("lua: " .. fault) end
print(("parity lua: %d calls, %d constants, %d structs (%d fields), %d documents, %d faults"):format(#description.calls, members,
  #description.structs, fields, #description.documents, #faults))
os.exit(#faults > 0 and 1 or 0)
