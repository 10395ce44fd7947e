//! Saved pages as text.

#[path = "../examples/report/load.rs"]
mod load;

#[test]
fn a_saved_page_is_decoded_by_its_mark_what_it_is_or_its_name() -> std::io::Result<()> {
    let rows: [(&[u8], &str); 10] = [
        ("<p>é".as_bytes(), "<p>é"),
        (b"<p>\xe9", "<p>é"),
        (b"<meta charset=\"iso-8859-2\"><p>\xb1", "<meta charset=\"iso-8859-2\"><p>ą"),
        (
            b"<script charset=utf-8></script><META content='text/html; charset=gb2312'>\xd6\xd0",
            "<script charset=utf-8></script><META content='text/html; charset=gb2312'>中",
        ),
        (b"\xef\xbb\xbf<meta charset=koi8-r>\xc3\xa9", "<meta charset=koi8-r>é"),
        (b"\xff\xfea\0b\0", "ab"),
        (b"<meta charset=latin1><p>\xc3\xa9\xc3\xa9\xc3", "<meta charset=latin1><p>éé\u{fffd}"),
        (b"<meta charset=utf-16><p>\xc3\xa9", "<meta charset=utf-16><p>é"),
        (b"<meta charset=iso-2022-jp>\x1b$B$\"", "<meta charset=iso-2022-jp>あ"),
        (b"<meta charset=nonsense><p>\xe9", "<meta charset=nonsense><p>é"),
    ];
    let path = concat!(env!("CARGO_TARGET_TMPDIR"), "/saved.html");
    for (bytes, text) in rows {
        std::fs::write(path, bytes)?;
        assert_eq!(load::load(path)?, text);
    }
    Ok(())
}
