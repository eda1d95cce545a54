// Compiles src/ and vm/ for `import`, file by file, and makes of that a few files for `require`, since opening 76 takes 50 ms.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { rolldown } from 'rolldown';
import ts from 'typescript';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
/** The public entries, as package.json exports them. */
const entries = ['src/index', 'src/promises', 'src/emulator/index', 'src/spec/index', 'src/linux', 'vm/index'];

rmSync('dist', { recursive: true, force: true });
for (const [folder, type] of [
  ['esm', 'module'],
  ['cjs', 'commonjs'],
]) {
  mkdirSync(`dist/${folder}`, { recursive: true });
  writeFileSync(`dist/${folder}/package.json`, `${JSON.stringify({ type })}\n`);
  const { status } = spawnSync(process.execPath, [tsc, '-p', `tsconfig.${folder}.json`], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

// The comments of the generated calls are for the types; reading them would double the time of `import 'jiffies-syscall/linux'`.
for (const name of ['linux', 'linux-promises']) {
  const path = `dist/esm/src/generated/${name}.js`;
  const options = { removeComments: true, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  writeFileSync(path, ts.transpileModule(readFileSync(path, 'utf8'), { compilerOptions: options }).outputText);
}

/** Exports all names of a file by one statement: one for each takes Node longer than all the rest of `linux.js`, which has 1,700. */
const exportAtOnce = {
  name: 'export-at-once',
  renderChunk(code) {
    const exported = [];
    const rest = code.replace(/^exports\.(\w+) = (.+);\n?/gm, (_, name, value) => {
      exported.push(`${name}: ${value}`);
      return '';
    });
    return `${rest}\nObject.assign(exports, { ${exported.join(', ')} });\n`;
  },
};

const bundle = await rolldown({
  input: Object.fromEntries(entries.map((name) => [name, `dist/esm/${name}.js`])),
  platform: 'node',
  external: [/^node:/, /load\.cjs$/],
  plugins: [exportAtOnce],
});
await bundle.write({ dir: 'dist/cjs', format: 'cjs', exports: 'named', chunkFileNames: 'shared-[hash].js' });
await bundle.close();
copyFileSync('dist/esm/src/kernel/load.cjs', 'dist/cjs/src/kernel/load.cjs');
