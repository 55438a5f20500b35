/* for headers of the kernel that include the C library's */
#pragma once
#include <linux/socket.h>
typedef unsigned short sa_family_t;
/* as in include/linux/socket.h of the kernel */
struct sockaddr { sa_family_t sa_family; char sa_data[14]; };
