// Turns src/generated/data/tables.json into TypeScript. With --check it writes nothing and fails where the result differs from what is checked in.
import { readFileSync, writeFileSync } from 'node:fs';

const check = process.argv.includes('--check');
const facts = JSON.parse(readFileSync('src/generated/data/tables.json', 'utf8'));
const header = `// Made by: node scripts/generate-tables.mjs\n// DO NOT EDIT\n// Facts: ${facts.source}\n\n`;
const object = (entries) => `{\n${entries.map(([key, value]) => `  ${key}: ${value},`).join('\n')}\n}`;

const files = {
  'errno.ts': `/** Every errno of the kernel's asm-generic tables, which i386 and x86_64 use: name → number and what it says. */
export const errnos = ${object(
    Object.entries(facts.errnos).map(([name, { errno, message }]) => [
      name,
      `{ errno: ${errno}, message: ${JSON.stringify(message).replaceAll("'", "\\'").replace(/^"|"$/g, "'")} }`,
    ]),
  )} as const;\n`,
};
for (const [abi, numbers] of Object.entries(facts.numbers)) {
  const rows = Object.entries(numbers).sort(([, a], [, b]) => a - b);
  files[`${abi}.ts`] =
    `/** Every system call of ${abi}: name → number. */\nexport const numbers = ${object(rows)} as const;\n`;
}

for (const [name, text] of Object.entries(files)) {
  const path = `src/generated/${name}`;
  if (!check) writeFileSync(path, header + text);
  else if (readFileSync(path, 'utf8') !== header + text) {
    console.error(`${path} is not what scripts/generate-tables.mjs makes; run it and commit the result`);
    process.exitCode = 1;
  }
}
