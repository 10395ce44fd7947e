//! Footnotes and reference lists.

use masthead::report::{LinkKind, Links};

use super::{PAGE, article, links_of};

/// Kind, words and note of each link.
fn listed(links: &Links) -> Vec<(LinkKind, &str, Option<u32>)> {
    links.items.iter().map(|link| (link.kind, link.text.as_str(), link.note)).collect()
}

#[test]
fn a_mark_and_its_note_are_one_reference() {
    let within = "<p>The bridge was built in 1901<sup><a id=\"r1\" href=\"#n1\">1</a></sup>, rebuilt \
        later<sup><a id=\"r2\" href=\"#n2\">2</a></sup> and painted<sup><a href=\"#n1\">1</a></sup> again. \
        It is <a href=\"https://example.net/\">well known</a> in the valley and beyond it.</p>\
        <h2>Notes</h2><ol>\
        <li id=\"n1\">Doe, The Bridges, <a href=\"https://doi.org/10.1000/182\">a study</a> of all of them. \
        <a href=\"#r1\">↩</a></li>\
        <li id=\"n2\">Roe, Paint and Steel, ISBN 978-3-16-148410-0, a book of some pages. <a href=\"#r2\">↩</a></li></ol>";
    let links = links_of(Some(PAGE), &article("", within));
    assert_eq!(
        listed(&links),
        [
            (LinkKind::Fragment, "1", Some(0)),
            (LinkKind::Fragment, "2", Some(1)),
            (LinkKind::Fragment, "1", Some(0)),
            (LinkKind::External, "well known", None),
            (LinkKind::External, "a study", Some(0)),
        ]
    );
    assert_eq!((links.total, links.fragment, links.external), (5, 3, 2));
    assert_eq!(links.references, 3);
    let notes: Vec<(&str, &str, u32)> =
        links.notes.iter().map(|note| (note.mark.as_str(), note.text.as_str(), note.marks)).collect();
    assert_eq!(
        notes,
        [
            ("1", "Doe, The Bridges, a study of all of them.", 2),
            ("2", "Roe, Paint and Steel, ISBN 978-3-16-148410-0, a book of some pages.", 1),
        ]
    );
    let named = |at: usize| links.notes[at].identifier.as_ref().map(|id| format!("{}:{}", id.scheme, id.value));
    assert_eq!(named(0).as_deref(), Some("doi:10.1000/182"));
    assert_eq!(named(1).as_deref(), Some("isbn:9783161484100"));
}

#[test]
fn an_author_and_year_lead_to_an_entry() {
    let within = "<p>That much was known before the flood (<a href=\"#doe1999\">Doe 1999</a>) and is held still.</p>\
        <h2>References</h2><ul><li id=\"doe1999\">Doe, J. (1999). Bridges. <a href=\"https://example.org/b\">Online</a>.\
        </li></ul>";
    let links = links_of(Some(PAGE), &article("", within));
    assert_eq!(listed(&links), [(LinkKind::Fragment, "Doe 1999", Some(0)), (LinkKind::External, "Online", Some(0))]);
    assert_eq!(links.references, 1);
}

#[test]
fn a_table_of_contents_has_no_notes() {
    let within = "<ul><li><a href=\"#h1\">1</a></li><li><a href=\"#h2\">2 The flood of the spring</a></li></ul>\
        <h2 id=\"h1\">The bridge</h2><p>It is the only one for miles, and it was always a narrow one at that.</p>\
        <h2 id=\"h2\">The flood</h2><p>It came in the night, and it took the railing and half of the road with it.</p>\
        <p>More of it stands <a href=\"#h2\">further up</a> in this text.</p>";
    let links = links_of(Some(PAGE), &article("", within));
    assert!(links.notes.is_empty(), "{:?}", links.notes);
    assert_eq!(links.references, links.total);
}

#[test]
fn a_mark_whose_note_is_missing_is_a_fragment() {
    let within = "<p>The bridge was built in 1901<sup><a href=\"#gone\">1</a></sup>, as everybody knows here.</p>";
    let links = links_of(Some(PAGE), &article("", within));
    assert_eq!(listed(&links), [(LinkKind::Fragment, "1", None)]);
    assert_eq!(links.references, 1);
}
