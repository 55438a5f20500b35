--- The library's description as Lua sees it: lists by name and index, over the C tables, unpacked only where touched.
local ffi = require "ffi"
local loader = require "callgate.loader"

-- Tables are read once: not worth compiling.
jit.off(true, true)

local string_, cast = ffi.string, ffi.cast
local description = loader.description

local function reader(ctype)
  local pointer = ffi.typeof(ctype .. " *")
  return function(list, index)
    return cast(pointer, cast("const char *", list.first) + index * list.stride)
  end
end

--- Names that lie in a list of texts, by index from 0.
local function texts(list)
  local at, out = reader("const char *const"), {}
  for index = 0, list.count - 1 do out[index] = string_(at(list, index)[0]) end
  return out
end

--- A list of entries: `list[index]` from 0, `list.names` name -> index.
local function entries(list, ctype)
  local at, out, names = reader("const " .. ctype), {}, {}
  for index = 0, list.count - 1 do
    local entry = at(list, index)
    out[index] = entry
    names[string_(entry.name)] = index
  end
  out.names, out.count = names, list.count
  function out.find(name)
    local index = names[name]
    return index and out[index], index
  end
  return out
end

local function types()
  local at, out = reader("const struct cg_type_entry"), {}
  for index = 0, description.types.count - 1 do out[index] = at(description.types, index) end
  return out
end

local D = {
  os = string_(description.os),
  arch = string_(description.arch),
  version = string_(description.version),
  arg_kinds = texts(description.arg_kinds),
  result_kinds = texts(description.result_kinds),
  properties = texts(description.properties),
  type_kinds = texts(description.type_kinds),
  calls = entries(description.calls, "struct cg_call_entry"),
  groups = entries(description.groups, "struct cg_group_entry"),
  structs = entries(description.structs, "struct cg_struct_entry"),
  records = entries(description.records, "struct cg_record_entry"),
  documents = entries(description.documents, "struct cg_document_entry"),
  types = types(),
}

local bits = {}
for index, name in pairs(D.properties) do bits[name] = bit.lshift(1, index) end

--- Whether a call or documents function has a property.
function D.has(entry, property)
  return bits[property] ~= nil and bit.band(entry.properties, bits[property]) ~= 0
end

return D
