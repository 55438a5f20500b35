-- Ping: asks a machine for an echo by ICMP. Usage: ping.lua ADDRESS [COUNT]
local bit = require "bit"
local ffi = require "ffi"
local S = require "callgate"
local c, t = S.c, S.t

local function word(number) return string.char(bit.rshift(number, 8), bit.band(number, 255)) end
local function word_at(bytes, at) return bytes[at] * 256 + bytes[at + 1] end

local function checksum(data)
  local total = 0
  for at = 1, #data, 2 do total = total + data:byte(at) * 256 + data:byte(at + 1) end
  while total > 0xffff do total = bit.rshift(total, 16) + bit.band(total, 0xffff) end
  return 0xffff - total
end

--- A datagram socket where the system lets users have one, else a raw one; and whether it is that.
local function open(six)
  local family, protocol = six and "inet6" or "inet", six and c.IPPROTO.ICMPV6 or c.IPPROTO.ICMP
  local fd, err = S.socket(family, "dgram, cloexec", protocol)
  if fd then return fd, false end
  if not (err.ACCES or err.PERM) then error(tostring(err)) end
  return assert(S.socket(family, "raw, cloexec", protocol)), true
end

local function now()
  local time = S.clock_gettime "monotonic"
  return tonumber(time.sec) * 1000 + tonumber(time.nsec) / 1e6
end

local function ping(address, count)
  local six = address:find(":", 1, true)
  local ask, answer = six and 128 or 8, six and 129 or 0
  local ident, buffer = bit.band(S.getpid(), 0xffff), ffi.new "uint8_t[2048]"
  local fd, raw = open(six)
  assert(S.sockopt_set_timeval(fd, "socket", c.SO.RCVTIMEO, t.timeval(1, 0)))

  --- Who replied to a request; nobody if none does in a second.
  local function reply(sequence, start)
    while now() - start < 1000 do
      local length, err, sender = fd:recvfrom(buffer, 2048)
      if not length then
        if not err.AGAIN then error(tostring(err)) end
        return nil
      end
      -- after the header of IPv4
      local icmp = buffer + (raw and not six and bit.band(buffer[0], 15) * 4 or 0)
      -- a datagram socket gets what is its own, under a number that the kernel chose
      local ours = not raw or word_at(icmp, 4) == ident
      if icmp[0] == answer and word_at(icmp, 6) == sequence and ours then return sender end
    end
  end

  local received = 0
  for sequence = 1, count do
    local body = word(ident) .. word(sequence) .. "callgate"
    -- with IPv6 the kernel sums up, since its addresses count too
    local total = six and 0 or checksum(string.char(ask, 0, 0, 0) .. body)
    local request, start = string.char(ask, 0) .. word(total) .. body, now()
    assert(fd:sendto(request, #request, 0, six and ("[%s]:0"):format(address) or address .. ":0"))
    local sender = reply(sequence, start)
    if sender then
      print(("%s: echo %d, %.3f ms"):format(tostring(sender.addr), sequence, now() - start))
      received = received + 1
    end
  end
  fd:close()
  print(("%d sent, %d received"):format(count, received))
  return received > 0
end

io.stdout:setvbuf "line"
if not arg[1] then
  io.stderr:write "Usage: ping.lua ADDRESS [COUNT]\n"
  os.exit(1)
end
os.exit(ping(arg[1], tonumber(arg[2] or 3)) and 0 or 1)
