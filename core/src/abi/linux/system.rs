//! The system: its names and its state.

use crate::arg::Char;
use callgate_macros::Layout;

/// The names of the system: text that ends with a NUL. Source: uname(2), linux/utsname.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct utsname", prefix = "")]
#[repr(C)]
pub struct Utsname {
    /// The kernel: `Linux`.
    pub sysname: [Char; 65],
    /// The host's name.
    pub nodename: [Char; 65],
    /// The kernel's release.
    pub release: [Char; 65],
    /// The kernel's build.
    pub version: [Char; 65],
    /// The processor.
    pub machine: [Char; 65],
    /// The NIS domain's name.
    pub domainname: [Char; 65],
}

/// The state of the system. Source: sysinfo(2), linux/sysinfo.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct sysinfo", prefix = "")]
#[repr(C)]
pub struct Sysinfo {
    /// Seconds since it started.
    pub uptime: isize,
    /// Load averages over 1, 5 and 15 minutes, in 1/65536.
    pub loads: [usize; 3],
    /// Memory, in `mem_unit`, as the others.
    pub totalram: usize,
    /// Free memory.
    pub freeram: usize,
    /// Shared memory.
    pub sharedram: usize,
    /// Memory in buffers.
    pub bufferram: usize,
    /// Swap space.
    pub totalswap: usize,
    /// Free swap space.
    pub freeswap: usize,
    /// Processes and threads.
    pub procs: u16,
    __pad: u16,
    /// High memory.
    pub totalhigh: usize,
    /// Free high memory.
    pub freehigh: usize,
    /// The unit of these sizes, in bytes.
    pub mem_unit: u32,
    #[cfg(target_pointer_width = "64")]
    __room: [u8; 4],
    #[cfg(target_pointer_width = "32")]
    __room: [u8; 8],
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::layout::same_layout;
    use linux_raw_sys::system as raw;

    #[test]
    fn layouts_are_the_kernels() {
        same_layout!(
            Utsname,
            raw::new_utsname {
                sysname: sysname,
                nodename: nodename,
                release: release,
                version: version,
                machine: machine,
                domainname: domainname
            }
        );
        same_layout!(
            Sysinfo,
            raw::sysinfo {
                uptime: uptime,
                loads: loads,
                totalram: totalram,
                freeram: freeram,
                sharedram: sharedram,
                bufferram: bufferram,
                totalswap: totalswap,
                freeswap: freeswap,
                procs: procs,
                totalhigh: totalhigh,
                freehigh: freehigh,
                mem_unit: mem_unit
            }
        );
    }
}
