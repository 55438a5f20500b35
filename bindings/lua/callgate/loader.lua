--- Finds and loads the library, and declares it to the FFI once per Lua state.
local ffi = require "ffi"

-- The version of the C ABI that this binding was written for.
local ABI_VERSION = 0

-- C text, because the C type of a function is needed before the library can tell its own declarations.
local FIRST = "const char *cg_cdef(void);"

-- By this name the system's loader knows the library.
local SONAME = ffi.os == "OSX" and "libcallgate.0.dylib" or "libcallgate.so.0"

local function exists(path)
  local file = io.open(path, "rb")
  if file then file:close() end
  return file ~= nil
end

--- The library in the folder of this file: a checkout, an installation, a plain copy.
local function beside()
  local here = debug.getinfo(1, "S").source:match "^@(.*)loader%.lua$"
  if not here then return nil end
  -- a name without a slash would be looked for in the system
  return (here == "" and "./" or here) .. SONAME
end

--- Where the library may be, in order: what the environment tells, the folder of this file, where rocks keep what is native
--- (nil, and why, if it is not there), and whatever the system's loader finds.
local function places()
  local told = os.getenv "CALLGATE_LIBRARY"
  if told and told ~= "" then return { { by = "CALLGATE_LIBRARY", path = told } } end
  local folder = beside()
  local rock, without = package.searchpath("callgate.libcallgate", package.cpath)
  return {
    { by = "beside the module", path = folder and exists(folder) and folder, without = folder },
    { by = "on package.cpath", path = rock, without = without and without:gsub("\n%s*no file", "") },
    { by = "the system's", path = SONAME },
  }
end

--- The first that is there; one that is there and cannot be loaded is not passed over, as another may be another release.
local function load()
  local tried = {}
  for _, place in ipairs(places()) do
    local ok, library
    if place.path then ok, library = pcall(ffi.load, place.path) end
    if ok then return library end
    tried[#tried + 1] = ("  %s: %s"):format(place.by, library or ("not there: %s"):format(place.without or "no folder"))
    if place.path then break end
  end
  error(("callgate: cannot load the library\n%s\n  Install it, or set CALLGATE_LIBRARY to its path."):format(
    table.concat(tried, "\n")), 0)
end

local library = load()
if not pcall(ffi.sizeof, "struct cg_description") then
  ffi.cdef(FIRST)
  ffi.cdef(ffi.string(library.cg_cdef()))
end

local told = library.cg_library_path()
local path = told ~= nil and ffi.string(told) or nil

local description = library.cg_describe()
if description.abi_version ~= ABI_VERSION then
  error(("callgate: %s speaks version %d of the C ABI, this binding version %d"):format(
    path or SONAME, description.abi_version, ABI_VERSION), 0)
end

return { library = library, description = description, path = path }
