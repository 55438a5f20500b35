--- The kinds of constants tables: how a string becomes a number. Canonical upper case names lie in the table itself;
--- other spellings are resolved through the metatable and cached in its `__index`.
local bit = require "bit"
local bor, band, bnot = bit.bor, bit.band, bit.bnot

local K = {}

local function trim(text) return (text:gsub("^%s*(.-)%s*$", "%1")) end

local function parts(text)
  local out, from = {}, 1
  while true do
    local comma = text:find(",", from, true)
    out[#out + 1] = trim(text:sub(from, (comma or 0) - 1))
    if not comma then return out end
    from = comma + 1
  end
end

local function install(tab, resolve, call)
  local cache = setmetatable({}, {
    __index = function(cache, key)
      local value = resolve(tab, key)
      if type(key) == "string" then cache[key] = value end
      return value
    end,
  })
  return setmetatable(tab, { __index = cache, __call = call or function(_, value) return tab[value] end })
end

--- One value. Unknown names are nil, what is no string stays as it is.
function K.enum(tab)
  return install(tab, function(_, key)
    if type(key) ~= "string" then return key end
    if key == "" then return 0 end
    return rawget(tab, trim(key):upper())
  end)
end

local function part(tab, name, octal)
  if name == "" then error("empty flag", 0) end
  if octal and name:sub(1, 1) == "0" then
    local value = tonumber(name, 8)
    if not value then error("invalid flag " .. name, 0) end
    return value
  end
  local value = rawget(tab, name:upper())
  if value == nil then error("invalid flag " .. name:upper(), 0) end
  return value
end

local function combine(tab, octal)
  return function(_, key)
    if key == nil or key == false then return 0 end
    if type(key) ~= "string" then return key end
    if key == "" then return 0 end
    local names = parts(key)
    if #names == 1 then
      local name = names[1]
      -- A name in capitals that is missing is a question, not a mistake: `if c.O.LARGEFILE`.
      local asks = key == key:upper() and not (octal and name:sub(1, 1) == "0")
      if asks and rawget(tab, name) == nil then return nil end
      if octal and name:match("^[1-9]%d*$") then return nil end
      return part(tab, name, octal)
    end
    local value = 0
    for _, name in ipairs(names) do value = bor(value, part(tab, name, octal)) end
    return value
  end
end

--- Names that are ORed. The call form ORs its arguments and clears `~names`.
function K.flags(tab)
  return install(tab, combine(tab, false), function(_, base, ...)
    local value = tab[base]
    for index = 1, select("#", ...) do
      local argument = select(index, ...)
      if type(argument) == "string" and argument:find("~", 1, true) then
        for _, name in ipairs(parts(argument)) do
          if name:sub(1, 1) == "~" then
            value = band(value, bnot(part(tab, trim(name:sub(2)))))
          else
            value = bor(value, part(tab, name))
          end
        end
      else
        value = bor(value, tab[argument])
      end
    end
    return value
  end)
end

--- As flags, and parts that begin with 0 are octal numbers.
function K.mode(tab) return install(tab, combine(tab, true)) end

--- Each letter is a flag.
function K.chars(tab)
  return install(tab, function(_, key)
    if key == nil or key == false then return 0 end
    if type(key) ~= "string" then return key end
    local value = 0
    for letter in trim(key):gmatch(".") do value = bor(value, part(tab, letter)) end
    return value
  end)
end

--- As flags, and a decimal part is a priority.
function K.swap(tab)
  return install(tab, function(_, key)
    if key == nil or key == false then return 0 end
    if type(key) ~= "string" then return key end
    if key == "" then return 0 end
    local value = 0
    for _, name in ipairs(parts(key)) do
      local priority = tonumber(name)
      value = bor(value, priority and bor(tab.PREFER, priority) or part(tab, name))
    end
    return value
  end)
end

--- A directory descriptor: nothing is the working directory.
function K.at(tab, getfd)
  return install(tab, function(_, key)
    if key == nil or key == false then return tab.FDCWD end
    if type(key) == "number" then return key end
    if type(key) == "string" then
      if key == "" then return 0 end
      return part(tab, trim(key))
    end
    return getfd(key)
  end)
end

K.parts, K.trim = parts, trim

return K
