--- Sleeping, clocks, timers, signal handlers.
local ffi = require "ffi"

return function(S, raw)
  local out = {}
  local c, t = S.c, S.t

  --- An interrupted sleep is no failure: it gives the time that is left.
  local function slept(ok, err, remaining)
    if ok then return true end
    if err.INTR then return true, nil, remaining end
    return nil, err
  end
  function out.nanosleep()
    local call = raw "nanosleep"
    return call and function(request, remaining)
      remaining = remaining or t.timespec()
      local ok, err = call(request, remaining)
      return slept(ok, err, remaining)
    end
  end
  function out.clock_nanosleep()
    local call = raw "clock_nanosleep"
    return call and function(clock, flags, request, remaining)
      remaining = remaining or t.timespec()
      local ok, err = call(clock, flags, request, remaining)
      return slept(ok, err, remaining)
    end
  end
  function out.sleep()
    local call = out.nanosleep()
    return call and function(seconds)
      local ok, err, remaining = call(seconds)
      if not ok then return nil, err end
      return remaining and tonumber(remaining.tv_sec) or 0
    end
  end

  function out.gettimeofday()
    local call = raw "gettimeofday"
    return call and function(tv)
      local ok, err, got = call(tv, false)
      if not ok then return nil, err end
      return got
    end
  end

  function out.sigaction()
    local call = raw "sigaction"
    return call and function(signal, handler, old)
      if type(handler) == "string" or type(handler) == "function" or type(handler) == "number" then
        handler = { handler = handler }
      end
      local ok, err = call(signal, handler, old or false)
      if not ok then return nil, err end
      return true
    end
  end

  function out.signal()
    local call = raw "sigaction"
    return call and function(signal, handler)
      local old = t.sigaction()
      if type(handler) ~= "table" and not ffi.istype(t.sigaction, handler) then handler = { handler = handler } end
      local ok, err = call(signal, handler, old)
      if not ok then return nil, err end
      local was = tonumber(old.sa_handler)
      for _, name in ipairs { "DFL", "IGN", "HOLD" } do
        if was == c.SIGACT[name] then return name end
      end
      return ffi.cast("void (*)(int)", old.sa_handler)
    end
  end

  -- A timer is a number of the kernel's with methods; it lives until it is deleted.
  local timer_mt = { __index = {} }
  local function id(timer) return type(timer) == "table" and timer.id or timer end
  function timer_mt.__index.gettimer(timer) return timer.id end
  function timer_mt.__index.settime(timer, ...) return S.timer_settime(timer, ...) end
  function timer_mt.__index.gettime(timer, it) return S.timer_gettime(timer, it) end
  function timer_mt.__index.delete(timer) return S.timer_delete(timer) end
  function timer_mt.__index.getoverrun(timer) return S.timer_getoverrun(timer) end

  function out.timer_create()
    local call = raw "timer_create"
    return call and function(clock, event)
      local number, err = call(clock, event)
      if not number then return nil, err end
      return setmetatable({ id = number }, timer_mt)
    end
  end
  function out.timer_settime()
    local call = raw "timer_settime"
    return call and function(timer, flags, it, old)
      local got, err = call(id(timer), flags, it, old)
      if not got then return nil, err end
      return true, nil, got ~= true and got or nil
    end
  end
  for _, name in ipairs { "timer_gettime", "timer_delete", "timer_getoverrun" } do
    out[name] = function()
      local call = raw(name)
      return call and function(timer, ...) return call(id(timer), ...) end
    end
  end

  function out.adjtimex()
    local call = raw "adjtimex"
    return call and function(init)
      local timex = t.timex(init)
      local state, err = call(timex)
      if not state then return nil, err end
      return setmetatable({ state = state, timex = timex }, {
        __index = function(x, key)
          local value = type(key) == "string" and c.TIME[key]
          if type(value) == "number" then return x.state == value end
          return nil
        end,
      })
    end
  end

  return out
end
