---@meta callgate
-- What is written by hand in Lua, annotated by hand: errors, descriptors, and functions whose shape is ljsyscall's.

---@class ffi.cdata*

---An error number with a name and a text: `err.NOENT`, `err.sym`, `tostring(err)`.
---@class callgate.error
---@field errno integer its number
---@field sym string its name without E
---@field lsym string the same in lower case
---@field explain fun(self): string the call with its arguments, what the kernel said, what that means for this call
---@field [string] boolean whether it is the error of that name

---An open file that is closed when it is collected. Functions of `S` that take a descriptor first are its methods.
---@class callgate.fd: ffi.cdata*
---@field filenum integer its number
---@field getfd fun(self): integer
---@field close fun(self): true?, callgate.error?
---@field nogc fun(self): callgate.fd
---@field block fun(self): true?, callgate.error?
---@field nonblock fun(self): true?, callgate.error?
---@field tell fun(self): integer?, callgate.error?
---@field read fun(self, buf?: ffi.cdata*, count?: integer): string|integer|nil, callgate.error?
---@field write fun(self, buf: string|ffi.cdata*, count?: integer): integer?, callgate.error?
---@field [string] function

---A value of a document whose shape is not known beforehand: a boolean, number, string (text or bytes), `int64_t` or
---`uint64_t` where a number is not exact, a table of such (a list or a map), or `S.null` inside a table.
---@alias callgate.Value any

---Strings that are made when they are asked for, from 0; nil where the field is missing.
---@class callgate.strings
---@field count integer
---@field offsets ffi.cdata* string `i` is from `offsets[i]` to before `offsets[i + 1]` of the text
---@field text string
---@field [integer] string?

---What a documents function gives that was asked for `columns`: FFI arrays by name of field, from 0, and after them the number of
---records. Of a field that may be missing, the name with a question mark has an array of bools that says where it is there.
---@alias callgate.columns table<string, ffi.cdata*|callgate.strings>

---@class callgate
---@field null ffi.cdata* nothing, inside a list or map of a document's value; it equals nil
---@field list fun(items?: table): table marks a table as a list: an empty one would be a map
---@field types table
---@field abi table
---@field stdin callgate.fd
---@field stdout callgate.fd
---@field stderr callgate.fd
local S = {}

---Print what a call, a documents function, a group or a structure is.
---@param name string
function S.help(name) end

---The file that the library was loaded from.
---@type string?
S.library_path = nil

---@param path string
---@param buf? ffi.cdata*
---@param size? integer
---@return string?
---@return callgate.error?
function S.readlink(path, buf, size) end

---@param dir callgate.fd|integer|nil
---@param path string
---@param buf? ffi.cdata*
---@param size? integer
---@return string?
---@return callgate.error?
function S.readlinkat(dir, path, buf, size) end

---@param buf? ffi.cdata*
---@param size? integer
---@return string?
---@return callgate.error?
function S.getcwd(buf, size) end

---Nothing is returned.
function S.sync() end

---@param dir callgate.fd|integer|nil
---@param path string
---@param mode? string|integer
---@param flags? string|integer
---@return true?
---@return callgate.error?
function S.faccessat(dir, path, mode, flags) end

---@param dir callgate.fd|integer|nil
---@param path string
---@param mode string|integer
---@param flags? string|integer
---@return true?
---@return callgate.error?
function S.fchmodat(dir, path, mode, flags) end

---An iterator over the entries; `nil, nil` at the end of the directory.
---@param fd callgate.fd|integer
---@param buf? ffi.cdata*
---@param size? integer
---@return (fun(): ffi.cdata*?)?
---@return callgate.error?
function S.getdents(fd, buf, size) end

---@param path string
---@param times? table|ffi.cdata*
---@return true?
---@return callgate.error?
function S.utimes(path, times) end

---@param path string
---@param actime? number
---@param modtime? number
---@return true?
---@return callgate.error?
function S.utime(path, actime, modtime) end

---@param flags? string|integer
---@param fd2? ffi.cdata*
---@return true?
---@return callgate.error?
---@return callgate.fd
---@return callgate.fd
function S.pipe2(flags, fd2) end

---@param file string
---@param name string
---@return string?
---@return callgate.error?
function S.getxattr(file, name) end

---@param file string
---@param name string
---@return string?
---@return callgate.error?
function S.lgetxattr(file, name) end

---@param fd callgate.fd|integer
---@param name string
---@return string?
---@return callgate.error?
function S.fgetxattr(fd, name) end

---@param file string
---@return string[]?
---@return callgate.error?
function S.listxattr(file) end

---@param file string
---@return string[]?
---@return callgate.error?
function S.llistxattr(file) end

---@param fd callgate.fd|integer
---@return string[]?
---@return callgate.error?
function S.flistxattr(fd) end

---@param file string
---@param name string
---@param value string
---@param flags? string|integer
---@return true?
---@return callgate.error?
function S.setxattr(file, name, value, flags) end

---@param file string
---@param name string
---@param value string
---@param flags? string|integer
---@return true?
---@return callgate.error?
function S.lsetxattr(file, name, value, flags) end

---@param fd callgate.fd|integer
---@param name string
---@param value string
---@param flags? string|integer
---@return true?
---@return callgate.error?
function S.fsetxattr(fd, name, value, flags) end

---@param fd callgate.fd|integer
---@param cmd string|integer
---@param arg? any
---@return any
---@return callgate.error?
function S.fcntl(fd, cmd, arg) end

---@param fd callgate.fd|integer
---@param request string|integer|table
---@param arg? any
---@return any
---@return callgate.error?
function S.ioctl(fd, request, arg) end

---@param domain string|integer
---@param type string|integer
---@param protocol? string|integer
---@return callgate.fd?
---@return callgate.error?
function S.socket(domain, type, protocol) end

---@param fd callgate.fd|integer
---@param level string|integer
---@param name string|integer
---@param value boolean|number|string|ffi.cdata*
---@param length? integer
---@return true?
---@return callgate.error?
function S.setsockopt(fd, level, name, value, length) end

---@param fd callgate.fd|integer
---@param level string|integer
---@param name string|integer
---@param value? ffi.cdata*
---@param length? integer
---@return any
---@return callgate.error?
function S.getsockopt(fd, level, name, value, length) end

---@param fd callgate.fd|integer
---@param buf? ffi.cdata*|integer
---@param count? integer
---@param flags? string|integer
---@return string|integer|nil
---@return callgate.error?
---@return any
function S.recv(fd, buf, count, flags) end

---@param fd callgate.fd|integer
---@param message? table|ffi.cdata*
---@param flags? string|integer
---@return integer?
---@return callgate.error?
function S.sendmsg(fd, message, flags) end

---@param fd callgate.fd|integer
---@param messages table|ffi.cdata*
---@param flags? string|integer
---@return true?
---@return callgate.error?
function S.sendmmsg(fd, messages, flags) end

---@param fd callgate.fd|integer
---@param messages table|ffi.cdata*
---@param flags? string|integer
---@param timeout? number|table|ffi.cdata*
---@return true?
---@return callgate.error?
function S.recvmmsg(fd, messages, flags, timeout) end

---@param epfd callgate.fd|integer
---@param op string|integer
---@param fd callgate.fd|integer
---@param event? string|integer|table|ffi.cdata*
---@return true?
---@return callgate.error?
function S.epoll_ctl(epfd, op, fd, event) end

---`for i, ev in assert(S.epoll_wait(epfd, events)) do`
---@param epfd callgate.fd|integer
---@param events ffi.cdata*
---@param timeout? integer
---@return function?
---@return any
---@return integer
function S.epoll_wait(epfd, events, timeout) end

---@param epfd callgate.fd|integer
---@param events ffi.cdata*
---@param timeout? integer
---@param mask? string|ffi.cdata*
---@return function?
---@return any
---@return integer
function S.epoll_pwait(epfd, events, timeout, mask) end

---@param epfd callgate.fd|integer
---@param events ffi.cdata*
---@param timeout? number|table|ffi.cdata*
---@param mask? string|ffi.cdata*
---@return function?
---@return any
---@return integer
function S.epoll_pwait2(epfd, events, timeout, mask) end

---@param lists { readfds: any[]?, writefds: any[]?, exceptfds: any[]? }
---@param timeout? number|table|ffi.cdata*
---@return { count: integer, readfds: any[], writefds: any[], exceptfds: any[] }?
---@return callgate.error?
function S.select(lists, timeout) end

---@param set string|ffi.cdata*
---@param flags? string|integer
---@param fd? callgate.fd|integer
---@return callgate.fd?
---@return callgate.error?
function S.signalfd(set, flags, fd) end

---@param pid string|integer
---@param options? string|integer
---@param rusage? ffi.cdata*|false
---@param status? ffi.cdata*
---@return integer?
---@return callgate.error?
---@return table
---@return callgate.t.rusage
function S.wait4(pid, options, rusage, status) end

---@param pid string|integer
---@param options? string|integer
---@param status? ffi.cdata*
---@return integer?
---@return callgate.error?
---@return table
function S.waitpid(pid, options, status) end

---@param status? ffi.cdata*
---@return integer?
---@return callgate.error?
---@return table
function S.wait(status) end

---@param idtype string|integer
---@param id? integer
---@param options string|integer
---@param info? ffi.cdata*
---@param rusage? ffi.cdata*|false
---@return callgate.t.siginfo?
---@return callgate.error?
---@return callgate.t.rusage
function S.waitid(idtype, id, options, info, rusage) end

---@return ffi.cdata*?
---@return callgate.error?
function S.getgroups() end

---@param pid? integer
---@return integer?
---@return callgate.error?
function S.sched_getparam(pid) end

---@param pid? integer
---@param priority? integer
---@return true?
---@return callgate.error?
function S.sched_setparam(pid, priority) end

---@param pid? integer
---@param policy string|integer
---@param priority? integer
---@return true?
---@return callgate.error?
function S.sched_setscheduler(pid, policy, priority) end

---@return { cpu: integer, node: integer }?
---@return callgate.error?
function S.getcpu() end

---Ends the program as Lua does, with its finalizers.
---@param status? string|integer
function S.exit(status) end

---Ends the process at once.
---@param status? string|integer
function S._exit(status) end

---@param option string|integer
---@param arg2? any
---@param arg3? any
---@param arg4? any
---@param arg5? any
---@return any
---@return callgate.error?
function S.prctl(option, arg2, arg3, arg4, arg5) end

---@param request number|table|ffi.cdata*
---@param remaining? ffi.cdata*
---@return true?
---@return callgate.error?
---@return callgate.t.timespec
function S.nanosleep(request, remaining) end

---@param clock string|integer
---@param flags? string|integer
---@param request number|table|ffi.cdata*
---@param remaining? ffi.cdata*
---@return true?
---@return callgate.error?
---@return callgate.t.timespec
function S.clock_nanosleep(clock, flags, request, remaining) end

---@param tv? ffi.cdata*
---@return callgate.t.timeval?
---@return callgate.error?
function S.gettimeofday(tv) end

---@param signal string|integer
---@param handler? string|function|table|ffi.cdata*
---@param old? ffi.cdata*
---@return true?
---@return callgate.error?
function S.sigaction(signal, handler, old) end

---@param signal string|integer
---@param handler string|function|table
---@return string|ffi.cdata*|nil
---@return callgate.error?
function S.signal(signal, handler) end

---@param clock string|integer
---@param event? table|ffi.cdata*
---@return table?
---@return callgate.error?
function S.timer_create(clock, event) end

---@param timer table|integer
---@param flags? string|integer
---@param it number|table|ffi.cdata*
---@param old? ffi.cdata*|false
---@return true?
---@return callgate.error?
---@return callgate.t.itimerspec
function S.timer_settime(timer, flags, it, old) end

---@param init? table
---@return table?
---@return callgate.error?
function S.adjtimex(init) end

---@return { sysname: string, nodename: string, release: string, version: string, machine: string, domainname: string }?
---@return callgate.error?
function S.uname() end

---@param fd callgate.fd|integer
---@param advice string|integer
---@param offset? integer
---@param len? integer
---@return true?
---@return callgate.error?
function S.fadvise(fd, advice, offset, len) end
