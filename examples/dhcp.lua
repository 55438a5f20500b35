-- DHCP: asks for an IPv4 address on a link, and shows the lease. Usage: dhcp.lua LINK
local bit = require "bit"
local ffi = require "ffi"
local S = require "callgate"
local c, t = S.c, S.t

local DISCOVER, OFFER, REQUEST, ACK, NAK = 1, 2, 3, 5, 6
local COOKIE, char = "\x63\x82\x53\x63", string.char
-- UDP to port 68; offset 0 is the header of IPv4
local FILTER = [[
        ldb [9]
        jne #17, drop
        ldh [6]
        jset #0x1fff, drop
        ldx 4*([0]&0xf)
        ldh [x + 2]
        jne #68, drop
        ret #-1
drop:   ret #0
]]

local function word(number) return char(bit.rshift(number, 8), bit.band(number, 255)) end
local function padded(text, size) return text .. ("\0"):rep(size - #text) end
local function dotted(bytes) return ("%d.%d.%d.%d"):format(bytes:byte(1, 4)) end

local function checksum(data)
  local total = 0
  for at = 1, #data, 2 do total = total + data:byte(at) * 256 + data:byte(at + 1) end
  while total > 0xffff do total = bit.rshift(total, 16) + bit.band(total, 0xffff) end
  return 0xffff - total
end

--- A message to everybody, from a machine that has no address.
local function packet(kind, number, mac, options)
  local message = padded("\1\1\6\0" .. number .. "\0\0\128", 28) .. padded(mac, 208) .. COOKIE
  message = padded(message .. "\53\1" .. char(kind) .. options .. "\55\3\1\3\6\255", 300)
  local udp = "\0\68\0\67" .. word(#message + 8) .. "\0\0" .. message
  local head, tail = "\69\0" .. word(#udp + 20) .. "\0\0\0\0\64\17", "\0\0\0\0\255\255\255\255"
  return head .. word(checksum(head .. tail)) .. tail .. udp
end

--- The options of a reply to us, and the address that it gives as option 0.
local function parse(data, number)
  local message = data:sub(bit.band(data:byte(1), 15) * 4 + 9)
  local options = {}
  if message:sub(1, 1) ~= "\2" or message:sub(237, 240) ~= COOKIE or message:sub(5, 8) ~= number then return options end
  options[0] = message:sub(17, 20)
  local at = 241
  while at < #message and message:byte(at) ~= 255 do
    local code, length = message:byte(at, at + 1)
    if code ~= 0 then options[code] = message:sub(at + 2, at + 1 + length) end
    at = at + (code == 0 and 1 or 2 + length) -- 0 is a byte without a length
  end
  return options
end

local function lease(name)
  local link = assert(assert(S.net.links { name = name })[1], "there is no such link")
  local mac = link.mac:gsub("(%x%x):?", function(digits) return char(tonumber(digits, 16)) end)
  local number, buffer = assert(S.getrandom(nil, 4)), ffi.new "uint8_t[2048]"
  if type(number) ~= "string" then number = ffi.string(number, 4) end
  local broadcast = ffi.new("uint8_t[6]", 255, 255, 255, 255, 255, 255)
  local everybody = t.sockaddr_ll { protocol = c.ETH_P.IP, ifindex = link.index, addr = broadcast }
  local fd = assert(S.socket("packet", "dgram, cloexec", 0))
  local program = assert(S.cbpf.assemble { text = FILTER })
  assert(S.sockopt_set_sock_fprog(fd, "socket", c.SO.ATTACH_FILTER, program))
  assert(S.sockopt_set_timeval(fd, "socket", c.SO.RCVTIMEO, t.timeval(2, 0)))
  assert(fd:bind(("packet:%d:0x%04x"):format(link.index, c.ETH_P.IP)))

  local function ask(kind, wanted, options)
    for _ = 1, 4 do
      local request = packet(kind, number, mac, options)
      assert(fd:sendto(request, #request, 0, everybody))
      repeat
        local length, err = fd:recv(buffer, 2048)
        -- no answer in time: once more
        if not length and not err.AGAIN then error(tostring(err)) end
        local reply = length and parse(ffi.string(buffer, length), number) or {}
        if reply[53] == char(wanted) then return reply end
        assert(reply[53] ~= char(NAK), "the server refuses")
      until not length
    end
    error("nobody answers on " .. name)
  end

  local offer = ask(DISCOVER, OFFER, "")
  local got = ask(REQUEST, ACK, "\50\4" .. offer[0] .. "\54\4" .. offer[54])
  fd:close()
  return got
end

if not arg[1] then
  io.stderr:write "Usage: dhcp.lua LINK\n"
  os.exit(1)
end
local got, bits = lease(arg[1]), 0
for at = 1, #(got[1] or "") do
  local byte = got[1]:byte(at)
  while byte > 0 do byte, bits = bit.band(byte, byte - 1), bits + 1 end
end
print(("address %s/%d"):format(dotted(got[0]), bits))
for _, option in ipairs { { 3, "router" }, { 6, "dns" }, { 54, "server" } } do
  if got[option[1]] then print(option[2] .. " " .. dotted(got[option[1]])) end
end
local a, b, d, e = (got[51] or "\0\0\0\0"):byte(1, 4)
print(("seconds %d"):format(((a * 256 + b) * 256 + d) * 256 + e))
