#include "addon.h"

#include "jobs.h"

namespace {

#if defined(__x86_64__)
constexpr const char* kAbi = "x86_64";
#elif defined(__i386__)
constexpr const char* kAbi = "i386";
#elif defined(__aarch64__)
constexpr const char* kAbi = "arm64";
#else
#error "jiffies-syscall knows the registers of x86_64, i386 and arm64 only"
#endif

Napi::Value memoryOf(Napi::Env env, const std::shared_ptr<GateMemory>& gate) {
  auto* held = new std::shared_ptr<GateMemory>(gate);
  return Napi::ArrayBuffer::New(
      env, gate->start(), frame::kBytes, [](Napi::Env, void*, std::shared_ptr<GateMemory>* hold) { delete hold; },
      held);
}

// Made once, so that no property which a program has replaced runs between two views of one call.
constexpr const char* kIsGone = R"((() => {
  const { apply } = Reflect;
  const { keys } = Object.getPrototypeOf(Uint8Array.prototype);
  const { get } = Object.getOwnPropertyDescriptor(DataView.prototype, 'byteLength');
  return (view, isTyped) => {
    try {
      apply(isTyped ? keys : get, view, []);
      return false;
    } catch {
      return true;
    }
  };
})())";

Napi::Object init(Napi::Env env, Napi::Object exports) {
  auto* addon = new Addon;
  addon->gate = std::make_shared<GateMemory>();
  addon->memory = addon->gate->start();
  if (addon->memory == nullptr) {
    delete addon;
    Napi::Error::New(env, "No memory for the register file").ThrowAsJavaScriptException();
    return exports;
  }
  frame::store<uint32_t>(addon->memory + frame::kTop, 128);
  env.SetInstanceData(addon);
  const Napi::Value isGone = Napi::Env(env).RunScript(kIsGone);
  if (env.IsExceptionPending()) return exports;
  addon->isGone = Napi::Persistent(isGone.As<Napi::Function>());

  // Bare Node-API functions: node-addon-api's wrapper costs more than the crossing itself.
  const auto method = [&](const char* name, napi_callback body) {
    napi_value made = nullptr;
    napi_create_function(env, name, NAPI_AUTO_LENGTH, body, addon, &made);
    exports.Set(name, made);
  };
  exports.Set("abi", kAbi);
  exports.Set("memory", memoryOf(env, addon->gate));
  exports.Set("maxBlocked", static_cast<double>(kMaxBlocked));
  method("trap", trap);
  method("trapSegments", trapSegments);
  method("batch", batch);
  method("submit", submit);
  method("interrupt", interrupt);
  method("readMemory", readMemory);
  method("writeMemory", writeMemory);
  method("loop", loop);
  return exports;
}

}  // namespace

Addon::~Addon() { delete jobs; }

NODE_API_MODULE(jiffies_syscall, init)
