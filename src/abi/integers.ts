import type { IntegerName } from '../spec/words.js';
import type { IntegerLayout } from './abi.js';

const signed = (bytes: IntegerLayout['bytes']): IntegerLayout => ({ bytes, signed: true });
const unsigned = (bytes: IntegerLayout['bytes']): IntegerLayout => ({ bytes, signed: false });

/**
 * The integer types of a Linux C compiler with the kernel's typedefs, for words of 4 or 8 bytes.
 *
 * @see include/uapi/asm-generic/posix_types.h, arch/x86/include/uapi/asm/posix_types_32.h
 */
export function integerLayouts(word: 4 | 8) {
  return {
    char: signed(1),
    'signed char': signed(1),
    'unsigned char': unsigned(1),
    short: signed(2),
    'unsigned short': unsigned(2),
    int: signed(4),
    'unsigned int': unsigned(4),
    long: signed(word),
    'unsigned long': unsigned(word),
    'long long': signed(8),
    'unsigned long long': unsigned(8),

    s8: signed(1),
    u8: unsigned(1),
    s16: signed(2),
    u16: unsigned(2),
    s32: signed(4),
    u32: unsigned(4),
    s64: signed(8),
    u64: unsigned(8),
    __s8: signed(1),
    __u8: unsigned(1),
    __s16: signed(2),
    __u16: unsigned(2),
    __s32: signed(4),
    __u32: unsigned(4),
    __s64: signed(8),
    __u64: unsigned(8),
    int8_t: signed(1),
    uint8_t: unsigned(1),
    int16_t: signed(2),
    uint16_t: unsigned(2),
    int32_t: signed(4),
    uint32_t: unsigned(4),
    int64_t: signed(8),
    uint64_t: unsigned(8),
    intptr_t: signed(word),
    uintptr_t: unsigned(word),

    size_t: unsigned(word),
    ssize_t: signed(word),
    off_t: signed(word),
    loff_t: signed(8),
    pid_t: signed(4),
    uid_t: unsigned(4),
    gid_t: unsigned(4),
    /** Linux's own on i386 is 16 bits wide. */
    mode_t: unsigned(word === 4 ? 2 : 4),
    umode_t: unsigned(2),
    dev_t: unsigned(4),
    ino_t: unsigned(word),
    clockid_t: signed(4),
    timer_t: signed(4),
    key_t: signed(4),
    id_t: unsigned(4),
    time_t: signed(word),
    clock_t: signed(word),
    socklen_t: unsigned(4),
    aio_context_t: unsigned(word),
    mqd_t: signed(4),
    key_serial_t: signed(4),
    qid_t: unsigned(4),
    rwf_t: signed(4),
  } as const satisfies Record<IntegerName, IntegerLayout>;
}
