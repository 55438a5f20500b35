--- Processes: waiting, groups, scheduling, prctl.
local ffi = require "ffi"

-- What an option of prctl does with its arguments and its result.
local PRCTL = {
  CAPBSET_READ = { group = "CAP", gives = "number" }, CAPBSET_DROP = { group = "CAP" }, SET_ENDIAN = { group = "PR_ENDIAN" },
  SET_FPEMU = { group = "PR_FPEMU" }, SET_FPEXC = { group = "PR_FP_EXC" }, SET_PDEATHSIG = { group = "SIG" },
  SET_TIMING = { group = "PR_TIMING" }, SET_TSC = { group = "PR_TSC" }, SET_UNALIGN = { group = "PR_UNALIGN" },
  MCE_KILL = { group = "PR_MCE_KILL" }, SET_SECCOMP = { group = "SECCOMP_MODE" }, SET_NO_NEW_PRIVS = { boolean = true },
  GET_DUMPABLE = { gives = "number" }, GET_KEEPCAPS = { gives = "number" }, GET_TIMING = { gives = "number" },
  GET_SECUREBITS = { gives = "number" }, MCE_KILL_GET = { gives = "number" }, GET_SECCOMP = { gives = "number" },
  GET_NO_NEW_PRIVS = { gives = "number" }, GET_ENDIAN = { gives = "pointer" }, GET_FPEMU = { gives = "pointer" },
  GET_FPEXC = { gives = "pointer" }, GET_PDEATHSIG = { gives = "pointer" }, GET_UNALIGN = { gives = "pointer" },
  GET_NAME = { gives = "name" },
}

-- Bytes that a thread's name takes at most, with its end.
local NAME = 16

return function(S, raw)
  local out = {}
  local c, t = S.c, S.t

  --- `status` is an int1 to fill, or nothing; `rusage` false is not collected.
  local function waiter(with_usage)
    local call = raw "wait4"
    return call and function(pid, options, rusage, status)
      if not with_usage then rusage = false end
      if status == nil then status = t.int1() end
      local id, err, number, usage
      id, err, number, usage = call(pid, options, rusage, status)
      if not id then return nil, err end
      local waited = t.waitstatus(number)
      if usage then return id, nil, waited, usage end
      return id, nil, waited
    end
  end
  function out.wait4() return waiter(true) end
  function out.wait3()
    local wait4 = waiter(true)
    return wait4 and function(options, rusage, status) return wait4(-1, options, rusage, status) end
  end
  function out.waitpid()
    local wait4 = waiter(false)
    return wait4 and function(pid, options, status)
      if pid == nil then error("waitpid: argument 'pid' must be a number or a name of the group WAIT, not nil", 2) end
      return wait4(pid, options, false, status)
    end
  end
  function out.wait()
    local wait4 = waiter(false)
    return wait4 and function(status) return wait4(-1, 0, false, status) end
  end
  function out.waitid()
    local call = raw "waitid"
    return call and function(idtype, id, options, info, rusage)
      local ok, err, got, usage = call(idtype, id or 0, options, info, rusage)
      if not ok then return nil, err end
      return got, nil, usage
    end
  end

  function out.killpg()
    local call = raw "kill"
    return call and function(group, signal) return call(-group, signal) end
  end

  function out.getgroups()
    local call = raw "getgroups"
    return call and function()
      local list, err = call()
      if not list then return nil, err end
      return t.groups(list)
    end
  end

  function out.sched_getparam()
    local call = raw "sched_getparam"
    return call and function(pid)
      local param, err = call(pid)
      if not param then return nil, err end
      return param.sched_priority
    end
  end
  function out.sched_setparam()
    local call = raw "sched_setparam"
    return call and function(pid, priority) return call(pid or 0, t.sched_param(priority)) end
  end
  function out.sched_setscheduler()
    local call = raw "sched_setscheduler"
    return call and function(pid, policy, priority) return call(pid or 0, policy, t.sched_param(priority)) end
  end

  function out.getcpu()
    local call = raw "getcpu"
    return call and function()
      local ok, err, cpu, node = call()
      if not ok then return nil, err end
      return { cpu = cpu, node = node }
    end
  end

  function out.exit()
    return function(status) os.exit(c.EXIT[status or 0], true) end
  end
  function out._exit()
    local call = raw "exit"
    return call and function(status) call(c.EXIT[status or 0]) end
  end

  function out.prctl()
    local call = raw "prctl"
    if not call then return nil end
    local shapes = {}
    for name, shape in pairs(PRCTL) do
      if rawget(c.PR, name) then shapes[rawget(c.PR, name)] = shape end
    end
    return function(option, a2, a3, a4, a5)
      local number = c.PR[option]
      local shape = shapes[number] or {}
      if shape.group and c[shape.group] then a2 = c[shape.group][a2 or 0] end
      if shape.boolean then a2 = (a2 == true or a2 == 1) and 1 or 0 end
      local room
      if shape.gives == "pointer" then room = t.int1() elseif shape.gives == "name" then room = t.buffer(NAME) end
      if room then a2 = room end
      local result, err = call(number == nil and option or number, a2, a3, a4, a5)
      if not result then return nil, err end
      if shape.gives == "number" then return result end
      if shape.gives == "pointer" then return room[0] end
      if shape.gives == "name" then return ffi.string(room) end
      return true
    end
  end

  return out
end
