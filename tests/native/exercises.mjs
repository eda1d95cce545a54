// Everything the addon does, once, in one process: what scripts/sanitize-native.mjs runs under the sanitizers. The vitest
// tests run these too. Each throws where it fails.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { exercisesWithout, reasons } from '../qemu-user.mjs';
import { addon, call, callWith, frame, interrupt, NR, pause, pipe, read, sleep, submit, WORD, write } from './gate.mjs';

const text = (bytes) => Buffer.from(bytes).toString('latin1');

export const exercises = {
  'trap gives the kernel’s words'() {
    assert.equal(call(NR.getppid), process.ppid);
    assert.equal(call(NR.close, [-1]), -9);
    assert.equal(call(9999), -38);
  },
  'a masked argument is an address in the memory'() {
    const [from, to] = pipe();
    new Uint8Array(addon.memory).set(Buffer.from('hello'), 8192);
    assert.equal(call(NR.write, [to, 8192, 5], [], 0b10), 5);
    assert.equal(call(NR.read, [from, 8300, 16], [], 0b10), 5);
    assert.equal(text(new Uint8Array(addon.memory, 8300, 5)), 'hello');
    for (const fd of [from, to]) call(NR.close, [fd]);
  },
  'segments, relocations in a segment and in the memory, 1024 views'() {
    const [from, to] = pipe();
    const views = Array.from({ length: 1023 }, () => new Uint8Array(2));
    const vectors = WORD === 8 ? new BigUint64Array(2046) : new Uint32Array(2046);
    for (let i = 0; i < 1023; i++) vectors[2 * i + 1] = WORD === 8 ? 2n : 2;
    assert.equal(write(to, new Uint8Array(2046).fill(7)), 2046);
    const relocations = [[-1, 1, 0], ...views.map((_, i) => [0, i * 2 * WORD, i + 1])];
    assert.equal(callWith([vectors, ...views], NR.readv, [from, 0, 1023], relocations), 2046);
    assert.ok(views.every((view) => view[0] === 7 && view[1] === 7));
    assert.equal(write(to, Buffer.from('abcd')), 4);
    const two = [new Uint8Array(2), new Uint8Array(2)];
    frame(
      NR.readv,
      [from, 32768, 2],
      [
        [-2, 32768, 0],
        [-2, 32768 + 2 * WORD, 1],
      ],
      0b10,
    );
    const lengths = WORD === 8 ? new BigUint64Array(addon.memory, 32768, 4) : new Uint32Array(addon.memory, 32768, 4);
    lengths[1] = lengths[3] = WORD === 8 ? 2n : 2;
    addon.trapSegments(...two);
    assert.equal(text(two[0]) + text(two[1]), 'abcd');
    for (const fd of [from, to]) call(NR.close, [fd]);
  },
  'bad frames are refused before the call'() {
    const view = new Uint8Array(16);
    const bad = [
      [-1, 6, 0],
      [-1, -1, 0],
      [-1, 0, 1],
      [-1, 0, -1],
      [0, 9 + 8 - WORD, 0],
      [0, -1, 0],
      [1, 0, 0],
      [-2, 65536, 0],
      [-2, 8, 0],
      [-4, 0, 0],
    ];
    for (const relocation of bad) {
      assert.throws(
        () => callWith([view], NR.getppid, [], [relocation]),
        { code: 'ERR_OUT_OF_RANGE' },
        String(relocation),
      );
    }
    assert.throws(() => callWith([{}], NR.getppid), { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' });
    for (const value of [new Uint8Array(8), new DataView(new ArrayBuffer(8))]) {
      structuredClone(value.buffer, { transfer: [value.buffer] });
      assert.throws(() => callWith([value], NR.getppid), {
        name: 'TypeError',
        message: 'Segment 0 must not be detached, or out of the bounds of its buffer',
      });
    }
    if ('resizable' in ArrayBuffer.prototype) {
      const makers = [
        (buffer) => new Uint8Array(buffer, 0, 8192),
        (buffer) => new Uint8Array(buffer, 8192),
        (buffer) => new DataView(buffer, 0, 8192),
        (buffer) => new DataView(buffer, 8192),
      ];
      for (const make of makers) {
        const buffer = new ArrayBuffer(16384, { maxByteLength: 65536 });
        const value = make(buffer);
        const empty = new Uint8Array(buffer, 0, 0);
        buffer.resize(4096);
        assert.throws(() => callWith([value], NR.getppid), { name: 'TypeError', message: /out of the bounds/ });
        assert.throws(() => addon.submit(false, () => {}, value), { name: 'TypeError', message: /out of the bounds/ });
        assert.equal(callWith([empty], NR.getppid), process.ppid);
      }
    }
    // A pointer of a job's frame must lie in what the job copies.
    frame(NR.read, [0, 32768, 1], [], 0b10);
    assert.throws(() => addon.submit(true, () => {}), { code: 'ERR_OUT_OF_RANGE' });
    assert.throws(() => addon.submit(true), { code: 'ERR_INVALID_ARG_TYPE' });
    assert.throws(() => addon.batch(new Uint8Array(64), 2, new Uint8Array(0), false), { code: 'ERR_OUT_OF_RANGE' });
  },
  'a relocation that writes over the list does not change what was checked'() {
    const view = new Uint8Array(16);
    for (const [views, where] of [
      [[view], -2],
      [[view, new Uint8Array(addon.memory)], 1],
    ]) {
      // The first one's pointer falls on the offset and the target of the second, at 4096 + 12.
      for (const at of [4096 + 12, 4096 + 12 + 8 - (WORD - 4)]) {
        const word = callWith(
          views,
          NR.getppid,
          [],
          [
            [where, at, 0],
            [-1, 0, 0],
          ],
        );
        assert.equal(word, process.ppid);
      }
    }
  },
  'an empty segment crosses as an address without access'() {
    const [from, to] = pipe();
    write(to, Buffer.from('x'));
    assert.equal(callWith([new Uint8Array(0)], NR.read, [from, 0, 1], [[-1, 1, 0]]), -14);
    for (const fd of [from, to]) call(NR.close, [fd]);
  },
  'the memory outlives a transfer'() {
    try {
      structuredClone(addon.memory, { transfer: [addon.memory] });
    } catch {
      // marked as not to be transferred: all the better
    }
    globalThis.gc?.();
    addon.trap();
  },
  'batch: flags, data, stop'() {
    const entries = new Int32Array(48);
    const data = Buffer.from('batched');
    const [from, to] = pipe();
    entries.set([NR.write, 2 << 8, to, 0, 0, 0, 7], 0);
    entries.set([NR.close, 0, -1, -1], 16);
    entries[32] = NR.getppid;
    const bytes = new Uint8Array(entries.buffer);
    assert.equal(addon.batch(bytes, 3, data, true), 2);
    assert.deepEqual([entries[14], entries[30], entries[31], entries[46]], [7, -9, -1, 0]);
    assert.equal(addon.batch(bytes, 3, data, false), 3);
    assert.equal(entries[46], process.ppid);
    entries[17] = 1;
    assert.equal(addon.batch(bytes, 3, data, true), 3);
    for (const fd of [from, to]) call(NR.close, [fd]);
  },
  async 'a call on another thread, its views copied back'() {
    const [from, to] = pipe();
    const view = new Uint8Array(8);
    const job = read(from, view);
    write(to, Buffer.from('later'));
    const ended = await job.done;
    assert.deepEqual([ended.word, ended.started, text(view)], [5, true, 'later\0\0\0']);
    const input = Buffer.from('first');
    const kept = submit(
      false,
      [input],
      NR.write,
      [to, 0, 5],
      [
        [-1, 1, 0],
        [-3, 0, 0],
      ],
    );
    input.set(Buffer.from('other'));
    assert.equal((await kept.done).word, 5);
    assert.equal(text(input), 'other');
    for (const fd of [from, to]) call(NR.close, [fd]);
  },
  async 'a transfer and a collection in mid-call'() {
    const [from, to] = pipe();
    let view = new Uint8Array(1 << 20);
    const job = read(from, view);
    await pause(20);
    structuredClone(view.buffer, { transfer: [view.buffer] });
    view = undefined;
    for (let i = 0; i < 4; i++) {
      globalThis.gc?.();
      await pause(5);
    }
    write(to, Buffer.from('gone'));
    assert.equal((await job.done).word, 4);
    for (const fd of [from, to]) call(NR.close, [fd]);
  },
  async 'interrupting a blocked call'() {
    const job = sleep(600);
    await pause(20);
    await interrupt(job);
    assert.equal((await job.done).word, -4);
    assert.equal(addon.interrupt(job.id), false);
  },
  async 'a call that waits in the queue is dropped'() {
    const [from, to] = pipe();
    const holders = Array.from({ length: 4 }, () =>
      submit(false, [new Uint8Array(1)], NR.read, [from, 0, 1], [[-1, 1, 0]]),
    );
    const waiting = submit(false, [], NR.getppid);
    assert.equal(addon.interrupt(waiting.id), true);
    assert.equal((await waiting.done).started, false);
    write(to, Buffer.from('1234'));
    for (const holder of holders) assert.equal((await holder.done).word, 1);
    for (const fd of [from, to]) call(NR.close, [fd]);
  },
  async 'interrupts lose no data'() {
    const [from, to] = pipe();
    let sent = 0;
    let received = 0;
    for (let i = 0; i < 300; i++) {
      const view = new Uint8Array(1);
      const job = read(from, view);
      if (i % 2 === 0) addon.interrupt(job.id);
      sent += write(to, new Uint8Array([i]));
      addon.interrupt(job.id);
      const { word, started } = await job.done;
      if (started && word === 1) received++;
      else assert.ok(!started || word === -4);
    }
    const rest = received < sent ? callWith([new Uint8Array(512)], NR.read, [from, 0, 512], [[-1, 1, 0]]) : 0;
    assert.equal(received + rest, sent);
    for (const fd of [from, to]) call(NR.close, [fd]);
  },
  async 'as many blocked calls as are allowed, and no more'() {
    const [from, to] = pipe();
    const jobs = Array.from({ length: addon.maxBlocked }, () => read(from, new Uint8Array(1)));
    assert.throws(() => read(from, new Uint8Array(1)), { code: 'ERR_SYSCALL_THREADS' });
    write(to, new Uint8Array(jobs.length));
    for (const job of jobs) assert.equal((await job.done).word, 1);
    for (const fd of [from, to]) call(NR.close, [fd]);
  },
  async 'many in flight, each settled once'() {
    let settled = 0;
    await Promise.all(
      Array.from({ length: 64 }, async () => {
        for (let i = 0; i < 100; i++) {
          assert.equal((await submit(false, [], NR.getpid).done).word, process.pid);
          settled++;
        }
      }),
    );
    assert.equal(settled, 6400);
  },
  'memory at an address that is not mapped'() {
    assert.equal(addon.readMemory(1n, new Uint8Array(8)), -14);
    assert.equal(addon.writeMemory(1n, new Uint8Array(8)), -14);
    assert.equal(addon.readMemory(-1n, new Uint8Array(8)), -14);
  },
  async 'several workers at once'() {
    const run = () =>
      new Promise((resolve, reject) => {
        const worker = new Worker(fileURLToPath(import.meta.url), { argv: ['calls'] });
        worker.once('message', resolve);
        worker.once('error', reject);
      });
    assert.deepEqual(await Promise.all([run(), run(), run()]), [200, 200, 200]);
  },
  async 'a worker ended in mid-call'() {
    for (let i = 0; i < 5; i++) {
      const worker = new Worker(fileURLToPath(import.meta.url), { argv: ['blocks'] });
      await new Promise((resolve) => worker.once('message', resolve));
      const from = performance.now();
      await worker.terminate();
      assert.ok(performance.now() - from < 2000);
    }
    globalThis.gc?.();
    assert.equal(call(NR.getppid), process.ppid);
  },
};

async function workerMain(what) {
  if (what === 'blocks') {
    sleep(600);
    sleep(600);
    await pause(10);
    parentPort.postMessage('blocked');
    return;
  }
  let right = 0;
  for (let i = 0; i < 100; i++) {
    if (call(NR.getpid) === process.pid) right++;
    if ((await submit(i % 2 === 0, [], NR.getpid).done).word === process.pid) right++;
  }
  parentPort.postMessage(right);
}

if (!isMainThread && ['blocks', 'calls'].includes(process.argv[2])) await workerMain(process.argv[2]);
else if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const reason = reasons(exercises, exercisesWithout);
  for (const [name, exercise] of Object.entries(exercises)) {
    const without = reason(name);
    if (without === undefined) await exercise();
    console.log(`ok ${name}${without === undefined ? '' : ` # SKIP ${without}`}`);
  }
}
