//! aarch64: `svc 0`.

calls!(
    "svc 0",
    number "x8",
    arguments "x0" "x1" "x2" "x3" "x4" "x5",
    result in the first
);
