--- The topics of documents as tables of functions: `S.net.links{}`.
local ffi = require "ffi"
local D = require "callgate.describe"

return function()
  local out = {}
  for index = 0, D.documents.count - 1 do
    local topic = ffi.string(D.documents[index].topic)
    out[topic] = function() return require("callgate.documents").topics()[topic] end
  end
  return out
end
