//! Addresses, a row each with the rule that it shows.

use masthead::report::{LinkKind, Links};

use super::{article, links_of};

const ROWS: &str = include_str!("addresses.txt");

/// What is said of the only link, in the order of a row.
fn said(links: &Links) -> String {
    let [link] = links.items.as_slice() else { return format!("{} links", links.items.len()) };
    let mut said = vec![format!("{:?}", link.kind).to_lowercase(), link.url.clone().unwrap_or_else(|| "-".into())];
    if let Some(domain) = &link.domain {
        said.push(format!("domain={domain}"));
        let counted = links.domains.iter().find(|counted| counted.domain == *domain);
        said.push(counted.map_or_else(|| "not counted".into(), |counted| format!("display={}", counted.display)));
    }
    let types: Vec<String> = link.types.iter().map(|target| format!("{target:?}").to_lowercase()).collect();
    said.extend((!types.is_empty()).then(|| format!("types={}", types.join(","))));
    said.extend(link.identifier.as_ref().map(|found| format!("id={}:{}", found.scheme, found.value)));
    said.extend(link.written_url.as_ref().map(|written| format!("written={written}")));
    said.join(" ")
}

/// The row with what may be left out of it: the domain, and its display where it is the same.
fn completed(wanted: &str, said: &str) -> String {
    let part = |name: &str, of: &str| of.split(' ').find(|part| part.starts_with(name)).map(str::to_owned);
    let mut parts: Vec<String> = wanted.split(' ').take(2).map(str::to_owned).collect();
    let domain = part("domain=", wanted).or_else(|| part("domain=", said));
    let same = domain.as_ref().map(|domain| domain.replacen("domain", "display", 1));
    parts.extend(domain);
    parts.extend(part("display=", wanted).or(same));
    parts.extend(["types=", "id=", "written="].iter().filter_map(|name| part(name, wanted)));
    parts.join(" ")
}

#[test]
fn each_address_is_what_the_rule_says() {
    let (mut page, mut base) = (None, None);
    let (mut rows, mut wrong) = (0, Vec::new());
    for line in ROWS.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(url) = line.strip_prefix("@page") {
            page = Some(url.trim()).filter(|url| !url.is_empty());
            base = None;
            continue;
        }
        if let Some(url) = line.strip_prefix("@base ") {
            base = Some(url);
            continue;
        }
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [rule, href, wanted] = cells.as_slice() else { panic!("not a row: {line}") };
        let head = base.map(|base| format!("<base href=\"{base}\">")).unwrap_or_default();
        let sentence =
            format!("<p>What it costs stands in <a href=\"{href}\">a report</a> of the office for roads.</p>");
        let said = said(&links_of(page, &article(&head, &sentence)));
        let wanted = completed(wanted, &said);
        rows += 1;
        if said != wanted {
            wrong.push(format!("{rule}\n   wanted {wanted}\n   said   {said}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {rows} rows:\n{}", wrong.len(), wrong.join("\n"));
    assert!(rows >= 120, "{rows} rows");
}

/// Addresses that lead to the same place, and some that don't.
#[test]
fn what_only_tracks_makes_no_other_target() {
    let same = [
        ("https://example.org/a", "https://example.org/a?utm_source=x&utm_medium=y"),
        ("https://example.org/a?id=1", "https://example.org/a?UTM_Campaign=z&id=1&fbclid=2"),
        ("https://example.org/a", "https://example.org/a#part"),
        ("https://example.org/a", "https://EXAMPLE.org:443/a?"),
        ("https://example.org/a", "https://example.net/url?q=https://example.org/a"),
        ("mailto:jane@example.org", "mailto:jane@example.org?subject=x"),
    ];
    let different = [
        ("https://example.org/a", "https://example.org/b"),
        ("https://example.org/a?id=1", "https://example.org/a?id=2"),
        ("https://example.org/a?utm=1", "https://example.org/a"),
        ("https://example.org/#/a", "https://example.org/#/b"),
        ("http://192.0.2.1/", "http://192.0.2.2/"),
        ("#a", "#b"),
    ];
    let targets = |(one, other): (&str, &str)| {
        let sentence =
            format!("<p>Read <a href=\"{one}\">this one</a> and <a href=\"{other}\">that one</a> for more.</p>");
        let links = links_of(Some(super::PAGE), &article("", &sentence));
        assert_eq!(links.total, 2, "{one} {other}");
        (links.unique, links.items.iter().map(|link| link.repeats).collect::<Vec<_>>())
    };
    for pair in same {
        assert_eq!(targets(pair), (1, vec![2, 2]), "{pair:?}");
    }
    for pair in different {
        assert_eq!(targets(pair), (2, vec![1, 1]), "{pair:?}");
    }
}

#[test]
fn anchors_without_an_address_are_listed_by_their_words() {
    let within = "<p>As <a>a study</a> says, and <a href=\"\">another one</a>, and <a>a study</a> once more. \
                  <a name=\"place\">A place</a> is none.</p>";
    let links = links_of(Some(super::PAGE), &article("", within));
    let listed: Vec<(&str, LinkKind, u32)> =
        links.items.iter().map(|link| (link.text.as_str(), link.kind, link.repeats)).collect();
    let placeholder = LinkKind::Placeholder;
    assert_eq!(listed, [("a study", placeholder, 2), ("another one", placeholder, 1), ("a study", placeholder, 2)]);
    assert_eq!((links.total, links.placeholder, links.unique), (3, 3, 2));
    assert_eq!(links.items[0].context, "As a study says, and another one, and a study once more.");
}

#[test]
fn rel_is_counted() {
    let within = "<p>See <a rel=\"nofollow NOFOLLOW\" href=\"https://example.org/1\">one</a>, \
                  <a rel=\"sponsored nofollow\" href=\"https://example.org/2\">two</a> and \
                  <a rel=\"ugc noopener\" href=\"https://example.org/3\">three</a> of them.</p>";
    let links = links_of(Some(super::PAGE), &article("", within));
    assert_eq!((links.nofollow, links.sponsored, links.ugc), (2, 1, 1));
    assert_eq!(links.items[0].rel, ["nofollow"]);
    assert_eq!(links.items[2].rel, ["ugc", "noopener"]);
}
