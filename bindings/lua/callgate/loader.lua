--- Finds and loads libcallgate.so, and declares it to the FFI once per Lua state.
local ffi = require "ffi"

-- The version of the C ABI that this binding was written for.
local ABI_VERSION = 0

-- C text, because the C type of a function is needed before the library can tell its own declarations.
local FIRST = "const char *cg_cdef(void);"

local function directory()
  local here = debug.getinfo(1, "S").source:match("^@(.*)callgate/loader%.lua$")
  return here ~= nil and (here == "" and "./" or here) or nil
end

local function exists(path)
  local file = io.open(path, "rb")
  if file then file:close() end
  return file ~= nil
end

--- Where the library is: told, beside the module, or wherever the system's loader finds it.
local function find()
  local told = os.getenv "CALLGATE_LIBRARY"
  if told and told ~= "" then return told end
  local here = directory()
  local beside = here and here .. "libcallgate.so.0"
  if beside and exists(beside) then return beside:find("/", 1, true) and beside or "./" .. beside end
  return "libcallgate.so.0"
end

local path = find()
local ok, library = pcall(ffi.load, path)
if not ok then
  error("callgate: cannot load " .. path .. " (" .. tostring(library) .. "); set CALLGATE_LIBRARY to its path", 0)
end

if not pcall(ffi.sizeof, "struct cg_description") then
  ffi.cdef(FIRST)
  ffi.cdef(ffi.string(library.cg_cdef()))
end

local description = library.cg_describe()
if description.abi_version ~= ABI_VERSION then
  error(("callgate: %s speaks version %d of the C ABI, this binding version %d"):format(
    path, description.abi_version, ABI_VERSION), 0)
end

return { library = library, description = description, path = path }
