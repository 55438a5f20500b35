// Compiled, not run: what the declarations promise, and what they must refuse.

import callgate, { AF, Fd, O, SOCK, openat, pread, promises, readable, types } from 'callgate';

const fd: Fd = openat(null, '/etc/passwd', O.RDONLY | O.CLOEXEC);
const bytes: Buffer = pread(fd, 16, 0);
const count: number = pread(fd, new Uint8Array(16), 0);
const size: number = callgate.fstat(fd).size;
const inode: bigint = callgate.fstat(fd).ino;
const [one, other]: [Fd, Fd] = callgate.socketpair(AF.UNIX, SOCK.STREAM);
const time: types.timespec = new types.timespec({ sec: 1, nsec: 5n });
const later: Promise<Buffer> = promises.read(fd, 10, AbortSignal.timeout(10));
const names: string[] = callgate.names(O, O.RDWR);
const link: string | undefined = callgate.net.links({ name: 'lo' })[0]?.name;
const waited: Promise<void> = readable(one);

// @ts-expect-error a path is no number
openat(null, 5);
// @ts-expect-error there is no such field
new types.timespec({ second: 1 });
// @ts-expect-error there is no such constant
void O.NONSENSE;
// @ts-expect-error a surplus argument
callgate.getpid(1);
// @ts-expect-error there is no such field in the request
callgate.net.links({ nam: 'lo' });

export { bytes, count, inode, later, link, names, one, other, size, time, waited };
