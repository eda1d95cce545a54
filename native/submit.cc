#include "addon.h"
napi_value submit(napi_env, napi_callback_info) { return nullptr; }
napi_value interrupt(napi_env, napi_callback_info) { return nullptr; }
