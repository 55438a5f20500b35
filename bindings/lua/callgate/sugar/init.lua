--- Where ljsyscall's functions are not what the description alone gives: each topic's shapes, made when asked for.
local calls = require "callgate.calls"
local D = require "callgate.describe"

local TOPICS = { "file", "xattr", "control", "socket", "event", "process", "time", "system", "fd", "documents", "util" }

return function(S)
  local made = {}
  --- The function that the description gives for a call; nil where the kernel lacks it.
  local function raw(name)
    local entry = D.calls.find(name)
    if entry and not made[name] then made[name] = calls.make(entry) end
    return made[name]
  end

  local makers = {}
  for _, topic in ipairs(TOPICS) do
    for name, shape in pairs(require("callgate.sugar." .. topic)(S, raw)) do makers[name] = shape end
  end
  return makers
end
