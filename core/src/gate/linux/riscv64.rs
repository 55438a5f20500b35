//! riscv64: `ecall`.

calls!(
    "ecall",
    number "a7",
    arguments "a0" "a1" "a2" "a3" "a4" "a5",
    result in the first
);
