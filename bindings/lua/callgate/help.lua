--- What the description says of a call, a documents function, a group or a structure, as text.
local ffi = require "ffi"
local D = require "callgate.describe"
local names = require "callgate.names"

local string_ = ffi.string

local function errors(lines, entry)
  if entry.error_count == 0 then return end
  lines[#lines + 1] = "\nErrors:"
  for index = 0, entry.error_count - 1 do
    local note = entry.errors[index]
    lines[#lines + 1] = ("  %s: %s"):format(string_(note.name), string_(note.doc))
  end
end

local function head(lines, entry, title)
  lines[#lines + 1] = title .. "\n\n" .. string_(entry.summary)
  local details = string_(entry.details)
  if details ~= "" then lines[#lines + 1] = "\n" .. details end
end

local function foot(lines, entry)
  local returns = string_(entry.returns)
  if returns ~= "" then lines[#lines + 1] = "\nReturns:\n  " .. returns end
  errors(lines, entry)
  lines[#lines + 1] = ("\nSince %s; see %s."):format(string_(entry.since), string_(entry.source))
end

local function call(entry)
  local lines, order = {}, {}
  local arguments = names.orders[string_(entry.name)]
  for index = 0, entry.arg_count - 1 do order[index + 1] = string_(entry.args[index].name) end
  head(lines, entry, ("%s(%s)"):format(string_(entry.name), table.concat(arguments or order, ", ")))
  if entry.arg_count > 0 then lines[#lines + 1] = "\nArguments:" end
  for index = 0, entry.arg_count - 1 do
    local argument = entry.args[index]
    local kind, of = D.arg_kinds[argument.kind], string_(argument.type_name)
    lines[#lines + 1] = ("  %s (%s%s): %s"):format(string_(argument.name), kind, of ~= "" and " " .. of or "",
      string_(argument.doc))
  end
  foot(lines, entry)
  return table.concat(lines, "\n")
end

local function document(entry)
  local lines = {}
  head(lines, entry, ("%s.%s(request)"):format(string_(entry.topic), string_(entry.method)))
  if entry.request >= 0 then
    lines[#lines + 1] = "\nFields of the request:"
    local record = D.records[entry.request]
    for index = 0, record.field_count - 1 do
      local field = record.fields[index]
      lines[#lines + 1] = ("  %s: %s"):format(string_(field.name), string_(field.doc))
    end
  end
  foot(lines, entry)
  return table.concat(lines, "\n")
end

local function group(entry)
  local lines = { string_(entry.name) .. "\n\n" .. string_(entry.doc) .. "\n" }
  for index = 0, entry.count - 1 do
    local constant = entry.constants[index]
    lines[#lines + 1] = ("  %s: %s"):format(string_(constant.name), string_(constant.doc))
  end
  return table.concat(lines, "\n")
end

local function structure(entry)
  local lines = { string_(entry.name) .. "\n\n" .. string_(entry.doc) .. "\n" }
  for index = 0, entry.field_count - 1 do
    local field = entry.fields[index]
    lines[#lines + 1] = ("  %s, %s (%s): %s"):format(string_(field.name), string_(field.kernel_name), string_(field.type_name),
      string_(field.doc))
  end
  return table.concat(lines, "\n")
end

--- The text for a name; nil if there is nothing of that name.
local function text(name)
  local entry = D.calls.find(names.calls[name] or name)
  if entry then return call(entry) end
  entry = D.documents.find((name:gsub("%.", "_")))
  if entry then return document(entry) end
  entry = D.groups.find(name)
  if entry then return group(entry) end
  entry = D.structs.find((name:gsub("^t%.", "")))
  return entry and structure(entry)
end

--- Prints it.
return function(name)
  print(text(name) or ("callgate: nothing is called '%s'"):format(tostring(name)))
end
