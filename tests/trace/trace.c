/* Three calls whose trace run.sh compares. */
#define _GNU_SOURCE
#include <callgate.h>
#include <errno.h>
#include <fcntl.h>

int main(void)
{
    cg_fd pair[2];
    if (cg_openat(AT_FDCWD, "/callgate/none", O_RDWR | O_CLOEXEC, 0) != -ENOENT)
        return 1;
    if (cg_pipe2(pair, O_CLOEXEC) != 0)
        return 2;
    return cg_getpid() > 0 ? 0 : 3;
}
