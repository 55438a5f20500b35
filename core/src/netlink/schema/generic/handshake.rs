//! handshake: what the kernel has agreed on by programs.

use crate::netlink::schema::NOTHING;

names! {
    /// Names of handler class. Source: linux/handshake.h.
    HANDLER_CLASS "HANDSHAKE_HANDLER_CLASS_" {
        0 none  1 tlshd
    }
}

names! {
    /// Names of msg type. Source: linux/handshake.h.
    MSG_TYPE "HANDSHAKE_MSG_TYPE_" {
        0 unspec  1 clienthello  2 serverhello
    }
}

names! {
    /// Names of auth. Source: linux/handshake.h.
    AUTH "HANDSHAKE_AUTH_" {
        0 unspec  1 unauth  2 psk  3 x509
    }
}

set! {
    /// Attributes of x509.
    X509 "HANDSHAKE_A_X509_" {
        1 cert i32
        2 privkey i32
    }
}

set! {
    /// Attributes of accept.
    ACCEPT "HANDSHAKE_A_ACCEPT_" {
        1 sockfd i32
        2 handler_class enum(u32, HANDLER_CLASS)
        3 message_type enum(u32, MSG_TYPE)
        4 timeout u32
        5 auth_mode enum(u32, AUTH)
        6 peer_identity repeat(u32)
        7 certificate repeat(nest(X509))
        8 peername text
        9 keyring u32
    }
}

set! {
    /// Attributes of done.
    DONE "HANDSHAKE_A_DONE_" {
        1 status u32
        2 sockfd i32
        3 remote_auth repeat(u32)
    }
}

family! {
    /// Handshakes for the kernel. Source: linux/handshake.h.
    "handshake" generic("handshake", 1) "HANDSHAKE_CMD_"
    in "linux/handshake.h" {
        operations {
            2 accept(NOTHING, ACCEPT) do
            3 done(NOTHING, DONE) do
        }
        messages {
            1 ready(NOTHING, ACCEPT)
            2 accept(NOTHING, ACCEPT)
        }
        groups "" { 0 none  0 tlshd }
    }
}
