import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VmError } from '../errors.js';
import { cacheFolder } from '../paths.js';
import type { Log } from './log.js';

const LISTS_ARE_FRESH_MS = 24 * 3600_000;

/** An architecture, as Debian names it. */
export type Architecture = 'i386' | 'arm64' | 'amd64';

/**
 * Debian's packages for an architecture, i386 unless another is named, from the machine's own signed sources, but with lists, cache
 * and architecture of our own: neither root nor a foreign architecture is needed, and dpkg's state is not touched.
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

  /** The file of a lock for who asks apt while others may. */
  get lock(): string {
    return `${this.#folder}.lock`;
  }

  /**
   * The file name, version in it, of each package that `names` need.
   *
   * @throws {VmError} ERR_VM_SETUP with apt's own words
   */
  async resolve(names: readonly string[], log: Log): Promise<string[]> {
    let complaint = this.#listsAreFresh() ? '' : await this.#update(log);
    let found = this.#print(names);
    if (found.error !== undefined) {
      complaint = await this.#update(log);
      found = this.#print(names);
    }
    if (found.error !== undefined) {
      throw new VmError(
        'ERR_VM_SETUP',
        `apt-get finds no ${names.join(', ')} for ${this.architecture} (is there a network, and a Debian mirror in the machine's sources?):\n${found.error}\n${complaint}`.trim(),
      );
    }
    return found.files;
  }

  /** Downloads what {@link resolve} named. */
  async download(names: readonly string[], log: Log, signal: AbortSignal | undefined): Promise<void> {
    await log.run('apt-get', [...this.#options(), 'install', '-y', '--download-only', ...names], { signal });
  }

  /** The package's file name, without what it depends on. */
  async resolveOne(name: string, log: Log): Promise<string> {
    const files = await this.resolve([name], log);
    const file = files.find((candidate) => candidate.startsWith(`${name}_`));
    if (file === undefined) throw new VmError('ERR_VM_SETUP', `apt-get resolves ${name} to ${files.join(', ')}`);
    return file;
  }

  /** Downloads one package, without what it depends on, into `folder`. */
  async downloadOne(name: string, folder: string, log: Log, signal: AbortSignal | undefined): Promise<void> {
    await log.run('apt-get', [...this.#options(), 'download', name], { cwd: folder, signal });
  }

  #print(names: readonly string[]): { files: string[]; error?: string } {
    // apt lists only what is not downloaded yet, so this one looks at an empty archive folder.
    mkdirSync(join(this.#folder, 'none/partial'), { recursive: true });
    const elsewhere = ['-o', `Dir::Cache::archives=${join(this.#folder, 'none')}`];
    const { status, stdout, stderr, error } = spawnSync(
      'apt-get',
      [...this.#options(), '-qq', 'install', '-y', '--print-uris', ...elsewhere, ...names],
      { encoding: 'utf8', maxBuffer: 1 << 26 },
    );
    if (status !== 0) return { files: [], error: error?.message ?? stderr.trim() };
    return { files: [...stdout.matchAll(/^'[^']+' (\S+\.deb) /gm)].map(([, file]) => file ?? '').sort() };
  }

  /** A third party's source out of reach makes an update fail; what matters is whether the packages resolve afterwards. */
  async #update(log: Log): Promise<string> {
    let complaint = '';
    try {
      await log.run('apt-get', [...this.#options(), 'update']);
    } catch (error) {
      if (!(error instanceof VmError)) throw error;
      complaint = error.message;
    }
    writeFileSync(join(this.#folder, 'updated'), '');
    return complaint;
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
    return statSync(join(this.#folder, 'updated'), { throwIfNoEntry: false })?.mtimeMs;
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
