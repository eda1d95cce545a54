import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VmError } from '../errors.js';
import { cacheFolder } from '../paths.js';
import type { SetupContext } from './context.js';
import { withLock } from './lock.js';
import type { Log } from './log.js';

const LISTS_ARE_FRESH_MS = 24 * 3600_000;
/** For `apt-get update`. */
export const UPDATE_LIMIT_MS = 5 * 60_000;
const PRINT_LIMIT_MS = 60_000;

/** An architecture, as Debian names it. */
export type Architecture = 'i386' | 'arm64' | 'amd64';

/** What apt is asked with. */
export interface AptContext extends SetupContext {
  readonly log: Log;
}

/** A mirror no longer has a package as it was resolved, or cannot be reached. */
export class DownloadError extends VmError {}

/** What `apt-get update` came to. */
interface Update {
  readonly complaint: string;
  /** How the addresses begin that it got no lists from; an empty one stands for all. */
  readonly failed: readonly string[];
}

/**
 * Debian's packages for an architecture, i386 unless another is named, from the machine's own signed sources, but with lists, cache
 * and architecture of our own: neither root nor a foreign architecture is needed, and dpkg's state is not touched. Two runs that want
 * it wait for each other.
 */
export class Apt {
  readonly architecture: Architecture;
  readonly #folder: string;

  constructor(architecture: Architecture = 'i386') {
    this.architecture = architecture;
    this.#folder = cacheFolder(architecture === 'i386' ? 'apt' : `apt-${architecture}`);
  }

  /** Where downloaded packages are. */
  get archives(): string {
    return join(this.#folder, 'cache/archives');
  }

  /**
   * The file name, version in it, of each package that `names` need.
   *
   * @throws {VmError} ERR_VM_SETUP with apt's own words
   */
  resolve(names: readonly string[], context: AptContext): Promise<string[]> {
    return this.#alone(context, () => this.#resolve(names, context));
  }

  /**
   * Downloads `files`, which {@link resolve} gave for `names`.
   *
   * @throws {DownloadError}
   */
  async download(names: readonly string[], files: readonly string[], context: AptContext): Promise<void> {
    await this.#get(['install', '-y', '--download-only', ...names], files, this.archives, context);
  }

  /** The package's file name, without what it depends on. */
  async resolveOne(name: string, context: AptContext): Promise<string> {
    const files = await this.resolve([name], context);
    const file = files.find((candidate) => candidate.startsWith(`${name}_`));
    if (file === undefined) throw new VmError('ERR_VM_SETUP', `apt-get resolves ${name} to ${files.join(', ')}`);
    return file;
  }

  /**
   * Downloads `file`, which {@link resolveOne} gave for `name`, into `folder`, without what it depends on.
   *
   * @throws {DownloadError}
   */
  async downloadOne(name: string, file: string, folder: string, context: AptContext): Promise<void> {
    await this.#get(['download', name], [file], folder, context);
  }

  async #get(args: readonly string[], files: readonly string[], folder: string, context: AptContext): Promise<void> {
    const { log, signal } = context;
    try {
      await this.#alone(context, () => log.run('apt-get', [...this.#options(), ...args], { cwd: folder, signal }));
      const missing = files.filter((file) => !existsSync(join(folder, file)));
      if (missing.length > 0) throw log.failure(`apt-get downloaded no ${missing.join(', ')}`);
    } catch (error) {
      if (!(error instanceof VmError)) throw error;
      // Whoever asks next has to ask the mirror.
      rmSync(this.#marker, { force: true });
      throw new DownloadError(error.code, error.message);
    }
  }

  #alone<T>(context: AptContext, work: () => Promise<T>): Promise<T> {
    const lock = { path: `${this.#folder}.lock`, what: `apt's packages for ${this.architecture}` };
    return withLock(lock, context, work);
  }

  async #resolve(names: readonly string[], context: AptContext): Promise<string[]> {
    let update = this.#listsAreFresh() ? undefined : await this.#update(context);
    let found = this.#print(names);
    if (found.error !== undefined && update === undefined) {
      update = await this.#update(context);
      found = this.#print(names);
    }
    if (found.error !== undefined) {
      throw new VmError(
        'ERR_VM_SETUP',
        `apt-get finds no ${names.join(', ')} for ${this.architecture} (is there a network, and a Debian mirror in the machine's sources?):\n${found.error}\n${update?.complaint ?? ''}`.trim(),
      );
    }
    // A third party's source may be out of reach; one of these packages' may not, or the lists are those of before.
    const isOld = ({ failed }: Update) =>
      failed.some((start) => found.addresses.some((each) => each.startsWith(start)));
    if (update !== undefined && !isOld(update)) writeFileSync(this.#marker, '');
    return found.files;
  }

  #print(names: readonly string[]): { files: string[]; addresses: string[]; error?: string } {
    // apt lists only what is not downloaded yet, so this one looks at an empty archive folder.
    mkdirSync(join(this.#folder, 'none/partial'), { recursive: true });
    const elsewhere = ['-o', `Dir::Cache::archives=${join(this.#folder, 'none')}`];
    const { status, stdout, stderr, error } = spawnSync(
      'apt-get',
      [...this.#options(), '-qq', 'install', '-y', '--print-uris', ...elsewhere, ...names],
      { encoding: 'utf8', maxBuffer: 1 << 26, timeout: PRINT_LIMIT_MS },
    );
    if (status !== 0) return { files: [], addresses: [], error: error?.message ?? stderr.trim() };
    const lines = [...stdout.matchAll(/^'([^']+)' (\S+\.deb) /gm)];
    return {
      files: lines.map(([, , file = '']) => file).sort(),
      addresses: lines.map(([, address = '']) => address),
    };
  }

  /** It fails where any source does, or none; what matters is whether the packages resolve afterwards. */
  async #update({ log, signal }: AptContext): Promise<Update> {
    // One that fails leaves no lists that could be called fresh.
    rmSync(this.#marker, { force: true });
    const failed: string[] = [];
    const onLine = (line: string) => {
      const start = /^Err:\d+ (\S+)/.exec(line)?.[1];
      if (start !== undefined) failed.push(start);
    };
    try {
      await log.run('apt-get', [...this.#options(), 'update'], { signal, limitMs: UPDATE_LIMIT_MS, onLine });
      return { complaint: '', failed };
    } catch (error) {
      if (!(error instanceof VmError)) throw error;
      return { complaint: error.message, failed: failed.length > 0 ? failed : [''] };
    }
  }

  /** Whether what was resolved at `time` (ms) is what apt would say now: from the lists that it has, which are fresh. */
  wouldSayTheSame(time: number): boolean {
    return this.#listsAreFresh() && time >= (this.#updated() ?? Number.POSITIVE_INFINITY);
  }

  #listsAreFresh(): boolean {
    const updated = this.#updated();
    return updated !== undefined && Date.now() - updated < LISTS_ARE_FRESH_MS;
  }

  #updated(): number | undefined {
    return statSync(this.#marker, { throwIfNoEntry: false })?.mtimeMs;
  }

  /** A file as old as the lists. */
  get #marker(): string {
    return join(this.#folder, 'updated');
  }

  #options(): string[] {
    for (const part of ['state/lists/partial', 'cache/archives/partial', 'empty'])
      mkdirSync(join(this.#folder, part), { recursive: true });
    const status = join(this.#folder, 'state/status');
    if (!existsSync(status)) writeFileSync(status, '');
    const settings = {
      'Dir::State': join(this.#folder, 'state'),
      'Dir::State::status': status,
      'Dir::Cache': join(this.#folder, 'cache'),
      'Dir::Etc::preferencesparts': join(this.#folder, 'empty'),
      'APT::Architecture': this.architecture,
      'APT::Architectures': this.architecture,
      'APT::Install-Recommends': 'false',
      // apt gives up root for downloads, and its user cannot enter a home folder.
      'APT::Sandbox::User': '',
      'Debug::NoLocking': 'true',
    };
    return Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  }
}
