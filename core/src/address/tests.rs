//! Both ways, for the forms that people write and for any bytes.

use super::*;
use proptest::prelude::*;
use std::ffi::CString;

fn parse(text: &str) -> Result<Vec<u8>> {
    let text = CString::new(text).unwrap();
    let mut out = [0; 128];
    sockaddr_parse(Str::from(&*text), out[..].as_mut().into()).map(|len| out[..len].to_vec())
}

fn format(addr: &[u8]) -> String {
    let mut out = [0; 512];
    let len = sockaddr_format(addr.into(), out[..].as_mut().into()).unwrap();
    String::from_utf8(out[..len].to_vec()).unwrap()
}

#[test]
fn forms_that_people_write() {
    for (text, len) in [
        ("192.0.2.1:80", 16),
        ("[2001:db8::1]:443", 28),
        ("[fe80::1%2]:80", 28),
        ("[::ffff:192.0.2.1]:0", 28),
        ("unix:/run/x.sock", 14),
        ("unix:@abstract", 11),
        ("unix:@", 3),
        ("unix:", 2),
        (r"unix:@a\x00b\\c\xff", 9),
        (r"unix:\x40odd", 7),
        ("unix:ümlaut", 10),
        ("netlink:17:3", 12),
        ("packet:2:0x0800", 20),
        ("vsock:3:1024", 16),
        ("vsock:any:any", 16),
        ("raw:31:0a0b0c", 5),
    ] {
        let addr = parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(addr.len(), len, "{text}");
        assert_eq!(format(&addr), text);
    }
    assert_eq!(
        parse("127.0.0.1:258").unwrap()[..8],
        [&(AF::INET.0 as u16).to_ne_bytes()[..], &[1, 2, 127, 0, 0, 1]].concat()
    );
}

#[test]
fn what_is_no_address() {
    for text in [
        "",
        "127.0.0.1",
        "127.0.0.1:",
        "127.0.0.1:65536",
        "127.0.0.1:+1",
        "1.2.3:4",
        "::1:80",
        "[::1]",
        "[::1%]:1",
        "netlink:1",
        "netlink:-1:0",
        "packet:1:0800",
        "packet:1:0x800",
        "vsock:x:1",
        "raw:1:0",
        "raw:1:0g",
        r"unix:\",
        r"unix:\n",
        r"unix:a\x00b",
        "http://x",
    ] {
        assert_eq!(parse(text), Err(Errno::INVAL), "{text}");
    }
    assert_eq!(parse("[fe80::1%no-such-interface-here]:1"), Err(Errno::NODEV));
    assert_eq!(parse("packet:nosuchif0:0x0003"), Err(Errno::NODEV));
    assert_eq!(parse(&format!("unix:{}", "x".repeat(109))), Err(Errno::NAMETOOLONG));
    assert_eq!(parse(&format!("unix:{}", "x".repeat(108))).unwrap().len(), 110);
    assert_eq!(parse(&format!("unix:@{}", "x".repeat(107))).unwrap().len(), 110);
}

#[test]
fn small_rooms() {
    let text = c"192.0.2.1:80";
    assert_eq!(
        sockaddr_parse(Str::from(text), [0; 15][..].as_mut().into()),
        Err(Errno::NOSPC)
    );
    let addr = parse("192.0.2.1:80").unwrap();
    assert_eq!(
        sockaddr_format(addr[..].into(), [0; 11][..].as_mut().into()),
        Err(Errno::NOSPC)
    );
    assert_eq!(
        sockaddr_format(addr[..1].into(), [0; 99][..].as_mut().into()),
        Err(Errno::INVAL)
    );
}

#[test]
fn internet_addresses() {
    let mut out = [0; 46];
    assert_eq!(
        inet_pton(AF::INET, Str::from(c"192.0.2.1"), out[..].as_mut().into()),
        Ok(4)
    );
    assert_eq!(out[..4], [192, 0, 2, 1]);
    assert_eq!(inet_pton(AF::INET6, Str::from(c"::1"), out[..].as_mut().into()), Ok(16));
    let addr = out;
    assert_eq!(inet_ntop(AF::INET6, addr[..16].into(), out[..].as_mut().into()), Ok(3));
    assert_eq!(&out[..3], b"::1");
    assert_eq!(
        inet_pton(AF::INET, Str::from(c"::1"), out[..].as_mut().into()),
        Err(Errno::INVAL)
    );
    assert_eq!(
        inet_pton(AF::UNIX, Str::from(c"x"), out[..].as_mut().into()),
        Err(Errno::AFNOSUPPORT)
    );
    assert_eq!(
        inet_ntop(AF::INET, [1, 2, 3][..].into(), out[..].as_mut().into()),
        Err(Errno::INVAL)
    );
    assert_eq!(
        inet_ntop(AF::INET, [1, 2, 3, 4][..].into(), out[..6].as_mut().into()),
        Err(Errno::NOSPC)
    );
}

proptest! {
    #[test]
    fn any_bytes_come_back(family in prop_oneof![Just(1_u16), Just(2), Just(10), Just(16), Just(17), Just(40), any::<u16>()],
                           rest in prop::collection::vec(prop_oneof![Just(0_u8), any::<u8>()], 0..=126)) {
        let addr = [&family.to_ne_bytes()[..], &rest].concat();
        prop_assert_eq!(parse(&format(&addr)).unwrap(), addr);
    }

    #[test]
    fn internet_forms_come_back(host: u32, port: u16, wide: u128, scope: u32) {
        let text = format!("{}:{port}", Ipv4Addr::from(host));
        prop_assert_eq!(format(&parse(&text).unwrap()), text);
        let scope = if scope == 0 { String::new() } else { format!("%{scope}") };
        let text = format!("[{}{scope}]:{port}", Ipv6Addr::from(wide));
        prop_assert_eq!(format(&parse(&text).unwrap()), text);
    }

    #[test]
    fn unix_names_come_back(name in "[^\0]{0,24}") {
        let escaped = name.replace('\\', r"\\");
        let addr = parse(&format!("unix:@{escaped}")).unwrap();
        prop_assert_eq!(&addr[3..], name.as_bytes());
        prop_assert_eq!(parse(&format(&addr)).unwrap(), addr);
    }
}
