//! Numbers that neither `linux-raw-sys` nor `libc` has yet, or that both leave out. They are the same on every processor,
//! where `IO` is not part of them; the kernel's own headers judge them (`tests/abi`).

macro_rules! numbers {
    ($($type:ident { $($name:ident = $value:expr;)* })*) => { $($(pub(crate) const $name: $type = $value;)*)* };
}

/// What a request of `ioctl` begins with that takes no argument.
const IO: u32 = if cfg!(target_arch = "powerpc64") { 1 << 29 } else { 0 };

numbers! {
    u64 {
        CLONE_AUTOREAP = 1 << 34;
        CLONE_NNP = 1 << 35;
        CLONE_PIDFD_AUTOKILL = 1 << 36;
        CLONE_EMPTY_MNTNS = 1 << 37;
        ST_RELATIME = 0x1000;
        ST_NOSYMFOLLOW = 0x2000;
    }
    u32 {
        F_GETDELEG = 1039;
        F_SETDELEG = 1040;
        GUEST_MEMFD_MAGIC = 0x474d_454d;
        INADDR_DUMMY = 0xc000_0008;
        MSG_SOCK_DEVMEM = 0x200_0000;
        NULL_FS_MAGIC = 0x4e55_4c4c;
        O_FSYNC = 0o4_010_000;
        O_EMPTYPATH = 0o400_000_000;
        PIDFD_COREDUMPED = 1 << 0;
        PIDFD_COREDUMP_SKIP = 1 << 1;
        PIDFD_COREDUMP_USER = 1 << 2;
        PIDFD_COREDUMP_ROOT = 1 << 3;
        PIDFD_GET_CGROUP_NAMESPACE = IO | 0xff01;
        PIDFD_GET_IPC_NAMESPACE = IO | 0xff02;
        PIDFD_GET_MNT_NAMESPACE = IO | 0xff03;
        PIDFD_GET_NET_NAMESPACE = IO | 0xff04;
        PIDFD_GET_PID_NAMESPACE = IO | 0xff05;
        PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE = IO | 0xff06;
        PIDFD_GET_TIME_NAMESPACE = IO | 0xff07;
        PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE = IO | 0xff08;
        PIDFD_GET_USER_NAMESPACE = IO | 0xff09;
        PIDFD_GET_UTS_NAMESPACE = IO | 0xff0a;
        PR_CFI_BRANCH_LANDING_PADS = 0;
        PR_CFI_ENABLE = 1 << 0;
        PR_CFI_DISABLE = 1 << 1;
        PR_CFI_LOCK = 1 << 2;
        PR_RSEQ_SLICE_EXTENSION = 79;
        PR_RSEQ_SLICE_EXTENSION_GET = 1;
        PR_RSEQ_SLICE_EXTENSION_SET = 2;
        PR_GET_CFI = 80;
        PR_SET_CFI = 81;
        RWF_NOSIGNAL = 0x100;
    }
    u16 {
        ETH_P_8021AC = 0x8870;
        ETH_P_GRE_OSI = 0x00fe;
        ETH_P_MXLGSW = 0x88c3;
        ETH_P_NXP_NETC = 0xfd3a;
        ETH_P_YT921X = 0x9988;
    }
    u8 {
        DT_WHT = 14;
    }
    i32 {
        FD_NSFS_ROOT = -10003;
        PIDFD_SELF_PROCESS = -10001;
        SCM_INQ = 84;
        UDP_ENCAP_ESPINUDP_NON_IKE = 1;
        UDP_ENCAP_ESPINUDP = 2;
        UDP_ENCAP_L2TPINUDP = 3;
        UDP_ENCAP_GTP0 = 4;
        UDP_ENCAP_GTP1U = 5;
        UDP_ENCAP_RXRPC = 6;
        UDP_ENCAP_OVPNINUDP = 8;
    }
}
