//! The two macros that declare a group of constants.
//!
//! `flags!` is `bitflags!` with the conversion to a number and back; `values!` is an open enumeration: a
//! number with names, since a newer kernel may know more of them.

macro_rules! flags {
    ($(#[$meta:meta])* pub struct $name:ident: $int:ty { $($body:tt)* }) => {
        ::bitflags::bitflags! {
            $(#[$meta])*
            #[allow(non_camel_case_types, reason = "a group has the kernel's prefix as its name")]
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
            #[repr(transparent)]
            pub struct $name: $int { $($body)* }
        }
        impl $crate::arg::Raw for $name {
            type Int = $int;
            #[inline(always)]
            fn from_raw(raw: $int) -> Self { Self::from_bits_retain(raw) }
            #[inline(always)]
            fn raw(self) -> $int { self.bits() }
        }
    };
}

macro_rules! values {
    ($(#[$meta:meta])* pub struct $name:ident: $int:ty { $($(#[$cmeta:meta])* const $const:ident = $value:expr;)* }) => {
        $(#[$meta])*
        #[allow(non_camel_case_types, reason = "a group has the kernel's prefix as its name")]
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        #[repr(transparent)]
        pub struct $name(pub $int);
        impl $name {
            $($(#[$cmeta])* pub const $const: Self = Self($value);)*
        }
        impl $crate::arg::Raw for $name {
            type Int = $int;
            #[inline(always)]
            fn from_raw(raw: $int) -> Self { Self(raw) }
            #[inline(always)]
            fn raw(self) -> $int { self.0 }
        }
    };
}
