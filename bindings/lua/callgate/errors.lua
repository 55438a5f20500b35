--- Error objects, and the errors that are thrown for mistakes in the program.
local ffi = require "ffi"
local loader = require "callgate.loader"
local c = require "callgate.constants"

local library = loader.library
local E = c.E

-- Names that share a number with the one that `sym` gives.
local ALIASES = { WOULDBLOCK = true, DEADLOCK = true, NOTSUP = true, NOATTR = true }
-- Where ljsyscall's text is not the C library's.
local TEXTS = { STALE = "Stale NFS file handle" }

local M = {}
local names = {}
for name, number in pairs(E) do
  if not ALIASES[name] then names[number] = name end
end

local room = ffi.new("char[?]", 2048)

--- A text that a library function writes into a buffer and whose length it returns.
local function written(give)
  local length = tonumber(give(room, 2048))
  if length < 2048 then return ffi.string(room, length) end
  local larger = ffi.new("char[?]", length + 1)
  give(larger, length + 1)
  return ffi.string(larger, length)
end

--- The kernel's text of an error number; nil for a number that is none.
function M.text(number)
  local name = names[number]
  if not name and number < 4096 then return nil end
  return name and TEXTS[name] or written(function(out, size) return library.cg_explain("", number, out, size) end)
end

-- What is known of a failure besides its number: how to tell it in a sentence. Weak, so that an error object can go.
local stories = setmetatable({}, { __mode = "k" })

local function explain(err)
  local story = stories[err]
  return story and story() or M.text(err.errno)
end

local ctype = ffi.metatype("struct { int errno; }", {
  __index = function(err, key)
    if key == "sym" then return names[err.errno] end
    if key == "lsym" then return names[err.errno]:lower() end
    if key == "explain" then return explain end
    local number = type(key) == "string" and rawget(E, key:upper())
    if not number then error("invalid error " .. tostring(key), 2) end
    return err.errno == number
  end,
  __tostring = function(err) return M.text(err.errno) or "nil" end,
  __new = function(ct, number) return ffi.new(ct, number or ffi.errno()) end,
})
M.ctype = ctype

--- An error object that knows more than its number.
function M.told(number, story)
  local err = ctype(number)
  stories[err] = story
  return err
end

local function slot(value)
  local kind = type(value)
  if kind == "string" then return ffi.cast("uintptr_t", ffi.cast("const char *", value)) end
  if kind == "cdata" then
    if tonumber(value) then return ffi.cast("uint64_t", value) end
    return ffi.cast("uintptr_t", ffi.cast("const void *", value))
  end
  return ffi.cast("uint64_t", ffi.cast("int64_t", value or 0))
end

--- The error object of a call that failed. What it was called with is kept for `explain`.
function M.fail(call, result, count, ...)
  local values, err = { ... }, ctype(-result)
  stories[err] = function()
    local slots = ffi.new("uint64_t[?]", count + 1)
    for index = 1, count do slots[index - 1] = slot(values[index]) end
    return written(function(out, size) return library.cg_error_text(call, slots, result, out, size) end)
  end
  return err
end

local function given(value)
  local kind = type(value)
  if kind == "string" then
    return ("%q"):format(#value > 40 and value:sub(1, 40) .. "..." or value):gsub("\n", "n")
  elseif kind == "cdata" then
    return "a " .. tostring(ffi.typeof(value)):gsub("^ctype<(.*)>$", "%1")
  elseif kind == "number" or kind == "boolean" or kind == "nil" then
    return tostring(value)
  end
  return "a " .. kind
end

--- Throws: the call, the argument, what was given, what would have been right.
function M.bad(call, argument, value, expected, level)
  error(("%s: argument '%s' must be %s, not %s"):format(call, argument, expected, (given(value))), level or 4)
end

local texts = {}
for name, number in pairs(E) do texts[name] = false or number end
M.errornames = setmetatable({}, {
  __index = function(tab, name)
    local text = texts[name] and M.text(texts[name])
    rawset(tab, name, text)
    return text
  end,
})

return M
