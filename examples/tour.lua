-- A tour of callgate: the same in every language, see README.md.
local S = require "callgate"
local c, t = S.c, S.t

local function title(words) print("\n== " .. words) end

local function print_table(rows)
  local widths = {}
  for _, row in ipairs(rows) do
    for column, cell in ipairs(row) do widths[column] = math.max(widths[column] or 0, #cell) end
  end
  for _, row in ipairs(rows) do
    local cells = {}
    for column = 1, #row - 1 do cells[column] = row[column] .. (" "):rep(widths[column] - #row[column]) end
    cells[#row] = row[#row]
    print(table.concat(cells, "  "))
  end
end

local function who_and_where()
  print "== Who and where"
  local name = assert(S.uname())
  print(("%s %s on %s, called %s"):format(name.sysname, name.release, name.machine, name.nodename))
  local groups = {}
  for index = 1, #assert(S.getgroups()) do groups[index] = S.getgroups()[index] end
  print(("user %d (effective %d), group %d (effective %d), groups %s"):format(S.getuid(), S.geteuid(), S.getgid(),
    S.getegid(), #groups > 0 and table.concat(groups, " ") or "none"))
  for _, resource in ipairs { "NOFILE", "NPROC", "STACK" } do
    local limit = assert(S.getrlimit(resource))
    local function shown(value) return value == -1 and "unlimited" or ("%d"):format(value) end
    print(("%-8s %s of %s"):format(resource, shown(limit.cur), shown(limit.max)))
  end
end

local function network()
  title "Network"
  local links, addresses = assert(S.net.links()), assert(S.net.addresses())
  table.sort(links, function(a, b) return a.index < b.index end)
  local rows = { { "index", "name", "state", "mtu", "addresses" } }
  for _, link in ipairs(links) do
    local own = {}
    for _, address in ipairs(addresses) do
      if address.index == link.index then own[#own + 1] = address.address .. "/" .. address.prefix end
    end
    rows[#rows + 1] = {
      tostring(link.index), link.name, link.operstate, tostring(link.mtu), #own > 0 and table.concat(own, " ") or "-",
    }
  end
  print_table(rows)
end

local function mounts()
  title "Mounts"
  local rows = { { "target", "type", "source", "options" } }
  for _, mount in ipairs(assert(S.proc.mounts())) do
    local row = { mount.target, mount.fstype, mount.source, table.concat(mount.options, ",") }
    for column, cell in ipairs(row) do row[column] = cell ~= "" and cell or "-" end
    rows[#rows + 1] = row
  end
  print_table(rows)
end

--- Runs a shell command in a child process and waits for it.
local function run(command, directory)
  local child = assert(S.fork())
  if child == 0 then
    S.chdir(directory)
    S.execve("/bin/sh", { "sh", "-c", command }, { "PATH=/usr/bin:/bin" })
    S._exit(127)
  end
  assert(S.waitpid(child))
end

local function temporary_directory()
  local path
  repeat
    path = ("%s/callgate-%d-%06x"):format(S.getenv "TMPDIR" or "/tmp", S.getpid(), math.random(0xffffff))
    local ok, err = S.mkdir(path, "0700")
    if not ok and not err.EXIST then error(tostring(err)) end
  until ok
  return path
end

local function watch()
  title "Watch"
  local directory = temporary_directory()
  local watcher = assert(S.watch.open {
    paths = { directory },
    events = { "created", "closed_write", "renamed", "deleted" },
  })
  run("echo hello > note; mv note letter; mkdir box; rm letter", directory)
  local function below(path) return path:sub(#directory + 2) end
  for event in watcher:each { timeout = 1 } do
    local path = below(event.path)
    if event.from then path = below(event.from) .. " to " .. path end
    print(("%-12s  %s%s"):format(event.kind, path, event.directory and " (directory)" or ""))
    if event.kind == "deleted" then break end
  end
  watcher:close()
  assert(S.rmdir(directory .. "/box"))
  assert(S.rmdir(directory))
end

local function echo()
  title "Echo"
  local ok, err, one, two = S.socketpair("unix", "stream, cloexec")
  assert(ok, err)
  local epoll, events = assert(S.epoll_create "cloexec"), t.epoll_events(8)
  for _, fd in ipairs { one, two } do
    fd:nonblock()
    assert(epoll:epoll_ctl("add", fd, "in"))
  end
  local function receive(fd)
    for _, event in assert(epoll:epoll_wait(events, 1000)) do
      if event.fd == fd:getfd() then return fd:read(nil, 100) end
    end
    return nil
  end
  for _, text in ipairs { "hello", "kernel", "good bye" } do
    assert(one:write(text))
    assert(two:write(receive(two)))
    print(("%s -> %s"):format(text, receive(one)))
  end
  epoll:close()
  one:close()
  two:close()
end

local function mistake()
  title "A mistake"
  local _, err = S.openat(nil, "/nonexistent/file", c.O.RDONLY, tonumber("666", 8))
  print(("E%s (%d)"):format(err.sym, err.errno))
  print(err:explain())
end

who_and_where()
network()
mounts()
watch()
echo()
mistake()
