// The compiler for each architecture that the addon is built for.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const CROSS = 'aarch64-linux-gnu-';
const SOURCE = '#include <string>\nint main() { return std::string("").size(); }\n';
const PACKAGES = {
  ia32: 'g++ gcc-multilib g++-multilib make python3',
  arm64: 'gcc-aarch64-linux-gnu g++-aarch64-linux-gnu make python3',
};

/**
 * What node-gyp needs in its environment to build for `arch`, and the program that strips the result.
 *
 * Throws an Error with the command that installs the compiler where there is none.
 */
export async function compilerFor(arch) {
  if (arch === 'arm64' && process.arch !== 'arm64') return crossCompiler();
  const compiler = process.env.CXX ?? 'g++';
  const [command, ...flags] = compiler.split(' ');
  if (!compiles(command, arch === 'ia32' ? [...flags, '-m32'] : flags)) throw lacking(arch, `${compiler} cannot build`);
  return { environment: {}, strip: 'strip' };
}

function compiles(command, flags) {
  return spawnSync(command, [...flags, '-x', 'c++', '-', '-o', '/dev/null'], { input: SOURCE }).status === 0;
}

/** The one that is installed, else Debian's, unpacked into the cache. */
async function crossCompiler() {
  const prefix = compiles(`${CROSS}g++`, []) ? CROSS : join(await unpackedFolder(), CROSS);
  if (!compiles(`${prefix}g++`, [])) throw lacking('arm64', `${prefix}g++ cannot build`);
  return { environment: { CC: `${prefix}gcc`, CXX: `${prefix}g++` }, strip: `${prefix}strip` };
}

async function unpackedFolder() {
  const setup = join(root, 'dist/unbundled/vm/setup/foreign.js');
  const missing = `there is no ${CROSS}g++ to build`;
  if (process.arch !== 'x64') throw lacking('arm64', missing);
  if (!existsSync(setup)) throw lacking('arm64', missing, 'dist/ is not built, and its code unpacks one');
  try {
    const { prepareCross } = await import(setup);
    return await prepareCross({ emit() {} });
  } catch (error) {
    throw lacking('arm64', missing, `none could be unpacked without installing it: ${error.message}`);
  }
}

function lacking(arch, what, detail) {
  const isCross = arch === 'arm64' && process.arch !== 'arm64';
  const place = isCross ? ', where it takes the place of gcc-multilib' : '';
  const packages = (arch !== process.arch && PACKAGES[arch]) || 'g++ make python3';
  const lines = [`${what} for ${arch}. On Debian or Ubuntu${place}:`, `  apt-get install -y ${packages}`];
  return new Error([...lines, ...(detail ? [detail] : [])].join('\n'));
}
