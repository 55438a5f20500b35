import callgate, { Fd, O, fstat, open, promises, types } from 'callgate';

const fd: Fd = open('/', O.RDONLY | O.CLOEXEC | O.DIRECTORY);
const status: types.stat = callgate.fstat(fd);
if (status.ino !== fstat(fd).ino || callgate.open !== (await import('callgate')).default.open) throw new Error('not the same');
fd.close();
const waited: Promise<void> = promises.nanosleep(new types.timespec({ sec: 0, nsec: 1 })).then(() => undefined);
await waited;
console.log(callgate.library_path);
