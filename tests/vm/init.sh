#!/bin/busybox sh
# The guest's first program: sees this machine's files, read only, below a layer of its own memory, and goes on with them.
b=/bin/busybox
stop() {
    echo "vm: $1"
    $b reboot -f
}
$b mount -t proc proc /proc
$b mount -t devtmpfs dev /dev
for module in /modules/*; do
    $b insmod "$module" || stop "cannot load $module"
done
options=trans=virtio,version=9p2000.L,msize=262144
$b mount -t 9p -o ro,cache=loose,$options base /base || stop "cannot mount the machine's files"
$b mount -t tmpfs -o mode=755 top /top
$b mkdir /top/upper /top/work
$b mount -t overlay -o lowerdir=/base,upperdir=/top/upper,workdir=/top/work root /root || stop "cannot lay a layer over them"
for parameter in $($b cat /proc/cmdline); do
    case $parameter in vm.here=*) here=${parameter#vm.here=} ;; vm.out=*) out=${parameter#vm.out=} ;; esac
done
$b mount -t 9p -o $options out "/root$out" || stop "cannot mount the folder for what came out"
$b umount /proc
$b umount /dev
exec $b switch_root -c /dev/console /root "$here/inside.sh" "$out"
stop "cannot go on"
