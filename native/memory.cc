#include <sys/uio.h>

#include "addon.h"
#include "segments.h"

namespace {

using Transfer = ssize_t (*)(pid_t, const iovec*, unsigned long, const iovec*, unsigned long, unsigned long);

napi_value transfer(napi_env env, napi_callback_info info, Transfer move) {
  napi_value values[2];
  size_t argc = 2;
  Addon::from(env, info, &argc, values);
  uint64_t address = 0;
  bool lossless = false;
  Segment view;
  if (napi_get_value_bigint_uint64(env, values[0], &address, &lossless) != napi_ok) {
    napi_throw_type_error(env, "ERR_INVALID_ARG_TYPE", "The address must be a bigint");
    return nullptr;
  }
  if (!viewOf(env, values[1], "Argument", 1, &view)) return nullptr;
  const auto start = static_cast<uintptr_t>(address);
  size_t done = 0;
  long error = lossless && start == address ? 0 : EFAULT;
  // One call stops at the first page it cannot have and may do so early; only a call that moves nothing has met the
  // hole.
  while (error == 0 && done < view.bytes) {
    const iovec local = {view.data + done, view.bytes - done};
    const iovec remote = {reinterpret_cast<void*>(start + done), view.bytes - done};
    const ssize_t moved = move(getpid(), &local, 1, &remote, 1, 0);
    if (moved > 0) {
      done += static_cast<size_t>(moved);
    } else {
      error = moved < 0 ? errno : EFAULT;
    }
  }
  napi_value result = nullptr;
  napi_create_int64(env, done > 0 ? static_cast<int64_t>(done) : -error, &result);
  return result;
}

}  // namespace

napi_value readMemory(napi_env env, napi_callback_info info) { return transfer(env, info, process_vm_readv); }
napi_value writeMemory(napi_env env, napi_callback_info info) { return transfer(env, info, process_vm_writev); }
