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
        ("Bay. 2016 Dec 4;15(1):e33", None, "2016-12-04"),
        ("2016 decembrie 4", None, ""),
        ("Since 2015 March 4, 2020", None, "2020-03-04"),
        ("Since 2015 May", None, ""),
        // A year of two digits, where nothing goes on.
        ("04.12.16", None, "2016-12-04"),
        ("04.12.16, 10:23", None, "2016-12-04"),
        ("04.12.16 Quays", None, ""),
        ("04.12.98", None, ""),
        ("4.12.16", None, ""),
        ("04.12.16.1", None, ""),
        ("04/12/16", None, ""),
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
        ("1970-01-01T01:00:00+01:00", None),
        ("now", None),
    ] {
        assert_eq!(normalise(written).as_deref(), wanted, "{written}");
    }
}

#[test]
fn every_month_of_every_language() {
    for (written, months) in [
        ("{} 4, 2016", "January February March April May June July August September October November December"),
        ("4. {} 2016", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        ("4 {} 2016", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        ("4 de {} de 2016", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
        ("4 {} 2016", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
        ("4 de {} de 2016", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
        ("4 {} 2016", "januari februari maart april mei juni juli augustus september oktober november december"),
        (
            "4 {} 2016 r.",
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        ),
        ("4 {} 2016 г.", "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
        ("4 {} 2016", "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"),
        ("٤ {} ٢٠١٦", "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
        ("2016年{}月4日", "1 2 3 4 5 6 7 8 9 10 11 12"),
        ("2016年{}月4日", "１ ２ ３ ４ ５ ６ ７ ８ ９ １０ １１ １２"),
    ] {
        let months: Vec<&str> = months.split(' ').collect();
        assert_eq!(months.len(), 12);
        for (month, number) in months.iter().zip(1..) {
            let text = written.replace("{}", month);
            assert_eq!(find(&text, None).map(|found| found.iso), Some(format!("2016-{number:02}-04")), "{text}");
        }
    }
}

#[test]
fn the_language_decides_between_day_and_month() {
    for (text, lang, wanted) in [
        ("4/12/2016", "en", "2016-04-12"),
        ("4/12/2016", "en-US", "2016-04-12"),
        ("4/12/2016", "en-AU", "2016-12-04"),
        ("4.12.2016", "de", "2016-12-04"),
        ("4/12/2016", "fr", "2016-12-04"),
        ("4/12/2016", "es", "2016-12-04"),
        ("4/12/2016", "it", "2016-12-04"),
        ("4/12/2016", "pt-BR", "2016-12-04"),
        ("4-12-2016", "nl", "2016-12-04"),
        ("4.12.2016", "pl", "2016-12-04"),
        ("4.12.2016", "ru", "2016-12-04"),
        ("4.12.2016", "tr", "2016-12-04"),
        ("٤/١٢/٢٠١٦", "ar", "2016-12-04"),
        ("2016/12/4", "zh", "2016-12-04"),
        ("2016.12.4", "ja", "2016-12-04"),
    ] {
        assert_eq!(find(text, Some(lang)).map(|found| found.iso).as_deref(), Some(wanted), "{text} in {lang}");
    }
}

#[test]
fn a_month_alone_is_no_more_precise_than_that() {
    for (text, wanted) in [
        ("November 2015", Some("2015-11")),
        ("Nov. 2015", Some("2015-11")),
        ("November, 2015", Some("2015-11")),
        ("novembre 2015", Some("2015-11")),
        ("noviembre de 2015", Some("2015-11")),
        ("ноябрь 2015 г.", Some("2015-11")),
        ("Kasım 2015", Some("2015-11")),
        ("نوفمبر 2015", Some("2015-11")),
        ("2015年11月", Some("2015-11")),
        ("2015年13月", None),
        ("November 4, 2015", None),
        ("4 November 2015", None),
        ("2015年11月4日", None),
        ("November 2015 at the quay", None),
        ("November", None),
        ("2015", None),
    ] {
        assert_eq!(month_alone(text).as_deref(), wanted, "{text}");
    }
}

#[test]
fn a_months_name_behind_the_day_shows_the_order_of_numbers() {
    for (texts, wanted) in [
        (&["16 February 2026", "2026", "9 March 2026"][..], Some("en-GB")),
        (&["16 February 2026", "March 9, 2026"], None),
        (&["2026-02-16", "16.02.2026", "2026 Feb 16"], None),
        (&[], None),
    ] {
        assert_eq!(worded_order(texts.iter().copied()), wanted, "{texts:?}");
    }
}
