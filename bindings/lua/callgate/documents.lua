--- Functions that take and give documents, and the objects that keep state between them, all made from the description.
local ffi = require "ffi"
local loader = require "callgate.loader"
local D = require "callgate.describe"
local errors = require "callgate.errors"
local columns = require "callgate.columns"
local tape = require "callgate.tape"
local tree = require "callgate.tree"

local library, string_ = loader.library, ffi.string
local M = {}

local failure = ffi.new "struct cg_error"
local out = ffi.new "void *[1]"
local block = ffi.typeof "struct cg_document *"

-- the type of a document that has columns
local NO_TYPE = 0xffffffff

--- The error object of a document that was refused; its story is the library's sentence.
local function told(name)
  local message, field, kernel = string_(failure.message), string_(failure.field), string_(failure.kernel)
  return errors.told(failure.number, function()
    return name .. ": " .. (field ~= "" and field .. ": " or "") .. message ..
      (kernel ~= "" and " (the kernel says: " .. kernel .. ")" or "")
  end)
end

local classes = {}

--- Calls a documents function. `handle` is the object of a method, or nil.
local function invoke(entry, name, handle, request)
  local ok, bytes = pcall(tree.encode, request, entry, name)
  if not ok then error(bytes, 3) end
  out[0] = nil
  if entry["function"](handle, bytes, #bytes, out, failure) < 0 then return nil, told(name) end
  return out[0]
end

local function answer(pointer)
  if pointer == nil then return true end
  local document = ffi.cast(block, pointer)
  -- Freed by the collector only if decoding throws.
  ffi.gc(document, library.cg_document_free)
  local value, count
  if document.type_index == NO_TYPE then
    value, count = columns.decode(document)
  else
    value = tape.decoder(document.type_index)(document.data)
  end
  ffi.gc(document, nil)
  library.cg_document_free(document)
  return value, count
end

local function method(entry, name)
  return function(object, request)
    if type(object) ~= "table" or not object.handle then error(name .. ": the object is closed, or there is none", 2) end
    local pointer, err = invoke(entry, name, object.handle, request)
    if err then return nil, err end
    return answer(pointer)
  end
end

--- The metatable of an object's kind: its methods, and what all objects have.
local function class(kind)
  if classes[kind] then return classes[kind] end
  local methods = {}
  classes[kind] = { __index = methods, __tostring = function() return kind end }
  for index = 0, D.documents.count - 1 do
    local entry = D.documents[index]
    if string_(entry.object) == kind then
      local name = string_(entry.method)
      methods[name] = method(entry, kind .. ":" .. name)
    end
  end
  --- The descriptor to wait on: the object's own, not to be closed.
  function methods.fd(object)
    if not object.handle then return -1 end
    return library.cg_object_fd(object.handle)
  end
  methods.getfd = methods.fd
  function methods.close(object)
    local handle = object.handle
    if handle then
      object.handle = nil
      ffi.gc(handle, nil)
      library.cg_object_free(handle)
    end
    return true
  end
  if methods.events then
    --- Events one by one, until none comes in time.
    function methods.each(object, request)
      local list, at = {}, 0
      return function()
        at = at + 1
        if not list[at] then
          local err
          list, err = object:events(request)
          if not list then error(err:explain(), 2) end
          at = 1
        end
        return list[at]
      end
    end
  end
  return classes[kind]
end

local function make(entry, name)
  local makes = string_(entry.makes)
  if makes ~= "" then
    return function(request)
      local pointer, err = invoke(entry, name, nil, request)
      if err then return nil, err end
      return setmetatable({ handle = ffi.gc(pointer, library.cg_object_free) }, class(makes))
    end
  end
  return function(request)
    local pointer, err = invoke(entry, name, nil, request)
    if err then return nil, err end
    return answer(pointer)
  end
end

--- The topics and their functions: `topics().net.links`.
function M.topics()
  local topics = {}
  for index = 0, D.documents.count - 1 do
    local entry = D.documents[index]
    if string_(entry.object) == "" then
      local topic, name = string_(entry.topic), string_(entry.method)
      topics[topic] = topics[topic] or {}
      topics[topic][name] = make(entry, topic .. "." .. name)
    end
  end
  return topics
end

return M
