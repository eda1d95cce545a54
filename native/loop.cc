#include <fcntl.h>
#include <sys/syscall.h>

#include <chrono>

#include "addon.h"

// The floors that bench/ compares with: the same calls in a C loop, through the same libc function.
namespace {

template <typename Body>
double seconds(double loops, Body body) {
  const auto start = std::chrono::steady_clock::now();
  for (double i = 0; i < loops; i++) body();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Architectures younger than x86 have the form with a folder's descriptor only.
long lookUp() {
#ifdef SYS_access
  return syscall(SYS_access, "/etc/hostname", F_OK);
#else
  return syscall(SYS_faccessat, AT_FDCWD, "/etc/hostname", F_OK);
#endif
}

double measure(const std::string& which, double loops) {
  if (which == "getppid") return seconds(loops, [] { syscall(SYS_getppid); });
  if (which == "six") return seconds(loops, [] { syscall(SYS_getppid, 1L, 2L, 3L, 4L, 5L, 6L); });
  if (which == "path") return seconds(loops, [] { lookUp(); });
  if (which != "buffer") return -1;
  static constexpr size_t kBytes = 4096;
  char bytes[kBytes];
  const int zero = open("/dev/zero", O_RDONLY | O_CLOEXEC);
  const double taken = seconds(loops, [&] { syscall(SYS_read, zero, bytes, kBytes); });
  close(zero);
  return taken;
}

}  // namespace

napi_value loop(napi_env env, napi_callback_info info) {
  const Napi::CallbackInfo arguments(env, info);
  if (!arguments[0].IsString() || !arguments[1].IsNumber()) {
    napi_throw_type_error(env, "ERR_INVALID_ARG_TYPE", "loop takes (string, number)");
    return nullptr;
  }
  const double taken = measure(arguments[0].As<Napi::String>().Utf8Value(), arguments[1].As<Napi::Number>());
  if (taken < 0) {
    napi_throw_range_error(env, "ERR_OUT_OF_RANGE", "The loop must be 'getppid', 'six', 'buffer' or 'path'");
    return nullptr;
  }
  return Napi::Number::New(env, taken);
}
