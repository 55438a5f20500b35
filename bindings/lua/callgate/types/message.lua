--- Messages of sockets: buffers in lists, headers, control messages.
local ffi = require "ffi"
local interpreted = require "callgate.interpreted"
local c = require "callgate.constants"
local structs = require "callgate.structs"
local vectors = require "callgate.vectors"
local fds = require "callgate.fd"

local M = { structs = {} }
local kinds = structs.kinds

-- Memory that a structure points to must live as long as it: kept by address holder, weakly.
local kept = setmetatable({}, { __mode = "k" })
local function keep(owner, what)
  local list = kept[owner] or {}
  kept[owner] = list
  list[#list + 1] = what
end
M.keep = keep

--- One buffer: a string is copied, a number is a fresh buffer, `{buffer, length}` is what it says.
local function one(vector, io, value)
  if type(value) == "table" and value[1] ~= nil then
    keep(vector, value[1])
    io.iov_base, io.iov_len = ffi.cast("void *", value[1]), value[2] or ffi.sizeof(value[1])
    return
  end
  if type(value) == "string" then
    local copy = ffi.new("char[?]", #value)
    ffi.copy(copy, value, #value)
    keep(vector, copy)
    io.iov_base, io.iov_len = copy, #value
  elseif type(value) == "number" then
    local fresh = ffi.new("char[?]", value)
    keep(vector, fresh)
    io.iov_base, io.iov_len = fresh, value
  elseif type(value) == "cdata" and ffi.istype(kinds.iovec.ct, value) then
    io.iov_base, io.iov_len = value.iov_base, value.iov_len
  elseif type(value) == "cdata" then
    keep(vector, value)
    io.iov_base, io.iov_len = ffi.cast("void *", value), ffi.sizeof(value)
  else
    error("a buffer is a string, a number, a buffer or {buffer, length}, not a " .. type(value), 0)
  end
end

local msghdr = { set = {}, methods = {} }
M.structs.msghdr = msghdr

function msghdr.set.name(x, value)
  keep(x, value)
  if value == nil then
    x.msg_name, x.msg_namelen = nil, 0
  else
    x.msg_name, x.msg_namelen = ffi.cast("void *", value), #value
  end
end

function msghdr.set.iov(x, value)
  if type(value) == "cdata" and ffi.istype(kinds.iovec.ct, value) then
    keep(x, value)
    x.msg_iov, x.msg_iovlen = value, 1
    return
  end
  local vector = vectors.types.iovecs.ct(value)
  keep(x, vector)
  x.msg_iov, x.msg_iovlen = vector.iov, vector.count
end

function msghdr.set.control(x, value)
  keep(x, value)
  if value == nil then
    x.msg_control, x.msg_controllen = nil, 0
  else
    x.msg_control, x.msg_controllen = ffi.cast("void *", value), type(value) == "cdata" and #value or 0
  end
end

msghdr.new = interpreted(function(x, init)
  if init == nil then return end
  for key, value in pairs(init) do x[key] = value end
end)

M.structs.mmsghdr = {
  new = interpreted(function(x, init)
    if init == nil then return end
    local hdr = init.hdr or init.msg_hdr or init
    for key, value in pairs(hdr) do x.msg_hdr[key] = value end
    keep(x, hdr)
  end),
}

local function align(n)
  local word = ffi.sizeof "size_t"
  return math.ceil(n / word) * word
end

--- Control messages: a header with its data behind it, in one allocation.
local function init_cmsg(types)
  local base = kinds.cmsghdr.ct
  local header = align(ffi.sizeof(base))
  local ct = ffi.typeof "struct { size_t cmsg_len; int cmsg_level; int cmsg_type; char cmsg_data[?]; }"
  local pointer = ffi.typeof("$ *", ct)
  local methods = {}

  local function is_rights(x) return x.cmsg_level == c.SOL.SOCKET and x.cmsg_type == c.SCM.RIGHTS end

  function methods.len(x) return tonumber(x.cmsg_len) end
  function methods.hdrsize() return header end
  function methods.data(x) return x.cmsg_data end
  function methods.datalen(x) return tonumber(x.cmsg_len) - header end
  function methods.align(x) return align(tonumber(x.cmsg_len)) end
  function methods.setdata(x, data, n)
    ffi.copy(x.cmsg_data, data, n or #data)
  end
  function methods.setfds(x, list)
    local out = ffi.cast("int *", x.cmsg_data)
    for index, fd in ipairs(list) do out[index - 1] = fds.number(fd) end
  end
  function methods.setfd(x, fd) methods.setfds(x, { fd }) end
  function methods.fds(x)
    local count = is_rights(x) and methods.datalen(x) / 4 or 0
    local at, index = ffi.cast("int *", x.cmsg_data), -1
    return function()
      index = index + 1
      if index < count then return fds.ctype(at[index]) end
      return nil
    end
  end
  function methods.credentials(x)
    if x.cmsg_level ~= c.SOL.SOCKET or x.cmsg_type ~= c.SCM.CREDENTIALS then return nil, "cmsg is not credentials" end
    local cred = ffi.cast(ffi.typeof("$ *", kinds.ucred.ct), x.cmsg_data)[0]
    return cred.pid, cred.uid, cred.gid
  end

  types.t.cmsghdr = ffi.metatype(ct, {
    __index = function(_, key)
      local fn = methods[key]
      if not fn then error("invalid index " .. tostring(key), 2) end
      return fn
    end,
    __newindex = function(_, key) error("invalid index " .. tostring(key), 2) end,
    __len = function(x) return align(tonumber(x.cmsg_len)) end,
    __new = function(this, level, kind, data, size)
      level = c.SOL[level or 0]
      if level == c.SOL.SOCKET then kind = c.SCM[kind] elseif level == c.SOL.IP then kind = c.IP[kind] end
      local list = level == c.SOL.SOCKET and kind == c.SCM.RIGHTS and type(data) ~= "cdata" and type(data) ~= "string"
      if list then size = 4 * (type(data) == "number" and data or data and #data or 0) end
      size = size or data ~= nil and #data or 0
      local x = ffi.new(this, align(size))
      x.cmsg_level, x.cmsg_type, x.cmsg_len = level, kind or 0, header + size
      if type(data) == "table" then
        methods.setfds(x, data)
      elseif data and not list then
        ffi.copy(x.cmsg_data, data, size)
      end
      return x
    end,
  })

  function msghdr.methods.cmsg_firsthdr(msg)
    if tonumber(msg.msg_controllen) < header then return nil end
    local first = ffi.cast(pointer, msg.msg_control)
    return first, first[0]
  end
  function msghdr.methods.cmsg_nxthdr(msg, buffer, cmsg)
    if tonumber(cmsg.cmsg_len) < header then return nil end
    local at = ffi.cast("char *", buffer or cmsg) + methods.align(cmsg)
    local finish = ffi.cast("char *", msg.msg_control) + msg.msg_controllen
    if at + header > finish then return nil end
    local after = ffi.cast(pointer, at)
    if at + methods.align(after[0]) > finish and at + after[0].cmsg_len > finish then return nil end
    return after, after[0]
  end
  function msghdr.methods.cmsgs(msg)
    local buffer, cmsg
    return function()
      if buffer == nil then
        buffer, cmsg = msghdr.methods.cmsg_firsthdr(msg)
      elseif cmsg then
        buffer, cmsg = msghdr.methods.cmsg_nxthdr(msg, buffer, cmsg)
      end
      return buffer, cmsg
    end
  end
end

function M.init(types)
  local iovecs = vectors.types.iovecs
  function iovecs.fill(vector, list)
    for index, value in ipairs(list) do one(vector, vector.iov[index - 1], value) end
  end
  function iovecs.tostring(vector)
    local out = {}
    for index = 0, vector.count - 1 do
      out[index + 1] = ffi.string(vector.iov[index].iov_base, vector.iov[index].iov_len)
    end
    return table.concat(out)
  end
  init_cmsg(types)
  local mmsghdrs = vectors.types.mmsghdrs
  function mmsghdrs.fill(vector, list)
    for index, value in ipairs(list) do
      local hdr = kinds.msghdr.ct(value)
      keep(vector, hdr)
      vector.msg[index - 1].msg_hdr = hdr
    end
  end
end

return M
