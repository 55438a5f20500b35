/* Uses an installed library, from C and from C++: calls, an error's text, a document; prints which file the library is. */
#include <callgate.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(void) {
    char text[64] = "";
    struct cg_error error;
    void *links = NULL;
    const char *path = cg_library_path();
    int fd = cg_open("/proc/self/comm", O_RDONLY | O_CLOEXEC, 0);
    if (fd < 0 || cg_read(fd, text, sizeof text) <= 0 || cg_close(fd) != 0) return 1;
    if (cg_getpid() != getpid()) return 2;
    if (cg_open("/nonexistent", O_RDONLY, 0) != -2) return 3;
    if (cg_explain("open", 2, text, sizeof text) == 0 || text[0] == '\0') return 4;
    memset(&error, 0, sizeof error);
    if (cg_proc_mounts(NULL, NULL, 0, &links, &error) != 0 || links == NULL) return 5;
    cg_document_free((struct cg_document *)links);
    if (cg_abi_version() != 0) return 6;
    printf("%s\n", path == NULL ? "" : path);
    return 0;
}
