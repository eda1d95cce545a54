#pragma once

#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>

// The register file; the same offsets as src/marshal/gate.ts, in bytes.
namespace frame {

constexpr size_t kBytes = 65536;
constexpr size_t kNumber = 0;
constexpr size_t kArguments = 8;
constexpr size_t kResult = 56;
constexpr size_t kPointers = 64;
constexpr size_t kRelocationCount = 68;
constexpr size_t kRelocations = 72;
constexpr size_t kTop = 76;
constexpr size_t kEnd = 80;

constexpr size_t kBatchFlags = 4;
constexpr uint32_t kBatchCannotFail = 1;
constexpr int kBatchPointerShift = 8;

template <typename T>
inline T load(const uint8_t* at) {
  T value;
  memcpy(&value, at, sizeof value);
  return value;
}

template <typename T>
inline void store(uint8_t* at, T value) {
  memcpy(at, &value, sizeof value);
}

struct Call {
  long number;
  long arguments[6];

  // Reads the slots; of each, a 32-bit process takes the low half. Bit i of `pointers`: argument i is an offset from
  // `base`.
  inline void read(const uint8_t* slots, uint32_t pointers, const uint8_t* base) {
    number = load<int32_t>(slots + kNumber);
    for (int i = 0; i < 6; i++) arguments[i] = load<long>(slots + kArguments + 8 * i);
    if (__builtin_expect(pointers != 0, 0)) {
      for (int i = 0; i < 6; i++) {
        if (pointers >> i & 1) arguments[i] = address(base + static_cast<uint32_t>(arguments[i]));
      }
    }
  }

  // The kernel's own word: libc replaces it by −1 and errno only where it was −errno.
  inline long make() const {
    const long* a = arguments;
    const long word = syscall(number, a[0], a[1], a[2], a[3], a[4], a[5]);
    return __builtin_expect(word == -1, 0) ? -static_cast<long>(errno) : word;
  }

  static inline long address(const void* pointer) { return static_cast<long>(reinterpret_cast<uintptr_t>(pointer)); }
};

inline bool failed(long word) { return static_cast<unsigned long>(word) >= static_cast<unsigned long>(-4095L); }

}  // namespace frame
