/** What went wrong with a virtual machine. */
export type VmErrorCode =
  | 'ERR_VM_TOOLS'
  | 'ERR_VM_SETUP'
  | 'ERR_VM_START'
  | 'ERR_VM_PANIC'
  | 'ERR_VM_GONE'
  | 'ERR_VM_TIMEOUT'
  | 'ERR_VM_MOUNT'
  | 'ERR_VM_EXEC';

/**
 * `VmError` is an error of the virtual machine itself, or of getting one ready.
 *
 * @see vm/README.md
 * @example
 * const vm = await startVm();
 * try {
 *   await vm.run(['no-such-command']);
 * } catch (error) {
 *   error instanceof VmError && error.code; // 'ERR_VM_EXEC'
 * } finally {
 *   await vm.close();
 * }
 */
export class VmError extends Error {
  override readonly name = 'VmError';
  readonly code: VmErrorCode;
  /** The last lines of the guest's console, where there was a guest. */
  readonly console: readonly string[];
  /** Of ERR_VM_EXEC: the guest's errno, a positive number. */
  readonly errno: number | undefined;

  constructor(
    code: VmErrorCode,
    message: string,
    more: { console?: readonly string[]; errno?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause });
    this.code = code;
    this.console = more.console ?? [];
    this.errno = more.errno;
  }
}
