/*
 * Network documents in C, each field of each record read at its offset. ours WORK ROUNDS prints "nanoseconds count";
 * its status is 3 if this library has no such function.
 */
#define _GNU_SOURCE
#include "clock.h"
#include <callgate.h>
#include <dlfcn.h>
#include <string.h>

typedef int32_t function(void *object, const uint8_t *request, size_t len, void **out, struct cg_error *error);

/* a text, bytes, or a value of any shape is a place and a length */
enum kind { SCALAR, TEXT, LIST, MAP, OPTION, RECORD };

static const struct cg_type_entry *types;
static const struct cg_record_entry *records;
static enum kind *kinds;
static uint64_t sum;
static function *asked;
static uint8_t request[1 << 20];
static size_t request_len;

/* Reads a value and what belongs to it. */
static void walk(const uint8_t *base, const uint8_t *at, uint32_t type)
{
    const struct cg_type_entry *entry = &types[type];
    const struct cg_record_entry *record;
    uint32_t place[2];
    switch (kinds[type]) {
    case SCALAR:
        for (uint32_t i = 0; i < entry->size; i++)
            sum += at[i];
        return;
    case TEXT:
        memcpy(place, at, sizeof place);
        if (place[1])
            sum += base[place[0]] + place[1];
        return;
    case LIST:
        memcpy(place, at, sizeof place);
        for (uint32_t i = 0, size = types[entry->element].size; i < place[1]; i++)
            walk(base, base + place[0] + (size_t)i * size, (uint32_t)entry->element);
        return;
    case OPTION:
        if (*at)
            walk(base, at + types[entry->element].align, (uint32_t)entry->element);
        return;
    case RECORD:
        record = &records[entry->record];
        for (uint32_t i = 0; i < record->field_count; i++)
            walk(base, at + record->fields[i].offset, record->fields[i].type_index);
        return;
    case MAP:
        memcpy(place, at, sizeof place);
        sum += place[1];
        return;
    }
}

static long list(void)
{
    struct cg_error error;
    struct cg_document *document = NULL;
    if (asked(NULL, request_len ? request : NULL, request_len, (void **)&document, &error) < 0) {
        fprintf(stderr, "%s\n", error.message);
        exit(1);
    }
    if (!document)
        return 0;
    uint32_t place[2];
    memcpy(place, document->data, sizeof place);
    walk(document->data, document->data, document->type_index);
    cg_document_free(document);
    return place[1];
}

/* Some fields as packed arrays; every number is read. */
static long columns(void)
{
    struct cg_error error;
    struct cg_document *document = NULL;
    if (asked(NULL, request, request_len, (void **)&document, &error) < 0) {
        fprintf(stderr, "%s\n", error.message);
        exit(1);
    }
    uint32_t head[2];
    memcpy(head, document->data, sizeof head);
    for (uint32_t i = 0; i < head[1]; i++) {
        struct cg_column column;
        if (cg_document_column(document, i, &column) < 0)
            exit(1);
        if (column.kind == 'I')
            for (uint32_t row = 0; row < head[0]; row++)
                sum += ((const uint32_t *)column.values)[row];
    }
    cg_document_free(document);
    return head[0];
}

static long change(void)
{
    list();
    return 2000;
}

/* The tagged tree of a request. */
static void tagged(uint8_t tag, uint64_t value, int width)
{
    request[request_len++] = tag;
    for (int i = 0; i < width; i++)
        request[request_len++] = (uint8_t)(value >> (8 * i));
}
static void bytes(const char *text)
{
    memcpy(request + request_len, text, strlen(text));
    request_len += strlen(text);
}
static void string(const char *text)
{
    tagged(6, strlen(text), 4);
    bytes(text);
}
static void key(const char *name)
{
    for (int i = 0; i < 4; i++)
        request[request_len++] = (uint8_t)(strlen(name) >> (8 * i));
    bytes(name);
}

static void names(const char *const *columns, unsigned count)
{
    tagged(9, 1, 4);
    key("columns");
    tagged(8, count, 4);
    for (unsigned i = 0; i < count; i++)
        string(columns[i]);
}

static void two_thousand(void)
{
    char text[32];
    tagged(9, 1, 4);
    key("routes");
    tagged(8, 2000, 4);
    for (unsigned i = 0; i < 2000; i++) {
        tagged(9, 3, 4);
        key("destination");
        snprintf(text, sizeof text, "172.16.%u.%u/32", i >> 8, i & 255);
        string(text);
        key("link");
        string("d0");
        key("table");
        tagged(3, 200, 8);
    }
}

/* Which types there are. Lists of the description may have longer entries than this header's, but not in this library. */
static void learn(void)
{
    const struct cg_description *description = cg_describe();
    const char *const *names = description->type_kinds.first;
    types = description->types.first;
    records = description->records.first;
    if (description->types.stride != sizeof *types || description->records.stride != sizeof *records)
        exit(2);
    kinds = calloc(description->types.count, sizeof *kinds);
    for (uint32_t i = 0; i < description->types.count; i++) {
        const char *name = names[types[i].kind];
        kinds[i] = !strcmp(name, "LIST") ? LIST
            : !strcmp(name, "MAP")       ? MAP
            : !strcmp(name, "OPTION")    ? OPTION
            : !strcmp(name, "RECORD")    ? RECORD
            : strchr("SBV", *name) && strcmp(name, "BOOL") ? TEXT : SCALAR;
    }
}

int main(int argc, char **argv)
{
    static const struct {
        const char *name, *function;
        long (*work)(void);
    } works[] = {
        {"links", "cg_net_links", list},
        {"routes", "cg_net_routes", list},
        {"table", "cg_net_routes", list},
        {"links-columns", "cg_net_links", columns},
        {"routes-columns", "cg_net_routes", columns},
        {"add", "cg_net_routes_add", change},
    };
    if (argc != 3)
        return 2;
    learn();
    for (size_t i = 0; i < sizeof works / sizeof *works; i++) {
        if (strcmp(argv[1], works[i].name))
            continue;
        asked = (function *)dlsym(RTLD_DEFAULT, works[i].function);
        if (!asked)
            return 3;
        if (!strcmp(argv[1], "table")) {
            tagged(9, 1, 4);
            key("table");
            tagged(3, 100, 8);
        } else if (!strcmp(argv[1], "links-columns")) {
            names((const char *const[]){"index", "name", "mtu", "master"}, 4);
        } else if (!strcmp(argv[1], "routes-columns")) {
            names((const char *const[]){"destination", "gateway", "index", "table", "priority"}, 5);
        } else if (!strcmp(argv[1], "add")) {
            two_thousand();
        }
        return measure(works[i].work, atoi(argv[2]));
    }
    return 3;
}
