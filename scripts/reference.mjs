// Makes the reference of every public name in docs/reference, or in the folder that is given. It needs no network.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application, Converter } from 'typedoc';
import { arrangeCalls, groupOrder } from './reference-calls.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
/** What a user imports, and the file behind it. */
const entries = {
  'jiffies-syscall': 'src/index.ts',
  'jiffies-syscall/linux': 'src/linux.ts',
  'jiffies-syscall/promises': 'src/promises.ts',
  'jiffies-syscall/emulator': 'src/emulator/index.ts',
  'jiffies-syscall/spec': 'src/spec/index.ts',
  'jiffies-syscall/vm': 'vm/index.ts',
  'jiffies-syscall/vitest': 'vm/pool/index.ts',
};

const app = await Application.bootstrap({
  name: 'jiffies-syscall',
  entryPoints: Object.values(entries).map((file) => join(root, file)),
  tsconfig: join(root, 'tsconfig.json'),
  basePath: root,
  displayBasePath: root,
  readme: 'none',
  projectDocuments: ['linux', 'prototypes', 'emulator'].map((name) => join(root, `docs/${name}.md`)),
  groupOrder,
  // `npm run lint` compiles everything.
  skipErrorChecking: true,
  // The parser of prototypes at type level has many types that nobody names, and docs/ links to folders of the repository. A link to
  // a name that leads nowhere is a warning.
  validation: { notExported: false, invalidLink: true, invalidPath: false, rewrittenLink: true, notDocumented: false },
  highlightLanguages: ['c', 'html', 'javascript', 'json', 'typescript', 'shellscript'],
  disableGit: true,
  disableSources: true,
  excludePrivate: true,
  navigation: { includeGroups: true },
  hideGenerator: true,
  githubPages: false,
  includeVersion: true,
  sort: ['alphabetical'],
  treatWarningsAsErrors: true,
});

app.converter.on(
  Converter.EVENT_RESOLVE_BEGIN,
  ({ project }) => {
    for (const [name, file] of Object.entries(entries)) {
      const module = project.children?.find(
        (child) => `${child.name}.ts` === file || `${child.name}/index.ts` === file,
      );
      if (module === undefined) throw new Error(`typedoc found no module for ${file}`);
      module.name = name;
      if (name.endsWith('/linux') || name.endsWith('/promises')) arrangeCalls(project, module, root);
    }
  },
  // Before typedoc makes groups.
  1000,
);

const project = await app.convert();
if (project === undefined) process.exit(1);
app.validate(project);
await app.generateDocs(project, resolve(process.argv[2] ?? join(root, 'docs/reference')));
process.exitCode = app.logger.hasErrors() || app.logger.hasWarnings() ? 1 : 0;
