//! nlctrl: what families of generic netlink there are, and what they take.

use super::super::NOTHING;

set! {
    /// A family.
    FAMILY_SET "CTRL_ATTR_" {
        1 family_id u16
        2 family_name text
        3 version u32
        4 hdrsize u32
        5 maxattr u32
        6 ops array(nest(OPERATION))
        7 mcast_groups array(nest(GROUP))
        8 policy numbered(numbered(nest(POLICY)))
        9 op_policy numbered(nest(OPERATION_POLICY))
        10 op u32
    }
}

names! {
    /// What an operation needs and can. Source: linux/genetlink.h.
    FLAGS "GENL_" { 0x1 admin_perm  0x2 cmd_cap_do  0x4 cmd_cap_dump  0x8 cmd_cap_haspol  0x10 uns_admin_perm }
}

set! {
    /// An operation.
    OPERATION "CTRL_ATTR_OP_" {
        1 id u32
        2 flags flags(u32, FLAGS)
    }
}

set! {
    /// A group of subscribers.
    GROUP "CTRL_ATTR_MCAST_GRP_" {
        1 name text
        2 id u32
    }
}

set! {
    /// The policies of an operation, by number.
    OPERATION_POLICY "CTRL_ATTR_POLICY_" {
        1 do u32
        2 dump u32
    }
}

names! {
    /// Types of attributes. Source: linux/netlink.h.
    TYPE "NL_ATTR_TYPE_" {
        0 invalid  1 flag  2 u8  3 u16  4 u32  5 u64  6 s8  7 s16  8 s32  9 s64  10 binary  11 string  12 nul_string  13 nested
        14 nested_array  15 bitfield32  16 sint  17 uint
    }
}

set! {
    /// What an attribute must be.
    POLICY "NL_POLICY_TYPE_ATTR_" {
        1 type enum(u32, TYPE)
        2 min_value_s i64
        3 max_value_s i64
        4 min_value_u u64
        5 max_value_u u64
        6 min_length u32
        7 max_length u32
        8 policy_idx u32
        9 policy_maxtype u32
        10 bitfield32_mask u32
        11 pad pad
        12 mask u64
    }
}

family! {
    /// The controller of generic netlink. Source: linux/genetlink.h.
    "nlctrl" generic("nlctrl", 2) "CTRL_CMD_" in "linux/genetlink.h" "linux/netlink.h" {
        operations {
            3 getfamily(NOTHING, FAMILY_SET) do dump
            10 getpolicy(NOTHING, FAMILY_SET) dump whole
        }
        messages {
            1 newfamily(NOTHING, FAMILY_SET)
            2 delfamily(NOTHING, FAMILY_SET)
            7 newmcast_grp(NOTHING, FAMILY_SET)
            8 delmcast_grp(NOTHING, FAMILY_SET)
            10 getpolicy(NOTHING, FAMILY_SET)
        }
        groups "" { 0 notify }
    }
}
