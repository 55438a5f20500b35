//! The numbers that `statfs` tells a file system by.

use crate::abi::linux::newest;
use linux_raw_sys::general as raw;

values! {
    /// Which file system. Some kinds share a number. Source: statfs(2), linux/magic.h.
    pub struct FS_MAGIC: u32 {
        /// Acorn Disc Filing System.
        const ADFS = raw::ADFS_SUPER_MAGIC;
        /// Amiga Fast File System.
        const AFFS = raw::AFFS_SUPER_MAGIC;
        /// Andrew File System, the kernel's client.
        const AFS = raw::AFS_SUPER_MAGIC;
        /// Automounter.
        const AUTOFS = raw::AUTOFS_SUPER_MAGIC;
        /// Ceph.
        const CEPH = raw::CEPH_SUPER_MAGIC;
        /// Coda.
        const CODA = raw::CODA_SUPER_MAGIC;
        /// Compressed ROM file system.
        const CRAMFS = raw::CRAMFS_MAGIC;
        /// Compressed ROM file system of the other byte order.
        const CRAMFS_WEND = raw::CRAMFS_MAGIC_WEND;
        /// Kernel debugging.
        const DEBUGFS = raw::DEBUGFS_MAGIC;
        /// Security modules.
        const SECURITYFS = raw::SECURITYFS_MAGIC;
        /// SELinux.
        const SELINUX = raw::SELINUX_MAGIC;
        /// Smack.
        const SMACK = raw::SMACK_MAGIC;
        /// Memory, without limits.
        const RAMFS = raw::RAMFS_MAGIC;
        /// Memory.
        const TMPFS = raw::TMPFS_MAGIC;
        /// Huge pages.
        const HUGETLBFS = raw::HUGETLBFS_MAGIC;
        /// Squashfs.
        const SQUASHFS = raw::SQUASHFS_MAGIC;
        /// eCryptfs.
        const ECRYPTFS = raw::ECRYPTFS_SUPER_MAGIC;
        /// IRIX Extent File System.
        const EFS = raw::EFS_SUPER_MAGIC;
        /// EROFS.
        const EROFS_V1 = raw::EROFS_SUPER_MAGIC_V1;
        /// ext2; ext3 and ext4 have the same number.
        const EXT2 = raw::EXT2_SUPER_MAGIC;
        /// ext3; the same number as ext2.
        const EXT3 = raw::EXT3_SUPER_MAGIC;
        /// Xen.
        const XENFS = raw::XENFS_SUPER_MAGIC;
        /// ext4; the same number as ext2.
        const EXT4 = raw::EXT4_SUPER_MAGIC;
        /// Btrfs.
        const BTRFS = raw::BTRFS_SUPER_MAGIC;
        /// NILFS.
        const NILFS = raw::NILFS_SUPER_MAGIC;
        /// F2FS.
        const F2FS = raw::F2FS_SUPER_MAGIC;
        /// OS/2 High Performance File System.
        const HPFS = raw::HPFS_SUPER_MAGIC;
        /// ISO 9660.
        const ISOFS = raw::ISOFS_SUPER_MAGIC;
        /// JFFS2.
        const JFFS2 = raw::JFFS2_SUPER_MAGIC;
        /// XFS.
        const XFS = raw::XFS_SUPER_MAGIC;
        /// Platform storage of crash logs.
        const PSTOREFS = raw::PSTOREFS_MAGIC;
        /// EFI variables.
        const EFIVARFS = raw::EFIVARFS_MAGIC;
        /// Host of User Mode Linux.
        const HOSTFS = raw::HOSTFS_SUPER_MAGIC;
        /// Overlay.
        const OVERLAYFS = raw::OVERLAYFS_SUPER_MAGIC;
        /// File system in a user program.
        const FUSE = raw::FUSE_SUPER_MAGIC;
        /// Bcachefs.
        const BCACHEFS = raw::BCACHEFS_SUPER_MAGIC;
        /// Minix, names of 14 bytes.
        const MINIX = raw::MINIX_SUPER_MAGIC;
        /// Minix, names of 30 bytes.
        const MINIX_2 = raw::MINIX_SUPER_MAGIC2;
        /// Minix version 2, names of 14 bytes.
        const MINIX2 = raw::MINIX2_SUPER_MAGIC;
        /// Minix version 2, names of 30 bytes.
        const MINIX2_2 = raw::MINIX2_SUPER_MAGIC2;
        /// Minix version 3.
        const MINIX3 = raw::MINIX3_SUPER_MAGIC;
        /// FAT.
        const MSDOS = raw::MSDOS_SUPER_MAGIC;
        /// exFAT.
        const EXFAT = raw::EXFAT_SUPER_MAGIC;
        /// NetWare.
        const NCP = raw::NCP_SUPER_MAGIC;
        /// NFS.
        const NFS = raw::NFS_SUPER_MAGIC;
        /// OCFS2.
        const OCFS2 = raw::OCFS2_SUPER_MAGIC;
        /// Open Firmware device tree.
        const OPENPROM = raw::OPENPROM_SUPER_MAGIC;
        /// QNX 4.
        const QNX4 = raw::QNX4_SUPER_MAGIC;
        /// QNX 6.
        const QNX6 = raw::QNX6_SUPER_MAGIC;
        /// Andrew File System.
        const AFS_FS = raw::AFS_FS_MAGIC;
        /// ReiserFS.
        const REISERFS = raw::REISERFS_SUPER_MAGIC;
        /// SMB, the old client.
        const SMB = raw::SMB_SUPER_MAGIC;
        /// SMB version 1.
        const CIFS = raw::CIFS_SUPER_MAGIC;
        /// SMB version 2 and 3.
        const SMB2 = raw::SMB2_SUPER_MAGIC;
        /// Control groups version 1.
        const CGROUP = raw::CGROUP_SUPER_MAGIC;
        /// Control groups version 2.
        const CGROUP2 = raw::CGROUP2_SUPER_MAGIC;
        /// Resource control (resctrl).
        const RDTGROUP = raw::RDTGROUP_SUPER_MAGIC;
        /// Kernel tracing.
        const TRACEFS = raw::TRACEFS_MAGIC;
        /// 9P.
        const V9FS = raw::V9FS_MAGIC;
        /// Block devices, inside the kernel.
        const BDEVFS = raw::BDEVFS_MAGIC;
        /// Direct access devices, inside the kernel.
        const DAXFS = raw::DAXFS_MAGIC;
        /// Formats of executables (binfmt_misc).
        const BINFMTFS = raw::BINFMTFS_MAGIC;
        /// Pseudo terminals.
        const DEVPTS = raw::DEVPTS_SUPER_MAGIC;
        /// Android Binder.
        const BINDERFS = raw::BINDERFS_SUPER_MAGIC;
        /// Futexes, inside the kernel.
        const FUTEXFS = raw::FUTEXFS_SUPER_MAGIC;
        /// Pipes, inside the kernel.
        const PIPEFS = raw::PIPEFS_MAGIC;
        /// Processes (/proc).
        const PROC = raw::PROC_SUPER_MAGIC;
        /// Sockets, inside the kernel.
        const SOCKFS = raw::SOCKFS_MAGIC;
        /// Devices and drivers (/sys).
        const SYSFS = raw::SYSFS_MAGIC;
        /// USB devices.
        const USBDEVICE = raw::USBDEVICE_SUPER_MAGIC;
        /// Flash devices, inside the kernel.
        const MTD_INODE_FS = raw::MTD_INODE_FS_MAGIC;
        /// Files without a name (epoll, eventfd and others), inside the kernel.
        const ANON_INODE_FS = raw::ANON_INODE_FS_MAGIC;
        /// Tests of Btrfs.
        const BTRFS_TEST = raw::BTRFS_TEST_MAGIC;
        /// Namespaces, inside the kernel.
        const NSFS = raw::NSFS_MAGIC;
        /// Pinned BPF objects.
        const BPF_FS = raw::BPF_FS_MAGIC;
        /// AppArmor.
        const AAFS = raw::AAFS_MAGIC;
        /// Zoned block devices.
        const ZONEFS = raw::ZONEFS_MAGIC;
        /// UDF.
        const UDF = raw::UDF_SUPER_MAGIC;
        /// DMA buffers, inside the kernel.
        const DMA_BUF = raw::DMA_BUF_MAGIC;
        /// Physical memory (/dev/mem).
        const DEVMEM = raw::DEVMEM_MAGIC;
        /// Secret memory, inside the kernel.
        const SECRETMEM = raw::SECRETMEM_MAGIC;
        /// Process descriptors, inside the kernel.
        const PID_FS = raw::PID_FS_MAGIC;
        /// Memory of a virtual machine.
        const GUEST_MEMFD = newest::GUEST_MEMFD_MAGIC;
        /// The empty file system.
        const NULL_FS = newest::NULL_FS_MAGIC;
    }
}
