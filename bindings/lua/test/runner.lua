--- A tiny test runner: runs the files named as arguments, prints what failed and counts.
local checks, passed, failed, skipped = 0, 0, 0, 0

local T = {}

function T.ok(value, what)
  checks = checks + 1
  if not value then error(what or "expected a true value", 2) end
  return value
end

function T.equal(got, wanted, what)
  checks = checks + 1
  if got ~= wanted then
    error(("%s: got %s, wanted %s"):format(what or "values differ", tostring(got), tostring(wanted)), 2)
  end
end

--- The call must throw a message that contains all the words.
function T.throws(words, fn, ...)
  checks = checks + 1
  local ok, message = pcall(fn, ...)
  if ok then error("no error was thrown", 2) end
  for _, word in ipairs(type(words) == "table" and words or { words }) do
    if not tostring(message):find(word, 1, true) then error(("%q is not in %q"):format(word, tostring(message)), 2) end
  end
end

function T.skip(why) error({ skip = why }, 0) end

local function run(file)
  local chunk = assert(loadfile(file))
  jit.off(chunk, true) -- the tests' own `pairs`, not the binding's functions: see callgate.interpreted
  local tests = chunk(T)
  local names = {}
  for name in pairs(tests) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do
    local ok, problem = xpcall(tests[name], function(e) return type(e) == "table" and e or debug.traceback(e, 2) end)
    if ok then
      passed = passed + 1
    elseif type(problem) == "table" and problem.skip then
      skipped = skipped + 1
      print(("skipped: %s: %s: %s"):format(file, name, problem.skip))
    else
      failed = failed + 1
      print(("FAILED: %s: %s\n%s"):format(file, name, problem))
    end
  end
end

for _, file in ipairs(arg) do run(file) end
print(("lua: %d tests passed, %d failed, %d skipped; %d checks"):format(passed, failed, skipped, checks))
os.exit(failed == 0 and passed > 0 and 0 or 1)
