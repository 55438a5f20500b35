# Made by `make generate` from the library's description; do not edit.
"""The records of documents, as types."""
from typing import Any

from . import records as records

class Address(tuple[Any, ...]):
    """An IP address of a link."""
    @property
    def index(self) -> int:  # type: ignore[override]
        """Index of the link."""
    @property
    def link(self) -> str:
        """Name of the link."""
    @property
    def family(self) -> str:
        """Family."""
    @property
    def address(self) -> str:
        """The address of this end."""
    @property
    def prefix(self) -> int:
        """How many leading bits of it are the network's."""
    @property
    def peer(self) -> str | None:
        """The address of the other end, on a point-to-point link."""
    @property
    def broadcast(self) -> str | None:
        """The broadcast address."""
    @property
    def label(self) -> str:
        """Label; IPv4 only, usually the name of the link."""
    @property
    def scope(self) -> str:
        """How far it is valid: `global`, `site`, `link`, `host`, `nowhere`, or a number."""
    @property
    def flags(self) -> list[str]:
        """Names of the flags that are set: `permanent`, `secondary`, `temporary`, `deprecated`, `tentative` and so on."""
    @property
    def flag_bits(self) -> int:
        """The flags as the kernel's number (`IFA_F_*`)."""
    @property
    def preferred(self) -> int | None:
        """For how many seconds it is still preferred; nothing if forever."""
    @property
    def valid(self) -> int | None:
        """For how many seconds it is still valid; nothing if forever."""

class AddressRequest(tuple[Any, ...]):
    """An address as it is asked for."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def link(self) -> str | None:
        """Name of the link."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """Index of the link, instead of its name."""
    @property
    def address(self) -> str | None:
        """The address and how many of its bits are the network's: `192.0.2.1/24`; without a number, all of them."""
    @property
    def peer(self) -> str | None:
        """The address of the other end, on a point-to-point link."""
    @property
    def broadcast(self) -> str | None:
        """The broadcast address; IPv4 only. Nothing means none."""
    @property
    def label(self) -> str | None:
        """Label, which begins with the name of the link; IPv4 only."""
    @property
    def scope(self) -> str | None:
        """How far it is valid: `global`, `site`, `link`, `host`, or a number; nothing means `host` for loopback and `global` otherwise."""
    @property
    def flags(self) -> list[str]:
        """Names of flags: `nodad`, `noprefixroute`, `homeaddress`, `managetempaddr`, `mcautojoin` and so on."""
    @property
    def preferred(self) -> int | None:
        """For how many seconds it is preferred; nothing means forever."""
    @property
    def valid(self) -> int | None:
        """For how many seconds it is valid; nothing means forever."""
    @property
    def priority(self) -> int | None:
        """Metric of the route to its network."""

class AddressesRequest(tuple[Any, ...]):
    """Which addresses are wanted: all conditions that are given must hold."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """Addresses of the link with this index."""
    @property
    def link(self) -> str | None:
        """Addresses of the link with this name or alternative name."""
    @property
    def family(self) -> str | None:
        """Addresses of this family."""

class CbpfAnswer(tuple[Any, ...]):
    """What a program answered."""
    @property
    def value(self) -> int:
        """The number that it returned: of a packet so many bytes are taken, none if it is 0. It is 0 also if the program read beyond the data or divided by zero."""
    @property
    def at(self) -> int:
        """The instruction that ended it, counted from 0."""
    @property
    def steps(self) -> int:
        """How many instructions were carried out."""
    @property
    def a(self) -> int:
        """The register A at the end."""
    @property
    def x(self) -> int:
        """The register X at the end."""

class CbpfInstruction(tuple[Any, ...]):
    """An instruction of a classic BPF program, with the fields of `struct sock_filter`.

A list of these lies in memory as an array of that struct does, also in the document that C gets."""
    @property
    def code(self) -> int:
        """What is done: class, size, mode and so on."""
    @property
    def jt(self) -> int:
        """How many instructions a test skips when it holds."""
    @property
    def jf(self) -> int:
        """How many instructions a test skips when it does not hold."""
    @property
    def k(self) -> int:
        """A number: an offset, a constant, a memory slot, how many instructions a jump skips."""

class CbpfListing(tuple[Any, ...]):
    """A program as text, that was assembled."""
    @property
    def text(self) -> str:
        """An instruction on each line, with labels."""

class CbpfProgram(tuple[Any, ...]):
    """A program."""
    @property
    def program(self) -> list[records.CbpfInstruction]:
        """Its instructions."""
    @property
    def target(self) -> str:
        """What it looks at; packets if left out."""

class CbpfRun(tuple[Any, ...]):
    """A program and what it shall look at."""
    @property
    def program(self) -> list[records.CbpfInstruction]:
        """Its instructions."""
    @property
    def target(self) -> str:
        """What it looks at; packets if left out."""
    @property
    def data(self) -> bytes:
        """The packet, or the 64 bytes of `struct seccomp_data`."""
    @property
    def known(self) -> dict[str, int]:
        """What the kernel would know of the packet, by the names of the extensions (`proto`, `ifidx` and so on); what is not given is 0."""
    @property
    def network(self) -> int:
        """Where in the data the network header is, for offsets from `SKF_NET_OFF` on."""

class CbpfSource(tuple[Any, ...]):
    """A program as text."""
    @property
    def text(self) -> str:
        """The program, an instruction on each line."""
    @property
    def names(self) -> dict[str, int]:
        """Names that stand for numbers in it, beside those that it has for extensions."""
    @property
    def target(self) -> str:
        """What it looks at; packets if left out."""

class Class(tuple[Any, ...]):
    """A class of a queue."""
    @property
    def link(self) -> str:
        """Name of the link."""
    @property
    def index(self) -> int:  # type: ignore[override]
        """Index of the link."""
    @property
    def kind(self) -> str:
        """The kind of its queue."""
    @property
    def handle(self) -> str:
        """Its number, in hexadecimal: `1:10`."""
    @property
    def parent(self) -> str:
        """What it is below: `root`, or a class."""
    @property
    def leaf(self) -> str | None:
        """The queue that is in it: `10:`."""
    @property
    def data(self) -> Any | None:
        """What is particular to its kind, by the kernel's names."""
    @property
    def statistics(self) -> records.TrafficStatistics:
        """What went through."""
    @property
    def counters(self) -> Any | None:
        """What its kind counts besides, by the kernel's names."""

class ClassRequest(tuple[Any, ...]):
    """A class as it is asked for."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def link(self) -> str | None:
        """Name of the link."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """Index of the link, instead of its name."""
    @property
    def kind(self) -> str | None:
        """The kind of its queue."""
    @property
    def handle(self) -> str | None:
        """Its number in hexadecimal: `1:10`."""
    @property
    def parent(self) -> str | None:
        """What it is below: a queue `1:`, or a class."""
    @property
    def data(self) -> Any | None:
        """What is particular to its kind, by the kernel's names."""

class Event(tuple[Any, ...]):
    """A change."""
    @property
    def kind(self) -> str:
        """What happened."""
    @property
    def path(self) -> str:
        """To what: a path that starts with the one that was asked for."""
    @property
    def from_(self) -> str | None:
        """Where it was before it was renamed."""
    @property
    def directory(self) -> bool:
        """Whether it is a directory."""

class EventsRequest(tuple[Any, ...]):
    """How many events are wanted, and how long it may take."""
    @property
    def timeout(self) -> float | None:
        """How many seconds to wait if nothing has happened: nothing means until something does, 0 does not wait."""
    @property
    def max(self) -> int | None:
        """At most so many events; the others come next time. Nothing means all that there are."""

class FdbEntry(tuple[Any, ...]):
    """An entry of the forwarding table of a bridge, VXLAN or network card."""
    @property
    def mac(self) -> str:
        """Hardware address of the packets."""
    @property
    def index(self) -> int:  # type: ignore[override]
        """Index of the link where they go."""
    @property
    def link(self) -> str:
        """Name of the link."""
    @property
    def master(self) -> int | None:
        """Index of the bridge, or other master, that knows it."""
    @property
    def vlan(self) -> int | None:
        """VLAN."""
    @property
    def destination(self) -> str | None:
        """VXLAN: the other end of the tunnel."""
    @property
    def vni(self) -> int | None:
        """VXLAN: network identifier."""
    @property
    def state(self) -> list[str]:
        """Its state: `permanent`, `noarp`, `reachable`, `stale`."""
    @property
    def flags(self) -> list[str]:
        """Names of the flags that are set: `self`, `master`, `ext_learned`, `sticky`, `offloaded` and so on."""

class FdbEntryRequest(tuple[Any, ...]):
    """An entry of a forwarding table as it is asked for."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def link(self) -> str | None:
        """Name of the link where the packets go."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """Index of the link, instead of its name."""
    @property
    def mac(self) -> str | None:
        """Hardware address of the packets."""
    @property
    def vlan(self) -> int | None:
        """VLAN."""
    @property
    def destination(self) -> str | None:
        """VXLAN: the other end of the tunnel."""
    @property
    def vni(self) -> int | None:
        """VXLAN: network identifier."""
    @property
    def port(self) -> int | None:
        """VXLAN: port of the other end."""
    @property
    def state(self) -> list[str]:
        """Names of its state: `permanent` if left out, `noarp`, `reachable`, `stale`."""
    @property
    def flags(self) -> list[str]:
        """Names of flags: `self` (the link's own table) if left out, `master` (that of its bridge), `sticky` and so on."""

class FdbRequest(tuple[Any, ...]):
    """Which entries of forwarding tables are wanted: all conditions that are given must hold."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def link(self) -> str | None:
        """Entries of the link with this name."""
    @property
    def master(self) -> str | None:
        """Entries of the bridge or other master with this name."""

class Filter(tuple[Any, ...]):
    """A filter."""
    @property
    def link(self) -> str:
        """Name of the link."""
    @property
    def index(self) -> int:  # type: ignore[override]
        """Index of the link."""
    @property
    def kind(self) -> str:
        """What it is: `u32`, `flower`, `bpf`, `matchall` and so on."""
    @property
    def handle(self) -> str:
        """Its number, in hexadecimal: `0x1`, and `800::800` (table, bucket, node) of `u32`; empty of what only tells that a priority is taken."""
    @property
    def parent(self) -> str:
        """What it is below: a queue `1:`, a class `1:10`, or `ffff:fff2` and `ffff:fff3` for what comes in and goes out by `clsact`."""
    @property
    def priority(self) -> int:
        """Its place: smaller numbers come first."""
    @property
    def protocol(self) -> str:
        """Packets of which protocol it looks at: `all`, `ip`, `ipv6`, `arp`, `8021q` and so on, or a number."""
    @property
    def chain(self) -> int:
        """Its chain."""
    @property
    def data(self) -> Any | None:
        """What is particular to its kind, by the kernel's names; its actions are `act`."""

class FilterRequest(tuple[Any, ...]):
    """A filter as it is asked for."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def link(self) -> str | None:
        """Name of the link."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """Index of the link, instead of its name."""
    @property
    def kind(self) -> str | None:
        """What it is: `u32`, `flower`, `bpf`, `matchall` and so on."""
    @property
    def handle(self) -> str | None:
        """Its number in hexadecimal: `0x1`, or `800::800` (table, bucket, node) of `u32`; nothing lets the kernel choose one."""
    @property
    def parent(self) -> str | None:
        """What it is below: `root` if left out, a queue `1:`, a class `1:10`, `ingress` or `egress`."""
    @property
    def data(self) -> Any | None:
        """What is particular to its kind, by the kernel's names."""
    @property
    def priority(self) -> int | None:
        """Its place: smaller numbers come first; nothing lets the kernel choose one."""
    @property
    def protocol(self) -> str | None:
        """Packets of which protocol it looks at: `all` if left out, `ip`, `ipv6`, `arp`, `8021q` and so on, or a number."""
    @property
    def chain(self) -> int | None:
        """Its chain; 0 if left out."""

class Inner(tuple[Any, ...]):
    """A record in a record."""
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def number(self) -> int:
        """Its number."""

class Interface(tuple[Any, ...]):
    """A link with its addresses."""
    @property
    def link(self) -> records.Link:
        """The link."""
    @property
    def addresses(self) -> list[records.Address]:
        """Its addresses, IPv4 before IPv6."""

class Link(tuple[Any, ...]):
    """A network interface."""
    @property
    def index(self) -> int:  # type: ignore[override]
        """Index, unique in the network namespace."""
    @property
    def name(self) -> str:
        """Name."""
    @property
    def altnames(self) -> list[str]:
        """Alternative names."""
    @property
    def alias(self) -> str:
        """What its administrator wrote about it; empty if nothing."""
    @property
    def kind(self) -> str:
        """Driver kind of a virtual link: `veth`, `bridge`, `vlan` and so on; empty for most hardware."""
    @property
    def hardware(self) -> str:
        """Type of hardware: `ether`, `loopback`, `none` and so on; a number if it has no name here."""
    @property
    def mac(self) -> str:
        """Hardware address, bytes in hexadecimal with colons between; empty if it has none."""
    @property
    def broadcast(self) -> str:
        """Hardware broadcast address, in the same form."""
    @property
    def permanent_mac(self) -> str:
        """Hardware address that the device was made with, in the same form; empty if unknown."""
    @property
    def flags(self) -> list[str]:
        """Names of the flags that are set: `up`, `broadcast`, `loopback`, `running`, `multicast`, `lower_up` and so on."""
    @property
    def flag_bits(self) -> int:
        """The flags as the kernel's number (`IFF_*`)."""
    @property
    def operstate(self) -> str:
        """Operational state: `up`, `down`, `dormant`, `lowerlayerdown`, `notpresent`, `testing` or `unknown`."""
    @property
    def carrier(self) -> bool:
        """Whether there is a carrier."""
    @property
    def carrier_changes(self) -> int:
        """How often the carrier came or went."""
    @property
    def mtu(self) -> int:
        """Largest packet in bytes."""
    @property
    def min_mtu(self) -> int:
        """Smallest value that `mtu` may be set to; 0 if not told."""
    @property
    def max_mtu(self) -> int:
        """Largest value that `mtu` may be set to; 0 if there is no limit."""
    @property
    def master(self) -> int | None:
        """Index of the bridge, bond or other master that it belongs to."""
    @property
    def link(self) -> int | None:
        """Index of the link that it is made on, or of its peer; in `link_namespace` if that is given."""
    @property
    def link_namespace(self) -> int | None:
        """Number, in this namespace, of the network namespace where `link` is, if that is another one."""
    @property
    def group(self) -> int:
        """Group number, for commands on several links."""
    @property
    def txqlen(self) -> int:
        """Length of the transmit queue in packets."""
    @property
    def qdisc(self) -> str:
        """Queueing discipline."""
    @property
    def tx_queues(self) -> int:
        """Number of transmit queues."""
    @property
    def rx_queues(self) -> int:
        """Number of receive queues."""
    @property
    def promiscuity(self) -> int:
        """How many users want to see all packets."""
    @property
    def statistics(self) -> records.Statistics:
        """Counters."""
    @property
    def data(self) -> Any | None:
        """What is particular to its kind, by the kernel's names; nothing if there is nothing."""
    @property
    def port_kind(self) -> str:
        """Kind of the master that it belongs to: `bridge`, `bond` and so on; empty if none."""
    @property
    def port(self) -> Any | None:
        """What is particular to a port of its master's kind, by the kernel's names."""

class LinkChange(tuple[Any, ...]):
    """What is to be changed of a link. What is left out stays as it is."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def name(self) -> str | None:
        """Name of the link."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """Index of the link, instead of its name."""
    @property
    def rename(self) -> str | None:
        """Its new name."""
    @property
    def up(self) -> bool | None:
        """Whether it is set up (true) or down (false)."""
    @property
    def mtu(self) -> int | None:
        """Largest packet in bytes."""
    @property
    def mac(self) -> str | None:
        """Hardware address."""
    @property
    def broadcast(self) -> str | None:
        """Hardware broadcast address."""
    @property
    def master(self) -> str | None:
        """Name of the bridge, bond or other master that it shall belong to; the empty string is none."""
    @property
    def move_to(self) -> str | None:
        """The network namespace where it goes: a name of `ip netns`, a path, or the number of a process."""
    @property
    def alias(self) -> str | None:
        """What its administrator writes about it; the empty string removes it."""
    @property
    def txqlen(self) -> int | None:
        """Length of the transmit queue in packets."""
    @property
    def group(self) -> int | None:
        """Group number."""
    @property
    def promiscuous(self) -> bool | None:
        """Whether it takes packets for all hardware addresses."""
    @property
    def allmulticast(self) -> bool | None:
        """Whether it takes all multicast packets."""
    @property
    def multicast(self) -> bool | None:
        """Whether it can do multicast."""
    @property
    def arp(self) -> bool | None:
        """Whether neighbours are asked for their addresses."""
    @property
    def data(self) -> Any | None:
        """What is particular to its kind, by the kernel's names."""
    @property
    def port(self) -> Any | None:
        """What is particular to a port of its master's kind, by the kernel's names: of a bridge's `{cost = 5}`."""
    @property
    def attributes(self) -> Any | None:
        """Other attributes of a link, by the kernel's names (`IFLA_*` in lower case), such as `vfinfo_list`, `af_spec`, `xdp`."""

class LinkName(tuple[Any, ...]):
    """Which link."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def name(self) -> str | None:
        """Its name or alternative name."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """Its index, instead of its name."""

class LinkRequest(tuple[Any, ...]):
    """A link as it is asked for."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def name(self) -> str | None:
        """Its name. Nothing lets the kernel choose one after its kind."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """Its index. Nothing lets the kernel choose."""
    @property
    def kind(self) -> str | None:
        """What it is: `veth`, `bridge`, `vlan`, `dummy`, `bond`, `vxlan`, `wireguard` and so on."""
    @property
    def data(self) -> Any | None:
        """What is particular to its kind, by the kernel's names: of a vlan `{id = 5}`, of a vxlan `{id = 7, port = 4789}`."""
    @property
    def link(self) -> str | None:
        """Name of the link that it is made on: of a vlan, macvlan, ipvlan and so on."""
    @property
    def peer(self) -> str | None:
        """Name of the other end; `veth` only."""
    @property
    def peer_namespace(self) -> str | None:
        """The namespace of the other end, as `namespace`; `veth` only."""
    @property
    def master(self) -> str | None:
        """Name of the bridge, bond or other master that it belongs to."""
    @property
    def up(self) -> bool | None:
        """Whether it is set up at once."""
    @property
    def mtu(self) -> int | None:
        """Largest packet in bytes."""
    @property
    def mac(self) -> str | None:
        """Hardware address."""
    @property
    def broadcast(self) -> str | None:
        """Hardware broadcast address."""
    @property
    def txqlen(self) -> int | None:
        """Length of the transmit queue in packets."""
    @property
    def group(self) -> int | None:
        """Group number."""
    @property
    def tx_queues(self) -> int | None:
        """Number of transmit queues."""
    @property
    def rx_queues(self) -> int | None:
        """Number of receive queues."""
    @property
    def target_namespace(self) -> str | None:
        """The namespace where it is made, as `namespace`; nothing means the one that is asked."""

class LinksRequest(tuple[Any, ...]):
    """Which links are wanted: all conditions that are given must hold."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """The link with this index."""
    @property
    def name(self) -> str | None:
        """The link with this name or alternative name."""
    @property
    def kind(self) -> str | None:
        """Links of this kind, such as `veth`; the empty string means links without a kind (most hardware)."""
    @property
    def master(self) -> int | None:
        """Links that belong to the bridge, bond or other master with this index."""
    @property
    def up(self) -> bool | None:
        """Links that are set up (true) or down (false)."""

class Mapping(tuple[Any, ...]):
    """A range of a process's memory."""
    @property
    def start(self) -> int:
        """First address."""
    @property
    def end(self) -> int:
        """Address after the last."""
    @property
    def readable(self) -> bool:
        """Whether it may be read."""
    @property
    def writable(self) -> bool:
        """Whether it may be written."""
    @property
    def executable(self) -> bool:
        """Whether it may be executed."""
    @property
    def shared(self) -> bool:
        """Whether changes are shared; otherwise it is private, copied on write."""
    @property
    def offset(self) -> int:
        """Where in the file it starts, in bytes."""
    @property
    def major(self) -> int:
        """Major device number of the file."""
    @property
    def minor(self) -> int:
        """Minor device number of the file."""
    @property
    def inode(self) -> int:
        """Inode number of the file; 0 if there is none."""
    @property
    def path(self) -> str:
        """The file (` (deleted)` is appended if it is gone), or what else it is: `[heap]`, `[stack]`; empty for plain memory."""

class MapsRequest(tuple[Any, ...]):
    """Whose memory map is wanted."""
    @property
    def pid(self) -> int | None:
        """The process with this id; nothing means the caller."""

class MdbEntry(tuple[Any, ...]):
    """An entry of a multicast database."""
    @property
    def link(self) -> str:
        """Name of the bridge."""
    @property
    def index(self) -> int:  # type: ignore[override]
        """Index of the bridge."""
    @property
    def port(self) -> str:
        """Name of the port."""
    @property
    def port_index(self) -> int:
        """Index of the port."""
    @property
    def group(self) -> str:
        """The group: an IP or hardware address."""
    @property
    def source(self) -> str | None:
        """The only sender that is meant; nothing means all."""
    @property
    def vlan(self) -> int | None:
        """VLAN."""
    @property
    def state(self) -> str:
        """Whether it stays: `permanent`, or `temporary`."""
    @property
    def flags(self) -> list[str]:
        """Names of the flags that are set: `offload`, `fast_leave`, `star_excl`, `blocked` and so on."""
    @property
    def timer(self) -> float:
        """Seconds until it ends; 0 if it stays."""
    @property
    def protocol(self) -> str:
        """Who made it, as for routes; empty if the kernel does not tell."""

class MdbEntryRequest(tuple[Any, ...]):
    """An entry of a multicast database as it is asked for."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def link(self) -> str | None:
        """Name of the bridge."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """Index of the bridge, instead of its name."""
    @property
    def port(self) -> str | None:
        """Name of the port."""
    @property
    def group(self) -> str:
        """The group: an IP or hardware address."""
    @property
    def source(self) -> str | None:
        """The only sender that is meant; nothing means all."""
    @property
    def vlan(self) -> int | None:
        """VLAN."""
    @property
    def temporary(self) -> bool:
        """Whether it ends by itself after a while."""

class MdbRequest(tuple[Any, ...]):
    """Which entries are wanted: all conditions that are given must hold."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def link(self) -> str | None:
        """Entries of the bridge with this name."""
    @property
    def port(self) -> str | None:
        """Entries of the port with this name."""

class MonitorRequest(tuple[Any, ...]):
    """What is monitored."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def objects(self) -> list[str] | None:
        """The kinds of objects; nothing means all."""
    @property
    def buffer(self) -> int | None:
        """Room in bytes for what was told and not yet read, beyond the administrator's limit if that is permitted; nothing means the administrator's default."""

class Mount(tuple[Any, ...]):
    """A mount."""
    @property
    def mount_id(self) -> int:
        """Id of the mount; it may be used again after it is unmounted."""
    @property
    def parent_id(self) -> int:
        """Id of the mount that it is on; its own for the root of the tree."""
    @property
    def major(self) -> int:
        """Major device number of the files."""
    @property
    def minor(self) -> int:
        """Minor device number of the files."""
    @property
    def root(self) -> str:
        """The directory of the file system that is mounted."""
    @property
    def target(self) -> str:
        """Where it is mounted, seen from the process's root directory."""
    @property
    def options(self) -> list[str]:
        """Options of this mount: `rw`, `nosuid`, `relatime` and so on."""
    @property
    def propagation(self) -> list[str]:
        """How mounts spread: `shared:N`, `master:N`, `propagate_from:N`, `unbindable`; empty for a private mount."""
    @property
    def fstype(self) -> str:
        """Type of the file system, with a subtype after a dot."""
    @property
    def source(self) -> str:
        """What is mounted: a device, a share, or any word."""
    @property
    def super_options(self) -> list[str]:
        """Options of the file system."""

class MountsRequest(tuple[Any, ...]):
    """Which mounts are wanted: all conditions that are given must hold."""
    @property
    def pid(self) -> int | None:
        """As the process with this id sees them; nothing means the caller."""
    @property
    def target(self) -> str | None:
        """Mounted on exactly this path."""
    @property
    def fstype(self) -> str | None:
        """File systems of this type."""

class Neighbour(tuple[Any, ...]):
    """A neighbour."""
    @property
    def family(self) -> str:
        """Family."""
    @property
    def address(self) -> str:
        """IP address."""
    @property
    def mac(self) -> str:
        """Hardware address; empty if it is not known."""
    @property
    def index(self) -> int:  # type: ignore[override]
        """Index of the link."""
    @property
    def link(self) -> str:
        """Name of the link."""
    @property
    def state(self) -> list[str]:
        """What is known of it: `reachable`, `stale`, `delay`, `probe`, `failed`, `incomplete`, `permanent`, `noarp`; several only by accident, none if nothing is known."""
    @property
    def state_bits(self) -> int:
        """The state as the kernel's number (`NUD_*`)."""
    @property
    def flags(self) -> list[str]:
        """Names of the flags that are set: `router`, `proxy`, `ext_learned`, `sticky`, `use` and so on."""
    @property
    def flag_bits(self) -> int:
        """The flags as the kernel's number (`NTF_*`)."""
    @property
    def probes(self) -> int:
        """How often it was asked for without an answer."""
    @property
    def users(self) -> int:
        """How many users hold it."""
    @property
    def used(self) -> float:
        """Seconds since it was last used."""
    @property
    def confirmed(self) -> float:
        """Seconds since it was last confirmed."""
    @property
    def updated(self) -> float:
        """Seconds since it last changed."""
    @property
    def protocol(self) -> str:
        """Who made it, as for routes; `unspec` if nobody said."""

class NeighbourRequest(tuple[Any, ...]):
    """A neighbour as it is asked for."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def link(self) -> str | None:
        """Name of the link."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """Index of the link, instead of its name."""
    @property
    def address(self) -> str | None:
        """IP address."""
    @property
    def mac(self) -> str | None:
        """Hardware address."""
    @property
    def state(self) -> list[str]:
        """Names of what is known of it: `permanent` if left out, `reachable`, `stale`, `noarp` and so on."""
    @property
    def flags(self) -> list[str]:
        """Names of flags: `router`, `proxy`, `ext_learned`, `sticky`, `use` and so on."""
    @property
    def protocol(self) -> str | None:
        """Who makes it, as for routes."""

class NeighboursRequest(tuple[Any, ...]):
    """Which neighbours are wanted: all conditions that are given must hold."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def family(self) -> str | None:
        """Neighbours of this family."""
    @property
    def link(self) -> str | None:
        """Neighbours on the link with this name."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """Neighbours on the link with this index."""
    @property
    def master(self) -> str | None:
        """Neighbours on links of the bridge or other master with this name."""
    @property
    def proxy(self) -> bool:
        """Addresses that are answered for others (true), which are left out otherwise."""
    @property
    def noarp(self) -> bool:
        """Whether multicast and broadcast addresses, which need no asking, are wanted too."""

class NetlinkAttributeHelp(tuple[Any, ...]):
    """An attribute, or a field of a header or a struct."""
    @property
    def number(self) -> int:
        """Its number; of a field, where it starts."""
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def kind(self) -> str:
        """What it is: `u32`, `text`, `ip`, `mac`, `bytes`, `flag`, `enum`, `flags`, `struct`, `nest`, `list of ip`, `chosen by kind`, ..."""
    @property
    def names(self) -> list[str]:
        """The names that its numbers or bits have."""
    @property
    def set(self) -> str:
        """The set of the attributes inside; empty if there are none."""
    @property
    def choices(self) -> list[records.NetlinkChoiceHelp]:
        """The sets of the attributes inside for each value of the attribute that chooses."""
    @property
    def fields(self) -> list[str]:
        """The names of the struct's fields."""

class NetlinkBatch(tuple[Any, ...]):
    """Many things that are asked for."""
    @property
    def requests(self) -> list[records.NetlinkOperation]:
        """What is asked for, in order."""

class NetlinkChoiceHelp(tuple[Any, ...]):
    """What an attribute is for a value of another."""
    @property
    def value(self) -> str:
        """The value."""
    @property
    def kind(self) -> str:
        """What it is then."""
    @property
    def set(self) -> str:
        """The set of the attributes inside; empty if there are none."""

class NetlinkDump(tuple[Any, ...]):
    """A table."""
    @property
    def rows(self) -> list[records.NetlinkMessage]:
        """Its rows."""
    @property
    def whole(self) -> bool:
        """Whether they are one state of the table. If not, it changed whenever it was read, and these are what the last attempt found."""

class NetlinkDumpRequest(tuple[Any, ...]):
    """Which table is asked for."""
    @property
    def operation(self) -> str:
        """The operation: `getlink`, `getroute`, ..."""
    @property
    def attributes(self) -> Any:
        """A map of the header's fields and the attributes: the kernel leaves out what does not agree with them, where it can."""

class NetlinkError(tuple[Any, ...]):
    """Why a request was refused."""
    @property
    def errno(self) -> int:
        """The error number."""
    @property
    def message(self) -> str:
        """What is wrong."""
    @property
    def field(self) -> str:
        """The attribute that is to blame, by its path; empty if none is."""
    @property
    def kernel(self) -> str:
        """The kernel's own words; empty if it had none."""

class NetlinkEvent(tuple[Any, ...]):
    """Something that happened."""
    @property
    def lost(self) -> bool:
        """Whether more happened here than the kernel could remember: what is known must be read anew. Then it says nothing else."""
    @property
    def name(self) -> str:
        """Which message it is: `newlink`."""
    @property
    def value(self) -> Any:
        """A map of the header's fields and the attributes, by name."""

class NetlinkEventsRequest(tuple[Any, ...]):
    """How many events are wanted, and how long it may take."""
    @property
    def timeout(self) -> float | None:
        """How many seconds to wait if nothing has happened: nothing means until something does, 0 does not wait."""
    @property
    def max(self) -> int | None:
        """At most so many events; the others come next time. Nothing means all that there are."""

class NetlinkFamiliesRequest(tuple[Any, ...]):
    """Which families are wanted."""

class NetlinkFamily(tuple[Any, ...]):
    """A family."""
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def protocol(self) -> str:
        """What it is part of: `route`, `netfilter`, `generic`, ... or a number."""
    @property
    def operations(self) -> list[str]:
        """What can be asked of it."""

class NetlinkGroups(tuple[Any, ...]):
    """Which events are wanted."""
    @property
    def groups(self) -> list[str]:
        """The groups by name: `link`, `ipv4_route`, ..."""

class NetlinkHelp(tuple[Any, ...]):
    """What can be asked of a family."""
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def protocol(self) -> str:
        """What it is part of: `route`, `netfilter`, `generic`, ... or a number."""
    @property
    def operations(self) -> list[records.NetlinkOperationHelp]:
        """What can be asked."""
    @property
    def messages(self) -> list[records.NetlinkMessageHelp]:
        """What the kernel says."""
    @property
    def groups(self) -> list[str]:
        """Groups to subscribe to."""
    @property
    def sets(self) -> list[records.NetlinkSetHelp]:
        """The sets of attributes that others name."""

class NetlinkMessage(tuple[Any, ...]):
    """What the kernel said."""
    @property
    def name(self) -> str:
        """Which message it is: `newlink`."""
    @property
    def value(self) -> Any:
        """A map of the header's fields and the attributes, by name. What the schema does not know is there as bytes under its number."""

class NetlinkMessageHelp(tuple[Any, ...]):
    """What the kernel says."""
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def number(self) -> int:
        """Its number."""
    @property
    def fields(self) -> list[records.NetlinkAttributeHelp]:
        """The fields of the header."""
    @property
    def set(self) -> str:
        """The set of its attributes."""

class NetlinkOperation(tuple[Any, ...]):
    """What is asked for."""
    @property
    def operation(self) -> str:
        """The operation: `newlink`, `getroute`, ..."""
    @property
    def attributes(self) -> Any:
        """A map of the header's fields and the attributes, by name."""
    @property
    def flags(self) -> list[str]:
        """What is done if something is there or not: `create`, `excl`, `replace`, `append`, and `echo` to be told of the result."""

class NetlinkOperationHelp(tuple[Any, ...]):
    """What can be asked."""
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def number(self) -> int:
        """Its number."""
    @property
    def request(self) -> bool:
        """Whether it is for one thing."""
    @property
    def dump(self) -> bool:
        """Whether it is for a table."""
    @property
    def fields(self) -> list[records.NetlinkAttributeHelp]:
        """The fields of the header."""
    @property
    def set(self) -> str:
        """The set of its attributes."""

class NetlinkRequest(tuple[Any, ...]):
    """Which family, and where."""
    @property
    def family(self) -> str:
        """The family: `rt-link`, `rt-route`, `nlctrl`, ...; [`families`] tells all."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name as `ip netns` knows it, or a path if there is a slash in it. Nothing is that of the thread that opens."""
    @property
    def namespace_fd(self) -> int | None:
        """The network namespace, by an open file of it or a pidfd."""
    @property
    def namespace_pid(self) -> int | None:
        """The network namespace of a process."""
    @property
    def timeout(self) -> float | None:
        """How many seconds an answer of the kernel may take; nothing means that it may take for ever."""
    @property
    def receive_buffer(self) -> int | None:
        """Room in bytes for events that have not been taken, without the administrator's limit for who may exceed it."""
    @property
    def all_namespaces(self) -> bool:
        """Whether events of all namespaces are told that have a number in this one."""

class NetlinkResult(tuple[Any, ...]):
    """What became of one of many requests."""
    @property
    def error(self) -> records.NetlinkError | None:
        """Why it was refused; nothing if it was done."""
    @property
    def messages(self) -> list[records.NetlinkMessage]:
        """What the kernel said to it."""

class NetlinkSetHelp(tuple[Any, ...]):
    """Attributes that may stand side by side."""
    @property
    def name(self) -> str:
        """Its name, which only here means something."""
    @property
    def attributes(self) -> list[records.NetlinkAttributeHelp]:
        """The attributes."""

class NetworkEvent(tuple[Any, ...]):
    """Something that happened to the network."""
    @property
    def kind(self) -> str:
        """What happened."""
    @property
    def object(self) -> str | None:
        """To what kind of object, which is in the field of that name; nothing for `complete`, `lost` and `resynced`."""
    @property
    def link(self) -> records.Link | None:
        """The link."""
    @property
    def address(self) -> records.Address | None:
        """The address."""
    @property
    def route(self) -> records.Route | None:
        """The route."""
    @property
    def rule(self) -> records.Rule | None:
        """The rule."""
    @property
    def neighbour(self) -> records.Neighbour | None:
        """The neighbour."""
    @property
    def fdb(self) -> records.FdbEntry | None:
        """The entry of a forwarding table."""

class NetworkSocket(tuple[Any, ...]):
    """A socket."""
    @property
    def kind(self) -> str:
        """Its kind."""
    @property
    def family(self) -> str:
        """Its family: `inet`, `inet6`, `unix`, `packet` or `netlink`."""
    @property
    def style(self) -> str:
        """How it carries data: `stream`, `dgram`, `raw`, `seqpacket`; a number if it has no name here."""
    @property
    def protocol(self) -> int:
        """Number of the protocol: that of IP, or of Ethernet for packets, or of netlink; 0 for Unix sockets."""
    @property
    def state(self) -> str:
        """Its state: `established`, `syn_sent`, `syn_recv`, `fin_wait1`, `fin_wait2`, `time_wait`, `close`, `close_wait`, `last_ack`, `listen` or `closing`. What is not connected is `close`, whatever its kind."""
    @property
    def local(self) -> str | None:
        """Its own IP address; unspecified if it has none."""
    @property
    def local_port(self) -> int:
        """Its own port; of netlink, its port number."""
    @property
    def remote(self) -> str | None:
        """The IP address of the other end; unspecified if there is none."""
    @property
    def remote_port(self) -> int:
        """The port of the other end."""
    @property
    def path(self) -> str | None:
        """Unix: its path, or its abstract name after an `@`."""
    @property
    def peer(self) -> int | None:
        """Unix: the inode of the other end."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """Index of the link that it is bound to."""
    @property
    def receive_queue(self) -> int:
        """Bytes that were received and not read; of a listening one, connections that wait to be accepted."""
    @property
    def send_queue(self) -> int:
        """Bytes that were sent and not confirmed; of a listening one, how many connections may wait."""
    @property
    def uid(self) -> int | None:
        """Its owner; nothing if the kernel does not tell."""
    @property
    def inode(self) -> int:
        """Its inode; 0 if no process has it open."""
    @property
    def cookie(self) -> int:
        """A number that no other socket ever has."""
    @property
    def timer(self) -> str | None:
        """What it waits for: `on` (an answer, or else to send again), `keepalive`, `timewait`, `persist` (room at the other end)."""
    @property
    def expires(self) -> float:
        """Seconds until then."""
    @property
    def retransmits(self) -> int:
        """How often it has sent the same again, or probed, since the last answer."""
    @property
    def mark(self) -> int | None:
        """Its mark, which only the administrator is told."""
    @property
    def cgroup(self) -> int | None:
        """The number of its control group."""
    @property
    def v6only(self) -> bool:
        """IPv6: whether it does not take IPv4."""
    @property
    def shutdown(self) -> list[str]:
        """Which directions are shut down: `receive`, `send`."""
    @property
    def tos(self) -> int | None:
        """IPv4: type of service."""
    @property
    def traffic_class(self) -> int | None:
        """IPv6: traffic class."""
    @property
    def memory(self) -> records.SocketMemory | None:
        """The memory that it takes, if details were asked for."""
    @property
    def congestion(self) -> str | None:
        """TCP: the name of its congestion control, if details were asked for."""
    @property
    def tcp(self) -> records.TcpStatistics | None:
        """TCP: its statistics, if details were asked for."""
    @property
    def processes(self) -> list[records.SocketProcess]:
        """The processes that have it open, as far as the caller may see, if they were asked for."""

class Nexthop(tuple[Any, ...]):
    """A nexthop, or a group of them."""
    @property
    def id(self) -> int:
        """Its number, by which routes name it."""
    @property
    def family(self) -> str | None:
        """Family; a group has none."""
    @property
    def link(self) -> str | None:
        """Name of the link that packets leave by."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """Index of that link."""
    @property
    def gateway(self) -> str | None:
        """Address of the gateway."""
    @property
    def blackhole(self) -> bool:
        """Whether packets are dropped."""
    @property
    def group(self) -> list[records.NexthopMember]:
        """Members, if it is a group."""
    @property
    def group_kind(self) -> str:
        """How a group chooses: `mpath` by the flow, `res` so that flows stay where they are; empty if it is none."""
    @property
    def data(self) -> Any | None:
        """What is particular to a group that keeps its flows, by the kernel's names: `buckets`, `idle_timer` and so on, times in hundredths of seconds."""
    @property
    def fdb(self) -> bool:
        """Whether it is for forwarding tables rather than for routes."""
    @property
    def encap_kind(self) -> str:
        """How packets are wrapped: `mpls`, `seg6` and so on; empty if they are not."""
    @property
    def encap(self) -> Any | None:
        """What is particular to that."""
    @property
    def scope(self) -> str:
        """How far it reaches: `global`, `site`, `link`, `host`, `nowhere`, or a number."""
    @property
    def protocol(self) -> str:
        """Who made it, as for routes."""
    @property
    def flags(self) -> list[str]:
        """Names of the flags that are set: `onlink`, `dead`, `linkdown` and so on."""

class NexthopMember(tuple[Any, ...]):
    """A member of a group."""
    @property
    def id(self) -> int:
        """The nexthop's number."""
    @property
    def weight(self) -> int:
        """Its share, from 1 to 65536 (to 256 before Linux 6.12); 0 in a request means 1."""

class NexthopRequest(tuple[Any, ...]):
    """A nexthop as it is asked for."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def id(self) -> int | None:
        """Its number; nothing lets the kernel choose one."""
    @property
    def family(self) -> str | None:
        """Family; needed if no gateway tells it."""
    @property
    def link(self) -> str | None:
        """Name of the link that packets leave by."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """Index of that link, instead of its name."""
    @property
    def gateway(self) -> str | None:
        """Address of the gateway."""
    @property
    def blackhole(self) -> bool:
        """Whether packets are dropped."""
    @property
    def group(self) -> list[records.NexthopMember]:
        """Members, which makes it a group."""
    @property
    def group_kind(self) -> str | None:
        """How a group chooses: `mpath` if left out, or `res`."""
    @property
    def data(self) -> Any | None:
        """What is particular to a group that keeps its flows, by the kernel's names: `buckets`, `idle_timer` and so on."""
    @property
    def fdb(self) -> bool:
        """Whether it is for forwarding tables rather than for routes."""
    @property
    def encap_kind(self) -> str | None:
        """How packets are wrapped: `mpls`, `seg6` and so on."""
    @property
    def encap(self) -> Any | None:
        """What is particular to that."""
    @property
    def protocol(self) -> str | None:
        """Who makes it, as for routes; `boot` if left out."""
    @property
    def flags(self) -> list[str]:
        """Names of flags: `onlink`."""

class NexthopsRequest(tuple[Any, ...]):
    """Which nexthops are wanted: all conditions that are given must hold. The kernel filters by each of them."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def id(self) -> int | None:
        """The nexthop with this number."""
    @property
    def family(self) -> str | None:
        """Nexthops of this family, which groups have not."""
    @property
    def link(self) -> str | None:
        """Nexthops out of the link with this name."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """Nexthops out of the link with this index."""
    @property
    def master(self) -> str | None:
        """Nexthops out of links of the bridge or other master with this name."""
    @property
    def groups(self) -> bool:
        """Groups only."""
    @property
    def fdb(self) -> bool:
        """Those of forwarding tables only."""

class Process(tuple[Any, ...]):
    """A process."""
    @property
    def pid(self) -> int:
        """Process id."""
    @property
    def ppid(self) -> int:
        """Id of the parent; 0 if that is outside of this process id namespace."""
    @property
    def pgid(self) -> int:
        """Id of the process group."""
    @property
    def session(self) -> int:
        """Id of the session."""
    @property
    def tty(self) -> str | None:
        """The controlling terminal, such as `pts/3`, `tty1` or `major:minor`; nothing if it has none."""
    @property
    def name(self) -> str:
        """The kernel's short name of it (`comm`), at most 15 bytes; programs may change it."""
    @property
    def cmdline(self) -> list[str]:
        """The arguments that it was started with, as far as it has not overwritten them; empty for kernel threads and zombies."""
    @property
    def state(self) -> str:
        """What it is doing, in the kernel's words: `running`, `sleeping`, `disk sleep`, `stopped`, `zombie` and so on."""
    @property
    def uid(self) -> int:
        """Real user id."""
    @property
    def euid(self) -> int:
        """Effective user id."""
    @property
    def gid(self) -> int:
        """Real group id."""
    @property
    def egid(self) -> int:
        """Effective group id."""
    @property
    def groups(self) -> list[int]:
        """Supplementary group ids."""
    @property
    def threads(self) -> int:
        """Number of threads."""
    @property
    def user_time(self) -> float:
        """Seconds of processor time in its own code."""
    @property
    def system_time(self) -> float:
        """Seconds of processor time in the kernel on its behalf."""
    @property
    def started(self) -> float:
        """When it was started, in seconds since 1970, to a hundredth."""
    @property
    def start_ticks(self) -> int:
        """When it was started, in clock ticks since the machine was; with `pid` this tells it from any other process."""
    @property
    def virtual_size(self) -> int:
        """Bytes of address space."""
    @property
    def resident_size(self) -> int:
        """Bytes of it that are in memory, as the kernel estimates."""
    @property
    def nice(self) -> int:
        """Nice value, from -20 (most favoured) to 19."""
    @property
    def processor(self) -> int:
        """Number of the processor that it ran on last."""
    @property
    def exe(self) -> str | None:
        """The program file; nothing if it has none or the caller may not know it. ` (deleted)` is appended if it is gone."""
    @property
    def cwd(self) -> str | None:
        """The working directory; nothing if the caller may not know it."""

class ProcessesRequest(tuple[Any, ...]):
    """Which processes are wanted: all conditions that are given must hold."""
    @property
    def pid(self) -> int | None:
        """The process with this id."""
    @property
    def ppid(self) -> int | None:
        """Children of the process with this id."""
    @property
    def uid(self) -> int | None:
        """Processes that run with this effective user id."""
    @property
    def name(self) -> str | None:
        """Processes whose `name` is exactly this."""

class Qdisc(tuple[Any, ...]):
    """A queue of a link."""
    @property
    def link(self) -> str:
        """Name of the link."""
    @property
    def index(self) -> int:  # type: ignore[override]
        """Index of the link."""
    @property
    def kind(self) -> str:
        """What it is: `fq_codel`, `htb`, `clsact` and so on."""
    @property
    def handle(self) -> str:
        """Its number, in hexadecimal: `1:`."""
    @property
    def parent(self) -> str:
        """What it is below: `root`, `ingress`, `clsact`, a class `1:10`; `none` if the kernel put it there by itself."""
    @property
    def users(self) -> int:
        """How many users hold it."""
    @property
    def data(self) -> Any | None:
        """What is particular to its kind, by the kernel's names."""
    @property
    def statistics(self) -> records.TrafficStatistics:
        """What went through."""
    @property
    def counters(self) -> Any | None:
        """What its kind counts besides, by the kernel's names."""
    @property
    def offloaded(self) -> bool:
        """Whether the network card does it."""
    @property
    def ingress_block(self) -> int | None:
        """The block of filters that packets which come in go through."""
    @property
    def egress_block(self) -> int | None:
        """The block of filters that packets which go out go through."""

class QdiscRequest(tuple[Any, ...]):
    """A queue as it is asked for."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def link(self) -> str | None:
        """Name of the link."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """Index of the link, instead of its name."""
    @property
    def kind(self) -> str | None:
        """What it is: `fq_codel`, `htb`, `clsact` and so on."""
    @property
    def handle(self) -> str | None:
        """Its number in hexadecimal: `1:`; nothing lets the kernel choose one."""
    @property
    def parent(self) -> str | None:
        """What it is below: `root` if left out (`clsact` and `ingress` have their own place), or a class `1:10`."""
    @property
    def data(self) -> Any | None:
        """What is particular to its kind, by the kernel's names."""
    @property
    def ingress_block(self) -> int | None:
        """The block of filters that packets which come in go through."""
    @property
    def egress_block(self) -> int | None:
        """The block of filters that packets which go out go through."""

class Range(tuple[Any, ...]):
    """A range of numbers, both ends within."""
    @property
    def start(self) -> int:
        """The first."""
    @property
    def end(self) -> int:
        """The last."""

class Route(tuple[Any, ...]):
    """A route."""
    @property
    def family(self) -> str:
        """Family."""
    @property
    def destination(self) -> str:
        """Where the packets want to go; `0.0.0.0/0` or `::/0` is everywhere, the default route."""
    @property
    def source(self) -> str | None:
        """Where they must come from, if the route is only for such."""
    @property
    def gateway(self) -> str | None:
        """The router that they are given to; nothing if the destination is on the link itself."""
    @property
    def prefsrc(self) -> str | None:
        """The address that this machine takes as its own when it sends there."""
    @property
    def link(self) -> str | None:
        """Name of the link that they leave by; nothing for routes that lead nowhere or to several."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """Index of that link."""
    @property
    def table(self) -> int:
        """Number of the table: 254 main, 255 local, 253 default."""
    @property
    def kind(self) -> str:
        """What it does: `unicast`, `local`, `broadcast`, `multicast`, `blackhole`, `unreachable`, `prohibit`, `throw` and so on."""
    @property
    def protocol(self) -> str:
        """Who made it: `kernel`, `boot`, `static`, `dhcp`, `ra` and so on; a number if it has no name here."""
    @property
    def scope(self) -> str:
        """How far the destination is: `global`, `site`, `link`, `host`, `nowhere`, or a number."""
    @property
    def priority(self) -> int:
        """Its metric: the smaller one is preferred."""
    @property
    def tos(self) -> int:
        """Type of service that packets must have; 0 is any."""
    @property
    def flags(self) -> list[str]:
        """Names of the flags that are set: `dead`, `onlink`, `linkdown`, `offload` and so on."""
    @property
    def flag_bits(self) -> int:
        """The flags as the kernel's number (`RTNH_F_*`, `RTM_F_*`)."""
    @property
    def nexthops(self) -> list[records.RouteHop]:
        """Several ways that share the packets."""
    @property
    def nexthop(self) -> int | None:
        """The nexthop object that it uses."""
    @property
    def metrics(self) -> dict[str, int]:
        """Metrics that were set: `mtu`, `advmss`, `window`, `rtt`, `initcwnd` and so on."""
    @property
    def preference(self) -> str | None:
        """IPv6: preference among routers: `low`, `medium` or `high`."""
    @property
    def expires(self) -> int | None:
        """Seconds until it is removed; nothing if it stays."""

class RouteGetRequest(tuple[Any, ...]):
    """Which way a packet would go."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def destination(self) -> str | None:
        """The address where the packet goes."""
    @property
    def source(self) -> str | None:
        """The address that it comes from."""
    @property
    def link(self) -> str | None:
        """Name of the link that it must leave by."""
    @property
    def from_(self) -> str | None:
        """Name of the link that it came in by, for a packet that is forwarded."""
    @property
    def mark(self) -> int | None:
        """Its mark."""
    @property
    def fibmatch(self) -> bool:
        """Whether the route as it stands in the table is wanted, rather than what it means for this packet."""

class RouteHop(tuple[Any, ...]):
    """One of the ways of a route with several."""
    @property
    def gateway(self) -> str | None:
        """The router; nothing if the destination is on the link itself."""
    @property
    def link(self) -> str | None:
        """Name of the link."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """Index of the link."""
    @property
    def weight(self) -> int:
        """Its share of the packets, 1 to 256."""
    @property
    def flags(self) -> list[str]:
        """Names of the flags that are set: `dead`, `onlink`, `linkdown` and so on."""

class RouteRequest(tuple[Any, ...]):
    """A route as it is asked for. What is left out the kernel or `ip route` would choose: the main table (the local one for kinds that are local), protocol `boot`, kind `unicast`, and the scope that fits."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def destination(self) -> str | None:
        """Where the packets want to go: a network, an address, or `default`."""
    @property
    def family(self) -> str | None:
        """Family; needed only if nothing else tells it (`default` without a gateway is IPv4)."""
    @property
    def source(self) -> str | None:
        """Where they must come from, if the route is only for such."""
    @property
    def gateway(self) -> str | None:
        """The router."""
    @property
    def prefsrc(self) -> str | None:
        """The address that this machine takes as its own when it sends there."""
    @property
    def link(self) -> str | None:
        """Name of the link."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """Index of the link, instead of its name."""
    @property
    def table(self) -> int | None:
        """Number of the table: 254 main, 255 local, 253 default."""
    @property
    def kind(self) -> str | None:
        """What it does: `unicast`, `local`, `blackhole`, `unreachable`, `prohibit`, `throw` and so on, or a number."""
    @property
    def protocol(self) -> str | None:
        """Who made it: `kernel`, `boot`, `static`, `dhcp`, `ra` and so on, or a number."""
    @property
    def scope(self) -> str | None:
        """How far the destination is: `global`, `site`, `link`, `host`, `nowhere`, or a number."""
    @property
    def priority(self) -> int | None:
        """Its metric: the smaller one is preferred."""
    @property
    def tos(self) -> int | None:
        """Type of service that packets must have."""
    @property
    def onlink(self) -> bool:
        """Whether the gateway is on the link even if no address of the link says so."""
    @property
    def nexthops(self) -> list[records.RouteHop]:
        """Several ways that share the packets, instead of one gateway and link."""
    @property
    def nexthop(self) -> int | None:
        """The nexthop object to use, instead of a gateway and link."""
    @property
    def metrics(self) -> dict[str, int]:
        """Metrics: `mtu`, `advmss`, `window`, `rtt`, `initcwnd` and so on."""
    @property
    def preference(self) -> str | None:
        """IPv6: preference among routers: `low`, `medium` or `high`."""

class RoutesChange(tuple[Any, ...]):
    """Many routes at once."""
    @property
    def namespace(self) -> str | None:
        """The network namespace of all: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def routes(self) -> list[records.RouteRequest]:
        """The routes. `namespace` in them is not allowed."""

class RoutesRequest(tuple[Any, ...]):
    """Which routes are wanted: all conditions that are given must hold."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def family(self) -> str | None:
        """Routes of this family."""
    @property
    def table(self) -> int | None:
        """Routes of this table: 254 main, 255 local, 253 default. Nothing means all tables."""
    @property
    def link(self) -> str | None:
        """Routes out of the link with this name."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """Routes out of the link with this index."""
    @property
    def protocol(self) -> str | None:
        """Routes that this protocol made: `kernel`, `boot`, `static`, `dhcp`, `ra` and so on, or a number."""
    @property
    def kind(self) -> str | None:
        """Routes of this kind: `unicast`, `local`, `broadcast`, `blackhole` and so on, or a number."""
    @property
    def destination(self) -> str | None:
        """The routes to exactly this network."""

class Row(tuple[Any, ...]):
    """A row of 13 numbers and 7 short texts."""
    @property
    def index(self) -> int:  # type: ignore[override]
        """The row's number."""
    @property
    def name(self) -> str:
        """A name with the row's number."""
    @property
    def kind(self) -> str:
        """A word."""
    @property
    def address(self) -> str:
        """An address made of the row's number."""
    @property
    def state(self) -> str:
        """A word."""
    @property
    def group(self) -> str:
        """A word."""
    @property
    def owner(self) -> str:
        """A word."""
    @property
    def alias(self) -> str:
        """A word that is empty in every second row."""
    @property
    def mtu(self) -> int:
        """A small number."""
    @property
    def flags(self) -> int:
        """A small number."""
    @property
    def priority(self) -> int:
        """A small number, in every third row negative."""
    @property
    def rx_bytes(self) -> int:
        """A large number."""
    @property
    def tx_bytes(self) -> int:
        """A large number."""
    @property
    def rx_packets(self) -> int:
        """A number."""
    @property
    def tx_packets(self) -> int:
        """A number."""
    @property
    def rx_errors(self) -> int:
        """A number."""
    @property
    def tx_errors(self) -> int:
        """A number."""
    @property
    def carrier(self) -> int:
        """A small number."""
    @property
    def queue(self) -> int:
        """A small number."""
    @property
    def level(self) -> int:
        """A small number."""

class RowsRequest(tuple[Any, ...]):
    """How many rows."""
    @property
    def count(self) -> int:  # type: ignore[override]
        """How many; at most a million are made."""

class Rule(tuple[Any, ...]):
    """A rule."""
    @property
    def family(self) -> str:
        """Family."""
    @property
    def priority(self) -> int:
        """Its place: smaller numbers come first."""
    @property
    def action(self) -> str:
        """What it does: `table`, `goto`, `nop`, `blackhole`, `unreachable`, `prohibit`, or a number."""
    @property
    def table(self) -> int:
        """The table to look in: 254 main, 255 local, 253 default; 0 if it does something else."""
    @property
    def invert(self) -> bool:
        """Whether it is for packets that do *not* fit what follows."""
    @property
    def source(self) -> str | None:
        """Where packets come from."""
    @property
    def destination(self) -> str | None:
        """Where they go."""
    @property
    def iif(self) -> str | None:
        """Name of the link that they came in by."""
    @property
    def oif(self) -> str | None:
        """Name of the link that their sender is bound to."""
    @property
    def mark(self) -> int | None:
        """Their mark."""
    @property
    def mark_mask(self) -> int | None:
        """The bits of the mark that count; nothing means all."""
    @property
    def tos(self) -> int:
        """Type of service."""
    @property
    def users(self) -> records.Range | None:
        """Users who send them."""
    @property
    def ip_protocol(self) -> int | None:
        """Protocol number of IP: 6 is TCP, 17 UDP."""
    @property
    def source_ports(self) -> records.Range | None:
        """Ports that they come from."""
    @property
    def destination_ports(self) -> records.Range | None:
        """Ports where they go."""
    @property
    def target(self) -> int | None:
        """Where `goto` goes: the priority of a rule."""
    @property
    def l3mdev(self) -> bool:
        """Whether the link's VRF says the table."""
    @property
    def suppress_prefix(self) -> int | None:
        """A route whose prefix is not longer than this is passed over."""
    @property
    def suppress_group(self) -> int | None:
        """A route out of a link of this group is passed over."""
    @property
    def tunnel(self) -> int | None:
        """Identifier of a tunnel."""
    @property
    def protocol(self) -> str:
        """Who made it, as for routes."""

class RuleRequest(tuple[Any, ...]):
    """A rule as it is asked for."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def family(self) -> str | None:
        """Family; needed if no address tells it."""
    @property
    def priority(self) -> int | None:
        """Its place: smaller numbers come first. Nothing lets the kernel choose one before all that it has chosen yet."""
    @property
    def action(self) -> str | None:
        """What it does: `table` if left out, `goto`, `nop`, `blackhole`, `unreachable`, `prohibit`, or a number."""
    @property
    def table(self) -> int | None:
        """The table to look in; 254, the main one, if left out."""
    @property
    def invert(self) -> bool:
        """Whether it is for packets that do *not* fit what follows."""
    @property
    def source(self) -> str | None:
        """Where packets come from."""
    @property
    def destination(self) -> str | None:
        """Where they go."""
    @property
    def iif(self) -> str | None:
        """Name of the link that they came in by."""
    @property
    def oif(self) -> str | None:
        """Name of the link that their sender is bound to."""
    @property
    def mark(self) -> int | None:
        """Their mark."""
    @property
    def mark_mask(self) -> int | None:
        """The bits of the mark that count; nothing means all."""
    @property
    def tos(self) -> int | None:
        """Type of service."""
    @property
    def users(self) -> records.Range | None:
        """Users who send them."""
    @property
    def ip_protocol(self) -> int | None:
        """Protocol number of IP: 6 is TCP, 17 UDP."""
    @property
    def source_ports(self) -> records.Range | None:
        """Ports that they come from."""
    @property
    def destination_ports(self) -> records.Range | None:
        """Ports where they go."""
    @property
    def target(self) -> int | None:
        """Where `goto` goes: the priority of a rule."""
    @property
    def l3mdev(self) -> bool:
        """Whether the link's VRF says the table."""
    @property
    def suppress_prefix(self) -> int | None:
        """A route whose prefix is not longer than this is passed over."""
    @property
    def suppress_group(self) -> int | None:
        """A route out of a link of this group is passed over."""
    @property
    def tunnel(self) -> int | None:
        """Identifier of a tunnel."""
    @property
    def protocol(self) -> str | None:
        """Who makes it, as for routes; `boot` if left out."""

class RulesRequest(tuple[Any, ...]):
    """Which rules are wanted: all conditions that are given must hold."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def family(self) -> str | None:
        """Rules of this family."""
    @property
    def priority(self) -> int | None:
        """Rules with this priority."""
    @property
    def table(self) -> int | None:
        """Rules that lead to this table."""

class SocketMemory(tuple[Any, ...]):
    """The memory of a socket in bytes."""
    @property
    def receive(self) -> int:
        """Taken by what was received."""
    @property
    def receive_limit(self) -> int:
        """How much that may be."""
    @property
    def send(self) -> int:
        """Taken by what is being sent."""
    @property
    def send_limit(self) -> int:
        """How much that may be."""
    @property
    def forward(self) -> int:
        """Set aside for what will come."""
    @property
    def queued(self) -> int:
        """Taken by what waits to be sent."""
    @property
    def options(self) -> int:
        """Taken by options and filters."""
    @property
    def backlog(self) -> int:
        """Taken by what came while the socket was in use."""
    @property
    def drops(self) -> int:
        """How many packets were dropped."""

class SocketProcess(tuple[Any, ...]):
    """A process that has a socket open."""
    @property
    def pid(self) -> int:
        """Its id."""
    @property
    def fd(self) -> int:
        """The descriptor."""
    @property
    def name(self) -> str:
        """The kernel's short name of it."""

class SocketsRequest(tuple[Any, ...]):
    """Which sockets are wanted: all conditions that are given must hold."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def kinds(self) -> list[str] | None:
        """Sockets of these kinds; nothing means all that this kernel tells of."""
    @property
    def family(self) -> str | None:
        """Sockets of this family: `inet`, `inet6`, `unix`, `packet` or `netlink`."""
    @property
    def states(self) -> list[str] | None:
        """Sockets in these states: `established`, `listen`, `time_wait` and so on. Nothing means all, those that only listen included."""
    @property
    def local(self) -> str | None:
        """Sockets whose own address is in this network. An IPv4 address of an IPv6 socket is that of IPv4."""
    @property
    def local_port(self) -> int | None:
        """Sockets with this port of their own."""
    @property
    def remote(self) -> str | None:
        """Sockets whose other end is in this network."""
    @property
    def remote_port(self) -> int | None:
        """Sockets whose other end has this port."""
    @property
    def inode(self) -> int | None:
        """Sockets with this inode, as `/proc/PID/fd` shows it."""
    @property
    def details(self) -> bool:
        """Whether memory and, of TCP, statistics and congestion control are wanted."""
    @property
    def processes(self) -> bool:
        """Whether the processes that have it open are looked for, which means to look at all processes."""

class Statistics(tuple[Any, ...]):
    """Counters of a link since it was made."""
    @property
    def rx_bytes(self) -> int:
        """Bytes received."""
    @property
    def tx_bytes(self) -> int:
        """Bytes sent."""
    @property
    def rx_packets(self) -> int:
        """Packets received."""
    @property
    def tx_packets(self) -> int:
        """Packets sent."""
    @property
    def rx_errors(self) -> int:
        """Bad packets received."""
    @property
    def tx_errors(self) -> int:
        """Packets that could not be sent."""
    @property
    def rx_dropped(self) -> int:
        """Packets dropped on receipt for lack of room."""
    @property
    def tx_dropped(self) -> int:
        """Packets dropped on sending for lack of room."""
    @property
    def multicast(self) -> int:
        """Multicast packets received."""
    @property
    def collisions(self) -> int:
        """Collisions on the medium."""
    @property
    def rx_nohandler(self) -> int:
        """Packets received that no protocol wanted."""

class Step(tuple[Any, ...]):
    """One thing to do."""
    @property
    def action(self) -> str:
        """`add`, `change` or `delete`."""
    @property
    def object(self) -> str:
        """`link`, `address`, `route`, `rule` or `sysctl`."""
    @property
    def name(self) -> str:
        """Which one."""
    @property
    def changes(self) -> list[str]:
        """What becomes different: `mtu 1500 -> 1400`. Empty for what is added or deleted."""

class TcpStatistics(tuple[Any, ...]):
    """Statistics of a TCP connection; times are seconds."""
    @property
    def congestion_state(self) -> str:
        """State of congestion control: `open`, `disorder`, `cwr`, `recovery` or `loss`."""
    @property
    def options(self) -> list[str]:
        """What both ends agreed on: `timestamps`, `sack`, `wscale`, `ecn`, `ecn_seen`, `syn_data`."""
    @property
    def send_scale(self) -> int:
        """Power of two by which the other end's window is scaled."""
    @property
    def receive_scale(self) -> int:
        """Power of two by which the own window is scaled."""
    @property
    def rto(self) -> float:
        """How long until unanswered data is sent again."""
    @property
    def ato(self) -> float:
        """How long an acknowledgement may wait."""
    @property
    def rtt(self) -> float:
        """Smoothed round-trip time."""
    @property
    def rttvar(self) -> float:
        """How much it varies."""
    @property
    def min_rtt(self) -> float:
        """The smallest round-trip time that was seen lately."""
    @property
    def receive_rtt(self) -> float:
        """Round-trip time as the receiver sees it."""
    @property
    def send_mss(self) -> int:
        """Bytes in a segment that is sent."""
    @property
    def receive_mss(self) -> int:
        """Bytes in a segment that is received."""
    @property
    def advertised_mss(self) -> int:
        """Bytes in a segment that was offered."""
    @property
    def path_mtu(self) -> int:
        """Bytes in a packet on the whole path."""
    @property
    def congestion_window(self) -> int:
        """Segments that may be under way."""
    @property
    def slow_start_threshold(self) -> int:
        """Where slow start ends, in segments."""
    @property
    def send_window(self) -> int:
        """Bytes that the other end has room for."""
    @property
    def receive_threshold(self) -> int:
        """Room in bytes that is offered at most."""
    @property
    def receive_space(self) -> int:
        """Bytes that are received within a round trip."""
    @property
    def unacked(self) -> int:
        """Segments under way."""
    @property
    def sacked(self) -> int:
        """Of these, how many arrived out of order."""
    @property
    def lost(self) -> int:
        """Of these, how many are taken for lost."""
    @property
    def retransmitted(self) -> int:
        """Of these, how many were sent again."""
    @property
    def total_retransmitted(self) -> int:
        """How many segments were sent again since the beginning."""
    @property
    def probes(self) -> int:
        """How many probes are unanswered."""
    @property
    def backoff(self) -> int:
        """How often the waiting time was doubled."""
    @property
    def reordering(self) -> int:
        """How far segments are expected to be out of order."""
    @property
    def reorderings_seen(self) -> int:
        """How often segments were out of order."""
    @property
    def duplicates(self) -> int:
        """How many segments arrived twice at the other end."""
    @property
    def out_of_order(self) -> int:
        """How many segments came in out of order."""
    @property
    def pacing_rate(self) -> int:
        """Bytes a second that are sent at most, now."""
    @property
    def max_pacing_rate(self) -> int | None:
        """Bytes a second that are sent at most, ever; nothing if there is no limit."""
    @property
    def delivery_rate(self) -> int:
        """Bytes a second that arrived lately."""
    @property
    def bytes_sent(self) -> int:
        """Bytes that were sent, those sent again included."""
    @property
    def bytes_retransmitted(self) -> int:
        """Bytes that were sent again."""
    @property
    def bytes_acked(self) -> int:
        """Bytes that were confirmed."""
    @property
    def bytes_received(self) -> int:
        """Bytes that were received."""
    @property
    def segments_sent(self) -> int:
        """Segments sent."""
    @property
    def segments_received(self) -> int:
        """Segments received."""
    @property
    def data_segments_sent(self) -> int:
        """Segments with data that were sent."""
    @property
    def data_segments_received(self) -> int:
        """Segments with data that were received."""
    @property
    def delivered(self) -> int:
        """Segments that were delivered."""
    @property
    def delivered_ce(self) -> int:
        """Of these, how many met congestion on the way."""
    @property
    def not_sent(self) -> int:
        """Bytes that wait to be sent for the first time."""
    @property
    def busy(self) -> float:
        """How long it had data to send."""
    @property
    def receiver_limited(self) -> float:
        """Of that, how long the other end had no room."""
    @property
    def sender_limited(self) -> float:
        """Of that, how long the own buffer was too small."""
    @property
    def last_sent(self) -> float:
        """How long ago data was sent."""
    @property
    def last_received(self) -> float:
        """How long ago data was received."""
    @property
    def last_acked(self) -> float:
        """How long ago something was confirmed."""

class TrafficRequest(tuple[Any, ...]):
    """Which queues, classes or filters are wanted: all conditions that are given must hold."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def link(self) -> str | None:
        """Those of the link with this name."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """Those of the link with this index."""
    @property
    def kind(self) -> str | None:
        """Those of this kind."""
    @property
    def parent(self) -> str | None:
        """Those below this parent: `root`, `ingress`, `1:`, `1:10`. Filters of classes are told only if their class is named here."""
    @property
    def chain(self) -> int | None:
        """Filters of this chain."""
    @property
    def priority(self) -> int | None:
        """Filters of this priority."""

class TrafficStatistics(tuple[Any, ...]):
    """What went through a queue or class."""
    @property
    def bytes(self) -> int:
        """Bytes that went through."""
    @property
    def packets(self) -> int:
        """Packets that went through."""
    @property
    def drops(self) -> int:
        """Packets that were dropped."""
    @property
    def overlimits(self) -> int:
        """Packets that had to wait for their rate."""
    @property
    def requeues(self) -> int:
        """Packets that were put back."""
    @property
    def backlog(self) -> int:
        """Bytes that wait."""
    @property
    def qlen(self) -> int:
        """Packets that wait."""

class TunInfo(tuple[Any, ...]):
    """A tun or tap device, as it is now."""
    @property
    def name(self) -> str:
        """The interface's name."""
    @property
    def index(self) -> int:  # type: ignore[override]
        """The index that the interface had in its namespace when it was opened."""
    @property
    def tap(self) -> bool:
        """Whether it carries Ethernet frames."""
    @property
    def multi_queue(self) -> bool:
        """Whether several descriptors have a queue each."""
    @property
    def vnet_hdr(self) -> bool:
        """Whether packets have a `struct virtio_net_hdr` before them."""
    @property
    def vnet_hdr_size(self) -> int:
        """The length of that header with all that follows it, in bytes; 0 if there is none."""
    @property
    def packet_info(self) -> bool:
        """Whether packets have a `struct tun_pi` before them."""
    @property
    def persist(self) -> bool:
        """Whether the interface stays when it is closed."""

class TunRequest(tuple[Any, ...]):
    """Which device is wanted, and what it shall be like."""
    @property
    def name(self) -> str:
        """The interface's name, at most 15 bytes; `%d` in it becomes the first number that is free. Empty: `tun%d` or `tap%d`."""
    @property
    def tap(self) -> bool:
        """Whether it carries Ethernet frames, and not packets of the network layer."""
    @property
    def multi_queue(self) -> bool:
        """Whether several descriptors have a queue each: whoever opens the same name so again has one more."""
    @property
    def vnet_hdr(self) -> bool:
        """Whether packets have a `struct virtio_net_hdr` before them."""
    @property
    def packet_info(self) -> bool:
        """Whether packets have a `struct tun_pi` before them, which says the protocol."""
    @property
    def exclusive(self) -> bool:
        """Whether it must not be there yet."""
    @property
    def nonblock(self) -> bool:
        """Whether reading and writing never waits."""
    @property
    def persist(self) -> bool | None:
        """Whether the interface stays when it is closed; left as it is if not given."""
    @property
    def owner(self) -> int | None:
        """The user who may open it later, if it stays."""
    @property
    def group(self) -> int | None:
        """The group that may open it later, if it stays."""
    @property
    def namespace(self) -> str | None:
        """The network namespace where it is: a name as `ip netns` has them, or a path; the caller's own if not given."""

class Values(tuple[Any, ...]):
    """A value of every type that a document can hold."""
    @property
    def truth(self) -> bool:
        """A truth value."""
    @property
    def i8(self) -> int:
        """8 bits, signed."""
    @property
    def u8(self) -> int:
        """8 bits."""
    @property
    def i16(self) -> int:
        """16 bits, signed."""
    @property
    def u16(self) -> int:
        """16 bits."""
    @property
    def i32(self) -> int:
        """32 bits, signed."""
    @property
    def u32(self) -> int:
        """32 bits."""
    @property
    def i64(self) -> int:
        """64 bits, signed."""
    @property
    def u64(self) -> int:
        """64 bits."""
    @property
    def float(self) -> float:
        """A float."""
    @property
    def string(self) -> str:
        """Text in UTF-8."""
    @property
    def text(self) -> str:
        """Text as the kernel has it: perhaps not UTF-8."""
    @property
    def bytes(self) -> bytes:
        """Bytes that are no text."""
    @property
    def option(self) -> int | None:
        """A number that may be missing."""
    @property
    def option_string(self) -> str | None:
        """A text that may be missing."""
    @property
    def numbers(self) -> list[int]:
        """Numbers."""
    @property
    def strings(self) -> list[str]:
        """Texts."""
    @property
    def inner(self) -> records.Inner:
        """A record inside."""
    @property
    def option_inner(self) -> records.Inner | None:
        """A record that may be missing."""
    @property
    def inners(self) -> list[records.Inner]:
        """Records."""
    @property
    def map(self) -> dict[str, int]:
        """Numbers by name."""
    @property
    def choice(self) -> str:
        """One of two names."""
    @property
    def value(self) -> Any:
        """Anything."""
    @property
    def values(self) -> list[Any]:
        """Anything, many times."""

class Vlan(tuple[Any, ...]):
    """Neighbouring VLANs of a bridge or port that are alike, as the kernel tells them."""
    @property
    def link(self) -> str:
        """Name of the bridge or port."""
    @property
    def index(self) -> int:  # type: ignore[override]
        """Index of the bridge or port."""
    @property
    def first(self) -> int:
        """The first VLAN's number."""
    @property
    def last(self) -> int:
        """The last one's, which is the same if it is only one."""
    @property
    def pvid(self) -> bool:
        """Whether packets without a tag that come in belong to it."""
    @property
    def untagged(self) -> bool:
        """Whether packets go out without a tag."""
    @property
    def state(self) -> str:
        """What the spanning tree says: `disabled`, `listening`, `learning`, `forwarding`, `blocking`; empty if the kernel does not tell."""

class VlanRequest(tuple[Any, ...]):
    """VLANs as they are asked for."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def link(self) -> str | None:
        """Name of the bridge or port."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """Index of the bridge or port, instead of its name."""
    @property
    def first(self) -> int:
        """The first VLAN's number, from 1 to 4094."""
    @property
    def last(self) -> int | None:
        """The last one's; nothing means that it is only one."""
    @property
    def pvid(self) -> bool:
        """Whether packets without a tag that come in belong to it."""
    @property
    def untagged(self) -> bool:
        """Whether packets go out without a tag."""

class VlansRequest(tuple[Any, ...]):
    """Which VLANs are wanted: all conditions that are given must hold."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def link(self) -> str | None:
        """VLANs of the bridge or port with this name; the kernel filters by it."""
    @property
    def index(self) -> int | None:  # type: ignore[override]
        """VLANs of the bridge or port with this index."""

class Wanted(tuple[Any, ...]):
    """A state of the network. What is not mentioned is left as it is."""
    @property
    def namespace(self) -> str | None:
        """The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's."""
    @property
    def links(self) -> list[records.WantedLink]:
        """Links, in the order in which they are made. Links that are not named are left alone."""
    @property
    def routes(self) -> list[records.RouteRequest] | None:
        """All routes of the tables that they are in (of the main one if there are none); others that no kernel, router or DHCP client made are removed. Nothing means that routes are left alone."""
    @property
    def rules(self) -> list[records.RuleRequest] | None:
        """All rules but those of the kernel; others are removed. Nothing means that rules are left alone."""
    @property
    def sysctls(self) -> dict[str, str]:
        """Settings of the kernel below `net`: `{'net.ipv4.ip_forward' = '1'}`."""

class WantedLink(tuple[Any, ...]):
    """A link as it shall be. What is left out stays as it is."""
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def absent(self) -> bool:
        """Whether it shall not be there."""
    @property
    def kind(self) -> str | None:
        """What it is. A link of that name and another kind is an error; if it is missing, it is made."""
    @property
    def data(self) -> Any | None:
        """What is particular to its kind, by the kernel's names. Only what is said here is compared."""
    @property
    def link(self) -> str | None:
        """Name of the link that it is made on; only for one that is made."""
    @property
    def peer(self) -> str | None:
        """Name of the other end of a `veth`; only for one that is made."""
    @property
    def master(self) -> str | None:
        """Name of the bridge, bond or other master that it shall belong to; the empty string is none."""
    @property
    def up(self) -> bool | None:
        """Whether it shall be up."""
    @property
    def mtu(self) -> int | None:
        """Largest packet in bytes."""
    @property
    def mac(self) -> str | None:
        """Hardware address."""
    @property
    def alias(self) -> str | None:
        """What its administrator writes about it."""
    @property
    def txqlen(self) -> int | None:
        """Length of the transmit queue in packets."""
    @property
    def group(self) -> int | None:
        """Group number."""
    @property
    def addresses(self) -> list[str] | None:
        """All its addresses, with the bits of their networks; others are removed, but for those that IPv6 makes itself on the link. Nothing means that addresses are left alone."""

class WatchRequest(tuple[Any, ...]):
    """What is watched."""
    @property
    def paths(self) -> list[str]:
        """The directories (or single files) to watch."""
    @property
    def recursive(self) -> bool:
        """Whether all directories below are watched too, those made later included; true if left out."""
    @property
    def events(self) -> list[str] | None:
        """What is told; nothing means everything. `overflow`, `unwatched` and `unmounted` are always told."""
