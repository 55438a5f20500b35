// Cost of a call from Node through callgate, node:fs and koffi. Prints "key ns" lines.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const require = createRequire(import.meta.url)
const cg = require(join(here, '../bindings/node'))
const koffi = require('koffi')

const ROUNDS = 15
const CALLS = 30000

// Measured in turn, round by round, so that what disturbs the machine disturbs all.
function measure (name, calls, functions) {
  const times = Object.fromEntries(Object.keys(functions).map(key => [key, []]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const [key, f] of Object.entries(functions)) {
      const start = process.hrtime.bigint()
      for (let i = 0; i < calls; i++) f()
      times[key].push(Number(process.hrtime.bigint() - start) / calls)
    }
  }
  for (const [key, values] of Object.entries(times)) {
    values.sort((a, b) => a - b)
    console.log(`node.${name}.${key} ${values[ROUNDS >> 1].toFixed(1)}`)
  }
}

const zero = fs.openSync('/dev/zero', 'r')
const nul = fs.openSync('/dev/null', 'w')
const buf = Buffer.alloc(16)

const libc = koffi.load('libc.so.6')
const koffiGetpid = libc.func('int getpid()')
const koffiLseek = libc.func('int64_t lseek(int fd, int64_t offset, int whence)')
const koffiRead = libc.func('int64_t read(int fd, void *buf, size_t count)')
const koffiWrite = libc.func('int64_t write(int fd, const void *buf, size_t count)')

measure('getpid', CALLS, { callgate: () => cg.getpid(), koffi: () => koffiGetpid() })
measure('lseek', CALLS, { callgate: () => cg.lseek(zero, 0, 0), koffi: () => koffiLseek(zero, 0, 0) })
measure('read', CALLS, {
  callgate: () => cg.read(zero, buf),
  fs: () => fs.readSync(zero, buf, 0, 16, null),
  koffi: () => koffiRead(zero, buf, 16)
})
measure('write', CALLS, {
  callgate: () => cg.write(nul, buf),
  fs: () => fs.writeSync(nul, buf, 0, 16, null),
  koffi: () => koffiWrite(nul, buf, 16)
})
measure('fstat', CALLS, { callgate: () => cg.fstat(zero).size, fs: () => fs.fstatSync(zero).size })

const peer = koffi.load(join(here, '../target/release/libcallgate_bench_json.so'))
const free = koffi.disposable('json', 'str', peer.func('void bench_json_free(void *)'))
const json = peer.func('bench_json', free, ['uint32_t'])
measure('rows', 20, {
  callgate: () => { if (cg.sample.rows({ count: 1000 }).length !== 1000) throw new Error('rows') },
  json: () => { if (JSON.parse(json(1000)).length !== 1000) throw new Error('rows') }
})
