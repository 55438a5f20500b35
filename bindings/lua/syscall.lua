--- For programs written for ljsyscall.
return require "callgate"
