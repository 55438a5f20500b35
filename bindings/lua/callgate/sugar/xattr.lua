--- Extended attributes: values and lists of any length as strings, and a file's attributes as a table.
return function(_, raw)
  local out = {}
  local ROOM = 1024

  --- Calls until what there is fits. `fill(count)` gives a string, or nil, err.
  local function whole(fill)
    local room = ROOM
    while true do
      local text, err = fill(room)
      if text or not err.RANGE or room > 2 ^ 24 then return text, err end
      room = room * 8
    end
  end

  for _, prefix in ipairs { "", "l", "f" } do
    out[prefix .. "getxattr"] = function()
      local call = raw(prefix .. "getxattr")
      return call and function(file, name)
        return whole(function(room) return call(file, name, nil, room) end)
      end
    end

    out[prefix .. "listxattr"] = function()
      local call = raw(prefix .. "listxattr")
      return call and function(file)
        local text, err = whole(function(room) return call(file, nil, room) end)
        if not text then return nil, err end
        local names = {}
        for name in text:gmatch "[^%z]+" do names[#names + 1] = name end
        return names
      end
    end

    out[prefix .. "setxattr"] = function()
      local call = raw(prefix .. "setxattr")
      return call and function(file, name, value, flags)
        return call(file, name, value, nil, flags)
      end
    end

    out[prefix .. "xattr"] = function()
      local list, get, set = out[prefix .. "listxattr"](), out[prefix .. "getxattr"](), out[prefix .. "setxattr"]()
      local remove = raw(prefix .. "removexattr")
      return list and function(file, wanted)
        local names, err = list(file)
        if not names then return nil, err end
        if not wanted then
          local found = {}
          for _, name in ipairs(names) do found[name] = get(file, name) end
          return found
        end
        for _, name in ipairs(names) do
          if wanted[name] then
            set(file, name, wanted[name], "replace")
            wanted[name] = nil
          else
            remove(file, name)
          end
        end
        for name, value in pairs(wanted) do set(file, name, value, "create") end
        return true
      end
    end
  end

  return out
end
