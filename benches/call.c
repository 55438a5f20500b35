/* Cost of a call through libcallgate, through libc, and by the bare instruction. Prints "key ns" lines. */
#define _GNU_SOURCE
#include <callgate.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { ROUNDS = 15, CALLS = 100000 };

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *values) {
    qsort(values, ROUNDS, sizeof *values, ascending);
    return values[ROUNDS / 2];
}

#if defined(__x86_64__)
static inline long bare(long nr, long a, long b, long c, long d) {
    long result;
    register long r10 __asm__("r10") = d;
    __asm__ volatile("syscall" : "=a"(result) : "a"(nr), "D"(a), "S"(b), "d"(c), "r"(r10) : "rcx", "r11", "memory");
    return result;
}
#else
static inline long bare(long nr, long a, long b, long c, long d) { return syscall(nr, a, b, c, d); }
#endif

/* The three are measured in turn, round by round, so that what disturbs the machine disturbs all of them. */
#define PAIR(name, ours, libc, inline_)                                                                                \
    do {                                                                                                               \
        double t[3][ROUNDS];                                                                                           \
        for (int round = 0; round < ROUNDS; round++) {                                                                 \
            double start = now();                                                                                      \
            for (int i = 0; i < CALLS; i++) { ours; }                                                                  \
            t[0][round] = (now() - start) / CALLS;                                                                     \
            start = now();                                                                                             \
            for (int i = 0; i < CALLS; i++) { libc; }                                                                  \
            t[1][round] = (now() - start) / CALLS;                                                                     \
            start = now();                                                                                             \
            for (int i = 0; i < CALLS; i++) { inline_; }                                                               \
            t[2][round] = (now() - start) / CALLS;                                                                     \
        }                                                                                                              \
        printf("c.%s.callgate %.1f\nc.%s.libc %.1f\nc.%s.inline %.1f\n", name, median(t[0]), name, median(t[1]), name, \
               median(t[2]));                                                                                          \
    } while (0)

int main(void) {
    int zero = open("/dev/zero", O_RDONLY), null = open("/dev/null", O_WRONLY);
    char byte[16] = {0};
    struct cg_stat ours;
    struct stat theirs;
    struct cg_timespec a;
    struct timespec b;
    PAIR("getpid", cg_getpid(), getpid(), bare(SYS_getpid, 0, 0, 0, 0));
    PAIR("lseek", cg_lseek(zero, 0, SEEK_SET), lseek(zero, 0, SEEK_SET), bare(SYS_lseek, zero, 0, SEEK_SET, 0));
    PAIR("pread", cg_pread(zero, byte, 1, 0), pread(zero, byte, 1, 0), bare(SYS_pread64, zero, (long)byte, 1, 0));
    PAIR("fstat", cg_fstat(zero, &ours), fstat(zero, &theirs), bare(SYS_fstat, zero, (long)&ours, 0, 0));
    PAIR("write", cg_write(null, byte, 16), write(null, byte, 16), bare(SYS_write, null, (long)byte, 16, 0));
    PAIR("clock_gettime", cg_clock_gettime(CLOCK_MONOTONIC, &a), clock_gettime(CLOCK_MONOTONIC, &b),
         bare(SYS_clock_gettime, CLOCK_MONOTONIC, (long)&b, 0, 0));
    return 0;
}
