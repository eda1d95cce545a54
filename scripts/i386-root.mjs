// Prints the path of a folder with an i386 Debian's Node in it, which is made where it is not there; needs a built dist/.
import { fileURLToPath } from 'node:url';

/** The folder, from the same packages and cache as the virtual machine's root. */
export async function i386Root() {
  const { prepareTree } = await import('../dist/esm/vm/setup/prepare.js');
  return prepareTree({ emit() {} });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await i386Root());
  } catch (error) {
    console.error(`i386-root: ${error.message}`);
    process.exit(1);
  }
}
