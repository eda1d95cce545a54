// The article's Listing 6, line for line: the macros make functions of the three calls.
const { currentKernel, Ref, SyscallError, withNumbers } = require('jiffies-syscall');

const { _syscall0, _syscall1, _syscall2 } = withNumbers({
  __NR_getjiffies: 320,
  __NR_diffjiffies: 321,
  __NR_pdiffjiffies: 322,
});

const getjiffies = _syscall0('long', 'getjiffies');
const diffjiffies = _syscall1('long', 'diffjiffies', 'long', 'ujiffies');
const pdiffjiffies = _syscall2('long', 'pdiffjiffies', 'long', 'ujiffies', 'long *', 'presult');

function main() {
  const result = new Ref('long');
  let err;

  const jifs = getjiffies();

  console.log(`difference is ${lx(diffjiffies(jifs))}`);

  try {
    err = pdiffjiffies(jifs, result);
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error;
    err = -1;
  }

  if (!err) {
    console.log(`difference is ${lx(result.value)}`);
  } else {
    console.log('error');
  }

  return 0;
}

/** C's %lx: a long of the kernel that answered, as unsigned hexadecimal digits. */
function lx(long) {
  return BigInt.asUintN(kernel.abi.wordBytes * 8, BigInt(long)).toString(16);
}

const kernel = currentKernel('getjiffies');
if (kernel.kind === 'emulated') console.error(`listing6: the emulated kernel answers: ${kernel.why}`);
process.exitCode = main();
