#!/bin/sh
# The guest's second program: inside.sh FOLDER runs FOLDER/parts/*.sh in turn, each with what it says in FOLDER/NAME.log and
# its status in FOLDER/NAME.status, and ends the guest.
out=$1
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
mkdir -p /dev/pts /dev/shm
mount -t devpts -o ptmxmode=666,newinstance devpts /dev/pts
mount -t tmpfs shm /dev/shm
mount -t cgroup2 cgroup /sys/fs/cgroup
mount -t debugfs debug /sys/kernel/debug
for folder in /tmp /run /var/run; do
    test -L $folder || mount -t tmpfs -o mode=1777 tmp $folder
done
ln -sf /proc/self/fd /dev/fd
ln -sf /proc/self/fd/0 /dev/stdin
ln -sf /proc/self/fd/1 /dev/stdout
ln -sf /proc/self/fd/2 /dev/stderr
# modules are those of this kernel
modules=$(cat "$out/modules")
mkdir -p /lib/modules
mount -t tmpfs modules /lib/modules
ln -s "$modules" "/lib/modules/$(uname -r)"
# a namespace that a test makes has lo and nothing else, as without the tunnels' modules
echo 1 >/proc/sys/net/core/fb_tunnels_only_for_init_net
ip link set lo up
hostname vm
echo "vm: $(uname -r) after $(cut -d' ' -f1 /proc/uptime) s"
for part in "$out"/parts/*.sh; do
    name=$(basename "$part" .sh)
    began=$(cut -d. -f1 /proc/uptime)
    sh "$part" >"$out/$name.log" 2>&1 </dev/null
    status=$?
    echo "$status $(($(cut -d. -f1 /proc/uptime) - began))" >"$out/$name.status"
    echo "vm: $name ended with $status"
done
dmesg >"$out/dmesg"
sync
# -no-reboot makes of it the emulator's end
echo b >/proc/sysrq-trigger
sleep 60
