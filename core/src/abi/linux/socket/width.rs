//! Options and control messages with times, of which there are two: with fields as wide as a register, and with 64 bits. The name without
//! a suffix is the one whose value is the structure of that name here: `struct timeval` of the first kind, `struct timespec` of the second.

#[cfg(target_pointer_width = "64")]
pub(super) use linux_raw_sys::net::{
    SCM_TIMESTAMP, SCM_TIMESTAMPING, SCM_TIMESTAMPNS, SO_RCVTIMEO, SO_SNDTIMEO, SO_TIMESTAMP, SO_TIMESTAMPING,
    SO_TIMESTAMPNS,
};

#[cfg(target_pointer_width = "32")]
pub(super) use linux_raw_sys::net::{
    SO_RCVTIMEO_OLD as SO_RCVTIMEO, SO_SNDTIMEO_OLD as SO_SNDTIMEO, SO_TIMESTAMP_OLD as SCM_TIMESTAMP,
    SO_TIMESTAMP_OLD as SO_TIMESTAMP, SO_TIMESTAMPING_NEW as SCM_TIMESTAMPING, SO_TIMESTAMPING_NEW as SO_TIMESTAMPING,
    SO_TIMESTAMPNS_NEW as SCM_TIMESTAMPNS, SO_TIMESTAMPNS_NEW as SO_TIMESTAMPNS,
};
