//! JSON-LD: the blocks of a page as one graph, and the node that is the page's article.

mod entities;
mod reader;
mod value;

use crate::Limits;
use crate::dom::{Attr, Document, Tag};
pub use value::{Graph, Node};

/// Reads every block of the page. The second answer says whether the limit cut it.
pub fn read(document: &Document, limits: &Limits) -> (Graph, bool) {
    let tree = &document.tree;
    let mut graph = Graph::default();
    let mut left = limits.max_json_ld_bytes;
    let mut cut = false;
    for id in (0..tree.len()).filter(|&id| tree.tag(id) == Tag::Script && tree.attr(id, Attr::Type).is_some()) {
        for text in tree.children(id).map(|child| tree.text(child)) {
            if text.len() > left {
                cut = true;
                continue;
            }
            left -= text.len();
            reader::read(text, &mut graph);
        }
    }
    (graph, cut)
}

/// Types of schema.org that are the main thing of a page, surest first.
const ARTICLE_TYPES: &[&str] = &[
    "NewsArticle",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "BackgroundNewsArticle",
    "ReviewNewsArticle",
    "AskPublicNewsArticle",
    "BlogPosting",
    "LiveBlogPosting",
    "Article",
    "ScholarlyArticle",
    "MedicalScholarlyArticle",
    "TechArticle",
    "APIReference",
    "SocialMediaPosting",
    "DiscussionForumPosting",
    "Report",
    "SatiricalArticle",
    "AdvertiserContentArticle",
    "Recipe",
    "HowTo",
    "Review",
    "CriticReview",
    "PodcastEpisode",
    "VideoObject",
    "QAPage",
    "WebPage",
    "ItemPage",
    "AboutPage",
    "Product",
    "Event",
    "CreativeWork",
];

/// The node that describes what the page is about: the surest type, the first of its kind.
pub fn article<'g>(graph: &'g Graph) -> Option<Node<'g>> {
    let subjects: Vec<_> = graph.subjects().collect();
    ARTICLE_TYPES.iter().find_map(|wanted| {
        let typed = subjects.iter().copied().filter(|node| node.types().any(|name| name == *wanted));
        // A page of questions is about its question.
        let question = |node: Node<'g>| node.items("mainEntity").into_iter().next();
        let mut about = typed.map(|node| if *wanted == "QAPage" { question(node).unwrap_or(node) } else { node });
        about.find(|node| ["headline", "name", "datePublished"].iter().any(|name| node.text(name).is_some()))
    })
}

/// Whether a node says that it is an article rather than a page or a thing.
pub fn is_article(node: Node<'_>) -> bool {
    const SURE: usize = 19;
    node.types().any(|name| ARTICLE_TYPES.iter().take(SURE).any(|known| *known == name))
}

/// The nodes under a name: values, lists of values, and references by `@id` followed.
pub fn nodes<'g>(node: Node<'g>, name: &str) -> Vec<Node<'g>> {
    node.items(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(text: &str) -> Graph {
        let mut graph = Graph::default();
        reader::read(text, &mut graph);
        graph
    }

    #[test]
    fn what_pages_write_is_read() {
        for (text, headline) in [
            (r#"{"@type":"Article","headline":"A &amp; B"}"#, "A & B"),
            (
                r#"[{"@type":"WebSite","name":"s"},{"@type":["Thing","NewsArticle"],"headline":"x\u00e9\n\"y\""}]"#,
                "xé \"y\"",
            ),
            ("{\"@graph\":[{\"@type\":\"Article\",\"headline\":\"line\nbreak\",},],}", "line break"),
            ("/* c */ {\"@type\": \"Article\", // d\n \"headline\": \"x\"}", "x"),
            ("<!-- {\"@type\":\"Article\",\"headline\":\"x\"} -->", "x"),
            ("//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"x\"}\n//]]>", "x"),
            ("{\"@type\":\"https://schema.org/Article\",\"headline\":\"cut", "cut"),
            ("{'@type':'Article','headline':'single'}", "single"),
            ("{\"mainEntity\":{\"@type\":\"Article\",\"headline\":\"deep\"}}", "deep"),
            // Other works than what the page is about.
            (
                r#"{"@type":"Product","name":"lamp","review":[{"@type":"Review","name":"of a buyer","author":"x"}],"headline":"Lamp"}"#,
                "Lamp",
            ),
            (
                r#"{"@type":"ItemList","itemListElement":{"@type":"ListItem","item":{"@type":"Article","headline":"other"}}}"#,
                "",
            ),
            (
                r#"{"@type":"LiveBlogPosting","headline":"day","liveBlogUpdate":[{"@type":"BlogPosting","headline":"noon"}]}"#,
                "day",
            ),
            (
                r#"{"@type":"Review","headline":"of a film","itemReviewed":{"@type":"Movie","name":"film"}}"#,
                "of a film",
            ),
        ] {
            let graph = graph(text);
            assert_eq!(article(&graph).and_then(|node| node.text("headline")).unwrap_or_default(), headline, "{text}");
        }
    }

    #[test]
    fn references_are_followed_and_depth_is_no_matter() {
        let graph = graph(
            r##"{"@graph":[{"@type":"Article","headline":"x","author":{"@id":"#a"}},{"@id":"#a","@type":"Person","name":"Alex Writer"}]}"##,
        );
        let article = article(&graph);
        let names: Vec<_> = article
            .map(|node| nodes(node, "author"))
            .unwrap_or_default()
            .iter()
            .filter_map(|node| node.text("name"))
            .collect();
        assert_eq!(names, ["Alex Writer"]);
        let mut deep = Graph::default();
        reader::read(&"[".repeat(300_000), &mut deep);
        reader::read(&"{\"a\":".repeat(300_000), &mut deep);
        assert!(super::article(&deep).is_none());
    }
}
