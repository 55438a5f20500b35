/* Two static libraries that were written in Rust, in one program: the run time of each is its own. */
#include <callgate.h>
#include <unistd.h>

uint32_t other_sum(uint32_t count);

int main(void) { return other_sum(5) == 10 && cg_getpid() == getpid() ? 0 : 1; }
