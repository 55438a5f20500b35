#!/bin/sh
# install.sh install|uninstall: the C library and the Lua module, as the environment says. `make install` calls it; `make dist` too,
# so that a package has the same files.
#
# FROM       where the built library is (build/lib), the shared one under its soname
# PLATFORM   whose names the files get, a name of platforms.toml; the host's if it is empty
# PREFIX     /usr/local      LIBDIR   PREFIX/lib       INCLUDEDIR  PREFIX/include
# LUADIR     PREFIX/share/lua/5.1                      DOCDIR      PREFIX/share/doc/callgate
# DESTDIR    put before all of these, where a package is staged
# PC_PREFIX  what callgate.pc says is PREFIX
# LUA_LIBRARY  what stands beside the Lua module, where it looks first: `link` to the library in LIBDIR, or a `copy` of it;
#              with `rock` only the module is installed, and a copy for package.cpath below LUA_LIBDIR
set -eu
action=$1
tree=$(cd "$(dirname "$0")/../.." && pwd)
here=$tree/tools/install
version=$("$here/version.sh")
major=${version%%.*}
: "${FROM:=$tree/build/lib}" "${PREFIX:=/usr/local}" "${DESTDIR:=}" "${LUA_LIBRARY:=link}"
: "${LIBDIR:=$PREFIX/lib}" "${INCLUDEDIR:=$PREFIX/include}"
: "${LUADIR:=$PREFIX/share/lua/5.1}" "${DOCDIR:=$PREFIX/share/doc/callgate}" "${PC_PREFIX:=$PREFIX}"
for name in PREFIX LIBDIR INCLUDEDIR LUADIR DOCDIR; do
    eval "value=\$$name"
    # a relative one would be written into files that are used from elsewhere
    case $value in /*) ;; *) echo "$name must be an absolute path: $value" >&2; exit 2 ;; esac
done

case ${PLATFORM:-$(uname -s | tr 'A-Z' 'a-z')} in
darwin | macos*)
    real=libcallgate.$version.dylib soname=libcallgate.$major.dylib dev=libcallgate.dylib
    loader=@rpath/$soname private= ;;
*)
    real=libcallgate.so.$version soname=libcallgate.so.$major dev=libcallgate.so
    loader=$soname
    # what Rust's std and the libc crate ask for; the compiler driver adds its own unwinder and libc
    case ${PLATFORM:-} in
    *musl) private= ;;
    freebsd*) private="-lexecinfo -lpthread -lm" ;;
    netbsd*) private="-lexecinfo -lpthread -lrt -lm" ;;
    *) private="-lutil -lrt -lpthread -lm -ldl" ;;
    esac ;;
esac

case ${PLATFORM:-} in
linux-arm | linux-i686) bytes=4 ;;
?*) bytes=8 ;;
*) bytes=$(($(getconf LONG_BIT) / 8)) ;;
esac

# relative FOLDER PATH: the way from the one to the other, so that what is installed may be moved as a whole
relative() {
    from=${1#/}/ to=${2#/}
    while part=${from%%/*} && [ -n "$part" ] && [ "${to%%/*}" = "$part" ] && [ "$to" != "$part" ]; do
        from=${from#*/} to=${to#*/}
    done
    printf '%s%s\n' "$(printf '%s' "$from" | sed 's|[^/][^/]*/|../|g')" "$to"
}

filled() {
    sed -e "s|@VERSION@|$version|g" -e "s|@PC_PREFIX@|$PC_PREFIX|g" -e "s|@LIBS_PRIVATE@|$private|g" \
        -e "s|@PC_LIBDIR@|$(below "$LIBDIR")|g" -e "s|@PC_INCLUDEDIR@|$(below "$INCLUDEDIR")|g" \
        -e "s|@REAL@|$real|g" -e "s|@LOADER_NAME@|$loader|g" -e "s|@BYTES@|$bytes|g" \
        -e "s|@LIBS_PRIVATE_LIST@|$(echo "$private" | tr ' ' ';')|g" \
        -e "s|@TO_LIBDIR@|$(relative "$LIBDIR/cmake/callgate" "$LIBDIR/")|g" \
        -e "s|@TO_INCLUDEDIR@|$(relative "$LIBDIR/cmake/callgate" "$INCLUDEDIR/")|g" "$1"
}

# a folder as callgate.pc writes it
below() {
    case $1 in "$PREFIX"/*) printf '%s\n' "\${prefix}${1#"$PREFIX"}" ;; *) printf '%s\n' "$1" ;; esac
}

if [ "$action" = install ]; then
    say() { printf '%9d  %s\n' "$(wc -c <"$DESTDIR$1")" "$1"; }
    file() { # MODE SOURCE DESTINATION
        mkdir -p "$DESTDIR$(dirname "$3")"
        # a new file, and not new contents: the old one may be in use
        rm -f "$DESTDIR$3"
        install -m "$1" "$2" "$DESTDIR$3"
        say "$3"
    }
    link() { # TARGET DESTINATION
        mkdir -p "$DESTDIR$(dirname "$2")"
        ln -sf "$1" "$DESTDIR$2"
        printf '%9s  %s -> %s\n' link "$2" "$1"
    }
    text() { # TEMPLATE DESTINATION
        mkdir -p "$DESTDIR$(dirname "$2")"
        filled "$1" >"$DESTDIR$2"
        chmod 644 "$DESTDIR$2"
        say "$2"
    }
    folder() { :; }
elif [ "$action" = uninstall ]; then
    gone() {
        if [ -e "$DESTDIR$1" ] || [ -L "$DESTDIR$1" ]; then
            rm -f "$DESTDIR$1"
            printf '  removed  %s\n' "$1"
        fi
    }
    file() { gone "$3"; }
    link() { gone "$2"; }
    text() { gone "$2"; }
    folder() { rmdir "$DESTDIR$1" 2>/dev/null || true; }
else
    echo "install.sh install|uninstall" >&2
    exit 2
fi

if [ "$LUA_LIBRARY" != rock ]; then
    file 644 "$tree/include/callgate.h" "$INCLUDEDIR/callgate.h"
    file 755 "$FROM/$soname" "$LIBDIR/$real"
    link "$real" "$LIBDIR/$soname"
    link "$soname" "$LIBDIR/$dev"
    file 644 "$FROM/libcallgate.a" "$LIBDIR/libcallgate.a"
    text "$here/callgate.pc.in" "$LIBDIR/pkgconfig/callgate.pc"
    for name in callgateConfig.cmake callgateConfigVersion.cmake; do
        text "$here/$name.in" "$LIBDIR/cmake/callgate/$name"
    done
    folder "$LIBDIR/cmake/callgate"
fi

for source in $(cd "$tree/bindings/lua" && find callgate.lua callgate syscall.lua syscall -name '*.lua' | sort); do
    file 644 "$tree/bindings/lua/$source" "$LUADIR/$source"
done
case $LUA_LIBRARY in
link) link "$(relative "$LUADIR/callgate" "$LIBDIR/$soname")" "$LUADIR/callgate/$soname" ;;
copy) file 755 "$FROM/$soname" "$LUADIR/callgate/$soname" ;;
rock) file 755 "$FROM/$soname" "$LUA_LIBDIR/callgate/libcallgate.so" ;;
esac
for source in $(cd "$tree/bindings/lua" && find callgate syscall -type d | sort -r); do
    folder "$LUADIR/$source"
done

if [ "$LUA_LIBRARY" != rock ]; then
    for source in README.md CHANGELOG.md LICENSE LICENSE-APACHE LICENSE-MIT; do
        file 644 "$tree/$source" "$DOCDIR/$source"
    done
    folder "$DOCDIR"
fi
