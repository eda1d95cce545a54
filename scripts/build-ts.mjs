// Compiles src/ twice, for `import` and for `require`, and says in each folder which of the two it holds.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
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
