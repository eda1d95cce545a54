# The one list of sources. Paths are relative to this file, whichever binding.gyp includes it.
{
  "targets": [
    {
      "target_name": "jiffies_syscall",
      "sources": [
        "addon.cc",
        "interrupt.cc",
        "job.cc",
        "loop.cc",
        "memory.cc",
        "pool.cc",
        "segments.cc",
        "submit.cc",
        "trap.cc"
      ],
      "include_dirs": ["<!(node -p \"require('node-addon-api').include_dir\")"],
      "defines": ["NAPI_VERSION=9", "NAPI_DISABLE_CPP_EXCEPTIONS", "NODE_ADDON_API_DISABLE_DEPRECATED"],
      "cflags": ["-Wall", "-Wextra", "-O2", "-fvisibility=hidden"],
      "cflags_cc": ["-std=c++17"],
      "cflags_cc!": ["-std=gnu++17", "-std=gnu++20"],
      "ldflags": ["-pthread"],
      "libraries": ["-ldl"],
      "conditions": [["target_arch=='ia32'", {"cflags": ["-m32", "-fPIC", "-msse2", "-mfpmath=sse"], "ldflags": ["-m32"]}]]
    }
  ]
}
