--- callgate: the kernel's calls, types and constants with the API of ljsyscall, and documents.
local ffi = require "ffi"
local D = require "callgate.describe"
local names = require "callgate.names"
local types = require "callgate.types.init"
local calls = require "callgate.calls"
local fds = require "callgate.fd"
local errors = require "callgate.errors"
local c = require "callgate.constants"
local value = require "callgate.value"

local S = {
  c = c,
  types = types,
  t = types.t,
  errno = ffi.errno,
  null = value.null,
  list = value.list,
  _VERSION = "v0.11pre",
  _DESCRIPTION = "callgate " .. D.version,
  _COPYRIGHT = "The callgate authors; MIT OR Apache-2.0",
  abi = require "syscall.abi",
  -- the file that the library was loaded from
  library_path = require("callgate.loader").path,
}
c.errornames = errors.errornames

--- Prints what a call, a documents function (`net.links`), a group or a structure is.
function S.help(name) return require("callgate.help")(name) end

local sugar = require("callgate.sugar.init")(S)

-- Functions are made when they are first asked for; one that this kernel lacks stays nil.
setmetatable(S, {
  __index = function(_, name)
    if type(name) ~= "string" then return nil end
    local made
    local extra = sugar[name]
    if extra then
      made = extra()
    else
      local entry = D.calls.find(names.calls[name] or name)
      made = entry and calls.make(entry)
    end
    if made ~= nil then rawset(S, name, made) end
    return made
  end,
})

S.stdin, S.stdout, S.stderr = fds.ctype(0):nogc(), fds.ctype(1):nogc(), fds.ctype(2):nogc()

return S
