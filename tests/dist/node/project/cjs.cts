import callgate = require('callgate');
import standard, { Fd, O, open } from 'callgate';

const fd: Fd = open('/', O.RDONLY | O.CLOEXEC | O.DIRECTORY);
const inode: bigint = callgate.fstat(fd).ino;
if (inode !== standard.fstat(fd).ino) throw new Error('not the same');
fd.close();
console.log(callgate.library_path);
