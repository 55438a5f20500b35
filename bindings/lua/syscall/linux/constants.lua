--- `S.c` by the name that ljsyscall gives it.
return require "callgate.constants"
