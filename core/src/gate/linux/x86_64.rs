//! x86_64: `syscall`, which overwrites rcx and r11.

calls!(
    "syscall",
    number and result "rax",
    arguments "rdi" "rsi" "rdx" "r10" "r8" "r9",
    lateout("rcx") _, lateout("r11") _,
);
