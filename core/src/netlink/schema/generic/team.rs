//! team: options and ports of team devices.

use crate::netlink::schema::NOTHING;

choice! {
    /// By the kernel's number of the type.
    OPTION_DATA by type {
        "3" u32
        "5" text
        "6" flag
        "11" bytes
        "14" i32
    }
}

set! {
    /// Attributes of team.
    TEAM "TEAM_ATTR_" {
        1 team_ifindex u32
        2 list_option nest(ITEM_OPTION)
        3 list_port nest(ITEM_PORT)
    }
}

set! {
    /// Attributes of item option.
    ITEM_OPTION "TEAM_ATTR_ITEM_" {
        1 option repeat(nest(ATTR_OPTION))
    }
}

set! {
    /// Attributes of attr option.
    ATTR_OPTION "TEAM_ATTR_OPTION_" {
        1 name text
        2 changed flag
        3 type u8
        4 data choice(OPTION_DATA)
        5 removed flag
        6 port_ifindex u32
        7 array_index u32
    }
}

set! {
    /// Attributes of item port.
    ITEM_PORT "TEAM_ATTR_ITEM_" {
        1 port repeat(nest(ATTR_PORT))
    }
}

set! {
    /// Attributes of attr port.
    ATTR_PORT "TEAM_ATTR_PORT_" {
        1 ifindex u32
        2 changed flag
        3 linkup flag
        4 speed u32
        5 duplex u8
        6 removed flag
    }
}

family! {
    /// Team devices. Source: linux/if_team.h.
    "team" generic("team", 1) "TEAM_CMD_"
    in "linux/if_team.h" {
        operations {
            0 noop(NOTHING, TEAM) do
            1 options_set(NOTHING, TEAM) do
            2 options_get(NOTHING, TEAM) do
            3 port_list_get(NOTHING, TEAM) do
        }
        messages {
            0 noop(NOTHING, TEAM)
            1 options_set(NOTHING, TEAM)
            2 options_get(NOTHING, TEAM)
            3 port_list_get(NOTHING, TEAM)
        }
        groups "" { 0 change_event }
    }
}
