# Made by `make generate` from the library's description; do not edit.
"""Documents: net."""
from collections.abc import AsyncIterator, Iterator, Sequence
from os import PathLike
from types import TracebackType
from typing import Any, Self, overload

from _typeshed import ReadableBuffer

from . import records
from .columns import Strings

class NetworkMonitor:
    """An object that keeps state between documents."""
    @property
    def closed(self) -> bool: ...
    def close(self) -> None: ...
    def fileno(self) -> int: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None: ...
    @overload
    def events(self, request: dict[str, Any] | None = ..., /, *, timeout: float | None = ..., max: int | None = ...) -> list[records.NetworkEvent]:
        """Take the events that have happened, or wait for some."""
    @overload
    def events(self, request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], timeout: float | None = ..., max: int | None = ...) -> dict[str, memoryview[Any] | Strings]:
        """Take the events that have happened, or wait for some."""
    def __iter__(self) -> Iterator[records.NetworkEvent]: ...
    def __aiter__(self) -> AsyncIterator[records.NetworkEvent]: ...

def address_add(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., address: str | bytes | PathLike[str] | None = ..., peer: str | bytes | PathLike[str] | None = ..., broadcast: str | bytes | PathLike[str] | None = ..., label: str | bytes | PathLike[str] | None = ..., scope: str | bytes | PathLike[str] | None = ..., flags: Sequence[str | bytes | PathLike[str]] = ..., preferred: int | None = ..., valid: int | None = ..., priority: int | None = ...) -> None:
    """Add an IP address to a link."""

def address_delete(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., address: str | bytes | PathLike[str] | None = ..., peer: str | bytes | PathLike[str] | None = ..., broadcast: str | bytes | PathLike[str] | None = ..., label: str | bytes | PathLike[str] | None = ..., scope: str | bytes | PathLike[str] | None = ..., flags: Sequence[str | bytes | PathLike[str]] = ..., preferred: int | None = ..., valid: int | None = ..., priority: int | None = ...) -> None:
    """Remove an IP address from a link."""

def address_replace(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., address: str | bytes | PathLike[str] | None = ..., peer: str | bytes | PathLike[str] | None = ..., broadcast: str | bytes | PathLike[str] | None = ..., label: str | bytes | PathLike[str] | None = ..., scope: str | bytes | PathLike[str] | None = ..., flags: Sequence[str | bytes | PathLike[str]] = ..., preferred: int | None = ..., valid: int | None = ..., priority: int | None = ...) -> None:
    """Add an IP address to a link, or change the one that is there."""

@overload
def addresses(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., index: int | None = ..., link: str | bytes | PathLike[str] | None = ..., family: str | bytes | PathLike[str] | None = ...) -> list[records.Address]:
    """List the IP addresses of the network interfaces."""

@overload
def addresses(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], namespace: str | bytes | PathLike[str] | None = ..., index: int | None = ..., link: str | bytes | PathLike[str] | None = ..., family: str | bytes | PathLike[str] | None = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the IP addresses of the network interfaces."""

def addresses_flush(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., index: int | None = ..., link: str | bytes | PathLike[str] | None = ..., family: str | bytes | PathLike[str] | None = ...) -> int:
    """Remove all IP addresses that satisfy a request."""

@overload
def apply(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., links: Sequence[records.WantedLink | dict[str, Any]] = ..., routes: Sequence[records.RouteRequest | dict[str, Any]] | None = ..., rules: Sequence[records.RuleRequest | dict[str, Any]] | None = ..., sysctls: dict[str, str | bytes | PathLike[str]] = ...) -> list[records.Step]:
    """Bring the network into a state."""

@overload
def apply(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], namespace: str | bytes | PathLike[str] | None = ..., links: Sequence[records.WantedLink | dict[str, Any]] = ..., routes: Sequence[records.RouteRequest | dict[str, Any]] | None = ..., rules: Sequence[records.RuleRequest | dict[str, Any]] | None = ..., sysctls: dict[str, str | bytes | PathLike[str]] = ...) -> dict[str, memoryview[Any] | Strings]:
    """Bring the network into a state."""

def class_add(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., kind: str | bytes | PathLike[str] | None = ..., handle: str | bytes | PathLike[str] | None = ..., parent: str | bytes | PathLike[str] | None = ..., data: Any | None = ...) -> None:
    """Add a class."""

def class_change(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., kind: str | bytes | PathLike[str] | None = ..., handle: str | bytes | PathLike[str] | None = ..., parent: str | bytes | PathLike[str] | None = ..., data: Any | None = ...) -> None:
    """Change a class that is there."""

def class_delete(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., kind: str | bytes | PathLike[str] | None = ..., handle: str | bytes | PathLike[str] | None = ..., parent: str | bytes | PathLike[str] | None = ..., data: Any | None = ...) -> None:
    """Remove a class."""

def class_replace(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., kind: str | bytes | PathLike[str] | None = ..., handle: str | bytes | PathLike[str] | None = ..., parent: str | bytes | PathLike[str] | None = ..., data: Any | None = ...) -> None:
    """Add a class, or change the one that is there."""

@overload
def classes(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., kind: str | bytes | PathLike[str] | None = ..., parent: str | bytes | PathLike[str] | None = ..., chain: int | None = ..., priority: int | None = ...) -> list[records.Class]:
    """List the classes of queues."""

@overload
def classes(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., kind: str | bytes | PathLike[str] | None = ..., parent: str | bytes | PathLike[str] | None = ..., chain: int | None = ..., priority: int | None = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the classes of queues."""

@overload
def diff(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., links: Sequence[records.WantedLink | dict[str, Any]] = ..., routes: Sequence[records.RouteRequest | dict[str, Any]] | None = ..., rules: Sequence[records.RuleRequest | dict[str, Any]] | None = ..., sysctls: dict[str, str | bytes | PathLike[str]] = ...) -> list[records.Step]:
    """Tell what `apply` would do, and do nothing."""

@overload
def diff(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], namespace: str | bytes | PathLike[str] | None = ..., links: Sequence[records.WantedLink | dict[str, Any]] = ..., routes: Sequence[records.RouteRequest | dict[str, Any]] | None = ..., rules: Sequence[records.RuleRequest | dict[str, Any]] | None = ..., sysctls: dict[str, str | bytes | PathLike[str]] = ...) -> dict[str, memoryview[Any] | Strings]:
    """Tell what `apply` would do, and do nothing."""

@overload
def fdb(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., master: str | bytes | PathLike[str] | None = ...) -> list[records.FdbEntry]:
    """List the forwarding tables of bridges, VXLANs and network cards."""

@overload
def fdb(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., master: str | bytes | PathLike[str] | None = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the forwarding tables of bridges, VXLANs and network cards."""

def fdb_add(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., mac: str | bytes | PathLike[str] | None = ..., vlan: int | None = ..., destination: str | bytes | PathLike[str] | None = ..., vni: int | None = ..., port: int | None = ..., state: Sequence[str | bytes | PathLike[str]] = ..., flags: Sequence[str | bytes | PathLike[str]] = ...) -> None:
    """Add an entry of a forwarding table."""

def fdb_delete(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., mac: str | bytes | PathLike[str] | None = ..., vlan: int | None = ..., destination: str | bytes | PathLike[str] | None = ..., vni: int | None = ..., port: int | None = ..., state: Sequence[str | bytes | PathLike[str]] = ..., flags: Sequence[str | bytes | PathLike[str]] = ...) -> None:
    """Remove an entry of a forwarding table."""

def fdb_replace(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., mac: str | bytes | PathLike[str] | None = ..., vlan: int | None = ..., destination: str | bytes | PathLike[str] | None = ..., vni: int | None = ..., port: int | None = ..., state: Sequence[str | bytes | PathLike[str]] = ..., flags: Sequence[str | bytes | PathLike[str]] = ...) -> None:
    """Add an entry of a forwarding table, or change the one that is there."""

def filter_add(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., kind: str | bytes | PathLike[str] | None = ..., handle: str | bytes | PathLike[str] | None = ..., parent: str | bytes | PathLike[str] | None = ..., data: Any | None = ..., priority: int | None = ..., protocol: str | bytes | PathLike[str] | None = ..., chain: int | None = ...) -> None:
    """Add a filter."""

def filter_change(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., kind: str | bytes | PathLike[str] | None = ..., handle: str | bytes | PathLike[str] | None = ..., parent: str | bytes | PathLike[str] | None = ..., data: Any | None = ..., priority: int | None = ..., protocol: str | bytes | PathLike[str] | None = ..., chain: int | None = ...) -> None:
    """Change a filter that is there."""

def filter_delete(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., kind: str | bytes | PathLike[str] | None = ..., handle: str | bytes | PathLike[str] | None = ..., parent: str | bytes | PathLike[str] | None = ..., data: Any | None = ..., priority: int | None = ..., protocol: str | bytes | PathLike[str] | None = ..., chain: int | None = ...) -> None:
    """Remove a filter."""

def filter_replace(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., kind: str | bytes | PathLike[str] | None = ..., handle: str | bytes | PathLike[str] | None = ..., parent: str | bytes | PathLike[str] | None = ..., data: Any | None = ..., priority: int | None = ..., protocol: str | bytes | PathLike[str] | None = ..., chain: int | None = ...) -> None:
    """Add a filter, or change the one that is there."""

@overload
def filters(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., kind: str | bytes | PathLike[str] | None = ..., parent: str | bytes | PathLike[str] | None = ..., chain: int | None = ..., priority: int | None = ...) -> list[records.Filter]:
    """List the filters."""

@overload
def filters(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., kind: str | bytes | PathLike[str] | None = ..., parent: str | bytes | PathLike[str] | None = ..., chain: int | None = ..., priority: int | None = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the filters."""

@overload
def interfaces(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., index: int | None = ..., name: str | bytes | PathLike[str] | None = ..., kind: str | bytes | PathLike[str] | None = ..., master: int | None = ..., up: bool | None = ...) -> list[records.Interface]:
    """List the network interfaces, each with its IP addresses."""

@overload
def interfaces(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], namespace: str | bytes | PathLike[str] | None = ..., index: int | None = ..., name: str | bytes | PathLike[str] | None = ..., kind: str | bytes | PathLike[str] | None = ..., master: int | None = ..., up: bool | None = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the network interfaces, each with its IP addresses."""

def link_add(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., name: str | bytes | PathLike[str] | None = ..., index: int | None = ..., kind: str | bytes | PathLike[str] | None = ..., data: Any | None = ..., link: str | bytes | PathLike[str] | None = ..., peer: str | bytes | PathLike[str] | None = ..., peer_namespace: str | bytes | PathLike[str] | None = ..., master: str | bytes | PathLike[str] | None = ..., up: bool | None = ..., mtu: int | None = ..., mac: str | bytes | PathLike[str] | None = ..., broadcast: str | bytes | PathLike[str] | None = ..., txqlen: int | None = ..., group: int | None = ..., tx_queues: int | None = ..., rx_queues: int | None = ..., target_namespace: str | bytes | PathLike[str] | None = ...) -> None:
    """Make a link."""

def link_delete(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., name: str | bytes | PathLike[str] | None = ..., index: int | None = ...) -> None:
    """Remove a link."""

def link_set(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., name: str | bytes | PathLike[str] | None = ..., index: int | None = ..., rename: str | bytes | PathLike[str] | None = ..., up: bool | None = ..., mtu: int | None = ..., mac: str | bytes | PathLike[str] | None = ..., broadcast: str | bytes | PathLike[str] | None = ..., master: str | bytes | PathLike[str] | None = ..., move_to: str | bytes | PathLike[str] | None = ..., alias: str | bytes | PathLike[str] | None = ..., txqlen: int | None = ..., group: int | None = ..., promiscuous: bool | None = ..., allmulticast: bool | None = ..., multicast: bool | None = ..., arp: bool | None = ..., data: Any | None = ..., port: Any | None = ..., attributes: Any | None = ...) -> None:
    """Change a link."""

@overload
def links(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., index: int | None = ..., name: str | bytes | PathLike[str] | None = ..., kind: str | bytes | PathLike[str] | None = ..., master: int | None = ..., up: bool | None = ...) -> list[records.Link]:
    """List the network interfaces."""

@overload
def links(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], namespace: str | bytes | PathLike[str] | None = ..., index: int | None = ..., name: str | bytes | PathLike[str] | None = ..., kind: str | bytes | PathLike[str] | None = ..., master: int | None = ..., up: bool | None = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the network interfaces."""

@overload
def mdb(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., port: str | bytes | PathLike[str] | None = ...) -> list[records.MdbEntry]:
    """List the multicast databases of bridges."""

@overload
def mdb(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., port: str | bytes | PathLike[str] | None = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the multicast databases of bridges."""

def mdb_add(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., port: str | bytes | PathLike[str] | None = ..., group: str | bytes | PathLike[str] = ..., source: str | bytes | PathLike[str] | None = ..., vlan: int | None = ..., temporary: bool = ...) -> None:
    """Add an entry of a multicast database."""

def mdb_delete(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., port: str | bytes | PathLike[str] | None = ..., group: str | bytes | PathLike[str] = ..., source: str | bytes | PathLike[str] | None = ..., vlan: int | None = ..., temporary: bool = ...) -> None:
    """Remove an entry of a multicast database."""

def monitor(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., objects: Sequence[str | bytes | PathLike[str]] | None = ..., buffer: int | None = ...) -> NetworkMonitor:
    """Start to monitor the network."""

def neighbour_add(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., address: str | bytes | PathLike[str] | None = ..., mac: str | bytes | PathLike[str] | None = ..., state: Sequence[str | bytes | PathLike[str]] = ..., flags: Sequence[str | bytes | PathLike[str]] = ..., protocol: str | bytes | PathLike[str] | None = ...) -> None:
    """Add a neighbour."""

def neighbour_delete(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., address: str | bytes | PathLike[str] | None = ..., mac: str | bytes | PathLike[str] | None = ..., state: Sequence[str | bytes | PathLike[str]] = ..., flags: Sequence[str | bytes | PathLike[str]] = ..., protocol: str | bytes | PathLike[str] | None = ...) -> None:
    """Remove a neighbour."""

def neighbour_replace(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., address: str | bytes | PathLike[str] | None = ..., mac: str | bytes | PathLike[str] | None = ..., state: Sequence[str | bytes | PathLike[str]] = ..., flags: Sequence[str | bytes | PathLike[str]] = ..., protocol: str | bytes | PathLike[str] | None = ...) -> None:
    """Add a neighbour, or change the one that is there."""

@overload
def neighbours(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., family: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., master: str | bytes | PathLike[str] | None = ..., proxy: bool = ..., noarp: bool = ...) -> list[records.Neighbour]:
    """List the neighbours."""

@overload
def neighbours(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], namespace: str | bytes | PathLike[str] | None = ..., family: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., master: str | bytes | PathLike[str] | None = ..., proxy: bool = ..., noarp: bool = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the neighbours."""

def nexthop_add(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., id: int | None = ..., family: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., gateway: str | bytes | PathLike[str] | None = ..., blackhole: bool = ..., group: Sequence[records.NexthopMember | dict[str, Any]] = ..., group_kind: str | bytes | PathLike[str] | None = ..., data: Any | None = ..., fdb: bool = ..., encap_kind: str | bytes | PathLike[str] | None = ..., encap: Any | None = ..., protocol: str | bytes | PathLike[str] | None = ..., flags: Sequence[str | bytes | PathLike[str]] = ...) -> None:
    """Add a nexthop, or a group of them."""

def nexthop_delete(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., id: int | None = ..., family: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., gateway: str | bytes | PathLike[str] | None = ..., blackhole: bool = ..., group: Sequence[records.NexthopMember | dict[str, Any]] = ..., group_kind: str | bytes | PathLike[str] | None = ..., data: Any | None = ..., fdb: bool = ..., encap_kind: str | bytes | PathLike[str] | None = ..., encap: Any | None = ..., protocol: str | bytes | PathLike[str] | None = ..., flags: Sequence[str | bytes | PathLike[str]] = ...) -> None:
    """Remove the nexthop with a number, of which nothing else is looked at; routes by it go with it."""

def nexthop_replace(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., id: int | None = ..., family: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., gateway: str | bytes | PathLike[str] | None = ..., blackhole: bool = ..., group: Sequence[records.NexthopMember | dict[str, Any]] = ..., group_kind: str | bytes | PathLike[str] | None = ..., data: Any | None = ..., fdb: bool = ..., encap_kind: str | bytes | PathLike[str] | None = ..., encap: Any | None = ..., protocol: str | bytes | PathLike[str] | None = ..., flags: Sequence[str | bytes | PathLike[str]] = ...) -> None:
    """Add a nexthop or a group, or put it in the place of the one that has its number."""

@overload
def nexthops(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., id: int | None = ..., family: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., master: str | bytes | PathLike[str] | None = ..., groups: bool = ..., fdb: bool = ...) -> list[records.Nexthop]:
    """List the nexthops."""

@overload
def nexthops(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], namespace: str | bytes | PathLike[str] | None = ..., id: int | None = ..., family: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., master: str | bytes | PathLike[str] | None = ..., groups: bool = ..., fdb: bool = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the nexthops."""

def nexthops_flush(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., id: int | None = ..., family: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., master: str | bytes | PathLike[str] | None = ..., groups: bool = ..., fdb: bool = ...) -> int:
    """Remove all nexthops that satisfy a request; without a condition, all that there are."""

def qdisc_add(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., kind: str | bytes | PathLike[str] | None = ..., handle: str | bytes | PathLike[str] | None = ..., parent: str | bytes | PathLike[str] | None = ..., data: Any | None = ..., ingress_block: int | None = ..., egress_block: int | None = ...) -> None:
    """Add a queue."""

def qdisc_change(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., kind: str | bytes | PathLike[str] | None = ..., handle: str | bytes | PathLike[str] | None = ..., parent: str | bytes | PathLike[str] | None = ..., data: Any | None = ..., ingress_block: int | None = ..., egress_block: int | None = ...) -> None:
    """Change a queue that is there."""

def qdisc_delete(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., kind: str | bytes | PathLike[str] | None = ..., handle: str | bytes | PathLike[str] | None = ..., parent: str | bytes | PathLike[str] | None = ..., data: Any | None = ..., ingress_block: int | None = ..., egress_block: int | None = ...) -> None:
    """Remove a queue."""

def qdisc_replace(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., kind: str | bytes | PathLike[str] | None = ..., handle: str | bytes | PathLike[str] | None = ..., parent: str | bytes | PathLike[str] | None = ..., data: Any | None = ..., ingress_block: int | None = ..., egress_block: int | None = ...) -> None:
    """Add a queue, or change the one that is there."""

@overload
def qdiscs(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., kind: str | bytes | PathLike[str] | None = ..., parent: str | bytes | PathLike[str] | None = ..., chain: int | None = ..., priority: int | None = ...) -> list[records.Qdisc]:
    """List the queues of links."""

@overload
def qdiscs(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., kind: str | bytes | PathLike[str] | None = ..., parent: str | bytes | PathLike[str] | None = ..., chain: int | None = ..., priority: int | None = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the queues of links."""

def route_add(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., destination: str | bytes | PathLike[str] | None = ..., family: str | bytes | PathLike[str] | None = ..., source: str | bytes | PathLike[str] | None = ..., gateway: str | bytes | PathLike[str] | None = ..., prefsrc: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., table: int | None = ..., kind: str | bytes | PathLike[str] | None = ..., protocol: str | bytes | PathLike[str] | None = ..., scope: str | bytes | PathLike[str] | None = ..., priority: int | None = ..., tos: int | None = ..., onlink: bool = ..., nexthops: Sequence[records.RouteHop | dict[str, Any]] = ..., nexthop: int | None = ..., metrics: dict[str, int] = ..., preference: str | bytes | PathLike[str] | None = ...) -> None:
    """Add a route."""

def route_delete(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., destination: str | bytes | PathLike[str] | None = ..., family: str | bytes | PathLike[str] | None = ..., source: str | bytes | PathLike[str] | None = ..., gateway: str | bytes | PathLike[str] | None = ..., prefsrc: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., table: int | None = ..., kind: str | bytes | PathLike[str] | None = ..., protocol: str | bytes | PathLike[str] | None = ..., scope: str | bytes | PathLike[str] | None = ..., priority: int | None = ..., tos: int | None = ..., onlink: bool = ..., nexthops: Sequence[records.RouteHop | dict[str, Any]] = ..., nexthop: int | None = ..., metrics: dict[str, int] = ..., preference: str | bytes | PathLike[str] | None = ...) -> None:
    """Remove a route: the first one that has all that the request says."""

def route_get(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., destination: str | bytes | PathLike[str] | None = ..., source: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., from_: str | bytes | PathLike[str] | None = ..., mark: int | None = ..., fibmatch: bool = ...) -> records.Route:
    """Ask which way a packet would go."""

def route_replace(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., destination: str | bytes | PathLike[str] | None = ..., family: str | bytes | PathLike[str] | None = ..., source: str | bytes | PathLike[str] | None = ..., gateway: str | bytes | PathLike[str] | None = ..., prefsrc: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., table: int | None = ..., kind: str | bytes | PathLike[str] | None = ..., protocol: str | bytes | PathLike[str] | None = ..., scope: str | bytes | PathLike[str] | None = ..., priority: int | None = ..., tos: int | None = ..., onlink: bool = ..., nexthops: Sequence[records.RouteHop | dict[str, Any]] = ..., nexthop: int | None = ..., metrics: dict[str, int] = ..., preference: str | bytes | PathLike[str] | None = ...) -> None:
    """Add a route, or put it in the place of the one to the same destination."""

@overload
def routes(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., family: str | bytes | PathLike[str] | None = ..., table: int | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., protocol: str | bytes | PathLike[str] | None = ..., kind: str | bytes | PathLike[str] | None = ..., destination: str | bytes | PathLike[str] | None = ...) -> list[records.Route]:
    """List the routes."""

@overload
def routes(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], namespace: str | bytes | PathLike[str] | None = ..., family: str | bytes | PathLike[str] | None = ..., table: int | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., protocol: str | bytes | PathLike[str] | None = ..., kind: str | bytes | PathLike[str] | None = ..., destination: str | bytes | PathLike[str] | None = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the routes."""

def routes_add(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., routes: Sequence[records.RouteRequest | dict[str, Any]] = ...) -> None:
    """Add many routes with few entries into the kernel."""

def routes_delete(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., routes: Sequence[records.RouteRequest | dict[str, Any]] = ...) -> None:
    """Remove many routes with few entries into the kernel."""

def routes_flush(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., family: str | bytes | PathLike[str] | None = ..., table: int | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., protocol: str | bytes | PathLike[str] | None = ..., kind: str | bytes | PathLike[str] | None = ..., destination: str | bytes | PathLike[str] | None = ...) -> int:
    """Remove all routes that satisfy a request; those that the kernel keeps for its addresses only if asked for by `protocol`."""

def rule_add(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., family: str | bytes | PathLike[str] | None = ..., priority: int | None = ..., action: str | bytes | PathLike[str] | None = ..., table: int | None = ..., invert: bool = ..., source: str | bytes | PathLike[str] | None = ..., destination: str | bytes | PathLike[str] | None = ..., iif: str | bytes | PathLike[str] | None = ..., oif: str | bytes | PathLike[str] | None = ..., mark: int | None = ..., mark_mask: int | None = ..., tos: int | None = ..., users: records.Range | dict[str, Any] | None = ..., ip_protocol: int | None = ..., source_ports: records.Range | dict[str, Any] | None = ..., destination_ports: records.Range | dict[str, Any] | None = ..., target: int | None = ..., l3mdev: bool = ..., suppress_prefix: int | None = ..., suppress_group: int | None = ..., tunnel: int | None = ..., protocol: str | bytes | PathLike[str] | None = ...) -> None:
    """Add a rule."""

def rule_delete(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., family: str | bytes | PathLike[str] | None = ..., priority: int | None = ..., action: str | bytes | PathLike[str] | None = ..., table: int | None = ..., invert: bool = ..., source: str | bytes | PathLike[str] | None = ..., destination: str | bytes | PathLike[str] | None = ..., iif: str | bytes | PathLike[str] | None = ..., oif: str | bytes | PathLike[str] | None = ..., mark: int | None = ..., mark_mask: int | None = ..., tos: int | None = ..., users: records.Range | dict[str, Any] | None = ..., ip_protocol: int | None = ..., source_ports: records.Range | dict[str, Any] | None = ..., destination_ports: records.Range | dict[str, Any] | None = ..., target: int | None = ..., l3mdev: bool = ..., suppress_prefix: int | None = ..., suppress_group: int | None = ..., tunnel: int | None = ..., protocol: str | bytes | PathLike[str] | None = ...) -> None:
    """Remove a rule: the first one that has all that the request says."""

@overload
def rules(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., family: str | bytes | PathLike[str] | None = ..., priority: int | None = ..., table: int | None = ...) -> list[records.Rule]:
    """List the rules."""

@overload
def rules(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], namespace: str | bytes | PathLike[str] | None = ..., family: str | bytes | PathLike[str] | None = ..., priority: int | None = ..., table: int | None = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the rules."""

@overload
def sockets(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., kinds: Sequence[str | bytes | PathLike[str]] | None = ..., family: str | bytes | PathLike[str] | None = ..., states: Sequence[str | bytes | PathLike[str]] | None = ..., local: str | bytes | PathLike[str] | None = ..., local_port: int | None = ..., remote: str | bytes | PathLike[str] | None = ..., remote_port: int | None = ..., inode: int | None = ..., details: bool = ..., processes: bool = ...) -> list[records.NetworkSocket]:
    """List the sockets of a network namespace."""

@overload
def sockets(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], namespace: str | bytes | PathLike[str] | None = ..., kinds: Sequence[str | bytes | PathLike[str]] | None = ..., family: str | bytes | PathLike[str] | None = ..., states: Sequence[str | bytes | PathLike[str]] | None = ..., local: str | bytes | PathLike[str] | None = ..., local_port: int | None = ..., remote: str | bytes | PathLike[str] | None = ..., remote_port: int | None = ..., inode: int | None = ..., details: bool = ..., processes: bool = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the sockets of a network namespace."""

def vlan_add(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., first: int = ..., last: int | None = ..., pvid: bool = ..., untagged: bool = ...) -> None:
    """Add VLANs to a bridge or to a port of one, or change those that are there."""

def vlan_delete(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., first: int = ..., last: int | None = ..., pvid: bool = ..., untagged: bool = ...) -> None:
    """Remove VLANs of a bridge or of a port of one; those that are not there are no error."""

@overload
def vlans(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ...) -> list[records.Vlan]:
    """List the VLANs of bridges and of their ports."""

@overload
def vlans(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the VLANs of bridges and of their ports."""
