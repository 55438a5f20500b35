/* Measures a piece of work in processor time of this process. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double clock_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static int clock_ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Prints "nanoseconds count" of the median of some rounds; one round before them is not counted if there are several. */
static int measure(long (*work)(void), int rounds)
{
    double *times = calloc((size_t)rounds, sizeof *times);
    long count = rounds > 1 ? work() : 0;
    for (int round = 0; round < rounds; round++) {
        double start = clock_now();
        count = work();
        times[round] = clock_now() - start;
    }
    qsort(times, (size_t)rounds, sizeof *times, clock_ascending);
    printf("%.0f %ld\n", times[rounds / 2], count);
    free(times);
    return 0;
}
