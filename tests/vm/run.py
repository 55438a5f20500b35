#!/usr/bin/env python3
"""Runs tests in Debian's own kernel, in a machine that qemu emulates whole: run.py [PART]...

The guest sees this machine's files read only, below a layer of its own memory, so a test there finds the programs that it
finds here, and what it does to files and to the kernel is gone afterwards. Nothing of the processor's virtualisation is used.
"""

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import kernel as debian

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORK = ROOT / "build" / "vm"
OUT = WORK / "out"
# how long a guest may run altogether
SECONDS = int(os.environ.get("VM_SECONDS", "1800"))
MEMORY = "3072"


def cargo(*words: str) -> list[Path]:
    """Builds, and tells which programs were made."""
    command = ["cargo", *words, "--message-format=json-render-diagnostics"]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    lines = (json.loads(line) for line in done.stdout.splitlines() if line.startswith("{"))
    return [Path(line["executable"]) for line in lines if line["reason"] == "compiler-artifact" and line["executable"]]


def core() -> str:
    excepted = json.loads((HERE / "exceptions.json").read_text())["core"]
    for name, why in excepted.items():
        print(f"skipped core: {name}: {why}")
    skips = " ".join(f"--skip {name}" for name in excepted)
    programs = cargo("test", "--no-run", "-p", "callgate-core")
    return "cd core && " + " && ".join(f"{program} --exact {skips}" for program in programs)


# kinds of links that must be there; netkit came with Linux 6.7, and Debian builds no hsr
KINDS = "dummy bridge bond team ifb nlmon vlan macvlan macvtap ipvlan macsec vrf vxlan geneve xfrm wireguard"
TUNNELS = "gre gretap ip6gre ip6tnl ipip sit vti"
# what the guest can run: the commands of each part, made when it is wanted
PARTS: dict[str, Callable[[], str]] = {
    "kinds": lambda: f"{HERE}/kinds.sh",
    "core": core,
    "net": lambda: f"NET_KINDS='{KINDS} {TUNNELS}' build/venv/bin/pytest -q -rs -p no:cacheprovider tests/net",
    "conformance": lambda: f"tests/conformance/run.sh {OUT}/rust.tap {ROOT}/target/release/callgate-conformance",
}


def prepare(wanted: list[str]) -> list[str]:
    """Writes what the guest is to run; tells the names in their order."""
    shutil.rmtree(OUT, ignore_errors=True)
    (OUT / "parts").mkdir(parents=True)
    unknown = set(wanted) - set(PARTS)
    if unknown:
        raise debian.KernelError(f"no part is called {', '.join(unknown)}; there are {', '.join(PARTS)}")
    names = []
    for place, (name, commands) in enumerate(PARTS.items()):
        if not wanted or name in wanted:
            names.append(f"{place}-{name}")
            variables = {
                "LD_LIBRARY_PATH": f"{ROOT}/build/lib",
                "CALLGATE_LIB_DIR": f"{ROOT}/build/lib",
                "LUA_PATH": f"{ROOT}/bindings/lua/?.lua;;",
                "PATH": os.environ["PATH"],
            }
            exports = "".join(f"export {key}='{value}'\n" for key, value in variables.items())
            (OUT / "parts" / f"{place}-{name}.sh").write_text(f"cd {ROOT}\n{exports}{commands()}\n")
    return names


def boot(kernel: debian.Kernel) -> bool:
    """Runs the guest to its end; false if it had to be stopped."""
    (OUT / "modules").write_text(str(kernel.modules))
    initramfs = WORK / "initramfs"
    initramfs.write_bytes(debian.initramfs(kernel, HERE / "init.sh", Path(shutil.which("busybox") or "busybox")))
    share = "security_model=none,multidevs=remap"
    command = [
        *("qemu-system-x86_64", "-accel", "tcg,thread=multi", "-cpu", "max,la57=off", "-smp", "2", "-m", MEMORY),
        *("-nodefaults", "-nographic", "-serial", "stdio", "-nic", "none", "-no-reboot"),
        *("-kernel", str(kernel.image), "-initrd", str(initramfs)),
        *("-append", f"console=ttyS0 quiet panic=-1 net.ifnames=0 vm.here={HERE} vm.out={OUT}"),
        *("-fsdev", f"local,id=base,path=/,readonly=on,{share}", "-device", "virtio-9p-pci,fsdev=base,mount_tag=base"),
        *("-fsdev", f"local,id=out,path={OUT},{share}", "-device", "virtio-9p-pci,fsdev=out,mount_tag=out"),
        *("-device", "virtio-rng-pci"),
    ]
    with (OUT / "console").open("w") as console, subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL) as guest:
        assert guest.stdout
        late = threading.Event()
        timer = threading.Timer(SECONDS, lambda: (late.set(), guest.kill()))
        timer.start()
        try:
            for line in guest.stdout:
                text = line.decode(errors="replace").rstrip()
                console.write(text + "\n")
                console.flush()
                if "vm: " in text:
                    print(text[text.index("vm: ") :], flush=True)
        finally:
            timer.cancel()
            guest.kill()
    return not late.is_set()


def summary(log: Path) -> str:
    """The last line that tells how many tests there were."""
    told = [line.strip() for line in log.read_text(errors="replace").splitlines() if " passed" in line] if log.exists() else []
    return told[-1] if told else ""


def main(wanted: list[str]) -> int:
    began = time.monotonic()
    try:
        kernel = debian.unpack(WORK)
        names = prepare(wanted)
        in_time = boot(kernel)
    except debian.KernelError as error:
        print(f"failed: {error}")
        return 1
    if not in_time:
        print(f"the guest was stopped after {SECONDS} seconds")
    faults = 0
    rows = []
    for name in names:
        status, log = OUT / f"{name}.status", OUT / f"{name}.log"
        code, seconds = status.read_text().split() if status.exists() else ("not reached its end", "?")
        if code != "0":
            faults += 1
            print(f"---- the end of {log}:\n{log.read_text(errors='replace')[-4000:] if log.exists() else '(nothing)'}")
        rows.append((name.split("-", 1)[1], "ok" if code == "0" else f"failed: {code}", f"{seconds} s", summary(log)))
    if faults and not any((OUT / f"{name}.status").exists() for name in names):
        print(f"---- the end of the console:\n{(OUT / 'console').read_text(errors='replace')[-3000:]}")
    print(f"\nLinux {kernel.version}, emulated; {time.monotonic() - began:.0f} s")
    for name, verdict, seconds, text in rows:
        print(f"{name:<14}{verdict:<12}{seconds:>7}  {text}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
