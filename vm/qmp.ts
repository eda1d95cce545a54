import type { Duplex } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { VmError } from './errors.js';

const POLL_MS = 20;
const SAVE_LIMIT_MS = 60_000;
/** Bytes a second: as fast as it goes. */
const BANDWIDTH = 2 ** 40;

type Reply = Readonly<Record<string, unknown>>;

/** QEMU's control language, as far as saving needs it. */
export class Qmp {
  readonly #stream: Duplex;
  readonly #waiting: { resolve(reply: Reply): void; reject(error: Error): void }[] = [];
  #text = '';

  private constructor(stream: Duplex) {
    this.#stream = stream;
    stream.on('data', (chunk: Buffer) => {
      this.#text += chunk.toString();
      for (let end = this.#text.indexOf('\n'); end >= 0; end = this.#text.indexOf('\n')) {
        const reply: unknown = JSON.parse(this.#text.slice(0, end));
        this.#text = this.#text.slice(end + 1);
        if (isReply(reply) && ('return' in reply || 'error' in reply)) this.#waiting.shift()?.resolve(reply);
      }
    });
    stream.once('close', () => {
      for (const { reject } of this.#waiting.splice(0)) {
        reject(new VmError('ERR_VM_GONE', 'QEMU ended while it was asked something'));
      }
    });
  }

  static async open(stream: Duplex): Promise<Qmp> {
    const qmp = new Qmp(stream);
    await qmp.execute('qmp_capabilities');
    return qmp;
  }

  /** @throws {VmError} ERR_VM_SETUP with QEMU's own words */
  async execute(command: string, args: Reply = {}): Promise<Reply> {
    const answer = new Promise<Reply>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
    });
    this.#stream.write(`${JSON.stringify({ execute: command, arguments: args })}\n`);
    const reply = await answer;
    if (isReply(reply.error)) throw new VmError('ERR_VM_SETUP', `QEMU refused ${command}: ${String(reply.error.desc)}`);
    return isReply(reply.return) ? reply.return : {};
  }

  /** Saves the machine's state while it runs, so that it runs on when it is resumed; it stands still afterwards. */
  async save(path: string): Promise<void> {
    await this.execute('migrate-set-parameters', { 'max-bandwidth': BANDWIDTH });
    await this.execute('migrate', { uri: `exec:cat > '${path.replaceAll("'", "'\\''")}'` });
    const end = Date.now() + SAVE_LIMIT_MS;
    for (;;) {
      const { status, 'error-desc': error } = await this.execute('query-migrate');
      if (status === 'completed') return;
      if (status === 'failed' || Date.now() > end) {
        throw new VmError('ERR_VM_SETUP', `QEMU says ${String(error ?? status)}`);
      }
      await delay(POLL_MS);
    }
  }
}

function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null;
}
