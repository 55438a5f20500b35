/* A tour of callgate: the same in every language, see README.md. */
#define _GNU_SOURCE
#include <callgate.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>

/* Ends the tour when what must succeed fails. */
static int64_t must(int64_t result, const char *what)
{
    if (result < 0) {
        fprintf(stderr, "%s: %s\n", what, strerror((int)-result));
        exit(1);
    }
    return result;
}

static void title(const char *words) { printf("\n== %s\n", words); }

/* ---- requests: a tagged tree, as docs/architecture.md describes it ---- */

struct request {
    uint8_t bytes[512];
    size_t len;
};

static void put(struct request *r, const void *from, size_t n)
{
    if (n > sizeof r->bytes - r->len)
        abort();
    memcpy(r->bytes + r->len, from, n);
    r->len += n;
}

static void counted(struct request *r, uint8_t tag, uint32_t count)
{
    uint8_t le[5] = {tag, (uint8_t)count, (uint8_t)(count >> 8), (uint8_t)(count >> 16), (uint8_t)(count >> 24)};
    put(r, le, sizeof le);
}

static void map(struct request *r, uint32_t count) { counted(r, 9, count); }
static void list(struct request *r, uint32_t count) { counted(r, 8, count); }

static void string(struct request *r, const char *text)
{
    counted(r, 6, (uint32_t)strlen(text));
    put(r, text, strlen(text));
}

static void key(struct request *r, const char *name)
{
    uint32_t n = (uint32_t)strlen(name);
    uint8_t le[4] = {(uint8_t)n, (uint8_t)(n >> 8), (uint8_t)(n >> 16), (uint8_t)(n >> 24)};
    put(r, le, sizeof le);
    put(r, name, n);
}

static void integer(struct request *r, int64_t value)
{
    uint8_t le[9] = {3};
    for (int i = 0; i < 8; i++)
        le[1 + i] = (uint8_t)((uint64_t)value >> (8 * i));
    put(r, le, sizeof le);
}

/* ---- answers: read where they are ---- */

typedef int32_t function(void *, const uint8_t *, size_t, void **, struct cg_error *);

/* What a documents function returns; the tour ends when it fails. */
static void *ask(function *f, void *object, const struct request *r)
{
    struct cg_error error;
    void *out = NULL;
    if (f(object, r ? r->bytes : NULL, r ? r->len : 0, &out, &error) < 0) {
        fprintf(stderr, "%s\n", error.message);
        exit(1);
    }
    return out;
}

static struct cg_value root(struct cg_document *document)
{
    struct cg_value value;
    must(cg_document_root(document, &value), "cg_document_root");
    return value;
}

static struct cg_value element(struct cg_value of, size_t index)
{
    struct cg_value value;
    must(cg_value_element(&of, index, &value), "cg_value_element");
    return value;
}

/* A field's text; NULL for one that is not there. */
static const char *text(struct cg_value of, const char *name)
{
    struct cg_value value;
    return cg_value_field(&of, name, &value) < 0 ? NULL : cg_value_string(&value);
}

static int64_t number(struct cg_value of, const char *name)
{
    struct cg_value value;
    must(cg_value_field(&of, name, &value), name);
    return cg_value_int(&value);
}

/* ---- tables ---- */

enum { ROWS = 1024, COLUMNS = 5 };

struct table {
    char *cells[ROWS][COLUMNS];
    size_t rows, columns;
};

static void row(struct table *t, const char *const *cells)
{
    if (t->rows == ROWS)
        return;
    for (size_t i = 0; i < t->columns; i++)
        t->cells[t->rows][i] = strdup(cells[i] && *cells[i] ? cells[i] : "-");
    t->rows++;
}

static void print_table(struct table *t)
{
    size_t widths[COLUMNS] = {0};
    for (size_t r = 0; r < t->rows; r++)
        for (size_t i = 0; i < t->columns; i++)
            if (strlen(t->cells[r][i]) > widths[i])
                widths[i] = strlen(t->cells[r][i]);
    for (size_t r = 0; r < t->rows; r++)
        for (size_t i = 0; i < t->columns; i++) {
            if (i + 1 < t->columns)
                printf("%-*s  ", (int)widths[i], t->cells[r][i]);
            else
                printf("%s\n", t->cells[r][i]);
            free(t->cells[r][i]);
        }
}

/* ---- the stations ---- */

static void print_limit(const char *name, int resource)
{
    struct cg_rlimit limit;
    must(cg_getrlimit((uint32_t)resource, &limit), "getrlimit");
    uint64_t both[2] = {limit.cur, limit.max};
    printf("%-8s ", name);
    for (int i = 0; i < 2; i++) {
        if (both[i] == UINT64_MAX)
            printf("unlimited");
        else
            printf("%llu", (unsigned long long)both[i]);
        printf(i ? "\n" : " of ");
    }
}

static void who_and_where(void)
{
    struct cg_utsname name;
    static cg_gid groups[65536];
    puts("== Who and where");
    must(cg_uname(&name), "uname");
    printf("%s %s on %s, called %s\n", (char *)name.sysname, (char *)name.release, (char *)name.machine,
           (char *)name.nodename);
    int64_t count = must(cg_getgroups(groups, 65536), "getgroups");
    printf("user %lld (effective %lld), group %lld (effective %lld), groups", (long long)cg_getuid(),
           (long long)cg_geteuid(), (long long)cg_getgid(), (long long)cg_getegid());
    for (int64_t i = 0; i < count; i++)
        printf(" %u", groups[i]);
    puts(count ? "" : " none");
    print_limit("NOFILE", RLIMIT_NOFILE);
    print_limit("NPROC", RLIMIT_NPROC);
    print_limit("STACK", RLIMIT_STACK);
}

static int by_index(const void *a, const void *b)
{
    int64_t one = number(*(const struct cg_value *)a, "index"), two = number(*(const struct cg_value *)b, "index");
    return (one > two) - (one < two);
}

static void network(void)
{
    static struct table table;
    table.columns = 5;
    title("Network");
    struct cg_document *links = ask(cg_net_links, NULL, NULL), *addresses = ask(cg_net_addresses, NULL, NULL);
    struct cg_value all = root(links), own = root(addresses);
    size_t count = cg_value_count(&all);
    struct cg_value *sorted = calloc(count + 1, sizeof *sorted);
    for (size_t i = 0; i < count; i++)
        sorted[i] = element(all, i);
    qsort(sorted, count, sizeof *sorted, by_index);
    row(&table, (const char *[]){"index", "name", "state", "mtu", "addresses"});
    for (size_t i = 0; i < count; i++) {
        char index[24], mtu[24], line[4096] = "";
        size_t at = 0;
        snprintf(index, sizeof index, "%lld", (long long)number(sorted[i], "index"));
        snprintf(mtu, sizeof mtu, "%lld", (long long)number(sorted[i], "mtu"));
        for (size_t j = 0; j < cg_value_count(&own) && at < sizeof line; j++) {
            struct cg_value address = element(own, j);
            if (number(address, "index") == number(sorted[i], "index"))
                at += (size_t)snprintf(line + at, sizeof line - at, "%s%s/%lld", at ? " " : "", text(address, "address"),
                                       (long long)number(address, "prefix"));
        }
        row(&table, (const char *[]){index, text(sorted[i], "name"), text(sorted[i], "operstate"), mtu, line});
    }
    print_table(&table);
    free(sorted);
    cg_document_free(addresses);
    cg_document_free(links);
}

static void mounts(void)
{
    static struct table table;
    table.columns = 4;
    title("Mounts");
    struct cg_document *document = ask(cg_proc_mounts, NULL, NULL);
    struct cg_value all = root(document);
    row(&table, (const char *[]){"target", "type", "source", "options"});
    for (size_t i = 0; i < cg_value_count(&all); i++) {
        struct cg_value mount = element(all, i), options;
        char line[4096] = "";
        size_t at = 0;
        must(cg_value_field(&mount, "options", &options), "options");
        for (size_t j = 0; j < cg_value_count(&options) && at < sizeof line; j++) {
            struct cg_value option = element(options, j);
            at += (size_t)snprintf(line + at, sizeof line - at, "%s%s", at ? "," : "", cg_value_string(&option));
        }
        row(&table, (const char *[]){text(mount, "target"), text(mount, "fstype"), text(mount, "source"), line});
    }
    print_table(&table);
    cg_document_free(document);
}

/* Runs a shell command in a child process and waits for it. */
static void run(const char *command, const char *directory)
{
    fflush(stdout);
    int64_t child = must(cg_fork(), "fork");
    if (child == 0) {
        cg_chdir(directory);
        cg_execve("/bin/sh", (const char *[]){"sh", "-c", command, NULL}, (const char *[]){"PATH=/usr/bin:/bin", NULL});
        cg_exit(127);
    }
    must(cg_wait4((cg_pid)child, NULL, 0, NULL), "wait4");
}

/* Prints a change; whether it was the last that is waited for. */
static int print_change(struct cg_value event, size_t above)
{
    const char *kind = text(event, "kind"), *from = text(event, "from");
    printf("%-12s  ", kind);
    if (from)
        printf("%s to ", from + above);
    printf("%s%s\n", text(event, "path") + above, number(event, "directory") ? " (directory)" : "");
    return strcmp(kind, "deleted") == 0;
}

static void watch(void)
{
    char directory[] = "/tmp/callgate-XXXXXX", box[64];
    struct request open = {.len = 0}, events = {.len = 0};
    title("Watch");
    if (!mkdtemp(directory))
        must(-1, "mkdtemp");
    map(&open, 2);
    key(&open, "paths");
    list(&open, 1);
    string(&open, directory);
    key(&open, "events");
    list(&open, 4);
    string(&open, "created");
    string(&open, "closed_write");
    string(&open, "renamed");
    string(&open, "deleted");
    void *watch = ask(cg_watch_open, NULL, &open);
    run("echo hello > note; mv note letter; mkdir box; rm letter", directory);
    map(&events, 1);
    key(&events, "timeout");
    integer(&events, 1);
    for (int done = 0; !done;) {
        struct cg_document *document = ask(cg_watch_events, watch, &events);
        struct cg_value all = root(document);
        done = cg_value_count(&all) == 0;
        for (size_t i = 0; i < cg_value_count(&all) && !done; i++)
            done = print_change(element(all, i), strlen(directory) + 1);
        cg_document_free(document);
    }
    cg_object_free(watch);
    snprintf(box, sizeof box, "%s/box", directory);
    must(cg_rmdir(box), "rmdir");
    must(cg_rmdir(directory), "rmdir");
}

/* Waits until `fd` is readable and reads. */
static size_t receive(cg_fd epoll, cg_fd fd, char *room, size_t size)
{
    struct cg_epoll_event events[8];
    int64_t count = must(cg_epoll_wait(epoll, events, 8, 1000), "epoll_wait");
    for (int64_t i = 0; i < count; i++)
        if (events[i].data == (uint64_t)fd)
            return (size_t)must(cg_read(fd, room, size), "read");
    return 0;
}

static void echo(void)
{
    static const char *const texts[] = {"hello", "kernel", "good bye"};
    int32_t ends[2];
    title("Echo");
    must(cg_socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends), "socketpair");
    cg_fd epoll = (cg_fd)must(cg_epoll_create1(EPOLL_CLOEXEC), "epoll_create1");
    for (int i = 0; i < 2; i++) {
        struct cg_epoll_event event = {.events = EPOLLIN, .data = (uint64_t)ends[i]};
        must(cg_epoll_ctl(epoll, EPOLL_CTL_ADD, ends[i], &event), "epoll_ctl");
    }
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        char room[100];
        must(cg_write(ends[0], texts[i], strlen(texts[i])), "write");
        size_t n = receive(epoll, ends[1], room, sizeof room);
        must(cg_write(ends[1], room, n), "write");
        n = receive(epoll, ends[0], room, sizeof room);
        printf("%s -> %.*s\n", texts[i], (int)n, room);
    }
    cg_close(epoll);
    cg_close(ends[0]);
    cg_close(ends[1]);
}

/* A call's entry in the description. */
static const struct cg_call_entry *described(const char *name)
{
    const struct cg_list_entry *calls = &cg_describe()->calls;
    for (uint32_t i = 0; i < calls->count; i++) {
        const struct cg_call_entry *entry = (const void *)((const char *)calls->first + (size_t)i * calls->stride);
        if (strcmp(entry->name, name) == 0)
            return entry;
    }
    return NULL;
}

static void mistake(void)
{
    const char *path = "/nonexistent/file";
    char sentence[512];
    title("A mistake");
    cg_fd result = cg_openat(AT_FDCWD, path, O_RDONLY, 0666);
    uint64_t slots[] = {(uint64_t)(int64_t)AT_FDCWD, (uintptr_t)path, O_RDONLY, 0666};
    cg_error_text(described("openat"), slots, result, sentence, sizeof sentence);
    printf("%s (%d)\n%s\n", strerrorname_np(-result), -result, sentence);
}

int main(void)
{
    who_and_where();
    network();
    mounts();
    watch();
    echo();
    mistake();
    return 0;
}
