use super::*;

#[test]
fn printed_dates_of_every_language() {
    for (text, lang, wanted) in [
        // The month's name decides, whatever stands around it.
        ("Global Example, December 04, 2016", None, "2016-12-04"),
        ("Sunday 4 December 2016", None, "2016-12-04"),
        ("3rd of Dec., 2016", None, "2016-12-03"),
        ("Montag, 4. Dezember 2016", None, "2016-12-04"),
        ("le 1er mars 2020", None, "2020-03-01"),
        ("4 de diciembre de 2016", None, "2016-12-04"),
        ("4 dicembre 2016", None, "2016-12-04"),
        ("4 de março de 2016", None, "2016-03-04"),
        ("4 mei 2016", None, "2016-05-04"),
        ("4 października 2016 r.", None, "2016-10-04"),
        ("4 декабря 2016 года", None, "2016-12-04"),
        ("4 Aralık 2016", None, "2016-12-04"),
        ("٤ ديسمبر ٢٠١٦", None, "2016-12-04"),
        ("4 كانون الأول 2016", None, "2016-12-04"),
        ("2016年12月4日 10:00", None, "2016-12-04"),
        ("02-Jan-2019", None, "2019-01-02"),
        // Only numbers: the language decides where both orders are possible.
        ("04.12.2016", None, "2016-12-04"),
        ("12/4/2016", Some("en-US"), "2016-12-04"),
        ("12/4/2016", Some("en-GB"), "2016-04-12"),
        ("25/12/2016", Some("en-US"), "2016-12-25"),
        ("2016/12/4", None, "2016-12-04"),
        // A time counts with its zone only.
        ("December 4, 2016 at 10:23 p.m. GMT", None, "2016-12-04T22:23:00+00:00"),
        ("4 Dec 2016 10:23", None, "2016-12-04"),
        ("Dec 4, 2016, 9:05 AM EST", None, "2016-12-04T09:05:00-05:00"),
        // Impossible days and years, and numbers that aren't dates.
        ("31 February 2016", None, ""),
        ("2016-13-01", None, ""),
        ("5 December 3016", None, ""),
        ("version 1.2.2016.4", None, "2016-02-01"),
        ("May 2016", None, ""),
    ] {
        assert_eq!(find(text, lang).map(|found| found.iso).unwrap_or_default(), wanted, "{text}");
    }
}

#[test]
fn machine_dates_keep_their_precision() {
    for (written, wanted) in [
        ("2016-12-04", Some("2016-12-04")),
        ("20161204", Some("2016-12-04")),
        ("2016-12-04T10:00:00Z", Some("2016-12-04T10:00:00+00:00")),
        ("2016-12-04T10:00:00.123+01:00", Some("2016-12-04T10:00:00+01:00")),
        ("2016-12-04T10:00:00+0100", Some("2016-12-04T10:00:00+01:00")),
        ("2016-12-04 10:00:00", Some("2016-12-04T10:00:00")),
        ("2016-12-04T10:00", Some("2016-12-04T10:00:00")),
        ("Sun, 04 Dec 2016 10:00:00 GMT", Some("2016-12-04T10:00:00+00:00")),
        ("2016-02-30", None),
        ("now", None),
    ] {
        assert_eq!(normalise(written).as_deref(), wanted, "{written}");
    }
}
