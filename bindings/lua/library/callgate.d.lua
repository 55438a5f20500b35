---@meta callgate
-- Made by `make generate`; do not edit.

---What `adjtimex` changes. Source: adjtimex(2), linux/timex.h.
---@class callgate.c.ADJ
---@field OFFSET integer The time offset.
---@field FREQUENCY integer The frequency offset.
---@field MAXERROR integer The maximum error.
---@field ESTERROR integer The estimated error.
---@field STATUS integer The clock's status.
---@field TIMECONST integer The time constant of the control loop.
---@field TAI integer The distance to international atomic time; stands in `constant`.
---@field SETOFFSET integer Add `time` to the clock.
---@field MICRO integer Count in microseconds.
---@field NANO integer Count in nanoseconds.
---@field TICK integer The length of a tick.
---@field OFFSET_SINGLESHOT integer The old `adjtime`.
---@field OFFSET_SS_READ integer Read what is left of the old `adjtime`.

---Address and protocol families. Source: socket(2), address_families(7).
---@class callgate.c.AF
---@field UNSPEC integer No family; for `connect` on a datagram socket: forget the peer.
---@field UNIX integer Sockets between processes of one machine, named by paths (`struct sockaddr_un`).
---@field LOCAL integer The same as `UNIX`.
---@field INET integer IPv4 (`struct sockaddr_in`).
---@field AX25 integer Amateur radio AX.25.
---@field IPX integer Novell IPX.
---@field APPLETALK integer AppleTalk DDP.
---@field NETROM integer Amateur radio NET/ROM.
---@field BRIDGE integer Multiprotocol bridge.
---@field ATMPVC integer Permanent virtual circuits of ATM.
---@field X25 integer ITU-T X.25.
---@field INET6 integer IPv6 (`struct sockaddr_in6`).
---@field ROSE integer Amateur radio X.25 PLP.
---@field DECNET integer Reserved for DECnet.
---@field NETBEUI integer Reserved for NetBEUI.
---@field SECURITY integer Security callback pseudo family.
---@field KEY integer Key management of IPsec (PF_KEY).
---@field NETLINK integer Messages to and from parts of the kernel (`struct sockaddr_nl`).
---@field ROUTE integer The same as `NETLINK`, a name of 4.4BSD.
---@field PACKET integer Frames of a network interface (`struct sockaddr_ll`).
---@field ASH integer Ash.
---@field ECONET integer Acorn Econet.
---@field ATMSVC integer Switched virtual circuits of ATM.
---@field RDS integer Reliable datagrams over InfiniBand and TCP.
---@field SNA integer Linux SNA.
---@field IRDA integer Infrared.
---@field PPPOX integer PPP over X (PPPoE, L2TP).
---@field WANPIPE integer Wanpipe.
---@field LLC integer IEEE 802.2 logical link control.
---@field IB integer Native InfiniBand addresses.
---@field MPLS integer Multiprotocol label switching.
---@field CAN integer Controller area network.
---@field TIPC integer Cluster sockets (TIPC).
---@field BLUETOOTH integer Bluetooth.
---@field IUCV integer Inter-user communication of z/VM.
---@field RXRPC integer Rx remote procedure calls, of AFS.
---@field ISDN integer Modular ISDN.
---@field PHONET integer Nokia's Phonet.
---@field IEEE802154 integer IEEE 802.15.4 wireless.
---@field CAIF integer ST-Ericsson CAIF.
---@field ALG integer The kernel's cryptography.
---@field NFC integer Near field communication.
---@field VSOCK integer Between a virtual machine and its host (`struct sockaddr_vm`).
---@field KCM integer Kernel connection multiplexer.
---@field QIPCRTR integer Qualcomm IPC router.
---@field SMC integer Shared memory communications.
---@field XDP integer Frames of a network interface without copies (AF_XDP).
---@field MCTP integer Management component transport protocol.

---How a call that takes a directory descriptor and a path treats the path. Some bits have a meaning for each call. Source: openat(2), linux/fcntl.h.
---@class callgate.c.AT
---@field SYMLINK_NOFOLLOW integer Do not follow a symbolic link in the last part of the path.
---@field REMOVEDIR integer `unlinkat`: remove a directory.
---@field EACCESS integer `faccessat2`: check with the effective ids.
---@field HANDLE_FID integer `name_to_handle_at`: a handle that only identifies the file.
---@field SYMLINK_FOLLOW integer `linkat`: follow a symbolic link in the last part of the path.
---@field NO_AUTOMOUNT integer Do not mount the last part of the path if it is an automount point.
---@field EMPTY_PATH integer With an empty path: the file of the directory descriptor itself.
---@field STATX_SYNC_TYPE integer The bits that say how `statx` asks a remote file system.
---@field STATX_SYNC_AS_STAT integer `statx`: as `stat` does; this is 0.
---@field STATX_FORCE_SYNC integer `statx`: ask the server.
---@field STATX_DONT_SYNC integer `statx`: what is cached will do.
---@field RECURSIVE integer `open_tree`, `mount_setattr`: the whole tree of mounts.
---@field EXECVE_CHECK integer `execveat`: only check whether the file may be executed.
---@field RENAME_NOREPLACE integer The same as `RENAME_NOREPLACE`.
---@field RENAME_EXCHANGE integer The same as `RENAME_EXCHANGE`.
---@field RENAME_WHITEOUT integer The same as `RENAME_WHITEOUT`.
---@field HANDLE_MNT_ID_UNIQUE integer `name_to_handle_at`: give the unique 64-bit mount id.
---@field HANDLE_CONNECTABLE integer `name_to_handle_at`: a handle that leads to a path again.

---Speeds in bits per second, in `CBAUD`. Source: termios(3), asm/termbits.h.
---@class callgate.c.B
---@field ["0"] integer Hang up.
---@field ["50"] integer 50.
---@field ["75"] integer 75.
---@field ["110"] integer 110.
---@field ["134"] integer 134.5.
---@field ["150"] integer 150.
---@field ["200"] integer 200.
---@field ["300"] integer 300.
---@field ["600"] integer 600.
---@field ["1200"] integer 1200.
---@field ["1800"] integer 1800.
---@field ["2400"] integer 2400.
---@field ["4800"] integer 4800.
---@field ["9600"] integer 9600.
---@field ["19200"] integer 19200.
---@field ["38400"] integer 38400.
---@field ["57600"] integer 57600.
---@field ["115200"] integer 115200.
---@field ["230400"] integer 230400.
---@field ["460800"] integer 460800.
---@field ["500000"] integer 500000.
---@field ["576000"] integer 576000.
---@field ["921600"] integer 921600.
---@field ["1000000"] integer 1000000.
---@field ["1152000"] integer 1152000.
---@field ["1500000"] integer 1500000.
---@field ["2000000"] integer 2000000.
---@field ["2500000"] integer 2500000.
---@field ["3000000"] integer 3000000.
---@field ["3500000"] integer 3500000.
---@field ["4000000"] integer 4000000.

---Code of a `SIGBUS`. Source: sigaction(2), asm/siginfo.h.
---@class callgate.c.BUS
---@field ADRALN integer Misaligned address.
---@field ADRERR integer No such physical address.
---@field OBJERR integer Hardware error of the object.
---@field MCEERR_AR integer A memory error was met; act now.
---@field MCEERR_AO integer A memory error was found in the background; act if you like.

---Places of control characters in `cc`. Source: termios(3), asm/termbits.h.
---@class callgate.c.CC
---@field INTR integer Raises `SIGINT`.
---@field QUIT integer Raises `SIGQUIT`.
---@field ERASE integer Erases a character.
---@field KILL integer Erases the line.
---@field EOF integer End of file.
---@field TIME integer Tenths of a second to wait, without `ICANON`.
---@field MIN integer Least number of bytes, without `ICANON`.
---@field SWTC integer Switch; unused.
---@field START integer Starts the output.
---@field STOP integer Stops the output.
---@field SUSP integer Raises `SIGTSTP`.
---@field EOL integer Ends a line.
---@field REPRINT integer Prints the input again.
---@field DISCARD integer Discards output.
---@field WERASE integer Erases a word.
---@field LNEXT integer Takes the next character as it is.
---@field EOL2 integer Ends a line.

---Control modes. Source: termios(3), asm/termbits.h.
---@class callgate.c.CFLAG
---@field CSIZE integer Mask of the character's size.
---@field CS8 integer 8 bits.
---@field CS7 integer 7 bits.
---@field CS6 integer 6 bits.
---@field CSTOPB integer Two stop bits.
---@field CREAD integer Receive.
---@field PARENB integer Parity.
---@field PARODD integer Odd parity.
---@field HUPCL integer Hang up after the last close.
---@field CLOCAL integer Ignore modem lines.
---@field CBAUD integer Mask of the speed.
---@field CBAUDEX integer Mask of the further speeds.
---@field BOTHER integer The speed is the number in `ispeed` and `ospeed` (termios2).
---@field CIBAUD integer Mask of the input speed.
---@field ADDRB integer Address bits.
---@field CMSPAR integer Mark or space parity.
---@field CRTSCTS integer Hardware flow control.
---@field CS5 integer 5 bits; this is 0.

---Code of a `SIGCHLD`: what became of the child. Source: waitid(2), asm/siginfo.h.
---@class callgate.c.CLD
---@field EXITED integer It exited; `status` is its exit status.
---@field KILLED integer A signal ended it; `status` is the signal.
---@field DUMPED integer A signal ended it and core was dumped; `status` is the signal.
---@field TRAPPED integer A traced child has trapped.
---@field STOPPED integer A signal stopped it.
---@field CONTINUED integer It goes on.

---A clock. Negative numbers name the clock of a process, a thread or a descriptor. Source: clock_gettime(2), linux/time.h.
---@class callgate.c.CLOCK
---@field REALTIME integer The time of day; can be set.
---@field MONOTONIC integer Time since some point in the past, without suspension; cannot be set.
---@field PROCESS_CPUTIME_ID integer Processor time of this process.
---@field THREAD_CPUTIME_ID integer Processor time of this thread.
---@field MONOTONIC_RAW integer As `MONOTONIC`, without the adjustments of NTP.
---@field REALTIME_COARSE integer As `REALTIME`, faster and as of the last tick.
---@field MONOTONIC_COARSE integer As `MONOTONIC`, faster and as of the last tick.
---@field BOOTTIME integer As `MONOTONIC`, with suspension.
---@field REALTIME_ALARM integer As `REALTIME`, for timers that wake a suspended machine.
---@field BOOTTIME_ALARM integer As `BOOTTIME`, for timers that wake a suspended machine.
---@field SGI_CYCLE integer The cycle counter of old SGI machines; gone.
---@field TAI integer International atomic time: `REALTIME` without leap seconds.
---@field AUX integer The first of eight auxiliary clocks.
---@field AUX_LAST integer The last of them.

---What a new process shares with its maker, and which namespaces are new. Source: clone(2), linux/sched.h.
---@class callgate.c.CLONE
---@field VM integer Share the memory.
---@field FS integer Share root, working directory and umask.
---@field FILES integer Share the descriptors.
---@field SIGHAND integer Share the signal actions.
---@field PIDFD integer Give a process descriptor for the child.
---@field PTRACE integer Whoever traces the caller traces the child too.
---@field VFORK integer Wait until the child ends or calls `execve`.
---@field PARENT integer The caller's parent is the child's too.
---@field THREAD integer A thread of the same process.
---@field NEWNS integer A new mount namespace.
---@field SYSVSEM integer Share the undo list of System V semaphores.
---@field SETTLS integer Set the thread's local storage.
---@field PARENT_SETTID integer Store the child's id in the parent.
---@field CHILD_CLEARTID integer Clear the child's id in the child when it ends, and wake whoever waits there.
---@field DETACHED integer Ignored; old.
---@field UNTRACED integer No tracer can force `PTRACE` on this child.
---@field CHILD_SETTID integer Store the child's id in the child.
---@field NEWCGROUP integer A new cgroup namespace.
---@field NEWUTS integer A new namespace of host and domain name.
---@field NEWIPC integer A new namespace of System V and POSIX message queues, semaphores and shared memory.
---@field NEWUSER integer A new user namespace.
---@field NEWPID integer A new process id namespace.
---@field NEWNET integer A new network namespace.
---@field IO integer Share the I/O context.
---@field CLEAR_SIGHAND integer All caught signals go back to their default action.
---@field INTO_CGROUP integer The child starts in the given cgroup.
---@field NEWTIME integer A new time namespace.
---@field NNP integer The child, and what it executes, gains no privileges (`PR_SET_NO_NEW_PRIVS`).
---@field AUTOREAP integer The child needs no `wait`: it is gone when it ends.
---@field PIDFD_AUTOKILL integer The child is killed when its process descriptor is closed.
---@field EMPTY_MNTNS integer The new mount namespace is empty.

---How `close_range` treats the descriptors. Source: close_range(2), linux/close_range.h.
---@class callgate.c.CLOSE_RANGE
---@field UNSHARE integer Give this thread a table of descriptors of its own first.
---@field CLOEXEC integer Mark them to be closed on `execve` instead.

---Changes of a directory that `fcntl` can signal. Source: fcntl(2), linux/fcntl.h.
---@class callgate.c.DN
---@field ACCESS integer A file was read.
---@field MODIFY integer A file was written or truncated.
---@field CREATE integer A file was made.
---@field DELETE integer A file was removed.
---@field RENAME integer A file was renamed inside the directory.
---@field ATTRIB integer A file's attributes were changed.
---@field MULTISHOT integer Keep on signalling, not only once.

---Type of a directory entry. Source: readdir(3), dirent.h.
---@class callgate.c.DT
---@field UNKNOWN integer Not told; ask `lstat`.
---@field FIFO integer Pipe with a name.
---@field CHR integer Character device.
---@field DIR integer Directory.
---@field BLK integer Block device.
---@field REG integer Regular file.
---@field LNK integer Symbolic link.
---@field SOCK integer Socket.
---@field WHT integer A whiteout, which hides a name of a lower layer.

---Error numbers. Source: errno(3).
---@class callgate.c.E
---@field PERM integer Operation not permitted
---@field NOENT integer No such file or directory
---@field SRCH integer No such process
---@field INTR integer Interrupted system call
---@field IO integer Input/output error
---@field NXIO integer No such device or address
---@field ["2BIG"] integer Argument list too long
---@field NOEXEC integer Exec format error
---@field BADF integer Bad file descriptor
---@field CHILD integer No child processes
---@field AGAIN integer Resource temporarily unavailable
---@field WOULDBLOCK integer Resource temporarily unavailable
---@field NOMEM integer Cannot allocate memory
---@field ACCES integer Permission denied
---@field FAULT integer Bad address
---@field NOTBLK integer Block device required
---@field BUSY integer Device or resource busy
---@field EXIST integer File exists
---@field XDEV integer Invalid cross-device link
---@field NODEV integer No such device
---@field NOTDIR integer Not a directory
---@field ISDIR integer Is a directory
---@field INVAL integer Invalid argument
---@field NFILE integer Too many open files in system
---@field MFILE integer Too many open files
---@field NOTTY integer Inappropriate ioctl for device
---@field TXTBSY integer Text file busy
---@field FBIG integer File too large
---@field NOSPC integer No space left on device
---@field SPIPE integer Illegal seek
---@field ROFS integer Read-only file system
---@field MLINK integer Too many links
---@field PIPE integer Broken pipe
---@field DOM integer Numerical argument out of domain
---@field RANGE integer Numerical result out of range
---@field DEADLK integer Resource deadlock avoided
---@field DEADLOCK integer Resource deadlock avoided
---@field NAMETOOLONG integer File name too long
---@field NOLCK integer No locks available
---@field NOSYS integer Function not implemented
---@field NOTEMPTY integer Directory not empty
---@field LOOP integer Too many levels of symbolic links
---@field NOMSG integer No message of desired type
---@field IDRM integer Identifier removed
---@field CHRNG integer Channel number out of range
---@field L2NSYNC integer Level 2 not synchronized
---@field L3HLT integer Level 3 halted
---@field L3RST integer Level 3 reset
---@field LNRNG integer Link number out of range
---@field UNATCH integer Protocol driver not attached
---@field NOCSI integer No CSI structure available
---@field L2HLT integer Level 2 halted
---@field BADE integer Invalid exchange
---@field BADR integer Invalid request descriptor
---@field XFULL integer Exchange full
---@field NOANO integer No anode
---@field BADRQC integer Invalid request code
---@field BADSLT integer Invalid slot
---@field BFONT integer Bad font file format
---@field NOSTR integer Device not a stream
---@field NODATA integer No data available
---@field NOATTR integer No data available
---@field TIME integer Timer expired
---@field NOSR integer Out of streams resources
---@field NONET integer Machine is not on the network
---@field NOPKG integer Package not installed
---@field REMOTE integer Object is remote
---@field NOLINK integer Link has been severed
---@field ADV integer Advertise error
---@field SRMNT integer Srmount error
---@field COMM integer Communication error on send
---@field PROTO integer Protocol error
---@field MULTIHOP integer Multihop attempted
---@field DOTDOT integer RFS specific error
---@field BADMSG integer Bad message
---@field OVERFLOW integer Value too large for defined data type
---@field NOTUNIQ integer Name not unique on network
---@field BADFD integer File descriptor in bad state
---@field REMCHG integer Remote address changed
---@field LIBACC integer Can not access a needed shared library
---@field LIBBAD integer Accessing a corrupted shared library
---@field LIBSCN integer .lib section in a.out corrupted
---@field LIBMAX integer Attempting to link in too many shared libraries
---@field LIBEXEC integer Cannot exec a shared library directly
---@field ILSEQ integer Invalid or incomplete multibyte or wide character
---@field RESTART integer Interrupted system call should be restarted
---@field STRPIPE integer Streams pipe error
---@field USERS integer Too many users
---@field NOTSOCK integer Socket operation on non-socket
---@field DESTADDRREQ integer Destination address required
---@field MSGSIZE integer Message too long
---@field PROTOTYPE integer Protocol wrong type for socket
---@field NOPROTOOPT integer Protocol not available
---@field PROTONOSUPPORT integer Protocol not supported
---@field SOCKTNOSUPPORT integer Socket type not supported
---@field OPNOTSUPP integer Operation not supported
---@field NOTSUP integer Operation not supported
---@field PFNOSUPPORT integer Protocol family not supported
---@field AFNOSUPPORT integer Address family not supported by protocol
---@field ADDRINUSE integer Address already in use
---@field ADDRNOTAVAIL integer Cannot assign requested address
---@field NETDOWN integer Network is down
---@field NETUNREACH integer Network is unreachable
---@field NETRESET integer Network dropped connection on reset
---@field CONNABORTED integer Software caused connection abort
---@field CONNRESET integer Connection reset by peer
---@field NOBUFS integer No buffer space available
---@field ISCONN integer Transport endpoint is already connected
---@field NOTCONN integer Transport endpoint is not connected
---@field SHUTDOWN integer Cannot send after transport endpoint shutdown
---@field TOOMANYREFS integer Too many references: cannot splice
---@field TIMEDOUT integer Connection timed out
---@field CONNREFUSED integer Connection refused
---@field HOSTDOWN integer Host is down
---@field HOSTUNREACH integer No route to host
---@field ALREADY integer Operation already in progress
---@field INPROGRESS integer Operation now in progress
---@field STALE integer Stale file handle
---@field UCLEAN integer Structure needs cleaning
---@field NOTNAM integer Not a XENIX named type file
---@field NAVAIL integer No XENIX semaphores available
---@field ISNAM integer Is a named type file
---@field REMOTEIO integer Remote I/O error
---@field DQUOT integer Disk quota exceeded
---@field NOMEDIUM integer No medium found
---@field MEDIUMTYPE integer Wrong medium type
---@field CANCELED integer Operation canceled
---@field NOKEY integer Required key not available
---@field KEYEXPIRED integer Key has expired
---@field KEYREVOKED integer Key has been revoked
---@field KEYREJECTED integer Key was rejected by service
---@field OWNERDEAD integer Owner died
---@field NOTRECOVERABLE integer State not recoverable
---@field RFKILL integer Operation not possible due to RF-kill
---@field HWPOISON integer Memory page has hardware error

---How an event counter is made. Source: eventfd(2), linux/eventfd.h.
---@class callgate.c.EFD
---@field SEMAPHORE integer A read takes 1 and not all.
---@field CLOEXEC integer Close the descriptor on `execve`.
---@field NONBLOCK integer Reading and writing do not wait.

---What is waited for and what happened, and how. Source: epoll_ctl(2), linux/eventpoll.h.
---@class callgate.c.EPOLL
---@field IN integer There is something to read.
---@field PRI integer There is something exceptional, such as urgent data.
---@field OUT integer Writing would not wait.
---@field ERR integer An error; always waited for.
---@field HUP integer The peer hung up; always waited for.
---@field NVAL integer Unused: a descriptor that is not open cannot be watched.
---@field RDNORM integer The same as `IN`.
---@field RDBAND integer There is priority data to read.
---@field WRNORM integer The same as `OUT`.
---@field WRBAND integer Priority data may be written.
---@field MSG integer Unused.
---@field RDHUP integer The peer will send no more.
---@field EXCLUSIVE integer Wake one only of the epolls that watch the descriptor.
---@field WAKEUP integer Keep the system awake while the event is handled.
---@field ONESHOT integer Tell once, then wait for nothing until the next `MOD`.
---@field ET integer Tell changes, not states (edge triggered).

---Flags of a new epoll. Source: epoll_create1(2).
---@class callgate.c.EPOLL_CREATE
---@field CLOEXEC integer Close the descriptor on `execve`.

---What `epoll_ctl` does. Source: epoll_ctl(2).
---@class callgate.c.EPOLL_CTL
---@field ADD integer Watch a descriptor.
---@field DEL integer Watch it no longer.
---@field MOD integer Change what is waited for.

---Ethernet protocols, in the processor's byte order. Source: packet(7), linux/if_ether.h.
---@class callgate.c.ETH_P
---@field LOOP integer Ethernet loopback.
---@field PUP integer Xerox PUP.
---@field PUPAT integer Xerox PUP address translation.
---@field TSN integer Time sensitive networking.
---@field ERSPAN2 integer ERSPAN version 2.
---@field IP integer IPv4.
---@field X25 integer CCITT X.25.
---@field ARP integer Address resolution.
---@field BPQ integer G8BPQ AX.25.
---@field IEEEPUP integer Xerox IEEE 802.3 PUP.
---@field IEEEPUPAT integer Xerox IEEE 802.3 PUP address translation.
---@field BATMAN integer B.A.T.M.A.N. advanced.
---@field DEC integer DEC assigned.
---@field DNA_DL integer DEC DNA dump and load.
---@field DNA_RC integer DEC DNA remote console.
---@field DNA_RT integer DEC DNA routing.
---@field LAT integer DEC LAT.
---@field DIAG integer DEC diagnostics.
---@field CUST integer DEC customer use.
---@field SCA integer DEC systems communication.
---@field TEB integer Transparent Ethernet bridging.
---@field RARP integer Reverse address resolution.
---@field ATALK integer AppleTalk DDP.
---@field AARP integer AppleTalk address resolution.
---@field ["8021Q"] integer VLAN tag, 802.1Q.
---@field ERSPAN integer ERSPAN version 1.
---@field IPX integer IPX.
---@field IPV6 integer IPv6.
---@field PAUSE integer Pause frames.
---@field SLOW integer Slow protocols.
---@field WCCP integer Web cache coordination.
---@field MPLS_UC integer MPLS unicast.
---@field MPLS_MC integer MPLS multicast.
---@field ATMMPOA integer Multiprotocol over ATM.
---@field PPP_DISC integer PPPoE discovery.
---@field PPP_SES integer PPPoE session.
---@field LINK_CTL integer HPNA, wireless link local tunnel.
---@field ATMFATE integer Frame based ATM over Ethernet.
---@field PAE integer Port access, 802.1X.
---@field PROFINET integer PROFINET.
---@field REALTEK integer Several proprietary protocols.
---@field AOE integer ATA over Ethernet.
---@field ETHERCAT integer EtherCAT.
---@field ["8021AD"] integer VLAN service tag, 802.1ad.
---@field ["802_EX1"] integer Local experiments, 802.1.
---@field PREAUTH integer Preauthentication, 802.11.
---@field TIPC integer TIPC.
---@field LLDP integer Link layer discovery.
---@field MRP integer Media redundancy.
---@field MACSEC integer MACsec, 802.1AE.
---@field ["8021AH"] integer Backbone service tag, 802.1ah.
---@field MVRP integer Multiple VLAN registration, 802.1Q.
---@field ["1588"] integer Precision time, IEEE 1588.
---@field NCSI integer Sideband interface of network controllers.
---@field PRP integer Parallel redundancy.
---@field CFM integer Connectivity fault management.
---@field FCOE integer Fibre Channel over Ethernet.
---@field IBOE integer InfiniBand over Ethernet.
---@field TDLS integer Tunnelled direct links.
---@field FIP integer FCoE initialization.
---@field ["80221"] integer Media independent handover, 802.21.
---@field HSR integer High-availability seamless redundancy.
---@field NSH integer Network service header.
---@field LOOPBACK integer Configuration test, 802.3.
---@field QINQ1 integer Deprecated VLAN stacking.
---@field QINQ2 integer Deprecated VLAN stacking.
---@field QINQ3 integer Deprecated VLAN stacking.
---@field EDSA integer Ethertype DSA.
---@field DSA_8021Q integer Fake VLAN header of DSA.
---@field DSA_A5PSW integer A5PSW switch tags.
---@field IFE integer Interfaces of forwarding and control separation.
---@field AF_IUCV integer z/VM IUCV.
---@field ["802_3_MIN"] integer The least number that is a protocol and not a length.
---@field ["802_3"] integer Dummy: 802.3 frames.
---@field AX25 integer Dummy: AX.25.
---@field ALL integer Every protocol.
---@field ["802_2"] integer 802.2 frames.
---@field SNAP integer Inside the kernel.
---@field DDCMP integer DEC DDCMP.
---@field WAN_PPP integer Dummy: WAN PPP.
---@field PPP_MP integer Dummy: PPP multilink.
---@field LOCALTALK integer LocalTalk.
---@field CAN integer Controller area network.
---@field CANFD integer Controller area network with flexible data rate.
---@field CANXL integer Controller area network, extra long.
---@field PPPTALK integer Dummy: AppleTalk over PPP.
---@field TR_802_2 integer 802.2 frames of token ring.
---@field MOBITEX integer Mobitex.
---@field CONTROL integer Card specific control frames.
---@field IRDA integer Infrared.
---@field ECONET integer Acorn Econet.
---@field HDLC integer HDLC frames.
---@field ARCNET integer ArcNet.
---@field DSA integer Distributed switch architecture.
---@field TRAILER integer Trailer switch tags.
---@field PHONET integer Nokia's Phonet.
---@field IEEE802154 integer IEEE 802.15.4.
---@field CAIF integer ST-Ericsson CAIF.
---@field XDSA integer Multiplexed DSA.
---@field MAP integer Qualcomm multiplexing and aggregation.
---@field MCTP integer Management component transport.
---@field ["8021AC"] integer VLAN by MAC address (802.1ac).
---@field GRE_OSI integer OSI over GRE.
---@field MXLGSW integer MaxLinear switch tag.
---@field NXP_NETC integer NXP NETC switch tag.
---@field YT921X integer Motorcomm YT921x switch tag.

---Exit status by the C library's custom. Source: exit(3), stdlib.h.
---@class callgate.c.EXIT
---@field SUCCESS integer All went well.
---@field FAILURE integer Something failed.

---Commands of `fcntl`. Source: fcntl(2), asm/fcntl.h, linux/fcntl.h.
---@class callgate.c.F
---@field DUPFD integer Duplicate the descriptor to the lowest free number that is not below the argument.
---@field GETFD integer Give the descriptor's flags (`FD`).
---@field SETFD integer Set the descriptor's flags (`FD`).
---@field GETFL integer Give the access mode and status flags of the open file (`O`).
---@field SETFL integer Set the status flags of the open file (`O`).
---@field GETLK integer Tell of a lock of another process that is in the way (`struct flock`).
---@field SETLK integer Set or release a lock of this process (`struct flock`).
---@field SETLKW integer As `SETLK`, but wait until it can be had.
---@field SETOWN integer Set who receives `SIGIO` and `SIGURG`: a process, or a group as negative number.
---@field GETOWN integer Give who receives `SIGIO` and `SIGURG`.
---@field SETSIG integer Set the signal that is sent instead of `SIGIO`.
---@field GETSIG integer Give the signal that is sent instead of `SIGIO`.
---@field SETOWN_EX integer As `SETOWN`, with a kind (`struct f_owner_ex`).
---@field GETOWN_EX integer As `GETOWN`, with a kind (`struct f_owner_ex`).
---@field GETOWNER_UIDS integer Give the user ids of the owner: two numbers.
---@field OFD_GETLK integer As `GETLK`, for a lock that belongs to the open file.
---@field OFD_SETLK integer As `SETLK`, for a lock that belongs to the open file.
---@field OFD_SETLKW integer As `SETLKW`, for a lock that belongs to the open file.
---@field SETLEASE integer Take, change or give up a lease (`FCNTL_LOCK`).
---@field GETLEASE integer Give the lease that is held (`FCNTL_LOCK`).
---@field NOTIFY integer Signal changes of a directory (`DN`).
---@field DUPFD_QUERY integer Tell whether another descriptor is of the same open file.
---@field CREATED_QUERY integer Tell whether the file was created by this open.
---@field CANCELLK integer Take back a lock request that waits; for the kernel's lock servers.
---@field DUPFD_CLOEXEC integer As `DUPFD`, and close the new one on `execve`.
---@field SETPIPE_SZ integer Set a pipe's capacity in bytes.
---@field GETPIPE_SZ integer Give a pipe's capacity in bytes.
---@field ADD_SEALS integer Add seals to a memory file (`F_SEAL`).
---@field GET_SEALS integer Give the seals of a memory file (`F_SEAL`).
---@field GET_RW_HINT integer Give the hint how long written data will live (`RWH`).
---@field SET_RW_HINT integer Set the hint how long written data will live (`RWH`).
---@field GET_FILE_RW_HINT integer As `GET_RW_HINT`, of this open file.
---@field SET_FILE_RW_HINT integer As `SET_RW_HINT`, of this open file.
---@field GETDELEG integer Ask for the delegation that is held. The argument is `struct delegation *`.
---@field SETDELEG integer Take or give up a delegation. The argument is `struct delegation *`.

---What `fallocate` does with a range. Source: fallocate(2), linux/falloc.h.
---@class callgate.c.FALLOC_FL
---@field ALLOCATE_RANGE integer Reserve space; this is 0.
---@field KEEP_SIZE integer The file's size stays.
---@field PUNCH_HOLE integer Make a hole; needs `KEEP_SIZE`.
---@field NO_HIDE_STALE integer Do not hide what the blocks held; no file system takes it.
---@field COLLAPSE_RANGE integer Take the range out: what follows moves down.
---@field ZERO_RANGE integer Make the range zeros.
---@field INSERT_RANGE integer Insert a hole: what follows moves up.
---@field UNSHARE_RANGE integer Give shared blocks their own copy.
---@field WRITE_ZEROES integer Write zeros to the device.

---Kinds of locks and leases. Source: fcntl(2), asm-generic/fcntl.h.
---@class callgate.c.FCNTL_LOCK
---@field RDLCK integer Shared: for reading.
---@field WRLCK integer Exclusive: for writing.
---@field UNLCK integer None: released.
---@field EXLCK integer Exclusive, of an old implementation of `flock`.
---@field SHLCK integer Shared, of an old implementation of `flock`.

---Flags of a descriptor. Source: fcntl(2), asm-generic/fcntl.h.
---@class callgate.c.FD
---@field CLOEXEC integer Close it on `execve`.

---Code of a `SIGFPE`. Source: sigaction(2), asm/siginfo.h.
---@class callgate.c.FPE
---@field INTDIV integer Integer division by zero.
---@field INTOVF integer Integer overflow.
---@field FLTDIV integer Floating point division by zero.
---@field FLTOVF integer Floating point overflow.
---@field FLTUND integer Floating point underflow.
---@field FLTRES integer Inexact floating point result.
---@field FLTINV integer Invalid floating point operation.
---@field FLTSUB integer Subscript out of range.
---@field FLTUNK integer Floating point error of unknown kind.
---@field CONDTRAP integer A trap on a condition.

---Which file system. Some kinds share a number. Source: statfs(2), linux/magic.h.
---@class callgate.c.FS_MAGIC
---@field ADFS integer Acorn Disc Filing System.
---@field AFFS integer Amiga Fast File System.
---@field AFS integer Andrew File System, the kernel's client.
---@field AUTOFS integer Automounter.
---@field CEPH integer Ceph.
---@field CODA integer Coda.
---@field CRAMFS integer Compressed ROM file system.
---@field CRAMFS_WEND integer Compressed ROM file system of the other byte order.
---@field DEBUGFS integer Kernel debugging.
---@field SECURITYFS integer Security modules.
---@field SELINUX integer SELinux.
---@field SMACK integer Smack.
---@field RAMFS integer Memory, without limits.
---@field TMPFS integer Memory.
---@field HUGETLBFS integer Huge pages.
---@field SQUASHFS integer Squashfs.
---@field ECRYPTFS integer eCryptfs.
---@field EFS integer IRIX Extent File System.
---@field EROFS_V1 integer EROFS.
---@field EXT2 integer ext2; ext3 and ext4 have the same number.
---@field EXT3 integer ext3; the same number as ext2.
---@field XENFS integer Xen.
---@field EXT4 integer ext4; the same number as ext2.
---@field BTRFS integer Btrfs.
---@field NILFS integer NILFS.
---@field F2FS integer F2FS.
---@field HPFS integer OS/2 High Performance File System.
---@field ISOFS integer ISO 9660.
---@field JFFS2 integer JFFS2.
---@field XFS integer XFS.
---@field PSTOREFS integer Platform storage of crash logs.
---@field EFIVARFS integer EFI variables.
---@field HOSTFS integer Host of User Mode Linux.
---@field OVERLAYFS integer Overlay.
---@field FUSE integer File system in a user program.
---@field BCACHEFS integer Bcachefs.
---@field MINIX integer Minix, names of 14 bytes.
---@field MINIX_2 integer Minix, names of 30 bytes.
---@field MINIX2 integer Minix version 2, names of 14 bytes.
---@field MINIX2_2 integer Minix version 2, names of 30 bytes.
---@field MINIX3 integer Minix version 3.
---@field MSDOS integer FAT.
---@field EXFAT integer exFAT.
---@field NCP integer NetWare.
---@field NFS integer NFS.
---@field OCFS2 integer OCFS2.
---@field OPENPROM integer Open Firmware device tree.
---@field QNX4 integer QNX 4.
---@field QNX6 integer QNX 6.
---@field AFS_FS integer Andrew File System.
---@field REISERFS integer ReiserFS.
---@field SMB integer SMB, the old client.
---@field CIFS integer SMB version 1.
---@field SMB2 integer SMB version 2 and 3.
---@field CGROUP integer Control groups version 1.
---@field CGROUP2 integer Control groups version 2.
---@field RDTGROUP integer Resource control (resctrl).
---@field TRACEFS integer Kernel tracing.
---@field V9FS integer 9P.
---@field BDEVFS integer Block devices, inside the kernel.
---@field DAXFS integer Direct access devices, inside the kernel.
---@field BINFMTFS integer Formats of executables (binfmt_misc).
---@field DEVPTS integer Pseudo terminals.
---@field BINDERFS integer Android Binder.
---@field FUTEXFS integer Futexes, inside the kernel.
---@field PIPEFS integer Pipes, inside the kernel.
---@field PROC integer Processes (/proc).
---@field SOCKFS integer Sockets, inside the kernel.
---@field SYSFS integer Devices and drivers (/sys).
---@field USBDEVICE integer USB devices.
---@field MTD_INODE_FS integer Flash devices, inside the kernel.
---@field ANON_INODE_FS integer Files without a name (epoll, eventfd and others), inside the kernel.
---@field BTRFS_TEST integer Tests of Btrfs.
---@field NSFS integer Namespaces, inside the kernel.
---@field BPF_FS integer Pinned BPF objects.
---@field AAFS integer AppArmor.
---@field ZONEFS integer Zoned block devices.
---@field UDF integer UDF.
---@field DMA_BUF integer DMA buffers, inside the kernel.
---@field DEVMEM integer Physical memory (/dev/mem).
---@field SECRETMEM integer Secret memory, inside the kernel.
---@field PID_FS integer Process descriptors, inside the kernel.
---@field GUEST_MEMFD integer Memory of a virtual machine.
---@field NULL_FS integer The empty file system.

---Who owns an open file's signals. Source: fcntl(2), asm-generic/fcntl.h.
---@class callgate.c.F_OWNER
---@field TID integer A thread.
---@field PID integer A process.
---@field PGRP integer A process group.

---What can no longer be done to a memory file. Source: fcntl(2), linux/fcntl.h.
---@class callgate.c.F_SEAL
---@field SEAL integer Adding seals.
---@field SHRINK integer Making it smaller.
---@field GROW integer Making it larger.
---@field WRITE integer Writing.
---@field FUTURE_WRITE integer Writing, except by mappings that exist already.
---@field EXEC integer Changing whether it may be executed.

---How random bytes are got. Source: getrandom(2), linux/random.h.
---@class callgate.c.GRND
---@field NONBLOCK integer Fail with `EAGAIN` instead of waiting.
---@field RANDOM integer From the pool of `/dev/random`.
---@field INSECURE integer At once, even before the pool is ready.

---What a tun or tap device is like. Source: linux/if_tun.h.
---@class callgate.c.IFF_TUN
---@field TUN integer Packets of the network layer.
---@field TAP integer Ethernet frames.
---@field NAPI integer Packets go the way of those from hardware (NAPI).
---@field NAPI_FRAGS integer With `NAPI`: the buffers of `writev` become the packet's fragments.
---@field NO_CARRIER integer It is made without a carrier.
---@field NO_PI integer Packets come without a `struct tun_pi` before them.
---@field ONE_QUEUE integer Has no effect any more.
---@field VNET_HDR integer Packets have a `struct virtio_net_hdr` before them.
---@field TUN_EXCL integer Fail if the device is there already.
---@field MULTI_QUEUE integer Several descriptors have a queue each.
---@field ATTACH_QUEUE integer Use the queue of this descriptor, for `tunsetqueue`.
---@field DETACH_QUEUE integer Do not use the queue of this descriptor, for `tunsetqueue`.
---@field PERSIST integer It stays when its last descriptor is closed; only told.
---@field NOFILTER integer There is no filter on it; only told. The same bit as `NO_PI`.

---Input modes. Source: termios(3), asm/termbits.h.
---@class callgate.c.IFLAG
---@field IGNBRK integer Ignore breaks.
---@field BRKINT integer A break flushes and raises `SIGINT`.
---@field IGNPAR integer Ignore bytes with errors.
---@field PARMRK integer Mark bytes with errors.
---@field INPCK integer Check parity.
---@field ISTRIP integer Clear the eighth bit.
---@field INLCR integer Turn NL into CR.
---@field IGNCR integer Ignore CR.
---@field ICRNL integer Turn CR into NL.
---@field IUCLC integer Turn upper case into lower case.
---@field IXON integer Stop and start characters control the output.
---@field IXANY integer Any character starts the output again.
---@field IXOFF integer Send stop and start characters to control the input.
---@field IMAXBEL integer Ring the bell when the input queue is full.
---@field IUTF8 integer The input is UTF-8, for erasing characters.

---Code of a `SIGILL`. Source: sigaction(2), asm/siginfo.h.
---@class callgate.c.ILL
---@field ILLOPC integer Illegal operation code.
---@field ILLOPN integer Illegal operand.
---@field ILLADR integer Illegal addressing mode.
---@field ILLTRP integer Illegal trap.
---@field PRVOPC integer Privileged operation code.
---@field PRVREG integer Privileged register.
---@field COPROC integer Coprocessor error.
---@field BADSTK integer Error of the internal stack.
---@field BADIADDR integer An instruction address that is not implemented.

---What is watched, how, and what happened. Source: inotify(7), linux/inotify.h.
---@class callgate.c.IN
---@field ACCESS integer The file was read, or executed.
---@field MODIFY integer The file was written or cut.
---@field ATTRIB integer Permissions, times, owner, extended attributes or the number of links changed.
---@field CLOSE_WRITE integer A file that was open for writing was closed.
---@field CLOSE_NOWRITE integer A file that was not open for writing was closed.
---@field OPEN integer The file was opened.
---@field MOVED_FROM integer An entry was moved away.
---@field MOVED_TO integer An entry was moved here.
---@field CREATE integer An entry was made.
---@field DELETE integer An entry was deleted.
---@field DELETE_SELF integer The watched thing itself was deleted.
---@field MOVE_SELF integer The watched thing itself was moved.
---@field UNMOUNT integer Result: its file system was unmounted.
---@field Q_OVERFLOW integer Result: events were lost (with watch -1).
---@field IGNORED integer Result: the watch is gone.
---@field ONLYDIR integer Watch: fail unless it is a directory.
---@field DONT_FOLLOW integer Watch: do not follow a symbolic link.
---@field EXCL_UNLINK integer Watch: no events of entries that are deleted but still open.
---@field MASK_CREATE integer Watch: fail if there is a watch already.
---@field MASK_ADD integer Watch: add to the events of a watch that is there.
---@field ISDIR integer Result: the subject is a directory.
---@field ONESHOT integer Watch: one event only.
---@field CLOSE integer Both `CLOSE_WRITE` and `CLOSE_NOWRITE`.
---@field MOVE integer Both `MOVED_FROM` and `MOVED_TO`.
---@field ALL_EVENTS integer All events that can be watched.

---Well-known IPv4 addresses, in the processor's byte order. Source: ip(7), linux/in.h.
---@class callgate.c.INADDR
---@field ANY integer All addresses of this machine, 0.0.0.0.
---@field BROADCAST integer Everybody on the local network, 255.255.255.255.
---@field NONE integer The answer of `inet_addr` for an error; the number of `BROADCAST`.
---@field LOOPBACK integer This machine, 127.0.0.1.
---@field UNSPEC_GROUP integer The first group, 224.0.0.0.
---@field ALLHOSTS_GROUP integer All hosts of the network, 224.0.0.1.
---@field ALLRTRS_GROUP integer All routers of the network, 224.0.0.2.
---@field ALLSNOOPERS_GROUP integer All snoopers of the network, 224.0.0.106.
---@field MAX_LOCAL_GROUP integer The last group that is not routed, 224.0.0.255.
---@field DUMMY integer The source of ICMP answers from a host without an address, 192.0.0.8.

---Flags of a new inotify. Source: inotify_init1(2).
---@class callgate.c.IN_INIT
---@field CLOEXEC integer Close the descriptor on `execve`.
---@field NONBLOCK integer Do not wait in `read`.

---Requests of `ioctl`, with their full names. Source: ioctl(2), asm/ioctls.h, linux/sockios.h, linux/if_tun.h.
---@class callgate.c.IOCTL
---@field TCGETS integer Read `struct termios`.
---@field TCSETS integer Write `struct termios` at once.
---@field TCSETSW integer Write it after the output.
---@field TCSETSF integer Write it after the output, with the input discarded.
---@field TCGETS2 integer Read `struct termios2`.
---@field TCSETS2 integer Write `struct termios2` at once.
---@field TCSETSW2 integer Write it after the output.
---@field TCSETSF2 integer Write it after the output, with the input discarded.
---@field TCSBRK integer Send a break; with an argument other than 0, wait for the output.
---@field TCSBRKP integer Send a break of tenths of a second.
---@field TCXONC integer Stop and start (`TCFLOW`).
---@field TCFLSH integer Discard queues (`TCFLUSH`).
---@field TIOCEXCL integer Nobody else may open the terminal.
---@field TIOCNXCL integer Others may open it again.
---@field TIOCSCTTY integer Make it the controlling terminal.
---@field TIOCNOTTY integer Give the controlling terminal up.
---@field TIOCGPGRP integer Read the foreground process group. An int.
---@field TIOCSPGRP integer Write the foreground process group. An int.
---@field TIOCGSID integer Read the session. An int.
---@field TIOCOUTQ integer Bytes that wait to be sent. An int.
---@field TIOCSTI integer Put a byte into the input.
---@field TIOCGWINSZ integer Read `struct winsize`.
---@field TIOCSWINSZ integer Write `struct winsize`.
---@field TIOCMGET integer Read the modem lines. An int.
---@field TIOCMBIS integer Set modem lines. An int.
---@field TIOCMBIC integer Clear modem lines. An int.
---@field TIOCMSET integer Write the modem lines. An int.
---@field TIOCINQ integer Bytes that can be read. An int.
---@field TIOCCONS integer Send console output here.
---@field TIOCPKT integer Packet mode of a pseudoterminal. An int.
---@field TIOCSETD integer Write the line discipline. An int.
---@field TIOCGETD integer Read the line discipline. An int.
---@field TIOCSBRK integer Begin a break.
---@field TIOCCBRK integer End a break.
---@field TIOCGPTN integer Read the number of a pseudoterminal. An int.
---@field TIOCSPTLCK integer Lock or unlock a pseudoterminal. An int.
---@field TIOCGPTLCK integer Whether it is locked. An int.
---@field TIOCGPTPEER integer Open the other end of a pseudoterminal.
---@field TIOCVHANGUP integer Hang the terminal up.
---@field FIONREAD integer Bytes that can be read. An int.
---@field FIONBIO integer Whether calls do not wait. An int.
---@field FIOASYNC integer Whether `SIGIO` tells of input. An int.
---@field FIOCLEX integer Set the close-on-exec flag.
---@field FIONCLEX integer Clear the close-on-exec flag.
---@field FIOQSIZE integer Read the file's size. A 64 bit integer.
---@field SIOCGIFNAME integer Name of an interface by index.
---@field SIOCGIFCONF integer Addresses of the interfaces.
---@field SIOCGIFFLAGS integer Read an interface's flags.
---@field SIOCSIFFLAGS integer Write an interface's flags.
---@field SIOCGIFADDR integer Read an interface's address.
---@field SIOCSIFADDR integer Write an interface's address.
---@field SIOCGIFMTU integer Read an interface's MTU.
---@field SIOCSIFMTU integer Write an interface's MTU.
---@field SIOCGIFHWADDR integer Read an interface's hardware address.
---@field SIOCGIFINDEX integer Index of an interface by name.
---@field FIOSETOWN integer Set who gets signals of a socket. The argument is a pointer to an int.
---@field FIOGETOWN integer Ask for it.
---@field SIOCSPGRP integer The same as `FIOSETOWN`.
---@field SIOCGPGRP integer The same as `FIOGETOWN`.
---@field SIOCATMARK integer Ask whether the next byte is the urgent one. The argument is a pointer to an int.
---@field TIOCGSERIAL integer Ask for the settings of a serial line.
---@field TIOCSSERIAL integer Set them.
---@field TIOCGICOUNT integer Ask for the counters of a serial line.
---@field TIOCMIWAIT integer Wait for a change of modem lines.
---@field TIOCGRS485 integer Ask for the RS-485 settings.
---@field TIOCSRS485 integer Set them.
---@field TIOCGDEV integer Ask for the device number of the console.
---@field TIOCGPKT integer Ask whether packet mode is on.
---@field TIOCGEXCL integer Ask whether the terminal is for one process only.
---@field TIOCGLCKTRMIOS integer Ask which settings are locked.
---@field TIOCSLCKTRMIOS integer Lock settings.
---@field TIOCGSOFTCAR integer Ask whether the carrier is ignored.
---@field TIOCSSOFTCAR integer Say it.
---@field TIOCLINUX integer Operations of the virtual console.
---@field TIOCSIG integer Send a signal from a pseudoterminal's master.
---@field TIOCSERCONFIG integer Configure a serial line by itself.
---@field TIOCSERGETLSR integer Ask for the line status (`TIOCSER_TEMT`).
---@field TIOCSERGETMULTI integer Ask for the settings of a multiport board.
---@field TIOCSERSETMULTI integer Set them.
---@field TIOCSERGSTRUCT integer Read the driver's own structure.
---@field TIOCSERGWILD integer Not used any more.
---@field TIOCSERSWILD integer Not used any more.
---@field TUNSETNOCSUM integer Has no effect any more.
---@field TUNSETDEBUG integer Whether the kernel's log tells of a tun device. An int, passed itself.
---@field TUNSETIFF integer Make a descriptor that of an interface (`tunsetiff`).
---@field TUNSETPERSIST integer Whether an interface stays (`tunsetpersist`).
---@field TUNSETOWNER integer The user of an interface (`tunsetowner`).
---@field TUNSETLINK integer The type of hardware of an interface (`tunsetlink`).
---@field TUNSETGROUP integer The group of an interface (`tunsetgroup`).
---@field TUNGETFEATURES integer What tun devices can be like (`tungetfeatures`).
---@field TUNSETOFFLOAD integer Work that is left to the program (`tunsetoffload`).
---@field TUNSETTXFILTER integer Hardware addresses whose frames come out of a tap device.
---@field TUNGETIFF integer The interface of a descriptor (`tungetiff`).
---@field TUNGETSNDBUF integer How many bytes may wait in an interface. An int.
---@field TUNSETSNDBUF integer Set it. An int.
---@field TUNATTACHFILTER integer Filter the frames that come out (`tunattachfilter`).
---@field TUNDETACHFILTER integer Remove the filter (`tundetachfilter`).
---@field TUNGETVNETHDRSZ integer Length of the header before packets (`tungetvnethdrsz`).
---@field TUNSETVNETHDRSZ integer Set it (`tunsetvnethdrsz`).
---@field TUNSETQUEUE integer Take a queue into use, or out of it (`tunsetqueue`).
---@field TUNSETIFINDEX integer The index of the interface that will be made. An int.
---@field TUNGETFILTER integer The filter, as an address that only the program that set it knows.
---@field TUNSETVNETLE integer Whether numbers of that header are little endian. An int.
---@field TUNGETVNETLE integer Ask for it. An int.
---@field TUNSETVNETBE integer Whether they are big endian. An int.
---@field TUNGETVNETBE integer Ask for it. An int.
---@field TUNSETSTEERINGEBPF integer The eBPF program that chooses a queue. An int (a descriptor; -1 for none).
---@field TUNSETFILTEREBPF integer The eBPF program that filters what comes out. An int (a descriptor; -1 for none).
---@field TUNSETCARRIER integer Whether an interface has a carrier (`tunsetcarrier`).
---@field TUNGETDEVNETNS integer Open the network namespace of an interface (`tungetdevnetns`).

---Options at level `SOL_IP`, and kinds of control message there. Source: ip(7), linux/in.h.
---@class callgate.c.IP
---@field TOS integer Type of service of packets that are sent. An int (a byte as control message).
---@field TTL integer Time to live of packets that are sent. An int.
---@field HDRINCL integer The caller supplies the IP header. A flag.
---@field OPTIONS integer IP options of packets that are sent. Bytes.
---@field ROUTER_ALERT integer Receive packets with the router alert option. An int.
---@field RECVOPTS integer Receive IP options as control messages. A flag.
---@field RETOPTS integer Receive raw IP options as control messages. A flag.
---@field PKTINFO integer Receive the arriving interface and address. A flag (a `struct in_pktinfo` as control message).
---@field PKTOPTIONS integer Control messages that a stream keeps, read only. Control messages.
---@field MTU_DISCOVER integer Path MTU discovery. An int (`IP_PMTUDISC`).
---@field RECVERR integer Queue errors for `MSG_ERRQUEUE`. A flag (a `struct sock_extended_err` as control message).
---@field RECVTTL integer Receive the time to live as a control message. A flag.
---@field RECVTOS integer Receive the type of service as a control message. A flag.
---@field MTU integer The path's MTU, read only. An int.
---@field FREEBIND integer Allow `bind` to an address that is not there yet. A flag.
---@field IPSEC_POLICY integer IPsec policy, PF_KEY's form. Bytes.
---@field XFRM_POLICY integer IPsec policy, netlink's form. Bytes.
---@field PASSSEC integer Receive the peer's security context as a control message. A flag.
---@field TRANSPARENT integer Transparent proxying: foreign addresses are accepted. A flag.
---@field ORIGDSTADDR integer The original destination. A socket address, as control message.
---@field RECVORIGDSTADDR integer Receive the original destination as a control message. A flag.
---@field MINTTL integer Drop packets with a smaller time to live. An int.
---@field NODEFRAG integer Do not put fragments together. A flag.
---@field CHECKSUM integer Receive the checksum as a control message. A flag.
---@field BIND_ADDRESS_NO_PORT integer Choose the port at `connect` rather than `bind`. A flag.
---@field RECVFRAGSIZE integer Receive the largest fragment's size as a control message. A flag.
---@field RECVERR_RFC4884 integer Queue errors with ICMP extensions. A flag.
---@field MULTICAST_IF integer Interface for multicast that is sent. A `struct ip_mreqn`.
---@field MULTICAST_TTL integer Time to live of multicast. An int.
---@field MULTICAST_LOOP integer Whether own multicast is looped back. A flag.
---@field ADD_MEMBERSHIP integer Join a group. A `struct ip_mreqn`.
---@field DROP_MEMBERSHIP integer Leave a group. A `struct ip_mreqn`.
---@field UNBLOCK_SOURCE integer Take a source of a group again. A `struct ip_mreq_source`.
---@field BLOCK_SOURCE integer Do not take a source of a group. A `struct ip_mreq_source`.
---@field ADD_SOURCE_MEMBERSHIP integer Join a group for one source. A `struct ip_mreq_source`.
---@field DROP_SOURCE_MEMBERSHIP integer Leave a group for one source. A `struct ip_mreq_source`.
---@field MSFILTER integer The list of sources. A `struct ip_msfilter`.
---@field MULTICAST_ALL integer Receive from all groups that were joined on the machine. A flag.
---@field UNICAST_IF integer Interface for unicast that is sent. An index in network byte order.
---@field LOCAL_PORT_RANGE integer Bounds of automatic ports, low and high half. An int.
---@field PROTOCOL integer The socket's protocol, read only. An int.

---IP protocols: the third argument of `socket`, and levels of options. Source: ip(7), linux/in.h.
---@class callgate.c.IPPROTO
---@field IP integer Dummy: the type's usual protocol.
---@field ICMP integer Internet control messages.
---@field IGMP integer Group management.
---@field IPIP integer IP in IP.
---@field TCP integer Transmission control protocol.
---@field EGP integer Exterior gateway protocol.
---@field PUP integer PUP.
---@field UDP integer User datagrams.
---@field IDP integer XNS IDP.
---@field TP integer Transport protocol class 4.
---@field DCCP integer Datagram congestion control protocol.
---@field IPV6 integer IPv6 in IPv4.
---@field RSVP integer Reservation protocol.
---@field GRE integer Generic routing encapsulation.
---@field ESP integer Encrypted payload of IPsec.
---@field AH integer Authentication header of IPsec.
---@field MTP integer Multicast transport protocol.
---@field BEETPH integer Pseudo header of IP option encapsulation (BEET).
---@field ENCAP integer Encapsulation header.
---@field PIM integer Protocol independent multicast.
---@field COMP integer Compression header.
---@field L2TP integer Layer 2 tunnelling.
---@field SCTP integer Stream control transmission protocol.
---@field UDPLITE integer UDP with partial checksums.
---@field MPLS integer MPLS in IP.
---@field ETHERNET integer Ethernet in IPv6.
---@field AGGFRAG integer Aggregation and fragmentation payload of ESP.
---@field RAW integer Raw IP packets.
---@field SMC integer Shared memory communications.
---@field MPTCP integer Multipath TCP.
---@field HOPOPTS integer IPv6 hop-by-hop options.
---@field ROUTING integer IPv6 routing header.
---@field FRAGMENT integer IPv6 fragmentation header.
---@field ICMPV6 integer ICMP of IPv6.
---@field NONE integer IPv6: no next header.
---@field DSTOPTS integer IPv6 destination options.
---@field MH integer IPv6 mobility header.

---Options at level `SOL_IPV6`, and kinds of control message there. Source: ipv6(7), linux/in6.h.
---@class callgate.c.IPV6
---@field ADDRFORM integer Turn the socket into an IPv4 one. An int (`AF_INET`).
---@field ["2292PKTINFO"] integer `PKTINFO` of RFC 2292.
---@field ["2292HOPOPTS"] integer `HOPOPTS` of RFC 2292.
---@field ["2292DSTOPTS"] integer `DSTOPTS` of RFC 2292.
---@field ["2292RTHDR"] integer `RTHDR` of RFC 2292.
---@field ["2292PKTOPTIONS"] integer Control messages that a stream keeps. Control messages.
---@field CHECKSUM integer Where a raw socket's checksum is. An int.
---@field ["2292HOPLIMIT"] integer `HOPLIMIT` of RFC 2292.
---@field NEXTHOP integer Address of the next hop. A socket address.
---@field AUTHHDR integer Receive the authentication header. A flag.
---@field FLOWINFO integer Receive the flow information. A flag (a `u32` in network byte order as control message).
---@field UNICAST_HOPS integer Hop limit of unicast. An int.
---@field MULTICAST_IF integer Interface for multicast that is sent. An int (its index).
---@field MULTICAST_HOPS integer Hop limit of multicast. An int.
---@field MULTICAST_LOOP integer Whether own multicast is looped back. A flag.
---@field ADD_MEMBERSHIP integer Join a group. A `struct ipv6_mreq`.
---@field DROP_MEMBERSHIP integer Leave a group. A `struct ipv6_mreq`.
---@field JOIN_GROUP integer Join a group. A `struct ipv6_mreq`.
---@field LEAVE_GROUP integer Leave a group. A `struct ipv6_mreq`.
---@field ROUTER_ALERT integer Receive packets with the router alert option. An int.
---@field MTU_DISCOVER integer Path MTU discovery. An int (`IPV6_PMTUDISC`).
---@field MTU integer The path's MTU. An int.
---@field RECVERR integer Queue errors for `MSG_ERRQUEUE`. A flag.
---@field V6ONLY integer No IPv4 on this socket. A flag.
---@field JOIN_ANYCAST integer Join an anycast group. A `struct ipv6_mreq`.
---@field LEAVE_ANYCAST integer Leave an anycast group. A `struct ipv6_mreq`.
---@field MULTICAST_ALL integer Receive from all groups that were joined on the machine. A flag.
---@field ROUTER_ALERT_ISOLATE integer Router alerts of the own network namespace only. A flag.
---@field RECVERR_RFC4884 integer Queue errors with ICMP extensions. A flag.
---@field FLOWLABEL_MGR integer Manage flow labels. A `struct in6_flowlabel_req`.
---@field FLOWINFO_SEND integer Send the flow information of the address. A flag.
---@field IPSEC_POLICY integer IPsec policy, PF_KEY's form. Bytes.
---@field XFRM_POLICY integer IPsec policy, netlink's form. Bytes.
---@field HDRINCL integer The caller supplies the IP header. A flag.
---@field RECVPKTINFO integer Receive the arriving interface and address. A flag.
---@field PKTINFO integer Interface and address. A `struct in6_pktinfo`.
---@field RECVHOPLIMIT integer Receive the hop limit. A flag.
---@field HOPLIMIT integer The hop limit, as control message. An int.
---@field RECVHOPOPTS integer Receive hop-by-hop options. A flag.
---@field HOPOPTS integer Hop-by-hop options. Bytes.
---@field RTHDRDSTOPTS integer Destination options before the routing header. Bytes.
---@field RECVRTHDR integer Receive the routing header. A flag.
---@field RTHDR integer The routing header. Bytes.
---@field RECVDSTOPTS integer Receive destination options. A flag.
---@field DSTOPTS integer Destination options. Bytes.
---@field RECVPATHMTU integer Receive changes of the path's MTU. A flag.
---@field PATHMTU integer The path's MTU, read only. A `struct ip6_mtuinfo`.
---@field DONTFRAG integer Do not fragment. A flag.
---@field RECVTCLASS integer Receive the traffic class. A flag.
---@field TCLASS integer The traffic class. An int.
---@field AUTOFLOWLABEL integer Make flow labels. A flag.
---@field ADDR_PREFERENCES integer Which source addresses are preferred. An int (`IPV6_PREFER_SRC_*`).
---@field MINHOPCOUNT integer Drop packets with a smaller hop limit. An int.
---@field ORIGDSTADDR integer The original destination. A socket address, as control message.
---@field RECVORIGDSTADDR integer Receive the original destination as a control message. A flag.
---@field TRANSPARENT integer Transparent proxying. A flag.
---@field UNICAST_IF integer Interface for unicast that is sent. An index in network byte order.
---@field RECVFRAGSIZE integer Receive the largest fragment's size as a control message. A flag.
---@field FREEBIND integer Allow `bind` to an address that is not there yet. A flag.

---Path MTU discovery, the value of `MTU_DISCOVER`. Source: ipv6(7), linux/in6.h.
---@class callgate.c.IPV6_PMTUDISC
---@field DONT integer Never discover.
---@field WANT integer As the route says.
---@field DO integer Always discover.
---@field PROBE integer Ignore the path's MTU.
---@field INTERFACE integer Use the interface's MTU, do not take the path's.
---@field OMIT integer The same as `INTERFACE`, but fragments are allowed.

---Path MTU discovery, the value of `MTU_DISCOVER`. Source: ip(7), linux/in.h.
---@class callgate.c.IP_PMTUDISC
---@field DONT integer Never set the don't-fragment bit.
---@field WANT integer As the route says.
---@field DO integer Always discover.
---@field PROBE integer Set the bit but ignore the path's MTU.
---@field INTERFACE integer Use the interface's MTU, do not take the path's.
---@field OMIT integer The same as `INTERFACE`, but fragments are allowed.

---An interval timer. Source: getitimer(2), linux/time.h.
---@class callgate.c.ITIMER
---@field REAL integer Runs in real time and sends `SIGALRM`.
---@field VIRTUAL integer Runs while the process runs in user mode and sends `SIGVTALRM`.
---@field PROF integer Runs while the process runs and sends `SIGPROF`.

---Local modes. Source: termios(3), asm/termbits.h.
---@class callgate.c.LFLAG
---@field ISIG integer Characters raise signals.
---@field ICANON integer Lines, with editing.
---@field XCASE integer Upper case terminals.
---@field ECHO integer Echo the input.
---@field ECHOE integer Erasing is shown.
---@field ECHOK integer Killing a line is shown.
---@field ECHONL integer Echo NL without `ECHO`.
---@field NOFLSH integer Signals do not flush.
---@field TOSTOP integer `SIGTTOU` for background output.
---@field ECHOCTL integer Echo control characters as `^X`.
---@field ECHOPRT integer Print characters that are erased.
---@field ECHOKE integer Killing erases each character.
---@field FLUSHO integer Output is being flushed.
---@field PENDIN integer Print the input again.
---@field IEXTEN integer Implementation's input processing.
---@field EXTPROC integer External processing.

---Operations of `flock`. Source: flock(2), asm-generic/fcntl.h.
---@class callgate.c.LOCK
---@field SH integer Take a shared lock.
---@field EX integer Take an exclusive lock.
---@field NB integer Do not wait.
---@field UN integer Release the lock.
---@field MAND integer Mandatory lock; kernels since 5.15 ignore it.
---@field READ integer With `MAND`: others may read.
---@field WRITE integer With `MAND`: others may write.
---@field RW integer With `MAND`: others may read and write.

---Advice about memory. Source: madvise(2), asm/mman.h.
---@class callgate.c.MADV
---@field NORMAL integer Nothing special.
---@field RANDOM integer Accesses come in no order.
---@field SEQUENTIAL integer Accesses come in order.
---@field WILLNEED integer It is needed soon: read ahead.
---@field DONTNEED integer It is not needed: drop it now.
---@field FREE integer Its content may be dropped when memory is short.
---@field REMOVE integer Free it and what stores it.
---@field DONTFORK integer A child does not get it.
---@field DOFORK integer A child gets it again.
---@field HWPOISON integer Act as if the page were broken.
---@field SOFT_OFFLINE integer Take the page out of use, keeping its content.
---@field MERGEABLE integer Equal pages may be merged.
---@field UNMERGEABLE integer Equal pages are not merged any more.
---@field HUGEPAGE integer Use huge pages.
---@field NOHUGEPAGE integer Use no huge pages.
---@field DONTDUMP integer Leave it out of core dumps.
---@field DODUMP integer Put it into core dumps again.
---@field WIPEONFORK integer A child finds zeros there.
---@field KEEPONFORK integer A child finds the content again.
---@field COLD integer Reclaim it early.
---@field PAGEOUT integer Reclaim it now.
---@field POPULATE_READ integer Make it present for reading.
---@field POPULATE_WRITE integer Make it present for writing.
---@field DONTNEED_LOCKED integer As `DONTNEED`, also where it is locked.
---@field COLLAPSE integer Make huge pages of it now.
---@field GUARD_INSTALL integer Make guard pages: touching them is a fault.
---@field GUARD_REMOVE integer Remove guard pages.

---What a mapping is of, and how it is made. Source: mmap(2), asm/mman.h.
---@class callgate.c.MAP
---@field SHARED integer Changes go to the file and to everyone who maps it.
---@field PRIVATE integer Changes stay in this process.
---@field SHARED_VALIDATE integer As `SHARED`, but flags that the kernel does not know are refused.
---@field DROPPABLE integer The kernel may drop pages when memory is short; they read as zero then.
---@field TYPE integer The bits that hold one of the above.
---@field FIXED integer Exactly at the address; what is mapped there goes.
---@field ANONYMOUS integer Memory without a file, all zero.
---@field ANON integer The same number as `ANONYMOUS`.
---@field POPULATE integer Read it in at once.
---@field NONBLOCK integer With `POPULATE`: only what needs no waiting.
---@field STACK integer It will be a stack; without effect.
---@field HUGETLB integer Of huge pages.
---@field SYNC integer With `SHARED_VALIDATE`: a mapping of persistent memory that stays consistent.
---@field FIXED_NOREPLACE integer Exactly at the address, or fail with `EEXIST` if something is there.
---@field UNINITIALIZED integer Do not clear the memory (only kernels without an MMU).
---@field FILE integer Of a file; this is 0.
---@field GROWSDOWN integer It grows down as a stack does.
---@field DENYWRITE integer Ignored; old.
---@field EXECUTABLE integer Ignored; old.
---@field LOCKED integer Locked in memory.
---@field NORESERVE integer Reserve no swap for it.
---@field ["32BIT"] integer In the first 2 GiB of the address space.
---@field ABOVE4G integer Above the first 4 GiB of the address space.
---@field HUGE_16KB integer With `HUGETLB`: pages of 16 KiB.
---@field HUGE_64KB integer With `HUGETLB`: pages of 64 KiB.
---@field HUGE_512KB integer With `HUGETLB`: pages of 512 KiB.
---@field HUGE_1MB integer With `HUGETLB`: pages of 1 MiB.
---@field HUGE_2MB integer With `HUGETLB`: pages of 2 MiB.
---@field HUGE_8MB integer With `HUGETLB`: pages of 8 MiB.
---@field HUGE_16MB integer With `HUGETLB`: pages of 16 MiB.
---@field HUGE_32MB integer With `HUGETLB`: pages of 32 MiB.
---@field HUGE_256MB integer With `HUGETLB`: pages of 256 MiB.
---@field HUGE_512MB integer With `HUGETLB`: pages of 512 MiB.
---@field HUGE_1GB integer With `HUGETLB`: pages of 1 GiB.
---@field HUGE_2GB integer With `HUGETLB`: pages of 2 GiB.
---@field HUGE_16GB integer With `HUGETLB`: pages of 16 GiB.

---Where the size of huge pages stands among the flags of a mapping: its logarithm to base 2. Source: mmap(2), linux/mman.h.
---@class callgate.c.MAP_HUGE
---@field SHIFT integer How far it is shifted.
---@field MASK integer How many bits it may have, as a mask before the shift.

---Group options that serve IPv4 and IPv6. Source: linux/in.h, RFC 3678.
---@class callgate.c.MCAST
---@field JOIN_GROUP integer Join a group. A `struct group_req`.
---@field BLOCK_SOURCE integer Do not take a source. A `struct group_source_req`.
---@field UNBLOCK_SOURCE integer Take it again. A `struct group_source_req`.
---@field LEAVE_GROUP integer Leave a group. A `struct group_req`.
---@field JOIN_SOURCE_GROUP integer Join for one source. A `struct group_source_req`.
---@field LEAVE_SOURCE_GROUP integer Leave for one source. A `struct group_source_req`.
---@field MSFILTER integer The list of sources. A `struct group_filter`.

---What `mlockall` locks. Source: mlockall(2), asm/mman.h.
---@class callgate.c.MCL
---@field CURRENT integer What is mapped now.
---@field FUTURE integer What will be mapped.
---@field ONFAULT integer Pages when they are first touched.

---How `memfd_create` makes a file. The `HUGE_` sizes are numbers in the upper bits, of which one is given. Source: memfd_create(2), linux/memfd.h.
---@class callgate.c.MFD
---@field CLOEXEC integer Close the descriptor on `execve`.
---@field ALLOW_SEALING integer Seals may be added.
---@field HUGETLB integer Use huge pages.
---@field NOEXEC_SEAL integer Not executable, and sealed to stay so.
---@field EXEC integer Executable.
---@field HUGE_64KB integer Huge pages of 64 KiB.
---@field HUGE_512KB integer Huge pages of 512 KiB.
---@field HUGE_1MB integer Huge pages of 1 MiB.
---@field HUGE_2MB integer Huge pages of 2 MiB.
---@field HUGE_8MB integer Huge pages of 8 MiB.
---@field HUGE_16MB integer Huge pages of 16 MiB.
---@field HUGE_32MB integer Huge pages of 32 MiB.
---@field HUGE_256MB integer Huge pages of 256 MiB.
---@field HUGE_512MB integer Huge pages of 512 MiB.
---@field HUGE_1GB integer Huge pages of 1 GiB.
---@field HUGE_2GB integer Huge pages of 2 GiB.
---@field HUGE_16GB integer Huge pages of 16 GiB.

---Where the size of huge pages stands in `MFD` flags. Source: memfd_create(2), linux/memfd.h.
---@class callgate.c.MFD_HUGE
---@field SHIFT integer The lowest bit of the size's logarithm.
---@field MASK integer The bits of the size's logarithm, before the shift.

---How `mlock2` locks. Source: mlock2(2), asm/mman.h.
---@class callgate.c.MLOCK
---@field ONFAULT integer Pages when they are first touched.

---How a file system is unmounted. Source: umount2(2).
---@class callgate.c.MNT
---@field FORCE integer Abort requests that wait, even if data is lost.
---@field DETACH integer Take it out of the tree now, clean up when it is not busy any more.
---@field EXPIRE integer Mark it; unmount it if it was marked and not used since.
---@field NOFOLLOW integer Do not follow a symbolic link.

---How a mapping is resized. Source: mremap(2), linux/mman.h.
---@class callgate.c.MREMAP
---@field MAYMOVE integer It may move.
---@field FIXED integer It moves to the given address; what is mapped there goes.
---@field DONTUNMAP integer The old range stays mapped, as fresh memory.

---How a file system is mounted. Source: mount(2), linux/mount.h.
---@class callgate.c.MS
---@field RDONLY integer No writing.
---@field NOSUID integer Set-user-id bits and capabilities of files have no effect.
---@field NODEV integer Device files cannot be used.
---@field NOEXEC integer Programs cannot be executed.
---@field SYNCHRONOUS integer Writes are synchronous.
---@field REMOUNT integer Change a mount that is there.
---@field MANDLOCK integer Mandatory locks; has no effect any more.
---@field DIRSYNC integer Changes of directories are synchronous.
---@field NOSYMFOLLOW integer Symbolic links are not followed.
---@field NOATIME integer Do not keep times of access.
---@field NODIRATIME integer Do not keep times of access of directories.
---@field BIND integer Make a tree visible at another place.
---@field MOVE integer Move a mount.
---@field REC integer With `BIND` and propagation: the mounts below as well.
---@field SILENT integer No messages in the kernel's log.
---@field POSIXACL integer Access control lists; inside the kernel.
---@field UNBINDABLE integer Propagation: none, and it cannot be bound.
---@field PRIVATE integer Propagation: none.
---@field SLAVE integer Propagation: receive only.
---@field SHARED integer Propagation: both ways.
---@field RELATIME integer Keep times of access when they are older than a change.
---@field KERNMOUNT integer Inside the kernel.
---@field I_VERSION integer Count changes of inodes.
---@field STRICTATIME integer Always keep times of access.
---@field LAZYTIME integer Keep times in memory as long as possible.

---How a message is sent or received, and what became of it. Source: send(2), recv(2).
---@class callgate.c.MSG
---@field OOB integer Send or take urgent (out-of-band) data.
---@field PEEK integer Leave the data in the queue.
---@field DONTROUTE integer Send only to hosts on directly connected networks.
---@field CTRUNC integer Result: control messages were cut because the buffer was too small.
---@field PROXY integer Supply or ask for a second address; unused.
---@field TRUNC integer Result: the datagram was longer than the buffer. As input: return the real length.
---@field DONTWAIT integer Do not wait, in this call only.
---@field EOR integer End of a record.
---@field WAITALL integer Wait until the buffer is full, the stream ends, or an error or signal comes.
---@field FIN integer Used inside the kernel.
---@field SYN integer Used inside the kernel.
---@field CONFIRM integer Tell the link layer that the peer answers, so that it need not probe.
---@field RST integer Used inside the kernel.
---@field ERRQUEUE integer Take queued errors instead of data.
---@field NOSIGNAL integer Do not raise `SIGPIPE` when the peer has closed.
---@field MORE integer More data follows; hold back partial frames.
---@field WAITFORONE integer `recvmmsg`: wait for the first message only.
---@field ZEROCOPY integer Send from the caller's pages (`SO_ZEROCOPY` must be on).
---@field FASTOPEN integer Send data with the connection request (TCP Fast Open).
---@field CMSG_CLOEXEC integer Descriptors that arrive get the close-on-exec flag.
---@field SOCK_DEVMEM integer Receive into memory of a device.

---How a mapping is written back. Source: msync(2), asm/mman.h.
---@class callgate.c.MSYNC
---@field ASYNC integer Begin and do not wait.
---@field INVALIDATE integer Other mappings of the file see the change.
---@field SYNC integer Wait until it is written.

---How a file is opened, and the status flags of an open file. Source: open(2), asm/fcntl.h.
---@class callgate.c.O
---@field RDONLY integer Read only; this is 0, the absence of `WRONLY` and `RDWR`.
---@field WRONLY integer Write only.
---@field RDWR integer Read and write.
---@field ACCMODE integer The bits that hold the access mode.
---@field CREAT integer Create the file if it is missing; `mode` is then used.
---@field EXCL integer With `CREAT`: fail with `EEXIST` if it exists.
---@field NOCTTY integer A terminal does not become the controlling terminal.
---@field TRUNC integer Cut a regular file to length 0.
---@field APPEND integer Every write goes to the end of the file.
---@field NONBLOCK integer Calls that would wait fail with `EAGAIN` instead.
---@field NDELAY integer An old name of `NONBLOCK`.
---@field DSYNC integer A write returns when its data, and what is needed to read them back, are on the device.
---@field SYNC integer A write returns when its data and all metadata are on the device.
---@field RSYNC integer The same as `SYNC`: Linux does not tell them apart.
---@field FSYNC integer An old name of `SYNC`.
---@field ASYNC integer A signal is sent when input or output becomes possible; only settable with `fcntl`.
---@field DIRECT integer Transfer without the page cache; buffers and offsets must be aligned.
---@field LARGEFILE integer Allow sizes over 2 GiB; the kernel sets it by itself in a 64-bit process.
---@field DIRECTORY integer Fail with `ENOTDIR` if it is not a directory.
---@field NOFOLLOW integer Fail with `ELOOP` if the last part of the path is a symbolic link.
---@field NOATIME integer Reading leaves the access time alone; for the owner only.
---@field CLOEXEC integer Close the descriptor on `execve`.
---@field PATH integer Only a place in the file system: the file itself is not opened.
---@field TMPFILE integer Make a file without a name in the given directory.
---@field EMPTYPATH integer An empty path is the directory descriptor itself.

---Output modes. Source: termios(3), asm/termbits.h.
---@class callgate.c.OFLAG
---@field OPOST integer Process the output at all.
---@field OLCUC integer Turn lower case into upper case.
---@field ONLCR integer Turn NL into CR NL.
---@field OCRNL integer Turn CR into NL.
---@field ONOCR integer No CR at column 0.
---@field ONLRET integer NL also returns the carriage.
---@field OFILL integer Delay by fill characters.
---@field OFDEL integer The fill character is DEL.
---@field NLDLY integer Mask of delays of NL.
---@field CRDLY integer Mask of delays of CR.
---@field TABDLY integer Mask of delays of tabs.
---@field TAB3 integer Turn tabs into spaces.
---@field BSDLY integer Mask of delays of backspace.
---@field VTDLY integer Mask of delays of vertical tabs.
---@field FFDLY integer Mask of delays of form feeds.
---@field NL0 integer No delay after a newline; this is 0.
---@field NL1 integer A delay after a newline.
---@field CR0 integer No delay after a carriage return; this is 0.
---@field CR1 integer The first delay after a carriage return.
---@field CR2 integer The second.
---@field CR3 integer The third.
---@field TAB0 integer No delay after a tab; this is 0.
---@field TAB1 integer The first delay after a tab.
---@field TAB2 integer The second.
---@field XTABS integer Another name of `TAB3`: tabs become spaces.
---@field BS0 integer No delay after a backspace; this is 0.
---@field BS1 integer A delay after a backspace.
---@field VT0 integer No delay after a vertical tab; this is 0.
---@field VT1 integer A delay after a vertical tab.
---@field FF0 integer No delay after a form feed; this is 0.
---@field FF1 integer A delay after a form feed.

---What `access` asks for. Source: access(2), unistd.h.
---@class callgate.c.OK
---@field F integer The file exists; this is 0.
---@field R integer It may be read.
---@field W integer It may be written.
---@field X integer It may be executed, or a directory searched.

---What the id of `waitid` is. Source: waitid(2), linux/wait.h.
---@class callgate.c.P
---@field ALL integer Any child; the id is not used.
---@field PID integer A process.
---@field PGID integer A process group; 0 is the caller's own.
---@field PIDFD integer A process descriptor.

---Options at level `SOL_PACKET`. Source: packet(7), linux/if_packet.h.
---@class callgate.c.PACKET
---@field ADD_MEMBERSHIP integer Add a multicast address, or a promiscuous mode. A `struct packet_mreq`.
---@field DROP_MEMBERSHIP integer Take it back. A `struct packet_mreq`.
---@field RECV_OUTPUT integer Reserved.
---@field RX_RING integer Receive in a ring of shared memory. A `struct tpacket_req`.
---@field STATISTICS integer Packets and drops since the last question, read only. A `struct tpacket_stats`.
---@field COPY_THRESH integer Copy packets up to this size also to the normal queue. An int.
---@field AUXDATA integer Receive a `struct tpacket_auxdata` as a control message. A flag.
---@field ORIGDEV integer Tell the real interface instead of the master. A flag.
---@field VERSION integer Version of the ring. An int.
---@field HDRLEN integer Size of the ring's header, for the version that goes in. An int.
---@field RESERVE integer Bytes in front of the headers. An int.
---@field TX_RING integer Send from a ring. A `struct tpacket_req`.
---@field LOSS integer Skip packets in the wrong format. A flag.
---@field VNET_HDR integer Use the header of virtio-net. A flag.
---@field TX_TIMESTAMP integer Timestamps of sending. An int.
---@field TIMESTAMP integer Source of the ring's timestamps. An int.
---@field FANOUT integer Share packets among sockets: group, mode, flags. An int (mode `PACKET_FANOUT`).
---@field TX_HAS_OFF integer The ring's frames say where data starts. A flag.
---@field QDISC_BYPASS integer Pass by the queueing discipline. A flag.
---@field ROLLOVER_STATS integer Statistics of rollover, read only. A `struct tpacket_rollover_stats`.
---@field FANOUT_DATA integer The program that chooses. A BPF program.
---@field IGNORE_OUTGOING integer Do not receive what this machine sends. A flag.
---@field VNET_HDR_SZ integer Size of the header of virtio-net. An int.

---How frames are shared, and flags that are added. Source: packet(7).
---@class callgate.c.PACKET_FANOUT
---@field HASH integer By a hash of the flow.
---@field LB integer In turn.
---@field CPU integer By processor.
---@field ROLLOVER integer The next socket when one is full.
---@field RND integer By chance.
---@field QM integer By the queue of arrival.
---@field CBPF integer By a classic BPF program.
---@field EBPF integer By an eBPF program.
---@field FLAG_ROLLOVER integer Flag: roll over when the chosen socket is full.
---@field FLAG_UNIQUEID integer Flag: choose a group that is not used.
---@field FLAG_IGNORE_OUTGOING integer Flag: without what this machine sends.
---@field FLAG_DEFRAG integer Flag: put fragments together first.

---Kinds of membership in `struct packet_mreq`. Source: packet(7).
---@class callgate.c.PACKET_MR
---@field MULTICAST integer One multicast address.
---@field PROMISC integer All frames.
---@field ALLMULTI integer All multicast frames.
---@field UNICAST integer One more unicast address.

---Where a frame goes, in `struct sockaddr_ll`. Source: packet(7), linux/if_packet.h.
---@class callgate.c.PACKET_TYPE
---@field HOST integer To this machine.
---@field BROADCAST integer To everybody.
---@field MULTICAST integer To a group.
---@field OTHERHOST integer To somebody else (promiscuous mode).
---@field OUTGOING integer From this machine.
---@field LOOPBACK integer Looped back.
---@field USER integer To user space.
---@field KERNEL integer To the kernel.
---@field FASTROUTE integer Unused.

---How a process descriptor is made. Source: pidfd_open(2), linux/pidfd.h.
---@class callgate.c.PIDFD
---@field NONBLOCK integer Waiting on it with `waitid` does not wait.
---@field THREAD integer It is for a thread that need not lead its process.

---How a process that was described by `PIDFD_GET_INFO` dumped core. Source: linux/pidfd.h.
---@class callgate.c.PIDFD_COREDUMP
---@field ED integer It did.
---@field SKIP integer It was not to.
---@field USER integer As its user.
---@field ROOT integer As root.

---A namespace of the process, which `ioctl` on a process descriptor opens. Source: linux/pidfd.h.
---@class callgate.c.PIDFD_GET
---@field CGROUP_NAMESPACE integer Control groups.
---@field IPC_NAMESPACE integer System V IPC and POSIX message queues.
---@field MNT_NAMESPACE integer Mounts.
---@field NET_NAMESPACE integer Network.
---@field PID_NAMESPACE integer Process ids.
---@field PID_FOR_CHILDREN_NAMESPACE integer Process ids of its future children.
---@field TIME_NAMESPACE integer Clocks.
---@field TIME_FOR_CHILDREN_NAMESPACE integer Clocks of its future children.
---@field USER_NAMESPACE integer Users and capabilities.
---@field UTS_NAMESPACE integer Host name.

---A number that stands for a descriptor of the caller itself, where a process descriptor is taken. Source: pidfd_send_signal(2), linux/pidfd.h.
---@class callgate.c.PIDFD_SELF
---@field THREAD integer The calling thread.
---@field THREAD_GROUP integer The calling process.
---@field PROCESS integer Another name of `THREAD_GROUP`.

---Whom `pidfd_send_signal` reaches; by default what the descriptor was made for. Source: pidfd_send_signal(2), linux/pidfd.h.
---@class callgate.c.PIDFD_SIGNAL
---@field THREAD integer The thread.
---@field THREAD_GROUP integer The process.
---@field PROCESS_GROUP integer The process group.

---What is waited for and what happened. Source: poll(2), asm/poll.h.
---@class callgate.c.POLL
---@field IN integer There is something to read.
---@field PRI integer There is something exceptional, such as urgent data.
---@field OUT integer Writing would not wait.
---@field ERR integer Result: an error, or the reader of a pipe is gone.
---@field HUP integer Result: the peer hung up.
---@field NVAL integer Result: the descriptor is not open.
---@field RDNORM integer The same as `IN`.
---@field RDBAND integer There is priority data to read.
---@field WRNORM integer The same as `OUT`.
---@field WRBAND integer Priority data may be written.
---@field MSG integer Unused.
---@field REMOVE integer Used inside the kernel.
---@field RDHUP integer The peer will send no more.

---Code of a `SIGIO`. Source: sigaction(2), asm/siginfo.h.
---@class callgate.c.POLL_CODE
---@field IN integer Data to read.
---@field OUT integer Room to write.
---@field MSG integer A message to read.
---@field ERR integer An error.
---@field PRI integer Urgent data to read.
---@field HUP integer The other end is gone.

---How a part of a file will be used. Source: posix_fadvise(2), linux/fadvise.h.
---@class callgate.c.POSIX_FADV
---@field NORMAL integer Nothing special.
---@field RANDOM integer In random order.
---@field SEQUENTIAL integer From the start to the end.
---@field WILLNEED integer Soon.
---@field DONTNEED integer Not soon; drop it from the cache.
---@field NOREUSE integer Only once.

---An operation of `prctl`. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR
---@field SET_PDEATHSIG integer Set the signal that is sent when the parent ends.
---@field GET_PDEATHSIG integer Ask for it.
---@field GET_DUMPABLE integer Ask whether the process dumps core and may be traced.
---@field SET_DUMPABLE integer Say it.
---@field GET_UNALIGN integer Ask what a misaligned access does.
---@field SET_UNALIGN integer Set it.
---@field GET_KEEPCAPS integer Ask whether capabilities survive the loss of user 0.
---@field SET_KEEPCAPS integer Say it.
---@field GET_FPEMU integer Ask for the emulation of floating point (ia64).
---@field SET_FPEMU integer Set it.
---@field GET_FPEXC integer Ask for the mode of floating point exceptions (PowerPC).
---@field SET_FPEXC integer Set it.
---@field GET_TIMING integer Ask how processor time is measured.
---@field SET_TIMING integer Set it.
---@field SET_NAME integer Set the thread's name.
---@field GET_NAME integer Ask for it.
---@field GET_ENDIAN integer Ask for the byte order (PowerPC).
---@field SET_ENDIAN integer Set it.
---@field GET_SECCOMP integer Ask for the seccomp mode.
---@field SET_SECCOMP integer Set it.
---@field CAPBSET_READ integer Ask whether a capability is in the bounding set.
---@field CAPBSET_DROP integer Take it out of the bounding set.
---@field GET_TSC integer Ask whether the time stamp counter may be read (x86).
---@field SET_TSC integer Say it.
---@field GET_SECUREBITS integer Ask for the secure bits.
---@field SET_SECUREBITS integer Set them.
---@field SET_TIMERSLACK integer Set how late timers may be, in nanoseconds.
---@field GET_TIMERSLACK integer Ask for it.
---@field TASK_PERF_EVENTS_DISABLE integer Stop all performance counters that the caller made.
---@field TASK_PERF_EVENTS_ENABLE integer Start them.
---@field MCE_KILL integer Set what a memory error does to the thread.
---@field MCE_KILL_GET integer Ask for it.
---@field SET_MM integer Change the recorded addresses of code, data, heap, stack.
---@field SET_PTRACER integer Allow a process to trace this one (Yama).
---@field SET_CHILD_SUBREAPER integer Adopt orphaned descendants, as init does.
---@field GET_CHILD_SUBREAPER integer Ask for it.
---@field SET_NO_NEW_PRIVS integer Never gain privileges by `execve` again.
---@field GET_NO_NEW_PRIVS integer Ask for it.
---@field GET_TID_ADDRESS integer Ask for the address that is cleared when the thread ends.
---@field SET_THP_DISABLE integer Say whether huge pages are off.
---@field GET_THP_DISABLE integer Ask for it.
---@field MPX_ENABLE_MANAGEMENT integer Memory protection extensions on; gone.
---@field MPX_DISABLE_MANAGEMENT integer Memory protection extensions off; gone.
---@field SET_FP_MODE integer Set the mode of the floating point registers (MIPS).
---@field GET_FP_MODE integer Ask for it.
---@field CAP_AMBIENT integer Read or change the ambient capabilities.
---@field SVE_SET_VL integer Set the vector length (Arm SVE).
---@field SVE_GET_VL integer Ask for it.
---@field GET_SPECULATION_CTRL integer Ask for the state of a speculation feature.
---@field SET_SPECULATION_CTRL integer Set it.
---@field PAC_RESET_KEYS integer Make new pointer authentication keys (Arm).
---@field SET_TAGGED_ADDR_CTRL integer Set how tagged addresses are taken (Arm, RISC-V).
---@field GET_TAGGED_ADDR_CTRL integer Ask for it.
---@field SET_IO_FLUSHER integer Say that the process serves block devices, and must not wait for them when memory is short.
---@field GET_IO_FLUSHER integer Ask for it.
---@field SET_SYSCALL_USER_DISPATCH integer Turn system calls into `SIGSYS`.
---@field PAC_SET_ENABLED_KEYS integer Choose the pointer authentication keys (Arm).
---@field PAC_GET_ENABLED_KEYS integer Ask for them.
---@field SCHED_CORE integer Which threads may share a core.
---@field SME_SET_VL integer Set the vector length (Arm SME).
---@field SME_GET_VL integer Ask for it.
---@field SET_MDWE integer No memory that is both writable and executable.
---@field GET_MDWE integer Ask for it.
---@field SET_VMA integer Set an attribute of a memory range.
---@field GET_AUXV integer Copy the auxiliary vector.
---@field SET_MEMORY_MERGE integer Say whether equal pages of the process are merged.
---@field GET_MEMORY_MERGE integer Ask for it.
---@field RISCV_V_SET_CONTROL integer Say whether the vector unit may be used (RISC-V).
---@field RISCV_V_GET_CONTROL integer Ask for it.
---@field RISCV_SET_ICACHE_FLUSH_CTX integer Allow the instruction fetch fence in user mode (RISC-V).
---@field PPC_GET_DEXCR integer Ask for an aspect of dynamic execution control (PowerPC).
---@field PPC_SET_DEXCR integer Set it.
---@field GET_SHADOW_STACK_STATUS integer Ask for the shadow stack's state.
---@field SET_SHADOW_STACK_STATUS integer Set it.
---@field LOCK_SHADOW_STACK_STATUS integer Forbid to change it.
---@field TIMER_CREATE_RESTORE_IDS integer `timer_create` takes the wanted id (for checkpoint and restore).
---@field FUTEX_HASH integer Size of the process's own futex table.
---@field GET_CFI integer Ask for the state of control flow integrity (`PR_CFI`).
---@field SET_CFI integer Set it.
---@field RSEQ_SLICE_EXTENSION integer Ask for or set the extension of time slices (`PR_RSEQ_SLICE_EXTENSION_GET`).

---Whose nice value is meant. Source: getpriority(2), linux/resource.h.
---@class callgate.c.PRIO
---@field PROCESS integer A process or thread id; 0 is the calling thread.
---@field PGRP integer A process group; 0 is the caller's own.
---@field USER integer All processes of a user; 0 is the caller's real user.

---What may be done with a mapping. Source: mmap(2), asm/mman.h.
---@class callgate.c.PROT
---@field READ integer It may be read.
---@field WRITE integer It may be written.
---@field EXEC integer It may be executed.
---@field SEM integer It may hold atomic operations.
---@field NONE integer It may not be touched; this is 0.
---@field GROWSDOWN integer `mprotect`: down to the start of a mapping that grows down.
---@field GROWSUP integer `mprotect`: up to the end of a mapping that grows up.

---What is done to the ambient capabilities. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_CAP_AMBIENT
---@field IS_SET integer Ask whether a capability is in the set.
---@field RAISE integer Put it in.
---@field LOWER integer Take it out.
---@field CLEAR_ALL integer Take all out.

---Control flow integrity: which kind, and what to do with it. Source: linux/prctl.h.
---@class callgate.c.PR_CFI
---@field BRANCH_LANDING_PADS integer The kind: jumps reach only landing pads.
---@field ENABLE integer Switch it on.
---@field DISABLE integer Switch it off.
---@field LOCK integer Let nobody change it.

---Byte order. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_ENDIAN
---@field BIG integer Big endian.
---@field LITTLE integer Little endian.
---@field PPC_LITTLE integer PowerPC's pseudo little endian.

---Emulation of floating point. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_FPEMU
---@field NOPRINT integer Emulate silently.
---@field SIGFPE integer Do not emulate; raise `SIGFPE`.

---Floating point exceptions. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_FP_EXC
---@field SW_ENABLE integer Use the enables of this set.
---@field DIV integer Division by zero.
---@field OVF integer Overflow.
---@field UND integer Underflow.
---@field RES integer Inexact result.
---@field INV integer Invalid operation.
---@field DISABLED integer No exceptions.
---@field NONRECOV integer Late, and cannot be recovered.
---@field ASYNC integer Late, and can be recovered.
---@field PRECISE integer Exactly.

---Mode of the floating point registers. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_FP_MODE
---@field FR integer Registers of 64 bits.
---@field FRE integer Odd single registers are emulated.

---Size of the process's own futex table. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_FUTEX_HASH
---@field SET_SLOTS integer Set it.
---@field GET_SLOTS integer Ask for it.

---What a memory error does to the thread. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_MCE_KILL
---@field CLEAR integer First argument: back to the system's setting.
---@field SET integer First argument: use the second one.
---@field LATE integer Second argument: kill when the broken page is touched.
---@field EARLY integer Second argument: kill as soon as the error is found.
---@field DEFAULT integer Second argument: as the system is set.

---Memory that is both writable and executable. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_MDWE
---@field REFUSE_EXEC_GAIN integer Refused.
---@field NO_INHERIT integer Children do not inherit it.

---Tagged addresses. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_MTE
---@field TAGGED_ADDR_ENABLE integer The kernel takes tagged addresses.
---@field TCF_NONE integer Tag mismatches are ignored; this is 0.
---@field TCF_SYNC integer Tag mismatches are told exactly.
---@field TCF_ASYNC integer Tag mismatches are told late.
---@field TCF_MASK integer The bits of the two above.
---@field TAG_MASK integer The tags that may be made at random.
---@field STORE_ONLY integer Only stores are checked.
---@field PMLEN_MASK integer The number of masked bits of a pointer (RISC-V).

---Pointer authentication keys. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_PAC
---@field APIAKEY integer Instruction key A.
---@field APIBKEY integer Instruction key B.
---@field APDAKEY integer Data key A.
---@field APDBKEY integer Data key B.
---@field APGAKEY integer Generic key.

---An aspect of dynamic execution control. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_PPC_DEXCR
---@field SBHE integer Speculative branch hints.
---@field IBRTPD integer Prediction of indirect branches.
---@field SRAPD integer Prediction of return addresses.
---@field NPHIE integer Hash instructions in user mode.

---How such an aspect is set. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_PPC_DEXCR_CTRL
---@field EDITABLE integer It can be set.
---@field SET integer It is on.
---@field CLEAR integer It is off.
---@field SET_ONEXEC integer It is on after `execve`.
---@field CLEAR_ONEXEC integer It is off after `execve`.
---@field MASK integer All bits.

---The instruction fetch fence in user mode. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_RISCV_CTX
---@field SW_FENCEI_ON integer Allowed.
---@field SW_FENCEI_OFF integer Not allowed.

---To whom that applies. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_RISCV_SCOPE
---@field PER_PROCESS integer The process.
---@field PER_THREAD integer The thread.

---The vector unit of RISC-V. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_RISCV_V_VSTATE_CTRL
---@field DEFAULT integer As the system is set; this is 0.
---@field OFF integer Off.
---@field ON integer On.
---@field INHERIT integer It survives `execve`.
---@field CUR_MASK integer The bits of the current state.
---@field NEXT_MASK integer The bits of the state after `execve`.
---@field MASK integer All bits.

---What to do about the extension of time slices. Source: linux/prctl.h.
---@class callgate.c.PR_RSEQ_SLICE_EXTENSION
---@field GET integer Ask.
---@field SET integer Set.

---Which threads may share a core. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_SCHED_CORE
---@field GET integer Ask for the cookie.
---@field CREATE integer Make a new cookie.
---@field SHARE_TO integer Give the caller's cookie away.
---@field SHARE_FROM integer Take another's cookie.

---To whom a cookie goes. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_SCHED_CORE_SCOPE
---@field THREAD integer A thread.
---@field THREAD_GROUP integer A process.
---@field PROCESS_GROUP integer A process group.

---Which recorded address is changed. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_SET_MM
---@field START_CODE integer Start of the code.
---@field END_CODE integer End of the code.
---@field START_DATA integer Start of the data.
---@field END_DATA integer End of the data.
---@field START_STACK integer Start of the stack.
---@field START_BRK integer Start of the heap.
---@field BRK integer End of the heap.
---@field ARG_START integer Start of the arguments.
---@field ARG_END integer End of the arguments.
---@field ENV_START integer Start of the environment.
---@field ENV_END integer End of the environment.
---@field AUXV integer The auxiliary vector.
---@field EXE_FILE integer The file that `/proc/self/exe` shows.
---@field MAP integer All of them, from a struct.
---@field MAP_SIZE integer Ask for the size of that struct.

---An attribute of a memory range. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_SET_VMA
---@field ANON_NAME integer Its name.

---The shadow stack. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_SHADOW_STACK
---@field ENABLE integer It is on.
---@field WRITE integer The program may write to it.
---@field PUSH integer The program may push to it.

---Vector length of Arm SME, with these bits beside it. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_SME
---@field SET_VL_ONEXEC integer Only from the next `execve` on.
---@field VL_INHERIT integer It survives `execve`.
---@field VL_LEN_MASK integer The bits of the length.

---State of a speculation feature. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_SPEC
---@field NOT_AFFECTED integer The processor does not have the problem; this is 0.
---@field PRCTL integer It can be set for each thread.
---@field ENABLE integer Speculation is on.
---@field DISABLE integer Speculation is off.
---@field FORCE_DISABLE integer Speculation is off and stays so.
---@field DISABLE_NOEXEC integer Speculation is off until `execve`.

---A speculation feature. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_SPEC_FEATURE
---@field STORE_BYPASS integer Loads that pass earlier stores.
---@field INDIRECT_BRANCH integer Indirect branches.
---@field L1D_FLUSH integer Flushing of the first data cache when the thread is switched away.

---Vector length of Arm SVE, with these bits beside it. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_SVE
---@field SET_VL_ONEXEC integer Only from the next `execve` on.
---@field VL_INHERIT integer It survives `execve`.
---@field VL_LEN_MASK integer The bits of the length.

---Turning system calls into `SIGSYS`. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_SYS_DISPATCH
---@field OFF integer Off.
---@field ON integer On, but for an address range; the same number as `EXCLUSIVE_ON`.
---@field EXCLUSIVE_ON integer On, but for an address range.
---@field INCLUSIVE_ON integer On in an address range.

---Whether `timer_create` takes the wanted id. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_TIMER_CREATE_RESTORE_IDS
---@field OFF integer No.
---@field ON integer Yes.
---@field GET integer Ask.

---How processor time is measured. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_TIMING
---@field STATISTICAL integer By sampling.
---@field TIMESTAMP integer By time stamps.

---Reading the time stamp counter. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_TSC
---@field ENABLE integer It gives the counter.
---@field SIGSEGV integer It raises `SIGSEGV`.

---What a misaligned access does. Source: prctl(2), linux/prctl.h.
---@class callgate.c.PR_UNALIGN
---@field NOPRINT integer It is fixed up silently.
---@field SIGBUS integer It raises `SIGBUS`.

---How `renameat2` treats a name that exists. Source: rename(2), linux/fs.h.
---@class callgate.c.RENAME
---@field NOREPLACE integer Fail with `EEXIST` instead of replacing it.
---@field EXCHANGE integer Exchange the two names.
---@field WHITEOUT integer Leave a whiteout under the old name, for overlay file systems.

---How `openat2` resolves a path. Source: openat2(2), linux/openat2.h.
---@class callgate.c.RESOLVE
---@field NO_XDEV integer Do not cross into another mount.
---@field NO_MAGICLINKS integer Do not follow magic links, as in `/proc/self/fd`.
---@field NO_SYMLINKS integer Do not follow symbolic links in any part of the path.
---@field BENEATH integer Do not leave the tree below the directory descriptor.
---@field IN_ROOT integer Take the directory descriptor as the root: `/` and `..` stay inside.
---@field CACHED integer Only if everything is in the kernel's cache; `EAGAIN` otherwise.

---Special values of a limit. Source: getrlimit(2), linux/resource.h.
---@class callgate.c.RLIM
---@field INFINITY integer No limit.

---A resource that is limited. Source: getrlimit(2), asm/resource.h.
---@class callgate.c.RLIMIT
---@field CPU integer Processor time in seconds.
---@field FSIZE integer Size of a file in bytes.
---@field DATA integer Size of data and heap in bytes.
---@field STACK integer Size of the main thread's stack in bytes.
---@field CORE integer Size of a core dump in bytes.
---@field RSS integer Resident memory in bytes; without effect.
---@field NPROC integer Processes and threads of the user.
---@field NOFILE integer One more than the largest descriptor.
---@field MEMLOCK integer Locked memory in bytes.
---@field AS integer Address space in bytes.
---@field LOCKS integer File locks; without effect.
---@field SIGPENDING integer Queued signals of the user.
---@field MSGQUEUE integer Bytes in POSIX message queues of the user.
---@field NICE integer Ceiling of the nice value: 20 minus this.
---@field RTPRIO integer Ceiling of the real-time priority.
---@field RTTIME integer Microseconds that a real-time thread may run without a blocking call.

---Whose usage is meant. Source: getrusage(2), linux/resource.h.
---@class callgate.c.RUSAGE
---@field SELF integer This process.
---@field CHILDREN integer Its children that ended and were waited for, with theirs.
---@field THREAD integer This thread.

---How one read or write differs from others. Source: preadv2(2), linux/fs.h.
---@class callgate.c.RWF
---@field HIPRI integer High priority: poll the device for completion.
---@field DSYNC integer As if opened with `O_DSYNC`.
---@field SYNC integer As if opened with `O_SYNC`.
---@field NOWAIT integer Fail with `EAGAIN` instead of waiting.
---@field APPEND integer Write at the end of the file.
---@field NOAPPEND integer Write at the offset even if the file was opened with `O_APPEND`.
---@field ATOMIC integer All of the write, or nothing after a crash.
---@field DONTCACHE integer Do not keep the data in the page cache.
---@field NOSIGNAL integer No `SIGPIPE` from this write.

---How long written data will live, as a hint to the device. Source: fcntl(2), linux/fcntl.h.
---@class callgate.c.RWH
---@field WRITE_LIFE_NOT_SET integer Nothing was said.
---@field WRITE_LIFE_NONE integer Nothing is known.
---@field WRITE_LIFE_SHORT integer Short.
---@field WRITE_LIFE_MEDIUM integer Longer than short.
---@field WRITE_LIFE_LONG integer Long.
---@field WRITE_LIFE_EXTREME integer As long as can be.

---A file's mode: its type (one of the `IF` names, under `IFMT`) and its permissions. Source: inode(7), linux/stat.h.
---@class callgate.c.S
---@field IFMT integer The bits that hold the type.
---@field IFSOCK integer Socket.
---@field IFLNK integer Symbolic link.
---@field IFREG integer Regular file.
---@field IFBLK integer Block device.
---@field IFDIR integer Directory.
---@field IFCHR integer Character device.
---@field IFIFO integer Pipe with a name.
---@field ISUID integer Executing takes on the owner's id.
---@field ISGID integer Executing takes on the group's id; in a directory, new files take the directory's group.
---@field ISVTX integer In a directory: only a file's owner may remove it (sticky).
---@field IRWXU integer All three for the owner.
---@field IRUSR integer The owner may read.
---@field IWUSR integer The owner may write.
---@field IXUSR integer The owner may execute, or search a directory.
---@field IRWXG integer All three for the group.
---@field IRGRP integer The group may read.
---@field IWGRP integer The group may write.
---@field IXGRP integer The group may execute or search.
---@field IRWXO integer All three for everybody else.
---@field IROTH integer Others may read.
---@field IWOTH integer Others may write.
---@field IXOTH integer Others may execute or search.
---@field IREAD integer An old name of `IRUSR`.
---@field IWRITE integer An old name of `IWUSR`.
---@field IEXEC integer An old name of `IXUSR`.

---How a signal is handled. Source: sigaction(2), asm/signal.h.
---@class callgate.c.SA
---@field NOCLDSTOP integer No `SIGCHLD` when a child stops or goes on.
---@field NOCLDWAIT integer Children that end leave no zombie.
---@field SIGINFO integer The handler takes three arguments.
---@field UNSUPPORTED integer Never known to the kernel: it clears this bit, which tells that it clears bits it does not know.
---@field EXPOSE_TAGBITS integer The fault address keeps its tag bits.
---@field RESTORER integer The `restorer` field holds the code that returns from the handler.
---@field ONSTACK integer The handler runs on the alternate stack.
---@field RESTART integer Interrupted calls go on after the handler, where the kernel can.
---@field NODEFER integer The signal is not blocked while its handler runs.
---@field RESETHAND integer Back to the default action when the handler is entered.
---@field NOMASK integer The old name of `NODEFER`.
---@field ONESHOT integer The old name of `RESETHAND`.

---A scheduling policy. Source: sched(7), linux/sched.h.
---@class callgate.c.SCHED
---@field NORMAL integer The usual time sharing.
---@field OTHER integer The same number as `NORMAL`, in POSIX's words.
---@field FIFO integer Real time: runs until it blocks or yields.
---@field RR integer Real time: takes turns with others of its priority.
---@field BATCH integer Time sharing for work that nobody waits for.
---@field IDLE integer Runs when nothing else does.
---@field DEADLINE integer Real time: so much processor time in each period.
---@field EXT integer Scheduled by a BPF program.
---@field RESET_ON_FORK integer A bit that `sched_setscheduler` takes beside the policy: children start with the default policy.

---Flags of `struct sched_attr`. Source: sched_setattr(2), linux/sched.h.
---@class callgate.c.SCHED_FLAG
---@field RESET_ON_FORK integer Children start with the default policy.
---@field RECLAIM integer Use the processor time that other deadline threads leave.
---@field DL_OVERRUN integer Send `SIGXCPU` when the runtime is used up.
---@field KEEP_POLICY integer Leave the policy as it is.
---@field KEEP_PARAMS integer Leave the parameters as they are.
---@field UTIL_CLAMP_MIN integer `util_min` counts.
---@field UTIL_CLAMP_MAX integer `util_max` counts.
---@field KEEP_ALL integer `KEEP_POLICY` and `KEEP_PARAMS`.
---@field UTIL_CLAMP integer `UTIL_CLAMP_MIN` and `UTIL_CLAMP_MAX`.

---Kinds of control message at level `SOL_SOCKET`. Source: unix(7), socket(7), Documentation/networking/timestamping.rst.
---@class callgate.c.SCM
---@field RIGHTS integer Descriptors, an array of `int`.
---@field CREDENTIALS integer The sender's ids, a `struct ucred`.
---@field SECURITY integer The sender's security context, a string.
---@field PIDFD integer A pidfd of the sender, an `int`.
---@field TIMESTAMP integer Time of arrival, a `struct timeval`.
---@field TIMESTAMPNS integer Time of arrival, a `struct timespec`.
---@field TIMESTAMPING integer Software and hardware times, three `struct timespec`.
---@field TIMESTAMPING_OPT_STATS integer TCP statistics with a transmit time, netlink attributes.
---@field TIMESTAMPING_PKTINFO integer Index and length at the receiving interface, a `struct scm_ts_pktinfo`.
---@field TXTIME integer When to send the packet, nanoseconds in a `u64`.
---@field WIFI_STATUS integer Whether a wireless frame was acknowledged, an `int`.
---@field DEVMEM_LINEAR integer Data that did not go to device memory.
---@field DEVMEM_DMABUF integer Data in device memory.
---@field TS_OPT_ID integer The id of a transmit time, a `u32`.
---@field INQ integer How many bytes are left to read.

---From where an offset counts. Source: lseek(2), linux/fs.h.
---@class callgate.c.SEEK
---@field SET integer The start of the file.
---@field CUR integer The current position.
---@field END integer The end of the file.
---@field DATA integer The next data at or after the offset.
---@field HOLE integer The next hole at or after the offset; the end of the file is one.

---Code of a `SIGSEGV`. Source: sigaction(2), asm/siginfo.h.
---@class callgate.c.SEGV
---@field MAPERR integer Nothing is mapped at the address.
---@field ACCERR integer The mapping does not allow this access.
---@field BNDERR integer The bounds check of the address failed.
---@field PKUERR integer The protection key does not allow this access.
---@field ACCADI integer Memory tagging is not on for the address (SPARC).
---@field ADIDERR integer A tag mismatch, reported late (SPARC).
---@field ADIPERR integer A tag mismatch, reported exactly (SPARC).
---@field MTEAERR integer A tag mismatch, reported late (Arm).
---@field MTESERR integer A tag mismatch, reported exactly (Arm).
---@field CPERR integer A control protection fault: shadow stack or branch target.

---How a signal descriptor is made. Source: signalfd(2), linux/signalfd.h.
---@class callgate.c.SFD
---@field CLOEXEC integer Close the descriptor on `execve`.
---@field NONBLOCK integer Reading does not wait.

---Which direction of a connection ends. Source: shutdown(2).
---@class callgate.c.SHUT
---@field RD integer No more receiving.
---@field WR integer No more sending; the peer reads the end of the stream.
---@field RDWR integer Neither.

---Who sent a signal; codes above 0 that are not here belong to the kernel and depend on the signal (`CLD`, `SEGV`, ...). Source: sigaction(2), asm/siginfo.h.
---@class callgate.c.SI
---@field USER integer `kill`.
---@field KERNEL integer The kernel.
---@field QUEUE integer `sigqueue`.
---@field TIMER integer A POSIX timer.
---@field MESGQ integer A message queue.
---@field ASYNCIO integer Asynchronous I/O.
---@field SIGIO integer A queued `SIGIO`.
---@field TKILL integer `tkill` or `tgkill`.
---@field DETHREAD integer `execve` ends the other threads.
---@field ASYNCNL integer An asynchronous name lookup.

---A signal. Source: signal(7), asm/signal.h. Real-time signals are the numbers from `RTMIN` on; the C library keeps the first ones for itself.
---@class callgate.c.SIG
---@field HUP integer The terminal hung up, or the controlling process ended.
---@field INT integer Interrupt from the keyboard.
---@field QUIT integer Quit from the keyboard; dumps core.
---@field ILL integer An instruction that the processor does not have.
---@field TRAP integer A breakpoint or another trap.
---@field ABRT integer Abort.
---@field IOT integer The same number as `ABRT`.
---@field BUS integer An access to memory that cannot be done (misaligned, or behind a mapped file's end).
---@field FPE integer An arithmetic error, such as a division by zero.
---@field KILL integer End at once; cannot be caught or ignored.
---@field USR1 integer For the program's own use.
---@field SEGV integer An access to memory that is not mapped or not allowed.
---@field USR2 integer For the program's own use.
---@field PIPE integer A write to a pipe or socket that nobody reads.
---@field ALRM integer The timer of `alarm` or `ITIMER_REAL` ran out.
---@field TERM integer A request to end.
---@field STKFLT integer A fault of the coprocessor's stack; unused.
---@field CHLD integer A child ended, stopped or went on.
---@field CONT integer Go on if stopped.
---@field STOP integer Stop; cannot be caught or ignored.
---@field TSTP integer Stop from the keyboard.
---@field TTIN integer A background process reads from its terminal.
---@field TTOU integer A background process writes to its terminal.
---@field URG integer A socket has urgent data.
---@field XCPU integer The limit of processor time is passed.
---@field XFSZ integer The limit of file size is passed.
---@field VTALRM integer The timer `ITIMER_VIRTUAL` ran out.
---@field PROF integer The timer `ITIMER_PROF` ran out.
---@field WINCH integer The terminal's window changed its size.
---@field IO integer A descriptor is ready.
---@field POLL integer The same number as `IO`.
---@field PWR integer The power is failing.
---@field SYS integer A system call that is not there, or that a seccomp filter traps.
---@field UNUSED integer The same number as `SYS`.
---@field RTMIN integer The first real-time signal, as the kernel counts.

---What a signal does, other than to run a handler; anything else is a handler's address. Source: sigaction(2), asm/signal.h.
---@class callgate.c.SIGACT
---@field DFL integer The default action.
---@field IGN integer The signal is ignored.
---@field ERR integer No action: what old C functions answer on failure.

---How an event is told. Source: sigevent(3type), asm/siginfo.h.
---@class callgate.c.SIGEV
---@field SIGNAL integer By a signal to the process.
---@field NONE integer Not at all.
---@field THREAD integer By a new thread; the C library makes it.
---@field THREAD_ID integer By a signal to the thread `tid`.

---How a signal mask is changed. Source: sigprocmask(2), asm/signal.h.
---@class callgate.c.SIGPM
---@field BLOCK integer Add the signals of the set to the mask.
---@field UNBLOCK integer Take the signals of the set out of the mask.
---@field SETMASK integer Make the set the mask.

---Options at level `SOL_SOCKET`. Source: socket(7), asm/socket.h.
---@class callgate.c.SO
---@field DEBUG integer Record debugging information. A flag.
---@field REUSEADDR integer Allow a local address that is still in `TIME_WAIT`. A flag.
---@field TYPE integer The socket's type, read only. An int (`SOCK`).
---@field ERROR integer The pending error, which is cleared, read only. An int (an error number).
---@field DONTROUTE integer Do not use a gateway. A flag.
---@field BROADCAST integer Allow datagrams to broadcast addresses. A flag.
---@field SNDBUF integer Size of the send buffer; the kernel doubles it. An int.
---@field RCVBUF integer Size of the receive buffer; the kernel doubles it. An int.
---@field SNDBUFFORCE integer The same as `SNDBUF` without the system's limit, for `CAP_NET_ADMIN`. An int.
---@field RCVBUFFORCE integer The same as `RCVBUF` without the system's limit, for `CAP_NET_ADMIN`. An int.
---@field KEEPALIVE integer Probe an idle connection. A flag.
---@field OOBINLINE integer Put urgent data into the normal stream. A flag.
---@field NO_CHECK integer Send UDP without a checksum. A flag.
---@field PRIORITY integer Priority of packets that are sent. An int.
---@field LINGER integer Wait in `close` until data is sent. A `struct linger`.
---@field BSDCOMPAT integer Has no effect any more. A flag.
---@field REUSEPORT integer Several sockets may share one address and its load. A flag.
---@field PASSCRED integer Receive the sender's ids as `SCM_CREDENTIALS`. A flag.
---@field PEERCRED integer The peer's ids at the time of `connect`, read only. A `struct ucred`.
---@field RCVLOWAT integer Least number of bytes that wakes a receiver. An int.
---@field SNDLOWAT integer Least number of bytes to send, read only. An int.
---@field RCVTIMEO integer How long a receive may wait; 0 is for ever. A `struct timeval`.
---@field SNDTIMEO integer How long a send may wait; 0 is for ever. A `struct timeval`.
---@field RCVTIMEO_OLD integer `RCVTIMEO` with the time of the processor's word size.
---@field SNDTIMEO_OLD integer `SNDTIMEO` with the time of the processor's word size.
---@field RCVTIMEO_NEW integer `RCVTIMEO` with 64 bit times everywhere.
---@field SNDTIMEO_NEW integer `SNDTIMEO` with 64 bit times everywhere.
---@field SECURITY_AUTHENTICATION integer Reserved.
---@field SECURITY_ENCRYPTION_TRANSPORT integer Reserved.
---@field SECURITY_ENCRYPTION_NETWORK integer Reserved.
---@field BINDTODEVICE integer Use this interface only. A name.
---@field ATTACH_FILTER integer Filter what arrives by a classic BPF program. A `struct sock_fprog`.
---@field DETACH_FILTER integer Remove the filter. A flag, ignored.
---@field GET_FILTER integer The attached classic filter, read only. An array of `struct sock_filter`.
---@field DETACH_BPF integer The same as `DETACH_FILTER`. A flag, ignored.
---@field PEERNAME integer The peer's address, read only. A socket address.
---@field ACCEPTCONN integer Whether the socket listens, read only. A flag.
---@field PEERSEC integer The peer's security context, read only. A string.
---@field PASSSEC integer Receive the sender's security context as `SCM_SECURITY`. A flag.
---@field MARK integer Mark of packets that are sent, for routing and filtering. An int.
---@field PROTOCOL integer The socket's protocol, read only. An int (`IPPROTO`).
---@field DOMAIN integer The socket's family, read only. An int (`AF`).
---@field RXQ_OVFL integer Receive the number of dropped packets as a control message. A flag.
---@field WIFI_STATUS integer Receive the state of wireless frames. A flag.
---@field PEEK_OFF integer Where `MSG_PEEK` starts; -1 turns it off. An int.
---@field NOFCS integer The caller supplies the frame check sequence. A flag.
---@field LOCK_FILTER integer The filter can no longer be changed. A flag.
---@field SELECT_ERR_QUEUE integer Queued errors wake `select` as exceptional. A flag.
---@field BUSY_POLL integer Microseconds of busy polling of the device. An int.
---@field MAX_PACING_RATE integer Most bytes per second. A 64 bit integer.
---@field BPF_EXTENSIONS integer The BPF extensions that the kernel knows, read only. An int.
---@field INCOMING_CPU integer The processor that handles the socket's packets. An int.
---@field ATTACH_BPF integer Filter what arrives by an eBPF program. An int (a descriptor).
---@field ATTACH_REUSEPORT_CBPF integer Choose among `REUSEPORT` sockets by a classic program. A `struct sock_fprog`.
---@field ATTACH_REUSEPORT_EBPF integer Choose among `REUSEPORT` sockets by an eBPF program. An int (a descriptor).
---@field DETACH_REUSEPORT_BPF integer Remove the program of `REUSEPORT`. A flag, ignored.
---@field CNX_ADVICE integer The connection does badly: look for another route. A flag, write only.
---@field MEMINFO integer Use of memory, read only. An array of `u32`.
---@field INCOMING_NAPI_ID integer The receiving queue's id, read only. An int.
---@field COOKIE integer A number that identifies the socket until reboot, read only. A 64 bit integer.
---@field PEERGROUPS integer The peer's supplementary groups, read only. An array of `gid_t`.
---@field ZEROCOPY integer Allow `MSG_ZEROCOPY`. A flag.
---@field TXTIME integer Send at given times (`SCM_TXTIME`). A `struct sock_txtime`.
---@field BINDTOIFINDEX integer Use this interface only. An int (its index).
---@field TIMESTAMP integer Receive the time of arrival as a `struct timeval`. A flag.
---@field TIMESTAMPNS integer Receive the time of arrival as a `struct timespec`. A flag.
---@field TIMESTAMPING integer Software and hardware times. An int (`SOF_TIMESTAMPING_*`).
---@field TIMESTAMP_OLD integer `TIMESTAMP` with the time of the processor's word size.
---@field TIMESTAMPNS_OLD integer `TIMESTAMPNS` with the time of the processor's word size.
---@field TIMESTAMPING_OLD integer `TIMESTAMPING` with the time of the processor's word size.
---@field TIMESTAMP_NEW integer `TIMESTAMP` with 64 bit times everywhere.
---@field TIMESTAMPNS_NEW integer `TIMESTAMPNS` with 64 bit times everywhere.
---@field TIMESTAMPING_NEW integer `TIMESTAMPING` with 64 bit times everywhere.
---@field PREFER_BUSY_POLL integer Prefer busy polling to interrupts. A flag.
---@field BUSY_POLL_BUDGET integer Most packets of one busy poll. An int.
---@field NETNS_COOKIE integer A number that identifies the network namespace, read only. A 64 bit integer.
---@field BUF_LOCK integer Which buffer sizes the kernel leaves alone. An int (1 send, 2 receive).
---@field RESERVE_MEM integer Memory kept for this socket. An int.
---@field TXREHASH integer Whether a new route is tried after timeouts. An int.
---@field RCVMARK integer Receive the packet's mark as a control message. A flag.
---@field PASSPIDFD integer Receive a pidfd of the sender as `SCM_PIDFD`. A flag.
---@field PEERPIDFD integer A pidfd of the peer, read only. An int (a descriptor).
---@field DEVMEM_LINEAR integer Data that did not go to device memory.
---@field DEVMEM_DMABUF integer Data in device memory.
---@field DEVMEM_DONTNEED integer Give device memory back. An array of `struct dmabuf_token`.
---@field RCVPRIORITY integer Receive the packet's priority as a control message. A flag.
---@field PASSRIGHTS integer Take descriptors that arrive by `SCM_RIGHTS`. A flag.
---@field INQ integer Tell how many bytes are left to read, as a control message. A flag.

---Socket types, with the two flags that may be ORed to one. Source: socket(2).
---@class callgate.c.SOCK
---@field PACKET integer Obsolete way to frames; use `AF_PACKET`.
---@field DCCP integer Datagram congestion control protocol.
---@field SEQPACKET integer Connected, reliable, in order, with record boundaries.
---@field RDM integer Reliable datagrams without order.
---@field RAW integer Packets of the network protocol itself.
---@field DGRAM integer Datagrams: connectionless, unreliable, of a limited length.
---@field STREAM integer A byte stream: connected, reliable, in order.
---@field NONBLOCK integer Flag: do not wait in calls on the new socket.
---@field CLOEXEC integer Flag: close the descriptor on `execve`.

---Which times are taken and told, the value of `SO_TIMESTAMPING`. Source: linux/net_tstamp.h.
---@class callgate.c.SOF_TIMESTAMPING
---@field TX_HARDWARE integer Take the hardware's time of sending.
---@field TX_SOFTWARE integer Take the time when the driver gets a packet to send.
---@field RX_HARDWARE integer Take the hardware's time of arrival.
---@field RX_SOFTWARE integer Take the time when a packet enters the kernel.
---@field SOFTWARE integer Tell the kernel's times.
---@field SYS_HARDWARE integer Has no effect any more.
---@field RAW_HARDWARE integer Tell the hardware's times.
---@field OPT_ID integer Tell a number for each packet that is sent.
---@field TX_SCHED integer Take the time when a packet enters the queueing discipline.
---@field TX_ACK integer Take the time when all data are acknowledged, with TCP.
---@field OPT_CMSG integer Tell all control messages with the times of sending.
---@field OPT_TSONLY integer Tell the times of sending without the packets.
---@field OPT_STATS integer Tell statistics with the times of sending.
---@field OPT_PKTINFO integer Tell the interface and the length with the hardware's times of arrival.
---@field OPT_TX_SWHW integer Take both times of sending, the kernel's and the hardware's.
---@field BIND_PHC integer Times are those of a clock that the socket is bound to.
---@field OPT_ID_TCP integer The numbers of `OPT_ID` count from the time of the option on, with TCP.
---@field OPT_RX_FILTER integer Tell only the times of arrival that this socket asked for.
---@field TX_COMPLETION integer Take the time when the hardware says that it sent a packet.

---Levels of socket options and of control messages: the part of the kernel that is meant. Source: getsockopt(2), socket(7).
---@class callgate.c.SOL
---@field SOCKET integer The socket itself; options are `SO`, control messages `SCM`.
---@field IP integer IPv4; options are `IP`.
---@field TCP integer TCP; options are `TCP`.
---@field UDP integer UDP; options are `UDP`.
---@field IPV6 integer IPv6; options are `IPV6`.
---@field ICMPV6 integer ICMP of IPv6.
---@field RAW integer Raw IPv4 sockets.
---@field DECNET integer DECnet.
---@field X25 integer X.25.
---@field PACKET integer Packet sockets; options are `PACKET`.
---@field ATM integer ATM cells.
---@field AAL integer ATM adaptation layer.
---@field IRDA integer Infrared.
---@field NETBEUI integer NetBEUI.
---@field LLC integer IEEE 802.2.
---@field DCCP integer DCCP.
---@field NETLINK integer Netlink sockets; options are `NETLINK`.
---@field TIPC integer TIPC.
---@field RXRPC integer Rx remote procedure calls.
---@field PPPOL2TP integer PPP over L2TP.
---@field BLUETOOTH integer Bluetooth.
---@field PNPIPE integer Phonet pipes.
---@field RDS integer Reliable datagrams.
---@field IUCV integer z/VM IUCV.
---@field CAIF integer CAIF.
---@field ALG integer Kernel cryptography; control messages are `ALG_SET_*`.
---@field NFC integer Near field communication.
---@field KCM integer Kernel connection multiplexer.
---@field TLS integer TLS records in the kernel.
---@field XDP integer AF_XDP sockets.
---@field MPTCP integer Multipath TCP.
---@field MCTP integer MCTP.
---@field SMC integer Shared memory communications.
---@field VSOCK integer Sockets of virtual machines.

---Options at level `AF_VSOCK`. Source: vsock(7), linux/vm_sockets.h.
---@class callgate.c.SO_VM_SOCKETS
---@field BUFFER_SIZE integer Size of the buffer. A `u64`.
---@field BUFFER_MIN_SIZE integer Least size of the buffer. A `u64`.
---@field BUFFER_MAX_SIZE integer Greatest size of the buffer. A `u64`.
---@field PEER_HOST_VM_ID integer The peer's virtual machine, read only. An int.
---@field TRUSTED integer Whether this side is trusted, read only. An int.
---@field CONNECT_TIMEOUT_OLD integer How long `connect` may wait. A `struct timeval` of the processor's word size.
---@field CONNECT_TIMEOUT_NEW integer How long `connect` may wait. A `struct timeval` with 64 bit times.
---@field NONBLOCK_TXRX integer Do not wait, inside the kernel. A flag.

---Descriptor numbers that name a place instead of an open file. Source: openat(2), linux/fcntl.h.
---@class callgate.c.SPECIAL_FD
---@field FDCWD integer The working directory.
---@field PIDFS_ROOT integer The root of the file system of process descriptors.
---@field INVALID integer Never a valid descriptor.
---@field NSFS_ROOT integer The root of the file system of namespaces.

---How `splice`, `tee` and `vmsplice` move data. Source: splice(2), linux/splice.h.
---@class callgate.c.SPLICE_F
---@field MOVE integer Move pages instead of copying, where that can be.
---@field NONBLOCK integer Do not wait on the pipe.
---@field MORE integer More data will come.
---@field GIFT integer `vmsplice`: the pages are given to the kernel and not touched again.

---State of the alternate signal stack. Source: sigaltstack(2), linux/signal.h.
---@class callgate.c.SS
---@field ONSTACK integer The thread runs on it now.
---@field DISABLE integer There is none.
---@field AUTODISARM integer It is off while a handler runs on it.

---Flags of a mount, as `statfs` tells them. Source: statfs(2), sys/statvfs.h.
---@class callgate.c.ST
---@field RDONLY integer Read only.
---@field NOSUID integer The set-id bits have no effect.
---@field NODEV integer Device files cannot be used.
---@field NOEXEC integer Nothing can be executed.
---@field SYNCHRONOUS integer Writes are synchronous.
---@field MANDLOCK integer Mandatory locks are allowed.
---@field WRITE integer Never set by Linux.
---@field APPEND integer Never set by Linux.
---@field IMMUTABLE integer Never set by Linux.
---@field NOATIME integer Access times are not kept.
---@field NODIRATIME integer Access times of directories are not kept.
---@field RELATIME integer Access times are kept only relative to the change.
---@field NOSYMFOLLOW integer Symbolic links are not followed.

---State of the clock's discipline. Source: adjtimex(2), linux/timex.h.
---@class callgate.c.STA
---@field PLL integer The phase-locked loop is on.
---@field PPSFREQ integer Frequency follows the pulse per second.
---@field PPSTIME integer Time follows the pulse per second.
---@field FLL integer Frequency-lock mode is on.
---@field INS integer A leap second will be put in.
---@field DEL integer A leap second will be left out.
---@field UNSYNC integer The clock is not synchronized.
---@field FREQHOLD integer The frequency is held.
---@field PPSSIGNAL integer A pulse per second is there.
---@field PPSJITTER integer Its jitter is too large.
---@field PPSWANDER integer Its wander is too large.
---@field PPSERROR integer Its calibration failed.
---@field CLOCKERR integer The clock's hardware is faulty.
---@field NANO integer It counts in nanoseconds.
---@field MODE integer The loop is of frequency-lock kind.
---@field CLK integer The clock's source is B.
---@field RONLY integer The bits that only the kernel sets.

---What `statx` asks for, and what it answered. Source: statx(2), linux/stat.h.
---@class callgate.c.STATX
---@field TYPE integer Type.
---@field MODE integer Permissions.
---@field NLINK integer Number of links.
---@field UID integer Owner.
---@field GID integer Group.
---@field ATIME integer Last access.
---@field MTIME integer Last change of content.
---@field CTIME integer Last change of status.
---@field INO integer Inode number.
---@field SIZE integer Size.
---@field BLOCKS integer Blocks in use.
---@field BASIC_STATS integer All that `stat` gives.
---@field BTIME integer Time of birth.
---@field ALL integer `BASIC_STATS` and `BTIME`; an old name that does not grow.
---@field MNT_ID integer Id of the mount.
---@field DIOALIGN integer Alignment for direct I/O.
---@field MNT_ID_UNIQUE integer Id of the mount that is never used again.
---@field SUBVOL integer Id of the subvolume.
---@field WRITE_ATOMIC integer Limits of atomic writes.
---@field DIO_READ_ALIGN integer Alignment for direct reads.
---@field RESERVED integer Never to be set: kept for the struct's growth.

---Attributes of a file, as `statx` tells them. Source: statx(2), linux/stat.h.
---@class callgate.c.STATX_ATTR
---@field COMPRESSED integer Stored compressed.
---@field IMMUTABLE integer Cannot be changed.
---@field APPEND integer Can only be appended to.
---@field NODUMP integer Left out by backups with dump(8).
---@field ENCRYPTED integer Stored encrypted.
---@field AUTOMOUNT integer Automount point.
---@field MOUNT_ROOT integer Root of a mount.
---@field VERITY integer Protected by fs-verity.
---@field DAX integer Mapped directly from persistent memory.
---@field WRITE_ATOMIC integer Atomic writes are possible.

---What `sync_file_range` does. Source: sync_file_range(2), linux/fs.h.
---@class callgate.c.SYNC_FILE_RANGE
---@field WAIT_BEFORE integer Wait for what is being written.
---@field WRITE integer Start to write what is changed.
---@field WAIT_AFTER integer Wait for what was started.
---@field WRITE_AND_WAIT integer All three.

---What is stopped or started. Source: tcflow(3).
---@class callgate.c.TCFLOW
---@field OOFF integer Stop the output.
---@field OON integer Start the output.
---@field IOFF integer Send a stop character.
---@field ION integer Send a start character.

---Which queue is discarded. Source: tcflush(3).
---@class callgate.c.TCFLUSH
---@field IFLUSH integer What came and was not read.
---@field OFLUSH integer What was written and not sent.
---@field IOFLUSH integer Both.

---Options at level `SOL_TCP`. Source: tcp(7), linux/tcp.h.
---@class callgate.c.TCP
---@field NODELAY integer Send small segments at once. A flag.
---@field MAXSEG integer Largest segment. An int.
---@field CORK integer Hold back partial segments. A flag.
---@field KEEPIDLE integer Idle seconds before the first keepalive probe. An int.
---@field KEEPINTVL integer Seconds between probes. An int.
---@field KEEPCNT integer Number of unanswered probes that end the connection. An int.
---@field SYNCNT integer Number of connection requests before giving up. An int.
---@field LINGER2 integer Seconds that an orphaned connection stays in `FIN_WAIT2`. An int.
---@field DEFER_ACCEPT integer Seconds to wait for data before a listener is woken. An int.
---@field WINDOW_CLAMP integer Bound of the advertised window. An int.
---@field INFO integer State and statistics, read only. A `struct tcp_info`.
---@field QUICKACK integer Acknowledge at once. A flag, which the kernel may clear.
---@field CONGESTION integer The congestion control algorithm. A name.
---@field MD5SIG integer Key of MD5 signatures (RFC 2385). A `struct tcp_md5sig`.
---@field THIN_LINEAR_TIMEOUTS integer Linear timeouts for thin streams. A flag.
---@field THIN_DUPACK integer Has no effect any more. A flag.
---@field USER_TIMEOUT integer Milliseconds that sent data may stay unacknowledged. An int.
---@field REPAIR integer Repair mode, for moving connections. An int.
---@field REPAIR_QUEUE integer Which queue repair mode touches. An int.
---@field QUEUE_SEQ integer Sequence number of that queue. An int.
---@field REPAIR_OPTIONS integer Options that were negotiated. An array of `struct tcp_repair_opt`.
---@field FASTOPEN integer Length of the queue of Fast Open requests. An int.
---@field TIMESTAMP integer Timestamp clock in repair mode. An int.
---@field NOTSENT_LOWAT integer Bytes that may be unsent before the socket is not writable. An int.
---@field CC_INFO integer What the congestion control tells, read only. A union by algorithm.
---@field SAVE_SYN integer Keep the headers of the connection request. A flag.
---@field SAVED_SYN integer Those headers, once, read only. Bytes.
---@field REPAIR_WINDOW integer Window parameters in repair mode. A `struct tcp_repair_window`.
---@field FASTOPEN_CONNECT integer Let `connect` wait for the first data (Fast Open). A flag.
---@field ULP integer The protocol above TCP, such as `tls`. A name.
---@field MD5SIG_EXT integer MD5 keys by prefix and interface. A `struct tcp_md5sig`.
---@field FASTOPEN_KEY integer Keys of Fast Open cookies. 16 or 32 bytes.
---@field FASTOPEN_NO_COOKIE integer Fast Open without a cookie. A flag.
---@field ZEROCOPY_RECEIVE integer Receive by mapping pages. A `struct tcp_zerocopy_receive`.
---@field INQ integer Receive the number of queued bytes as a control message. A flag.
---@field CM_INQ integer The control message of `INQ`. An int.
---@field TX_DELAY integer Microseconds by which sending is delayed. An int.
---@field AO_ADD_KEY integer Add a key of the authentication option. A `struct tcp_ao_add`.
---@field AO_DEL_KEY integer Delete such a key. A `struct tcp_ao_del`.
---@field AO_INFO integer State of the authentication option. A `struct tcp_ao_info_opt`.
---@field AO_GET_KEYS integer List the keys, read only. An array of `struct tcp_ao_getsockopt`.
---@field AO_REPAIR integer Authentication option in repair mode. A `struct tcp_ao_repair`.
---@field IS_MPTCP integer Whether multipath TCP is in use, read only. A flag.
---@field RTO_MAX_MS integer Longest retransmission timeout in milliseconds. An int.
---@field RTO_MIN_US integer The least timeout of retransmission. Microseconds.
---@field DELACK_MAX_US integer How long an acknowledgement may wait. Microseconds.

---When a change happens. Source: tcsetattr(3).
---@class callgate.c.TCSA
---@field NOW integer At once.
---@field DRAIN integer After the output is sent.
---@field FLUSH integer After the output is sent, with the input discarded.

---How a timer descriptor is made. Source: timerfd_create(2), linux/timerfd.h.
---@class callgate.c.TFD
---@field CLOEXEC integer Close the descriptor on `execve`.
---@field NONBLOCK integer Reading does not wait.

---How a timer descriptor is set. Source: timerfd_settime(2), linux/timerfd.h.
---@class callgate.c.TFD_TIMER
---@field ABSTIME integer The time is a time of the clock, not a distance from now.
---@field CANCEL_ON_SET integer With `ABSTIME`: reading fails with `ECANCELED` when somebody sets the clock.

---What `adjtimex` answers: the clock's state. Source: adjtimex(2), linux/timex.h.
---@class callgate.c.TIME
---@field OK integer Synchronized.
---@field INS integer A leap second will be put in.
---@field DEL integer A leap second will be left out.
---@field OOP integer A leap second is going on.
---@field WAIT integer A leap second has been.
---@field ERROR integer Not synchronized.
---@field BAD integer The same number as `ERROR`.

---How a time given to a timer or a sleep counts. Source: timer_settime(2), linux/time.h.
---@class callgate.c.TIMER
---@field ABSTIME integer It is a time of the clock, not a distance from now.

---Versions of a ring, the value of `PACKET_VERSION`. Source: packet(7), linux/if_packet.h.
---@class callgate.c.TPACKET
---@field V1 integer Frames with a `struct tpacket_hdr`.
---@field V2 integer Frames with a `struct tpacket2_hdr`.
---@field V3 integer Blocks of packets, with a `struct tpacket_block_desc` and a `struct tpacket3_hdr` for each.

---What a ring of version 3 shall fill in, for `feature_req_word`. Source: linux/if_packet.h.
---@class callgate.c.TP_FT_REQ
---@field FILL_RXHASH integer The hash of the packet's flow.

---Whose a frame or block is, and what became of its packet. Source: packet(7), linux/if_packet.h.
---@class callgate.c.TP_STATUS
---@field KERNEL integer Receiving: it is the kernel's. No bit is set.
---@field AVAILABLE integer Sending: it is the program's. No bit is set.
---@field USER integer Receiving: it is the program's.
---@field COPY integer The packet was cut, and is whole in the queue of the socket.
---@field LOSING integer Packets were lost since the last `PACKET_STATISTICS`.
---@field CSUMNOTREADY integer The checksum is left to the hardware and not there yet.
---@field VLAN_VALID integer `vlan_tci` has a value.
---@field BLK_TMO integer The block was closed because its time was up.
---@field VLAN_TPID_VALID integer `vlan_tpid` has a value.
---@field CSUM_VALID integer The checksum was looked at, and is right.
---@field GSO_TCP integer Several TCP segments in one.
---@field SEND_REQUEST integer Sending: the kernel shall send it.
---@field SENDING integer Sending: it is being sent.
---@field WRONG_FORMAT integer Sending: it cannot be sent.
---@field TS_SOFTWARE integer The time is the kernel's.
---@field TS_SYS_HARDWARE integer The time is the hardware's, as the kernel's clock would say it.
---@field TS_RAW_HARDWARE integer The time is the hardware's.

---Code of a `SIGTRAP`. Source: sigaction(2), asm/siginfo.h.
---@class callgate.c.TRAP
---@field BRKPT integer Breakpoint.
---@field TRACE integer Trace trap.
---@field BRANCH integer Branch taken.
---@field HWBKPT integer Hardware breakpoint or watchpoint.
---@field UNK integer Trap of unknown kind.
---@field PERF integer A performance event asked for it.

---Flags of a `SIGTRAP` with the code `PERF`. Source: perf_event_open(2), asm/siginfo.h.
---@class callgate.c.TRAP_PERF_FLAG
---@field ASYNC integer The signal came later than the event.

---Work on packets that is left to the program that reads them from a tun or tap device. Source: linux/if_tun.h.
---@class callgate.c.TUN_F
---@field CSUM integer Checksums.
---@field TSO4 integer Segments of TCP over IPv4.
---@field TSO6 integer Segments of TCP over IPv6.
---@field TSO_ECN integer Those with explicit congestion notification.
---@field UFO integer Fragments of UDP.
---@field USO4 integer Datagrams of UDP over IPv4.
---@field USO6 integer Datagrams of UDP over IPv6.
---@field UDP_TUNNEL_GSO integer Segments inside of UDP tunnels.
---@field UDP_TUNNEL_GSO_CSUM integer Segments inside of UDP tunnels with a checksum.

---Options at level `SOL_UDP`. Source: udp(7), linux/udp.h.
---@class callgate.c.UDP
---@field CORK integer Gather data into one datagram. A flag.
---@field ENCAP integer What is encapsulated in the datagrams. An int.
---@field NO_CHECK6_TX integer Send without a checksum over IPv6. A flag.
---@field NO_CHECK6_RX integer Take datagrams without a checksum over IPv6. A flag.
---@field SEGMENT integer Let the kernel cut a buffer into datagrams of this size. An int (a `u16` as control message).
---@field GRO integer Receive merged datagrams. A flag (an int with the size as control message).

---What is encapsulated in the datagrams, the value of the option `ENCAP`. Source: linux/udp.h.
---@class callgate.c.UDP_ENCAP
---@field ESPINUDP_NON_IKE integer IPsec, with the mark of the first drafts.
---@field ESPINUDP integer IPsec.
---@field L2TPINUDP integer L2TP.
---@field GTP0 integer GTP version 0.
---@field GTP1U integer GTP version 1, user plane.
---@field RXRPC integer RxRPC.
---@field OVPNINUDP integer OpenVPN.

---Special nanoseconds in the times that `utimensat` sets. Source: utimensat(2), linux/stat.h.
---@class callgate.c.UTIME
---@field NOW integer The current time.
---@field OMIT integer Leave this time alone.

---What is left to the receiver of a packet. Source: linux/virtio_net.h.
---@class callgate.c.VIRTIO_NET_HDR_F
---@field NEEDS_CSUM integer The checksum is to be calculated.
---@field DATA_VALID integer The checksum is right.
---@field RSC_INFO integer The fields of the checksum tell of segments that were put together.
---@field UDP_TUNNEL_CSUM integer The same for the header inside of a UDP tunnel.

---How a packet shall be cut in segments. Source: linux/virtio_net.h.
---@class callgate.c.VIRTIO_NET_HDR_GSO
---@field NONE integer Not at all.
---@field TCPV4 integer As TCP over IPv4.
---@field UDP integer As fragments of UDP over IPv4.
---@field TCPV6 integer As TCP over IPv6.
---@field UDP_L4 integer As UDP datagrams.
---@field UDP_TUNNEL_IPV4 integer Flag: inside of a UDP tunnel over IPv4.
---@field UDP_TUNNEL_IPV6 integer Flag: inside of a UDP tunnel over IPv6.
---@field UDP_TUNNEL integer Both of these.
---@field ECN integer Flag: TCP with explicit congestion notification.

---Well-known context ids and ports of `AF_VSOCK`. Source: vsock(7), linux/vm_sockets.h.
---@class callgate.c.VMADDR
---@field CID_ANY integer Any context, for `bind`.
---@field PORT_ANY integer Any port, for `bind`.
---@field CID_HYPERVISOR integer The hypervisor.
---@field CID_LOCAL integer This machine.
---@field CID_HOST integer The host.

---What `wait4` and `waitid` wait for, and how. Source: wait(2), linux/wait.h.
---@class callgate.c.W
---@field NOHANG integer Do not wait if nothing has happened.
---@field UNTRACED integer `wait4`: also children that stopped.
---@field STOPPED integer `waitid`: children that stopped; the same bit as `UNTRACED`.
---@field EXITED integer `waitid`: children that ended.
---@field CONTINUED integer Also children that go on after a stop.
---@field NOWAIT integer Leave the child so that it can be waited for again.
---@field NOTHREAD integer Not the children of this process's other threads.
---@field ALL integer Children of every kind, also those that tell their end by another signal than `SIGCHLD`.
---@field CLONE integer Only children that tell their end by another signal than `SIGCHLD`.

---Whether an extended attribute may exist already. Source: setxattr(2), linux/xattr.h.
---@class callgate.c.XATTR
---@field CREATE integer Fail with `EEXIST` if it exists.
---@field REPLACE integer Fail with `ENODATA` if it does not exist.

---Limits of extended attributes, in bytes. Source: xattr(7), linux/limits.h.
---@class callgate.c.XATTR_LIMIT
---@field NAME_MAX integer Longest name.
---@field SIZE_MAX integer Largest value.
---@field LIST_MAX integer Largest list of names.

---@class callgate.c
---@field ADJ callgate.c.ADJ
---@field AF callgate.c.AF
---@field AT callgate.c.AT
---@field B callgate.c.B
---@field BUS callgate.c.BUS
---@field CC callgate.c.CC
---@field CFLAG callgate.c.CFLAG
---@field CLD callgate.c.CLD
---@field CLOCK callgate.c.CLOCK
---@field CLONE callgate.c.CLONE
---@field CLOSE_RANGE callgate.c.CLOSE_RANGE
---@field DN callgate.c.DN
---@field DT callgate.c.DT
---@field E callgate.c.E
---@field EFD callgate.c.EFD
---@field EPOLL callgate.c.EPOLL
---@field EPOLL_CREATE callgate.c.EPOLL_CREATE
---@field EPOLL_CTL callgate.c.EPOLL_CTL
---@field ETH_P callgate.c.ETH_P
---@field EXIT callgate.c.EXIT
---@field F callgate.c.F
---@field FALLOC_FL callgate.c.FALLOC_FL
---@field FCNTL_LOCK callgate.c.FCNTL_LOCK
---@field FD callgate.c.FD
---@field FPE callgate.c.FPE
---@field FS_MAGIC callgate.c.FS_MAGIC
---@field F_OWNER callgate.c.F_OWNER
---@field F_SEAL callgate.c.F_SEAL
---@field GRND callgate.c.GRND
---@field IFF_TUN callgate.c.IFF_TUN
---@field IFLAG callgate.c.IFLAG
---@field ILL callgate.c.ILL
---@field IN callgate.c.IN
---@field INADDR callgate.c.INADDR
---@field IN_INIT callgate.c.IN_INIT
---@field IOCTL callgate.c.IOCTL
---@field IP callgate.c.IP
---@field IPPROTO callgate.c.IPPROTO
---@field IPV6 callgate.c.IPV6
---@field IPV6_PMTUDISC callgate.c.IPV6_PMTUDISC
---@field IP_PMTUDISC callgate.c.IP_PMTUDISC
---@field ITIMER callgate.c.ITIMER
---@field LFLAG callgate.c.LFLAG
---@field LOCK callgate.c.LOCK
---@field MADV callgate.c.MADV
---@field MAP callgate.c.MAP
---@field MAP_HUGE callgate.c.MAP_HUGE
---@field MCAST callgate.c.MCAST
---@field MCL callgate.c.MCL
---@field MFD callgate.c.MFD
---@field MFD_HUGE callgate.c.MFD_HUGE
---@field MLOCK callgate.c.MLOCK
---@field MNT callgate.c.MNT
---@field MREMAP callgate.c.MREMAP
---@field MS callgate.c.MS
---@field MSG callgate.c.MSG
---@field MSYNC callgate.c.MSYNC
---@field O callgate.c.O
---@field OFLAG callgate.c.OFLAG
---@field OK callgate.c.OK
---@field P callgate.c.P
---@field PACKET callgate.c.PACKET
---@field PACKET_FANOUT callgate.c.PACKET_FANOUT
---@field PACKET_MR callgate.c.PACKET_MR
---@field PACKET_TYPE callgate.c.PACKET_TYPE
---@field PIDFD callgate.c.PIDFD
---@field PIDFD_COREDUMP callgate.c.PIDFD_COREDUMP
---@field PIDFD_GET callgate.c.PIDFD_GET
---@field PIDFD_SELF callgate.c.PIDFD_SELF
---@field PIDFD_SIGNAL callgate.c.PIDFD_SIGNAL
---@field POLL callgate.c.POLL
---@field POLL_CODE callgate.c.POLL_CODE
---@field POSIX_FADV callgate.c.POSIX_FADV
---@field PR callgate.c.PR
---@field PRIO callgate.c.PRIO
---@field PROT callgate.c.PROT
---@field PR_CAP_AMBIENT callgate.c.PR_CAP_AMBIENT
---@field PR_CFI callgate.c.PR_CFI
---@field PR_ENDIAN callgate.c.PR_ENDIAN
---@field PR_FPEMU callgate.c.PR_FPEMU
---@field PR_FP_EXC callgate.c.PR_FP_EXC
---@field PR_FP_MODE callgate.c.PR_FP_MODE
---@field PR_FUTEX_HASH callgate.c.PR_FUTEX_HASH
---@field PR_MCE_KILL callgate.c.PR_MCE_KILL
---@field PR_MDWE callgate.c.PR_MDWE
---@field PR_MTE callgate.c.PR_MTE
---@field PR_PAC callgate.c.PR_PAC
---@field PR_PPC_DEXCR callgate.c.PR_PPC_DEXCR
---@field PR_PPC_DEXCR_CTRL callgate.c.PR_PPC_DEXCR_CTRL
---@field PR_RISCV_CTX callgate.c.PR_RISCV_CTX
---@field PR_RISCV_SCOPE callgate.c.PR_RISCV_SCOPE
---@field PR_RISCV_V_VSTATE_CTRL callgate.c.PR_RISCV_V_VSTATE_CTRL
---@field PR_RSEQ_SLICE_EXTENSION callgate.c.PR_RSEQ_SLICE_EXTENSION
---@field PR_SCHED_CORE callgate.c.PR_SCHED_CORE
---@field PR_SCHED_CORE_SCOPE callgate.c.PR_SCHED_CORE_SCOPE
---@field PR_SET_MM callgate.c.PR_SET_MM
---@field PR_SET_VMA callgate.c.PR_SET_VMA
---@field PR_SHADOW_STACK callgate.c.PR_SHADOW_STACK
---@field PR_SME callgate.c.PR_SME
---@field PR_SPEC callgate.c.PR_SPEC
---@field PR_SPEC_FEATURE callgate.c.PR_SPEC_FEATURE
---@field PR_SVE callgate.c.PR_SVE
---@field PR_SYS_DISPATCH callgate.c.PR_SYS_DISPATCH
---@field PR_TIMER_CREATE_RESTORE_IDS callgate.c.PR_TIMER_CREATE_RESTORE_IDS
---@field PR_TIMING callgate.c.PR_TIMING
---@field PR_TSC callgate.c.PR_TSC
---@field PR_UNALIGN callgate.c.PR_UNALIGN
---@field RENAME callgate.c.RENAME
---@field RESOLVE callgate.c.RESOLVE
---@field RLIM callgate.c.RLIM
---@field RLIMIT callgate.c.RLIMIT
---@field RUSAGE callgate.c.RUSAGE
---@field RWF callgate.c.RWF
---@field RWH callgate.c.RWH
---@field S callgate.c.S
---@field SA callgate.c.SA
---@field SCHED callgate.c.SCHED
---@field SCHED_FLAG callgate.c.SCHED_FLAG
---@field SCM callgate.c.SCM
---@field SEEK callgate.c.SEEK
---@field SEGV callgate.c.SEGV
---@field SFD callgate.c.SFD
---@field SHUT callgate.c.SHUT
---@field SI callgate.c.SI
---@field SIG callgate.c.SIG
---@field SIGACT callgate.c.SIGACT
---@field SIGEV callgate.c.SIGEV
---@field SIGPM callgate.c.SIGPM
---@field SO callgate.c.SO
---@field SOCK callgate.c.SOCK
---@field SOF_TIMESTAMPING callgate.c.SOF_TIMESTAMPING
---@field SOL callgate.c.SOL
---@field SO_VM_SOCKETS callgate.c.SO_VM_SOCKETS
---@field SPECIAL_FD callgate.c.SPECIAL_FD
---@field SPLICE_F callgate.c.SPLICE_F
---@field SS callgate.c.SS
---@field ST callgate.c.ST
---@field STA callgate.c.STA
---@field STATX callgate.c.STATX
---@field STATX_ATTR callgate.c.STATX_ATTR
---@field SYNC_FILE_RANGE callgate.c.SYNC_FILE_RANGE
---@field TCFLOW callgate.c.TCFLOW
---@field TCFLUSH callgate.c.TCFLUSH
---@field TCP callgate.c.TCP
---@field TCSA callgate.c.TCSA
---@field TFD callgate.c.TFD
---@field TFD_TIMER callgate.c.TFD_TIMER
---@field TIME callgate.c.TIME
---@field TIMER callgate.c.TIMER
---@field TPACKET callgate.c.TPACKET
---@field TP_FT_REQ callgate.c.TP_FT_REQ
---@field TP_STATUS callgate.c.TP_STATUS
---@field TRAP callgate.c.TRAP
---@field TRAP_PERF_FLAG callgate.c.TRAP_PERF_FLAG
---@field TUN_F callgate.c.TUN_F
---@field UDP callgate.c.UDP
---@field UDP_ENCAP callgate.c.UDP_ENCAP
---@field UTIME callgate.c.UTIME
---@field VIRTIO_NET_HDR_F callgate.c.VIRTIO_NET_HDR_F
---@field VIRTIO_NET_HDR_GSO callgate.c.VIRTIO_NET_HDR_GSO
---@field VMADDR callgate.c.VMADDR
---@field W callgate.c.W
---@field XATTR callgate.c.XATTR
---@field XATTR_LIMIT callgate.c.XATTR_LIMIT

---Where a control message's data is, as `cmsg_next` tells it.
---@class callgate.t.cmsg_view: ffi.cdata*
---@field level integer Who made it.
---@field type integer Its kind at that level.
---@field offset integer Offset of its data in the buffer.
---@field len integer Length of its data in bytes.

---What stands before the data of a control message. Source: cmsg(3).
---@class callgate.t.cmsghdr: ffi.cdata*
---@field len integer Length in bytes, with this header.
---@field cmsg_len ffi.cdata* Length in bytes, with this header.
---@field level integer Who made it.
---@field cmsg_level integer Who made it.
---@field type integer Its kind at that level.
---@field cmsg_type integer Its kind at that level.

---A set of processors: processor `n` is bit `n`. Source: sched_setaffinity(2), sched.h.
---@class callgate.t.cpu_set: ffi.cdata*
---@field bits ffi.cdata* The bits, in words as wide as an address.
---@field __bits ffi.cdata* The bits, in words as wide as an address.

---One directory entry, whose name stays in the buffer that `getdents` filled: what the kernel's own struct holds, with the name's place instead of the name. Source: getdents(2).
---@class callgate.t.dirent: ffi.cdata*
---@field ino integer Inode number.
---@field off integer Position of the next entry in the directory, for `lseek`; 0 on NetBSD, whose kernel does not tell it.
---@field name_offset integer Where the name starts in the buffer.
---@field name_len integer The name's length in bytes.
---@field reclen integer Length of the kernel's entry in the buffer.
---@field type integer Type of the file.

---What an epoll waits for, and what it tells. Source: epoll_ctl(2), linux/eventpoll.h.
---@class callgate.t.epoll_event: ffi.cdata*
---@field events integer The events, and how they are told.
---@field data integer A number of the caller's, given back with each event.

---Who receives the signals of an open file. Source: fcntl(2), asm-generic/fcntl.h.
---@class callgate.t.f_owner_ex: ffi.cdata*
---@field type integer What the id names.
---@field pid integer Thread, process or process group; 0 is nobody.

---A set of descriptors below 1024. Source: select(2), linux/posix_types.h.
---@class callgate.t.fd_set: ffi.cdata*
---@field bits ffi.cdata* The bits, in words of the register's size: `fd` is bit `fd` modulo the word's bits of word `fd` divided by them.
---@field fds_bits ffi.cdata* The bits, in words of the register's size: `fd` is bit `fd` modulo the word's bits of word `fd` divided by them.

---A lock on a part of a file. Source: fcntl(2), asm-generic/fcntl.h.
---@class callgate.t.flock: ffi.cdata*
---@field type integer Kind of lock.
---@field l_type integer Kind of lock.
---@field whence integer From where `start` counts.
---@field l_whence integer From where `start` counts.
---@field start integer First byte.
---@field l_start ffi.cdata* First byte.
---@field len integer Number of bytes; 0 is all to the end of the file.
---@field l_len ffi.cdata* Number of bytes; 0 is all to the end of the file.
---@field pid integer Who holds the lock that is in the way; must be 0 for locks of an open file.
---@field l_pid integer Who holds the lock that is in the way; must be 0 for locks of an open file.

---An IPv6 address. Source: ipv6(7), linux/in6.h.
---@class callgate.t.in6_addr: ffi.cdata*
---@field addr ffi.cdata* The sixteen bytes in order.
---@field s6_addr ffi.cdata* The sixteen bytes in order.

---Interface and address of a datagram, the control message of `IPV6_PKTINFO`. Source: ipv6(7), linux/ipv6.h.
---@class callgate.t.in6_pktinfo: ffi.cdata*
---@field addr callgate.t.in6_addr The address.
---@field ipi6_addr callgate.t.in6_addr The address.
---@field ifindex integer Index of the interface.
---@field ipi6_ifindex integer Index of the interface.

---An IPv4 address in network byte order. Source: ip(7), linux/in.h.
---@class callgate.t.in_addr: ffi.cdata*
---@field addr integer The four bytes as one number, the first byte at the lowest address.
---@field s_addr integer The four bytes as one number, the first byte at the lowest address.

---Interface and addresses of a datagram, the control message of `IP_PKTINFO`. Source: ip(7), linux/in.h.
---@class callgate.t.in_pktinfo: ffi.cdata*
---@field ifindex integer Index of the interface.
---@field ipi_ifindex integer Index of the interface.
---@field spec_dst callgate.t.in_addr The local address.
---@field ipi_spec_dst callgate.t.in_addr The local address.
---@field addr callgate.t.in_addr The destination in the header.
---@field ipi_addr callgate.t.in_addr The destination in the header.

---What stands before the name in the bytes that an inotify gives. Source: inotify(7), linux/inotify.h.
---@class callgate.t.inotify_event: ffi.cdata*
---@field wd integer The watch; -1 when events were lost.
---@field mask integer What happened.
---@field cookie integer The same number in both halves of a move.
---@field len integer Length of the name in bytes, with the zeros that pad it.

---One event of an inotify, as `inotify_next` tells it.
---@class callgate.t.inotify_view: ffi.cdata*
---@field wd integer The watch; -1 when events were lost.
---@field mask integer What happened.
---@field cookie integer The same number in both halves of a move.
---@field name_offset integer Offset of the entry's name in the buffer.
---@field name_len integer Length of the name in bytes; 0 if the event is of the watched thing itself.

---One buffer of a vectored read or write. Source: readv(2), linux/uio.h.
---@class callgate.t.iovec: ffi.cdata*
---@field base ffi.cdata* The buffer.
---@field iov_base ffi.cdata* The buffer.
---@field len integer Its length in bytes.
---@field iov_len ffi.cdata* Its length in bytes.

---A membership of an IPv4 group for one source. Source: ip(7), linux/in.h.
---@class callgate.t.ip_mreq_source: ffi.cdata*
---@field multiaddr callgate.t.in_addr The group.
---@field imr_multiaddr callgate.t.in_addr The group.
---@field interface callgate.t.in_addr An address of the interface.
---@field imr_interface callgate.t.in_addr An address of the interface.
---@field sourceaddr callgate.t.in_addr The source.
---@field imr_sourceaddr callgate.t.in_addr The source.

---A membership of an IPv4 group. Source: ip(7), linux/in.h.
---@class callgate.t.ip_mreqn: ffi.cdata*
---@field multiaddr callgate.t.in_addr The group.
---@field imr_multiaddr callgate.t.in_addr The group.
---@field address callgate.t.in_addr An address of the interface, if `ifindex` is 0.
---@field imr_address callgate.t.in_addr An address of the interface, if `ifindex` is 0.
---@field ifindex integer Index of the interface; 0 goes by `address`.
---@field imr_ifindex integer Index of the interface; 0 goes by `address`.

---A membership of an IPv6 group. Source: ipv6(7), linux/in6.h.
---@class callgate.t.ipv6_mreq: ffi.cdata*
---@field multiaddr callgate.t.in6_addr The group.
---@field ipv6mr_multiaddr callgate.t.in6_addr The group.
---@field ifindex integer Index of the interface.
---@field ipv6mr_ifindex integer Index of the interface.

---When a timer runs out, and how often. Source: timer_settime(2), linux/time_types.h.
---@class callgate.t.itimerspec: ffi.cdata*
---@field interval callgate.t.timespec Time between repetitions; zero: it runs out once.
---@field it_interval callgate.t.timespec Time between repetitions; zero: it runs out once.
---@field value callgate.t.timespec Time to the first; zero: it is off.
---@field it_value callgate.t.timespec Time to the first; zero: it is off.

---When an interval timer runs out, and how often. Source: getitimer(2), linux/time_types.h.
---@class callgate.t.itimerval: ffi.cdata*
---@field interval callgate.t.timeval Time between repetitions; zero: it runs out once.
---@field it_interval callgate.t.timeval Time between repetitions; zero: it runs out once.
---@field value callgate.t.timeval Time to the first; zero: it is off.
---@field it_value callgate.t.timeval Time to the first; zero: it is off.

---The value of `SO_LINGER`. Source: socket(7).
---@class callgate.t.linger: ffi.cdata*
---@field onoff integer Whether `close` waits.
---@field l_onoff integer Whether `close` waits.
---@field linger integer For how many seconds.
---@field l_linger integer For how many seconds.

---One message of `sendmmsg` and `recvmmsg`. Source: sendmmsg(2).
---@class callgate.t.mmsghdr: ffi.cdata*
---@field hdr callgate.t.msghdr The message.
---@field msg_hdr callgate.t.msghdr The message.
---@field len integer The number of bytes that were sent or received.
---@field msg_len integer The number of bytes that were sent or received.

---What `sendmsg` sends and `recvmsg` fills. Source: sendmsg(2), recvmsg(2).
---@class callgate.t.msghdr: ffi.cdata*
---@field name ffi.cdata* The peer's address, or nothing.
---@field msg_name ffi.cdata* The peer's address, or nothing.
---@field namelen integer Its length in bytes.
---@field msg_namelen integer Its length in bytes.
---@field iov callgate.t.iovec The buffers.
---@field msg_iov callgate.t.iovec The buffers.
---@field iovlen integer The number of buffers.
---@field msg_iovlen ffi.cdata* The number of buffers.
---@field control ffi.cdata* The control messages, or nothing.
---@field msg_control ffi.cdata* The control messages, or nothing.
---@field controllen integer Their length in bytes.
---@field msg_controllen ffi.cdata* Their length in bytes.
---@field flags integer What became of a message that was received.
---@field msg_flags integer What became of a message that was received.

---How `openat2` opens a file. Source: openat2(2), linux/openat2.h.
---@class callgate.t.open_how: ffi.cdata*
---@field flags integer Access mode, creation and status flags.
---@field mode integer Permission bits of a file that is created; otherwise 0.
---@field resolve integer How the path is resolved.

---A membership of a packet socket. Source: packet(7), linux/if_packet.h.
---@class callgate.t.packet_mreq: ffi.cdata*
---@field ifindex integer Index of the interface.
---@field mr_ifindex integer Index of the interface.
---@field type integer What is joined.
---@field mr_type integer What is joined.
---@field alen integer Length of `address`.
---@field mr_alen integer Length of `address`.
---@field address ffi.cdata* The hardware address.
---@field mr_address ffi.cdata* The hardware address.

---One descriptor of a `poll`. Source: poll(2), asm/poll.h.
---@class callgate.t.pollfd: ffi.cdata*
---@field fd integer The descriptor; a negative number is skipped.
---@field events integer What is waited for.
---@field revents integer What happened.

---A limit. Source: getrlimit(2), linux/resource.h.
---@class callgate.t.rlimit: ffi.cdata*
---@field cur integer The limit that is enforced; `INFINITY` is none.
---@field rlim_cur ffi.cdata* The limit that is enforced; `INFINITY` is none.
---@field max integer How far an ordinary process may raise it.
---@field rlim_max ffi.cdata* How far an ordinary process may raise it.

---What has been used. Source: getrusage(2), linux/resource.h.
---@class callgate.t.rusage: ffi.cdata*
---@field utime callgate.t.timeval Processor time in user mode.
---@field ru_utime callgate.t.timeval Processor time in user mode.
---@field stime callgate.t.timeval Processor time in the kernel.
---@field ru_stime callgate.t.timeval Processor time in the kernel.
---@field maxrss integer The most memory that was resident, in KiB.
---@field ru_maxrss ffi.cdata* The most memory that was resident, in KiB.
---@field ixrss integer Unused: 0.
---@field ru_ixrss ffi.cdata* Unused: 0.
---@field idrss integer Unused: 0.
---@field ru_idrss ffi.cdata* Unused: 0.
---@field isrss integer Unused: 0.
---@field ru_isrss ffi.cdata* Unused: 0.
---@field minflt integer Page faults without I/O.
---@field ru_minflt ffi.cdata* Page faults without I/O.
---@field majflt integer Page faults with I/O.
---@field ru_majflt ffi.cdata* Page faults with I/O.
---@field nswap integer Unused: 0.
---@field ru_nswap ffi.cdata* Unused: 0.
---@field inblock integer Reads from storage.
---@field ru_inblock ffi.cdata* Reads from storage.
---@field oublock integer Writes to storage.
---@field ru_oublock ffi.cdata* Writes to storage.
---@field msgsnd integer Unused: 0.
---@field ru_msgsnd ffi.cdata* Unused: 0.
---@field msgrcv integer Unused: 0.
---@field ru_msgrcv ffi.cdata* Unused: 0.
---@field nsignals integer Unused: 0.
---@field ru_nsignals ffi.cdata* Unused: 0.
---@field nvcsw integer Times that it gave the processor up to wait.
---@field ru_nvcsw ffi.cdata* Times that it gave the processor up to wait.
---@field nivcsw integer Times that the processor was taken from it.
---@field ru_nivcsw ffi.cdata* Times that the processor was taken from it.

---Policy and parameters. Source: sched_setattr(2), linux/sched/types.h.
---@class callgate.t.sched_attr: ffi.cdata*
---@field size integer The size of this struct; the calls fill it in.
---@field policy integer The policy.
---@field sched_policy integer The policy.
---@field flags integer Flags.
---@field sched_flags ffi.cdata* Flags.
---@field nice integer The nice value, for time sharing.
---@field sched_nice integer The nice value, for time sharing.
---@field priority integer The real-time priority.
---@field sched_priority integer The real-time priority.
---@field runtime integer Deadline: processor time in each period, in nanoseconds.
---@field sched_runtime ffi.cdata* Deadline: processor time in each period, in nanoseconds.
---@field deadline integer Deadline: until when in the period, in nanoseconds.
---@field sched_deadline ffi.cdata* Deadline: until when in the period, in nanoseconds.
---@field period integer Deadline: the period, in nanoseconds.
---@field sched_period ffi.cdata* Deadline: the period, in nanoseconds.
---@field util_min integer Least utilization, of 1024.
---@field sched_util_min integer Least utilization, of 1024.
---@field util_max integer Most utilization, of 1024.
---@field sched_util_max integer Most utilization, of 1024.

---The parameters of a policy. Source: sched_setparam(2), linux/sched.h.
---@class callgate.t.sched_param: ffi.cdata*
---@field priority integer The real-time priority; 0 with a policy that is not of real time.
---@field sched_priority integer The real-time priority; 0 with a policy that is not of real time.

---Times of a packet, the control message of `SO_TIMESTAMPING`; one that was not taken is 0. Source: linux/errqueue.h.
---@class callgate.t.scm_timestamping64: ffi.cdata*
---@field ts ffi.cdata* Seconds and nanoseconds of three times: the kernel's, one that is no longer used, the hardware's.

---What depends on the signal. Source: sigaction(2), asm/siginfo.h.
---@class callgate.t.sifields: ffi.cdata*
---@field kill callgate.t.siginfo_kill From `kill` or its kin.
---@field _kill callgate.t.siginfo_kill From `kill` or its kin.
---@field timer callgate.t.siginfo_timer From a POSIX timer.
---@field _timer callgate.t.siginfo_timer From a POSIX timer.
---@field rt callgate.t.siginfo_rt Queued with a value.
---@field _rt callgate.t.siginfo_rt Queued with a value.
---@field sigchld callgate.t.siginfo_sigchld `SIGCHLD`, and `waitid`.
---@field _sigchld callgate.t.siginfo_sigchld `SIGCHLD`, and `waitid`.
---@field sigfault callgate.t.siginfo_sigfault A fault.
---@field _sigfault callgate.t.siginfo_sigfault A fault.
---@field sigpoll callgate.t.siginfo_sigpoll `SIGIO`.
---@field _sigpoll callgate.t.siginfo_sigpoll `SIGIO`.
---@field sigsys callgate.t.siginfo_sigsys `SIGSYS`.
---@field _sigsys callgate.t.siginfo_sigsys `SIGSYS`.

---What a signal does. Source: sigaction(2), linux/signal.h. The code that returns from a handler (`sa_restorer`) is the library's affair and no field that is described.
---@class callgate.t.sigaction: ffi.cdata*
---@field handler integer `SIG_DFL`, `SIG_IGN`, or the address of a handler.
---@field sa_handler ffi.cdata* `SIG_DFL`, `SIG_IGN`, or the address of a handler.
---@field flags integer How it is handled.
---@field sa_flags ffi.cdata* How it is handled.
---@field mask callgate.t.sigset Signals that are blocked while the handler runs.
---@field sa_mask callgate.t.sigset Signals that are blocked while the handler runs.

---How a timer or another event is told. Source: sigevent(3type), asm/siginfo.h.
---@class callgate.t.sigevent: ffi.cdata*
---@field value callgate.t.sigval The value sent along.
---@field sigev_value callgate.t.sigval The value sent along.
---@field signo integer The signal.
---@field sigev_signo integer The signal.
---@field notify integer By what means.
---@field sigev_notify integer By what means.
---@field notify_thread_id integer The thread, for `THREAD_ID`.
---@field sigev_notify_thread_id integer The thread, for `THREAD_ID`.

---What comes with a signal. Source: sigaction(2), asm/siginfo.h.
---@class callgate.t.siginfo: ffi.cdata*
---@field signo integer The signal.
---@field si_signo integer The signal.
---@field errno integer An error number; rarely used.
---@field si_errno integer An error number; rarely used.
---@field code integer Who sent it or what happened (`SI`, `CLD`, `SEGV`, ...).
---@field si_code integer Who sent it or what happened (`SI`, `CLD`, `SEGV`, ...).
---@field fields callgate.t.sifields What depends on the signal.
---@field si_fields callgate.t.sifields What depends on the signal.

---A signal from `kill` or its kin. Source: sigaction(2), asm/siginfo.h.
---@class callgate.t.siginfo_kill: ffi.cdata*
---@field pid integer The sender.
---@field _pid integer The sender.
---@field uid integer The sender's real user.
---@field _uid integer The sender's real user.

---A signal that was queued with a value. Source: sigaction(2), asm/siginfo.h.
---@class callgate.t.siginfo_rt: ffi.cdata*
---@field pid integer The sender.
---@field _pid integer The sender.
---@field uid integer The sender's real user.
---@field _uid integer The sender's real user.
---@field sigval callgate.t.sigval The value.
---@field _sigval callgate.t.sigval The value.

---A `SIGCHLD`, and what `waitid` fills. Source: sigaction(2), asm/siginfo.h.
---@class callgate.t.siginfo_sigchld: ffi.cdata*
---@field pid integer The child.
---@field _pid integer The child.
---@field uid integer The child's real user.
---@field _uid integer The child's real user.
---@field status integer Exit status or signal, as the code says.
---@field _status integer Exit status or signal, as the code says.
---@field utime integer Processor time in user mode, in ticks; `waitid` leaves it 0.
---@field _utime ffi.cdata* Processor time in user mode, in ticks; `waitid` leaves it 0.
---@field stime integer Processor time in the kernel, in ticks; `waitid` leaves it 0.
---@field _stime ffi.cdata* Processor time in the kernel, in ticks; `waitid` leaves it 0.

---A `SIGSEGV`, `SIGBUS`, `SIGILL`, `SIGFPE` or `SIGTRAP`. Source: sigaction(2), asm/siginfo.h.
---@class callgate.t.siginfo_sigfault: ffi.cdata*
---@field addr integer The address that was accessed, or of the instruction.
---@field _addr ffi.cdata* The address that was accessed, or of the instruction.
---@field addr_lsb integer Lowest bit of the address that counts, for a memory error.
---@field _addr_lsb integer Lowest bit of the address that counts, for a memory error.
---@field lower integer `SEGV_BNDERR`: the lower bound.
---@field _lower ffi.cdata* `SEGV_BNDERR`: the lower bound.
---@field upper integer `SEGV_BNDERR`: the upper bound; `SEGV_PKUERR` has its key in the first half of `lower`.
---@field _upper ffi.cdata* `SEGV_BNDERR`: the upper bound; `SEGV_PKUERR` has its key in the first half of `lower`.

---A `SIGIO`. Source: sigaction(2), asm/siginfo.h.
---@class callgate.t.siginfo_sigpoll: ffi.cdata*
---@field band integer What is ready, as `poll` says it.
---@field _band ffi.cdata* What is ready, as `poll` says it.
---@field fd integer The descriptor.
---@field _fd integer The descriptor.

---A `SIGSYS`. Source: sigaction(2), asm/siginfo.h.
---@class callgate.t.siginfo_sigsys: ffi.cdata*
---@field call_addr integer The address of the calling instruction.
---@field _call_addr ffi.cdata* The address of the calling instruction.
---@field syscall integer The number of the system call.
---@field _syscall integer The number of the system call.
---@field arch integer The processor, as `AUDIT_ARCH` numbers it.
---@field _arch integer The processor, as `AUDIT_ARCH` numbers it.

---A signal from a POSIX timer. Source: sigaction(2), asm/siginfo.h.
---@class callgate.t.siginfo_timer: ffi.cdata*
---@field tid integer The timer.
---@field _tid integer The timer.
---@field overrun integer How often it ran out since.
---@field _overrun integer How often it ran out since.
---@field sigval callgate.t.sigval The value given when the timer was made.
---@field _sigval callgate.t.sigval The value given when the timer was made.

---One signal read from a signal descriptor. Source: signalfd(2), linux/signalfd.h.
---@class callgate.t.signalfd_siginfo: ffi.cdata*
---@field signo integer The signal.
---@field ssi_signo integer The signal.
---@field errno integer An error number; rarely used.
---@field ssi_errno integer An error number; rarely used.
---@field code integer Who sent it or what happened (`SI`, `CLD`, `SEGV`, ...).
---@field ssi_code integer Who sent it or what happened (`SI`, `CLD`, `SEGV`, ...).
---@field pid integer The sender.
---@field ssi_pid integer The sender.
---@field uid integer The sender's real user.
---@field ssi_uid integer The sender's real user.
---@field fd integer The descriptor, for `SIGIO`.
---@field ssi_fd integer The descriptor, for `SIGIO`.
---@field tid integer The POSIX timer.
---@field ssi_tid integer The POSIX timer.
---@field band integer What is ready, for `SIGIO`.
---@field ssi_band integer What is ready, for `SIGIO`.
---@field overrun integer How often the timer ran out.
---@field ssi_overrun integer How often the timer ran out.
---@field trapno integer The number of the trap.
---@field ssi_trapno integer The number of the trap.
---@field status integer Exit status or signal, for `SIGCHLD`.
---@field ssi_status integer Exit status or signal, for `SIGCHLD`.
---@field int integer The value sent along, as a number.
---@field ssi_int integer The value sent along, as a number.
---@field ptr integer The value sent along, as an address.
---@field ssi_ptr ffi.cdata* The value sent along, as an address.
---@field utime integer Processor time in user mode, for `SIGCHLD`.
---@field ssi_utime ffi.cdata* Processor time in user mode, for `SIGCHLD`.
---@field stime integer Processor time in the kernel, for `SIGCHLD`.
---@field ssi_stime ffi.cdata* Processor time in the kernel, for `SIGCHLD`.
---@field addr integer The address of a fault.
---@field ssi_addr ffi.cdata* The address of a fault.
---@field addr_lsb integer Lowest bit of the address that counts.
---@field ssi_addr_lsb integer Lowest bit of the address that counts.
---@field syscall integer The number of the system call, for `SIGSYS`.
---@field ssi_syscall integer The number of the system call, for `SIGSYS`.
---@field call_addr integer The address of the calling instruction, for `SIGSYS`.
---@field ssi_call_addr ffi.cdata* The address of the calling instruction, for `SIGSYS`.
---@field arch integer The processor, as `AUDIT_ARCH` numbers it, for `SIGSYS`.
---@field ssi_arch integer The processor, as `AUDIT_ARCH` numbers it, for `SIGSYS`.

---A set of signals: signal `n` is bit `n - 1`. Source: sigprocmask(2), asm/signal.h.
---@class callgate.t.sigset: ffi.cdata*
---@field sig integer The bits.

---A value that is sent with a signal. Source: sigqueue(3), asm/siginfo.h.
---@class callgate.t.sigval: ffi.cdata*
---@field int integer As a number.
---@field sival_int integer As a number.
---@field ptr integer As an address.
---@field sival_ptr ffi.cdata* As an address.

---An instruction of a classic BPF program. Source: bpf(4), linux/filter.h.
---@class callgate.t.sock_filter: ffi.cdata*
---@field code integer What is done: class, size, mode and so on.
---@field jt integer How many instructions a test skips when it holds.
---@field jf integer How many instructions a test skips when it does not hold.
---@field k integer A number: an offset, a constant, a memory slot, how many instructions a jump skips.

---A classic BPF program. Source: socket(7), linux/filter.h.
---@class callgate.t.sock_fprog: ffi.cdata*
---@field len integer The number of instructions.
---@field filter callgate.t.sock_filter The instructions.

---What all socket addresses begin with. Source: sockaddr(3type).
---@class callgate.t.sockaddr: ffi.cdata*
---@field family integer The family, which says which struct it is.
---@field sa_family integer The family, which says which struct it is.
---@field data ffi.cdata* The rest.
---@field sa_data ffi.cdata* The rest.

---An IPv4 address with a port. Source: ip(7), linux/in.h.
---@class callgate.t.sockaddr_in: ffi.cdata*
---@field family integer `AF_INET`.
---@field sin_family integer `AF_INET`.
---@field port integer The port, in network byte order.
---@field sin_port integer The port, in network byte order.
---@field addr callgate.t.in_addr The address.
---@field sin_addr callgate.t.in_addr The address.
---@field zero ffi.cdata* Zeros.
---@field sin_zero ffi.cdata* Zeros.

---An IPv6 address with a port. Source: ipv6(7), linux/in6.h.
---@class callgate.t.sockaddr_in6: ffi.cdata*
---@field family integer `AF_INET6`.
---@field sin6_family integer `AF_INET6`.
---@field port integer The port, in network byte order.
---@field sin6_port integer The port, in network byte order.
---@field flowinfo integer Flow information, in network byte order.
---@field sin6_flowinfo integer Flow information, in network byte order.
---@field addr callgate.t.in6_addr The address.
---@field sin6_addr callgate.t.in6_addr The address.
---@field scope_id integer Index of the interface, for addresses that are valid on one link only.
---@field sin6_scope_id integer Index of the interface, for addresses that are valid on one link only.

---An address of the link layer. Source: packet(7), linux/if_packet.h.
---@class callgate.t.sockaddr_ll: ffi.cdata*
---@field family integer `AF_PACKET`.
---@field sll_family integer `AF_PACKET`.
---@field protocol integer The protocol, in network byte order.
---@field sll_protocol integer The protocol, in network byte order.
---@field ifindex integer Index of the interface; 0 is any.
---@field sll_ifindex integer Index of the interface; 0 is any.
---@field hatype integer The interface's hardware type (`ARPHRD`).
---@field sll_hatype integer The interface's hardware type (`ARPHRD`).
---@field pkttype integer Where the frame goes.
---@field sll_pkttype integer Where the frame goes.
---@field halen integer Length of `addr`.
---@field sll_halen integer Length of `addr`.
---@field addr ffi.cdata* The hardware address.
---@field sll_addr ffi.cdata* The hardware address.

---A netlink address. Source: netlink(7), linux/netlink.h.
---@class callgate.t.sockaddr_nl: ffi.cdata*
---@field family integer `AF_NETLINK`.
---@field nl_family integer `AF_NETLINK`.
---@field pad integer Zero.
---@field nl_pad integer Zero.
---@field pid integer Port id; 0 is the kernel, or lets it choose.
---@field nl_pid integer Port id; 0 is the kernel, or lets it choose.
---@field groups integer Multicast groups, one bit each.
---@field nl_groups integer Multicast groups, one bit each.

---Room for any socket address. Source: sockaddr(3type).
---@class callgate.t.sockaddr_storage: ffi.cdata*
---@field family integer The family, which says which struct it is.
---@field ss_family integer The family, which says which struct it is.
---@field data ffi.cdata* The rest.
---@field ss_data ffi.cdata* The rest.

---A path, or an abstract name that begins with a zero byte. Source: unix(7), linux/un.h.
---@class callgate.t.sockaddr_un: ffi.cdata*
---@field family integer `AF_UNIX`.
---@field sun_family integer `AF_UNIX`.
---@field path ffi.cdata* The name; the address's length says how much of it counts.
---@field sun_path ffi.cdata* The name; the address's length says how much of it counts.

---An address of a virtual machine or its host. Source: vsock(7), linux/vm_sockets.h.
---@class callgate.t.sockaddr_vm: ffi.cdata*
---@field family integer `AF_VSOCK`.
---@field svm_family integer `AF_VSOCK`.
---@field reserved1 integer Zero.
---@field svm_reserved1 integer Zero.
---@field port integer The port, in the processor's byte order.
---@field svm_port integer The port, in the processor's byte order.
---@field cid integer The context id.
---@field svm_cid integer The context id.
---@field flags integer Flags; 1 sends all to the host.
---@field svm_flags integer Flags; 1 sends all to the host.
---@field zero ffi.cdata* Zeros.
---@field svm_zero ffi.cdata* Zeros.

---The alternate signal stack. Source: sigaltstack(2), asm/signal.h.
---@class callgate.t.stack: ffi.cdata*
---@field sp integer Its lowest address.
---@field ss_sp ffi.cdata* Its lowest address.
---@field flags integer Its state.
---@field ss_flags integer Its state.
---@field size integer Its size in bytes.
---@field ss_size ffi.cdata* Its size in bytes.

---What the kernel knows of a file. Source: stat(2), asm/stat.h.
---@class callgate.t.stat: ffi.cdata*
---@field dev integer Device that holds the file.
---@field st_dev ffi.cdata* Device that holds the file.
---@field ino integer Inode number.
---@field st_ino ffi.cdata* Inode number.
---@field nlink integer Number of hard links.
---@field st_nlink ffi.cdata* Number of hard links.
---@field mode integer Type and permissions.
---@field st_mode integer Type and permissions.
---@field uid integer Owner.
---@field st_uid integer Owner.
---@field gid integer Group.
---@field st_gid integer Group.
---@field rdev integer Device, for a device file.
---@field st_rdev ffi.cdata* Device, for a device file.
---@field size integer Size in bytes.
---@field st_size ffi.cdata* Size in bytes.
---@field blksize integer Best block size for I/O.
---@field st_blksize ffi.cdata* Best block size for I/O.
---@field blocks integer Blocks of 512 bytes in use.
---@field st_blocks ffi.cdata* Blocks of 512 bytes in use.
---@field atime integer Last access, seconds.
---@field st_atime ffi.cdata* Last access, seconds.
---@field atime_nsec integer Last access, nanoseconds.
---@field st_atime_nsec ffi.cdata* Last access, nanoseconds.
---@field mtime integer Last change of content, seconds.
---@field st_mtime ffi.cdata* Last change of content, seconds.
---@field mtime_nsec integer Last change of content, nanoseconds.
---@field st_mtime_nsec ffi.cdata* Last change of content, nanoseconds.
---@field ctime integer Last change of status, seconds.
---@field st_ctime ffi.cdata* Last change of status, seconds.
---@field ctime_nsec integer Last change of status, nanoseconds.
---@field st_ctime_nsec ffi.cdata* Last change of status, nanoseconds.

---What the kernel knows of a mounted file system. Source: statfs(2), asm-generic/statfs.h.
---@class callgate.t.statfs: ffi.cdata*
---@field type integer Which file system.
---@field f_type ffi.cdata* Which file system.
---@field bsize integer Block size that is best for transfers.
---@field f_bsize ffi.cdata* Block size that is best for transfers.
---@field blocks integer Blocks in all.
---@field f_blocks ffi.cdata* Blocks in all.
---@field bfree integer Free blocks.
---@field f_bfree ffi.cdata* Free blocks.
---@field bavail integer Free blocks for those without privilege.
---@field f_bavail ffi.cdata* Free blocks for those without privilege.
---@field files integer Inodes in all.
---@field f_files ffi.cdata* Inodes in all.
---@field ffree integer Free inodes.
---@field f_ffree ffi.cdata* Free inodes.
---@field fsid ffi.cdata* Id of the file system.
---@field f_fsid ffi.cdata* Id of the file system.
---@field namelen integer Longest name of a file.
---@field f_namelen ffi.cdata* Longest name of a file.
---@field frsize integer Block size that the numbers of blocks count.
---@field f_frsize ffi.cdata* Block size that the numbers of blocks count.
---@field flags integer Flags of the mount.
---@field f_flags ffi.cdata* Flags of the mount.

---What the kernel knows of a file, extensibly. Source: statx(2), linux/stat.h.
---@class callgate.t.statx: ffi.cdata*
---@field mask integer Which fields were filled.
---@field stx_mask integer Which fields were filled.
---@field blksize integer Best block size for I/O.
---@field stx_blksize integer Best block size for I/O.
---@field attributes integer Attributes.
---@field stx_attributes ffi.cdata* Attributes.
---@field nlink integer Number of hard links.
---@field stx_nlink integer Number of hard links.
---@field uid integer Owner.
---@field stx_uid integer Owner.
---@field gid integer Group.
---@field stx_gid integer Group.
---@field mode integer Type and permissions.
---@field stx_mode integer Type and permissions.
---@field ino integer Inode number.
---@field stx_ino ffi.cdata* Inode number.
---@field size integer Size in bytes.
---@field stx_size ffi.cdata* Size in bytes.
---@field blocks integer Blocks of 512 bytes in use.
---@field stx_blocks ffi.cdata* Blocks of 512 bytes in use.
---@field attributes_mask integer Which attributes the file system knows.
---@field stx_attributes_mask ffi.cdata* Which attributes the file system knows.
---@field atime callgate.t.statx_timestamp Last access.
---@field stx_atime callgate.t.statx_timestamp Last access.
---@field btime callgate.t.statx_timestamp Birth.
---@field stx_btime callgate.t.statx_timestamp Birth.
---@field ctime callgate.t.statx_timestamp Last change of status.
---@field stx_ctime callgate.t.statx_timestamp Last change of status.
---@field mtime callgate.t.statx_timestamp Last change of content.
---@field stx_mtime callgate.t.statx_timestamp Last change of content.
---@field rdev_major integer Device, for a device file: major number.
---@field stx_rdev_major integer Device, for a device file: major number.
---@field rdev_minor integer Device, for a device file: minor number.
---@field stx_rdev_minor integer Device, for a device file: minor number.
---@field dev_major integer Device that holds the file: major number.
---@field stx_dev_major integer Device that holds the file: major number.
---@field dev_minor integer Device that holds the file: minor number.
---@field stx_dev_minor integer Device that holds the file: minor number.
---@field mnt_id integer Id of the mount.
---@field stx_mnt_id ffi.cdata* Id of the mount.
---@field dio_mem_align integer Alignment of memory for direct I/O.
---@field stx_dio_mem_align integer Alignment of memory for direct I/O.
---@field dio_offset_align integer Alignment of offsets for direct I/O.
---@field stx_dio_offset_align integer Alignment of offsets for direct I/O.
---@field subvol integer Id of the subvolume.
---@field stx_subvol ffi.cdata* Id of the subvolume.
---@field atomic_write_unit_min integer Smallest atomic write, in bytes.
---@field stx_atomic_write_unit_min integer Smallest atomic write, in bytes.
---@field atomic_write_unit_max integer Largest atomic write, in bytes.
---@field stx_atomic_write_unit_max integer Largest atomic write, in bytes.
---@field atomic_write_segments_max integer Most buffers of an atomic write.
---@field stx_atomic_write_segments_max integer Most buffers of an atomic write.
---@field dio_read_offset_align integer Alignment of offsets for direct reads.
---@field stx_dio_read_offset_align integer Alignment of offsets for direct reads.
---@field atomic_write_unit_max_opt integer Largest atomic write that is fast, in bytes.
---@field stx_atomic_write_unit_max_opt integer Largest atomic write that is fast, in bytes.

---A time in `struct statx`. Source: statx(2), linux/stat.h.
---@class callgate.t.statx_timestamp: ffi.cdata*
---@field sec integer Seconds.
---@field tv_sec ffi.cdata* Seconds.
---@field nsec integer Nanoseconds.
---@field tv_nsec integer Nanoseconds.

---The state of the system. Source: sysinfo(2), linux/sysinfo.h.
---@class callgate.t.sysinfo: ffi.cdata*
---@field uptime integer Seconds since it started.
---@field loads ffi.cdata* Load averages over 1, 5 and 15 minutes, in 1/65536.
---@field totalram integer Memory, in `mem_unit`, as the others.
---@field freeram integer Free memory.
---@field sharedram integer Shared memory.
---@field bufferram integer Memory in buffers.
---@field totalswap integer Swap space.
---@field freeswap integer Free swap space.
---@field procs integer Processes and threads.
---@field totalhigh integer High memory.
---@field freehigh integer Free high memory.
---@field mem_unit integer The unit of these sizes, in bytes.

---State and statistics of a TCP connection, the value of `TCP_INFO`. An older kernel fills less of it; the rest stays zero. Source: tcp(7), linux/tcp.h.
---@class callgate.t.tcp_info: ffi.cdata*
---@field state integer The connection's state (1 established, 10 listening, ...).
---@field tcpi_state integer The connection's state (1 established, 10 listening, ...).
---@field ca_state integer State of congestion control (0 open, 1 disorder, 2 reduced, 3 recovery, 4 loss).
---@field tcpi_ca_state integer State of congestion control (0 open, 1 disorder, 2 reduced, 3 recovery, 4 loss).
---@field retransmits integer Retransmission timeouts without an answer.
---@field tcpi_retransmits integer Retransmission timeouts without an answer.
---@field probes integer Window or keepalive probes without an answer.
---@field tcpi_probes integer Window or keepalive probes without an answer.
---@field backoff integer How often the timeout was doubled.
---@field tcpi_backoff integer How often the timeout was doubled.
---@field options integer What was negotiated, one bit each.
---@field tcpi_options integer What was negotiated, one bit each.
---@field wscale integer Window scales: low half the peer's, high half ours.
---@field tcpi_wscale integer Window scales: low half the peer's, high half ours.
---@field limits integer Bit 0: the delivery rate is limited by the program; bits 1 and 2: how Fast Open failed.
---@field tcpi_limits integer Bit 0: the delivery rate is limited by the program; bits 1 and 2: how Fast Open failed.
---@field rto integer Retransmission timeout in microseconds.
---@field tcpi_rto integer Retransmission timeout in microseconds.
---@field ato integer Delay of acknowledgements in microseconds.
---@field tcpi_ato integer Delay of acknowledgements in microseconds.
---@field snd_mss integer Segment size of sending.
---@field tcpi_snd_mss integer Segment size of sending.
---@field rcv_mss integer Segment size of receiving.
---@field tcpi_rcv_mss integer Segment size of receiving.
---@field unacked integer Segments that are not acknowledged.
---@field tcpi_unacked integer Segments that are not acknowledged.
---@field sacked integer Segments that are selectively acknowledged.
---@field tcpi_sacked integer Segments that are selectively acknowledged.
---@field lost integer Segments that are thought lost.
---@field tcpi_lost integer Segments that are thought lost.
---@field retrans integer Segments that are retransmitted and not yet acknowledged.
---@field tcpi_retrans integer Segments that are retransmitted and not yet acknowledged.
---@field fackets integer Unused.
---@field tcpi_fackets integer Unused.
---@field last_data_sent integer Milliseconds since data was sent.
---@field tcpi_last_data_sent integer Milliseconds since data was sent.
---@field last_ack_sent integer Not kept.
---@field tcpi_last_ack_sent integer Not kept.
---@field last_data_recv integer Milliseconds since data came.
---@field tcpi_last_data_recv integer Milliseconds since data came.
---@field last_ack_recv integer Milliseconds since an acknowledgement came.
---@field tcpi_last_ack_recv integer Milliseconds since an acknowledgement came.
---@field pmtu integer The path's MTU.
---@field tcpi_pmtu integer The path's MTU.
---@field rcv_ssthresh integer Bound of the receive window's growth.
---@field tcpi_rcv_ssthresh integer Bound of the receive window's growth.
---@field rtt integer Smoothed round trip time in microseconds.
---@field tcpi_rtt integer Smoothed round trip time in microseconds.
---@field rttvar integer Its variation in microseconds.
---@field tcpi_rttvar integer Its variation in microseconds.
---@field snd_ssthresh integer Threshold of slow start, in segments.
---@field tcpi_snd_ssthresh integer Threshold of slow start, in segments.
---@field snd_cwnd integer Congestion window, in segments.
---@field tcpi_snd_cwnd integer Congestion window, in segments.
---@field advmss integer Segment size that we advertised.
---@field tcpi_advmss integer Segment size that we advertised.
---@field reordering integer Reordering that is tolerated, in segments.
---@field tcpi_reordering integer Reordering that is tolerated, in segments.
---@field rcv_rtt integer Round trip time as the receiver sees it, in microseconds.
---@field tcpi_rcv_rtt integer Round trip time as the receiver sees it, in microseconds.
---@field rcv_space integer Room of the receive buffer's tuning, in bytes.
---@field tcpi_rcv_space integer Room of the receive buffer's tuning, in bytes.
---@field total_retrans integer Retransmitted segments in all.
---@field tcpi_total_retrans integer Retransmitted segments in all.
---@field pacing_rate integer Bytes per second.
---@field tcpi_pacing_rate ffi.cdata* Bytes per second.
---@field max_pacing_rate integer The bound of `pacing_rate`.
---@field tcpi_max_pacing_rate ffi.cdata* The bound of `pacing_rate`.
---@field bytes_acked integer Bytes that were acknowledged.
---@field tcpi_bytes_acked ffi.cdata* Bytes that were acknowledged.
---@field bytes_received integer Bytes that came.
---@field tcpi_bytes_received ffi.cdata* Bytes that came.
---@field segs_out integer Segments that were sent.
---@field tcpi_segs_out integer Segments that were sent.
---@field segs_in integer Segments that came.
---@field tcpi_segs_in integer Segments that came.
---@field notsent_bytes integer Bytes that are not sent yet.
---@field tcpi_notsent_bytes integer Bytes that are not sent yet.
---@field min_rtt integer Least round trip time in microseconds.
---@field tcpi_min_rtt integer Least round trip time in microseconds.
---@field data_segs_in integer Segments with data that came.
---@field tcpi_data_segs_in integer Segments with data that came.
---@field data_segs_out integer Segments with data that were sent.
---@field tcpi_data_segs_out integer Segments with data that were sent.
---@field delivery_rate integer Bytes per second that arrive.
---@field tcpi_delivery_rate ffi.cdata* Bytes per second that arrive.
---@field busy_time integer Microseconds with data to send.
---@field tcpi_busy_time ffi.cdata* Microseconds with data to send.
---@field rwnd_limited integer Microseconds limited by the peer's window.
---@field tcpi_rwnd_limited ffi.cdata* Microseconds limited by the peer's window.
---@field sndbuf_limited integer Microseconds limited by the send buffer.
---@field tcpi_sndbuf_limited ffi.cdata* Microseconds limited by the send buffer.
---@field delivered integer Segments that arrived.
---@field tcpi_delivered integer Segments that arrived.
---@field delivered_ce integer Those with a mark of congestion.
---@field tcpi_delivered_ce integer Those with a mark of congestion.
---@field bytes_sent integer Bytes that were sent.
---@field tcpi_bytes_sent ffi.cdata* Bytes that were sent.
---@field bytes_retrans integer Bytes that were retransmitted.
---@field tcpi_bytes_retrans ffi.cdata* Bytes that were retransmitted.
---@field dsack_dups integer Duplicates that the peer told of.
---@field tcpi_dsack_dups integer Duplicates that the peer told of.
---@field reord_seen integer How often reordering was seen.
---@field tcpi_reord_seen integer How often reordering was seen.
---@field rcv_ooopack integer Segments that came out of order.
---@field tcpi_rcv_ooopack integer Segments that came out of order.
---@field snd_wnd integer The peer's window, in bytes.
---@field tcpi_snd_wnd integer The peer's window, in bytes.
---@field rcv_wnd integer Our window, in bytes.
---@field tcpi_rcv_wnd integer Our window, in bytes.
---@field rehash integer How often another route was tried.
---@field tcpi_rehash integer How often another route was tried.
---@field total_rto integer Retransmission timeouts in all.
---@field tcpi_total_rto integer Retransmission timeouts in all.
---@field total_rto_recoveries integer How often they were recovered from.
---@field tcpi_total_rto_recoveries integer How often they were recovered from.
---@field total_rto_time integer Milliseconds spent in them.
---@field tcpi_total_rto_time integer Milliseconds spent in them.
---@field received_ce integer Segments that came with a mark of congestion.
---@field tcpi_received_ce integer Segments that came with a mark of congestion.
---@field delivered_e1_bytes integer Bytes that were delivered with the mark ECT(1).
---@field tcpi_delivered_e1_bytes integer Bytes that were delivered with the mark ECT(1).
---@field delivered_e0_bytes integer Those with ECT(0).
---@field tcpi_delivered_e0_bytes integer Those with ECT(0).
---@field delivered_ce_bytes integer Those with a mark of congestion.
---@field tcpi_delivered_ce_bytes integer Those with a mark of congestion.
---@field received_e1_bytes integer Bytes that came with the mark ECT(1).
---@field tcpi_received_e1_bytes integer Bytes that came with the mark ECT(1).
---@field received_e0_bytes integer Those with ECT(0).
---@field tcpi_received_e0_bytes integer Those with ECT(0).
---@field received_ce_bytes integer Those with a mark of congestion.
---@field tcpi_received_ce_bytes integer Those with a mark of congestion.
---@field ecn integer How congestion is marked: mode, options seen, how it failed, more options; bit-fields of 2, 2, 4 and 24 bits.
---@field tcpi_ecn integer How congestion is marked: mode, options seen, how it failed, more options; bit-fields of 2, 2, 4 and 24 bits.

---How a terminal behaves. Source: termios(3), asm/termbits.h.
---@class callgate.t.termios: ffi.cdata*
---@field iflag integer Input modes.
---@field c_iflag integer Input modes.
---@field oflag integer Output modes.
---@field c_oflag integer Output modes.
---@field cflag integer Control modes.
---@field c_cflag integer Control modes.
---@field lflag integer Local modes.
---@field c_lflag integer Local modes.
---@field line integer The line discipline.
---@field c_line integer The line discipline.
---@field cc ffi.cdata* Control characters, at the places of the group `CC`.
---@field c_cc ffi.cdata* Control characters, at the places of the group `CC`.

---How a terminal behaves, with speeds as numbers. Source: ioctl_tty(2), asm/termbits.h.
---@class callgate.t.termios2: ffi.cdata*
---@field iflag integer Input modes.
---@field c_iflag integer Input modes.
---@field oflag integer Output modes.
---@field c_oflag integer Output modes.
---@field cflag integer Control modes.
---@field c_cflag integer Control modes.
---@field lflag integer Local modes.
---@field c_lflag integer Local modes.
---@field line integer The line discipline.
---@field c_line integer The line discipline.
---@field cc ffi.cdata* Control characters, at the places of the group `CC`.
---@field c_cc ffi.cdata* Control characters, at the places of the group `CC`.
---@field ispeed integer Speed of the input in bits per second.
---@field c_ispeed integer Speed of the input in bits per second.
---@field ospeed integer Speed of the output in bits per second.
---@field c_ospeed integer Speed of the output in bits per second.

---Seconds and nanoseconds: the kernel's `struct __kernel_timespec`, 64 bit on every processor. Source: clock_gettime(2), linux/time_types.h.
---@class callgate.t.timespec: ffi.cdata*
---@field sec integer Seconds.
---@field tv_sec ffi.cdata* Seconds.
---@field nsec integer Nanoseconds, 0 to 999999999.
---@field tv_nsec ffi.cdata* Nanoseconds, 0 to 999999999.

---The two times that `utimensat` sets: an array of two `struct timespec`. Source: utimensat(2).
---@class callgate.t.timespec2: ffi.cdata*
---@field atime callgate.t.timespec Last access; `UTIME` values may stand in `nsec`.
---@field mtime callgate.t.timespec Last change of content; `UTIME` values may stand in `nsec`.

---Seconds and microseconds: the kernel's `struct __kernel_old_timeval`, whose fields are as wide as a register. Source: gettimeofday(2), linux/time_types.h.
---@class callgate.t.timeval: ffi.cdata*
---@field sec integer Seconds.
---@field tv_sec ffi.cdata* Seconds.
---@field usec integer Microseconds, 0 to 999999.
---@field tv_usec ffi.cdata* Microseconds, 0 to 999999.

---The two times that `utimes` sets: an array of two `struct timeval`. Source: utimes(2).
---@class callgate.t.timeval2: ffi.cdata*
---@field atime callgate.t.timeval Last access.
---@field mtime callgate.t.timeval Last change of content.

---The discipline of a clock. Source: adjtimex(2), linux/timex.h.
---@class callgate.t.timex: ffi.cdata*
---@field modes integer What is changed; empty: only ask.
---@field offset integer Time offset, in microseconds, or nanoseconds with `STA_NANO`.
---@field freq integer Frequency offset, in 1/65536 parts per million.
---@field maxerror integer Maximum error, in microseconds.
---@field esterror integer Estimated error, in microseconds.
---@field status integer The clock's status.
---@field constant integer Time constant of the control loop.
---@field precision integer Precision, in microseconds.
---@field tolerance integer Tolerance of the frequency, in 1/65536 parts per million.
---@field time callgate.t.timex_timeval The clock's time.
---@field tick integer Microseconds between ticks.
---@field ppsfreq integer Frequency of the pulse per second, in 1/65536 parts per million.
---@field jitter integer Its jitter, in microseconds, or nanoseconds with `STA_NANO`.
---@field shift integer The logarithm of its interval in seconds, to base 2.
---@field stabil integer Its stability, in 1/65536 parts per million.
---@field jitcnt integer How often its jitter was too large.
---@field calcnt integer How many intervals were calibrated.
---@field errcnt integer How many calibrations failed.
---@field stbcnt integer How often its stability was too bad.
---@field tai integer Distance to international atomic time, in seconds.

---Seconds, and micro- or nanoseconds, of `struct timex`. Source: adjtimex(2), linux/timex.h.
---@class callgate.t.timex_timeval: ffi.cdata*
---@field sec integer Seconds.
---@field tv_sec ffi.cdata* Seconds.
---@field usec integer Microseconds, or nanoseconds with `STA_NANO`.
---@field tv_usec ffi.cdata* Microseconds, or nanoseconds with `STA_NANO`.

---The kernel's time zone, which only old file systems use. Source: gettimeofday(2), linux/time.h.
---@class callgate.t.timezone: ffi.cdata*
---@field minuteswest integer Minutes west of Greenwich.
---@field tz_minuteswest integer Minutes west of Greenwich.
---@field dsttime integer Kind of daylight saving; unused.
---@field tz_dsttime integer Kind of daylight saving; unused.

---Processor times in ticks, of which `sysconf(_SC_CLK_TCK)` make a second (100). Source: times(2), linux/times.h.
---@class callgate.t.tms: ffi.cdata*
---@field utime integer In user mode.
---@field tms_utime ffi.cdata* In user mode.
---@field stime integer In the kernel.
---@field tms_stime ffi.cdata* In the kernel.
---@field cutime integer In user mode, of children that were waited for.
---@field tms_cutime ffi.cdata* In user mode, of children that were waited for.
---@field cstime integer In the kernel, of children that were waited for.
---@field tms_cstime ffi.cdata* In the kernel, of children that were waited for.

---What stands before a packet in a ring of version 2. Source: packet(7), linux/if_packet.h.
---@class callgate.t.tpacket2_hdr: ffi.cdata*
---@field status integer Whose the frame is, and what became of its packet.
---@field tp_status integer Whose the frame is, and what became of its packet.
---@field len integer Length of the packet in bytes.
---@field tp_len integer Length of the packet in bytes.
---@field snaplen integer How many of them are here.
---@field tp_snaplen integer How many of them are here.
---@field mac integer Where the link layer's header is, from here.
---@field tp_mac integer Where the link layer's header is, from here.
---@field net integer Where the network header is, from here.
---@field tp_net integer Where the network header is, from here.
---@field sec integer When it came: seconds.
---@field tp_sec integer When it came: seconds.
---@field nsec integer And nanoseconds.
---@field tp_nsec integer And nanoseconds.
---@field vlan_tci integer The VLAN tag.
---@field tp_vlan_tci integer The VLAN tag.
---@field vlan_tpid integer The protocol of the VLAN tag.
---@field tp_vlan_tpid integer The protocol of the VLAN tag.

---What stands before a packet in a ring of version 3. Source: packet(7), linux/if_packet.h.
---@class callgate.t.tpacket3_hdr: ffi.cdata*
---@field next_offset integer Where the next packet of the block is, from here.
---@field tp_next_offset integer Where the next packet of the block is, from here.
---@field sec integer When it came: seconds.
---@field tp_sec integer When it came: seconds.
---@field nsec integer And nanoseconds.
---@field tp_nsec integer And nanoseconds.
---@field snaplen integer How many bytes of the packet are here.
---@field tp_snaplen integer How many bytes of the packet are here.
---@field len integer Length of the packet in bytes.
---@field tp_len integer Length of the packet in bytes.
---@field status integer What became of the packet.
---@field tp_status integer What became of the packet.
---@field mac integer Where the link layer's header is, from here.
---@field tp_mac integer Where the link layer's header is, from here.
---@field net integer Where the network header is, from here.
---@field tp_net integer Where the network header is, from here.
---@field hv1 callgate.t.tpacket_hdr_variant1 More of it.

---What is known of a packet beside its bytes, the control message of `PACKET_AUXDATA`. Source: packet(7), linux/if_packet.h.
---@class callgate.t.tpacket_auxdata: ffi.cdata*
---@field status integer What became of the packet.
---@field tp_status integer What became of the packet.
---@field len integer Length of the packet in bytes.
---@field tp_len integer Length of the packet in bytes.
---@field snaplen integer How many of them came.
---@field tp_snaplen integer How many of them came.
---@field mac integer Where the link layer's header is.
---@field tp_mac integer Where the link layer's header is.
---@field net integer Where the network header is.
---@field tp_net integer Where the network header is.
---@field vlan_tci integer The VLAN tag.
---@field tp_vlan_tci integer The VLAN tag.
---@field vlan_tpid integer The protocol of the VLAN tag.
---@field tp_vlan_tpid integer The protocol of the VLAN tag.

---The header of a block, by its version. Source: packet(7), linux/if_packet.h.
---@class callgate.t.tpacket_bd_header_u: ffi.cdata*
---@field bh1 callgate.t.tpacket_hdr_v1 Version 1, which is the only one.

---When a packet of a block came. Source: packet(7), linux/if_packet.h.
---@class callgate.t.tpacket_bd_ts: ffi.cdata*
---@field sec integer Seconds.
---@field ts_sec integer Seconds.
---@field nsec integer Nanoseconds.
---@field ts_nsec integer Nanoseconds.

---What stands before a block of a ring of version 3. Source: packet(7), linux/if_packet.h.
---@class callgate.t.tpacket_block_desc: ffi.cdata*
---@field version integer Version of the header that follows.
---@field offset_to_priv integer Where the program's own bytes are, from here.
---@field hdr callgate.t.tpacket_bd_header_u The header.

---What stands before a packet in a ring of version 1. Source: packet(7), linux/if_packet.h.
---@class callgate.t.tpacket_hdr: ffi.cdata*
---@field status integer Whose the frame is, and what became of its packet: the flags of `TP_STATUS`.
---@field tp_status ffi.cdata* Whose the frame is, and what became of its packet: the flags of `TP_STATUS`.
---@field len integer Length of the packet in bytes.
---@field tp_len integer Length of the packet in bytes.
---@field snaplen integer How many of them are here.
---@field tp_snaplen integer How many of them are here.
---@field mac integer Where the link layer's header is, from here.
---@field tp_mac integer Where the link layer's header is, from here.
---@field net integer Where the network header is, from here.
---@field tp_net integer Where the network header is, from here.
---@field sec integer When it came: seconds.
---@field tp_sec integer When it came: seconds.
---@field usec integer And microseconds.
---@field tp_usec integer And microseconds.

---The header of a block. Source: packet(7), linux/if_packet.h.
---@class callgate.t.tpacket_hdr_v1: ffi.cdata*
---@field block_status integer Whose the block is: the program's if `TP_STATUS_USER` is set, until it writes 0.
---@field num_pkts integer The number of packets.
---@field offset_to_first_pkt integer Where the first one is, from the block's start.
---@field blk_len integer How many bytes of the block are used.
---@field seq_num integer The number of the block, counted on.
---@field ts_first_pkt callgate.t.tpacket_bd_ts When the first packet came.
---@field ts_last_pkt callgate.t.tpacket_bd_ts When the last packet came.

---What a ring of version 3 tells more of a packet. Source: packet(7), linux/if_packet.h.
---@class callgate.t.tpacket_hdr_variant1: ffi.cdata*
---@field rxhash integer The hash of its flow, if it was asked for.
---@field tp_rxhash integer The hash of its flow, if it was asked for.
---@field vlan_tci integer The VLAN tag.
---@field tp_vlan_tci integer The VLAN tag.
---@field vlan_tpid integer The protocol of the VLAN tag.
---@field tp_vlan_tpid integer The protocol of the VLAN tag.

---The shape of a ring of version 1 or 2. Source: packet(7), linux/if_packet.h.
---@class callgate.t.tpacket_req: ffi.cdata*
---@field block_size integer Bytes of a block, a multiple of the page size.
---@field tp_block_size integer Bytes of a block, a multiple of the page size.
---@field block_nr integer The number of blocks; 0 takes the ring away.
---@field tp_block_nr integer The number of blocks; 0 takes the ring away.
---@field frame_size integer Bytes of a frame, a multiple of 16.
---@field tp_frame_size integer Bytes of a frame, a multiple of 16.
---@field frame_nr integer The number of frames: as many as fit all blocks.
---@field tp_frame_nr integer The number of frames: as many as fit all blocks.

---The shape of a ring of version 3. Source: packet(7), linux/if_packet.h.
---@class callgate.t.tpacket_req3: ffi.cdata*
---@field block_size integer Bytes of a block, a multiple of the page size.
---@field tp_block_size integer Bytes of a block, a multiple of the page size.
---@field block_nr integer The number of blocks; 0 takes the ring away.
---@field tp_block_nr integer The number of blocks; 0 takes the ring away.
---@field frame_size integer Bytes of a frame, a multiple of 16.
---@field tp_frame_size integer Bytes of a frame, a multiple of 16.
---@field frame_nr integer The number of frames: as many as fit all blocks.
---@field tp_frame_nr integer The number of frames: as many as fit all blocks.
---@field retire_blk_tov integer Milliseconds after which a block that is not full is given to the program; 0 lets the kernel choose.
---@field tp_retire_blk_tov integer Milliseconds after which a block that is not full is given to the program; 0 lets the kernel choose.
---@field sizeof_priv integer Bytes of each block that the program keeps for itself.
---@field tp_sizeof_priv integer Bytes of each block that the program keeps for itself.
---@field feature_req_word integer What shall be filled in.
---@field tp_feature_req_word integer What shall be filled in.

---How often packets of a fanout group went to another socket. Source: packet(7), linux/if_packet.h.
---@class callgate.t.tpacket_rollover_stats: ffi.cdata*
---@field all integer All that did.
---@field tp_all ffi.cdata* All that did.
---@field huge integer Those that did because their flow was huge.
---@field tp_huge ffi.cdata* Those that did because their flow was huge.
---@field failed integer Those for which no socket had room.
---@field tp_failed ffi.cdata* Those for which no socket had room.

---Packets that a packet socket saw. Source: packet(7), linux/if_packet.h.
---@class callgate.t.tpacket_stats: ffi.cdata*
---@field packets integer All of them.
---@field tp_packets integer All of them.
---@field drops integer Those that found no room.
---@field tp_drops integer Those that found no room.

---Packets that a packet socket with a ring of version 3 saw. Source: packet(7), linux/if_packet.h.
---@class callgate.t.tpacket_stats_v3: ffi.cdata*
---@field packets integer All of them.
---@field tp_packets integer All of them.
---@field drops integer Those that found no room.
---@field tp_drops integer Those that found no room.
---@field freeze_q_cnt integer How often the ring was full.
---@field tp_freeze_q_cnt integer How often the ring was full.

---What stands before a packet of a tun or tap device, unless `IFF_NO_PI` is set. Source: linux/if_tun.h.
---@class callgate.t.tun_pi: ffi.cdata*
---@field flags integer 1 if the packet was cut because the buffer was too small.
---@field proto integer The protocol (`ETH_P`), in network byte order.

---The ids of a process: the value of `SO_PEERCRED`, the data of `SCM_CREDENTIALS`. Source: unix(7).
---@class callgate.t.ucred: ffi.cdata*
---@field pid integer The process.
---@field uid integer Its user.
---@field gid integer Its group.

---The two times that `utime` sets. Source: utime(2), linux/utime.h.
---@class callgate.t.utimbuf: ffi.cdata*
---@field actime integer Last access, seconds.
---@field modtime integer Last change of content, seconds.

---The names of the system: text that ends with a NUL. Source: uname(2), linux/utsname.h.
---@class callgate.t.utsname: ffi.cdata*
---@field sysname ffi.cdata* The kernel: `Linux`.
---@field nodename ffi.cdata* The host's name.
---@field release ffi.cdata* The kernel's release.
---@field version ffi.cdata* The kernel's build.
---@field machine ffi.cdata* The processor.
---@field domainname ffi.cdata* The NIS domain's name.

---How a packet's checksum and segments are left to the other side: what stands before packets with `PACKET_VNET_HDR`, and in tun devices with `IFF_VNET_HDR`. Numbers are in the processor's byte order. Source: linux/virtio_net.h.
---@class callgate.t.virtio_net_hdr: ffi.cdata*
---@field flags integer What is left.
---@field gso_type integer How it shall be cut in segments.
---@field hdr_len integer Length of all headers.
---@field gso_size integer Bytes in a segment.
---@field csum_start integer Where the checksum's range begins.
---@field csum_offset integer Where the checksum goes, from there.

---Size of a terminal's window. Source: ioctl_tty(2), asm/termios.h.
---@class callgate.t.winsize: ffi.cdata*
---@field row integer Rows of characters.
---@field ws_row integer Rows of characters.
---@field col integer Columns of characters.
---@field ws_col integer Columns of characters.
---@field xpixel integer Width in pixels, or 0.
---@field ws_xpixel integer Width in pixels, or 0.
---@field ypixel integer Height in pixels, or 0.
---@field ws_ypixel integer Height in pixels, or 0.

---@class callgate.t
---@field cmsg_view fun(...): callgate.t.cmsg_view
---@field cmsghdr fun(...): callgate.t.cmsghdr
---@field cpu_set fun(...): callgate.t.cpu_set
---@field dirent fun(...): callgate.t.dirent
---@field epoll_event fun(...): callgate.t.epoll_event
---@field f_owner_ex fun(...): callgate.t.f_owner_ex
---@field fd_set fun(...): callgate.t.fd_set
---@field flock fun(...): callgate.t.flock
---@field in6_addr fun(...): callgate.t.in6_addr
---@field in6_pktinfo fun(...): callgate.t.in6_pktinfo
---@field in_addr fun(...): callgate.t.in_addr
---@field in_pktinfo fun(...): callgate.t.in_pktinfo
---@field inotify_event fun(...): callgate.t.inotify_event
---@field inotify_view fun(...): callgate.t.inotify_view
---@field iovec fun(...): callgate.t.iovec
---@field ip_mreq_source fun(...): callgate.t.ip_mreq_source
---@field ip_mreqn fun(...): callgate.t.ip_mreqn
---@field ipv6_mreq fun(...): callgate.t.ipv6_mreq
---@field itimerspec fun(...): callgate.t.itimerspec
---@field itimerval fun(...): callgate.t.itimerval
---@field linger fun(...): callgate.t.linger
---@field mmsghdr fun(...): callgate.t.mmsghdr
---@field msghdr fun(...): callgate.t.msghdr
---@field open_how fun(...): callgate.t.open_how
---@field packet_mreq fun(...): callgate.t.packet_mreq
---@field pollfd fun(...): callgate.t.pollfd
---@field rlimit fun(...): callgate.t.rlimit
---@field rusage fun(...): callgate.t.rusage
---@field sched_attr fun(...): callgate.t.sched_attr
---@field sched_param fun(...): callgate.t.sched_param
---@field scm_timestamping64 fun(...): callgate.t.scm_timestamping64
---@field sifields fun(...): callgate.t.sifields
---@field sigaction fun(...): callgate.t.sigaction
---@field sigevent fun(...): callgate.t.sigevent
---@field siginfo fun(...): callgate.t.siginfo
---@field siginfo_kill fun(...): callgate.t.siginfo_kill
---@field siginfo_rt fun(...): callgate.t.siginfo_rt
---@field siginfo_sigchld fun(...): callgate.t.siginfo_sigchld
---@field siginfo_sigfault fun(...): callgate.t.siginfo_sigfault
---@field siginfo_sigpoll fun(...): callgate.t.siginfo_sigpoll
---@field siginfo_sigsys fun(...): callgate.t.siginfo_sigsys
---@field siginfo_timer fun(...): callgate.t.siginfo_timer
---@field signalfd_siginfo fun(...): callgate.t.signalfd_siginfo
---@field sigset fun(...): callgate.t.sigset
---@field sigval fun(...): callgate.t.sigval
---@field sock_filter fun(...): callgate.t.sock_filter
---@field sock_fprog fun(...): callgate.t.sock_fprog
---@field sockaddr fun(...): callgate.t.sockaddr
---@field sockaddr_in fun(...): callgate.t.sockaddr_in
---@field sockaddr_in6 fun(...): callgate.t.sockaddr_in6
---@field sockaddr_ll fun(...): callgate.t.sockaddr_ll
---@field sockaddr_nl fun(...): callgate.t.sockaddr_nl
---@field sockaddr_storage fun(...): callgate.t.sockaddr_storage
---@field sockaddr_un fun(...): callgate.t.sockaddr_un
---@field sockaddr_vm fun(...): callgate.t.sockaddr_vm
---@field stack fun(...): callgate.t.stack
---@field stat fun(...): callgate.t.stat
---@field statfs fun(...): callgate.t.statfs
---@field statx fun(...): callgate.t.statx
---@field statx_timestamp fun(...): callgate.t.statx_timestamp
---@field sysinfo fun(...): callgate.t.sysinfo
---@field tcp_info fun(...): callgate.t.tcp_info
---@field termios fun(...): callgate.t.termios
---@field termios2 fun(...): callgate.t.termios2
---@field timespec fun(...): callgate.t.timespec
---@field timespec2 fun(...): callgate.t.timespec2
---@field timeval fun(...): callgate.t.timeval
---@field timeval2 fun(...): callgate.t.timeval2
---@field timex fun(...): callgate.t.timex
---@field timex_timeval fun(...): callgate.t.timex_timeval
---@field timezone fun(...): callgate.t.timezone
---@field tms fun(...): callgate.t.tms
---@field tpacket2_hdr fun(...): callgate.t.tpacket2_hdr
---@field tpacket3_hdr fun(...): callgate.t.tpacket3_hdr
---@field tpacket_auxdata fun(...): callgate.t.tpacket_auxdata
---@field tpacket_bd_header_u fun(...): callgate.t.tpacket_bd_header_u
---@field tpacket_bd_ts fun(...): callgate.t.tpacket_bd_ts
---@field tpacket_block_desc fun(...): callgate.t.tpacket_block_desc
---@field tpacket_hdr fun(...): callgate.t.tpacket_hdr
---@field tpacket_hdr_v1 fun(...): callgate.t.tpacket_hdr_v1
---@field tpacket_hdr_variant1 fun(...): callgate.t.tpacket_hdr_variant1
---@field tpacket_req fun(...): callgate.t.tpacket_req
---@field tpacket_req3 fun(...): callgate.t.tpacket_req3
---@field tpacket_rollover_stats fun(...): callgate.t.tpacket_rollover_stats
---@field tpacket_stats fun(...): callgate.t.tpacket_stats
---@field tpacket_stats_v3 fun(...): callgate.t.tpacket_stats_v3
---@field tun_pi fun(...): callgate.t.tun_pi
---@field ucred fun(...): callgate.t.ucred
---@field utimbuf fun(...): callgate.t.utimbuf
---@field utsname fun(...): callgate.t.utsname
---@field virtio_net_hdr fun(...): callgate.t.virtio_net_hdr
---@field winsize fun(...): callgate.t.winsize

---An IP address of a link.
---@class callgate.Address
---@field index integer Index of the link.
---@field link string Name of the link.
---@field family string Family.
---@field address string The address of this end.
---@field prefix integer How many leading bits of it are the network's.
---@field peer? string The address of the other end, on a point-to-point link.
---@field broadcast? string The broadcast address.
---@field label string Label; IPv4 only, usually the name of the link.
---@field scope string How far it is valid: `global`, `site`, `link`, `host`, `nowhere`, or a number.
---@field flags string[] Names of the flags that are set: `permanent`, `secondary`, `temporary`, `deprecated`, `tentative` and so on.
---@field flag_bits integer The flags as the kernel's number (`IFA_F_*`).
---@field preferred? integer For how many seconds it is still preferred; nothing if forever.
---@field valid? integer For how many seconds it is still valid; nothing if forever.

---An address as it is asked for.
---@class callgate.AddressRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field link? string Name of the link.
---@field index? integer Index of the link, instead of its name.
---@field address? string The address and how many of its bits are the network's: `192.0.2.1/24`; without a number, all of them.
---@field peer? string The address of the other end, on a point-to-point link.
---@field broadcast? string The broadcast address; IPv4 only. Nothing means none.
---@field label? string Label, which begins with the name of the link; IPv4 only.
---@field scope? string How far it is valid: `global`, `site`, `link`, `host`, or a number; nothing means `host` for loopback and `global` otherwise.
---@field flags? string[] Names of flags: `nodad`, `noprefixroute`, `homeaddress`, `managetempaddr`, `mcautojoin` and so on.
---@field preferred? integer For how many seconds it is preferred; nothing means forever.
---@field valid? integer For how many seconds it is valid; nothing means forever.
---@field priority? integer Metric of the route to its network.

---Which addresses are wanted: all conditions that are given must hold.
---@class callgate.AddressesRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field index? integer Addresses of the link with this index.
---@field link? string Addresses of the link with this name or alternative name.
---@field family? string Addresses of this family.

---What a program answered.
---@class callgate.CbpfAnswer
---@field value integer The number that it returned: of a packet so many bytes are taken, none if it is 0. It is 0 also if the program read beyond the data or divided by zero.
---@field at integer The instruction that ended it, counted from 0.
---@field steps integer How many instructions were carried out.
---@field a integer The register A at the end.
---@field x integer The register X at the end.

---An instruction of a classic BPF program, with the fields of `struct sock_filter`. A list of these lies in memory as an array of that struct does, also in the document that C gets.
---@class callgate.CbpfInstruction
---@field code integer What is done: class, size, mode and so on.
---@field jt integer How many instructions a test skips when it holds.
---@field jf integer How many instructions a test skips when it does not hold.
---@field k integer A number: an offset, a constant, a memory slot, how many instructions a jump skips.

---A program as text, that was assembled.
---@class callgate.CbpfListing
---@field text string An instruction on each line, with labels.

---A program.
---@class callgate.CbpfProgram
---@field program? callgate.CbpfInstruction[] Its instructions.
---@field target? string What it looks at; packets if left out.

---A program and what it shall look at.
---@class callgate.CbpfRun
---@field program? callgate.CbpfInstruction[] Its instructions.
---@field target? string What it looks at; packets if left out.
---@field data? string The packet, or the 64 bytes of `struct seccomp_data`.
---@field known? table<string, integer> What the kernel would know of the packet, by the names of the extensions (`proto`, `ifidx` and so on); what is not given is 0.
---@field network? integer Where in the data the network header is, for offsets from `SKF_NET_OFF` on.

---A program as text.
---@class callgate.CbpfSource
---@field text? string The program, an instruction on each line.
---@field names? table<string, integer> Names that stand for numbers in it, beside those that it has for extensions.
---@field target? string What it looks at; packets if left out.

---A class of a queue.
---@class callgate.Class
---@field link string Name of the link.
---@field index integer Index of the link.
---@field kind string The kind of its queue.
---@field handle string Its number, in hexadecimal: `1:10`.
---@field parent string What it is below: `root`, or a class.
---@field leaf? string The queue that is in it: `10:`.
---@field data? callgate.Value What is particular to its kind, by the kernel's names.
---@field statistics callgate.TrafficStatistics What went through.
---@field counters? callgate.Value What its kind counts besides, by the kernel's names.

---A class as it is asked for.
---@class callgate.ClassRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field link? string Name of the link.
---@field index? integer Index of the link, instead of its name.
---@field kind? string The kind of its queue.
---@field handle? string Its number in hexadecimal: `1:10`.
---@field parent? string What it is below: a queue `1:`, or a class.
---@field data? callgate.Value What is particular to its kind, by the kernel's names.

---A change.
---@class callgate.Event
---@field kind string What happened.
---@field path string To what: a path that starts with the one that was asked for.
---@field from? string Where it was before it was renamed.
---@field directory boolean Whether it is a directory.

---How many events are wanted, and how long it may take.
---@class callgate.EventsRequest
---@field timeout? number How many seconds to wait if nothing has happened: nothing means until something does, 0 does not wait.
---@field max? integer At most so many events; the others come next time. Nothing means all that there are.

---An entry of the forwarding table of a bridge, VXLAN or network card.
---@class callgate.FdbEntry
---@field mac string Hardware address of the packets.
---@field index integer Index of the link where they go.
---@field link string Name of the link.
---@field master? integer Index of the bridge, or other master, that knows it.
---@field vlan? integer VLAN.
---@field destination? string VXLAN: the other end of the tunnel.
---@field vni? integer VXLAN: network identifier.
---@field state string[] Its state: `permanent`, `noarp`, `reachable`, `stale`.
---@field flags string[] Names of the flags that are set: `self`, `master`, `ext_learned`, `sticky`, `offloaded` and so on.

---An entry of a forwarding table as it is asked for.
---@class callgate.FdbEntryRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field link? string Name of the link where the packets go.
---@field index? integer Index of the link, instead of its name.
---@field mac? string Hardware address of the packets.
---@field vlan? integer VLAN.
---@field destination? string VXLAN: the other end of the tunnel.
---@field vni? integer VXLAN: network identifier.
---@field port? integer VXLAN: port of the other end.
---@field state? string[] Names of its state: `permanent` if left out, `noarp`, `reachable`, `stale`.
---@field flags? string[] Names of flags: `self` (the link's own table) if left out, `master` (that of its bridge), `sticky` and so on.

---Which entries of forwarding tables are wanted: all conditions that are given must hold.
---@class callgate.FdbRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field link? string Entries of the link with this name.
---@field master? string Entries of the bridge or other master with this name.

---A filter.
---@class callgate.Filter
---@field link string Name of the link.
---@field index integer Index of the link.
---@field kind string What it is: `u32`, `flower`, `bpf`, `matchall` and so on.
---@field handle string Its number, in hexadecimal: `0x1`, and `800::800` (table, bucket, node) of `u32`; empty of what only tells that a priority is taken.
---@field parent string What it is below: a queue `1:`, a class `1:10`, or `ffff:fff2` and `ffff:fff3` for what comes in and goes out by `clsact`.
---@field priority integer Its place: smaller numbers come first.
---@field protocol string Packets of which protocol it looks at: `all`, `ip`, `ipv6`, `arp`, `8021q` and so on, or a number.
---@field chain integer Its chain.
---@field data? callgate.Value What is particular to its kind, by the kernel's names; its actions are `act`.

---A filter as it is asked for.
---@class callgate.FilterRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field link? string Name of the link.
---@field index? integer Index of the link, instead of its name.
---@field kind? string What it is: `u32`, `flower`, `bpf`, `matchall` and so on.
---@field handle? string Its number in hexadecimal: `0x1`, or `800::800` (table, bucket, node) of `u32`; nothing lets the kernel choose one.
---@field parent? string What it is below: `root` if left out, a queue `1:`, a class `1:10`, `ingress` or `egress`.
---@field data? callgate.Value What is particular to its kind, by the kernel's names.
---@field priority? integer Its place: smaller numbers come first; nothing lets the kernel choose one.
---@field protocol? string Packets of which protocol it looks at: `all` if left out, `ip`, `ipv6`, `arp`, `8021q` and so on, or a number.
---@field chain? integer Its chain; 0 if left out.

---A record in a record.
---@class callgate.Inner
---@field name string Its name.
---@field number integer Its number.

---A link with its addresses.
---@class callgate.Interface
---@field link callgate.Link The link.
---@field addresses callgate.Address[] Its addresses, IPv4 before IPv6.

---A network interface.
---@class callgate.Link
---@field index integer Index, unique in the network namespace.
---@field name string Name.
---@field altnames string[] Alternative names.
---@field alias string What its administrator wrote about it; empty if nothing.
---@field kind string Driver kind of a virtual link: `veth`, `bridge`, `vlan` and so on; empty for most hardware.
---@field hardware string Type of hardware: `ether`, `loopback`, `none` and so on; a number if it has no name here.
---@field mac string Hardware address, bytes in hexadecimal with colons between; empty if it has none.
---@field broadcast string Hardware broadcast address, in the same form.
---@field permanent_mac string Hardware address that the device was made with, in the same form; empty if unknown.
---@field flags string[] Names of the flags that are set: `up`, `broadcast`, `loopback`, `running`, `multicast`, `lower_up` and so on.
---@field flag_bits integer The flags as the kernel's number (`IFF_*`).
---@field operstate string Operational state: `up`, `down`, `dormant`, `lowerlayerdown`, `notpresent`, `testing` or `unknown`.
---@field carrier boolean Whether there is a carrier.
---@field carrier_changes integer How often the carrier came or went.
---@field mtu integer Largest packet in bytes.
---@field min_mtu integer Smallest value that `mtu` may be set to; 0 if not told.
---@field max_mtu integer Largest value that `mtu` may be set to; 0 if there is no limit.
---@field master? integer Index of the bridge, bond or other master that it belongs to.
---@field link? integer Index of the link that it is made on, or of its peer; in `link_namespace` if that is given.
---@field link_namespace? integer Number, in this namespace, of the network namespace where `link` is, if that is another one.
---@field group integer Group number, for commands on several links.
---@field txqlen integer Length of the transmit queue in packets.
---@field qdisc string Queueing discipline.
---@field tx_queues integer Number of transmit queues.
---@field rx_queues integer Number of receive queues.
---@field promiscuity integer How many users want to see all packets.
---@field statistics callgate.Statistics Counters.
---@field data? callgate.Value What is particular to its kind, by the kernel's names; nothing if there is nothing.
---@field port_kind string Kind of the master that it belongs to: `bridge`, `bond` and so on; empty if none.
---@field port? callgate.Value What is particular to a port of its master's kind, by the kernel's names.

---What is to be changed of a link. What is left out stays as it is.
---@class callgate.LinkChange
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field name? string Name of the link.
---@field index? integer Index of the link, instead of its name.
---@field rename? string Its new name.
---@field up? boolean Whether it is set up (true) or down (false).
---@field mtu? integer Largest packet in bytes.
---@field mac? string Hardware address.
---@field broadcast? string Hardware broadcast address.
---@field master? string Name of the bridge, bond or other master that it shall belong to; the empty string is none.
---@field move_to? string The network namespace where it goes: a name of `ip netns`, a path, or the number of a process.
---@field alias? string What its administrator writes about it; the empty string removes it.
---@field txqlen? integer Length of the transmit queue in packets.
---@field group? integer Group number.
---@field promiscuous? boolean Whether it takes packets for all hardware addresses.
---@field allmulticast? boolean Whether it takes all multicast packets.
---@field multicast? boolean Whether it can do multicast.
---@field arp? boolean Whether neighbours are asked for their addresses.
---@field data? callgate.Value What is particular to its kind, by the kernel's names.
---@field port? callgate.Value What is particular to a port of its master's kind, by the kernel's names: of a bridge's `{cost = 5}`.
---@field attributes? callgate.Value Other attributes of a link, by the kernel's names (`IFLA_*` in lower case), such as `vfinfo_list`, `af_spec`, `xdp`.

---Which link.
---@class callgate.LinkName
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field name? string Its name or alternative name.
---@field index? integer Its index, instead of its name.

---A link as it is asked for.
---@class callgate.LinkRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field name? string Its name. Nothing lets the kernel choose one after its kind.
---@field index? integer Its index. Nothing lets the kernel choose.
---@field kind? string What it is: `veth`, `bridge`, `vlan`, `dummy`, `bond`, `vxlan`, `wireguard` and so on.
---@field data? callgate.Value What is particular to its kind, by the kernel's names: of a vlan `{id = 5}`, of a vxlan `{id = 7, port = 4789}`.
---@field link? string Name of the link that it is made on: of a vlan, macvlan, ipvlan and so on.
---@field peer? string Name of the other end; `veth` only.
---@field peer_namespace? string The namespace of the other end, as `namespace`; `veth` only.
---@field master? string Name of the bridge, bond or other master that it belongs to.
---@field up? boolean Whether it is set up at once.
---@field mtu? integer Largest packet in bytes.
---@field mac? string Hardware address.
---@field broadcast? string Hardware broadcast address.
---@field txqlen? integer Length of the transmit queue in packets.
---@field group? integer Group number.
---@field tx_queues? integer Number of transmit queues.
---@field rx_queues? integer Number of receive queues.
---@field target_namespace? string The namespace where it is made, as `namespace`; nothing means the one that is asked.

---Which links are wanted: all conditions that are given must hold.
---@class callgate.LinksRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field index? integer The link with this index.
---@field name? string The link with this name or alternative name.
---@field kind? string Links of this kind, such as `veth`; the empty string means links without a kind (most hardware).
---@field master? integer Links that belong to the bridge, bond or other master with this index.
---@field up? boolean Links that are set up (true) or down (false).

---A range of a process's memory.
---@class callgate.Mapping
---@field start integer First address.
---@field ["end"] integer Address after the last.
---@field readable boolean Whether it may be read.
---@field writable boolean Whether it may be written.
---@field executable boolean Whether it may be executed.
---@field shared boolean Whether changes are shared; otherwise it is private, copied on write.
---@field offset integer Where in the file it starts, in bytes.
---@field major integer Major device number of the file.
---@field minor integer Minor device number of the file.
---@field inode integer Inode number of the file; 0 if there is none.
---@field path string The file (` (deleted)` is appended if it is gone), or what else it is: `[heap]`, `[stack]`; empty for plain memory.

---Whose memory map is wanted.
---@class callgate.MapsRequest
---@field pid? integer The process with this id; nothing means the caller.

---An entry of a multicast database.
---@class callgate.MdbEntry
---@field link string Name of the bridge.
---@field index integer Index of the bridge.
---@field port string Name of the port.
---@field port_index integer Index of the port.
---@field group string The group: an IP or hardware address.
---@field source? string The only sender that is meant; nothing means all.
---@field vlan? integer VLAN.
---@field state string Whether it stays: `permanent`, or `temporary`.
---@field flags string[] Names of the flags that are set: `offload`, `fast_leave`, `star_excl`, `blocked` and so on.
---@field timer number Seconds until it ends; 0 if it stays.
---@field protocol string Who made it, as for routes; empty if the kernel does not tell.

---An entry of a multicast database as it is asked for.
---@class callgate.MdbEntryRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field link? string Name of the bridge.
---@field index? integer Index of the bridge, instead of its name.
---@field port? string Name of the port.
---@field group? string The group: an IP or hardware address.
---@field source? string The only sender that is meant; nothing means all.
---@field vlan? integer VLAN.
---@field temporary? boolean Whether it ends by itself after a while.

---Which entries are wanted: all conditions that are given must hold.
---@class callgate.MdbRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field link? string Entries of the bridge with this name.
---@field port? string Entries of the port with this name.

---What is monitored.
---@class callgate.MonitorRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field objects? string[] The kinds of objects; nothing means all.
---@field buffer? integer Room in bytes for what was told and not yet read, beyond the administrator's limit if that is permitted; nothing means the administrator's default.

---A mount.
---@class callgate.Mount
---@field mount_id integer Id of the mount; it may be used again after it is unmounted.
---@field parent_id integer Id of the mount that it is on; its own for the root of the tree.
---@field major integer Major device number of the files.
---@field minor integer Minor device number of the files.
---@field root string The directory of the file system that is mounted.
---@field target string Where it is mounted, seen from the process's root directory.
---@field options string[] Options of this mount: `rw`, `nosuid`, `relatime` and so on.
---@field propagation string[] How mounts spread: `shared:N`, `master:N`, `propagate_from:N`, `unbindable`; empty for a private mount.
---@field fstype string Type of the file system, with a subtype after a dot.
---@field source string What is mounted: a device, a share, or any word.
---@field super_options string[] Options of the file system.

---Which mounts are wanted: all conditions that are given must hold.
---@class callgate.MountsRequest
---@field pid? integer As the process with this id sees them; nothing means the caller.
---@field target? string Mounted on exactly this path.
---@field fstype? string File systems of this type.

---A neighbour.
---@class callgate.Neighbour
---@field family string Family.
---@field address string IP address.
---@field mac string Hardware address; empty if it is not known.
---@field index integer Index of the link.
---@field link string Name of the link.
---@field state string[] What is known of it: `reachable`, `stale`, `delay`, `probe`, `failed`, `incomplete`, `permanent`, `noarp`; several only by accident, none if nothing is known.
---@field state_bits integer The state as the kernel's number (`NUD_*`).
---@field flags string[] Names of the flags that are set: `router`, `proxy`, `ext_learned`, `sticky`, `use` and so on.
---@field flag_bits integer The flags as the kernel's number (`NTF_*`).
---@field probes integer How often it was asked for without an answer.
---@field users integer How many users hold it.
---@field used number Seconds since it was last used.
---@field confirmed number Seconds since it was last confirmed.
---@field updated number Seconds since it last changed.
---@field protocol string Who made it, as for routes; `unspec` if nobody said.

---A neighbour as it is asked for.
---@class callgate.NeighbourRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field link? string Name of the link.
---@field index? integer Index of the link, instead of its name.
---@field address? string IP address.
---@field mac? string Hardware address.
---@field state? string[] Names of what is known of it: `permanent` if left out, `reachable`, `stale`, `noarp` and so on.
---@field flags? string[] Names of flags: `router`, `proxy`, `ext_learned`, `sticky`, `use` and so on.
---@field protocol? string Who makes it, as for routes.

---Which neighbours are wanted: all conditions that are given must hold.
---@class callgate.NeighboursRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field family? string Neighbours of this family.
---@field link? string Neighbours on the link with this name.
---@field index? integer Neighbours on the link with this index.
---@field master? string Neighbours on links of the bridge or other master with this name.
---@field proxy? boolean Addresses that are answered for others (true), which are left out otherwise.
---@field noarp? boolean Whether multicast and broadcast addresses, which need no asking, are wanted too.

---An attribute, or a field of a header or a struct.
---@class callgate.NetlinkAttributeHelp
---@field number integer Its number; of a field, where it starts.
---@field name string Its name.
---@field kind string What it is: `u32`, `text`, `ip`, `mac`, `bytes`, `flag`, `enum`, `flags`, `struct`, `nest`, `list of ip`, `chosen by kind`, ...
---@field names string[] The names that its numbers or bits have.
---@field set string The set of the attributes inside; empty if there are none.
---@field choices callgate.NetlinkChoiceHelp[] The sets of the attributes inside for each value of the attribute that chooses.
---@field fields string[] The names of the struct's fields.

---Many things that are asked for.
---@class callgate.NetlinkBatch
---@field requests? callgate.NetlinkOperation[] What is asked for, in order.

---What an attribute is for a value of another.
---@class callgate.NetlinkChoiceHelp
---@field value string The value.
---@field kind string What it is then.
---@field set string The set of the attributes inside; empty if there are none.

---A table.
---@class callgate.NetlinkDump
---@field rows callgate.NetlinkMessage[] Its rows.
---@field whole boolean Whether they are one state of the table. If not, it changed whenever it was read, and these are what the last attempt found.

---Which table is asked for.
---@class callgate.NetlinkDumpRequest
---@field operation? string The operation: `getlink`, `getroute`, ...
---@field attributes? callgate.Value A map of the header's fields and the attributes: the kernel leaves out what does not agree with them, where it can.

---Why a request was refused.
---@class callgate.NetlinkError
---@field errno integer The error number.
---@field message string What is wrong.
---@field field string The attribute that is to blame, by its path; empty if none is.
---@field kernel string The kernel's own words; empty if it had none.

---Something that happened.
---@class callgate.NetlinkEvent
---@field lost boolean Whether more happened here than the kernel could remember: what is known must be read anew. Then it says nothing else.
---@field name string Which message it is: `newlink`.
---@field value? callgate.Value A map of the header's fields and the attributes, by name.

---How many events are wanted, and how long it may take.
---@class callgate.NetlinkEventsRequest
---@field timeout? number How many seconds to wait if nothing has happened: nothing means until something does, 0 does not wait.
---@field max? integer At most so many events; the others come next time. Nothing means all that there are.

---Which families are wanted.
---@class callgate.NetlinkFamiliesRequest

---A family.
---@class callgate.NetlinkFamily
---@field name string Its name.
---@field protocol string What it is part of: `route`, `netfilter`, `generic`, ... or a number.
---@field operations string[] What can be asked of it.

---Which events are wanted.
---@class callgate.NetlinkGroups
---@field groups? string[] The groups by name: `link`, `ipv4_route`, ...

---What can be asked of a family.
---@class callgate.NetlinkHelp
---@field name string Its name.
---@field protocol string What it is part of: `route`, `netfilter`, `generic`, ... or a number.
---@field operations callgate.NetlinkOperationHelp[] What can be asked.
---@field messages callgate.NetlinkMessageHelp[] What the kernel says.
---@field groups string[] Groups to subscribe to.
---@field sets callgate.NetlinkSetHelp[] The sets of attributes that others name.

---What the kernel said.
---@class callgate.NetlinkMessage
---@field name string Which message it is: `newlink`.
---@field value? callgate.Value A map of the header's fields and the attributes, by name. What the schema does not know is there as bytes under its number.

---What the kernel says.
---@class callgate.NetlinkMessageHelp
---@field name string Its name.
---@field number integer Its number.
---@field fields callgate.NetlinkAttributeHelp[] The fields of the header.
---@field set string The set of its attributes.

---What is asked for.
---@class callgate.NetlinkOperation
---@field operation? string The operation: `newlink`, `getroute`, ...
---@field attributes? callgate.Value A map of the header's fields and the attributes, by name.
---@field flags? string[] What is done if something is there or not: `create`, `excl`, `replace`, `append`, and `echo` to be told of the result.

---What can be asked.
---@class callgate.NetlinkOperationHelp
---@field name string Its name.
---@field number integer Its number.
---@field request boolean Whether it is for one thing.
---@field dump boolean Whether it is for a table.
---@field fields callgate.NetlinkAttributeHelp[] The fields of the header.
---@field set string The set of its attributes.

---Which family, and where.
---@class callgate.NetlinkRequest
---@field family? string The family: `rt-link`, `rt-route`, `nlctrl`, ...; [`families`] tells all.
---@field namespace? string The network namespace: a name as `ip netns` knows it, or a path if there is a slash in it. Nothing is that of the thread that opens.
---@field namespace_fd? integer The network namespace, by an open file of it or a pidfd.
---@field namespace_pid? integer The network namespace of a process.
---@field timeout? number How many seconds an answer of the kernel may take; nothing means that it may take for ever.
---@field receive_buffer? integer Room in bytes for events that have not been taken, without the administrator's limit for who may exceed it.
---@field all_namespaces? boolean Whether events of all namespaces are told that have a number in this one.

---What became of one of many requests.
---@class callgate.NetlinkResult
---@field error? callgate.NetlinkError Why it was refused; nothing if it was done.
---@field messages callgate.NetlinkMessage[] What the kernel said to it.

---Attributes that may stand side by side.
---@class callgate.NetlinkSetHelp
---@field name string Its name, which only here means something.
---@field attributes callgate.NetlinkAttributeHelp[] The attributes.

---Something that happened to the network.
---@class callgate.NetworkEvent
---@field kind string What happened.
---@field object? string To what kind of object, which is in the field of that name; nothing for `complete`, `lost` and `resynced`.
---@field link? callgate.Link The link.
---@field address? callgate.Address The address.
---@field route? callgate.Route The route.
---@field rule? callgate.Rule The rule.
---@field neighbour? callgate.Neighbour The neighbour.
---@field fdb? callgate.FdbEntry The entry of a forwarding table.

---A socket.
---@class callgate.NetworkSocket
---@field kind string Its kind.
---@field family string Its family: `inet`, `inet6`, `unix`, `packet` or `netlink`.
---@field style string How it carries data: `stream`, `dgram`, `raw`, `seqpacket`; a number if it has no name here.
---@field protocol integer Number of the protocol: that of IP, or of Ethernet for packets, or of netlink; 0 for Unix sockets.
---@field state string Its state: `established`, `syn_sent`, `syn_recv`, `fin_wait1`, `fin_wait2`, `time_wait`, `close`, `close_wait`, `last_ack`, `listen` or `closing`. What is not connected is `close`, whatever its kind.
---@field ["local"]? string Its own IP address; unspecified if it has none.
---@field local_port integer Its own port; of netlink, its port number.
---@field remote? string The IP address of the other end; unspecified if there is none.
---@field remote_port integer The port of the other end.
---@field path? string Unix: its path, or its abstract name after an `@`.
---@field peer? integer Unix: the inode of the other end.
---@field index? integer Index of the link that it is bound to.
---@field receive_queue integer Bytes that were received and not read; of a listening one, connections that wait to be accepted.
---@field send_queue integer Bytes that were sent and not confirmed; of a listening one, how many connections may wait.
---@field uid? integer Its owner; nothing if the kernel does not tell.
---@field inode integer Its inode; 0 if no process has it open.
---@field cookie integer A number that no other socket ever has.
---@field timer? string What it waits for: `on` (an answer, or else to send again), `keepalive`, `timewait`, `persist` (room at the other end).
---@field expires number Seconds until then.
---@field retransmits integer How often it has sent the same again, or probed, since the last answer.
---@field mark? integer Its mark, which only the administrator is told.
---@field cgroup? integer The number of its control group.
---@field v6only boolean IPv6: whether it does not take IPv4.
---@field shutdown string[] Which directions are shut down: `receive`, `send`.
---@field tos? integer IPv4: type of service.
---@field traffic_class? integer IPv6: traffic class.
---@field memory? callgate.SocketMemory The memory that it takes, if details were asked for.
---@field congestion? string TCP: the name of its congestion control, if details were asked for.
---@field tcp? callgate.TcpStatistics TCP: its statistics, if details were asked for.
---@field processes callgate.SocketProcess[] The processes that have it open, as far as the caller may see, if they were asked for.

---A nexthop, or a group of them.
---@class callgate.Nexthop
---@field id integer Its number, by which routes name it.
---@field family? string Family; a group has none.
---@field link? string Name of the link that packets leave by.
---@field index? integer Index of that link.
---@field gateway? string Address of the gateway.
---@field blackhole boolean Whether packets are dropped.
---@field group callgate.NexthopMember[] Members, if it is a group.
---@field group_kind string How a group chooses: `mpath` by the flow, `res` so that flows stay where they are; empty if it is none.
---@field data? callgate.Value What is particular to a group that keeps its flows, by the kernel's names: `buckets`, `idle_timer` and so on, times in hundredths of seconds.
---@field fdb boolean Whether it is for forwarding tables rather than for routes.
---@field encap_kind string How packets are wrapped: `mpls`, `seg6` and so on; empty if they are not.
---@field encap? callgate.Value What is particular to that.
---@field scope string How far it reaches: `global`, `site`, `link`, `host`, `nowhere`, or a number.
---@field protocol string Who made it, as for routes.
---@field flags string[] Names of the flags that are set: `onlink`, `dead`, `linkdown` and so on.

---A member of a group.
---@class callgate.NexthopMember
---@field id integer The nexthop's number.
---@field weight integer Its share, from 1 to 65536 (to 256 before Linux 6.12); 0 in a request means 1.

---A nexthop as it is asked for.
---@class callgate.NexthopRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field id? integer Its number; nothing lets the kernel choose one.
---@field family? string Family; needed if no gateway tells it.
---@field link? string Name of the link that packets leave by.
---@field index? integer Index of that link, instead of its name.
---@field gateway? string Address of the gateway.
---@field blackhole? boolean Whether packets are dropped.
---@field group? callgate.NexthopMember[] Members, which makes it a group.
---@field group_kind? string How a group chooses: `mpath` if left out, or `res`.
---@field data? callgate.Value What is particular to a group that keeps its flows, by the kernel's names: `buckets`, `idle_timer` and so on.
---@field fdb? boolean Whether it is for forwarding tables rather than for routes.
---@field encap_kind? string How packets are wrapped: `mpls`, `seg6` and so on.
---@field encap? callgate.Value What is particular to that.
---@field protocol? string Who makes it, as for routes; `boot` if left out.
---@field flags? string[] Names of flags: `onlink`.

---Which nexthops are wanted: all conditions that are given must hold. The kernel filters by each of them.
---@class callgate.NexthopsRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field id? integer The nexthop with this number.
---@field family? string Nexthops of this family, which groups have not.
---@field link? string Nexthops out of the link with this name.
---@field index? integer Nexthops out of the link with this index.
---@field master? string Nexthops out of links of the bridge or other master with this name.
---@field groups? boolean Groups only.
---@field fdb? boolean Those of forwarding tables only.

---A process.
---@class callgate.Process
---@field pid integer Process id.
---@field ppid integer Id of the parent; 0 if that is outside of this process id namespace.
---@field pgid integer Id of the process group.
---@field session integer Id of the session.
---@field tty? string The controlling terminal, such as `pts/3`, `tty1` or `major:minor`; nothing if it has none.
---@field name string The kernel's short name of it (`comm`), at most 15 bytes; programs may change it.
---@field cmdline string[] The arguments that it was started with, as far as it has not overwritten them; empty for kernel threads and zombies.
---@field state string What it is doing, in the kernel's words: `running`, `sleeping`, `disk sleep`, `stopped`, `zombie` and so on.
---@field uid integer Real user id.
---@field euid integer Effective user id.
---@field gid integer Real group id.
---@field egid integer Effective group id.
---@field groups integer[] Supplementary group ids.
---@field threads integer Number of threads.
---@field user_time number Seconds of processor time in its own code.
---@field system_time number Seconds of processor time in the kernel on its behalf.
---@field started number When it was started, in seconds since 1970, to a hundredth.
---@field start_ticks integer When it was started, in clock ticks since the machine was; with `pid` this tells it from any other process.
---@field virtual_size integer Bytes of address space.
---@field resident_size integer Bytes of it that are in memory, as the kernel estimates.
---@field nice integer Nice value, from -20 (most favoured) to 19.
---@field processor integer Number of the processor that it ran on last.
---@field exe? string The program file; nothing if it has none or the caller may not know it. ` (deleted)` is appended if it is gone.
---@field cwd? string The working directory; nothing if the caller may not know it.

---Which processes are wanted: all conditions that are given must hold.
---@class callgate.ProcessesRequest
---@field pid? integer The process with this id.
---@field ppid? integer Children of the process with this id.
---@field uid? integer Processes that run with this effective user id.
---@field name? string Processes whose `name` is exactly this.

---A queue of a link.
---@class callgate.Qdisc
---@field link string Name of the link.
---@field index integer Index of the link.
---@field kind string What it is: `fq_codel`, `htb`, `clsact` and so on.
---@field handle string Its number, in hexadecimal: `1:`.
---@field parent string What it is below: `root`, `ingress`, `clsact`, a class `1:10`; `none` if the kernel put it there by itself.
---@field users integer How many users hold it.
---@field data? callgate.Value What is particular to its kind, by the kernel's names.
---@field statistics callgate.TrafficStatistics What went through.
---@field counters? callgate.Value What its kind counts besides, by the kernel's names.
---@field offloaded boolean Whether the network card does it.
---@field ingress_block? integer The block of filters that packets which come in go through.
---@field egress_block? integer The block of filters that packets which go out go through.

---A queue as it is asked for.
---@class callgate.QdiscRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field link? string Name of the link.
---@field index? integer Index of the link, instead of its name.
---@field kind? string What it is: `fq_codel`, `htb`, `clsact` and so on.
---@field handle? string Its number in hexadecimal: `1:`; nothing lets the kernel choose one.
---@field parent? string What it is below: `root` if left out (`clsact` and `ingress` have their own place), or a class `1:10`.
---@field data? callgate.Value What is particular to its kind, by the kernel's names.
---@field ingress_block? integer The block of filters that packets which come in go through.
---@field egress_block? integer The block of filters that packets which go out go through.

---A range of numbers, both ends within.
---@class callgate.Range
---@field start integer The first.
---@field ["end"] integer The last.

---A route.
---@class callgate.Route
---@field family string Family.
---@field destination string Where the packets want to go; `0.0.0.0/0` or `::/0` is everywhere, the default route.
---@field source? string Where they must come from, if the route is only for such.
---@field gateway? string The router that they are given to; nothing if the destination is on the link itself.
---@field prefsrc? string The address that this machine takes as its own when it sends there.
---@field link? string Name of the link that they leave by; nothing for routes that lead nowhere or to several.
---@field index? integer Index of that link.
---@field table integer Number of the table: 254 main, 255 local, 253 default.
---@field kind string What it does: `unicast`, `local`, `broadcast`, `multicast`, `blackhole`, `unreachable`, `prohibit`, `throw` and so on.
---@field protocol string Who made it: `kernel`, `boot`, `static`, `dhcp`, `ra` and so on; a number if it has no name here.
---@field scope string How far the destination is: `global`, `site`, `link`, `host`, `nowhere`, or a number.
---@field priority integer Its metric: the smaller one is preferred.
---@field tos integer Type of service that packets must have; 0 is any.
---@field flags string[] Names of the flags that are set: `dead`, `onlink`, `linkdown`, `offload` and so on.
---@field flag_bits integer The flags as the kernel's number (`RTNH_F_*`, `RTM_F_*`).
---@field nexthops callgate.RouteHop[] Several ways that share the packets.
---@field nexthop? integer The nexthop object that it uses.
---@field metrics table<string, integer> Metrics that were set: `mtu`, `advmss`, `window`, `rtt`, `initcwnd` and so on.
---@field preference? string IPv6: preference among routers: `low`, `medium` or `high`.
---@field expires? integer Seconds until it is removed; nothing if it stays.

---Which way a packet would go.
---@class callgate.RouteGetRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field destination? string The address where the packet goes.
---@field source? string The address that it comes from.
---@field link? string Name of the link that it must leave by.
---@field from? string Name of the link that it came in by, for a packet that is forwarded.
---@field mark? integer Its mark.
---@field fibmatch? boolean Whether the route as it stands in the table is wanted, rather than what it means for this packet.

---One of the ways of a route with several.
---@class callgate.RouteHop
---@field gateway? string The router; nothing if the destination is on the link itself.
---@field link? string Name of the link.
---@field index? integer Index of the link.
---@field weight integer Its share of the packets, 1 to 256.
---@field flags string[] Names of the flags that are set: `dead`, `onlink`, `linkdown` and so on.

---A route as it is asked for. What is left out the kernel or `ip route` would choose: the main table (the local one for kinds that are local), protocol `boot`, kind `unicast`, and the scope that fits.
---@class callgate.RouteRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field destination? string Where the packets want to go: a network, an address, or `default`.
---@field family? string Family; needed only if nothing else tells it (`default` without a gateway is IPv4).
---@field source? string Where they must come from, if the route is only for such.
---@field gateway? string The router.
---@field prefsrc? string The address that this machine takes as its own when it sends there.
---@field link? string Name of the link.
---@field index? integer Index of the link, instead of its name.
---@field table? integer Number of the table: 254 main, 255 local, 253 default.
---@field kind? string What it does: `unicast`, `local`, `blackhole`, `unreachable`, `prohibit`, `throw` and so on, or a number.
---@field protocol? string Who made it: `kernel`, `boot`, `static`, `dhcp`, `ra` and so on, or a number.
---@field scope? string How far the destination is: `global`, `site`, `link`, `host`, `nowhere`, or a number.
---@field priority? integer Its metric: the smaller one is preferred.
---@field tos? integer Type of service that packets must have.
---@field onlink? boolean Whether the gateway is on the link even if no address of the link says so.
---@field nexthops? callgate.RouteHop[] Several ways that share the packets, instead of one gateway and link.
---@field nexthop? integer The nexthop object to use, instead of a gateway and link.
---@field metrics? table<string, integer> Metrics: `mtu`, `advmss`, `window`, `rtt`, `initcwnd` and so on.
---@field preference? string IPv6: preference among routers: `low`, `medium` or `high`.

---Many routes at once.
---@class callgate.RoutesChange
---@field namespace? string The network namespace of all: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field routes? callgate.RouteRequest[] The routes. `namespace` in them is not allowed.

---Which routes are wanted: all conditions that are given must hold.
---@class callgate.RoutesRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field family? string Routes of this family.
---@field table? integer Routes of this table: 254 main, 255 local, 253 default. Nothing means all tables.
---@field link? string Routes out of the link with this name.
---@field index? integer Routes out of the link with this index.
---@field protocol? string Routes that this protocol made: `kernel`, `boot`, `static`, `dhcp`, `ra` and so on, or a number.
---@field kind? string Routes of this kind: `unicast`, `local`, `broadcast`, `blackhole` and so on, or a number.
---@field destination? string The routes to exactly this network.

---A row of 13 numbers and 7 short texts.
---@class callgate.Row
---@field index integer The row's number.
---@field name string A name with the row's number.
---@field kind string A word.
---@field address string An address made of the row's number.
---@field state string A word.
---@field group string A word.
---@field owner string A word.
---@field alias string A word that is empty in every second row.
---@field mtu integer A small number.
---@field flags integer A small number.
---@field priority integer A small number, in every third row negative.
---@field rx_bytes integer A large number.
---@field tx_bytes integer A large number.
---@field rx_packets integer A number.
---@field tx_packets integer A number.
---@field rx_errors integer A number.
---@field tx_errors integer A number.
---@field carrier integer A small number.
---@field queue integer A small number.
---@field level integer A small number.

---How many rows.
---@class callgate.RowsRequest
---@field count? integer How many; at most a million are made.

---A rule.
---@class callgate.Rule
---@field family string Family.
---@field priority integer Its place: smaller numbers come first.
---@field action string What it does: `table`, `goto`, `nop`, `blackhole`, `unreachable`, `prohibit`, or a number.
---@field table integer The table to look in: 254 main, 255 local, 253 default; 0 if it does something else.
---@field invert boolean Whether it is for packets that do *not* fit what follows.
---@field source? string Where packets come from.
---@field destination? string Where they go.
---@field iif? string Name of the link that they came in by.
---@field oif? string Name of the link that their sender is bound to.
---@field mark? integer Their mark.
---@field mark_mask? integer The bits of the mark that count; nothing means all.
---@field tos integer Type of service.
---@field users? callgate.Range Users who send them.
---@field ip_protocol? integer Protocol number of IP: 6 is TCP, 17 UDP.
---@field source_ports? callgate.Range Ports that they come from.
---@field destination_ports? callgate.Range Ports where they go.
---@field target? integer Where `goto` goes: the priority of a rule.
---@field l3mdev boolean Whether the link's VRF says the table.
---@field suppress_prefix? integer A route whose prefix is not longer than this is passed over.
---@field suppress_group? integer A route out of a link of this group is passed over.
---@field tunnel? integer Identifier of a tunnel.
---@field protocol string Who made it, as for routes.

---A rule as it is asked for.
---@class callgate.RuleRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field family? string Family; needed if no address tells it.
---@field priority? integer Its place: smaller numbers come first. Nothing lets the kernel choose one before all that it has chosen yet.
---@field action? string What it does: `table` if left out, `goto`, `nop`, `blackhole`, `unreachable`, `prohibit`, or a number.
---@field table? integer The table to look in; 254, the main one, if left out.
---@field invert? boolean Whether it is for packets that do *not* fit what follows.
---@field source? string Where packets come from.
---@field destination? string Where they go.
---@field iif? string Name of the link that they came in by.
---@field oif? string Name of the link that their sender is bound to.
---@field mark? integer Their mark.
---@field mark_mask? integer The bits of the mark that count; nothing means all.
---@field tos? integer Type of service.
---@field users? callgate.Range Users who send them.
---@field ip_protocol? integer Protocol number of IP: 6 is TCP, 17 UDP.
---@field source_ports? callgate.Range Ports that they come from.
---@field destination_ports? callgate.Range Ports where they go.
---@field target? integer Where `goto` goes: the priority of a rule.
---@field l3mdev? boolean Whether the link's VRF says the table.
---@field suppress_prefix? integer A route whose prefix is not longer than this is passed over.
---@field suppress_group? integer A route out of a link of this group is passed over.
---@field tunnel? integer Identifier of a tunnel.
---@field protocol? string Who makes it, as for routes; `boot` if left out.

---Which rules are wanted: all conditions that are given must hold.
---@class callgate.RulesRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field family? string Rules of this family.
---@field priority? integer Rules with this priority.
---@field table? integer Rules that lead to this table.

---The memory of a socket in bytes.
---@class callgate.SocketMemory
---@field receive integer Taken by what was received.
---@field receive_limit integer How much that may be.
---@field send integer Taken by what is being sent.
---@field send_limit integer How much that may be.
---@field forward integer Set aside for what will come.
---@field queued integer Taken by what waits to be sent.
---@field options integer Taken by options and filters.
---@field backlog integer Taken by what came while the socket was in use.
---@field drops integer How many packets were dropped.

---A process that has a socket open.
---@class callgate.SocketProcess
---@field pid integer Its id.
---@field fd integer The descriptor.
---@field name string The kernel's short name of it.

---Which sockets are wanted: all conditions that are given must hold.
---@class callgate.SocketsRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field kinds? string[] Sockets of these kinds; nothing means all that this kernel tells of.
---@field family? string Sockets of this family: `inet`, `inet6`, `unix`, `packet` or `netlink`.
---@field states? string[] Sockets in these states: `established`, `listen`, `time_wait` and so on. Nothing means all, those that only listen included.
---@field ["local"]? string Sockets whose own address is in this network. An IPv4 address of an IPv6 socket is that of IPv4.
---@field local_port? integer Sockets with this port of their own.
---@field remote? string Sockets whose other end is in this network.
---@field remote_port? integer Sockets whose other end has this port.
---@field inode? integer Sockets with this inode, as `/proc/PID/fd` shows it.
---@field details? boolean Whether memory and, of TCP, statistics and congestion control are wanted.
---@field processes? boolean Whether the processes that have it open are looked for, which means to look at all processes.

---Counters of a link since it was made.
---@class callgate.Statistics
---@field rx_bytes integer Bytes received.
---@field tx_bytes integer Bytes sent.
---@field rx_packets integer Packets received.
---@field tx_packets integer Packets sent.
---@field rx_errors integer Bad packets received.
---@field tx_errors integer Packets that could not be sent.
---@field rx_dropped integer Packets dropped on receipt for lack of room.
---@field tx_dropped integer Packets dropped on sending for lack of room.
---@field multicast integer Multicast packets received.
---@field collisions integer Collisions on the medium.
---@field rx_nohandler integer Packets received that no protocol wanted.

---One thing to do.
---@class callgate.Step
---@field action string `add`, `change` or `delete`.
---@field object string `link`, `address`, `route`, `rule` or `sysctl`.
---@field name string Which one.
---@field changes string[] What becomes different: `mtu 1500 -> 1400`. Empty for what is added or deleted.

---Statistics of a TCP connection; times are seconds.
---@class callgate.TcpStatistics
---@field congestion_state string State of congestion control: `open`, `disorder`, `cwr`, `recovery` or `loss`.
---@field options string[] What both ends agreed on: `timestamps`, `sack`, `wscale`, `ecn`, `ecn_seen`, `syn_data`.
---@field send_scale integer Power of two by which the other end's window is scaled.
---@field receive_scale integer Power of two by which the own window is scaled.
---@field rto number How long until unanswered data is sent again.
---@field ato number How long an acknowledgement may wait.
---@field rtt number Smoothed round-trip time.
---@field rttvar number How much it varies.
---@field min_rtt number The smallest round-trip time that was seen lately.
---@field receive_rtt number Round-trip time as the receiver sees it.
---@field send_mss integer Bytes in a segment that is sent.
---@field receive_mss integer Bytes in a segment that is received.
---@field advertised_mss integer Bytes in a segment that was offered.
---@field path_mtu integer Bytes in a packet on the whole path.
---@field congestion_window integer Segments that may be under way.
---@field slow_start_threshold integer Where slow start ends, in segments.
---@field send_window integer Bytes that the other end has room for.
---@field receive_threshold integer Room in bytes that is offered at most.
---@field receive_space integer Bytes that are received within a round trip.
---@field unacked integer Segments under way.
---@field sacked integer Of these, how many arrived out of order.
---@field lost integer Of these, how many are taken for lost.
---@field retransmitted integer Of these, how many were sent again.
---@field total_retransmitted integer How many segments were sent again since the beginning.
---@field probes integer How many probes are unanswered.
---@field backoff integer How often the waiting time was doubled.
---@field reordering integer How far segments are expected to be out of order.
---@field reorderings_seen integer How often segments were out of order.
---@field duplicates integer How many segments arrived twice at the other end.
---@field out_of_order integer How many segments came in out of order.
---@field pacing_rate integer Bytes a second that are sent at most, now.
---@field max_pacing_rate? integer Bytes a second that are sent at most, ever; nothing if there is no limit.
---@field delivery_rate integer Bytes a second that arrived lately.
---@field bytes_sent integer Bytes that were sent, those sent again included.
---@field bytes_retransmitted integer Bytes that were sent again.
---@field bytes_acked integer Bytes that were confirmed.
---@field bytes_received integer Bytes that were received.
---@field segments_sent integer Segments sent.
---@field segments_received integer Segments received.
---@field data_segments_sent integer Segments with data that were sent.
---@field data_segments_received integer Segments with data that were received.
---@field delivered integer Segments that were delivered.
---@field delivered_ce integer Of these, how many met congestion on the way.
---@field not_sent integer Bytes that wait to be sent for the first time.
---@field busy number How long it had data to send.
---@field receiver_limited number Of that, how long the other end had no room.
---@field sender_limited number Of that, how long the own buffer was too small.
---@field last_sent number How long ago data was sent.
---@field last_received number How long ago data was received.
---@field last_acked number How long ago something was confirmed.

---Which queues, classes or filters are wanted: all conditions that are given must hold.
---@class callgate.TrafficRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field link? string Those of the link with this name.
---@field index? integer Those of the link with this index.
---@field kind? string Those of this kind.
---@field parent? string Those below this parent: `root`, `ingress`, `1:`, `1:10`. Filters of classes are told only if their class is named here.
---@field chain? integer Filters of this chain.
---@field priority? integer Filters of this priority.

---What went through a queue or class.
---@class callgate.TrafficStatistics
---@field bytes integer Bytes that went through.
---@field packets integer Packets that went through.
---@field drops integer Packets that were dropped.
---@field overlimits integer Packets that had to wait for their rate.
---@field requeues integer Packets that were put back.
---@field backlog integer Bytes that wait.
---@field qlen integer Packets that wait.

---A tun or tap device, as it is now.
---@class callgate.TunInfo
---@field name string The interface's name.
---@field index integer The index that the interface had in its namespace when it was opened.
---@field tap boolean Whether it carries Ethernet frames.
---@field multi_queue boolean Whether several descriptors have a queue each.
---@field vnet_hdr boolean Whether packets have a `struct virtio_net_hdr` before them.
---@field vnet_hdr_size integer The length of that header with all that follows it, in bytes; 0 if there is none.
---@field packet_info boolean Whether packets have a `struct tun_pi` before them.
---@field persist boolean Whether the interface stays when it is closed.

---Which device is wanted, and what it shall be like.
---@class callgate.TunRequest
---@field name? string The interface's name, at most 15 bytes; `%d` in it becomes the first number that is free. Empty: `tun%d` or `tap%d`.
---@field tap? boolean Whether it carries Ethernet frames, and not packets of the network layer.
---@field multi_queue? boolean Whether several descriptors have a queue each: whoever opens the same name so again has one more.
---@field vnet_hdr? boolean Whether packets have a `struct virtio_net_hdr` before them.
---@field packet_info? boolean Whether packets have a `struct tun_pi` before them, which says the protocol.
---@field exclusive? boolean Whether it must not be there yet.
---@field nonblock? boolean Whether reading and writing never waits.
---@field persist? boolean Whether the interface stays when it is closed; left as it is if not given.
---@field owner? integer The user who may open it later, if it stays.
---@field group? integer The group that may open it later, if it stays.
---@field namespace? string The network namespace where it is: a name as `ip netns` has them, or a path; the caller's own if not given.

---A value of every type that a document can hold.
---@class callgate.Values
---@field truth? boolean A truth value.
---@field i8? integer 8 bits, signed.
---@field u8? integer 8 bits.
---@field i16? integer 16 bits, signed.
---@field u16? integer 16 bits.
---@field i32? integer 32 bits, signed.
---@field u32? integer 32 bits.
---@field i64? integer 64 bits, signed.
---@field u64? integer 64 bits.
---@field float? number A float.
---@field string? string Text in UTF-8.
---@field text? string Text as the kernel has it: perhaps not UTF-8.
---@field bytes? string Bytes that are no text.
---@field option? integer A number that may be missing.
---@field option_string? string A text that may be missing.
---@field numbers? integer[] Numbers.
---@field strings? string[] Texts.
---@field inner? callgate.Inner A record inside.
---@field option_inner? callgate.Inner A record that may be missing.
---@field inners? callgate.Inner[] Records.
---@field map? table<string, integer> Numbers by name.
---@field choice? string One of two names.
---@field value? callgate.Value Anything.
---@field values? callgate.Value[] Anything, many times.

---Neighbouring VLANs of a bridge or port that are alike, as the kernel tells them.
---@class callgate.Vlan
---@field link string Name of the bridge or port.
---@field index integer Index of the bridge or port.
---@field first integer The first VLAN's number.
---@field last integer The last one's, which is the same if it is only one.
---@field pvid boolean Whether packets without a tag that come in belong to it.
---@field untagged boolean Whether packets go out without a tag.
---@field state string What the spanning tree says: `disabled`, `listening`, `learning`, `forwarding`, `blocking`; empty if the kernel does not tell.

---VLANs as they are asked for.
---@class callgate.VlanRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field link? string Name of the bridge or port.
---@field index? integer Index of the bridge or port, instead of its name.
---@field first? integer The first VLAN's number, from 1 to 4094.
---@field last? integer The last one's; nothing means that it is only one.
---@field pvid? boolean Whether packets without a tag that come in belong to it.
---@field untagged? boolean Whether packets go out without a tag.

---Which VLANs are wanted: all conditions that are given must hold.
---@class callgate.VlansRequest
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field link? string VLANs of the bridge or port with this name; the kernel filters by it.
---@field index? integer VLANs of the bridge or port with this index.

---A state of the network. What is not mentioned is left as it is.
---@class callgate.Wanted
---@field namespace? string The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
---@field links? callgate.WantedLink[] Links, in the order in which they are made. Links that are not named are left alone.
---@field routes? callgate.RouteRequest[] All routes of the tables that they are in (of the main one if there are none); others that no kernel, router or DHCP client made are removed. Nothing means that routes are left alone.
---@field rules? callgate.RuleRequest[] All rules but those of the kernel; others are removed. Nothing means that rules are left alone.
---@field sysctls? table<string, string> Settings of the kernel below `net`: `{"net.ipv4.ip_forward" = "1"}`.

---A link as it shall be. What is left out stays as it is.
---@class callgate.WantedLink
---@field name string Its name.
---@field absent boolean Whether it shall not be there.
---@field kind? string What it is. A link of that name and another kind is an error; if it is missing, it is made.
---@field data? callgate.Value What is particular to its kind, by the kernel's names. Only what is said here is compared.
---@field link? string Name of the link that it is made on; only for one that is made.
---@field peer? string Name of the other end of a `veth`; only for one that is made.
---@field master? string Name of the bridge, bond or other master that it shall belong to; the empty string is none.
---@field up? boolean Whether it shall be up.
---@field mtu? integer Largest packet in bytes.
---@field mac? string Hardware address.
---@field alias? string What its administrator writes about it.
---@field txqlen? integer Length of the transmit queue in packets.
---@field group? integer Group number.
---@field addresses? string[] All its addresses, with the bits of their networks; others are removed, but for those that IPv6 makes itself on the link. Nothing means that addresses are left alone.

---What is watched.
---@class callgate.WatchRequest
---@field paths? string[] The directories (or single files) to watch.
---@field recursive? boolean Whether all directories below are watched too, those made later included; true if left out.
---@field events? string[] What is told; nothing means everything. `overflow`, `unwatched` and `unmounted` are always told.

---@class callgate.object.Netlink
---@field fd fun(self): integer
---@field close fun(self): true
local object_Netlink = {}

---@class callgate.object.NetworkMonitor
---@field fd fun(self): integer
---@field close fun(self): true
local object_NetworkMonitor = {}

---@class callgate.object.Tun
---@field fd fun(self): integer
---@field close fun(self): true
local object_Tun = {}

---@class callgate.object.Watch
---@field fd fun(self): integer
---@field close fun(self): true
local object_Watch = {}

---@class callgate.topic.cbpf
local topic_cbpf = {}

---@class callgate.topic.net
local topic_net = {}

---@class callgate.topic.netlink
local topic_netlink = {}

---@class callgate.topic.proc
local topic_proc = {}

---@class callgate.topic.sample
local topic_sample = {}

---@class callgate.topic.tun
local topic_tun = {}

---@class callgate.topic.watch
local topic_watch = {}

---Assemble a classic BPF program.
--- - `EINVAL`: a line is wrong; the message says which, and why
---@param request? callgate.CbpfSource
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.CbpfInstruction[]?
---@return callgate.error?
function topic_cbpf.assemble(request) end

---Check a classic BPF program as the kernel does before it takes one.
--- - `EINVAL`: an instruction is wrong; the field says which, the message why
---@param request? callgate.CbpfProgram
---@return true?
---@return callgate.error?
function topic_cbpf.check(request) end

---Write a classic BPF program as text, which `assemble` makes the same program of.
--- - `EINVAL`: an instruction is unknown, or jumps beyond the last one; the field says which
---@param request? callgate.CbpfProgram
---@return callgate.CbpfListing?
---@return callgate.error?
function topic_cbpf.disassemble(request) end

---Run a classic BPF program here, as the kernel would.
--- - `EINVAL`: the program is wrong, `known` has a name that no extension has, or `data` is not as long as `struct seccomp_data`
---@param request? callgate.CbpfRun
---@return callgate.CbpfAnswer?
---@return callgate.error?
function topic_cbpf.run(request) end

---Add an IP address to a link.
--- - `EEXIST`: the link has it
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.AddressRequest
---@return true?
---@return callgate.error?
function topic_net.address_add(request) end

---Remove an IP address from a link.
--- - `EADDRNOTAVAIL`: the link does not have it
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing or not known; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.AddressRequest
---@return true?
---@return callgate.error?
function topic_net.address_delete(request) end

---Add an IP address to a link, or change the one that is there.
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.AddressRequest
---@return true?
---@return callgate.error?
function topic_net.address_replace(request) end

---List the IP addresses of the network interfaces.
--- - `ENODEV`: no link has the name `link` or the `index`
--- - `EINVAL`: `link` or `index` cannot be one
--- - `EAGAIN`: the table kept changing while it was read
---@param request? callgate.AddressesRequest
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.Address[]?
---@return callgate.error?
function topic_net.addresses(request) end

---Remove all IP addresses that satisfy a request.
---@param request? callgate.AddressesRequest
---@return integer?
---@return callgate.error?
function topic_net.addresses_flush(request) end

---Bring the network into a state.
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.Wanted
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.Step[]?
---@return callgate.error?
function topic_net.apply(request) end

---Add a class.
--- - `EEXIST`: there is one
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.ClassRequest
---@return true?
---@return callgate.error?
function topic_net.class_add(request) end

---Change a class that is there.
--- - `ENOENT`: there is none
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.ClassRequest
---@return true?
---@return callgate.error?
function topic_net.class_change(request) end

---Remove a class.
--- - `ENOENT`: there is none
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.ClassRequest
---@return true?
---@return callgate.error?
function topic_net.class_delete(request) end

---Add a class, or change the one that is there.
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.ClassRequest
---@return true?
---@return callgate.error?
function topic_net.class_replace(request) end

---List the classes of queues.
--- - `ENODEV`: no link has the name `link`
--- - `EINVAL`: something in the request is not known; the field is named
--- - `EAGAIN`: the table kept changing while it was read
---@param request? callgate.TrafficRequest
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.Class[]?
---@return callgate.error?
function topic_net.classes(request) end

---Tell what `apply` would do, and do nothing.
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EEXIST`: there is a link of that name but of another kind
---@param request? callgate.Wanted
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.Step[]?
---@return callgate.error?
function topic_net.diff(request) end

---Take the events that have happened, or wait for some.
--- - `EINTR`: a signal came while waiting; nothing is lost
--- - `EINVAL`: `timeout` is negative or not a number, or `max` is 0
---@param request? callgate.EventsRequest
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.NetworkEvent[]?
---@return callgate.error?
function object_NetworkMonitor:events(request) end

---List the forwarding tables of bridges, VXLANs and network cards.
--- - `ENODEV`: no link has the name `link` or `master`
--- - `EAGAIN`: the table kept changing while it was read
---@param request? callgate.FdbRequest
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.FdbEntry[]?
---@return callgate.error?
function topic_net.fdb(request) end

---Add an entry of a forwarding table.
--- - `EEXIST`: there is one
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.FdbEntryRequest
---@return true?
---@return callgate.error?
function topic_net.fdb_add(request) end

---Remove an entry of a forwarding table.
--- - `ENOENT`: there is none
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.FdbEntryRequest
---@return true?
---@return callgate.error?
function topic_net.fdb_delete(request) end

---Add an entry of a forwarding table, or change the one that is there.
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.FdbEntryRequest
---@return true?
---@return callgate.error?
function topic_net.fdb_replace(request) end

---Add a filter.
--- - `EEXIST`: there is one
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.FilterRequest
---@return true?
---@return callgate.error?
function topic_net.filter_add(request) end

---Change a filter that is there.
--- - `ENOENT`: there is none
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.FilterRequest
---@return true?
---@return callgate.error?
function topic_net.filter_change(request) end

---Remove a filter.
--- - `ENOENT`: there is none
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.FilterRequest
---@return true?
---@return callgate.error?
function topic_net.filter_delete(request) end

---Add a filter, or change the one that is there.
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.FilterRequest
---@return true?
---@return callgate.error?
function topic_net.filter_replace(request) end

---List the filters.
--- - `ENODEV`: no link has the name `link`
--- - `EINVAL`: something in the request is not known; the field is named
--- - `EAGAIN`: the table kept changing while it was read
---@param request? callgate.TrafficRequest
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.Filter[]?
---@return callgate.error?
function topic_net.filters(request) end

---List the network interfaces, each with its IP addresses.
--- - `ENODEV`: no link has the `name` or `index`
--- - `EINVAL`: `name` or `index` cannot be one
--- - `EAGAIN`: a table kept changing while it was read
---@param request? callgate.LinksRequest
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.Interface[]?
---@return callgate.error?
function topic_net.interfaces(request) end

---Make a link.
--- - `EEXIST`: there is a link of that name or index
--- - `ENODEV`: there is no `link` or `master` of that name
--- - `EOPNOTSUPP`: the kernel has no such kind of link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.LinkRequest
---@return true?
---@return callgate.error?
function topic_net.link_add(request) end

---Remove a link.
--- - `ENODEV`: there is no such link
--- - `EINVAL`: neither name nor index is given
--- - `EOPNOTSUPP`: it is not of a kind that can be removed
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.LinkName
---@return true?
---@return callgate.error?
function topic_net.link_delete(request) end

---Change a link.
--- - `ENODEV`: there is no such link, or no `master` of that name
--- - `EEXIST`: there is a link with the new name
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.LinkChange
---@return true?
---@return callgate.error?
function topic_net.link_set(request) end

---List the network interfaces.
--- - `ENODEV`: no link has the `name` or `index`
--- - `EINVAL`: `name` or `index` cannot be one
--- - `EAGAIN`: the table kept changing while it was read
---@param request? callgate.LinksRequest
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.Link[]?
---@return callgate.error?
function topic_net.links(request) end

---List the multicast databases of bridges.
--- - `ENODEV`: no link has the name `link` or `port`
--- - `EAGAIN`: the table kept changing while it was read
---@param request? callgate.MdbRequest
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.MdbEntry[]?
---@return callgate.error?
function topic_net.mdb(request) end

---Add an entry of a multicast database.
--- - `EEXIST`: there is one
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.MdbEntryRequest
---@return true?
---@return callgate.error?
function topic_net.mdb_add(request) end

---Remove an entry of a multicast database.
--- - `ENOENT`: there is none, or something in the request is missing; the field is named
--- - `EINVAL`: there is none, or something in the request is missing; the field is named
--- - `ENODEV`: there is no such link
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.MdbEntryRequest
---@return true?
---@return callgate.error?
function topic_net.mdb_delete(request) end

---Start to monitor the network.
--- - `EINVAL`: `objects` is empty
--- - `EAGAIN`: a table kept changing while it was read
--- - `ENOENT`: there is no such namespace
--- - `EPERM`: the namespace may not be entered
---@param request? callgate.MonitorRequest
---@return callgate.object.NetworkMonitor?
---@return callgate.error?
function topic_net.monitor(request) end

---Add a neighbour.
--- - `EEXIST`: there is one
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.NeighbourRequest
---@return true?
---@return callgate.error?
function topic_net.neighbour_add(request) end

---Remove a neighbour.
--- - `ENOENT`: there is none
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.NeighbourRequest
---@return true?
---@return callgate.error?
function topic_net.neighbour_delete(request) end

---Add a neighbour, or change the one that is there.
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.NeighbourRequest
---@return true?
---@return callgate.error?
function topic_net.neighbour_replace(request) end

---List the neighbours.
--- - `ENODEV`: no link has the name `link` or `master`
--- - `EAGAIN`: the table kept changing while it was read
---@param request? callgate.NeighboursRequest
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.Neighbour[]?
---@return callgate.error?
function topic_net.neighbours(request) end

---Add a nexthop, or a group of them.
--- - `EEXIST`: there is one with this number
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.NexthopRequest
---@return true?
---@return callgate.error?
function topic_net.nexthop_add(request) end

---Remove the nexthop with a number, of which nothing else is looked at; routes by it go with it.
--- - `ENOENT`: there is none
--- - `EINVAL`: the number is missing
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.NexthopRequest
---@return true?
---@return callgate.error?
function topic_net.nexthop_delete(request) end

---Add a nexthop or a group, or put it in the place of the one that has its number.
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.NexthopRequest
---@return true?
---@return callgate.error?
function topic_net.nexthop_replace(request) end

---List the nexthops.
--- - `ENODEV`: no link has the name `link` or `master`
--- - `EAGAIN`: the table kept changing while it was read
---@param request? callgate.NexthopsRequest
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.Nexthop[]?
---@return callgate.error?
function topic_net.nexthops(request) end

---Remove all nexthops that satisfy a request; without a condition, all that there are.
--- - `ENODEV`: no link has the name `link` or `master`
--- - `EAGAIN`: the table kept changing while it was read
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.NexthopsRequest
---@return integer?
---@return callgate.error?
function topic_net.nexthops_flush(request) end

---Add a queue.
--- - `EEXIST`: there is one
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.QdiscRequest
---@return true?
---@return callgate.error?
function topic_net.qdisc_add(request) end

---Change a queue that is there.
--- - `ENOENT`: there is none
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.QdiscRequest
---@return true?
---@return callgate.error?
function topic_net.qdisc_change(request) end

---Remove a queue.
--- - `ENOENT`: there is none
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.QdiscRequest
---@return true?
---@return callgate.error?
function topic_net.qdisc_delete(request) end

---Add a queue, or change the one that is there.
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.QdiscRequest
---@return true?
---@return callgate.error?
function topic_net.qdisc_replace(request) end

---List the queues of links.
--- - `ENODEV`: no link has the name `link`
--- - `EINVAL`: something in the request is not known; the field is named
--- - `EAGAIN`: the table kept changing while it was read
---@param request? callgate.TrafficRequest
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.Qdisc[]?
---@return callgate.error?
function topic_net.qdiscs(request) end

---Add a route.
--- - `EEXIST`: there is such a route
--- - `ENETUNREACH`: no link reaches the gateway
--- - `ENODEV`: no link has the name `link`
--- - `EINVAL`: something in the request is not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.RouteRequest
---@return true?
---@return callgate.error?
function topic_net.route_add(request) end

---Remove a route: the first one that has all that the request says.
--- - `ESRCH`: there is no such route
--- - `ENODEV`: no link has the name `link`
--- - `EINVAL`: something in the request is not known; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.RouteRequest
---@return true?
---@return callgate.error?
function topic_net.route_delete(request) end

---Ask which way a packet would go.
--- - `ENETUNREACH`: there is no route to it
--- - `EACCES`: the route there is `prohibit`, `unreachable` or `blackhole`
--- - `EHOSTUNREACH`: the route there is `prohibit`, `unreachable` or `blackhole`
--- - `EINVAL`: the route there is `prohibit`, `unreachable` or `blackhole`
--- - `EINVAL`: `destination` is missing
--- - `ENODEV`: no link has the name `link` or `from`
---@param request? callgate.RouteGetRequest
---@return callgate.Route?
---@return callgate.error?
function topic_net.route_get(request) end

---Add a route, or put it in the place of the one to the same destination.
--- - `ENETUNREACH`: no link reaches the gateway
--- - `ENODEV`: no link has the name `link`
--- - `EINVAL`: something in the request is not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.RouteRequest
---@return true?
---@return callgate.error?
function topic_net.route_replace(request) end

---List the routes.
--- - `ENODEV`: no link has the name `link`
--- - `EINVAL`: a name in the request is not known
--- - `EAGAIN`: the table kept changing while it was read
---@param request? callgate.RoutesRequest
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.Route[]?
---@return callgate.error?
function topic_net.routes(request) end

---Add many routes with few entries into the kernel.
---@param request? callgate.RoutesChange
---@return true?
---@return callgate.error?
function topic_net.routes_add(request) end

---Remove many routes with few entries into the kernel.
---@param request? callgate.RoutesChange
---@return true?
---@return callgate.error?
function topic_net.routes_delete(request) end

---Remove all routes that satisfy a request; those that the kernel keeps for its addresses only if asked for by `protocol`.
---@param request? callgate.RoutesRequest
---@return integer?
---@return callgate.error?
function topic_net.routes_flush(request) end

---Add a rule.
--- - `EEXIST`: there is such a rule
--- - `EINVAL`: something in the request is not known or does not go together; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.RuleRequest
---@return true?
---@return callgate.error?
function topic_net.rule_add(request) end

---Remove a rule: the first one that has all that the request says.
--- - `ENOENT`: there is no such rule
--- - `EINVAL`: something in the request is not known; the field is named
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.RuleRequest
---@return true?
---@return callgate.error?
function topic_net.rule_delete(request) end

---List the rules.
--- - `EAGAIN`: the table kept changing while it was read
---@param request? callgate.RulesRequest
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.Rule[]?
---@return callgate.error?
function topic_net.rules(request) end

---List the sockets of a network namespace.
--- - `EINVAL`: a name in the request is not known
--- - `ENOENT`: there is no such namespace, or the kernel cannot tell of this kind of socket
--- - `EAGAIN`: the sockets kept changing while they were read
---@param request? callgate.SocketsRequest
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.NetworkSocket[]?
---@return callgate.error?
function topic_net.sockets(request) end

---Add VLANs to a bridge or to a port of one, or change those that are there.
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing or does not go together
--- - `EOPNOTSUPP`: the link is no bridge and no port of one
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.VlanRequest
---@return true?
---@return callgate.error?
function topic_net.vlan_add(request) end

---Remove VLANs of a bridge or of a port of one; those that are not there are no error.
--- - `ENODEV`: there is no such link
--- - `EINVAL`: something in the request is missing or does not go together
--- - `EOPNOTSUPP`: the link is no bridge and no port of one
--- - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
---@param request? callgate.VlanRequest
---@return true?
---@return callgate.error?
function topic_net.vlan_delete(request) end

---List the VLANs of bridges and of their ports.
--- - `ENODEV`: no link has the name `link`
--- - `EINVAL`: the link is no bridge and no port of one
--- - `EAGAIN`: the table kept changing while it was read
---@param request? callgate.VlansRequest
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.Vlan[]?
---@return callgate.error?
function topic_net.vlans(request) end

---Ask for many things at once, or do many.
--- - `EINVAL`: an operation, flag or attribute is not there, or a value does not fit; then nothing was done
--- - `ENOBUFS`: answers were lost
--- - `ETIMEDOUT`: the kernel did not answer in time
---@param request? callgate.NetlinkBatch
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.NetlinkResult[]?
---@return callgate.error?
function object_Netlink:batch(request) end

---Tell what can be asked of the family, and with which attributes.
---@param request? callgate.NetlinkFamiliesRequest
---@return callgate.NetlinkHelp?
---@return callgate.error?
function object_Netlink:describe(request) end

---Ask for a table.
--- - `EINVAL`: there is no such table or attribute, a value does not fit, or the kernel cannot filter so
--- - `ETIMEDOUT`: the kernel did not answer in time
--- - `EPERM`: it is for the privileged
---@param request? callgate.NetlinkDumpRequest
---@return callgate.NetlinkDump?
---@return callgate.error?
function object_Netlink:dump(request) end

---Take what was told, or wait for it.
--- - `EINTR`: a signal came while waiting; nothing is lost
--- - `EINVAL`: nothing was subscribed to, `timeout` is negative or not a number, or `max` is 0
---@param request? callgate.NetlinkEventsRequest
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.NetlinkEvent[]?
---@return callgate.error?
function object_Netlink:events(request) end

---List the families of netlink that are known by name.
---@param request? callgate.NetlinkFamiliesRequest
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.NetlinkFamily[]?
---@return callgate.error?
function topic_netlink.families(request) end

---Open a family of netlink.
--- - `EINVAL`: there is no such family, or several namespaces are given
--- - `ENOENT`: the namespace is not there, or the kernel lacks the family of generic netlink
--- - `EPERM`: the namespace may not be entered
--- - `EPROTONOSUPPORT`: the kernel lacks the protocol
---@param request? callgate.NetlinkRequest
---@return callgate.object.Netlink?
---@return callgate.error?
function topic_netlink.open(request) end

---Ask for one thing, or do one.
--- - `EINVAL`: there is no such operation, flag or attribute, or a value does not fit
--- - `EMSGSIZE`: a value is longer than an attribute can be
--- - `ETIMEDOUT`: the kernel did not answer in time
--- - `EPERM`: it is for the privileged
---@param request? callgate.NetlinkOperation
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.NetlinkMessage[]?
---@return callgate.error?
function object_Netlink:request(request) end

---Want to be told what happens in groups.
--- - `EINVAL`: there is no such group
--- - `EPERM`: the group is for the privileged
---@param request? callgate.NetlinkGroups
---@return true?
---@return callgate.error?
function object_Netlink:subscribe(request) end

---Do not want to be told any more.
--- - `EINVAL`: there is no such group
---@param request? callgate.NetlinkGroups
---@return true?
---@return callgate.error?
function object_Netlink:unsubscribe(request) end

---List the memory mappings of a process.
--- - `ESRCH`: no process has the id `pid`
--- - `EINVAL`: `pid` cannot be an id
--- - `EACCES`: the caller may not look into the process `pid`
--- - `ENOENT`: `/proc` is not mounted
---@param request? callgate.MapsRequest
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.Mapping[]?
---@return callgate.error?
function topic_proc.maps(request) end

---List the mounts.
--- - `ESRCH`: no process has the id `pid`
--- - `EINVAL`: `pid` cannot be an id
--- - `EACCES`: the caller may not see the process `pid`
--- - `ENOENT`: `/proc` is not mounted
---@param request? callgate.MountsRequest
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.Mount[]?
---@return callgate.error?
function topic_proc.mounts(request) end

---List the processes.
--- - `ESRCH`: no process has the id `pid`
--- - `EINVAL`: `pid` cannot be an id
--- - `EACCES`: the caller may not see the process `pid`
--- - `ENOENT`: `/proc` is not mounted
---@param request? callgate.ProcessesRequest
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.Process[]?
---@return callgate.error?
function topic_proc.processes(request) end

---Give a value of every type back as it came.
---@param request? callgate.Values
---@return callgate.Values?
---@return callgate.error?
function topic_sample.echo(request) end

---Make rows, all different and always the same.
---@param request? callgate.RowsRequest
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.Row[]?
---@return callgate.error?
function topic_sample.rows(request) end

---Tell what the device is like.
--- - `EBADFD`: the interface was removed
---@return callgate.TunInfo?
---@return callgate.error?
function object_Tun:info() end

---Open a tun or tap device; its interface is made if it is not there.
--- - `ENOENT`: the kernel has no tun devices, or `namespace` is not there
--- - `EPERM`: the caller may not make interfaces (`CAP_NET_ADMIN`), or not use this one
--- - `EBUSY`: somebody else has it open, or it is there and `exclusive` is wanted
--- - `EINVAL`: the name is too long, or is that of an interface of another kind
---@param request? callgate.TunRequest
---@return callgate.object.Tun?
---@return callgate.error?
function topic_tun.open(request) end

---Take the events that have happened, or wait for some.
--- - `EINTR`: a signal came while waiting; nothing is lost
--- - `EINVAL`: `timeout` is negative or not a number, or `max` is 0
--- - `ENOENT`: nothing is left to watch, since all paths were removed
---@param request? callgate.EventsRequest
---@overload fun(request: {columns: string[], [string]: any}): callgate.columns, integer|callgate.error
---@return callgate.Event[]?
---@return callgate.error?
function object_Watch:events(request) end

---Start to watch.
--- - `ENOENT`: a path does not exist
--- - `EACCES`: a path may not be read
--- - `EINVAL`: there is no path, or a path is empty or has a NUL in it
--- - `ENOSPC`: the user's limit of watches (`fs.inotify.max_user_watches`) is reached
--- - `EMFILE`: the process's limit of descriptors, or the user's of watchers (`fs.inotify.max_user_instances`), is reached
---@param request? callgate.WatchRequest
---@return callgate.object.Watch?
---@return callgate.error?
function topic_watch.open(request) end

---@class callgate
---@field c callgate.c
---@field t callgate.t
---@field cbpf callgate.topic.cbpf
---@field net callgate.topic.net
---@field netlink callgate.topic.netlink
---@field proc callgate.topic.proc
---@field sample callgate.topic.sample
---@field tun callgate.topic.tun
---@field watch callgate.topic.watch
local S = {}

---Take a connection from a listening socket.
--- - `EAGAIN`: no connection waits, and the socket is nonblocking
--- - `ECONNABORTED`: the connection that waited is gone
--- - `EINVAL`: the socket does not listen
--- - `EMFILE`: the process has as many descriptors as it may have
---@param fd callgate.fd|integer the listening socket
---@param addr? ffi.cdata*|false|nil filled with the peer's address
---@param addr_len? ffi.cdata*|integer its length
---@return callgate.fd?
---@return callgate.error?
---@return callgate.t.sockaddr_storage|table
function S.accept(fd, addr, addr_len) end

---Take a connection from a listening socket, with flags for the new one.
--- - `EAGAIN`: no connection waits, and the socket is nonblocking
--- - `ECONNABORTED`: the connection that waited is gone
--- - `EINVAL`: the socket does not listen, or a flag is unknown
--- - `EMFILE`: the process has as many descriptors as it may have
---@param fd callgate.fd|integer the listening socket
---@param addr? ffi.cdata*|false|nil filled with the peer's address
---@param addr_len? ffi.cdata*|integer its length
---@param flags? string|integer `NONBLOCK` and `CLOEXEC`, for the new descriptor
---@return callgate.fd?
---@return callgate.error?
---@return callgate.t.sockaddr_storage|table
function S.accept4(fd, addr, addr_len, flags) end

---Check whether this process's real user may use a file.
---
---What is checked may have changed when the file is then used: just use it, and look at the error.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: it is not allowed, or a directory on the way may not be searched
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
--- - `EINVAL`: `mode` has unknown bits
--- - `EROFS`: `W` was asked for and the file system is read only
---@param path string the file
---@param mode? string|integer what is asked for
---@return true?
---@return callgate.error?
function S.access(path, mode) end

---Have `SIGALRM` sent after some seconds.
---
---It is the timer `REAL` of `setitimer`.
---@param seconds integer after how long; 0 stops it
---@return integer
function S.alarm(seconds) end

---Give a socket its own address.
--- - `EADDRINUSE`: somebody has the address, or the socket file exists
--- - `EADDRNOTAVAIL`: the address is not of this machine
--- - `EACCES`: a port below 1024 needs `CAP_NET_BIND_SERVICE`, or the directory may not be written
--- - `EINVAL`: the socket has an address already, or `addr` has the wrong length or family
---@param fd callgate.fd|integer the socket
---@param addr? ffi.cdata*|string|table|nil the address
---@param addr_len? integer its length
---@return true?
---@return callgate.error?
function S.bind(fd, addr, addr_len) end

---Change a terminal's behaviour in memory to raw: no lines, no echo, no signals, 8 bits.
---@param termios callgate.t.termios|table|number|string what `tcgetattr` gave, changed in place
---@return callgate.t.termios?
---@return callgate.error?
function S.cfmakeraw(termios) end

---Change the working directory.
--- - `EACCES`: the directory, or one on the way to it, may not be searched
--- - `ENOENT`: it does not exist
--- - `ENOTDIR`: it is no directory
---@param path string the directory
---@return true?
---@return callgate.error?
function S.chdir(path) end

---Set a file's permissions, following symbolic links.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
--- - `EPERM`: only the owner, or a privileged process, may do it
--- - `EROFS`: the file system is read only
---@param path string the file
---@param mode string|integer the new permission bits
---@return true?
---@return callgate.error?
function S.chmod(path, mode) end

---Set a file's owner and group, following symbolic links.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
--- - `EROFS`: the file system is read only
--- - `EPERM`: only a privileged process may give files away; the owner may choose among its own groups
---@param path string the file
---@param owner? integer the new owner; 0xffffffff leaves it
---@param group? integer the new group; 0xffffffff leaves it
---@return true?
---@return callgate.error?
function S.chown(path, owner, group) end

---Change the root directory of this process.
---
---The working directory stays where it is, outside the new root unless it is changed too.
--- - `EACCES`: a directory on the way may not be searched
--- - `ENOENT`: it does not exist
--- - `ENOTDIR`: it is no directory
--- - `EPERM`: the caller lacks `CAP_SYS_CHROOT`
---@param path string the new root
---@return true?
---@return callgate.error?
function S.chroot(path) end

---Ask for the discipline of a clock, or change it.
--- - `EINVAL`: there is no such clock, or a value is out of its range
--- - `EOPNOTSUPP`: the clock has no discipline
--- - `EPERM`: `modes` is not empty and the caller lacks `CAP_SYS_TIME`
---@param clock string|integer the clock: `REALTIME`, or one of a descriptor
---@param timex callgate.t.timex|table|number|string what to change, by `modes`; filled with the state after
---@return integer?
---@return callgate.error?
---@return callgate.t.timex
function S.clock_adjtime(clock, timex) end

---Ask for the resolution of a clock.
--- - `EINVAL`: there is no such clock
---@param clock string|integer the clock
---@param resolution? callgate.t.timespec|false|nil filled with the shortest time that it tells apart
---@return callgate.t.timespec?
---@return callgate.error?
function S.clock_getres(clock, resolution) end

---Read a clock.
--- - `EINVAL`: there is no such clock
---@param clock string|integer the clock
---@param time? callgate.t.timespec|false|nil filled with its time
---@return callgate.t.timespec?
---@return callgate.error?
function S.clock_gettime(clock, time) end

---Set a clock.
--- - `EINVAL`: the clock cannot be set, or `time` is no time
--- - `EPERM`: the caller lacks `CAP_SYS_TIME`
---@param clock string|integer the clock: `REALTIME`, or one of a descriptor
---@param time callgate.t.timespec|table|number|string its new time
---@return true?
---@return callgate.error?
function S.clock_settime(clock, time) end

---Close a descriptor.
---
---The descriptor is gone afterwards even if an error is told (except `EBADF`); never close again.
--- - `EBADF`: `fd` is not open
--- - `EINTR`: a signal came; the descriptor is closed nevertheless
--- - `EIO`: an earlier write failed late
---@param fd callgate.fd|integer the descriptor, taken from its owner
---@return true?
---@return callgate.error?
function S.close(fd) end

---Close all descriptors from one number to another.
---
---Numbers in between that are not open are no error, and errors of closing are not told.
--- - `EINVAL`: a flag is unknown, or `first` is above `last`
--- - `EMFILE`: `UNSHARE` was given and the new table would be too large
---@param first integer lowest descriptor
---@param last integer highest descriptor; 0xffffffff is all that there are
---@param flags? string|integer how they are treated
---@return true?
---@return callgate.error?
function S.close_range(first, last, flags) end

---Find the next control message in a buffer.
---
---Begin with `at` 0 and go on with what was returned, until it is 0.
--- - `EINVAL`: the message's length is too small for its header
---@param control string|ffi.cdata* the control part of a message, cut to `controllen`
---@param control_len? integer its length
---@param at integer where to look
---@param view? callgate.t.cmsg_view|false|nil filled with the message's level, type, and the place of its data
---@return integer?
---@return callgate.error?
---@return callgate.t.cmsg_view
function S.cmsg_next(control, control_len, at, view) end

---Append a control message to a buffer.
--- - `ENOSPC`: the buffer is too small
--- - `EINVAL`: `at` is not the place of a message
---@param control? ffi.cdata*|integer|nil the buffer
---@param control_len? integer its length
---@param at integer where the message begins: 0, then what was returned
---@param level string|integer who makes it
---@param kind integer its kind at that level (`SCM` at `SOL_SOCKET`)
---@param data string|ffi.cdata* its data
---@param data_len? integer its length
---@return string|integer?
---@return callgate.error?
function S.cmsg_put(control, control_len, at, level, kind, data, data_len) end

---Tell how much room a control message takes.
---@param len integer length of its data in bytes
---@return integer
function S.cmsg_space(len) end

---Connect a socket to a peer, or set the peer of a datagram socket.
--- - `EINPROGRESS`: the socket is nonblocking; it becomes writable, and then `SO_ERROR` has the result
--- - `EINTR`: a signal came; the connection goes on being made, wait as for `EINPROGRESS`
--- - `ECONNREFUSED`: nobody listens there
--- - `ETIMEDOUT`: no answer came
--- - `ENETUNREACH`: there is no route
--- - `EAGAIN`: a nonblocking Unix socket, and the listener's queue is full
--- - `EISCONN`: the socket is connected
--- - `ENOENT`: the socket file does not exist
---@param fd callgate.fd|integer the socket
---@param addr? ffi.cdata*|string|table|nil the peer's address; one of family `UNSPEC` forgets the peer of a datagram socket
---@param addr_len? integer its length
---@return true?
---@return callgate.error?
function S.connect(fd, addr, addr_len) end

---Copy a part of a file to another inside the kernel; the file system may share the blocks.
--- - `EBADF`: a descriptor is not open in the right way, or the destination appends
--- - `EINVAL`: the ranges overlap in one file, or a descriptor is not a regular file
--- - `EXDEV`: the files are on different file systems that cannot do it
--- - `ENOSPC`: the device is full
--- - `EFBIG`: the destination would be larger than a file may be
---@param fd_in callgate.fd|integer the source, open for reading
---@param off_in? integer|ffi.cdata* where to read from, moved by the call; nothing is the file's position
---@param fd_out callgate.fd|integer the destination, open for writing and not for appending
---@param off_out? integer|ffi.cdata* where to write to, moved by the call; nothing is the file's position
---@param len integer number of bytes
---@param flags? integer must be 0
---@return integer?
---@return callgate.error?
---@return integer
---@return integer
function S.copy_file_range(fd_in, off_in, fd_out, off_out, len, flags) end

---Create a file, or cut an existing one to nothing, and open it for writing.
---
---This is `openat` with `CREAT`, `WRONLY` and `TRUNC`.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched, or the file may not be written
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
--- - `EISDIR`: it is a directory
--- - `EROFS`: the file system is read only
---@param path string the file
---@param mode? string|integer permission bits of a file that is created, less the umask
---@return callgate.fd?
---@return callgate.error?
function S.creat(path, mode) end

---Take one entry out of the bytes that `getdents` gave.
---
---The bytes are read by the library itself, not by the kernel: they must be there.
--- - `EINVAL`: there is no whole entry at `at`
--- - `EFAULT`: the buffer is null
---@param buf string|ffi.cdata* the bytes that `getdents` gave, cut to their count
---@param buf_len? integer its length
---@param at integer where the entry starts: 0 for the first, then what this call returned
---@param entry? callgate.t.dirent|false|nil filled with the entry; its name is `name_len` bytes of the buffer from `name_offset`
---@return integer?
---@return callgate.error?
---@return callgate.t.dirent
function S.dirent_next(buf, buf_len, at, entry) end

---Duplicate a descriptor to the lowest free number.
---
---Both share position and status flags; the new one is not closed on `execve`.
--- - `EBADF`: `fd` is not open
--- - `EMFILE`: this process has as many descriptors as it may
---@param fd callgate.fd|integer the descriptor
---@return callgate.fd?
---@return callgate.error?
function S.dup(fd) end

---Duplicate a descriptor to a given number, closing what was open there.
---
---If both numbers are the same, nothing happens. The new one is not closed on `execve`.
--- - `EBADF`: `fd` is not open, or `newfd` is not a possible number
--- - `EBUSY`: another thread is just opening a file at that number
---@param fd callgate.fd|integer the descriptor
---@param newfd integer the number that the duplicate gets
---@return callgate.fd?
---@return callgate.error?
function S.dup2(fd, newfd) end

---Duplicate a descriptor to a given number, closing what was open there, with flags.
--- - `EBADF`: `fd` is not open, or `newfd` is not a possible number
--- - `EBUSY`: another thread is just opening a file at that number
--- - `EINVAL`: a flag other than `CLOEXEC` was given, or both numbers are the same
---@param fd callgate.fd|integer the descriptor
---@param newfd integer the number that the duplicate gets
---@param flags? string|integer `CLOEXEC`, or nothing
---@return callgate.fd?
---@return callgate.error?
function S.dup3(fd, newfd, flags) end

---Make an epoll, a set of descriptors that are watched.
--- - `EINVAL`: `size` is not positive
--- - `EMFILE`: the process has as many descriptors or epolls as it may have
---@param size? integer without meaning, but positive
---@return callgate.fd?
---@return callgate.error?
function S.epoll_create(size) end

---Make an epoll, a set of descriptors that are watched.
--- - `EINVAL`: a flag is unknown
--- - `EMFILE`: the process has as many descriptors or epolls as it may have
---@param flags? string|integer `CLOEXEC` or nothing
---@return callgate.fd?
---@return callgate.error?
function S.epoll_create1(flags) end

---Make an event counter.
--- - `EINVAL`: `flags` has unknown flags
---@param count? integer the number that it begins with
---@param flags? string|integer how it counts and whether it waits
---@return callgate.fd?
---@return callgate.error?
function S.eventfd(count, flags) end

---Read an event counter, which sets it to 0, or takes 1 with `SEMAPHORE`.
--- - `EAGAIN`: the counter is 0 and the descriptor is nonblocking
--- - `EBADF`: `fd` is not open for reading
---@param fd callgate.fd|integer the event counter
---@param value? ffi.cdata*|false|nil filled with what was taken
---@return integer?
---@return callgate.error?
function S.eventfd_read(fd, value) end

---Add to an event counter.
--- - `EAGAIN`: the counter would overflow and the descriptor is nonblocking
--- - `EBADF`: `fd` is not open for writing
--- - `EINVAL`: `value` has all bits set
---@param fd callgate.fd|integer the event counter
---@param value integer what is added
---@return true?
---@return callgate.error?
function S.eventfd_write(fd, value) end

---Run another program in this process.
---
---It does not return when it succeeds. Descriptors without `CLOEXEC` stay open.
--- - `E2BIG`: arguments and environment are too long
--- - `EACCES`: the file is not executable, or a directory on the way to it may not be searched
--- - `ENOENT`: the file, or the interpreter that it names, does not exist
--- - `ENOEXEC`: the file has no format that the kernel can run
--- - `ETXTBSY`: somebody has the file open for writing
---@param path string the program's file
---@param argv string[] its arguments, the first of them its name
---@param envp string[] its environment, as `NAME=value`
---@return true?
---@return callgate.error?
function S.execve(path, argv, envp) end

---Run another program in this process, relative to a directory descriptor.
---
---It does not return when it succeeds.
--- - `EACCES`: the file is not executable, or a directory on the way to it may not be searched
--- - `EBADF`: `path` is relative and `dir` is not an open descriptor
--- - `ELOOP`: the file is a symbolic link and `SYMLINK_NOFOLLOW` was given
--- - `ENOENT`: the file does not exist, or a script is run through a descriptor that closes on `execve`
--- - `ENOEXEC`: the file has no format that the kernel can run
---@param dir? callgate.fd|integer|nil directory from which a relative `path` starts; or the program's open file, with an empty `path` and `EMPTY_PATH`
---@param path string the program's file
---@param argv string[] its arguments, the first of them its name
---@param envp string[] its environment, as `NAME=value`
---@param flags? string|integer `EMPTY_PATH`, `SYMLINK_NOFOLLOW`
---@return true?
---@return callgate.error?
function S.execveat(dir, path, argv, envp, flags) end

---Check whether this process may use a file, relative to a directory descriptor, with flags.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: it is not allowed, or a directory on the way may not be searched
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
--- - `EBADF`: `path` is relative and `dir` is not an open descriptor
--- - `EINVAL`: `mode` or `flags` has unknown bits
--- - `EROFS`: `W` was asked for and the file system is read only
---@param dir? callgate.fd|integer|nil directory from which a relative `path` starts
---@param path string the file
---@param mode? string|integer what is asked for
---@param flags? string|integer `EACCESS` to check with the effective ids, `SYMLINK_NOFOLLOW`, `EMPTY_PATH`
---@return true?
---@return callgate.error?
function S.faccessat2(dir, path, mode, flags) end

---Tell how a part of a file will be used.
--- - `EBADF`: `fd` is not open
--- - `EINVAL`: `advice` is unknown, or `len` is negative
--- - `ESPIPE`: `fd` is a pipe
---@param fd callgate.fd|integer the open file
---@param offset integer first byte
---@param len integer number of bytes; 0 is all to the end of the file
---@param advice string|integer how it will be used
---@return true?
---@return callgate.error?
function S.fadvise64(fd, offset, len, advice) end

---Reserve, free or shift a range of a file.
--- - `EBADF`: `fd` is not open for writing
--- - `ENOSPC`: the device is full
--- - `EDQUOT`: the quota is used up
--- - `EINVAL`: `offset` is negative or `len` is not positive, or the range is not aligned as `mode` needs it
--- - `EOPNOTSUPP`: the file system cannot do it
--- - `EPERM`: a seal of the memory file forbids it
--- - `ESPIPE`: `fd` is a pipe
--- - `ENODEV`: `fd` is not a regular file
---@param fd callgate.fd|integer the file, open for writing
---@param mode? string|integer what is done; nothing is to reserve space
---@param offset integer first byte
---@param len integer number of bytes
---@return true?
---@return callgate.error?
function S.fallocate(fd, mode, offset, len) end

---Change the working directory to an open one.
--- - `EACCES`: the directory may not be searched
--- - `EBADF`: `fd` is not open
--- - `ENOTDIR`: `fd` is no directory
---@param fd callgate.fd|integer the directory
---@return true?
---@return callgate.error?
function S.fchdir(fd) end

---Set an open file's permissions.
--- - `EBADF`: `fd` is not open
--- - `EPERM`: only the owner, or a privileged process, may do it
--- - `EROFS`: the file system is read only
---@param fd callgate.fd|integer the open file
---@param mode string|integer the new permission bits
---@return true?
---@return callgate.error?
function S.fchmod(fd, mode) end

---Set a file's permissions, relative to a directory descriptor, with flags.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
--- - `EBADF`: `path` is relative and `dir` is not an open descriptor
--- - `EPERM`: only the owner, or a privileged process, may do it
--- - `EROFS`: the file system is read only
--- - `EINVAL`: a flag is unknown
--- - `ENOSYS`: the kernel is older than 6.6
--- - `EOPNOTSUPP`: it is a symbolic link, whose permissions cannot be changed
---@param dir? callgate.fd|integer|nil directory from which a relative `path` starts
---@param path string the file
---@param mode string|integer the new permission bits
---@param flags? string|integer `SYMLINK_NOFOLLOW`, `EMPTY_PATH`
---@return true?
---@return callgate.error?
function S.fchmodat2(dir, path, mode, flags) end

---Set an open file's owner and group.
--- - `EBADF`: `fd` is not open
--- - `EROFS`: the file system is read only
--- - `EPERM`: only a privileged process may give files away; the owner may choose among its own groups
---@param fd callgate.fd|integer the open file
---@param owner? integer the new owner; 0xffffffff leaves it
---@param group? integer the new group; 0xffffffff leaves it
---@return true?
---@return callgate.error?
function S.fchown(fd, owner, group) end

---Set a file's owner and group, relative to a directory descriptor.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
--- - `EBADF`: `path` is relative and `dir` is not an open descriptor
--- - `EROFS`: the file system is read only
--- - `EINVAL`: a flag is unknown
--- - `EPERM`: only a privileged process may give files away; the owner may choose among its own groups
---@param dir? callgate.fd|integer|nil directory from which a relative `path` starts
---@param path string the file
---@param owner? integer the new owner; 0xffffffff leaves it
---@param group? integer the new group; 0xffffffff leaves it
---@param flags? string|integer `SYMLINK_NOFOLLOW`, `EMPTY_PATH`
---@return true?
---@return callgate.error?
function S.fchownat(dir, path, owner, group, flags) end

---Forbid something to be done to a memory file, for good.
--- - `EBADF`: `fd` is not open
--- - `EBUSY`: `WRITE` was given and the file is mapped for writing
--- - `EINVAL`: `fd` is not of `memfd_create`, or a seal is unknown
--- - `EPERM`: it is sealed against seals, or not open for writing
---@param fd callgate.fd|integer the memory file, open for writing
---@param seals? string|integer what is forbidden
---@return true?
---@return callgate.error?
function S.fcntl_add_seals(fd, seals) end

---Tell whether the file was created when it was opened, by `open` with `CREAT`.
--- - `EBADF`: `fd` is not open
--- - `EINVAL`: the kernel is older than 6.12
---@param fd callgate.fd|integer the open file
---@return integer?
---@return callgate.error?
function S.fcntl_created_query(fd) end

---Duplicate a descriptor to the lowest free number that is not below `min`.
--- - `EBADF`: `fd` is not open
--- - `EINVAL`: `min` is negative or above the limit of descriptors
--- - `EMFILE`: this process has as many descriptors as it may
---@param fd callgate.fd|integer the descriptor
---@param min? integer lowest number
---@return callgate.fd?
---@return callgate.error?
function S.fcntl_dupfd(fd, min) end

---Duplicate a descriptor to the lowest free number that is not below `min`, to be closed on `execve`.
--- - `EBADF`: `fd` is not open
--- - `EINVAL`: `min` is negative or above the limit of descriptors
--- - `EMFILE`: this process has as many descriptors as it may
---@param fd callgate.fd|integer the descriptor
---@param min? integer lowest number
---@return callgate.fd?
---@return callgate.error?
function S.fcntl_dupfd_cloexec(fd, min) end

---Tell whether two descriptors are of the same open file.
--- - `EBADF`: one of them is not open
--- - `EINVAL`: the kernel is older than 6.10
---@param fd callgate.fd|integer a descriptor
---@param other callgate.fd|integer another descriptor
---@return integer?
---@return callgate.error?
function S.fcntl_dupfd_query(fd, other) end

---Give the hint how long data written to a file will live.
--- - `EBADF`: `fd` is not open
--- - `EINVAL`: it is not a regular file
---@param fd callgate.fd|integer the open file
---@param hint? ffi.cdata*|false|nil one of the `RWH` values
---@return integer?
---@return callgate.error?
function S.fcntl_get_rw_hint(fd, hint) end

---Tell what is forbidden to be done to a memory file.
--- - `EBADF`: `fd` is not open
--- - `EINVAL`: `fd` is not of `memfd_create`
---@param fd callgate.fd|integer the memory file
---@return integer?
---@return callgate.error?
function S.fcntl_get_seals(fd) end

---Give a descriptor's own flags.
--- - `EBADF`: `fd` is not open
---@param fd callgate.fd|integer the descriptor
---@return integer?
---@return callgate.error?
function S.fcntl_getfd(fd) end

---Give an open file's access mode and status flags.
--- - `EBADF`: `fd` is not open
---@param fd callgate.fd|integer the open file
---@return integer?
---@return callgate.error?
function S.fcntl_getfl(fd) end

---Give the lease that this process holds on an open file.
--- - `EBADF`: `fd` is not open
---@param fd callgate.fd|integer the open file
---@return integer?
---@return callgate.error?
function S.fcntl_getlease(fd) end

---Ask whether this process could lock a part of the file; if not, tell of a lock that is in the way.
--- - `EBADF`: `fd` is not open
--- - `EINVAL`: the range, `type` or `whence` makes no sense
---@param fd callgate.fd|integer the open file
---@param lock callgate.t.flock|table|number|string the lock that is wanted; becomes the one in the way, or its `type` becomes `UNLCK`
---@return callgate.t.flock?
---@return callgate.error?
function S.fcntl_getlk(fd, lock) end

---Give the process that receives an open file's signals.
---
---A process group has no number here, where negative numbers are errors; `fcntl_getown_ex` tells it.
--- - `EBADF`: `fd` is not open
---@param fd callgate.fd|integer the open file
---@return integer?
---@return callgate.error?
function S.fcntl_getown(fd) end

---Give who receives an open file's signals, with its kind.
--- - `EBADF`: `fd` is not open
---@param fd callgate.fd|integer the open file
---@param owner? callgate.t.f_owner_ex|false|nil filled with the answer
---@return callgate.t.f_owner_ex?
---@return callgate.error?
function S.fcntl_getown_ex(fd, owner) end

---Give a pipe's capacity.
--- - `EBADF`: `fd` is not an end of a pipe
---@param fd callgate.fd|integer an end of the pipe
---@return integer?
---@return callgate.error?
function S.fcntl_getpipe_sz(fd) end

---Give the signal that is sent when input or output becomes possible.
--- - `EBADF`: `fd` is not open
---@param fd callgate.fd|integer the open file
---@return integer?
---@return callgate.error?
function S.fcntl_getsig(fd) end

---Send a signal when a directory changes; `inotify` does it better.
--- - `EBADF`: `fd` is not open
--- - `ENOTDIR`: `fd` is not a directory
--- - `EINVAL`: the kernel is built without it
---@param fd callgate.fd|integer the directory
---@param events? string|integer which changes; nothing ends it
---@return true?
---@return callgate.error?
function S.fcntl_notify(fd, events) end

---Ask whether this open file could lock a part of the file; if not, tell of a lock that is in the way.
---
---`pid` must be 0. The lock is shared by duplicates of the descriptor, and ends when the last of them is closed.
--- - `EBADF`: `fd` is not open
--- - `EINVAL`: the range, `type` or `whence` makes no sense, or `pid` is not 0
---@param fd callgate.fd|integer the open file
---@param lock callgate.t.flock|table|number|string the lock that is wanted; becomes the one in the way, or its `type` becomes `UNLCK`
---@return callgate.t.flock?
---@return callgate.error?
function S.fcntl_ofd_getlk(fd, lock) end

---Lock or unlock a part of a file for this open file, without waiting.
---
---`pid` must be 0. The lock is shared by duplicates of the descriptor, and ends when the last of them is closed.
--- - `EAGAIN`: another holds a lock that is in the way
--- - `EACCES`: the same, on some file systems
--- - `EBADF`: `fd` is not open in the way that the lock needs
--- - `EINVAL`: the range, `type` or `whence` makes no sense, or `pid` is not 0
--- - `ENOLCK`: there are too many locks
---@param fd callgate.fd|integer the file: for `RDLCK` open for reading, for `WRLCK` open for writing
---@param lock callgate.t.flock|table|number|string kind and range of the lock
---@return true?
---@return callgate.error?
function S.fcntl_ofd_setlk(fd, lock) end

---Lock or unlock a part of a file for this open file, and wait until it can be had.
---
---`pid` must be 0. The lock is shared by duplicates of the descriptor, and ends when the last of them is closed.
--- - `EBADF`: `fd` is not open in the way that the lock needs
--- - `EDEADLK`: each would wait for the other
--- - `EINTR`: a signal came
--- - `EINVAL`: the range, `type` or `whence` makes no sense, or `pid` is not 0
--- - `ENOLCK`: there are too many locks
---@param fd callgate.fd|integer the file: for `RDLCK` open for reading, for `WRLCK` open for writing
---@param lock callgate.t.flock|table|number|string kind and range of the lock
---@return true?
---@return callgate.error?
function S.fcntl_ofd_setlkw(fd, lock) end

---Give a hint how long data written to a file will live.
--- - `EBADF`: `fd` is not open
--- - `EINVAL`: `hint` is unknown, or it is not a regular file
--- - `EPERM`: only the owner, or a privileged process, may do it
---@param fd callgate.fd|integer the open file
---@param hint string|integer how long
---@return true?
---@return callgate.error?
function S.fcntl_set_rw_hint(fd, hint) end

---Set a descriptor's own flags.
--- - `EBADF`: `fd` is not open
---@param fd callgate.fd|integer the descriptor
---@param flags? string|integer `CLOEXEC`, or nothing
---@return true?
---@return callgate.error?
function S.fcntl_setfd(fd, flags) end

---Set an open file's status flags.
---
---Only `APPEND`, `ASYNC`, `DIRECT`, `NOATIME` and `NONBLOCK` can be changed; others are ignored.
--- - `EBADF`: `fd` is not open
--- - `EPERM`: `APPEND` would be taken from an append-only file, or `NOATIME` set by one who is not the owner
--- - `EINVAL`: the file system has no direct transfer
---@param fd callgate.fd|integer the open file
---@param flags? string|integer all status flags that it is to have
---@return true?
---@return callgate.error?
function S.fcntl_setfl(fd, flags) end

---Take, change or give up a lease: a signal comes before another process opens the file.
--- - `EBADF`: `fd` is not open
--- - `EACCES`: the file is not this user's, and the process is not privileged
--- - `EAGAIN`: the file is open in a way that is against the lease
--- - `EINVAL`: `kind` is unknown, or it is not a regular file
---@param fd callgate.fd|integer the file: for `RDLCK` it must be open only for reading
---@param kind string|integer `RDLCK`, `WRLCK`, or `UNLCK` to give it up
---@return true?
---@return callgate.error?
function S.fcntl_setlease(fd, kind) end

---Lock or unlock a part of a file for this process, without waiting.
---
---All of the process's locks on the file end when it closes any descriptor of it.
--- - `EAGAIN`: another holds a lock that is in the way
--- - `EACCES`: the same, on some file systems
--- - `EBADF`: `fd` is not open in the way that the lock needs
--- - `EINVAL`: the range, `type` or `whence` makes no sense
--- - `ENOLCK`: there are too many locks
---@param fd callgate.fd|integer the file: for `RDLCK` open for reading, for `WRLCK` open for writing
---@param lock callgate.t.flock|table|number|string kind and range of the lock
---@return true?
---@return callgate.error?
function S.fcntl_setlk(fd, lock) end

---Lock or unlock a part of a file for this process, and wait until it can be had.
---
---All of the process's locks on the file end when it closes any descriptor of it.
--- - `EBADF`: `fd` is not open in the way that the lock needs
--- - `EDEADLK`: each would wait for the other
--- - `EINTR`: a signal came
--- - `EINVAL`: the range, `type` or `whence` makes no sense
--- - `ENOLCK`: there are too many locks
---@param fd callgate.fd|integer the file: for `RDLCK` open for reading, for `WRLCK` open for writing
---@param lock callgate.t.flock|table|number|string kind and range of the lock
---@return true?
---@return callgate.error?
function S.fcntl_setlkw(fd, lock) end

---Set who receives an open file's signals.
--- - `EBADF`: `fd` is not open
--- - `ESRCH`: there is no such process or group
--- - `EINVAL`: `owner` is not a possible number
---@param fd callgate.fd|integer the open file
---@param owner integer a process, or a process group as a negative number; 0 is nobody
---@return true?
---@return callgate.error?
function S.fcntl_setown(fd, owner) end

---Set who receives an open file's signals: a thread, a process or a process group.
--- - `EBADF`: `fd` is not open
--- - `EINVAL`: its kind is unknown
--- - `ESRCH`: there is no such thread, process or group
---@param fd callgate.fd|integer the open file
---@param owner callgate.t.f_owner_ex|table|number|string who
---@return true?
---@return callgate.error?
function S.fcntl_setown_ex(fd, owner) end

---Set a pipe's capacity, rounded up to what the kernel can do.
--- - `EBADF`: `fd` is not an end of a pipe
--- - `EBUSY`: there is more in the pipe than would fit
--- - `EINVAL`: `size` is 0 or too large
--- - `EPERM`: `size` is above the limit for those without privilege
---@param fd callgate.fd|integer an end of the pipe
---@param size integer capacity in bytes
---@return integer?
---@return callgate.error?
function S.fcntl_setpipe_sz(fd, size) end

---Set the signal that is sent when input or output becomes possible.
--- - `EBADF`: `fd` is not open
--- - `EINVAL`: there is no such signal
---@param fd callgate.fd|integer the open file
---@param signal string|integer the signal; 0 is `SIGIO` without further information
---@return true?
---@return callgate.error?
function S.fcntl_setsig(fd, signal) end

---Write what is changed in a file to the device, with only the metadata that are needed to read it back.
--- - `EBADF`: `fd` is not open
--- - `EINVAL`: `fd` is something that is not written to a device: a pipe, a socket
--- - `EIO`: the device failed
--- - `ENOSPC`: the device is full, found only now
---@param fd callgate.fd|integer the open file
---@return true?
---@return callgate.error?
function S.fdatasync(fd) end

---Lock or unlock a whole file; the lock belongs to the open file and is shared by its duplicates.
--- - `EBADF`: `fd` is not open
--- - `EINVAL`: `operation` is none of these
--- - `ENOLCK`: the kernel has no memory for locks
--- - `EWOULDBLOCK`: another open file holds the lock, and `NB` was given
---@param fd callgate.fd|integer the open file
---@param operation? string|integer `SH`, `EX` or `UN`, with `NB` not to wait
---@return true?
---@return callgate.error?
function S.flock(fd, operation) end

---Make a child process that is a copy of this one.
---
---Only the calling thread goes on in the child. It goes through the C library, so that its handlers run.
--- - `EAGAIN`: there are too many processes (`RLIMIT_NPROC`, or the cgroup's limit)
--- - `ENOMEM`: memory is short
---@return integer?
---@return callgate.error?
function S.fork() end

---Remove an extended attribute of an open file.
--- - `EBADF`: `fd` is not open
--- - `ENODATA`: there is no such attribute
--- - `EOPNOTSUPP`: the file system has no such namespace
--- - `EPERM`: the file or the namespace cannot be changed
--- - `ERANGE`: the name is empty or too long
---@param fd callgate.fd|integer the open file
---@param name string the attribute's name, with its namespace
---@return true?
---@return callgate.error?
function S.fremovexattr(fd, name) end

---Ask what the kernel knows of an open file.
--- - `EBADF`: `fd` is not open
---@param fd callgate.fd|integer the open file
---@param stat? callgate.t.stat|false|nil filled with the answer
---@return callgate.t.stat?
---@return callgate.error?
function S.fstat(fd, stat) end

---Ask what the kernel knows of a file, relative to a directory descriptor.
---
---The kernel's name is `newfstatat`.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
--- - `EBADF`: `path` is relative and `dir` is not an open descriptor
--- - `EINVAL`: a flag is unknown
---@param dir? callgate.fd|integer|nil directory from which a relative `path` starts
---@param path string the file
---@param stat? callgate.t.stat|false|nil filled with the answer
---@param flags? string|integer `SYMLINK_NOFOLLOW`, `EMPTY_PATH`, `NO_AUTOMOUNT`
---@return callgate.t.stat?
---@return callgate.error?
function S.fstatat(dir, path, stat, flags) end

---Ask about the file system that holds an open file.
--- - `EBADF`: `fd` is not open
--- - `EIO`: the device failed
--- - `ENOSYS`: the file system does not tell
---@param fd callgate.fd|integer any file in it
---@param statfs? callgate.t.statfs|false|nil filled with the answer
---@return callgate.t.statfs?
---@return callgate.error?
function S.fstatfs(fd, statfs) end

---Write what is changed in a file, and its metadata, to the device, and wait for it.
---
---An error may be told only once; the data are not safe then even if the next call succeeds.
--- - `EBADF`: `fd` is not open
--- - `EINVAL`: `fd` is something that is not written to a device: a pipe, a socket
--- - `EIO`: the device failed
--- - `ENOSPC`: the device is full, found only now
---@param fd callgate.fd|integer the open file
---@return true?
---@return callgate.error?
function S.fsync(fd) end

---Set an open file's size: cut it, or extend it with a hole.
--- - `EBADF`: `fd` is not open
--- - `EINVAL`: `length` is negative, or `fd` is not a regular file open for writing
--- - `EFBIG`: `length` is larger than a file may be
--- - `EPERM`: a seal of the memory file forbids it
---@param fd callgate.fd|integer the file, open for writing
---@param length integer the new size in bytes
---@return true?
---@return callgate.error?
function S.ftruncate(fd, length) end

---Set an open file's times to the nanosecond.
---
---This is `utimensat` without a path.
--- - `EBADF`: `fd` is not open
--- - `EROFS`: the file system is read only
--- - `EACCES`: the current time is to be set, and the file may not be written and is not this user's
--- - `EPERM`: other times are to be set, and the file is not this user's
--- - `EINVAL`: nanoseconds are neither below a second nor a `UTIME` value
---@param fd callgate.fd|integer the open file
---@param times? callgate.t.timespec2|table|number|string the new times; nothing is the current time for both
---@return true?
---@return callgate.error?
function S.futimens(fd, times) end

---Ask for the effective group of this process, whose rights it has.
---@return integer
function S.getegid() end

---Ask for the effective user of this process, whose rights it has.
---@return integer
function S.geteuid() end

---Ask for the real group of this process.
---@return integer
function S.getgid() end

---Ask when an interval timer of this process runs out.
--- - `EINVAL`: there is no such timer
---@param which string|integer the timer
---@param value? callgate.t.itimerval|false|nil filled with what is left, and how often
---@return callgate.t.itimerval?
---@return callgate.error?
function S.getitimer(which, value) end

---Tell the address of a socket's peer.
--- - `ENOTCONN`: the socket has no peer
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param addr? ffi.cdata*|false|nil filled with the address
---@param addr_len? ffi.cdata*|integer its length
---@return callgate.t.sockaddr_storage|table?
---@return callgate.error?
function S.getpeername(fd, addr, addr_len) end

---Ask for the process group of a process.
--- - `ESRCH`: there is no such process
---@param pid? integer the process; 0 is this one
---@return integer?
---@return callgate.error?
function S.getpgid(pid) end

---Ask for the process group of this process.
---@return integer
function S.getpgrp() end

---Ask for the id of this process.
---@return integer
function S.getpid() end

---Ask for the id of the parent process.
---@return integer
function S.getppid() end

---Ask for the nice value of a process, or the best one among several.
--- - `EINVAL`: `which` is unknown
--- - `ESRCH`: there is no such process
---@param which string|integer what `who` is
---@param who? integer a process, a process group or a user; 0 is the caller's own
---@param nice? ffi.cdata*|false|nil filled with the value: -20 gets the most of the processor, 19 the least
---@return integer?
---@return callgate.error?
function S.getpriority(which, who, nice) end

---Get random bytes, good enough for keys.
--- - `EAGAIN`: the pool is not ready and `NONBLOCK` was given
--- - `EINTR`: a signal came before the pool was ready
--- - `EINVAL`: `flags` has unknown flags, or contradicts itself
---@param buf? ffi.cdata*|integer|nil where the bytes go; up to 256 always come whole
---@param buf_len? integer its length
---@param flags? string|integer from where, and whether to wait
---@return string|integer?
---@return callgate.error?
function S.getrandom(buf, buf_len, flags) end

---Ask for the real, the effective and the saved group.
---@param rgid? ffi.cdata*|false|nil filled with the real group
---@param egid? ffi.cdata*|false|nil filled with the effective group
---@param sgid? ffi.cdata*|false|nil filled with the saved group
---@return true?
---@return callgate.error?
---@return integer
---@return integer
---@return integer
function S.getresgid(rgid, egid, sgid) end

---Ask for the real, the effective and the saved user.
---@param ruid? ffi.cdata*|false|nil filled with the real user
---@param euid? ffi.cdata*|false|nil filled with the effective user
---@param suid? ffi.cdata*|false|nil filled with the saved user
---@return true?
---@return callgate.error?
---@return integer
---@return integer
---@return integer
function S.getresuid(ruid, euid, suid) end

---Ask for a limit of this process.
--- - `EINVAL`: there is no such resource
---@param resource string|integer what is limited
---@param limit? callgate.t.rlimit|false|nil filled with the limit
---@return callgate.t.rlimit?
---@return callgate.error?
function S.getrlimit(resource, limit) end

---Ask what this process, this thread or the children have used.
--- - `EINVAL`: `who` is unknown
---@param who string|integer whose usage
---@param usage? callgate.t.rusage|false|nil filled with the answer
---@return callgate.t.rusage?
---@return callgate.error?
function S.getrusage(who, usage) end

---Ask for the session of a process.
--- - `ESRCH`: there is no such process
---@param pid? integer the process; 0 is this one
---@return integer?
---@return callgate.error?
function S.getsid(pid) end

---Tell a socket's own address.
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param addr? ffi.cdata*|false|nil filled with the address
---@param addr_len? ffi.cdata*|integer its length
---@return callgate.t.sockaddr_storage|table?
---@return callgate.error?
function S.getsockname(fd, addr, addr_len) end

---Ask for the id of this thread.
---@return integer
function S.gettid() end

---Ask for the real user of this process.
---@return integer
function S.getuid() end

---Make the other side of a pseudoterminal the caller's.
---
---The devpts file system has done so already; the descriptor is checked.
--- - `ENOTTY`: `fd` is not the controlling side of a pseudoterminal
---@param fd callgate.fd|integer the controlling side of a pseudoterminal
---@return true?
---@return callgate.error?
function S.grantpt(fd) end

---Turn the bytes of an IPv4 or IPv6 address into text.
--- - `EINVAL`: `addr` does not have the family's length
--- - `EAFNOSUPPORT`: another family
--- - `ENOSPC`: `out` is too small
---@param family string|integer `INET` or `INET6`
---@param addr string|ffi.cdata* the 4 or 16 bytes
---@param addr_len? integer its length
---@param out? ffi.cdata*|integer|nil where the text goes; 46 bytes hold any
---@param out_len? integer its length
---@return string|integer?
---@return callgate.error?
function S.inet_ntop(family, addr, addr_len, out, out_len) end

---Turn the text of an IPv4 or IPv6 address into its bytes.
--- - `EINVAL`: the text is no address of the family
--- - `EAFNOSUPPORT`: another family
--- - `ENOSPC`: `out` is too small
---@param family string|integer `INET` or `INET6`
---@param text string the text
---@param out? ffi.cdata*|integer|nil where the 4 or 16 bytes go
---@param out_len? integer its length
---@return string|integer?
---@return callgate.error?
function S.inet_pton(family, text, out, out_len) end

---Watch a file or a directory, or change what is watched.
--- - `ENOENT`: the file does not exist
--- - `EACCES`: the file may not be read
--- - `ENOSPC`: the user has as many watches as he may have (fs.inotify.max_user_watches)
--- - `EINVAL`: `mask` holds no event, or `fd` is not an inotify
--- - `EEXIST`: it is watched already and `MASK_CREATE` was given
--- - `ENOTDIR`: it is not a directory and `ONLYDIR` was given
---@param fd callgate.fd|integer the inotify
---@param path string the file or directory
---@param mask? string|integer the events, and how to watch
---@return integer?
---@return callgate.error?
function S.inotify_add_watch(fd, path, mask) end

---Make an inotify, whose events are read from its descriptor.
--- - `EINVAL`: a flag is unknown
--- - `EMFILE`: the process has as many descriptors, or the user as many inotifies, as allowed
---@param flags? string|integer `CLOEXEC` and `NONBLOCK`
---@return callgate.fd?
---@return callgate.error?
function S.inotify_init1(flags) end

---Find the next event in the bytes that were read from an inotify.
---
---Begin with `at` 0 and go on with what was returned, until it is 0.
--- - `EINVAL`: the event does not end in the buffer
---@param buf string|ffi.cdata* the bytes, cut to the number that was read
---@param buf_len? integer its length
---@param at integer where to look
---@param event? callgate.t.inotify_view|false|nil filled with the event, and the place of its name in `buf`
---@return integer?
---@return callgate.error?
---@return callgate.t.inotify_view
function S.inotify_next(buf, buf_len, at, event) end

---End a watch; an event `IGNORED` follows.
--- - `EINVAL`: there is no such watch, or `fd` is not an inotify
---@param fd callgate.fd|integer the inotify
---@param wd integer the watch
---@return true?
---@return callgate.error?
function S.inotify_rm_watch(fd, wd) end

---Make a request that answers an int, such as `FIONREAD`.
---
---Only for requests whose argument is the address of an int.
--- - `ENOTTY`: the file does not know the request
---@param fd callgate.fd|integer the open file
---@param request string|integer what is asked
---@param value? ffi.cdata*|false|nil filled with the answer
---@return integer?
---@return callgate.error?
function S.ioctl_get_int(fd, request, value) end

---Make a request that takes an int by its address, such as `FIONBIO`.
---
---Only for requests whose argument is the address of an int.
--- - `ENOTTY`: the file does not know the request
--- - `EINVAL`: the number is not right
---@param fd callgate.fd|integer the open file
---@param request string|integer what is asked
---@param value integer the number
---@return true?
---@return callgate.error?
function S.ioctl_set_int(fd, request, value) end

---Tell whether a descriptor is a terminal.
---
---Success means that it is one.
--- - `ENOTTY`: `fd` is not a terminal
---@param fd callgate.fd|integer the descriptor
---@return true?
---@return callgate.error?
function S.isatty(fd) end

---Send a signal to a process or a process group.
--- - `EINVAL`: there is no such signal
--- - `EPERM`: none of these processes may be signalled by this one
--- - `ESRCH`: there is no such process
---@param pid integer a process; 0 is this process group, -1 is everyone, less is the group of that number without its sign
---@param signal string|integer the signal; 0 only asks whether it could be sent
---@return true?
---@return callgate.error?
function S.kill(pid, signal) end

---Set the owner and group of a file, or of a symbolic link itself.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
--- - `EROFS`: the file system is read only
--- - `EPERM`: only a privileged process may give files away; the owner may choose among its own groups
---@param path string the file
---@param owner? integer the new owner; 0xffffffff leaves it
---@param group? integer the new group; 0xffffffff leaves it
---@return true?
---@return callgate.error?
function S.lchown(path, owner, group) end

---Give a file another name (a hard link); a symbolic link itself is linked, not what it leads to.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
--- - `EEXIST`: the name exists already, even as a symbolic link that leads nowhere
--- - `ENOSPC`: the device is full
--- - `EROFS`: the file system is read only
--- - `EMLINK`: the file has as many names as it may
--- - `EPERM`: it is a directory, or the file system has no links, or the file is not this user's and links are protected
--- - `EXDEV`: the two are on different mounts
---@param oldpath string the file
---@param newpath string its new name
---@return true?
---@return callgate.error?
function S.link(oldpath, newpath) end

---Give a file another name (a hard link), relative to directory descriptors.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
--- - `EEXIST`: the name exists already, even as a symbolic link that leads nowhere
--- - `ENOSPC`: the device is full
--- - `EROFS`: the file system is read only
--- - `EBADF`: a path is relative and its directory is not an open descriptor
--- - `EINVAL`: a flag is unknown
--- - `EMLINK`: the file has as many names as it may
--- - `EPERM`: it is a directory, or the file system has no links, or the file is not this user's and links are protected
--- - `EXDEV`: the two are on different mounts
---@param olddir? callgate.fd|integer|nil directory from which a relative `oldpath` starts
---@param oldpath string the file
---@param newdir? callgate.fd|integer|nil directory from which a relative `newpath` starts
---@param newpath string its new name
---@param flags? string|integer `SYMLINK_FOLLOW`, `EMPTY_PATH`
---@return true?
---@return callgate.error?
function S.linkat(olddir, oldpath, newdir, newpath, flags) end

---Let a socket take connections.
--- - `EADDRINUSE`: another socket listens on the port
--- - `EDESTADDRREQ`: a Unix socket that has no address
--- - `EOPNOTSUPP`: the type of the socket has no connections
---@param fd callgate.fd|integer the socket, which should be bound
---@param backlog? integer how many connections may wait for `accept`; bounded by net.core.somaxconn
---@return true?
---@return callgate.error?
function S.listen(fd, backlog) end

---Remove an extended attribute of a file, or of a symbolic link itself.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
--- - `ENODATA`: there is no such attribute
--- - `EOPNOTSUPP`: the file system has no such namespace
--- - `EPERM`: the file or the namespace cannot be changed
--- - `ERANGE`: the name is empty or too long
---@param path string the file or symbolic link
---@param name string the attribute's name, with its namespace
---@return true?
---@return callgate.error?
function S.lremovexattr(path, name) end

---Move the position of an open file.
--- - `EINVAL`: `whence` is unknown, or the position would be negative
--- - `ESPIPE`: `fd` is a pipe or a socket
---@param fd callgate.fd|integer the open file
---@param offset integer distance in bytes from `whence`
---@param whence string|integer from where the offset counts
---@return integer?
---@return callgate.error?
function S.lseek(fd, offset, whence) end

---Ask what the kernel knows of a file, or of a symbolic link itself.
---
---This is `fstatat` from the working directory with `SYMLINK_NOFOLLOW`.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
---@param path string the file
---@param stat? callgate.t.stat|false|nil filled with the answer
---@return callgate.t.stat?
---@return callgate.error?
function S.lstat(path, stat) end

---Tell the kernel how a range of memory will be used.
--- - `EINVAL`: the advice is unknown or does not fit the mapping, or `addr` is no multiple of the page size
--- - `ENOMEM`: the range is not wholly mapped
--- - `EPERM`: the advice needs a privilege
---@param addr ffi.cdata*|integer|nil start of the range, a multiple of the page size
---@param length integer its length in bytes
---@param advice string|integer the advice; some of it changes the content
---@return true?
---@return callgate.error?
function S.madvise(addr, length, advice) end

---Take the major number out of a device number.
---@param dev integer the device
---@return integer
function S.major(dev) end

---Make a device number of a major and a minor one.
---@param major integer which driver
---@param minor integer which device of the driver
---@return integer
function S.makedev(major, minor) end

---Make a file that exists only in memory and has no path.
--- - `EINVAL`: a flag is unknown, or `name` is too long
--- - `EMFILE`: this process has as many descriptors as it may
--- - `EPERM`: huge pages were asked for without the right to them
---@param name string a name that is shown in `/proc/self/fd`, of at most 249 bytes; it need not be unique
---@param flags? string|integer how it is made
---@return callgate.fd?
---@return callgate.error?
function S.memfd_create(name, flags) end

---Ask which pages of a range are in memory.
--- - `EINVAL`: `addr` is no multiple of the page size, or `vec` has not a byte for each page
--- - `ENOMEM`: the range is not wholly mapped
---@param addr ffi.cdata*|integer|nil start of the range, a multiple of the page size
---@param length integer its length in bytes
---@param vec? ffi.cdata*|integer|nil one byte for each page, whose lowest bit says whether it is in memory
---@param vec_len? integer its length
---@return string|integer?
---@return callgate.error?
function S.mincore(addr, length, vec, vec_len) end

---Take the minor number out of a device number.
---@param dev integer the device
---@return integer
function S.minor(dev) end

---Make a directory.
--- - `ENOENT`: a directory on the way does not exist
--- - `EACCES`: a directory on the way may not be searched, or the last one not written
--- - `ENOTDIR`: a part of the path is not a directory
--- - `EEXIST`: the name exists already, even as a symbolic link that leads nowhere
--- - `ENOSPC`: the device is full
--- - `EROFS`: the file system is read only
--- - `EMLINK`: the directory above has as many entries as it may
---@param path string its name
---@param mode? string|integer its permission bits, less the umask
---@return true?
---@return callgate.error?
function S.mkdir(path, mode) end

---Make a directory, relative to a directory descriptor.
--- - `EBADF`: `path` is relative and `dir` is not an open descriptor
--- - `ENOENT`: a directory on the way does not exist
--- - `EACCES`: a directory on the way may not be searched, or the last one not written
--- - `ENOTDIR`: a part of the path is not a directory
--- - `EEXIST`: the name exists already, even as a symbolic link that leads nowhere
--- - `ENOSPC`: the device is full
--- - `EROFS`: the file system is read only
--- - `EMLINK`: the directory above has as many entries as it may
---@param dir? callgate.fd|integer|nil directory from which a relative `path` starts
---@param path string its name
---@param mode? string|integer its permission bits, less the umask
---@return true?
---@return callgate.error?
function S.mkdirat(dir, path, mode) end

---Make a pipe with a name.
---
---This is `mknod` with the type `IFIFO`.
--- - `ENOENT`: a directory on the way does not exist
--- - `EACCES`: a directory on the way may not be searched, or the last one not written
--- - `ENOTDIR`: a part of the path is not a directory
--- - `EEXIST`: the name exists already, even as a symbolic link that leads nowhere
--- - `ENOSPC`: the device is full
--- - `EROFS`: the file system is read only
---@param path string its name
---@param mode? string|integer permission bits, less the umask
---@return true?
---@return callgate.error?
function S.mkfifo(path, mode) end

---Make a pipe with a name, relative to a directory descriptor.
--- - `EBADF`: `path` is relative and `dir` is not an open descriptor
--- - `ENOENT`: a directory on the way does not exist
--- - `EACCES`: a directory on the way may not be searched, or the last one not written
--- - `ENOTDIR`: a part of the path is not a directory
--- - `EEXIST`: the name exists already, even as a symbolic link that leads nowhere
--- - `ENOSPC`: the device is full
--- - `EROFS`: the file system is read only
---@param dir? callgate.fd|integer|nil directory from which a relative `path` starts
---@param path string its name
---@param mode? string|integer permission bits, less the umask
---@return true?
---@return callgate.error?
function S.mkfifoat(dir, path, mode) end

---Make a file of any type: a regular one, a pipe with a name, a socket, a device.
--- - `ENOENT`: a directory on the way does not exist
--- - `EACCES`: a directory on the way may not be searched, or the last one not written
--- - `ENOTDIR`: a part of the path is not a directory
--- - `EEXIST`: the name exists already, even as a symbolic link that leads nowhere
--- - `ENOSPC`: the device is full
--- - `EROFS`: the file system is read only
--- - `EINVAL`: the type is unknown, or `dev` is larger than the kernel's device numbers
--- - `EPERM`: it is a device, and the process is not privileged, or a directory
---@param path string its name
---@param mode string|integer type and permission bits, the latter less the umask
---@param dev? integer the device, for a device file
---@return true?
---@return callgate.error?
function S.mknod(path, mode, dev) end

---Make a file of any type, relative to a directory descriptor.
--- - `EBADF`: `path` is relative and `dir` is not an open descriptor
--- - `ENOENT`: a directory on the way does not exist
--- - `EACCES`: a directory on the way may not be searched, or the last one not written
--- - `ENOTDIR`: a part of the path is not a directory
--- - `EEXIST`: the name exists already, even as a symbolic link that leads nowhere
--- - `ENOSPC`: the device is full
--- - `EROFS`: the file system is read only
--- - `EINVAL`: the type is unknown, or `dev` is larger than the kernel's device numbers
--- - `EPERM`: it is a device, and the process is not privileged, or a directory
---@param dir? callgate.fd|integer|nil directory from which a relative `path` starts
---@param path string its name
---@param mode string|integer type and permission bits, the latter less the umask
---@param dev? integer the device, for a device file
---@return true?
---@return callgate.error?
function S.mknodat(dir, path, mode, dev) end

---Keep a range of memory from being swapped out.
--- - `EAGAIN`: a part could not be locked
--- - `EINVAL`: the range goes past the end of the address space
--- - `ENOMEM`: the range is not wholly mapped, or `RLIMIT_MEMLOCK` is too small
--- - `EPERM`: `RLIMIT_MEMLOCK` is 0 and the caller lacks `CAP_IPC_LOCK`
---@param addr ffi.cdata*|integer|nil start of the range
---@param length integer its length in bytes
---@return true?
---@return callgate.error?
function S.mlock(addr, length) end

---Keep a range of memory from being swapped out, with flags.
--- - `EAGAIN`: a part could not be locked
--- - `EINVAL`: the range goes past the end of the address space, or `flags` has unknown flags
--- - `ENOMEM`: the range is not wholly mapped, or `RLIMIT_MEMLOCK` is too small
--- - `EPERM`: `RLIMIT_MEMLOCK` is 0 and the caller lacks `CAP_IPC_LOCK`
---@param addr ffi.cdata*|integer|nil start of the range
---@param length integer its length in bytes
---@param flags? string|integer `ONFAULT`: lock pages when they are first touched
---@return true?
---@return callgate.error?
function S.mlock2(addr, length, flags) end

---Keep all memory of this process from being swapped out.
--- - `EINVAL`: `flags` is empty, has unknown flags, or only `ONFAULT`
--- - `ENOMEM`: `RLIMIT_MEMLOCK` is too small
--- - `EPERM`: `RLIMIT_MEMLOCK` is 0 and the caller lacks `CAP_IPC_LOCK`
---@param flags? string|integer what is mapped now, what will be, and when
---@return true?
---@return callgate.error?
function S.mlockall(flags) end

---Map a file, or fresh memory, into this process.
--- - `EACCES`: the file is not open for what `prot` and `flags` say
--- - `EBADF`: `fd` is not open
--- - `EEXIST`: something is mapped there and `FIXED_NOREPLACE` was given
--- - `EINVAL`: `length` is 0, `addr` or `offset` is no multiple of the page size, or the flags contradict each other
--- - `ENODEV`: this kind of file cannot be mapped
--- - `ENOMEM`: memory is short, or there are too many mappings
---@param addr ffi.cdata*|integer|nil where it should go; 0: the kernel chooses
---@param length integer its length in bytes
---@param prot? string|integer what may be done with it
---@param flags? string|integer what it is of, and how it is made
---@param fd? callgate.fd|integer the file; -1 for `ANONYMOUS`
---@param offset? integer where in the file it begins, a multiple of the page size
---@return ffi.cdata*?
---@return callgate.error?
function S.mmap(addr, length, prot, flags, fd, offset) end

---Mount a file system, or change, bind or move a mount.
--- - `EPERM`: `CAP_SYS_ADMIN` is missing
--- - `ENOENT`: `target` or `source` does not exist
--- - `ENODEV`: the kernel does not have `fstype`
--- - `EBUSY`: it is mounted already, or busy
--- - `EINVAL`: the options or the superblock are wrong, or `target` is not a mount (`REMOUNT`, `MOVE`, propagation)
--- - `ENOTBLK`: `source` is not a block device
---@param source? string the device, the tree to bind or move, or a name; nothing when it does not matter
---@param target string where
---@param fstype? string type of the file system, with a new mount
---@param flags? string|integer what to do and how
---@param data? string options of the file system, separated by commas
---@return true?
---@return callgate.error?
function S.mount(source, target, fstype, flags, data) end

---Change what may be done with a range of memory.
--- - `EACCES`: the mapped file is not open for this
--- - `EINVAL`: `addr` is no multiple of the page size, or `prot` contradicts itself
--- - `ENOMEM`: the range is not wholly mapped
---@param addr ffi.cdata*|integer|nil start of the range, a multiple of the page size
---@param length integer its length in bytes
---@param prot? string|integer what may be done with it
---@return true?
---@return callgate.error?
function S.mprotect(addr, length, prot) end

---Resize or move a mapping.
--- - `EFAULT`: the range is not mapped, or is more than one mapping
--- - `EINVAL`: an address is no multiple of the page size, `new_size` is 0, or the flags contradict each other
--- - `ENOMEM`: it cannot grow where it is and may not move, or memory is short
---@param old_address ffi.cdata*|integer|nil where it is
---@param old_size integer its length in bytes
---@param new_size integer the new length
---@param flags? string|integer whether it may move
---@param new_address? ffi.cdata*|integer|nil where it goes, with `FIXED`
---@return ffi.cdata*?
---@return callgate.error?
function S.mremap(old_address, old_size, new_size, flags, new_address) end

---Write what was changed in a mapping back to its file.
--- - `EBUSY`: `INVALIDATE` was given and a part is locked
--- - `EINVAL`: `addr` is no multiple of the page size, or the flags contradict each other
--- - `ENOMEM`: the range is not wholly mapped
---@param addr ffi.cdata*|integer|nil start of the range, a multiple of the page size
---@param length integer its length in bytes
---@param flags? string|integer `ASYNC` or `SYNC`, and `INVALIDATE`
---@return true?
---@return callgate.error?
function S.msync(addr, length, flags) end

---Let a range of memory be swapped out again.
--- - `EINVAL`: the range goes past the end of the address space
--- - `ENOMEM`: the range is not wholly mapped
---@param addr ffi.cdata*|integer|nil start of the range
---@param length integer its length in bytes
---@return true?
---@return callgate.error?
function S.munlock(addr, length) end

---Let all memory of this process be swapped out again.
---@return true?
---@return callgate.error?
function S.munlockall() end

---Remove mappings from a range of addresses.
--- - `EINVAL`: `addr` is no multiple of the page size, or `length` is 0
--- - `ENOMEM`: a mapping would be cut in two, and there are too many
---@param addr ffi.cdata*|integer|nil start of the range, a multiple of the page size
---@param length integer its length in bytes
---@return true?
---@return callgate.error?
function S.munmap(addr, length) end

---Add to the nice value of the calling thread.
--- - `EPERM`: the value would fall and the caller lacks `CAP_SYS_NICE`
---@param increment integer what is added
---@param nice? ffi.cdata*|false|nil filled with the value that results
---@return integer?
---@return callgate.error?
function S.nice(increment, nice) end

---Open a file.
---
---The lowest free descriptor number is used. This is `openat` from the working directory.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched, or the file may not be opened in this way
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
--- - `EEXIST`: the file exists and `CREAT` with `EXCL` was given
--- - `EISDIR`: it is a directory and writing was asked for
--- - `EMFILE`: this process has as many descriptors as it may
---@param path string the file
---@param flags? string|integer access mode, creation and status flags
---@param mode? string|integer permission bits of a file that is created, less the umask
---@return callgate.fd?
---@return callgate.error?
function S.open(path, flags, mode) end

---Open a file, relative to a directory descriptor.
---
---An absolute `path` ignores `dir`. The lowest free descriptor number is used.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched, or the file may not be opened in this way
--- - `EEXIST`: the file exists and `CREAT` with `EXCL` was given
--- - `EBADF`: `path` is relative and `dir` is not an open descriptor
---@param dir? callgate.fd|integer|nil directory from which a relative `path` starts
---@param path string the file
---@param flags? string|integer access mode, creation and status flags
---@param mode? string|integer permission bits of a file that is created, less the umask
---@return callgate.fd?
---@return callgate.error?
function S.openat(dir, path, flags, mode) end

---Open a file, relative to a directory descriptor, and say how the path is resolved.
---
---Unlike `openat`, it refuses flags that it does not know.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched, or the file may not be opened in this way
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: a symbolic link stands where `resolve` or `NOFOLLOW` forbids one, or there are too many
--- - `EBADF`: `path` is relative and `dir` is not an open descriptor
--- - `EAGAIN`: a name on the way was changed meanwhile, or `CACHED` found something not in the cache; try again
--- - `EXDEV`: the path leaves what `resolve` allows
--- - `EINVAL`: a flag is unknown, or `mode` was given without `CREAT` or `TMPFILE`
---@param dir? callgate.fd|integer|nil directory from which a relative `path` starts
---@param path string the file
---@param how callgate.t.open_how|table|number|string flags, mode and how the path is resolved
---@return callgate.fd?
---@return callgate.error?
function S.openat2(dir, path, how) end

---Wait for a signal.
--- - `EINTR`: a signal came and its handler ran; it always ends so
---@return true?
---@return callgate.error?
function S.pause() end

---Copy a descriptor out of another process.
--- - `EBADF`: `pidfd` is no process descriptor, or `targetfd` is not open there
--- - `EPERM`: this process may not trace the other one
--- - `ESRCH`: the process has ended
---@param pidfd callgate.fd|integer the process descriptor
---@param targetfd integer the descriptor's number in that process
---@param flags? integer 0; reserved
---@return callgate.fd?
---@return callgate.error?
function S.pidfd_getfd(pidfd, targetfd, flags) end

---Make a descriptor for a process.
---
---It is readable when the process has ended, and stands for this process only, even if its id is used again.
--- - `EINVAL`: `pid` is not positive, or a thread's without `THREAD`, or `flags` has unknown flags
--- - `ESRCH`: there is no such process
---@param pid integer the process
---@param flags? string|integer `NONBLOCK`, `THREAD`
---@return callgate.fd?
---@return callgate.error?
function S.pidfd_open(pid, flags) end

---Send a signal to the process of a descriptor.
--- - `EBADF`: `pidfd` is no process descriptor
--- - `EINVAL`: there is no such signal, or `info` is for another one
--- - `EPERM`: the process may not be signalled by this one, or `info` pretends to come from the kernel
--- - `ESRCH`: the process has ended and was waited for
---@param pidfd callgate.fd|integer the process descriptor
---@param signal string|integer the signal; 0 only asks whether it could be sent
---@param info? callgate.t.siginfo|table|number|string what comes with the signal; nothing: as with `kill`
---@param flags? string|integer whom it reaches
---@return true?
---@return callgate.error?
function S.pidfd_send_signal(pidfd, signal, info, flags) end

---Make a pipe.
--- - `EMFILE`: the process has as many descriptors as it may have
--- - `ENFILE`: the system has, or the user's pipes take as much memory as they may
---@param pair? ffi.cdata*|nil filled with the descriptor to read from and the one to write to
---@return true?
---@return callgate.error?
---@return callgate.fd
---@return callgate.fd
function S.pipe(pair) end

---Make another mount the root of the mount namespace.
--- - `EPERM`: `CAP_SYS_ADMIN` is missing
--- - `EBUSY`: `new_root` or `put_old` is on the current root's mount
--- - `EINVAL`: `new_root` is not a mount, `put_old` is not below it, or a mount is shared
---@param new_root string the new root, which is a mount
---@param put_old string where below it the old root goes
---@return true?
---@return callgate.error?
function S.pivot_root(new_root, put_old) end

---Wait for events on descriptors.
--- - `EINTR`: a signal came before an event
--- - `EINVAL`: more descriptors than the process may open
---@param fds table|ffi.cdata* the descriptors and what is waited for; `revents` is set to what happened
---@param timeout? integer how many milliseconds to wait; -1 is for ever
---@return integer?
---@return callgate.error?
function S.poll(fds, timeout) end

---Open a new pseudoterminal, its controlling side.
--- - `ENOENT`: there is no /dev/ptmx
--- - `ENOSPC`: there are as many pseudoterminals as there may be
---@param flags? string|integer `RDWR`, with `NOCTTY`, `CLOEXEC`, `NONBLOCK`
---@return callgate.fd?
---@return callgate.error?
function S.posix_openpt(flags) end

---Wait for events on descriptors, to the nanosecond and with a signal mask of its own.
--- - `EINTR`: a signal came before an event
--- - `EINVAL`: `timeout` is not a time, or more descriptors than the process may open
---@param fds table|ffi.cdata* the descriptors and what is waited for; `revents` is set to what happened
---@param timeout? callgate.t.timespec|table|number|string how long to wait, changed to what is left; nothing is for ever
---@param mask? callgate.t.sigset|table|number|string the signals that are blocked meanwhile; nothing leaves them
---@return integer?
---@return callgate.error?
---@return callgate.t.timespec
function S.ppoll(fds, timeout, mask) end

---Take a capability out of the calling thread's bounding set, for ever.
--- - `EINVAL`: there is no such capability
--- - `EPERM`: the caller lacks `CAP_SETPCAP`
---@param capability integer the capability's number
---@return true?
---@return callgate.error?
function S.prctl_capbset_drop(capability) end

---Ask whether a capability is in the calling thread's bounding set.
--- - `EINVAL`: there is no such capability
---@param capability integer the capability's number
---@return integer?
---@return callgate.error?
function S.prctl_capbset_read(capability) end

---Ask whether this process adopts its orphaned descendants.
---@param subreaper? ffi.cdata*|false|nil filled with 1 if so, 0 if not
---@return integer?
---@return callgate.error?
function S.prctl_get_child_subreaper(subreaper) end

---Ask whether this process dumps core, and may be traced by its user.
---@return integer?
---@return callgate.error?
function S.prctl_get_dumpable() end

---Ask whether the calling thread keeps its permitted capabilities when it leaves user 0.
---@return integer?
---@return callgate.error?
function S.prctl_get_keepcaps() end

---Ask for the name of the calling thread.
--- - `ERANGE`: there is less room
---@param buf? ffi.cdata*|integer|nil where the name goes, with a NUL at its end; room for 16 bytes
---@param buf_len? integer its length
---@return string|integer?
---@return callgate.error?
function S.prctl_get_name(buf, buf_len) end

---Ask whether the calling thread has given up to gain privileges by `execve`.
---@return integer?
---@return callgate.error?
function S.prctl_get_no_new_privs() end

---Ask for the signal that this process gets when its parent thread ends.
---@param signal? ffi.cdata*|false|nil filled with the signal; 0 is none
---@return integer?
---@return callgate.error?
function S.prctl_get_pdeathsig(signal) end

---Ask for the secure bits of the calling thread.
---@return integer?
---@return callgate.error?
function S.prctl_get_securebits() end

---Ask how late the calling thread's timers may be.
---@return integer?
---@return callgate.error?
function S.prctl_get_timerslack() end

---Say whether this process adopts its orphaned descendants, as init does.
---@param subreaper integer 1 if so, 0 if not
---@return true?
---@return callgate.error?
function S.prctl_set_child_subreaper(subreaper) end

---Say whether this process dumps core, and may be traced by its user.
--- - `EINVAL`: `dumpable` is neither
---@param dumpable integer 1 if so, 0 if not
---@return true?
---@return callgate.error?
function S.prctl_set_dumpable(dumpable) end

---Say whether the calling thread keeps its permitted capabilities when it leaves user 0.
--- - `EINVAL`: `keep` is neither
--- - `EPERM`: the secure bits forbid it
---@param keep integer 1 if so, 0 if not
---@return true?
---@return callgate.error?
function S.prctl_set_keepcaps(keep) end

---Set the name of the calling thread.
---@param name string the name, of which 15 bytes count
---@return true?
---@return callgate.error?
function S.prctl_set_name(name) end

---Give up for ever to gain privileges by `execve`, for the calling thread and what it begins.
---@return true?
---@return callgate.error?
function S.prctl_set_no_new_privs() end

---Set the signal that this process gets when its parent thread ends.
--- - `EINVAL`: there is no such signal
---@param signal string|integer the signal; 0 is none
---@return true?
---@return callgate.error?
function S.prctl_set_pdeathsig(signal) end

---Allow a process to trace this one, where only ancestors may (Yama).
--- - `EINVAL`: there is no such process, or the kernel has no such restriction
---@param pid integer the process; 0 takes it back, -1 allows all
---@return true?
---@return callgate.error?
function S.prctl_set_ptracer(pid) end

---Set the secure bits of the calling thread.
--- - `EPERM`: the caller lacks `CAP_SETPCAP`, or a bit is locked or unknown
---@param bits integer the bits
---@return true?
---@return callgate.error?
function S.prctl_set_securebits(bits) end

---Say how late the calling thread's timers may be.
---@param slack integer the time in nanoseconds; 0 is the default
---@return true?
---@return callgate.error?
function S.prctl_set_timerslack(slack) end

---Read from a place in a file; the file's position stays.
--- - `EBADF`: `fd` is not open for reading
--- - `EINVAL`: `offset` is negative
--- - `EISDIR`: `fd` is a directory
--- - `ESPIPE`: `fd` is a pipe or a socket
---@param fd callgate.fd|integer the open file
---@param buf? ffi.cdata*|integer|nil where the bytes go
---@param buf_len? integer its length
---@param offset integer first byte, from the start of the file
---@return string|integer?
---@return callgate.error?
function S.pread(fd, buf, buf_len, offset) end

---Read from a place in a file into several buffers; the file's position stays.
--- - `EBADF`: `fd` is not open for reading
--- - `EINVAL`: `offset` is negative, or there are more than 1024 buffers
--- - `ESPIPE`: `fd` is a pipe or a socket
---@param fd callgate.fd|integer the open file
---@param iov table|ffi.cdata* where the bytes go
---@param offset integer first byte, from the start of the file
---@return integer?
---@return callgate.error?
function S.preadv(fd, iov, offset) end

---Read into several buffers, with flags for this one read.
--- - `EBADF`: `fd` is not open for reading
--- - `EAGAIN`: it would have to wait, and `NOWAIT` was given
--- - `EINVAL`: `offset` is below -1, or there are more than 1024 buffers
--- - `EOPNOTSUPP`: a flag is unknown, or the file cannot do it
---@param fd callgate.fd|integer the open file
---@param iov table|ffi.cdata* where the bytes go
---@param offset integer first byte, from the start of the file; -1 is the file's position, which then moves
---@param flags? string|integer how this read differs
---@return integer?
---@return callgate.error?
function S.preadv2(fd, iov, offset, flags) end

---Ask for a limit of a process, set it, or both.
--- - `EINVAL`: there is no such resource, or `cur` is above `max`
--- - `EPERM`: `max` would rise and the caller lacks `CAP_SYS_RESOURCE`, or the process is another user's
--- - `ESRCH`: there is no such process
---@param pid integer the process; 0 is this one
---@param resource string|integer what is limited
---@param new? callgate.t.rlimit|table|number|string the new limit; nothing: leave it
---@param old? callgate.t.rlimit|false|nil filled with the limit before
---@return callgate.t.rlimit?
---@return callgate.error?
function S.prlimit(pid, resource, new, old) end

---Wait for events on descriptors below 1024, to the nanosecond and with a signal mask of its own.
--- - `EBADF`: a descriptor in a set is not open
--- - `EINTR`: a signal came before an event; the sets are unchanged
--- - `EINVAL`: `n` is negative, or `timeout` is not a time
---@param n integer the highest descriptor, plus 1
---@param read? callgate.t.fd_set|table|number|string those that are waited for to be readable, changed to those that are
---@param write? callgate.t.fd_set|table|number|string the same for writing
---@param except? callgate.t.fd_set|table|number|string the same for exceptional conditions, such as urgent data
---@param timeout? callgate.t.timespec|table|number|string how long to wait, changed to what is left; nothing is for ever
---@param mask? callgate.t.sigset|table|number|string the signals that are blocked meanwhile; nothing leaves them
---@return integer?
---@return callgate.error?
---@return callgate.t.fd_set
---@return callgate.t.fd_set
---@return callgate.t.fd_set
---@return callgate.t.timespec
function S.pselect6(n, read, write, except, timeout, mask) end

---Open the other side of a pseudoterminal, without its path.
--- - `ENOTTY`: `fd` is not the controlling side of a pseudoterminal
--- - `EIO`: it is locked
---@param fd callgate.fd|integer the controlling side of a pseudoterminal
---@param flags? string|integer as for `posix_openpt`
---@return callgate.fd?
---@return callgate.error?
function S.ptpeer(fd, flags) end

---Tell the path of the other side of a pseudoterminal.
--- - `ENOTTY`: `fd` is not the controlling side of a pseudoterminal
--- - `ENOSPC`: `path` is too small
---@param fd callgate.fd|integer the controlling side of a pseudoterminal
---@param path? ffi.cdata*|integer|nil where the path goes, without a zero byte; 19 bytes hold any
---@param path_len? integer its length
---@return string|integer?
---@return callgate.error?
function S.ptsname(fd, path, path_len) end

---Write to a place in a file; the file's position stays.
---
---On a file that was opened with `APPEND`, Linux writes at the end whatever `offset` is.
--- - `EBADF`: `fd` is not open for writing
--- - `EINVAL`: `offset` is negative
--- - `ESPIPE`: `fd` is a pipe or a socket
--- - `ENOSPC`: the device is full
--- - `EDQUOT`: the quota is used up
--- - `EFBIG`: the file would be larger than the limit
---@param fd callgate.fd|integer the open file
---@param buf string|ffi.cdata* the bytes
---@param buf_len? integer its length
---@param offset integer first byte, from the start of the file
---@return integer?
---@return callgate.error?
function S.pwrite(fd, buf, buf_len, offset) end

---Write several buffers to a place in a file; the file's position stays.
--- - `EBADF`: `fd` is not open for writing
--- - `EINVAL`: `offset` is negative, or there are more than 1024 buffers
--- - `ESPIPE`: `fd` is a pipe or a socket
--- - `ENOSPC`: the device is full
--- - `EDQUOT`: the quota is used up
---@param fd callgate.fd|integer the open file
---@param iov table|ffi.cdata* the bytes
---@param offset integer first byte, from the start of the file
---@return integer?
---@return callgate.error?
function S.pwritev(fd, iov, offset) end

---Write several buffers, with flags for this one write.
--- - `EBADF`: `fd` is not open for writing
--- - `EAGAIN`: it would have to wait, and `NOWAIT` was given
--- - `EINVAL`: `offset` is below -1, or there are more than 1024 buffers
--- - `EOPNOTSUPP`: a flag is unknown, or the file cannot do it
--- - `ENOSPC`: the device is full
--- - `EDQUOT`: the quota is used up
---@param fd callgate.fd|integer the open file
---@param iov table|ffi.cdata* the bytes
---@param offset integer first byte, from the start of the file; -1 is the file's position, which then moves
---@param flags? string|integer how this write differs
---@return integer?
---@return callgate.error?
function S.pwritev2(fd, iov, offset, flags) end

---Read from a descriptor into a buffer.
--- - `EAGAIN`: nothing to read now, and the descriptor is nonblocking
--- - `EBADF`: `fd` is not open for reading
--- - `EISDIR`: `fd` is a directory
---@param fd callgate.fd|integer the open file
---@param buf? ffi.cdata*|integer|nil where the bytes go
---@param buf_len? integer its length
---@return string|integer?
---@return callgate.error?
function S.read(fd, buf, buf_len) end

---Bring a part of a file into the page cache.
--- - `EBADF`: `fd` is not open for reading
--- - `EINVAL`: `fd` is not a file that can be read ahead
---@param fd callgate.fd|integer the open file
---@param offset integer first byte
---@param count integer number of bytes
---@return true?
---@return callgate.error?
function S.readahead(fd, offset, count) end

---Read from a descriptor into several buffers, one filled after the other.
--- - `EBADF`: `fd` is not open for reading
--- - `EAGAIN`: it would have to wait, and the descriptor is nonblocking
--- - `EINVAL`: there are more than 1024 buffers, or their lengths are too large together
--- - `EISDIR`: `fd` is a directory
---@param fd callgate.fd|integer the open file
---@param iov table|ffi.cdata* where the bytes go
---@return integer?
---@return callgate.error?
function S.readv(fd, iov) end

---Receive data, with the sender's address.
--- - `EAGAIN`: no data now, and the socket is nonblocking or its `RCVTIMEO` has passed
--- - `ENOTCONN`: a stream that is not connected
--- - `ECONNREFUSED`: an earlier datagram was refused
--- - `ECONNRESET`: the peer has cut the connection
---@param fd callgate.fd|integer the socket
---@param buf? ffi.cdata*|integer|nil where the data goes
---@param buf_len? integer its length
---@param flags? string|integer how
---@param addr? ffi.cdata*|false|nil filled with the sender's address; a stream leaves it empty
---@param addr_len? ffi.cdata*|integer its length
---@return string|integer?
---@return callgate.error?
---@return callgate.t.sockaddr_storage|table
function S.recvfrom(fd, buf, buf_len, flags, addr, addr_len) end

---Receive a message into several buffers, with its address and control messages.
--- - `EAGAIN`: no data now, and the socket is nonblocking or its `RCVTIMEO` has passed
--- - `ENOTCONN`: a stream that is not connected
--- - `EMSGSIZE`: there are more than 1024 buffers
--- - `ECONNRESET`: the peer has cut the connection
---@param fd callgate.fd|integer the socket
---@param msg callgate.t.msghdr|table|number|string the room; lengths and `flags` are changed to what came, and `cmsg_next` reads the control part
---@param flags? string|integer how; `CMSG_CLOEXEC` is for descriptors that arrive
---@return integer?
---@return callgate.error?
---@return callgate.t.msghdr
function S.recvmsg(fd, msg, flags) end

---Remove an extended attribute of a file, following symbolic links.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
--- - `ENODATA`: there is no such attribute
--- - `EOPNOTSUPP`: the file system has no such namespace
--- - `EPERM`: the file or the namespace cannot be changed
--- - `ERANGE`: the name is empty or too long
---@param path string the file
---@param name string the attribute's name, with its namespace
---@return true?
---@return callgate.error?
function S.removexattr(path, name) end

---Give a file another name, replacing what had it.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched, or one of the two not written
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
--- - `EBUSY`: one of them is in use by the system: a mount point, a root
--- - `EINVAL`: a directory would come to lie inside itself
--- - `EISDIR`: the new name is a directory, the old one is not
--- - `ENOTEMPTY`: the new name is a directory that is not empty
--- - `EXDEV`: the two are on different mounts
--- - `EROFS`: the file system is read only
---@param oldpath string the file
---@param newpath string its new name
---@return true?
---@return callgate.error?
function S.rename(oldpath, newpath) end

---Give a file another name, relative to directory descriptors.
---
---This is `renameat2` without flags: new processors have no other.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched, or one of the two not written
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
--- - `EBADF`: a path is relative and its directory is not an open descriptor
--- - `EBUSY`: one of them is in use by the system: a mount point, a root
--- - `EINVAL`: a directory would come to lie inside itself
--- - `EISDIR`: the new name is a directory, the old one is not
--- - `ENOTEMPTY`: the new name is a directory that is not empty
--- - `EXDEV`: the two are on different mounts
--- - `EROFS`: the file system is read only
---@param olddir? callgate.fd|integer|nil directory from which a relative `oldpath` starts
---@param oldpath string the file
---@param newdir? callgate.fd|integer|nil directory from which a relative `newpath` starts
---@param newpath string its new name
---@return true?
---@return callgate.error?
function S.renameat(olddir, oldpath, newdir, newpath) end

---Give a file another name, relative to directory descriptors, with flags.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched, or one of the two not written
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
--- - `EBADF`: a path is relative and its directory is not an open descriptor
--- - `EBUSY`: one of them is in use by the system: a mount point, a root
--- - `EEXIST`: the new name exists, and `NOREPLACE` was given
--- - `EINVAL`: a directory would come to lie inside itself, or the flags do not go together or with this file system
--- - `EISDIR`: the new name is a directory, the old one is not
--- - `ENOTEMPTY`: the new name is a directory that is not empty
--- - `EXDEV`: the two are on different mounts
--- - `EROFS`: the file system is read only
---@param olddir? callgate.fd|integer|nil directory from which a relative `oldpath` starts
---@param oldpath string the file
---@param newdir? callgate.fd|integer|nil directory from which a relative `newpath` starts
---@param newpath string its new name
---@param flags? string|integer how a name that exists is treated
---@return true?
---@return callgate.error?
function S.renameat2(olddir, oldpath, newdir, newpath, flags) end

---Remove an empty directory.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched, or the last one not written
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
--- - `EBUSY`: it is a mount point, or the system uses it
--- - `EINVAL`: the path ends in `.`
--- - `ENOTEMPTY`: it is not empty
--- - `EPERM`: the directory above is sticky and neither it nor this one is this user's
--- - `EROFS`: the file system is read only
---@param path string the directory
---@return true?
---@return callgate.error?
function S.rmdir(path) end

---Queue a signal to a process, with what comes with it.
--- - `EAGAIN`: too many signals are queued (`RLIMIT_SIGPENDING`)
--- - `EINVAL`: there is no such signal
--- - `EPERM`: the process may not be signalled by this one, or `info` pretends to come from the kernel
--- - `ESRCH`: there is no such process
---@param tgid integer the process
---@param signal string|integer the signal
---@param info callgate.t.siginfo|table|number|string what comes with it; to another process its `code` must be negative and not `TKILL`
---@return true?
---@return callgate.error?
function S.rt_sigqueueinfo(tgid, signal, info) end

---Queue a signal to a thread, with what comes with it.
--- - `EAGAIN`: too many signals are queued (`RLIMIT_SIGPENDING`)
--- - `EINVAL`: there is no such signal, or an id is not positive
--- - `EPERM`: the process may not be signalled by this one, or `info` pretends to come from the kernel
--- - `ESRCH`: the process has no such thread
---@param tgid integer the process
---@param tid integer the thread
---@param signal string|integer the signal
---@param info callgate.t.siginfo|table|number|string what comes with it; to another process its `code` must be negative and not `TKILL`
---@return true?
---@return callgate.error?
function S.rt_tgsigqueueinfo(tgid, tid, signal, info) end

---Ask for the highest priority of a policy.
--- - `EINVAL`: the policy is unknown
---@param policy string|integer the policy
---@return integer?
---@return callgate.error?
function S.sched_get_priority_max(policy) end

---Ask for the lowest priority of a policy.
--- - `EINVAL`: the policy is unknown
---@param policy string|integer the policy
---@return integer?
---@return callgate.error?
function S.sched_get_priority_min(policy) end

---Ask on which processors a thread may run.
--- - `EINVAL`: the kernel is made for more than 1024 processors
--- - `ESRCH`: there is no such thread
---@param tid? integer the thread; 0 is the calling one
---@param mask? callgate.t.cpu_set|false|nil filled with the processors
---@return callgate.t.cpu_set?
---@return callgate.error?
function S.sched_getaffinity(tid, mask) end

---Ask for policy and attributes of a thread.
--- - `EINVAL`: `flags` is not known
--- - `ESRCH`: there is no such thread
---@param tid? integer the thread; 0 is the calling one
---@param attr? callgate.t.sched_attr|false|nil filled with the attributes
---@param flags? integer 0; reserved
---@return callgate.t.sched_attr?
---@return callgate.error?
function S.sched_getattr(tid, attr, flags) end

---Ask for the policy of a thread.
--- - `ESRCH`: there is no such thread
---@param tid? integer the thread; 0 is the calling one
---@return integer?
---@return callgate.error?
function S.sched_getscheduler(tid) end

---Ask how long a thread runs before another takes its turn.
--- - `ESRCH`: there is no such thread
---@param tid? integer the thread; 0 is the calling one
---@param interval? callgate.t.timespec|false|nil filled with the time
---@return callgate.t.timespec?
---@return callgate.error?
function S.sched_rr_get_interval(tid, interval) end

---Say on which processors a thread may run.
--- - `EINVAL`: none of the processors is there, or allowed by the cpuset
--- - `EPERM`: the thread is another user's
--- - `ESRCH`: there is no such thread
---@param tid? integer the thread; 0 is the calling one
---@param mask callgate.t.cpu_set|table|number|string the processors
---@return true?
---@return callgate.error?
function S.sched_setaffinity(tid, mask) end

---Set policy and attributes of a thread.
--- - `E2BIG`: the struct has a part that this kernel does not know, and it is not zero
--- - `EBUSY`: the processors have no time left for this deadline
--- - `EINVAL`: the policy is unknown, or an attribute does not fit it
--- - `EPERM`: the caller lacks `CAP_SYS_NICE`
--- - `ESRCH`: there is no such thread
---@param tid integer the thread; 0 is the calling one
---@param attr callgate.t.sched_attr|table|number|string the attributes
---@param flags? integer 0; reserved
---@return true?
---@return callgate.error?
function S.sched_setattr(tid, attr, flags) end

---Let another thread run.
---@return true?
---@return callgate.error?
function S.sched_yield() end

---Send data to the peer.
--- - `EAGAIN`: no room now, and the socket is nonblocking or its `SNDTIMEO` has passed
--- - `EPIPE`: the connection is closed (and `SIGPIPE` is sent, unless `NOSIGNAL`)
--- - `ENOTCONN`: there is no peer
--- - `EMSGSIZE`: the datagram is too long
--- - `ECONNRESET`: the peer has cut the connection
---@param fd callgate.fd|integer the socket, which must be connected
---@param buf string|ffi.cdata* the data
---@param buf_len? integer its length
---@param flags? string|integer how
---@return integer?
---@return callgate.error?
function S.send(fd, buf, buf_len, flags) end

---Copy from a file to another descriptor, often a socket, inside the kernel.
--- - `EAGAIN`: no room now, and the destination is nonblocking
--- - `EBADF`: a descriptor is not open in the right way
--- - `EINVAL`: the source cannot be mapped, or the destination appends
--- - `ESPIPE`: `offset` was given, but the source has no positions
---@param out_fd callgate.fd|integer the destination, open for writing
---@param in_fd callgate.fd|integer the source: a file that can be mapped
---@param offset? integer|ffi.cdata* where to read from, moved by the call; nothing is the file's position
---@param count integer number of bytes
---@return integer?
---@return callgate.error?
---@return integer
function S.sendfile(out_fd, in_fd, offset, count) end

---Send data to an address.
--- - `EAGAIN`: no room now, and the socket is nonblocking or its `SNDTIMEO` has passed
--- - `EDESTADDRREQ`: there is no peer and no address
--- - `EISCONN`: an address was given for a connected stream
--- - `EMSGSIZE`: the datagram is too long
--- - `EPIPE`: the connection is closed (and `SIGPIPE` is sent, unless `NOSIGNAL`)
--- - `ECONNREFUSED`: an earlier datagram was refused, or nobody has the Unix address
---@param fd callgate.fd|integer the socket
---@param buf string|ffi.cdata* the data
---@param buf_len? integer its length
---@param flags? string|integer how
---@param addr? ffi.cdata*|string|table|nil to whom; nothing for the connected peer
---@param addr_len? integer its length
---@return integer?
---@return callgate.error?
function S.sendto(fd, buf, buf_len, flags, addr, addr_len) end

---Set the NIS domain's name.
--- - `EINVAL`: it is longer than 64 bytes
--- - `EPERM`: the caller lacks `CAP_SYS_ADMIN` in the namespace of these names
---@param name string|ffi.cdata* the name, without a NUL
---@param name_len? integer its length
---@return true?
---@return callgate.error?
function S.setdomainname(name, name_len) end

---Set the effective group and leave the real and the saved one of this process, in all its threads.
--- - `EINVAL`: the group is not known in this user namespace
--- - `EPERM`: the caller lacks `CAP_SETGID` and this is not one of its own ids
---@param egid integer the group
---@return true?
---@return callgate.error?
function S.setegid(egid) end

---Set the effective group and leave the real and the saved one of the calling thread.
---
---The bare system call; `setegid` changes the whole process.
--- - `EINVAL`: the group is not known in this user namespace
--- - `EPERM`: the caller lacks `CAP_SETGID` and this is not one of its own ids
---@param egid integer the group
---@return true?
---@return callgate.error?
function S.setegid_thread(egid) end

---Set the effective user and leave the real and the saved one of this process, in all its threads.
--- - `EINVAL`: the user is not known in this user namespace
--- - `EPERM`: the caller lacks `CAP_SETUID` and this is not one of its own ids
---@param euid integer the user
---@return true?
---@return callgate.error?
function S.seteuid(euid) end

---Set the effective user and leave the real and the saved one of the calling thread.
---
---The bare system call; `seteuid` changes the whole process.
--- - `EINVAL`: the user is not known in this user namespace
--- - `EPERM`: the caller lacks `CAP_SETUID` and this is not one of its own ids
---@param euid integer the user
---@return true?
---@return callgate.error?
function S.seteuid_thread(euid) end

---Set the group whose rights count for files, of the calling thread.
---
---It never tells whether it worked: ask again, with the same or an impossible id.
---@param gid integer the group; one that does not exist, such as -1, changes nothing
---@return integer
function S.setfsgid(gid) end

---Set the user whose rights count for files, of the calling thread.
---
---It never tells whether it worked: ask again, with the same or an impossible id.
---@param uid integer the user; one that does not exist, such as -1, changes nothing
---@return integer
function S.setfsuid(uid) end

---Set the effective group of this process, in all its threads.
---
---With `CAP_SETGID` also the real and the saved one, which cannot be undone.
--- - `EINVAL`: the group is not known in this user namespace
--- - `EPERM`: the caller lacks `CAP_SETGID` and this is not one of its own ids
---@param gid integer the group
---@return true?
---@return callgate.error?
function S.setgid(gid) end

---Set the effective group of the calling thread.
---
---The bare system call; `setgid` changes the whole process. With `CAP_SETGID` also the real and the saved one, which cannot be undone.
--- - `EINVAL`: the group is not known in this user namespace
--- - `EPERM`: the caller lacks `CAP_SETGID` and this is not one of its own ids
---@param gid integer the group
---@return true?
---@return callgate.error?
function S.setgid_thread(gid) end

---Set the supplementary groups of this process, in all its threads.
--- - `EINVAL`: there are more than 65536, or one is not known in this user namespace
--- - `EPERM`: the caller lacks `CAP_SETGID`, or the user namespace forbids it
---@param groups table|ffi.cdata* the groups
---@return true?
---@return callgate.error?
function S.setgroups(groups) end

---Set the supplementary groups of the calling thread.
---
---The bare system call; `setgroups` changes the whole process.
--- - `EINVAL`: there are more than 65536, or one is not known in this user namespace
--- - `EPERM`: the caller lacks `CAP_SETGID`, or the user namespace forbids it
---@param groups table|ffi.cdata* the groups
---@return true?
---@return callgate.error?
function S.setgroups_thread(groups) end

---Set the host's name.
--- - `EINVAL`: it is longer than 64 bytes
--- - `EPERM`: the caller lacks `CAP_SYS_ADMIN` in the namespace of these names
---@param name string|ffi.cdata* the name, without a NUL
---@param name_len? integer its length
---@return true?
---@return callgate.error?
function S.sethostname(name, name_len) end

---Start, change or stop an interval timer of this process.
--- - `EINVAL`: there is no such timer, or `new` is no time
---@param which string|integer the timer, and with it the signal
---@param new callgate.t.itimerval|table|number|string when it runs out, and how often; zero stops it
---@param old? callgate.t.itimerval|false|nil filled with what was left, and how often
---@return callgate.t.itimerval?
---@return callgate.error?
function S.setitimer(which, new, old) end

---Enter a namespace.
--- - `EPERM`: `CAP_SYS_ADMIN` is missing
--- - `EINVAL`: `fd` is no namespace of that kind, or cannot be entered from here
--- - `EBADF`: `fd` is not open
--- - `ESRCH`: the process of the pidfd is gone
---@param fd callgate.fd|integer a namespace's file, or a pidfd
---@param nstype? string|integer which kinds of namespace; with a namespace's file nothing means whichever it is
---@return true?
---@return callgate.error?
function S.setns(fd, nstype) end

---Move a process to a process group, or begin a group.
--- - `EACCES`: the child has called `execve`
--- - `EINVAL`: `pgid` is negative
--- - `EPERM`: the group is in another session, or the process leads a session
--- - `ESRCH`: `pid` is neither this process nor a child of it
---@param pid? integer this process or a child of it that has not called `execve`; 0 is this one
---@param pgid? integer a group of the same session; 0 is one with the process's own id
---@return true?
---@return callgate.error?
function S.setpgid(pid, pgid) end

---Set the nice value of a process or of several.
--- - `EACCES`: the value would fall and the caller lacks `CAP_SYS_NICE` (see `RLIMIT_NICE`)
--- - `EINVAL`: `which` is unknown
--- - `EPERM`: the process is another user's
--- - `ESRCH`: there is no such process
---@param which string|integer what `who` is
---@param who? integer a process, a process group or a user; 0 is the caller's own
---@param nice integer the value: -20 gets the most of the processor, 19 the least; what is beyond is cut
---@return true?
---@return callgate.error?
function S.setpriority(which, who, nice) end

---Set the real and the effective group of this process, in all its threads.
--- - `EINVAL`: the group is not known in this user namespace
--- - `EPERM`: the caller lacks `CAP_SETGID` and this is not one of its own ids
---@param rgid integer the real group; -1 (all bits set) leaves it
---@param egid integer the effective group; -1 (all bits set) leaves it
---@return true?
---@return callgate.error?
function S.setregid(rgid, egid) end

---Set the real and the effective group of the calling thread.
---
---The bare system call; `setregid` changes the whole process.
--- - `EINVAL`: the group is not known in this user namespace
--- - `EPERM`: the caller lacks `CAP_SETGID` and this is not one of its own ids
---@param rgid integer the real group; -1 (all bits set) leaves it
---@param egid integer the effective group; -1 (all bits set) leaves it
---@return true?
---@return callgate.error?
function S.setregid_thread(rgid, egid) end

---Set the real, the effective and the saved group of this process, in all its threads.
--- - `EINVAL`: the group is not known in this user namespace
--- - `EPERM`: the caller lacks `CAP_SETGID` and this is not one of its own ids
---@param rgid integer the real group; -1 (all bits set) leaves it
---@param egid integer the effective group; -1 (all bits set) leaves it
---@param sgid integer the saved group; -1 (all bits set) leaves it
---@return true?
---@return callgate.error?
function S.setresgid(rgid, egid, sgid) end

---Set the real, the effective and the saved group of the calling thread.
---
---The bare system call; `setresgid` changes the whole process.
--- - `EINVAL`: the group is not known in this user namespace
--- - `EPERM`: the caller lacks `CAP_SETGID` and this is not one of its own ids
---@param rgid integer the real group; -1 (all bits set) leaves it
---@param egid integer the effective group; -1 (all bits set) leaves it
---@param sgid integer the saved group; -1 (all bits set) leaves it
---@return true?
---@return callgate.error?
function S.setresgid_thread(rgid, egid, sgid) end

---Set the real, the effective and the saved user of this process, in all its threads.
--- - `EAGAIN`: the user would have too many processes, or memory is short
--- - `EINVAL`: the user is not known in this user namespace
--- - `EPERM`: the caller lacks `CAP_SETUID` and this is not one of its own ids
---@param ruid integer the real user; -1 (all bits set) leaves it
---@param euid integer the effective user; -1 (all bits set) leaves it
---@param suid integer the saved user; -1 (all bits set) leaves it
---@return true?
---@return callgate.error?
function S.setresuid(ruid, euid, suid) end

---Set the real, the effective and the saved user of the calling thread.
---
---The bare system call; `setresuid` changes the whole process.
--- - `EAGAIN`: the user would have too many processes, or memory is short
--- - `EINVAL`: the user is not known in this user namespace
--- - `EPERM`: the caller lacks `CAP_SETUID` and this is not one of its own ids
---@param ruid integer the real user; -1 (all bits set) leaves it
---@param euid integer the effective user; -1 (all bits set) leaves it
---@param suid integer the saved user; -1 (all bits set) leaves it
---@return true?
---@return callgate.error?
function S.setresuid_thread(ruid, euid, suid) end

---Set the real and the effective user of this process, in all its threads.
--- - `EAGAIN`: the user would have too many processes, or memory is short
--- - `EINVAL`: the user is not known in this user namespace
--- - `EPERM`: the caller lacks `CAP_SETUID` and this is not one of its own ids
---@param ruid integer the real user; -1 (all bits set) leaves it
---@param euid integer the effective user; -1 (all bits set) leaves it
---@return true?
---@return callgate.error?
function S.setreuid(ruid, euid) end

---Set the real and the effective user of the calling thread.
---
---The bare system call; `setreuid` changes the whole process.
--- - `EAGAIN`: the user would have too many processes, or memory is short
--- - `EINVAL`: the user is not known in this user namespace
--- - `EPERM`: the caller lacks `CAP_SETUID` and this is not one of its own ids
---@param ruid integer the real user; -1 (all bits set) leaves it
---@param euid integer the effective user; -1 (all bits set) leaves it
---@return true?
---@return callgate.error?
function S.setreuid_thread(ruid, euid) end

---Set a limit of this process.
--- - `EINVAL`: there is no such resource, or `cur` is above `max`
--- - `EPERM`: `max` would rise and the caller lacks `CAP_SYS_RESOURCE`
---@param resource string|integer what is limited
---@param limit callgate.t.rlimit|table|number|string the limit
---@return true?
---@return callgate.error?
function S.setrlimit(resource, limit) end

---Begin a new session, without a terminal, and a process group in it.
--- - `EPERM`: this process leads a process group already
---@return integer?
---@return callgate.error?
function S.setsid() end

---Set the time of day.
--- - `EINVAL`: `time` is no time, or `zone` no zone
--- - `EPERM`: the caller lacks `CAP_SYS_TIME`
---@param time? callgate.t.timeval|table|number|string the time since 1970; nothing: leave it
---@param zone? callgate.t.timezone|table|number|string the kernel's time zone; nothing: leave it
---@return true?
---@return callgate.error?
function S.settimeofday(time, zone) end

---Set the effective user of this process, in all its threads.
---
---With `CAP_SETUID` also the real and the saved one, which cannot be undone.
--- - `EAGAIN`: the user would have too many processes, or memory is short
--- - `EINVAL`: the user is not known in this user namespace
--- - `EPERM`: the caller lacks `CAP_SETUID` and this is not one of its own ids
---@param uid integer the user
---@return true?
---@return callgate.error?
function S.setuid(uid) end

---Set the effective user of the calling thread.
---
---The bare system call; `setuid` changes the whole process. With `CAP_SETUID` also the real and the saved one, which cannot be undone.
--- - `EAGAIN`: the user would have too many processes, or memory is short
--- - `EINVAL`: the user is not known in this user namespace
--- - `EPERM`: the caller lacks `CAP_SETUID` and this is not one of its own ids
---@param uid integer the user
---@return true?
---@return callgate.error?
function S.setuid_thread(uid) end

---End one or both directions of a connection.
--- - `ENOTCONN`: the socket is not connected
--- - `EINVAL`: `how` is unknown
---@param fd callgate.fd|integer the socket
---@param how string|integer which direction
---@return true?
---@return callgate.error?
function S.shutdown(fd, how) end

---Ask for the stack on which the thread's signal handlers run, set it, or both.
--- - `EINVAL`: `new` has unknown flags
--- - `ENOMEM`: the stack is too small
--- - `EPERM`: the thread runs on it now
---@param new? callgate.t.stack|table|number|string the stack, or `DISABLE`; nothing: leave it
---@param old? callgate.t.stack|false|nil filled with the stack before
---@return callgate.t.stack?
---@return callgate.error?
function S.sigaltstack(new, old) end

---Set a signal to its default action.
--- - `EINVAL`: there is no such signal, or it is `KILL` or `STOP`
---@param signal string|integer the signal
---@return true?
---@return callgate.error?
function S.signal_default(signal) end

---Ignore a signal.
---
---Programs that are run by `execve` ignore it too.
--- - `EINVAL`: there is no such signal, or it is `KILL` or `STOP`
---@param signal string|integer the signal
---@return true?
---@return callgate.error?
function S.signal_ignore(signal) end

---Change which signals a descriptor gives.
--- - `EBADF`: `fd` is not open
--- - `EINVAL`: `fd` is no signal descriptor
---@param fd callgate.fd|integer the signal descriptor
---@param mask callgate.t.sigset|table|number|string the signals, which should be blocked
---@return true?
---@return callgate.error?
function S.signalfd_change(fd, mask) end

---Ask which blocked signals have come.
---@param set? callgate.t.sigset|false|nil filled with the signals, to the thread or to its process
---@return callgate.t.sigset?
---@return callgate.error?
function S.sigpending(set) end

---Ask for the calling thread's mask of blocked signals, change it, or both.
---
---`KILL` and `STOP` are never blocked.
--- - `EINVAL`: `how` is unknown
---@param how string|integer how `set` changes the mask
---@param set? callgate.t.sigset|table|number|string the signals; nothing: leave the mask
---@param old? callgate.t.sigset|false|nil filled with the mask before
---@return callgate.t.sigset?
---@return callgate.error?
function S.sigprocmask(how, set, old) end

---Wait for a signal with another mask.
--- - `EINTR`: a signal came and its handler ran; it always ends so
---@param mask callgate.t.sigset|table|number|string the mask while it waits
---@return true?
---@return callgate.error?
function S.sigsuspend(mask) end

---Wait until one of these signals comes, or some time has passed.
--- - `EAGAIN`: the time has passed
--- - `EINTR`: another signal came
--- - `EINVAL`: `timeout` is no time
---@param set callgate.t.sigset|table|number|string the signals, which should be blocked
---@param info? callgate.t.siginfo|false|nil filled with what came with the signal
---@param timeout? callgate.t.timespec|table|number|string how long to wait; nothing: for ever
---@return integer?
---@return callgate.error?
---@return callgate.t.siginfo
function S.sigtimedwait(set, info, timeout) end

---Wait until one of these signals comes.
--- - `EINTR`: another signal came
---@param set callgate.t.sigset|table|number|string the signals, which should be blocked
---@param info? callgate.t.siginfo|false|nil filled with what came with the signal
---@return integer?
---@return callgate.error?
---@return callgate.t.siginfo
function S.sigwaitinfo(set, info) end

---Turn a socket address into text.
--- - `EINVAL`: `addr` is shorter than a family, or longer than any address
--- - `ENOSPC`: `out` is too small
---@param addr string|ffi.cdata* the address
---@param addr_len? integer its length
---@param out? ffi.cdata*|integer|nil where the text goes; 512 bytes hold any
---@param out_len? integer its length
---@return string|integer?
---@return callgate.error?
function S.sockaddr_format(addr, addr_len, out, out_len) end

---Turn text into a socket address.
---
---The forms are `192.0.2.1:80`, `[fe80::1%2]:80`, `unix:/path`, `unix:@abstract`, `netlink:port:groups`, `packet:interface:0x0800`, `vsock:cid:port` and `raw:family:hex`. The name of an interface is looked up in the kernel.
--- - `EINVAL`: the text is no address
--- - `ENODEV`: there is no interface of that name
--- - `ENAMETOOLONG`: the Unix name does not fit
--- - `ENOSPC`: `out` is too small
---@param text string the text
---@param out? ffi.cdata*|integer|nil where the address goes; 128 bytes hold any
---@param out_len? integer its length
---@return string|integer?
---@return callgate.error?
function S.sockaddr_parse(text, out, out_len) end

---Make two sockets that are connected to each other.
--- - `EOPNOTSUPP`: the family has no pairs
--- - `EPROTONOSUPPORT`: the family does not have the type or the protocol
--- - `EMFILE`: the process has as many descriptors as it may have
---@param domain string|integer address family, which is `UNIX` or `TIPC`
---@param kind? string|integer type, with `NONBLOCK` and `CLOEXEC`
---@param protocol? integer protocol of the family; 0 is the usual one
---@param pair? ffi.cdata*|nil filled with the two descriptors
---@return true?
---@return callgate.error?
---@return callgate.fd
---@return callgate.fd
function S.socketpair(domain, kind, protocol, pair) end

---Read a socket option that is an IPv4 address, `IP_MULTICAST_IF`.
--- - `ENOPROTOOPT`: the level does not have the option
--- - `EINVAL`: the value does not have this type
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param level string|integer the part of the kernel that is meant
---@param option integer the option, of the level's group
---@param value? callgate.t.in_addr|false|nil filled with the address
---@return callgate.t.in_addr?
---@return callgate.error?
function S.sockopt_get_in_addr(fd, level, option, value) end

---Read a socket option that is an int or a flag.
--- - `ENOPROTOOPT`: the level does not have the option
--- - `EINVAL`: the value does not have this type
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param level string|integer the part of the kernel that is meant
---@param option integer the option, of the level's group
---@param value? ffi.cdata*|false|nil filled with the number
---@return integer?
---@return callgate.error?
function S.sockopt_get_int(fd, level, option, value) end

---Read `SO_LINGER`, how `close` waits for data that is not sent.
--- - `ENOPROTOOPT`: the level does not have the option
--- - `EINVAL`: the value does not have this type
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param level string|integer the part of the kernel that is meant
---@param option integer the option, of the level's group
---@param value? callgate.t.linger|false|nil filled with the setting
---@return callgate.t.linger?
---@return callgate.error?
function S.sockopt_get_linger(fd, level, option, value) end

---Read the classic BPF program of a socket (`SO_GET_FILTER`).
--- - `EINVAL`: there is not enough room
--- - `EACCES`: the filter is no classic BPF program
--- - `ENOPROTOOPT`: the level does not have the option
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param level string|integer the part of the kernel that is meant
---@param option integer the option, of the level's group
---@param filter? integer|ffi.cdata*|nil where the program goes
---@return any[]|integer?
---@return callgate.error?
function S.sockopt_get_sock_filter(fd, level, option, filter) end

---Read `TCP_INFO`, state and statistics of a connection.
--- - `ENOPROTOOPT`: the level does not have the option
--- - `EINVAL`: the value does not have this type
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param level string|integer the part of the kernel that is meant
---@param option integer the option, of the level's group
---@param value? callgate.t.tcp_info|false|nil filled with the answer; what the kernel does not know stays as it was
---@return callgate.t.tcp_info?
---@return callgate.error?
function S.sockopt_get_tcp_info(fd, level, option, value) end

---Read a socket option that is a time, such as `SO_RCVTIMEO`.
--- - `ENOPROTOOPT`: the level does not have the option
--- - `EINVAL`: the value does not have this type
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param level string|integer the part of the kernel that is meant
---@param option integer the option, of the level's group
---@param value? callgate.t.timeval|false|nil filled with the time; 0 is for ever
---@return callgate.t.timeval?
---@return callgate.error?
function S.sockopt_get_timeval(fd, level, option, value) end

---Read `PACKET_ROLLOVER_STATS`, how often packets of a fanout group went to another socket.
--- - `EINVAL`: the socket is in no fanout group that rolls over
--- - `ENOPROTOOPT`: the level does not have the option
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param level string|integer the part of the kernel that is meant
---@param option integer the option, of the level's group
---@param value? callgate.t.tpacket_rollover_stats|false|nil filled with the counts
---@return callgate.t.tpacket_rollover_stats?
---@return callgate.error?
function S.sockopt_get_tpacket_rollover_stats(fd, level, option, value) end

---Read `PACKET_STATISTICS`, packets and drops since the last question.
--- - `ENOPROTOOPT`: the level does not have the option
--- - `EINVAL`: the value does not have this type
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param level string|integer the part of the kernel that is meant
---@param option integer the option, of the level's group
---@param value? callgate.t.tpacket_stats|false|nil filled with the counts
---@return callgate.t.tpacket_stats?
---@return callgate.error?
function S.sockopt_get_tpacket_stats(fd, level, option, value) end

---Read `PACKET_STATISTICS` of a socket that has a ring of version 3.
--- - `ENOPROTOOPT`: the level does not have the option
--- - `EINVAL`: the value does not have this type
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param level string|integer the part of the kernel that is meant
---@param option integer the option, of the level's group
---@param value? callgate.t.tpacket_stats_v3|false|nil filled with the counts since the last question
---@return callgate.t.tpacket_stats_v3?
---@return callgate.error?
function S.sockopt_get_tpacket_stats_v3(fd, level, option, value) end

---Read a socket option that is a 64 bit integer, such as `SO_COOKIE`.
--- - `ENOPROTOOPT`: the level does not have the option
--- - `EINVAL`: the value does not have this type
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param level string|integer the part of the kernel that is meant
---@param option integer the option, of the level's group
---@param value? ffi.cdata*|false|nil filled with the number
---@return integer?
---@return callgate.error?
function S.sockopt_get_u64(fd, level, option, value) end

---Read a socket option that is the ids of a process, `SO_PEERCRED`.
--- - `ENOPROTOOPT`: the level does not have the option
--- - `EINVAL`: the value does not have this type
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param level string|integer the part of the kernel that is meant
---@param option integer the option, of the level's group
---@param value? callgate.t.ucred|false|nil filled with the ids, from the time of `connect` or `listen`
---@return callgate.t.ucred?
---@return callgate.error?
function S.sockopt_get_ucred(fd, level, option, value) end

---Set a socket option that is an int or a flag.
--- - `ENOPROTOOPT`: the level does not have the option, or it is read only
--- - `EINVAL`: the value is not allowed, or does not have this type
--- - `EPERM`: the option is for the privileged
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param level string|integer the part of the kernel that is meant
---@param option integer the option, of the level's group
---@param value integer the number; 0 and 1 for a flag
---@return true?
---@return callgate.error?
function S.sockopt_set_int(fd, level, option, value) end

---Set a membership of an IPv4 group for one source, such as `IP_ADD_SOURCE_MEMBERSHIP`.
--- - `ENOPROTOOPT`: the level does not have the option, or it is read only
--- - `EINVAL`: the value is not allowed, or does not have this type
--- - `ENODEV`: there is no such interface
--- - `EADDRINUSE`: the socket is a member already
--- - `EADDRNOTAVAIL`: the socket is not a member
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param level string|integer the part of the kernel that is meant
---@param option integer the option, of the level's group
---@param value callgate.t.ip_mreq_source|table|number|string the group, the interface and the source
---@return true?
---@return callgate.error?
function S.sockopt_set_ip_mreq_source(fd, level, option, value) end

---Set a membership of an IPv4 group (`IP_ADD_MEMBERSHIP`, `IP_DROP_MEMBERSHIP`), or `IP_MULTICAST_IF`.
--- - `ENOPROTOOPT`: the level does not have the option, or it is read only
--- - `EINVAL`: the value is not allowed, or does not have this type
--- - `ENODEV`: there is no such interface
--- - `EADDRINUSE`: the socket is a member already
--- - `EADDRNOTAVAIL`: the socket is not a member
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param level string|integer the part of the kernel that is meant
---@param option integer the option, of the level's group
---@param value callgate.t.ip_mreqn|table|number|string the group and the interface
---@return true?
---@return callgate.error?
function S.sockopt_set_ip_mreqn(fd, level, option, value) end

---Set a membership of an IPv6 group (`IPV6_ADD_MEMBERSHIP`, `IPV6_DROP_MEMBERSHIP`).
--- - `ENOPROTOOPT`: the level does not have the option, or it is read only
--- - `EINVAL`: the value is not allowed, or does not have this type
--- - `ENODEV`: there is no such interface
--- - `EADDRINUSE`: the socket is a member already
--- - `EADDRNOTAVAIL`: the socket is not a member
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param level string|integer the part of the kernel that is meant
---@param option integer the option, of the level's group
---@param value callgate.t.ipv6_mreq|table|number|string the group and the interface
---@return true?
---@return callgate.error?
function S.sockopt_set_ipv6_mreq(fd, level, option, value) end

---Set `SO_LINGER`, how `close` waits for data that is not sent.
--- - `ENOPROTOOPT`: the level does not have the option, or it is read only
--- - `EINVAL`: the value is not allowed, or does not have this type
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param level string|integer the part of the kernel that is meant
---@param option integer the option, of the level's group
---@param value callgate.t.linger|table|number|string the setting; 0 seconds cut the connection
---@return true?
---@return callgate.error?
function S.sockopt_set_linger(fd, level, option, value) end

---Set a membership of a packet socket (`PACKET_ADD_MEMBERSHIP`, `PACKET_DROP_MEMBERSHIP`).
--- - `ENOPROTOOPT`: the level does not have the option, or it is read only
--- - `EINVAL`: the value is not allowed, or does not have this type
--- - `ENODEV`: there is no such interface
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param level string|integer the part of the kernel that is meant
---@param option integer the option, of the level's group
---@param value callgate.t.packet_mreq|table|number|string the interface and what is joined
---@return true?
---@return callgate.error?
function S.sockopt_set_packet_mreq(fd, level, option, value) end

---Set a classic BPF program (`SO_ATTACH_FILTER`, `SO_ATTACH_REUSEPORT_CBPF`, `PACKET_FANOUT_DATA`).
--- - `EINVAL`: the program is not right, or longer than 4096 instructions
--- - `ENOMEM`: it takes more memory than the socket may have (`net.core.optmem_max`)
--- - `EPERM`: the filter is locked (`SO_LOCK_FILTER`)
--- - `ENOPROTOOPT`: the level does not have the option
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param level string|integer the part of the kernel that is meant
---@param option integer the option, of the level's group
---@param filter table|ffi.cdata* the program, as `cbpf.assemble` makes it
---@return true?
---@return callgate.error?
function S.sockopt_set_sock_fprog(fd, level, option, filter) end

---Set a socket option that is a time, such as `SO_RCVTIMEO`.
--- - `ENOPROTOOPT`: the level does not have the option, or it is read only
--- - `EINVAL`: the value is not allowed, or does not have this type
--- - `EDOM`: the microseconds are not below a million
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param level string|integer the part of the kernel that is meant
---@param option integer the option, of the level's group
---@param value callgate.t.timeval|table|number|string the time; 0 is for ever
---@return true?
---@return callgate.error?
function S.sockopt_set_timeval(fd, level, option, value) end

---Make a ring of version 1 or 2 for a packet socket (`PACKET_RX_RING`, `PACKET_TX_RING`), to be mapped by `mmap`.
--- - `EINVAL`: the shape is not possible
--- - `EBUSY`: the ring is mapped, or the socket has one already
--- - `ENOMEM`: there is no memory for it
--- - `ENOPROTOOPT`: the level does not have the option
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param level string|integer the part of the kernel that is meant
---@param option integer the option, of the level's group
---@param value callgate.t.tpacket_req|table|number|string its shape
---@return true?
---@return callgate.error?
function S.sockopt_set_tpacket_req(fd, level, option, value) end

---Make a ring of version 3 for a packet socket (`PACKET_RX_RING`, `PACKET_TX_RING`), to be mapped by `mmap`.
--- - `EINVAL`: the shape is not possible, or the socket's `PACKET_VERSION` is another
--- - `EBUSY`: the ring is mapped, or the socket has one already
--- - `ENOMEM`: there is no memory for it
--- - `ENOPROTOOPT`: the level does not have the option
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param level string|integer the part of the kernel that is meant
---@param option integer the option, of the level's group
---@param value callgate.t.tpacket_req3|table|number|string its shape
---@return true?
---@return callgate.error?
function S.sockopt_set_tpacket_req3(fd, level, option, value) end

---Set a socket option that is a 64 bit integer, such as `SO_MAX_PACING_RATE`.
--- - `ENOPROTOOPT`: the level does not have the option, or it is read only
--- - `EINVAL`: the value is not allowed, or does not have this type
--- - `ENOTSOCK`: `fd` is not a socket
---@param fd callgate.fd|integer the socket
---@param level string|integer the part of the kernel that is meant
---@param option integer the option, of the level's group
---@param value integer the number
---@return true?
---@return callgate.error?
function S.sockopt_set_u64(fd, level, option, value) end

---Move data between a pipe and another descriptor without copying them to the program.
--- - `EAGAIN`: it would have to wait, and `NONBLOCK` was given or a descriptor is nonblocking
--- - `EBADF`: a descriptor is not open in the right way
--- - `EINVAL`: neither is a pipe, the destination appends, or a file cannot be spliced
--- - `ESPIPE`: an offset was given for a pipe
---@param fd_in callgate.fd|integer the source
---@param off_in? integer|ffi.cdata* where to read from, moved by the call; nothing for a pipe or the file's position
---@param fd_out callgate.fd|integer the destination
---@param off_out? integer|ffi.cdata* where to write to, moved by the call; nothing for a pipe or the file's position
---@param len integer number of bytes
---@param flags? string|integer how they are moved
---@return integer?
---@return callgate.error?
---@return integer
---@return integer
function S.splice(fd_in, off_in, fd_out, off_out, len, flags) end

---Ask what the kernel knows of a file, following symbolic links.
---
---This is `fstatat` from the working directory.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
---@param path string the file
---@param stat? callgate.t.stat|false|nil filled with the answer
---@return callgate.t.stat?
---@return callgate.error?
function S.stat(path, stat) end

---Ask about the file system that holds a file.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
--- - `EIO`: the device failed
--- - `ENOSYS`: the file system does not tell
---@param path string any file in it
---@param statfs? callgate.t.statfs|false|nil filled with the answer
---@return callgate.t.statfs?
---@return callgate.error?
function S.statfs(path, statfs) end

---Ask what the kernel knows of a file, as much as is wanted.
---
---The answer's `mask` says what was filled, which may be more or less than was asked for.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
--- - `EBADF`: `path` is relative and `dir` is not an open descriptor
--- - `EINVAL`: a flag is unknown, or `mask` has the reserved bit
---@param dir? callgate.fd|integer|nil directory from which a relative `path` starts
---@param path string the file
---@param flags? string|integer `SYMLINK_NOFOLLOW`, `EMPTY_PATH`, `NO_AUTOMOUNT`, and how a server is asked
---@param mask? string|integer what is wanted
---@param statx? callgate.t.statx|false|nil filled with the answer
---@return callgate.t.statx?
---@return callgate.error?
function S.statx(dir, path, flags, mask, statx) end

---Make a symbolic link.
--- - `ENOENT`: a directory on the way to `linkpath` does not exist, or a path is empty
--- - `EACCES`: a directory on the way may not be searched, or the last one not written
--- - `ENOTDIR`: a part of the path is not a directory
--- - `EEXIST`: the name exists already, even as a symbolic link that leads nowhere
--- - `ENOSPC`: the device is full
--- - `EROFS`: the file system is read only
--- - `EPERM`: the file system has no symbolic links
---@param target string the text of the link: where it leads, which need not exist
---@param linkpath string the link's name
---@return true?
---@return callgate.error?
function S.symlink(target, linkpath) end

---Make a symbolic link, relative to a directory descriptor.
--- - `EBADF`: `linkpath` is relative and `newdir` is not an open descriptor
--- - `ENOENT`: a directory on the way to `linkpath` does not exist, or a path is empty
--- - `EACCES`: a directory on the way may not be searched, or the last one not written
--- - `ENOTDIR`: a part of the path is not a directory
--- - `EEXIST`: the name exists already, even as a symbolic link that leads nowhere
--- - `ENOSPC`: the device is full
--- - `EROFS`: the file system is read only
--- - `EPERM`: the file system has no symbolic links
---@param target string the text of the link: where it leads, which need not exist
---@param newdir? callgate.fd|integer|nil directory from which a relative `linkpath` starts
---@param linkpath string the link's name
---@return true?
---@return callgate.error?
function S.symlinkat(target, newdir, linkpath) end

---Start or await the writing of a part of a file.
---
---Metadata are not written: it does not make data safe.
--- - `EBADF`: `fd` is not open
--- - `EIO`: the device failed
--- - `EINVAL`: a flag is unknown, or the range is negative
--- - `ESPIPE`: `fd` is not a file, directory or block device
---@param fd callgate.fd|integer the open file
---@param offset integer first byte
---@param len integer number of bytes; 0 is all to the end of the file
---@param flags? string|integer which steps
---@return true?
---@return callgate.error?
function S.sync_file_range(fd, offset, len, flags) end

---Write everything that is changed in the file system that holds an open file, and wait for it.
--- - `EBADF`: `fd` is not open
--- - `EIO`: the device failed
---@param fd callgate.fd|integer any file in the file system
---@return true?
---@return callgate.error?
function S.syncfs(fd) end

---Ask for the state of the system: how long it runs, its load, its memory.
---@param info? callgate.t.sysinfo|false|nil filled with the answer
---@return callgate.t.sysinfo?
---@return callgate.error?
function S.sysinfo(info) end

---Wait until the output is sent.
--- - `ENOTTY`: `fd` is not a terminal
--- - `EINTR`: a signal came
---@param fd callgate.fd|integer the terminal
---@return true?
---@return callgate.error?
function S.tcdrain(fd) end

---Stop or start output or input.
--- - `ENOTTY`: `fd` is not a terminal
--- - `EINVAL`: `action` is unknown
---@param fd callgate.fd|integer the terminal
---@param action string|integer what to do
---@return true?
---@return callgate.error?
function S.tcflow(fd, action) end

---Discard what is queued.
--- - `ENOTTY`: `fd` is not a terminal
--- - `EINVAL`: `queue` is unknown
---@param fd callgate.fd|integer the terminal
---@param queue string|integer which queue
---@return true?
---@return callgate.error?
function S.tcflush(fd, queue) end

---Read how a terminal behaves.
--- - `ENOTTY`: `fd` is not a terminal
---@param fd callgate.fd|integer the terminal
---@param termios? callgate.t.termios|false|nil filled with the answer
---@return callgate.t.termios?
---@return callgate.error?
function S.tcgetattr(fd, termios) end

---Read how a terminal behaves, with speeds as numbers.
--- - `ENOTTY`: `fd` is not a terminal
---@param fd callgate.fd|integer the terminal
---@param termios? callgate.t.termios2|false|nil filled with the answer
---@return callgate.t.termios2?
---@return callgate.error?
function S.tcgetattr2(fd, termios) end

---Tell the foreground process group of a terminal.
--- - `ENOTTY`: `fd` is not the caller's controlling terminal
---@param fd callgate.fd|integer the terminal
---@return integer?
---@return callgate.error?
function S.tcgetpgrp(fd) end

---Tell the session that a terminal controls.
--- - `ENOTTY`: `fd` is not the caller's controlling terminal
---@param fd callgate.fd|integer the terminal
---@return integer?
---@return callgate.error?
function S.tcgetsid(fd) end

---Tell the size of a terminal's window.
--- - `ENOTTY`: `fd` is not a terminal
---@param fd callgate.fd|integer the terminal
---@param size? callgate.t.winsize|false|nil filled with the size
---@return callgate.t.winsize?
---@return callgate.error?
function S.tcgetwinsize(fd, size) end

---Send a break.
--- - `ENOTTY`: `fd` is not a terminal
---@param fd callgate.fd|integer the terminal
---@param duration integer tenths of a second; 0 is a quarter to half a second
---@return true?
---@return callgate.error?
function S.tcsendbreak(fd, duration) end

---Change how a terminal behaves.
--- - `ENOTTY`: `fd` is not a terminal
--- - `EINVAL`: `action` is unknown
--- - `EIO`: the caller is in an orphaned background group
---@param fd callgate.fd|integer the terminal
---@param action string|integer when
---@param termios callgate.t.termios|table|number|string the new behaviour
---@return true?
---@return callgate.error?
function S.tcsetattr(fd, action, termios) end

---Change how a terminal behaves, with speeds as numbers.
--- - `ENOTTY`: `fd` is not a terminal
--- - `EINVAL`: `action` is unknown
--- - `EIO`: the caller is in an orphaned background group
---@param fd callgate.fd|integer the terminal
---@param action string|integer when
---@param termios callgate.t.termios2|table|number|string the new behaviour; `BOTHER` in `cflag` makes the speeds count
---@return true?
---@return callgate.error?
function S.tcsetattr2(fd, action, termios) end

---Change the foreground process group of a terminal.
--- - `ENOTTY`: `fd` is not the caller's controlling terminal
--- - `EPERM`: the group is not of the caller's session
--- - `ESRCH`: there is no such group
---@param fd callgate.fd|integer the terminal
---@param pgrp integer the group
---@return true?
---@return callgate.error?
function S.tcsetpgrp(fd, pgrp) end

---Change what a terminal says of its window's size; `SIGWINCH` tells the foreground group.
--- - `ENOTTY`: `fd` is not a terminal
---@param fd callgate.fd|integer the terminal
---@param size callgate.t.winsize|table|number|string the new size
---@return true?
---@return callgate.error?
function S.tcsetwinsize(fd, size) end

---Duplicate what is in a pipe into another pipe; the source keeps it.
--- - `EAGAIN`: it would have to wait, and `NONBLOCK` was given or a descriptor is nonblocking
--- - `EBADF`: a descriptor is not open in the right way
--- - `EINVAL`: one of them is not a pipe, or both are the same pipe
---@param fd_in callgate.fd|integer the source, a pipe
---@param fd_out callgate.fd|integer the destination, another pipe
---@param len integer number of bytes
---@param flags? string|integer how they are moved
---@return integer?
---@return callgate.error?
function S.tee(fd_in, fd_out, len, flags) end

---Send a signal to a thread of a process.
--- - `EINVAL`: there is no such signal, or an id is not positive
--- - `EPERM`: the process may not be signalled by this one
--- - `ESRCH`: the process has no such thread
---@param tgid integer the process
---@param tid integer the thread
---@param signal string|integer the signal; 0 only asks whether it could be sent
---@return true?
---@return callgate.error?
function S.tgkill(tgid, tid, signal) end

---Ask for the time of day in seconds, as of the last tick.
---@return integer
function S.time() end

---Remove a timer.
--- - `EINVAL`: there is no such timer
---@param timer integer the timer
---@return true?
---@return callgate.error?
function S.timer_delete(timer) end

---Ask how often a timer ran out between its signal and the signal's delivery.
--- - `EINVAL`: there is no such timer
---@param timer integer the timer
---@return integer?
---@return callgate.error?
function S.timer_getoverrun(timer) end

---Ask when a timer runs out.
--- - `EINVAL`: there is no such timer
---@param timer integer the timer
---@param value? callgate.t.itimerspec|false|nil filled with what is left, and how often
---@return callgate.t.itimerspec?
---@return callgate.error?
function S.timer_gettime(timer, value) end

---Make a timer that is a descriptor.
--- - `EINVAL`: there are no timers by this clock, or `flags` has unknown flags
--- - `EPERM`: the clock wakes the machine and the caller lacks `CAP_WAKE_ALARM`
---@param clock string|integer the clock that it runs by
---@param flags? string|integer whether it closes on `execve`, whether reading waits
---@return callgate.fd?
---@return callgate.error?
function S.timerfd_create(clock, flags) end

---Ask when a timer descriptor runs out.
--- - `EBADF`: `fd` is not open
--- - `EINVAL`: `fd` is no timer descriptor
---@param fd callgate.fd|integer the timer descriptor
---@param value? callgate.t.itimerspec|false|nil filled with what is left, and how often
---@return callgate.t.itimerspec?
---@return callgate.error?
function S.timerfd_gettime(fd, value) end

---Start, change or stop a timer descriptor.
--- - `EBADF`: `fd` is not open
--- - `ECANCELED`: the clock was set since, and `CANCEL_ON_SET` is on
--- - `EINVAL`: `fd` is no timer descriptor, `new` is no time, or `flags` has unknown flags
---@param fd callgate.fd|integer the timer descriptor
---@param flags? string|integer whether the time is a time of the clock, and whether setting the clock is told
---@param new callgate.t.itimerspec|table|number|string when it runs out, and how often; zero stops it
---@param old? callgate.t.itimerspec|false|nil filled with what was left, and how often
---@return callgate.t.itimerspec?
---@return callgate.error?
function S.timerfd_settime(fd, flags, new, old) end

---Ask for the processor time of this process and its children.
---@param times? callgate.t.tms|false|nil filled with the times, in ticks
---@return integer?
---@return callgate.error?
---@return callgate.t.tms
function S.times(times) end

---Send a signal to a thread, whichever process it belongs to.
---
---A thread id may be used again by another process; `tgkill` is the safer one.
--- - `EINVAL`: there is no such signal, or the id is not positive
--- - `EPERM`: the thread may not be signalled by this process
--- - `ESRCH`: there is no such thread
---@param tid integer the thread
---@param signal string|integer the signal; 0 only asks whether it could be sent
---@return true?
---@return callgate.error?
function S.tkill(tid, signal) end

---Set a file's size: cut it, or extend it with a hole.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched, or the file may not be written
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
--- - `EINVAL`: `length` is negative, or it is not a regular file
--- - `EISDIR`: it is a directory
--- - `EFBIG`: `length` is larger than a file may be
--- - `EROFS`: the file system is read only
---@param path string the file
---@param length integer the new size in bytes
---@return true?
---@return callgate.error?
function S.truncate(path, length) end

---Filter the frames that come out of a tap device by a classic BPF program.
--- - `EINVAL`: the program is not right, or it is no tap device
--- - `EBADFD`: `fd` is not that of an interface
--- - `ENOTTY`: `fd` is no tun device
---@param fd callgate.fd|integer the tap device
---@param filter table|ffi.cdata* the program, as `cbpf.assemble` makes it
---@return true?
---@return callgate.error?
function S.tunattachfilter(fd, filter) end

---Remove the filter of a tap device.
--- - `EINVAL`: it is no tap device
--- - `EBADFD`: `fd` is not that of an interface
--- - `ENOTTY`: `fd` is no tun device
---@param fd callgate.fd|integer the tap device
---@return true?
---@return callgate.error?
function S.tundetachfilter(fd) end

---Open the network namespace that the interface of a descriptor is in.
--- - `EBADFD`: `fd` is not that of an interface
--- - `EPERM`: the caller may not
--- - `ENOTTY`: `fd` is no tun device
---@param fd callgate.fd|integer the tun device
---@return callgate.fd?
---@return callgate.error?
function S.tungetdevnetns(fd) end

---Tell what tun and tap devices of this kernel can be like.
--- - `ENOTTY`: `fd` is no tun device
---@param fd callgate.fd|integer a descriptor of `/dev/net/tun`
---@param features? ffi.cdata*|false|nil filled with the flags of `IFF_TUN` that may be given to `tunsetiff`
---@return integer?
---@return callgate.error?
function S.tungetfeatures(fd, features) end

---Tell the name of the interface of a descriptor, and what it is like.
---
---The bit of `NO_PI` says here that there is no filter (`NOFILTER`).
--- - `EBADFD`: `fd` is not that of an interface
--- - `ENOTTY`: `fd` is no tun device
--- - `ERANGE`: the room is too small
---@param fd callgate.fd|integer the tun device
---@param name? ffi.cdata*|integer|nil where the name goes, without a NUL; 16 bytes are always enough
---@param name_len? integer its length
---@param flags? ffi.cdata*|false|nil filled with what it is like, in flags of `IFF_TUN`
---@return string|integer?
---@return callgate.error?
---@return integer
function S.tungetiff(fd, name, name_len, flags) end

---Tell how long the header before each packet is, with `VNET_HDR`.
--- - `EBADFD`: `fd` is not that of an interface
--- - `ENOTTY`: `fd` is no tun device
---@param fd callgate.fd|integer the tun device
---@param size? ffi.cdata*|false|nil filled with its length in bytes
---@return integer?
---@return callgate.error?
function S.tungetvnethdrsz(fd, size) end

---Say whether an interface has a carrier.
--- - `EBADFD`: `fd` is not that of an interface
--- - `ENOTTY`: `fd` is no tun device
---@param fd callgate.fd|integer the tun device
---@param carrier integer 1 or 0
---@return true?
---@return callgate.error?
function S.tunsetcarrier(fd, carrier) end

---Say which group may use an interface that stays.
--- - `EINVAL`: the group is not of this user namespace
--- - `EBADFD`: `fd` is not that of an interface
--- - `ENOTTY`: `fd` is no tun device
---@param fd callgate.fd|integer the tun device
---@param group integer the group; -1 is none in particular
---@return true?
---@return callgate.error?
function S.tunsetgroup(fd, group) end

---Make a descriptor of `/dev/net/tun` that of an interface, which is made if it is not there.
--- - `EBUSY`: the interface belongs to another descriptor, or is there and `TUN_EXCL` is set
--- - `EINVAL`: the name is too long or is that of an interface of another kind, or the flags cannot be meant
--- - `EPERM`: the caller may not make interfaces, or not use this one
--- - `ENOTTY`: `fd` is no tun device
--- - `EBADFD`: `fd` is that of another interface already
---@param fd callgate.fd|integer a descriptor of `/dev/net/tun`
---@param name? string the interface's name, at most 15 bytes; `%d` in it becomes the first number that is free. Nothing or an empty one lets the kernel choose
---@param flags? string|integer what it is like, with `TUN` or `TAP`
---@return true?
---@return callgate.error?
function S.tunsetiff(fd, name, flags) end

---Say what type of hardware an interface that is down claims to be.
--- - `EBUSY`: the interface is up
--- - `EBADFD`: `fd` is not that of an interface
--- - `ENOTTY`: `fd` is no tun device
---@param fd callgate.fd|integer the tun device
---@param hardware integer the type, an `ARPHRD`; 1 is Ethernet
---@return true?
---@return callgate.error?
function S.tunsetlink(fd, hardware) end

---Say which work on packets is left to the program that reads them; the interface must have `VNET_HDR`.
--- - `EINVAL`: the kernel does not know all of it, or segments are left without checksums
--- - `EBADFD`: `fd` is not that of an interface
--- - `ENOTTY`: `fd` is no tun device
---@param fd callgate.fd|integer the tun device
---@param offload? string|integer the work
---@return true?
---@return callgate.error?
function S.tunsetoffload(fd, offload) end

---Say which user may use an interface that stays.
--- - `EINVAL`: the user is not of this user namespace
--- - `EBADFD`: `fd` is not that of an interface
--- - `ENOTTY`: `fd` is no tun device
---@param fd callgate.fd|integer the tun device
---@param owner integer the user; -1 is nobody in particular
---@return true?
---@return callgate.error?
function S.tunsetowner(fd, owner) end

---Say whether an interface stays when its last descriptor is closed.
--- - `EBADFD`: `fd` is not that of an interface
--- - `ENOTTY`: `fd` is no tun device
---@param fd callgate.fd|integer the tun device
---@param persist integer 1 if it stays, 0 if not
---@return true?
---@return callgate.error?
function S.tunsetpersist(fd, persist) end

---Take the queue of a descriptor into use, or out of it.
--- - `EINVAL`: the queue is in that state already, the interface has one queue, or the flags are neither
--- - `ENOTTY`: `fd` is no tun device
---@param fd callgate.fd|integer a descriptor of an interface with `MULTI_QUEUE`
---@param flags? string|integer `ATTACH_QUEUE` or `DETACH_QUEUE`
---@return true?
---@return callgate.error?
function S.tunsetqueue(fd, flags) end

---Say how long the header before each packet is, with `VNET_HDR`.
--- - `EINVAL`: it is less
--- - `EBADFD`: `fd` is not that of an interface
--- - `ENOTTY`: `fd` is no tun device
---@param fd callgate.fd|integer the tun device
---@param size integer its length in bytes, at least 10
---@return true?
---@return callgate.error?
function S.tunsetvnethdrsz(fd, size) end

---Set which permission bits a new file does not get.
---@param mask string|integer the bits to leave out
---@return integer
function S.umask(mask) end

---Unmount a file system.
--- - `EPERM`: `CAP_SYS_ADMIN` is missing
--- - `EBUSY`: it is in use
--- - `EINVAL`: `target` is not a mount, or may not be unmounted in this namespace
--- - `EAGAIN`: it was marked by `EXPIRE`; call again
---@param target string where it is mounted
---@param flags? string|integer how
---@return true?
---@return callgate.error?
function S.umount2(target, flags) end

---Remove a name of a file; the file goes with its last name and descriptor.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched, or the last one not written
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
--- - `EISDIR`: it is a directory; `rmdir` removes it
--- - `EPERM`: the directory is sticky and neither it nor the file is this user's, or the file cannot be changed
--- - `EBUSY`: the system uses it
--- - `EROFS`: the file system is read only
---@param path string the name
---@return true?
---@return callgate.error?
function S.unlink(path) end

---Remove a name of a file, or an empty directory, relative to a directory descriptor.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: a directory on the way may not be searched, or the last one not written
--- - `ENOTDIR`: a part of the path is not a directory, or `REMOVEDIR` was given and it is none
--- - `ELOOP`: too many symbolic links on the way
--- - `EBADF`: `path` is relative and `dir` is not an open descriptor
--- - `EINVAL`: a flag is unknown, or with `REMOVEDIR` the path ends in `.`
--- - `EISDIR`: it is a directory, and `REMOVEDIR` was not given
--- - `ENOTEMPTY`: the directory is not empty
--- - `EPERM`: the directory is sticky and neither it nor the file is this user's, or the file cannot be changed
--- - `EBUSY`: the system uses it
--- - `EROFS`: the file system is read only
---@param dir? callgate.fd|integer|nil directory from which a relative `path` starts
---@param path string the name
---@param flags? string|integer `REMOVEDIR` for a directory, otherwise nothing
---@return true?
---@return callgate.error?
function S.unlinkat(dir, path, flags) end

---Let the other side of a pseudoterminal be opened.
--- - `ENOTTY`: `fd` is not the controlling side of a pseudoterminal
---@param fd callgate.fd|integer the controlling side of a pseudoterminal
---@return true?
---@return callgate.error?
function S.unlockpt(fd) end

---Leave namespaces and other things that the thread shares.
--- - `EPERM`: `CAP_SYS_ADMIN` is missing (not for `NEWUSER`)
--- - `EINVAL`: a flag is unknown, or the process has several threads (`NEWUSER`, `VM`)
--- - `ENOSPC`: there are as many namespaces as allowed
--- - `EUSERS`: user namespaces are nested too deeply
---@param flags? string|integer what is no longer shared
---@return true?
---@return callgate.error?
function S.unshare(flags) end

---Set a file's times to the nanosecond, relative to a directory descriptor.
---
---An empty path needs `EMPTY_PATH` and Linux 5.8.
--- - `ENOENT`: the file, or a directory on the way to it, does not exist
--- - `EACCES`: the current time is to be set, and the file may not be written and is not this user's
--- - `ENOTDIR`: a part of the path is not a directory
--- - `ELOOP`: too many symbolic links on the way
--- - `EBADF`: `path` is relative and `dir` is not an open descriptor
--- - `EROFS`: the file system is read only
--- - `EPERM`: other times are to be set, and the file is not this user's
--- - `EINVAL`: a flag is unknown, or nanoseconds are neither below a second nor a `UTIME` value
---@param dir? callgate.fd|integer|nil directory from which a relative `path` starts
---@param path string the file
---@param times? callgate.t.timespec2|table|number|string the new times; nothing is the current time for both
---@param flags? string|integer `SYMLINK_NOFOLLOW`, `EMPTY_PATH`
---@return true?
---@return callgate.error?
function S.utimensat(dir, path, times, flags) end

---Put memory into a pipe without copying it, or take a pipe's bytes into memory.
---
---`fd` decides the direction: its writing end takes the buffers, its reading end fills them, which is why they must be writable. The pipe keeps the pages themselves: what is changed in a buffer before it is read, is read changed.
--- - `EAGAIN`: it would have to wait, and `NONBLOCK` was given
--- - `EBADF`: `fd` is not an end of a pipe
--- - `EINVAL`: there are more than 1024 buffers, or the memory is not aligned as `GIFT` needs it
---@param fd callgate.fd|integer an end of a pipe
---@param iov table|ffi.cdata* the memory
---@param flags? string|integer how it is moved
---@return integer?
---@return callgate.error?
function S.vmsplice(fd, iov, flags) end

---Write a buffer to a descriptor.
--- - `EAGAIN`: no room now, and the descriptor is nonblocking
--- - `EBADF`: `fd` is not open for writing
--- - `EPIPE`: the reading end is closed (and `SIGPIPE` is sent)
---@param fd callgate.fd|integer the open file
---@param buf string|ffi.cdata* the bytes
---@param buf_len? integer its length
---@return integer?
---@return callgate.error?
function S.write(fd, buf, buf_len) end

---Write several buffers to a descriptor, one after the other.
--- - `EBADF`: `fd` is not open for writing
--- - `EAGAIN`: it would have to wait, and the descriptor is nonblocking
--- - `EINVAL`: there are more than 1024 buffers, or their lengths are too large together
--- - `EPIPE`: the reading end is closed (and `SIGPIPE` is sent)
---@param fd callgate.fd|integer the open file
---@param iov table|ffi.cdata* the bytes
---@return integer?
---@return callgate.error?
function S.writev(fd, iov) end

return S
