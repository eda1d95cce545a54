// Prints the path of a folder with Debian's Node in it, which is made where it is not there: debian-root.mjs i386|arm64; needs a
// built dist/.
import { fileURLToPath } from 'node:url';

/** The folder of a Debian architecture, by the steps and in the cache of the virtual machine's root. */
export async function debianRoot(architecture) {
  const { prepareTree } = await import('../dist/unbundled/vm/setup/foreign.js');
  return prepareTree({ emit() {} }, architecture);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [architecture, ...rest] = process.argv.slice(2);
  if (!['i386', 'arm64'].includes(architecture) || rest.length > 0) {
    console.error('usage: node scripts/debian-root.mjs i386|arm64');
    process.exit(2);
  }
  try {
    console.log(await debianRoot(architecture));
  } catch (error) {
    console.error(`debian-root: ${error.message}`);
    process.exit(1);
  }
}
