--- Documents: requests, answers, objects.
local T = ...
local ffi = require "ffi"
local S = require "callgate"
local tape = require "callgate.tape"
local tests = {}

function tests.links()
  local list = assert(S.net.links { name = "lo" })
  T.equal(#list, 1)
  T.equal(list[1].name, "lo")
  T.equal(type(list[1].mtu), "number")
  T.equal(type(list[1].flags), "table")
  T.equal(type(list[1].statistics.rx_bytes), "number")
end

function tests.netlink_by_names()
  local links = assert(S.netlink.open { family = "rt-link" })
  local table = assert(links:dump { operation = "getlink", attributes = { ext_mask = { "skip_stats" } } })
  local lo
  for _, row in ipairs(table.rows) do if row.value.index == 1 then lo = row.value end end
  T.ok(table.whole)
  T.equal(lo.ifname, "lo")
  T.equal(lo.address, "00:00:00:00:00:00")
  T.equal(type(lo.af_spec.inet.conf.forwarding), "number")
  local answer = assert(links:request { operation = "getlink", attributes = { ifname = "lo" } })
  T.equal(answer[1].name, "newlink")
  T.equal(answer[1].value.mtu, lo.mtu)
  local done, err = links:request { operation = "getlink", attributes = { linkinfo = { kind = "vlan", data = { id = "x" } } } }
  T.equal(done, nil)
  T.ok(err.INVAL)
  T.ok(err:explain():find("attributes.linkinfo.data.id", 1, true))
  local results = assert(links:batch { requests = {
    { operation = "getlink", attributes = { index = 1 } }, { operation = "getlink", attributes = { ifname = "nosuchlink" } } } })
  T.equal(results[1].messages[1].value.ifname, "lo")
  T.ok(results[2].error.errno ~= 0)
  assert(links:subscribe { groups = { "link" } })
  T.equal(#assert(links:events { timeout = 0 }), 0)
  local help = assert(links:describe())
  T.equal(help.operations[1].name, "newlink")
end

function tests.absent_options_are_nil()
  T.equal(S.net.links({ name = "lo" })[1].master, nil)
end

function tests.processes_and_mounts()
  local own = assert(S.proc.processes { pid = S.getpid() })
  T.equal(own[1].pid, S.getpid())
  local found
  for _, mount in ipairs(assert(S.proc.mounts())) do found = found or mount.target == "/proc" end
  T.ok(found)
  T.ok(#assert(S.proc.maps()) > 3)
end

function tests.the_kernels_refusal_is_an_error_object()
  local list, err = S.net.links { name = "nosuchlink" }
  T.equal(list, nil)
  T.ok(err.NODEV)
  T.ok(err:explain():find("nosuchlink", 1, true))
end

function tests.mistakes_throw_and_name_the_field()
  T.throws({ "net.links", "nam", "name" }, S.net.links, { nam = "lo" })
  T.throws({ "net.links", "name", "a string", "3" }, S.net.links, { name = 3 })
  T.throws({ "net.links", "up", "true or false" }, S.net.links, { up = "yes" })
  T.throws({ "net.links", "a table" }, S.net.links, "lo")
  T.throws({ "watch.open", "'paths'[1]", "a string" }, S.watch.open, { paths = { 1 } })
  T.throws({ "net.links", "index", "whole number" }, S.net.links, { index = 1.5 })
end

local function same(got, want, where)
  where = where or "value"
  if type(want) ~= "table" then
    if got == nil and want == nil then return end
    if got ~= want then error(("%s: %s, not %s"):format(where, tostring(got), tostring(want)), 0) end
    return
  end
  if type(got) ~= "table" then error(("%s: %s, not a table"):format(where, tostring(got)), 0) end
  for key, item in pairs(want) do same(got[key], item, where .. "." .. key) end
  for key in pairs(got) do if want[key] == nil and got[key] ~= nil then error(where .. "." .. key .. " is more", 0) end end
end

function tests.a_value_of_any_shape_goes_there_and_back()
  local function back(value) return assert(S.sample.echo { value = value }).value end
  local whole = {
    yes = true, no = false, zero = 0, minus = -1, half = 0.5, large = 1e300, exact = 2 ^ 53 - 1,
    least = -2 ^ 63 + 0LL, wide = 9223372036854775807LL, most = 18446744073709551615ULL,
    text = "häuser €𝄞", latin = "gr\252\223e", bytes = "\0\255g", none = S.list {}, nothing = {}, empty = "",
    list = { 1, {}, { { 2 } }, { a = { S.null } } }, alpha = { class_ = 1, [""] = 2, name = "\0" }, zulu = S.null,
  }
  local answer = back(whole)
  same(answer, whole)
  T.ok(S.null == nil)
  T.equal(type(answer.zulu), "cdata")
  T.equal(type(answer.list[4].a[1]), "cdata")
  T.equal(type(answer.exact), "number")
  -- an empty list stays one, and so does an empty map
  same(back(answer), whole)
  local where = require "callgate.tree"
  local at = require("callgate.describe").documents.find "sample_echo"
  T.ok(where.encode({ value = answer.none }, at, ""):find("value\8\0\0\0\0", 1, true))
  T.ok(where.encode({ value = answer.nothing }, at, ""):find("value\9\0\0\0\0", 1, true))
  for _, plain in ipairs { true, "x", 5, 0.25 } do T.equal(back(plain), plain) end
  T.equal(back(nil), nil)
  T.equal(back(S.null), nil)
  T.equal(back(ffi.new("int32_t", 7)), 7)
  T.equal(back(18446744073709551615ULL), 18446744073709551615ULL)
  same(assert(S.sample.echo { values = { { a = 1 }, "b" } }).values, { { a = 1 }, "b" })
end

function tests.a_value_that_cannot_cross_is_refused_by_name()
  local function nested(depth) return depth == 0 and 1 or { nested(depth - 1) } end
  same(assert(S.sample.echo { value = nested(63) }).value, nested(63))
  local refused, err = S.sample.echo { value = nested(64) }
  T.equal(refused, nil)
  T.ok(err.INVAL)
  T.throws({ "'value'", "no deeper than" }, S.sample.echo, { value = nested(65) })
  local circle = {}
  circle.circle = circle
  T.throws({ "'value'", "no deeper than" }, S.sample.echo, { value = circle })
  T.throws({ "'value'", "deep", "function" }, S.sample.echo, { value = { deep = { print } } })
  T.throws({ "'value'", "a list or a map" }, S.sample.echo, { value = { 1, a = 2 } })
  T.throws({ "'value'", "key", "a string" }, S.sample.echo, { value = { [5] = 2 } })
end

function tests.fields_of_records_come_as_columns()
  local rows = assert(S.sample.rows { count = 1000 })
  local names = { "rx_bytes", "name", "priority", "level", "alias", "carrier" }
  local columns, count = S.sample.rows { count = 1000, columns = names }
  T.equal(count, 1000)
  for _, name in ipairs(names) do
    for i = 1, count do
      local value = columns[name][i - 1]
      if (type(value) == "cdata" and tonumber(value) or value) ~= rows[i][name] then T.equal(value, rows[i][name]) end
    end
  end
  T.ok(ffi.istype("uint64_t[?]", columns.rx_bytes) and ffi.istype("int32_t[?]", columns.priority))
  T.equal(ffi.sizeof(columns.level), 1000)
  T.equal(columns.name.count, 1000)
  T.equal(columns.name[1000], nil)
  T.equal(columns.name[-1], nil)
  local links = assert(S.net.links())
  local some, many = S.net.links { columns = { "index", "master", "statistics.rx_bytes", "name" } }
  T.equal(many, #links)
  for i, link in ipairs(links) do
    T.equal(some.index[i - 1], link.index)
    T.equal(some["master?"][i - 1], link.master ~= nil)
    T.equal(some.master[i - 1], link.master or 0)
    T.equal(some.name[i - 1], link.name)
  end
  T.ok(ffi.istype("uint64_t[?]", some["statistics.rx_bytes"]))
  local empty, none = S.sample.rows { columns = { "index", "name" } }
  T.equal(none, 0)
  T.equal(empty.name[0], nil)
  -- also of a function that takes nothing else
  local mounts, all = S.proc.mounts { columns = { "target" } }
  T.equal(mounts.target[all], nil)
  T.equal(type(mounts.target[all - 1]), "string")
end

function tests.what_cannot_be_a_column_is_refused_by_name()
  local function refused(names, word)
    local columns, err = S.net.links { columns = names }
    T.equal(columns, nil)
    T.ok(err.INVAL)
    T.ok(err:explain():find(word, 1, true))
  end
  refused({ "name", "nme" }, "columns[1]")
  refused({ "nme" }, 'no field "nme"; there are: ')
  refused({ "flags" }, '"flags" is a list')
  refused({ "statistics" }, "after a dot")
  T.throws({ "'columns'", "a list of names" }, S.net.links, { columns = "name" })
  T.throws({ "'columns'[1]", "a string" }, S.net.links, { columns = { 1 } })
  T.throws({ "unknown field 'columns'" }, S.sample.echo, { columns = { "u8" } })
end

function tests.decoders_are_generated_for_each_type()
  local entry = require("callgate.describe").documents.find "net_links"
  local source = tape.source(entry.result)
  T.ok(source:find("mtu", 1, true))
end

local function temporary()
  local name = os.tmpname()
  os.remove(name)
  assert(S.mkdir(name, "0700"))
  return name
end

local function remove(path)
  for name in io.popen("ls -A '" .. path .. "'"):lines() do os.remove(path .. "/" .. name) end
  assert(S.rmdir(path))
end

function tests.watching()
  local dir = temporary()
  local watcher = assert(S.watch.open { paths = { dir }, events = { "created", "renamed", "deleted" } })
  T.ok(watcher:fd() >= 0)
  T.equal(#assert(watcher:events { timeout = 0 }), 0)
  S.open(dir .. "/a", "creat, wronly", "0600"):close()
  assert(S.rename(dir .. "/a", dir .. "/b"))
  assert(S.unlink(dir .. "/b"))
  T.equal(S.poll(S.t.pollfds { { fd = watcher, events = "in" } }, 1000), 1)
  local kinds = {}
  for event in watcher:each { timeout = 1 } do
    kinds[#kinds + 1] = event.kind
    if event.kind == "renamed" then
      T.equal(event.from, dir .. "/a")
      T.equal(event.path, dir .. "/b")
    end
    if event.kind == "deleted" then break end
  end
  T.equal(table.concat(kinds, " "), "created renamed deleted")
  T.equal(watcher:close(), true)
  T.equal(watcher:close(), true)
  T.throws("closed", watcher.events, watcher)
  T.throws("closed", watcher.events)
  remove(dir)
end

function tests.names_that_are_no_utf8()
  local dir = temporary()
  local watcher = assert(S.watch.open { paths = { dir }, events = { "created" } })
  local name = dir .. "/\255\254"
  S.open(name, "creat, wronly", "0600"):close()
  local events = assert(watcher:events { timeout = 1 })
  T.equal(events[1].path, name)
  watcher:close()
  assert(S.unlink(name))
  remove(dir)
end

function tests.the_network_is_monitored()
  local monitor = assert(S.net.monitor { objects = { "link" } })
  T.ok(monitor:fd() >= 0)
  local names, last = {}, nil
  for event in monitor:each { timeout = 1 } do
    if event.kind == "complete" then
      last = event
      break
    end
    T.equal(event.object, "link")
    names[event.link.name] = event.link.index
  end
  T.equal(names.lo, 1)
  T.equal(last.link, nil)
  monitor:close()
  T.throws({ "net.monitor", "'objects'" }, S.net.monitor, { objects = { 1 } })
end

function tests.watches_that_are_forgotten_close()
  collectgarbage()
  collectgarbage()
  for _ = 1, 20 do assert(S.watch.open { paths = { "/" }, recursive = false }) end
  collectgarbage()
  collectgarbage()
  local fd = assert(S.open "/dev/null")
  T.ok(fd:getfd() < 20)
end

function tests.help_speaks_of_everything()
  local D = require "callgate.describe"
  local printed = {}
  local real = print
  rawset(_G, "print", function(text) printed[#printed + 1] = text end)
  for name in pairs(D.calls.names) do S.help(name) end
  for name in pairs(D.groups.names) do S.help(name) end
  S.help "net.links"
  S.help "no such thing"
  rawset(_G, "print", real)
  T.equal(#printed, D.calls.count + D.groups.count + 2)
  for _, text in ipairs(printed) do T.ok(#text > 20) end
  T.ok(ffi.string(D.calls.find("openat").summary):len() > 0)
end

return tests
