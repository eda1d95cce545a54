#pragma once

#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>

#include "frame.h"

// The gate's 64 KiB. Owned by a shared_ptr that both the environment and the ArrayBuffer hold, so that neither a
// transfer nor the order of finalizers can unmap it under a call.
class GateMemory {
 public:
  GateMemory() : bytes_(frame::kBytes + static_cast<size_t>(sysconf(_SC_PAGESIZE))) {
    void* at = mmap(nullptr, bytes_, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (at == MAP_FAILED || mprotect(at, frame::kBytes, PROT_READ | PROT_WRITE) != 0) return;
    start_ = static_cast<uint8_t*>(at);
  }
  ~GateMemory() {
    if (start_ != nullptr) munmap(start_, bytes_);
  }
  GateMemory(const GateMemory&) = delete;
  GateMemory& operator=(const GateMemory&) = delete;

  uint8_t* start() const { return start_; }
  // A page without access: the address of an empty segment, so that a kernel that writes there anyhow says EFAULT.
  uint8_t* nowhere() const { return start_ + frame::kBytes; }

 private:
  size_t bytes_;
  uint8_t* start_ = nullptr;
};
