//! s390x: `svc 0`.

calls!(
    "svc 0",
    number "r1",
    arguments "r2" "r3" "r4" "r5" "r6" "r7",
    result in the first
);
