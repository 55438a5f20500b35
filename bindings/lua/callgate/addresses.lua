--- Socket addresses where calls take and give them.
local ffi = require "ffi"
local structs = require "callgate.structs"
local c = require "callgate.constants"

local istype = ffi.istype
local M = { by_family = {} }

local BY_FAMILY = {
  INET = "sockaddr_in", INET6 = "sockaddr_in6", UNIX = "sockaddr_un", NETLINK = "sockaddr_nl", PACKET = "sockaddr_ll",
  VSOCK = "sockaddr_vm",
}

function M.init()
  for family, name in pairs(BY_FAMILY) do
    if rawget(c.AF, family) and structs.kinds[name] then M.by_family[rawget(c.AF, family)] = structs.kinds[name] end
  end
  M.storage = structs.kinds.sockaddr_storage.ct
  M.family_size = ffi.offsetof(M.storage, "ss_data")
end

--- The type of an address's family, and a pointer to it in that type.
function M.typed(address)
  local kind = M.by_family[ffi.cast("uint16_t *", address)[0]]
  return kind and ffi.cast(ffi.typeof("$ *", kind.ct), address)[0], kind
end

--- Text forms are read by the library, where it can.
M.parse = nil

--- Pointer, length and what must stay alive, of what a program passes for an address.
function M.input(value, length)
  if value == nil then return nil, 0 end
  if type(value) == "string" then
    if not M.parse then error("text forms are not known here", 0) end
    return M.parse(value)
  end
  if type(value) == "table" and value.addr ~= nil then return value.addr, tonumber(length or value.addrlen), value end
  if type(value) == "cdata" then
    local pointer = ffi.cast("const void *", value)
    if length == nil then
      for _, kind in pairs(M.by_family) do
        if istype(kind.ct, value) then return pointer, ffi.sizeof(kind.ct), value end
      end
      length = #value
    end
    return pointer, tonumber(length), value
  end
  return error("not a " .. type(value), 0)
end

local un = {}
function un.family(x) return x.addr.sun_family end
function un.unnamed(x) return x.addrlen <= M.family_size end
function un.abstract(x) return not un.unnamed(x) and x.addr.sun_path[0] == 0 end
function un.name(x)
  if un.unnamed(x) then return nil end
  local room = x.addrlen - M.family_size
  if un.abstract(x) then return ffi.string(x.addr.sun_path, room) end
  local path = ffi.string(x.addr.sun_path, room)
  return path:match("^[^%z]*")
end
un.path = un.name
local un_mt = {
  __index = function(x, key) return un[key] and un[key](x) end,
  __len = function(x) return x.addrlen end,
  __tostring = function(x) return un.name(x) or "" end,
}

--- An address as calls give it back (`t.sa`): itself, or for AF_UNIX a table that knows the length.
function M.output(address, length)
  if address == nil or address == false then return address end
  if M.family_size and ffi.cast("const uint16_t *", address)[0] == c.AF.UNIX then
    local whole = structs.kinds.sockaddr_un.ct()
    ffi.copy(whole, address, math.min(tonumber(length), ffi.sizeof(whole)))
    return setmetatable({ addr = whole, addrlen = tonumber(length) }, un_mt)
  end
  return address
end

return M
