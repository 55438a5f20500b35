//! What `prctl` is asked for, and the values that its options take.

use crate::abi::linux::newest;
use linux_raw_sys::prctl;

values! {
    /// An operation of `prctl`. Source: prctl(2), linux/prctl.h.
    pub struct PR: u32 {
        /// Set the signal that is sent when the parent ends.
        const SET_PDEATHSIG = prctl::PR_SET_PDEATHSIG;
        /// Ask for it.
        const GET_PDEATHSIG = prctl::PR_GET_PDEATHSIG;
        /// Ask whether the process dumps core and may be traced.
        const GET_DUMPABLE = prctl::PR_GET_DUMPABLE;
        /// Say it.
        const SET_DUMPABLE = prctl::PR_SET_DUMPABLE;
        /// Ask what a misaligned access does.
        const GET_UNALIGN = prctl::PR_GET_UNALIGN;
        /// Set it.
        const SET_UNALIGN = prctl::PR_SET_UNALIGN;
        /// Ask whether capabilities survive the loss of user 0.
        const GET_KEEPCAPS = prctl::PR_GET_KEEPCAPS;
        /// Say it.
        const SET_KEEPCAPS = prctl::PR_SET_KEEPCAPS;
        /// Ask for the emulation of floating point (ia64).
        const GET_FPEMU = prctl::PR_GET_FPEMU;
        /// Set it.
        const SET_FPEMU = prctl::PR_SET_FPEMU;
        /// Ask for the mode of floating point exceptions (PowerPC).
        const GET_FPEXC = prctl::PR_GET_FPEXC;
        /// Set it.
        const SET_FPEXC = prctl::PR_SET_FPEXC;
        /// Ask how processor time is measured.
        const GET_TIMING = prctl::PR_GET_TIMING;
        /// Set it.
        const SET_TIMING = prctl::PR_SET_TIMING;
        /// Set the thread's name.
        const SET_NAME = prctl::PR_SET_NAME;
        /// Ask for it.
        const GET_NAME = prctl::PR_GET_NAME;
        /// Ask for the byte order (PowerPC).
        const GET_ENDIAN = prctl::PR_GET_ENDIAN;
        /// Set it.
        const SET_ENDIAN = prctl::PR_SET_ENDIAN;
        /// Ask for the seccomp mode.
        const GET_SECCOMP = prctl::PR_GET_SECCOMP;
        /// Set it.
        const SET_SECCOMP = prctl::PR_SET_SECCOMP;
        /// Ask whether a capability is in the bounding set.
        const CAPBSET_READ = prctl::PR_CAPBSET_READ;
        /// Take it out of the bounding set.
        const CAPBSET_DROP = prctl::PR_CAPBSET_DROP;
        /// Ask whether the time stamp counter may be read (x86).
        const GET_TSC = prctl::PR_GET_TSC;
        /// Say it.
        const SET_TSC = prctl::PR_SET_TSC;
        /// Ask for the secure bits.
        const GET_SECUREBITS = prctl::PR_GET_SECUREBITS;
        /// Set them.
        const SET_SECUREBITS = prctl::PR_SET_SECUREBITS;
        /// Set how late timers may be, in nanoseconds.
        const SET_TIMERSLACK = prctl::PR_SET_TIMERSLACK;
        /// Ask for it.
        const GET_TIMERSLACK = prctl::PR_GET_TIMERSLACK;
        /// Stop all performance counters that the caller made.
        const TASK_PERF_EVENTS_DISABLE = prctl::PR_TASK_PERF_EVENTS_DISABLE;
        /// Start them.
        const TASK_PERF_EVENTS_ENABLE = prctl::PR_TASK_PERF_EVENTS_ENABLE;
        /// Set what a memory error does to the thread.
        const MCE_KILL = prctl::PR_MCE_KILL;
        /// Ask for it.
        const MCE_KILL_GET = prctl::PR_MCE_KILL_GET;
        /// Change the recorded addresses of code, data, heap, stack.
        const SET_MM = prctl::PR_SET_MM;
        /// Allow a process to trace this one (Yama).
        const SET_PTRACER = prctl::PR_SET_PTRACER;
        /// Adopt orphaned descendants, as init does.
        const SET_CHILD_SUBREAPER = prctl::PR_SET_CHILD_SUBREAPER;
        /// Ask for it.
        const GET_CHILD_SUBREAPER = prctl::PR_GET_CHILD_SUBREAPER;
        /// Never gain privileges by `execve` again.
        const SET_NO_NEW_PRIVS = prctl::PR_SET_NO_NEW_PRIVS;
        /// Ask for it.
        const GET_NO_NEW_PRIVS = prctl::PR_GET_NO_NEW_PRIVS;
        /// Ask for the address that is cleared when the thread ends.
        const GET_TID_ADDRESS = prctl::PR_GET_TID_ADDRESS;
        /// Say whether huge pages are off.
        const SET_THP_DISABLE = prctl::PR_SET_THP_DISABLE;
        /// Ask for it.
        const GET_THP_DISABLE = prctl::PR_GET_THP_DISABLE;
        /// Memory protection extensions on; gone.
        const MPX_ENABLE_MANAGEMENT = prctl::PR_MPX_ENABLE_MANAGEMENT;
        /// Memory protection extensions off; gone.
        const MPX_DISABLE_MANAGEMENT = prctl::PR_MPX_DISABLE_MANAGEMENT;
        /// Set the mode of the floating point registers (MIPS).
        const SET_FP_MODE = prctl::PR_SET_FP_MODE;
        /// Ask for it.
        const GET_FP_MODE = prctl::PR_GET_FP_MODE;
        /// Read or change the ambient capabilities.
        const CAP_AMBIENT = prctl::PR_CAP_AMBIENT;
        /// Set the vector length (Arm SVE).
        const SVE_SET_VL = prctl::PR_SVE_SET_VL;
        /// Ask for it.
        const SVE_GET_VL = prctl::PR_SVE_GET_VL;
        /// Ask for the state of a speculation feature.
        const GET_SPECULATION_CTRL = prctl::PR_GET_SPECULATION_CTRL;
        /// Set it.
        const SET_SPECULATION_CTRL = prctl::PR_SET_SPECULATION_CTRL;
        /// Make new pointer authentication keys (Arm).
        const PAC_RESET_KEYS = prctl::PR_PAC_RESET_KEYS;
        /// Set how tagged addresses are taken (Arm, RISC-V).
        const SET_TAGGED_ADDR_CTRL = prctl::PR_SET_TAGGED_ADDR_CTRL;
        /// Ask for it.
        const GET_TAGGED_ADDR_CTRL = prctl::PR_GET_TAGGED_ADDR_CTRL;
        /// Say that the process serves block devices, and must not wait for them when memory is short.
        const SET_IO_FLUSHER = prctl::PR_SET_IO_FLUSHER;
        /// Ask for it.
        const GET_IO_FLUSHER = prctl::PR_GET_IO_FLUSHER;
        /// Turn system calls into `SIGSYS`.
        const SET_SYSCALL_USER_DISPATCH = prctl::PR_SET_SYSCALL_USER_DISPATCH;
        /// Choose the pointer authentication keys (Arm).
        const PAC_SET_ENABLED_KEYS = prctl::PR_PAC_SET_ENABLED_KEYS;
        /// Ask for them.
        const PAC_GET_ENABLED_KEYS = prctl::PR_PAC_GET_ENABLED_KEYS;
        /// Which threads may share a core.
        const SCHED_CORE = prctl::PR_SCHED_CORE;
        /// Set the vector length (Arm SME).
        const SME_SET_VL = prctl::PR_SME_SET_VL;
        /// Ask for it.
        const SME_GET_VL = prctl::PR_SME_GET_VL;
        /// No memory that is both writable and executable.
        const SET_MDWE = prctl::PR_SET_MDWE;
        /// Ask for it.
        const GET_MDWE = prctl::PR_GET_MDWE;
        /// Set an attribute of a memory range.
        const SET_VMA = prctl::PR_SET_VMA;
        /// Copy the auxiliary vector.
        const GET_AUXV = prctl::PR_GET_AUXV;
        /// Say whether equal pages of the process are merged.
        const SET_MEMORY_MERGE = prctl::PR_SET_MEMORY_MERGE;
        /// Ask for it.
        const GET_MEMORY_MERGE = prctl::PR_GET_MEMORY_MERGE;
        /// Say whether the vector unit may be used (RISC-V).
        const RISCV_V_SET_CONTROL = prctl::PR_RISCV_V_SET_CONTROL;
        /// Ask for it.
        const RISCV_V_GET_CONTROL = prctl::PR_RISCV_V_GET_CONTROL;
        /// Allow the instruction fetch fence in user mode (RISC-V).
        const RISCV_SET_ICACHE_FLUSH_CTX = prctl::PR_RISCV_SET_ICACHE_FLUSH_CTX;
        /// Ask for an aspect of dynamic execution control (PowerPC).
        const PPC_GET_DEXCR = prctl::PR_PPC_GET_DEXCR;
        /// Set it.
        const PPC_SET_DEXCR = prctl::PR_PPC_SET_DEXCR;
        /// Ask for the shadow stack's state.
        const GET_SHADOW_STACK_STATUS = prctl::PR_GET_SHADOW_STACK_STATUS;
        /// Set it.
        const SET_SHADOW_STACK_STATUS = prctl::PR_SET_SHADOW_STACK_STATUS;
        /// Forbid to change it.
        const LOCK_SHADOW_STACK_STATUS = prctl::PR_LOCK_SHADOW_STACK_STATUS;
        /// `timer_create` takes the wanted id (for checkpoint and restore).
        const TIMER_CREATE_RESTORE_IDS = prctl::PR_TIMER_CREATE_RESTORE_IDS;
        /// Size of the process's own futex table.
        const FUTEX_HASH = prctl::PR_FUTEX_HASH;
        /// Ask for the state of control flow integrity (`PR_CFI`).
        const GET_CFI = newest::PR_GET_CFI;
        /// Set it.
        const SET_CFI = newest::PR_SET_CFI;
        /// Ask for or set the extension of time slices (`PR_RSEQ_SLICE_EXTENSION_GET`).
        const RSEQ_SLICE_EXTENSION = newest::PR_RSEQ_SLICE_EXTENSION;
    }
}

flags! {
    /// What a misaligned access does. Source: prctl(2), linux/prctl.h.
    pub struct PR_UNALIGN: u32 {
        /// It is fixed up silently.
        const NOPRINT = prctl::PR_UNALIGN_NOPRINT;
        /// It raises `SIGBUS`.
        const SIGBUS = prctl::PR_UNALIGN_SIGBUS;
    }
}

flags! {
    /// Emulation of floating point. Source: prctl(2), linux/prctl.h.
    pub struct PR_FPEMU: u32 {
        /// Emulate silently.
        const NOPRINT = prctl::PR_FPEMU_NOPRINT;
        /// Do not emulate; raise `SIGFPE`.
        const SIGFPE = prctl::PR_FPEMU_SIGFPE;
    }
}

flags! {
    /// Floating point exceptions. Source: prctl(2), linux/prctl.h.
    pub struct PR_FP_EXC: u32 {
        /// Use the enables of this set.
        const SW_ENABLE = prctl::PR_FP_EXC_SW_ENABLE;
        /// Division by zero.
        const DIV = prctl::PR_FP_EXC_DIV;
        /// Overflow.
        const OVF = prctl::PR_FP_EXC_OVF;
        /// Underflow.
        const UND = prctl::PR_FP_EXC_UND;
        /// Inexact result.
        const RES = prctl::PR_FP_EXC_RES;
        /// Invalid operation.
        const INV = prctl::PR_FP_EXC_INV;
        /// No exceptions.
        const DISABLED = prctl::PR_FP_EXC_DISABLED;
        /// Late, and cannot be recovered.
        const NONRECOV = prctl::PR_FP_EXC_NONRECOV;
        /// Late, and can be recovered.
        const ASYNC = prctl::PR_FP_EXC_ASYNC;
        /// Exactly.
        const PRECISE = prctl::PR_FP_EXC_PRECISE;
    }
}

values! {
    /// How processor time is measured. Source: prctl(2), linux/prctl.h.
    pub struct PR_TIMING: u32 {
        /// By sampling.
        const STATISTICAL = prctl::PR_TIMING_STATISTICAL;
        /// By time stamps.
        const TIMESTAMP = prctl::PR_TIMING_TIMESTAMP;
    }
}

values! {
    /// Byte order. Source: prctl(2), linux/prctl.h.
    pub struct PR_ENDIAN: u32 {
        /// Big endian.
        const BIG = prctl::PR_ENDIAN_BIG;
        /// Little endian.
        const LITTLE = prctl::PR_ENDIAN_LITTLE;
        /// PowerPC's pseudo little endian.
        const PPC_LITTLE = prctl::PR_ENDIAN_PPC_LITTLE;
    }
}

values! {
    /// Reading the time stamp counter. Source: prctl(2), linux/prctl.h.
    pub struct PR_TSC: u32 {
        /// It gives the counter.
        const ENABLE = prctl::PR_TSC_ENABLE;
        /// It raises `SIGSEGV`.
        const SIGSEGV = prctl::PR_TSC_SIGSEGV;
    }
}

values! {
    /// What a memory error does to the thread. Source: prctl(2), linux/prctl.h.
    pub struct PR_MCE_KILL: u32 {
        /// First argument: back to the system's setting.
        const CLEAR = prctl::PR_MCE_KILL_CLEAR;
        /// First argument: use the second one.
        const SET = prctl::PR_MCE_KILL_SET;
        /// Second argument: kill when the broken page is touched.
        const LATE = prctl::PR_MCE_KILL_LATE;
        /// Second argument: kill as soon as the error is found.
        const EARLY = prctl::PR_MCE_KILL_EARLY;
        /// Second argument: as the system is set.
        const DEFAULT = prctl::PR_MCE_KILL_DEFAULT;
    }
}

values! {
    /// Which recorded address is changed. Source: prctl(2), linux/prctl.h.
    pub struct PR_SET_MM: u32 {
        /// Start of the code.
        const START_CODE = prctl::PR_SET_MM_START_CODE;
        /// End of the code.
        const END_CODE = prctl::PR_SET_MM_END_CODE;
        /// Start of the data.
        const START_DATA = prctl::PR_SET_MM_START_DATA;
        /// End of the data.
        const END_DATA = prctl::PR_SET_MM_END_DATA;
        /// Start of the stack.
        const START_STACK = prctl::PR_SET_MM_START_STACK;
        /// Start of the heap.
        const START_BRK = prctl::PR_SET_MM_START_BRK;
        /// End of the heap.
        const BRK = prctl::PR_SET_MM_BRK;
        /// Start of the arguments.
        const ARG_START = prctl::PR_SET_MM_ARG_START;
        /// End of the arguments.
        const ARG_END = prctl::PR_SET_MM_ARG_END;
        /// Start of the environment.
        const ENV_START = prctl::PR_SET_MM_ENV_START;
        /// End of the environment.
        const ENV_END = prctl::PR_SET_MM_ENV_END;
        /// The auxiliary vector.
        const AUXV = prctl::PR_SET_MM_AUXV;
        /// The file that `/proc/self/exe` shows.
        const EXE_FILE = prctl::PR_SET_MM_EXE_FILE;
        /// All of them, from a struct.
        const MAP = prctl::PR_SET_MM_MAP;
        /// Ask for the size of that struct.
        const MAP_SIZE = prctl::PR_SET_MM_MAP_SIZE;
    }
}

flags! {
    /// Mode of the floating point registers. Source: prctl(2), linux/prctl.h.
    pub struct PR_FP_MODE: u32 {
        /// Registers of 64 bits.
        const FR = prctl::PR_FP_MODE_FR;
        /// Odd single registers are emulated.
        const FRE = prctl::PR_FP_MODE_FRE;
    }
}

values! {
    /// What is done to the ambient capabilities. Source: prctl(2), linux/prctl.h.
    pub struct PR_CAP_AMBIENT: u32 {
        /// Ask whether a capability is in the set.
        const IS_SET = prctl::PR_CAP_AMBIENT_IS_SET;
        /// Put it in.
        const RAISE = prctl::PR_CAP_AMBIENT_RAISE;
        /// Take it out.
        const LOWER = prctl::PR_CAP_AMBIENT_LOWER;
        /// Take all out.
        const CLEAR_ALL = prctl::PR_CAP_AMBIENT_CLEAR_ALL;
    }
}

flags! {
    /// Vector length of Arm SVE, with these bits beside it. Source: prctl(2), linux/prctl.h.
    pub struct PR_SVE: u32 {
        /// Only from the next `execve` on.
        const SET_VL_ONEXEC = prctl::PR_SVE_SET_VL_ONEXEC;
        /// It survives `execve`.
        const VL_INHERIT = prctl::PR_SVE_VL_INHERIT;
        /// The bits of the length.
        const VL_LEN_MASK = prctl::PR_SVE_VL_LEN_MASK;
    }
}

flags! {
    /// Vector length of Arm SME, with these bits beside it. Source: prctl(2), linux/prctl.h.
    pub struct PR_SME: u32 {
        /// Only from the next `execve` on.
        const SET_VL_ONEXEC = prctl::PR_SME_SET_VL_ONEXEC;
        /// It survives `execve`.
        const VL_INHERIT = prctl::PR_SME_VL_INHERIT;
        /// The bits of the length.
        const VL_LEN_MASK = prctl::PR_SME_VL_LEN_MASK;
    }
}

values! {
    /// A speculation feature. Source: prctl(2), linux/prctl.h.
    pub struct PR_SPEC_FEATURE: u32 {
        /// Loads that pass earlier stores.
        const STORE_BYPASS = prctl::PR_SPEC_STORE_BYPASS;
        /// Indirect branches.
        const INDIRECT_BRANCH = prctl::PR_SPEC_INDIRECT_BRANCH;
        /// Flushing of the first data cache when the thread is switched away.
        const L1D_FLUSH = prctl::PR_SPEC_L1D_FLUSH;
    }
}

flags! {
    /// State of a speculation feature. Source: prctl(2), linux/prctl.h.
    pub struct PR_SPEC: u32 {
        /// The processor does not have the problem; this is 0.
        const NOT_AFFECTED = prctl::PR_SPEC_NOT_AFFECTED;
        /// It can be set for each thread.
        const PRCTL = prctl::PR_SPEC_PRCTL;
        /// Speculation is on.
        const ENABLE = prctl::PR_SPEC_ENABLE;
        /// Speculation is off.
        const DISABLE = prctl::PR_SPEC_DISABLE;
        /// Speculation is off and stays so.
        const FORCE_DISABLE = prctl::PR_SPEC_FORCE_DISABLE;
        /// Speculation is off until `execve`.
        const DISABLE_NOEXEC = prctl::PR_SPEC_DISABLE_NOEXEC;
    }
}

flags! {
    /// Pointer authentication keys. Source: prctl(2), linux/prctl.h.
    pub struct PR_PAC: u32 {
        /// Instruction key A.
        const APIAKEY = prctl::PR_PAC_APIAKEY;
        /// Instruction key B.
        const APIBKEY = prctl::PR_PAC_APIBKEY;
        /// Data key A.
        const APDAKEY = prctl::PR_PAC_APDAKEY;
        /// Data key B.
        const APDBKEY = prctl::PR_PAC_APDBKEY;
        /// Generic key.
        const APGAKEY = prctl::PR_PAC_APGAKEY;
    }
}

flags! {
    /// Tagged addresses. Source: prctl(2), linux/prctl.h.
    pub struct PR_MTE: usize {
        /// The kernel takes tagged addresses.
        const TAGGED_ADDR_ENABLE = prctl::PR_TAGGED_ADDR_ENABLE as usize;
        /// Tag mismatches are ignored; this is 0.
        const TCF_NONE = prctl::PR_MTE_TCF_NONE as usize;
        /// Tag mismatches are told exactly.
        const TCF_SYNC = prctl::PR_MTE_TCF_SYNC as usize;
        /// Tag mismatches are told late.
        const TCF_ASYNC = prctl::PR_MTE_TCF_ASYNC as usize;
        /// The bits of the two above.
        const TCF_MASK = prctl::PR_MTE_TCF_MASK as usize;
        /// The tags that may be made at random.
        const TAG_MASK = prctl::PR_MTE_TAG_MASK as usize;
        /// Only stores are checked.
        const STORE_ONLY = prctl::PR_MTE_STORE_ONLY as usize;
        /// The number of masked bits of a pointer (RISC-V).
        const PMLEN_MASK = prctl::PR_PMLEN_MASK as usize;
    }
}

values! {
    /// Turning system calls into `SIGSYS`. Source: prctl(2), linux/prctl.h.
    pub struct PR_SYS_DISPATCH: u32 {
        /// Off.
        const OFF = prctl::PR_SYS_DISPATCH_OFF;
        /// On, but for an address range; the same number as `EXCLUSIVE_ON`.
        const ON = prctl::PR_SYS_DISPATCH_ON;
        /// On, but for an address range.
        const EXCLUSIVE_ON = prctl::PR_SYS_DISPATCH_EXCLUSIVE_ON;
        /// On in an address range.
        const INCLUSIVE_ON = prctl::PR_SYS_DISPATCH_INCLUSIVE_ON;
    }
}

values! {
    /// Which threads may share a core. Source: prctl(2), linux/prctl.h.
    pub struct PR_SCHED_CORE: u32 {
        /// Ask for the cookie.
        const GET = prctl::PR_SCHED_CORE_GET;
        /// Make a new cookie.
        const CREATE = prctl::PR_SCHED_CORE_CREATE;
        /// Give the caller's cookie away.
        const SHARE_TO = prctl::PR_SCHED_CORE_SHARE_TO;
        /// Take another's cookie.
        const SHARE_FROM = prctl::PR_SCHED_CORE_SHARE_FROM;
    }
}

values! {
    /// To whom a cookie goes. Source: prctl(2), linux/prctl.h.
    pub struct PR_SCHED_CORE_SCOPE: u32 {
        /// A thread.
        const THREAD = prctl::PR_SCHED_CORE_SCOPE_THREAD;
        /// A process.
        const THREAD_GROUP = prctl::PR_SCHED_CORE_SCOPE_THREAD_GROUP;
        /// A process group.
        const PROCESS_GROUP = prctl::PR_SCHED_CORE_SCOPE_PROCESS_GROUP;
    }
}

flags! {
    /// Memory that is both writable and executable. Source: prctl(2), linux/prctl.h.
    pub struct PR_MDWE: u32 {
        /// Refused.
        const REFUSE_EXEC_GAIN = prctl::PR_MDWE_REFUSE_EXEC_GAIN;
        /// Children do not inherit it.
        const NO_INHERIT = prctl::PR_MDWE_NO_INHERIT;
    }
}

values! {
    /// An attribute of a memory range. Source: prctl(2), linux/prctl.h.
    pub struct PR_SET_VMA: u32 {
        /// Its name.
        const ANON_NAME = prctl::PR_SET_VMA_ANON_NAME;
    }
}

flags! {
    /// The vector unit of RISC-V. Source: prctl(2), linux/prctl.h.
    pub struct PR_RISCV_V_VSTATE_CTRL: u32 {
        /// As the system is set; this is 0.
        const DEFAULT = prctl::PR_RISCV_V_VSTATE_CTRL_DEFAULT;
        /// Off.
        const OFF = prctl::PR_RISCV_V_VSTATE_CTRL_OFF;
        /// On.
        const ON = prctl::PR_RISCV_V_VSTATE_CTRL_ON;
        /// It survives `execve`.
        const INHERIT = prctl::PR_RISCV_V_VSTATE_CTRL_INHERIT;
        /// The bits of the current state.
        const CUR_MASK = prctl::PR_RISCV_V_VSTATE_CTRL_CUR_MASK;
        /// The bits of the state after `execve`.
        const NEXT_MASK = prctl::PR_RISCV_V_VSTATE_CTRL_NEXT_MASK;
        /// All bits.
        const MASK = prctl::PR_RISCV_V_VSTATE_CTRL_MASK;
    }
}

values! {
    /// The instruction fetch fence in user mode. Source: prctl(2), linux/prctl.h.
    pub struct PR_RISCV_CTX: u32 {
        /// Allowed.
        const SW_FENCEI_ON = prctl::PR_RISCV_CTX_SW_FENCEI_ON;
        /// Not allowed.
        const SW_FENCEI_OFF = prctl::PR_RISCV_CTX_SW_FENCEI_OFF;
    }
}

values! {
    /// To whom that applies. Source: prctl(2), linux/prctl.h.
    pub struct PR_RISCV_SCOPE: u32 {
        /// The process.
        const PER_PROCESS = prctl::PR_RISCV_SCOPE_PER_PROCESS;
        /// The thread.
        const PER_THREAD = prctl::PR_RISCV_SCOPE_PER_THREAD;
    }
}

values! {
    /// An aspect of dynamic execution control. Source: prctl(2), linux/prctl.h.
    pub struct PR_PPC_DEXCR: u32 {
        /// Speculative branch hints.
        const SBHE = prctl::PR_PPC_DEXCR_SBHE;
        /// Prediction of indirect branches.
        const IBRTPD = prctl::PR_PPC_DEXCR_IBRTPD;
        /// Prediction of return addresses.
        const SRAPD = prctl::PR_PPC_DEXCR_SRAPD;
        /// Hash instructions in user mode.
        const NPHIE = prctl::PR_PPC_DEXCR_NPHIE;
    }
}

flags! {
    /// How such an aspect is set. Source: prctl(2), linux/prctl.h.
    pub struct PR_PPC_DEXCR_CTRL: u32 {
        /// It can be set.
        const EDITABLE = prctl::PR_PPC_DEXCR_CTRL_EDITABLE;
        /// It is on.
        const SET = prctl::PR_PPC_DEXCR_CTRL_SET;
        /// It is off.
        const CLEAR = prctl::PR_PPC_DEXCR_CTRL_CLEAR;
        /// It is on after `execve`.
        const SET_ONEXEC = prctl::PR_PPC_DEXCR_CTRL_SET_ONEXEC;
        /// It is off after `execve`.
        const CLEAR_ONEXEC = prctl::PR_PPC_DEXCR_CTRL_CLEAR_ONEXEC;
        /// All bits.
        const MASK = prctl::PR_PPC_DEXCR_CTRL_MASK;
    }
}

flags! {
    /// The shadow stack. Source: prctl(2), linux/prctl.h.
    pub struct PR_SHADOW_STACK: usize {
        /// It is on.
        const ENABLE = prctl::PR_SHADOW_STACK_ENABLE as usize;
        /// The program may write to it.
        const WRITE = prctl::PR_SHADOW_STACK_WRITE as usize;
        /// The program may push to it.
        const PUSH = prctl::PR_SHADOW_STACK_PUSH as usize;
    }
}

values! {
    /// Whether `timer_create` takes the wanted id. Source: prctl(2), linux/prctl.h.
    pub struct PR_TIMER_CREATE_RESTORE_IDS: u32 {
        /// No.
        const OFF = prctl::PR_TIMER_CREATE_RESTORE_IDS_OFF;
        /// Yes.
        const ON = prctl::PR_TIMER_CREATE_RESTORE_IDS_ON;
        /// Ask.
        const GET = prctl::PR_TIMER_CREATE_RESTORE_IDS_GET;
    }
}

values! {
    /// Size of the process's own futex table. Source: prctl(2), linux/prctl.h.
    pub struct PR_FUTEX_HASH: u32 {
        /// Set it.
        const SET_SLOTS = prctl::PR_FUTEX_HASH_SET_SLOTS;
        /// Ask for it.
        const GET_SLOTS = prctl::PR_FUTEX_HASH_GET_SLOTS;
    }
}

values! {
    /// Control flow integrity: which kind, and what to do with it. Source: linux/prctl.h.
    pub struct PR_CFI: u32 {
        /// The kind: jumps reach only landing pads.
        const BRANCH_LANDING_PADS = newest::PR_CFI_BRANCH_LANDING_PADS;
        /// Switch it on.
        const ENABLE = newest::PR_CFI_ENABLE;
        /// Switch it off.
        const DISABLE = newest::PR_CFI_DISABLE;
        /// Let nobody change it.
        const LOCK = newest::PR_CFI_LOCK;
    }
}

values! {
    /// What to do about the extension of time slices. Source: linux/prctl.h.
    pub struct PR_RSEQ_SLICE_EXTENSION: u32 {
        /// Ask.
        const GET = newest::PR_RSEQ_SLICE_EXTENSION_GET;
        /// Set.
        const SET = newest::PR_RSEQ_SLICE_EXTENSION_SET;
    }
}
