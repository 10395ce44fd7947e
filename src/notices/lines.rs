//! The whole page as printed lines, before anything is left out: notices stand where content doesn't.

use std::borrow::Cow;
use std::ops::Range;

use super::phrases::{Scan, Topic};
use crate::content::{Extraction, Kind};
use crate::dom::{Attr, Document, NodeId, Tag, Tree, is_blank, prefix, push_collapsed};
use crate::languages::Marks;

/// Where a line stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Place {
    /// In the readable content.
    Content,
    /// In the article's element or right around the content, but not in it.
    Article,
    /// A caption or an image's credit.
    Caption,
    /// The foot of the page.
    Footer,
    /// Anywhere else.
    #[default]
    Page,
}

impl Place {
    /// Its name in the evidence.
    pub fn name(self) -> &'static str {
        match self {
            Place::Content => "content",
            Place::Article => "article",
            Place::Caption => "caption",
            Place::Footer => "footer",
            Place::Page => "page",
        }
    }
}

/// A printed line.
#[derive(Debug, Clone, Default)]
pub struct Line<'t> {
    /// Its words.
    pub text: Cow<'t, str>,
    /// Its first node.
    pub start: NodeId,
    /// One past its last node.
    pub end: NodeId,
    /// Where it stands.
    pub place: Place,
    /// Whether an image stands between it and the line before.
    pub after_image: bool,
    /// What its words speak of, by the rules of every language.
    pub topics: Vec<Topic>,
    /// It names a licence of Creative Commons.
    pub names_commons: bool,
    /// It may hold a sign of copyright.
    pub may_be_signed: bool,
    /// The marks that it may hold.
    pub marks: Marks,
    /// Its links.
    pub links: Vec<Link>,
}

/// A link of a line.
#[derive(Debug, Clone)]
pub struct Link {
    /// Its element.
    pub id: NodeId,
    /// Where it begins in the line's text.
    pub from: usize,
    /// Where its words are.
    pub words: Range<usize>,
}

impl Line<'_> {
    /// The words of one of its links.
    pub fn words(&self, link: &Link) -> &str {
        self.text.get(link.words.clone()).unwrap_or_default()
    }
}

/// All lines of the page, whose words are written into `text` one after the other: most lines are short, and a text of its
/// own for each costs more than its words.
pub fn read<'t>(document: &Document, extraction: &Extraction, text: &'t mut String) -> Vec<Line<'t>> {
    let tree = &document.tree;
    let span =
        extraction.runs.first().map_or(0, |(start, _)| *start)..extraction.runs.last().map_or(0, |(_, end)| *end);
    let mut reader = Reader {
        tree,
        extraction,
        span,
        text,
        begins: 0,
        lines: Vec::with_capacity(extraction.facts.blocks()),
        line: Line::default(),
        marks: Vec::new(),
        scan: Scan::default(),
    };
    let root = document.body();
    let mut id = root;
    let mut block_end = tree.end(root);
    let mut menu_end = 0;
    let mut ends: Vec<NodeId> = Vec::new();
    while id < tree.end(root) {
        while ends.last().is_some_and(|end| id >= *end) {
            block_end = ends.pop().unwrap_or(block_end);
            reader.flush();
        }
        let tag = tree.tag(id);
        reader.pass(id, tag);
        match tag {
            Tag::Text => reader.text(id),
            Tag::Script | Tag::Style | Tag::Select | Tag::Textarea | Tag::Svg | Tag::Template => {
                id = tree.end(id);
                continue;
            }
            Tag::Pre if !reader.is_line(id) => {
                id = tree.end(id);
                continue;
            }
            // A menu's links lead to notices and hold none.
            Tag::A if id < menu_end && !reader.is_in_foot() && !is_address(tree, id) => {
                id = tree.end(id);
                continue;
            }
            Tag::Br => reader.flush(),
            Tag::Img if reader.words().is_empty() => reader.line.after_image = true,
            tag if tag.is_block() => {
                if tag == Tag::Nav {
                    menu_end = tree.end(id).max(menu_end);
                }
                reader.flush();
                ends.push(tree.end(id));
            }
            _ => {}
        }
        id += 1;
    }
    reader.flush();
    let Reader { lines, text, .. } = reader;
    let text: &'t str = text;
    let words = |range| Cow::Borrowed(text.get::<Range<usize>>(range).unwrap_or_default());
    lines.into_iter().map(|(range, line)| Line { text: words(range), ..line }).collect()
}

struct Reader<'a, 't> {
    tree: &'a Tree,
    extraction: &'a Extraction,
    span: Range<NodeId>,
    /// The words of all lines, with a line break between two.
    text: &'t mut String,
    /// Where in it those of the line begin that is read.
    begins: usize,
    /// Lines that are read, their words still in `text` alone.
    lines: Vec<(Range<usize>, Line<'t>)>,
    line: Line<'t>,
    /// Elements around the current node that say where it stands, with their ends.
    marks: Vec<(NodeId, Mark)>,
    scan: Scan,
}

/// What an element says of the place within it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Article,
    Main,
    Caption,
    /// Its class says so; many sites call their small print that, too.
    NamedCaption,
    Footer,
}

impl Reader<'_, '_> {
    /// The words of the line so far.
    fn words(&self) -> &str {
        self.text.get(self.begins..).unwrap_or_default()
    }

    fn text(&mut self, id: NodeId) {
        let text = self.tree.text(id);
        if self.words().is_empty() {
            if is_blank(text) {
                return;
            }
            self.line.start = id;
            self.line.place = self.place(id);
        }
        if is_edge(self.words(), text) {
            self.text.push(' ');
        }
        let from = self.words().len();
        // Where a word may be parted isn't said.
        let whole = if text.contains('\u{ad}') { Cow::Owned(text.replace('\u{ad}', "")) } else { Cow::Borrowed(text) };
        push_collapsed(self.text, &whole);
        self.line.end = id + 1;
        if let Some(link) = self.tree.ancestors(id).take(4).find(|&up| self.tree.tag(up) == Tag::A) {
            let said = self.words().get(from..).unwrap_or_default();
            let start = from + said.len() - said.trim_start().len();
            let words = start..start + said.trim().len();
            if !words.is_empty() {
                self.line.links.push(Link { id: link, from, words });
            }
        }
    }

    fn flush(&mut self) {
        if self.words().is_empty() {
            return;
        }
        let mut line = std::mem::take(&mut self.line);
        let range = self.begins..self.begins + self.words().trim_end().len();
        self.text.truncate(range.end);
        if !range.is_empty() {
            line.topics = self.scan.topics(self.text.get(range.clone()).unwrap_or_default());
            line.names_commons = self.scan.speaks_of(Topic::Commons);
            line.may_be_signed = self.scan.speaks_of(Topic::Sign);
            line.marks = self.scan.marks;
            self.lines.push((range, line));
            self.text.push('\n');
            self.begins = self.text.len();
        }
    }

    /// Whether a `pre` outside the text is one line, and so no listing.
    fn is_line(&self, pre: NodeId) -> bool {
        let mut texts = (pre..self.tree.end(pre).min(pre + MAX_NODES_OF_LINE)).map(|id| (id, self.tree.text(id)));
        self.tree.end(pre) - pre <= MAX_NODES_OF_LINE
            && texts.all(|(id, text)| !text.trim().contains('\n') && !self.extraction.kept.contains(id))
    }

    fn is_in_foot(&self) -> bool {
        self.marks.iter().any(|(_, mark)| *mark == Mark::Footer)
    }

    /// Notes what the element says of the place within it, and forgets those that have ended.
    fn pass(&mut self, id: NodeId, tag: Tag) {
        while self.marks.last().is_some_and(|(end, _)| id >= *end) {
            self.marks.pop();
        }
        if tag == Tag::Text || tag == Tag::Body {
            return;
        }
        let kinds = self.extraction.facts.element(id).kinds;
        let named = |kind: Kind| kinds & (1 << kind as u32) != 0;
        let mark = match tag {
            Tag::Figure | Tag::Figcaption | Tag::Picture => Some(Mark::Caption),
            Tag::Footer => Some(Mark::Footer),
            Tag::Article => Some(Mark::Article),
            Tag::Main => Some(Mark::Main),
            _ if named(Kind::Caption) => Some(Mark::NamedCaption),
            _ if named(Kind::Footer) || named(Kind::Legal) => Some(Mark::Footer),
            _ => None,
        };
        let footer = || self.tree.attr(id, Attr::Role).filter(|role| *role == "contentinfo").map(|_| Mark::Footer);
        if let Some(mark) = mark.or_else(footer) {
            self.marks.push((self.tree.end(id), mark));
        }
    }

    fn place(&self, id: NodeId) -> Place {
        let at = |wanted: Mark| self.marks.iter().rposition(|(_, mark)| *mark == wanted);
        // A footer inside the article is the article's; many pages put all that they show into `main`, their foot, too.
        let (footer, article) = (self.marks.iter().position(|(_, mark)| *mark == Mark::Footer), at(Mark::Article));
        let in_article = match footer {
            Some(footer) => article.is_some_and(|article| footer > article),
            None => article.or(at(Mark::Main)).is_some(),
        };
        let is_before_end = id < self.span.end && (footer.is_none() || in_article);
        if at(Mark::Caption).is_some() || is_before_end && at(Mark::NamedCaption).is_some() {
            return Place::Caption;
        }
        if self.extraction.kept.contains(id) {
            return Place::Content;
        }
        let inside = self.span.contains(&id);
        match (footer, in_article) {
            (_, true) => Place::Article,
            (Some(_), false) => Place::Footer,
            (None, false) if inside || (id >= self.span.end && id < self.span.end + NODES_AFTER) => Place::Article,
            _ => Place::Page,
        }
    }
}

/// Nodes of a line that is set as code.
const MAX_NODES_OF_LINE: NodeId = 6;

/// Whether a link leads to an e-mail address.
fn is_address(tree: &Tree, link: NodeId) -> bool {
    tree.attr(link, Attr::Href).is_some_and(|href| prefix(href, 7).eq_ignore_ascii_case("mailto:"))
}

/// Whether two texts that touch are two things side by side: a word ends in a small letter or a full stop where the next
/// begins with a capital.
pub fn is_edge(before: &str, next: &str) -> bool {
    let last = before.chars().next_back();
    last.is_some_and(|c| c.is_lowercase() || matches!(c, '.' | ')' | '®' | '™')) && next.starts_with(char::is_uppercase)
}

/// What stands so many nodes after the content belongs to it where no element says otherwise.
const NODES_AFTER: NodeId = 40;

#[cfg(all(test, feature = "html"))]
mod tests {
    use crate::report::CopyrightScope::{self, Article, Image, Site};
    use crate::{Options, read_html};

    const TEXT: &str = "<p>The harbour was quiet on that day and the boats stayed in, for the wind had turned at noon.</p>\
        <p>Nobody on the quay could say how long it would last, or whether the ferry would come in at night.</p>";

    /// A caption is an image's within the text; below it sites call their small print so.
    #[test]
    fn whose_a_copyright_line_is() {
        let line = "© 2024 Harbour Post";
        let caption = ["<div class='image-caption'>", line, "</div>"].concat();
        let scope = |parts: &[&str]| -> Vec<CopyrightScope> {
            let html = ["<body>", &parts.concat(), "</body>"].concat();
            let report = read_html(&html, &Options::default()).unwrap_or_default();
            report.notices.copyright.iter().map(|one| one.scope).collect()
        };
        let head = "<article><h1>A quiet quay</h1>";
        let figure = ["<figure><img src=/a.png><figcaption>", line, "</figcaption></figure>"].concat();
        for (parts, wanted) in [
            (&[head, TEXT, &figure, TEXT, "</article>"][..], Image),
            (&[head, TEXT, "<img src=/a.png>", &caption, TEXT, "</article>"], Image),
            (&[head, TEXT, TEXT, "</article><footer>", &caption, "</footer>"], Site),
            (&[head, TEXT, TEXT, "<p>", line, "</p></article>"], Article),
            (&[head, TEXT, TEXT, "</article><footer>", line, "</footer>"], Site),
            (&[head, TEXT, TEXT, "<footer>", line, "</footer></article>"], Article),
            (&["<main><h1>A quiet quay</h1>", TEXT, TEXT, "<footer>", line, "</footer></main>"], Site),
            (&["<main><h1>A quiet quay</h1>", TEXT, TEXT, "<p>", line, "</p></main>"], Article),
        ] {
            assert_eq!(scope(parts), [wanted], "{parts:?}");
        }
    }

    /// A menu's links lead to notices; a foot's may be one, and an address is one anywhere.
    #[test]
    fn links_of_menus_are_no_lines() {
        let read = |beside: &str| {
            let html = ["<body><article><h1>A quiet quay</h1>", TEXT, TEXT, "</article>", beside].concat();
            let notices = read_html(&html, &Options::default()).unwrap_or_default().notices;
            (notices.copyright.len(), notices.contacts.len())
        };
        let link = "<a href=/c>© 2024 Harbour Post</a>";
        for (beside, wanted) in [
            (["<nav>", link, "</nav>"].concat(), (0, 0)),
            (["<nav><p>", link, "</nav><p>", link].concat(), (1, 0)),
            (["<nav>", link, "</nav>© 2023 Harbour Post"].concat(), (1, 0)),
            (["<footer><nav>", link, "</nav></footer>"].concat(), (1, 0)),
            (["<nav>Contact: <a href='mailto:desk@example.org'>the desk</a></nav>"].concat(), (0, 1)),
        ] {
            assert_eq!(read(&beside), wanted, "{beside}");
        }
    }

    /// A line may be set as code; listings have notices of other works.
    #[test]
    fn a_line_set_as_code_is_one() {
        for (pre, wanted) in [
            ("<div><pre><code>Copyright © 2024 Harbour Post</code></pre></div>", 1),
            ("<div><pre><code># Copyright © 2024 Harbour Post\nls</code></pre></div>", 0),
        ] {
            let foot = ["<footer>", pre, "</footer>"].concat();
            let html = ["<body><article><h1>A quiet quay</h1>", TEXT, TEXT, "</article>", &foot].concat();
            let notices = read_html(&html, &Options::default()).unwrap_or_default().notices;
            assert_eq!(notices.copyright.len(), wanted, "{pre}");
        }
        let html = ["<article><h1>A quiet quay</h1>", TEXT, "<pre>Copyright © 2024 Harbour Post</pre>", TEXT].concat();
        let report = read_html(&html, &Options::default()).unwrap_or_default();
        assert!(report.content.is_some_and(|content| content.text.contains("© 2024")));
        assert_eq!(report.notices.copyright.len(), 0);
    }

    #[test]
    fn words_are_whole() {
        let foot = "<footer>© 2024 Har\u{ad}bour Post. All rights re\u{ad}served.</footer>";
        let html = ["<body><article><h1>A quiet quay</h1>", TEXT, TEXT, "</article>", foot].concat();
        let notices = read_html(&html, &Options::default()).unwrap_or_default().notices;
        let said: Vec<&str> = notices.copyright.iter().map(|one| one.text.as_str()).collect();
        assert_eq!(said, ["© 2024 Harbour Post. All rights reserved."]);
    }

    #[test]
    fn a_photographer_and_an_agency_are_a_pictures() {
        for (line, wanted) in [
            ("© Ann Berg/Quay Images", Image),
            ("The quay at noon © Ann Berg / Quay Images", Image),
            ("© 2024 Ann Berg/Quay Images", Site),
            ("© Quay Desk / example.org", Site),
            ("© Ann Berg", Site),
        ] {
            let html = ["<body><article><h1>A quiet quay</h1>", TEXT, TEXT, "</article><footer>", line, "</footer>"];
            let report = read_html(&html.concat(), &Options::for_url("https://www.example.org/")).unwrap_or_default();
            assert_eq!(report.notices.copyright.first().map(|one| one.scope), Some(wanted), "{line}");
            let names_agency = report.source.publisher.is_some_and(|publisher| publisher.name == "Ann Berg");
            assert_eq!(names_agency, line == "© Ann Berg" || line.contains("2024"), "{line}");
        }
    }

    #[test]
    fn a_name_alone_below_a_picture_is_the_pictures() {
        for (line, wanted) in [
            ("<img src=/a.png><p>© Ann Berg</p>", Image),
            ("<img src=/a.png><p>© Ann Berg Ltd</p>", Site),
            ("<img src=/a.png><p>© Copyright by Ann Berg SA</p>", Site),
            ("<img src=/a.png><p>© Example.org</p>", Site),
            ("<img src=/a.png><p>© Quay Post</p>", Site),
            ("<img src=/a.png><p>© 2024 Ann Berg</p>", Site),
            ("<img src=/a.png><p>© Ann Berg. All rights reserved.</p>", Site),
            ("<p>© Ann Berg</p>", Site),
            ("<p>Foto: © Ann Berg</p>", Image),
            ("<p>The quay at noon. Photo (c) Ann Berg, 2024</p>", Image),
            ("<p>Photo https://quay.example/photos ©Ann Berg 2024</p>", Image),
        ] {
            let head = "<meta property=og:site_name content='Quay Post'><body><article><h1>A quiet quay</h1>";
            let html = [head, TEXT, TEXT, "</article><footer>", line, "</footer>"].concat();
            let report = read_html(&html, &Options::for_url("https://www.example.org/")).unwrap_or_default();
            assert_eq!(report.notices.copyright.first().map(|one| one.scope), Some(wanted), "{line}");
        }
    }
}
