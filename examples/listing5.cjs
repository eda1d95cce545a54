// The article's Listing 5: a call by its index, through the syscall function.
const { currentKernel } = require('jiffies-syscall');

const __NR_getjiffies = 320;

function main() {
  const kernel = currentKernel('getjiffies');
  if (kernel.kind === 'emulated') console.error(`listing5: the emulated kernel answers: ${kernel.why}`);

  const jiffies = kernel.syscall.bigint(__NR_getjiffies);

  console.log(`Current jiffies is ${lx(jiffies, kernel)}`);

  return 0;
}

/** C's %lx: a long of the kernel that answered, as unsigned hexadecimal digits. */
function lx(long, kernel) {
  return BigInt.asUintN(kernel.abi.wordBytes * 8, BigInt(long)).toString(16);
}

process.exitCode = main();
