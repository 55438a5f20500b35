/* What every platform can do, from C: the description is read, a pipe is written and read, a file is not there.
 * Prints what the library says it is; ends with 1 at the first thing that is wrong. */
#include <callgate.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define MUST(condition)                                                                                                \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);                                            \
            return 1;                                                                                                  \
        }                                                                                                              \
    } while (0)

/* An entry of a list of the description. */
static const void *entry(const struct cg_list_entry *list, uint32_t index)
{
    return (const char *)list->first + (size_t)index * list->stride;
}

int main(void)
{
    const struct cg_description *description = cg_describe();
    MUST(description && description->size >= sizeof *description && description->calls.count > 0);
    const struct cg_call_entry *opener = NULL;
    for (uint32_t i = 0; i < description->calls.count; i++) {
        const struct cg_call_entry *call = entry(&description->calls, i);
        if (strcmp(call->name, "openat") == 0)
            opener = call;
    }
    MUST(opener && opener->summary[0]);

    MUST(cg_getpid() == getpid());

    cg_fd pair[2];
    char room[8] = "";
    MUST(cg_pipe(pair) == 0);
    MUST(cg_write(pair[1], "callgate", 8) == 8);
    MUST(cg_read(pair[0], room, sizeof room) == 8 && memcmp(room, "callgate", 8) == 0);
    MUST(cg_close(pair[0]) == 0 && cg_close(pair[1]) == 0 && cg_close(pair[1]) == -EBADF);

    /* an error, by the function and by the thunk, and in words */
    MUST(cg_openat(AT_FDCWD, "/nonexistent", O_RDONLY, 0) == -ENOENT);
    uint64_t slots[4] = {(uint64_t)(int64_t)AT_FDCWD, (uint64_t)(uintptr_t)"/nonexistent", O_RDONLY, 0};
    MUST(opener->thunk(slots) == -ENOENT);
    char words[200];
    MUST(cg_error_text(opener, slots, -ENOENT, words, sizeof words) > 0 && strstr(words, "/nonexistent"));

    printf("callgate %s %s %s %" PRIu32 " calls: %s\n", description->version, description->os, description->arch,
           description->calls.count, words);
    return 0;
}
