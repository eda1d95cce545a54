import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const BUNDLE_LIMIT_MS = 60_000;
const PAGE_LIMIT_MS = 60_000;
const VERSION_LIMIT_MS = 20_000;
const BROWSER = 'chromium';
const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  // Nothing of the network is needed; in a container /dev/shm may be small.
  ...['--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage'],
];

const root = fileURLToPath(new URL('../../', import.meta.url));
const rolldown = join(dirname(createRequire(import.meta.url).resolve('rolldown/package.json')), 'bin/cli.mjs');
const section = /^## In a browser\n[\s\S]*?(?=^## )/m.exec(readFileSync(join(root, 'docs/emulator.md'), 'utf8'))?.[0];

/** The block of a language in the section of the documentation that this test follows. */
function shown(language: string): string {
  const block = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(section ?? '')?.[1];
  if (block === undefined) throw new Error(`docs/emulator.md shows no ${language} for a browser`);
  return block;
}

/** A page that sleeps 20 ms by the host's clock, on its own thread. */
const SLEEPER = `
import { createEmulator } from 'jiffies-syscall/emulator';
const emulator = createEmulator({ hz: 1000 });
const timespec = 0x08100000;
emulator.task.memory.map(timespec, 8, true);
emulator.task.put_user(20_000_000, timespec + 4);
const start = emulator.jiffies;
const word = emulator.int80(emulator.numbers.get('nanosleep'), timespec, 0);
document.body.textContent = JSON.stringify({ word, slept: emulator.jiffies - start >= 19 });
`;

/** Why there is no browser; undefined where there is one. */
function whyNoBrowser(): string | undefined {
  const { error, status } = spawnSync(BROWSER, ['--version'], { timeout: VERSION_LIMIT_MS, stdio: 'ignore' });
  if (error === undefined && status === 0) return undefined;
  return `${BROWSER} --version: ${error?.message ?? `exit status ${status}`}; on Debian: apt-get install ${BROWSER}`;
}

const reason = whyNoBrowser();
if (reason !== undefined) console.warn(`NO BROWSER, so the emulator is not tried in one: ${reason}`);

describe('the emulator of a page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiffies-browser-'));
  const bundle = join(folder, 'page.bundle.js');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeAll(() => {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules/jiffies-syscall'));
    writeFileSync(join(folder, 'page.html'), shown('html'));
  });

  /** Bundles a page's script with the command that the documentation shows. */
  function build(script: string): void {
    writeFileSync(join(folder, 'page.js'), script);
    const [npx, program, ...args] = shown('sh').trim().split(' ');
    expect([npx, program]).toEqual(['npx', 'rolldown']);
    const { status, stdout, stderr } = spawnSync(process.execPath, [rolldown, ...args], {
      cwd: folder,
      encoding: 'utf8',
      timeout: BUNDLE_LIMIT_MS,
    });
    expect(status, stdout + stderr).toBe(0);
  }

  /** What the body holds when the page has been loaded. */
  function open(): string {
    const page = pathToFileURL(join(folder, 'page.html')).href;
    const args = [...FLAGS, `--user-data-dir=${join(folder, 'profile')}`, '--dump-dom', page];
    const { status, stdout, stderr } = spawnSync(BROWSER, args, {
      encoding: 'utf8',
      timeout: PAGE_LIMIT_MS,
      killSignal: 'SIGKILL',
      env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder },
    });
    expect(status, stderr).toBe(0);
    return /<body>([\s\S]*)<\/body>/.exec(stdout)?.[1]?.trim() ?? stdout;
  }

  it('is bundled without anything of Node', { timeout: BUNDLE_LIMIT_MS }, () => {
    build(shown('js'));
    expect(readFileSync(bundle, 'utf8')).not.toMatch(/\bnode:|\brequire\(|\bprocess\.|\bBuffer\b/);
  });

  describe.skipIf(reason !== undefined)('in Chromium', { timeout: BUNDLE_LIMIT_MS + PAGE_LIMIT_MS }, () => {
    it('answers what the documentation shows', () => {
      build(shown('js'));
      expect(open()).toBe(shown('json').trim());
    });

    it('sleeps on the thread of a page, which may not wait', () => {
      build(SLEEPER);
      expect(JSON.parse(open())).toEqual({ word: 0, slept: true });
    });
  });
});
