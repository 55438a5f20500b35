-- Sniff: shows the echo requests and replies on a link. Usage: sniff.lua LINK [COUNT]
local bit = require "bit"
local ffi = require "ffi"
local S = require "callgate"
local c, t = S.c, S.t

-- in the data of a packet socket for datagrams, offset 0 is where the network header begins
local FILTER = [[
        ld type
        jeq #OUTGOING, drop     ; the loopback link would show all twice
        ld proto
        jeq #IP, four
        jne #IPV6, drop
        ldb [6]
        jne #58, drop
        ldb [40]
        jeq #128, take
        jeq #129, take, drop
four:   ldb [9]
        jne #1, drop
        ldh [6]
        jset #0x1fff, drop      ; a later fragment
        ldx 4*([0]&0xf)
        ldb [x + 0]
        jeq #8, take
        jne #0, drop
take:   ret #-1
drop:   ret #0
]]

local function show(packet, length)
  local four = bit.rshift(packet[0], 4) == 4
  local kind = four and packet[bit.band(packet[0], 15) * 4] or packet[40]
  local source, target = t[four and "in_addr" or "in6_addr"](), t[four and "in_addr" or "in6_addr"]()
  local at, size = four and 12 or 8, ffi.sizeof(source)
  ffi.copy(source, packet + at, size)
  ffi.copy(target, packet + at + size, size)
  local word = (kind == 8 or kind == 128) and "request" or "reply"
  print(("%s > %s echo %s, %d bytes"):format(tostring(source), tostring(target), word, length))
end

local function sniff(name, count)
  local link = assert(assert(S.net.links { name = name })[1], "there is no such link")
  local names = { OUTGOING = c.PACKET_TYPE.OUTGOING, IP = c.ETH_P.IP, IPV6 = c.ETH_P.IPV6 }
  local program = assert(S.cbpf.assemble { text = FILTER, names = names })
  local fd = assert(S.socket("packet", "dgram, cloexec", 0))
  -- no packet comes before `bind`, so that none passes by the filter
  assert(S.sockopt_set_sock_fprog(fd, "socket", c.SO.ATTACH_FILTER, program))
  assert(fd:bind(("packet:%d:0x%04x"):format(link.index, c.ETH_P.ALL)))
  print("listening on " .. link.name)
  local buffer = ffi.new "uint8_t[65536]"
  for _ = 1, count do show(buffer, assert(fd:recv(buffer, 65536))) end
  fd:close()
end

io.stdout:setvbuf "line"
if not arg[1] then
  io.stderr:write "Usage: sniff.lua LINK [COUNT]\n"
  os.exit(1)
end
sniff(arg[1], tonumber(arg[2] or 10))
