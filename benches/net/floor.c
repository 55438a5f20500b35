/*
 * The floor: what the kernel and the copying of its messages cost. Opens a socket, asks, receives, counts; reads nothing.
 *
 * floor WORK ROUNDS prints "nanoseconds count" of the median round, in processor time of the process.
 * WORK: links, routes, table (the routes of table 100, filtered by the kernel), add (2,000 routes to table 200, one by one)
 */
#define _GNU_SOURCE
#include "clock.h"
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int s;
static char buffer[1 << 16];

static void die(const char *what)
{
    perror(what);
    exit(1);
}

static long dump(void *request, size_t len)
{
    long count = 0;
    if (send(s, request, len, 0) < 0)
        die("send");
    for (;;) {
        ssize_t n = recv(s, buffer, sizeof buffer, 0);
        if (n < 0)
            die("recv");
        for (struct nlmsghdr *m = (void *)buffer; NLMSG_OK(m, n); m = NLMSG_NEXT(m, n)) {
            if (m->nlmsg_type == NLMSG_DONE)
                return count;
            if (m->nlmsg_type == NLMSG_ERROR)
                die("the kernel refused");
            count++;
        }
    }
}

static long links(void)
{
    struct {
        struct nlmsghdr h;
        struct ifinfomsg m;
    } r = {.h = {sizeof r, RTM_GETLINK, NLM_F_REQUEST | NLM_F_DUMP, 1, 0}};
    return dump(&r, sizeof r);
}

static long routes_of(unsigned char table)
{
    struct {
        struct nlmsghdr h;
        struct rtmsg m;
    } r = {.h = {sizeof r, RTM_GETROUTE, NLM_F_REQUEST | NLM_F_DUMP, 1, 0}, .m = {.rtm_table = table}};
    return dump(&r, sizeof r);
}

static long routes(void) { return routes_of(0); }
static long table(void) { return routes_of(100); }

static long add(void)
{
    struct {
        struct nlmsghdr h;
        struct rtmsg m;
        struct {
            struct rtattr a;
            unsigned char value[4];
        } destination, link;
    } r = {
        .h = {sizeof r, RTM_NEWROUTE, NLM_F_REQUEST | NLM_F_ACK | NLM_F_CREATE | NLM_F_EXCL, 1, 0},
        .m = {AF_INET, 32, 0, 0, 200, RTPROT_BOOT, RT_SCOPE_LINK, RTN_UNICAST, 0},
        .destination = {{8, RTA_DST}, {172, 16, 0, 0}},
        .link = {{8, RTA_OIF}, {0}},
    };
    unsigned index = if_nametoindex("d0");
    memcpy(r.link.value, &index, sizeof index);
    for (int i = 0; i < 2000; i++) {
        r.destination.value[2] = (unsigned char)(i >> 8);
        r.destination.value[3] = (unsigned char)i;
        if (send(s, &r, sizeof r, 0) < 0 || recv(s, buffer, sizeof buffer, 0) < 0)
            die("add");
        const struct nlmsgerr *error = NLMSG_DATA((struct nlmsghdr *)buffer);
        if (error->error) {
            fprintf(stderr, "route %d: %s\n", i, strerror(-error->error));
            exit(1);
        }
    }
    return 2000;
}

static long (*work)(void);

static long with_a_socket(void)
{
    int on = 1;
    s = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
    if (s < 0 || setsockopt(s, SOL_NETLINK, NETLINK_GET_STRICT_CHK, &on, sizeof on) < 0)
        die("socket");
    long count = work();
    close(s);
    return count;
}

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        long (*work)(void);
    } works[] = {{"links", links}, {"routes", routes}, {"table", table}, {"add", add}};
    for (size_t i = 0; argc == 3 && i < sizeof works / sizeof *works; i++)
        if (strcmp(argv[1], works[i].name) == 0) {
            work = works[i].work;
            return measure(with_a_socket, atoi(argv[2]));
        }
    return 2;
}
