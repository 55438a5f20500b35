--- `interpreted(f)`: f, which the compiler is to leave alone where it would get `pairs` wrong.
--
-- LuaJIT 2.1.0-beta3 of 2022, as several distributions have it, exchanges only the lower halves of two registers after its
-- compiled `next` when it happens to have put the results there the other way round (`ra_destpair` in lj_asm.c): the address
-- of the key and value loses its upper half, and the program dies of SIGSEGV. Releases with a date as version have it mended.
local broken = jit.version:find("beta", 1, true) ~= nil

return function(f)
  if broken then jit.off(f) end
  return f
end
