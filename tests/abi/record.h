/* A constant that is found in an object file by its mark, CG_MARK. */
#ifdef __APPLE__
#define CG_SECTION "__DATA,cg"
#else
#define CG_SECTION "cg"
#endif

struct cg_record { unsigned long long mark, index, value, kind; };

/* The kind: the size in bytes, with 256 for a signed type, 512 for what is no integer and no address. */
#define CG_KIND(e) _Generic((e), char: 256, signed char: 256, short: 256, int: 256, long: 256, long long: 256, \
    float: 512, double: 512, long double: 512, char *: 512, const char *: 512, default: 0)

#define CG(i, e) __attribute__((used, section(CG_SECTION))) static const struct cg_record cg_##i = \
    {CG_MARK, i, (unsigned long long)(e), sizeof(e) | CG_KIND(e)};
