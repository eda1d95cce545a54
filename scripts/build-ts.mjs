// Compiles src/ and vm/ file by file to dist/unbundled, and makes of that a few files for `import` and for `require`: opening 100 takes
// 50 ms.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { rolldown } from 'rolldown';
import ts from 'typescript';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const compiled = 'dist/unbundled';
/** The public entries, as package.json exports them. */
const entries = ['src/index', 'src/promises', 'src/emulator/index', 'src/spec/index', 'src/linux', 'vm/index'];
/** What is run as a program; in files of their own, since what programs share with the entries would become files of its own as well. */
const programs = ['src/cli/main', 'vm/describe', 'vm/pool/guest'];

rmSync('dist', { recursive: true, force: true });
for (const [folder, type] of [
  ['unbundled', 'module'],
  ['esm', 'module'],
  ['cjs', 'commonjs'],
]) {
  mkdirSync(`dist/${folder}`, { recursive: true });
  writeFileSync(`dist/${folder}/package.json`, `${JSON.stringify({ type })}\n`);
}
for (const format of ['esm', 'cjs']) {
  const { status } = spawnSync(process.execPath, [tsc, '-p', `tsconfig.${format}.json`], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

// The comments of the generated calls are for the types; reading them would double the time of `import 'jiffies-syscall/linux'`.
for (const name of ['linux', 'linux-promises']) {
  const path = `${compiled}/src/generated/${name}.js`;
  const options = { removeComments: true, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  writeFileSync(path, ts.transpileModule(readFileSync(path, 'utf8'), { compilerOptions: options }).outputText);
}

const constant = /^const (\w+) = (-?\d+n?);\n/gm;

/**
 * Exports all numbers of a file by one list of names and one of values, and all else by one statement. A statement for each takes Node
 * longer than all the rest of `linux.js`, which has 2,900; an object of so many literals twice as long as the lists.
 */
const exportAtOnce = {
  name: 'export-at-once',
  renderChunk(code) {
    const uses = new Map();
    for (const [word] of code.matchAll(/\w+/g)) uses.set(word, (uses.get(word) ?? 0) + 1);
    const exportedAsIs = new Set([...code.matchAll(/^exports\.(\w+) = \1;$/gm)].map(([, name]) => name));
    const numbers = new Map();
    const withoutNumbers = code.replace(constant, (line, name, value) => {
      // A constant that is only exported needs no variable: its name stands here, and twice where it is exported.
      if (!exportedAsIs.has(name) || uses.get(name) !== 3) return line;
      numbers.set(name, value);
      return '';
    });
    const exported = [];
    const rest = withoutNumbers.replace(/^exports\.(\w+) = (.+);\n?/gm, (_, name, value) => {
      if (!numbers.has(name)) exported.push(`${name}: ${value}`);
      return '';
    });
    const names = [...numbers.keys()].join(' ');
    const values = [...numbers.values()].join(', ');
    const assignNumbers = `[${values}].forEach((value, at) => { exports[exportedNumbers[at]] = value; });`;
    const lists = numbers.size === 0 ? '' : `const exportedNumbers = '${names}'.split(' ');\n${assignNumbers}\n`;
    return `${rest}\n${lists}Object.assign(exports, { ${exported.join(', ')} });\n`;
  },
};

/** Declares and exports all constants of a file by one statement, for the same reason. */
const declareAtOnce = {
  name: 'declare-at-once',
  renderChunk(code) {
    const [imports = ''] = /^(?:import .*\n)*/.exec(code) ?? [];
    const [list, names = ''] = /^export \{ (.*) \};$/m.exec(code) ?? [];
    if (list === undefined) return undefined;
    const exported = new Set(names.split(', '));
    const constants = [];
    const rest = code
      .slice(imports.length)
      .replace(list, '')
      .replace(constant, (line, name, value) => {
        if (!exported.delete(name)) return line;
        constants.push(`${name} = ${value}`);
        return '';
      });
    if (constants.length === 0) return undefined;
    return `${imports}export const ${constants.join(', ')};\n${rest}export { ${[...exported].join(', ')} };\n`;
  },
};

// The pool is for `import` alone.
await bundle([...entries, 'vm/pool/index'], { dir: 'dist/esm', format: 'es' }, [declareAtOnce]);
await bundle(programs, { dir: 'dist/esm', format: 'es' });
await bundle(entries, { dir: 'dist/cjs', format: 'cjs', exports: 'named' }, [exportAtOnce]);

async function bundle(names, output, plugins = []) {
  const made = await rolldown({
    input: Object.fromEntries(names.map((name) => [name, `${compiled}/${name}.js`])),
    platform: 'node',
    // Packages, and the addon's loader, which goes by its own path.
    external: [/^[^./]/, /load\.cjs$/],
    plugins,
  });
  await made.write({ ...output, chunkFileNames: 'shared-[hash].js' });
  await made.close();
  mkdirSync(`${output.dir}/src/kernel`, { recursive: true });
  copyFileSync(`${compiled}/src/kernel/load.cjs`, `${output.dir}/src/kernel/load.cjs`);
}
