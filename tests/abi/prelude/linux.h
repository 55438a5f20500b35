/* What the kernel's UAPI headers use but leave to the C library, or do not export, written out with its source in the kernel. */

/* as a C library of the kernel's own width has it */
typedef __kernel_long_t time_t;

/* include/linux/socket.h: struct user_msghdr, struct mmsghdr, struct cmsghdr, struct linger, struct ucred */
struct msghdr {
    void *msg_name;
    int msg_namelen;
    struct iovec *msg_iov;
    __kernel_size_t msg_iovlen;
    void *msg_control;
    __kernel_size_t msg_controllen;
    unsigned int msg_flags;
};
struct mmsghdr { struct msghdr msg_hdr; unsigned int msg_len; };
struct cmsghdr { __kernel_size_t cmsg_len; int cmsg_level; int cmsg_type; };
struct linger { int l_onoff; int l_linger; };
struct ucred { __u32 pid; __u32 uid; __u32 gid; };

/* include/uapi/linux/sched/types.h of older kernels, include/linux/sched.h of newer ones */
struct sched_param { int sched_priority; };

/* a mask of processors as the C libraries have it: the kernel takes any length */
typedef struct { unsigned long __bits[1024 / (8 * sizeof(long))]; } cpu_set_t;

/* include/linux/signal_types.h, include/uapi/asm-generic/signal.h: what rt_sigaction takes on every processor */
typedef struct { unsigned long sig[64 / (8 * sizeof(long))]; } kernel_sigset_t;
struct kernel_sigaction {
#ifdef sa_handler
    /* a macro where the older struct has a union */
    union { __sighandler_t _sa_handler; } _u;
#else
    __sighandler_t sa_handler;
#endif
    unsigned long sa_flags;
    void (*sa_restorer)(void);
    kernel_sigset_t sa_mask;
};
