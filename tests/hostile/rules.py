"""What every plan obeys, whatever the language: which values may be offered to which call.

The rules speak of properties and kinds of argument. A name stands only in the tables at the end, with its reason.
"""

# Numbers at which every runner finds a descriptor, in the order in which launch.rs opens them.
FDS = {
    name: 100 + i
    for i, name in enumerate(
        [
            "file",
            "dir",
            "pipe_in",
            "pipe_out",
            "socket",
            "peer",
            "eventfd",
            "epoll",
            "timerfd",
            "inotify",
            "memfd",
            "readonly",
            "path",
            "udp",
            "netlink",
            "pidfd",
        ]
    )
}
CLOSED = 199  # open in no runner, and below its limit
NOBODY = 65534  # whom the runners belong to
NO_PID = 0x3FFFFFFF  # above the largest process id that Linux ever gives

# Addresses where nothing is mapped: near null, in the middle, in the kernel's half, not canonical, the last.
UNMAPPED = [1, 0x10000, 0x6DEAD0000000, 0xFFFF800000000000, 0x8000000000000000, 2**64 - 1]


def limits(bits, signed):
    """The smallest and the largest number of a width."""
    return (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) if signed else (0, 2**bits - 1)


def has(call, name):
    return name in call["properties"]


def fds(call):
    """Descriptors that a call may be given: a signal through a pidfd would reach the runner itself."""
    return [n for name, n in FDS.items() if not (name == "pidfd" and has(call, "harms"))]


def targeted(call):
    """Whether the call acts on a process that an argument names: then that names one that may be harmed."""
    return any(a["type"] == "pid" for a in call["args"])


def integers(call, arg, sleeper):
    """(good, bad) numbers for an INT or UINT."""
    low, high = limits(arg["bits"], arg["signed"])
    if arg["type"] == "pid":
        if has(call, "harms"):
            return [sleeper], [NO_PID, high]
        return [0, 1, sleeper], [-1, low, high, NO_PID]
    if arg["type"] in ("uid", "gid"):
        return [NOBODY, high], [0, 12345, 2**31]
    if has(call, "memory"):
        # a length that ends inside of the scratch memory, or that wraps: one that is only too long would be obeyed up to the
        # first hole
        return [4096], [0, 1, 2**64 - 4096, 2**64 - 1] if arg["bits"] == 64 else [high]
    if has(call, "harms"):
        return [high], [high - 1] + ([-1, low] if arg["signed"] else [])
    return [0, 1], [low, high, -1 if arg["signed"] else high - 1, 2 ** (arg["bits"] - 1) - 1, 4096]


def constants(call, arg, group, rng):
    """(good, bad) numbers for an ENUM or FLAGS."""
    low, high = limits(group["bits"], group["signed"])
    members = [m["value"] for m in group["members"]]
    nameless = [v for v in (high, high - 1, high // 3, 0x5A5A5A5A & high) if v not in members]
    if arg["kind"] == "FLAGS":
        sets = [0]
        for _ in range(3):
            value = 0
            for m in rng.sample(members, min(len(members), rng.randint(1, 3))):
                value |= m
            sets.append(value)
        if has(call, "harms") and not targeted(call):
            sets = [0]
        return sets, [high, low or 1 << (group["bits"] - 1), *nameless[:2]]
    if has(call, "harms") and not targeted(call):
        return nameless[:1], nameless[1:]
    return rng.sample(members, min(3, len(members))), nameless


# Calls whose number may be a new descriptor, which their description cannot say.
OPENS = {
    "fcntl": "F_DUPFD and its kin are among the commands",
    "ioctl": "some requests open descriptors",
}

# What a struct that is offered as good is filled with, where zeros would harm.
FILL = {
    "rlimit": (0xFF, "a limit of nothing makes the runner itself fail; raising one is refused"),
}

# What a documents function needs to succeed.
REQUESTS = {
    "watch_open": {"paths": ["."]},
    "watch_events": {"timeout": 0.0},
    "netlink_open": {"family": "rt-link", "timeout": 1.0},
    "netlink_request": {"operation": "getlink", "attributes": {"ifname": "lo"}},
    "netlink_dump": {"operation": "getlink"},
    "netlink_batch": {"requests": [{"operation": "getlink", "attributes": {"index": 1}}]},
    "netlink_subscribe": {"groups": ["link"]},
    "netlink_unsubscribe": {"groups": ["link"]},
    "netlink_events": {"timeout": 0.0},
    "net_events": {"timeout": 0.0},
}

# Methods that only an object with subscriptions has a use for: what that opened is the object's, and is not counted.
SUBSCRIBED = {
    "netlink_subscribe": ("subscribe", {"groups": ["link"]}),
    "netlink_unsubscribe": ("subscribe", {"groups": ["link"]}),
    "netlink_events": ("subscribe", {"groups": ["link"]}),
}

# Objects that the runners cannot make, so that their methods are not called.
UNMADE = {
    "tun_open": "the runners' user may not open /dev/net/tun",
}
