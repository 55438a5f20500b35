// as TypeScript resolved modules before `exports`
import * as callgate from 'callgate';
import { Fd, O, open } from 'callgate';

const fd: Fd = open('/', O.RDONLY | O.CLOEXEC | O.DIRECTORY);
const inode: bigint = callgate.fstat(fd).ino;
if (inode !== callgate.default.fstat(fd).ino) throw new Error('not the same');
fd.close();
console.log(callgate.library_path);
