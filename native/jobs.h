#pragma once
#include <cstddef>
constexpr size_t kMaxBlocked = 1024;
class Jobs {};
