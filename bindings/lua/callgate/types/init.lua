--- `S.types`: all types, each topic in a file of its own.
local ffi = require "ffi"
local D = require "callgate.describe"
local structs = require "callgate.structs"
local vectors = require "callgate.vectors"
local addresses = require "callgate.addresses"
local errors = require "callgate.errors"
local fds = require "callgate.fd"

local t, pt, s, ctypes = {}, {}, {}, {}
local M = { t = t, pt = pt, s = s, ctypes = ctypes }

local TOPICS = { "time", "file", "address", "signal", "process", "event", "message", "terminal" }

local specs, after = {}, {}
for _, topic in ipairs(TOPICS) do
  local ok, module = pcall(require, "callgate.types." .. topic)
  if not ok then error(module, 0) end
  for name, spec in pairs(module.structs) do specs[name] = spec end
  after[#after + 1] = module.init
end

local INTERNAL = { timespec2 = true, timeval2 = true, cmsg_view = true }

for index = 0, D.structs.count - 1 do
  local entry = D.structs[index]
  local name = ffi.string(entry.name)
  local ct = structs.make(name, specs[name])
  if not INTERNAL[name] and not name:match("^_") then
    t[name] = ct
    ctypes[ffi.string(entry.kernel_name)] = ct
  end
end
vectors.init()
addresses.init()
require("callgate.types.scalar")(M)
for name, shape in pairs(vectors.types) do t[name] = shape.ct end
t.error, t.fd = errors.ctype, fds.ctype
t.sa = addresses.output
for _, init in ipairs(after) do init(M) end

-- Of fixed size, and not a function: has a size and a pointer type.
local WITHOUT = { error = true, fd = true, mqd = true, timer = true }
for name, ct in pairs(t) do
  if type(ct) == "cdata" and not WITHOUT[name] then
    -- Types of variable length have no size.
    local fixed, size = pcall(ffi.sizeof, ct)
    if fixed and not vectors.types[name] then s[name] = size end
    local pointer = ffi.typeof("$ *", ct)
    pt[name] = function(x) return ffi.cast(pointer, x) end
  end
end
local voidp = ffi.typeof "void *"
function pt.void(x) return ffi.cast(voidp, x) end

return M
