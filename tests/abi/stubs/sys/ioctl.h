/* for headers of the kernel that include the C library's */
#pragma once
#include <asm/ioctls.h>
