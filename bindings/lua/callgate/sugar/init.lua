--- Where ljsyscall's functions are not what the description alone gives: each topic's shapes, made when asked for.
local TOPICS = {}

return function(S)
  local makers = {}
  for _, topic in ipairs(TOPICS) do
    for name, maker in pairs(require("callgate.sugar." .. topic)(S)) do makers[name] = maker end
  end
  return makers
end
