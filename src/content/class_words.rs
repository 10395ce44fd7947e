//! What class names and ids say of an element: hand lists of the words that templates use, by what they stand for.

use std::sync::LazyLock;

use crate::dom::low;
use crate::languages::Prefixes;

/// A set of [`Kind`]s, a bit each.
pub type KindSet = u32;

macro_rules! kinds {
    ($($variant:ident $words:literal,)*) => {
        /// What a class or id word stands for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Kind {
            $($variant,)*
        }

        const WORDS: &[(Kind, &str)] = &[$((Kind::$variant, $words),)*];

        /// Number of kinds.
        pub const KINDS: usize = WORDS.len();

        /// Their names, for `--explain` and for training.
        pub const KIND_NAMES: [&str; KINDS] = [$(stringify!($variant),)*];
    };
}

// Words of templates in English, and their counterparts in German, French, Spanish, Italian, Portuguese, Dutch, Polish,
// Russian (in Latin letters) and Turkish where sites use them.
kinds! {
    Article "article articlebody articletext articlecontent story storybody post postbody entry news blog blogpost artikel articulo articolo artigo noticia nota notizia statya haber makale artykul reportage bericht beitrag",
    Content "content contents body text copy prose richtext rte markdown md wysiwyg paragraph paragraphs main maincontent bodytext bodycopy inhalt contenu contenido contenuto conteudo inhoud tresc icerik cuerpo corpo corps texto texte testo tekst mw parser rich editor section",
    Comment "comment comments commentlist disqus reply replies respond discussion discussions feedback kommentar kommentare commentaire commentaires comentario comentarios commenti reacties komentarze yorum yorumlar",
    Related "related recommended recommendation recommendations recommend similar more also trending popular mostread mostpopular readmore teaser teasers promo promos next prev previous suggestion suggestions suggested outbrain taboola recirc recirculation latest further onward relacionadas relacionados relacionado verwandt weitere correlati connexes lire leggi latestnews upnext siblings nextprev",
    Share "share sharing shares social socials facebook twitter follow addthis sns whatsapp like likes sharedaddy pinterest linkedin partager compartir condividi teilen paylas",
    Nav "nav navigation navbar menu menus breadcrumb breadcrumbs crumb crumbs pagination pager paging tabs tabbar skip topbar toolbar subnav sitemap navi megamenu dropdown hamburger submenu",
    Toc "toc tableofcontents contentslist jumplinks anchors jump",
    Footer "footer foot bottom colophon pied fuss fusszeile rodape stopka",
    Legal "legal copyright disclaimer disclaimers imprint impressum terms privacy licence license rights credits disclosure",
    Side "sidebar side aside widget widgets rail secondary complementary rightcol leftcol rightcolumn leftcolumn marginalia seitenleiste",
    Ad "ad ads advert adverts advertisement advertising adsense sponsor sponsored sponsors banner promotion promotional dfp gpt commercial affiliate anzeige werbung publicite publicidad pubblicita reklama reklam adslot adunit",
    Subscribe "subscribe subscription subscriptions newsletter newsletters signup register registration login signin paywall cta optin donate donation membership join mailchimp abo abonnement suscripcion iscriviti piano offer offers upsell callout",
    Author "author authors byline bylines bio biography profile contributor contributors writer autor autoren auteur autore auteurs creator vcard gravatar avatar about aboutauthor",
    Meta "meta metadata date dates datetime time timestamp published pubdate posted info details views dateline datum fecha data stats readtime postmeta entrymeta",
    Tags "tag tags tagged tagcloud category categories topic topics label labels keyword keywords chips hashtag taxonomy",
    Caption "caption captions credit figcaption bildunterschrift legende leyenda didascalia copyrightholder photocredit imagecaption",
    Media "photo photos image images img figure gallery media video videos slideshow slider carousel thumb thumbnail picture pic player embed audio podcast lightbox swiper slick",
    Cookie "cookie cookies consent gdpr ccpa modal popup overlay dialog tooltip notification notifications alert toast onetrust interstitial snackbar",
    Header "header head masthead top branding logo topheader siteheader kopf entete cabecera",
    Title "title headline heading hed subheading headings titel titre titulo titolo ueberschrift baslik tytul",
    Lead "summary lead lede dek intro introduction standfirst excerpt description subtitle abstract deck subhead teasertext chapo entradilla sommario vorspann anriss kicker perex spot",
    Card "card cards item items list lists grid tile tiles feed archive archives results result listing row rows col cols column columns block blocks module",
    Tool "tool tools print button buttons btn icon icons control controls action actions rating ratings vote votes votebox score stars toggle filter filters sort search",
    Hidden "hidden hide invisible sr screenreader visually visuallyhidden offscreen assistive collapsed noprint",
    Product "product products price prices pricing cart sku specs specification specifications review reviews features feature shipping checkout buy purchase shop store variant",
    Forum "thread threads message messages forum postcontent signature user users member members username topicpost quote quoted postprofile posts bbcode bbp reputation answer answers question questions qa",
    Fold "faq faqs accordion accordions tab tabpane panel collapse expandable expand details collapsible",
    Box "infobox navbox sidebarbox box boxes factbox inset pullquote pull highlight highlights aside callouts keypoints takeaways",
    Notes "footnote footnotes reference references citation citations notes reflist bibliography endnotes sources",
    Code "code syntax pre highlighted codeblock snippet console terminal",
    Hero "hero cover jumbotron splash landing slide banner testimonial testimonials stat service services team contact map location",
}

/// The kinds that a class or id value names.
pub fn kinds_of(value: &str) -> KindSet {
    let mut set = 0;
    let mut word = [0u8; MAX_WORD];
    let mut len = 0;
    let mut previous_low = false;
    for byte in value.bytes().chain(std::iter::once(b' ')) {
        let small = low(byte);
        let letter = small >= b'a';
        let capital = letter && small != byte;
        if !letter || (capital && previous_low) {
            set |= kinds_of_word(word.get(..len).unwrap_or_default());
            len = 0;
        }
        if letter {
            if let Some(slot) = word.get_mut(len) {
                *slot = small;
            }
            // A word longer than any known one stays unknown.
            len = (len + 1).min(MAX_WORD + 1);
        }
        previous_low = letter && !capital;
    }
    set
}

/// Longer than every word of the lists.
const MAX_WORD: usize = 24;

fn kinds_of_word(word: &[u8]) -> KindSet {
    static INDEX: LazyLock<Prefixes> = LazyLock::new(|| {
        let lists = WORDS.iter().flat_map(|(kind, words)| words.split(' ').map(move |word| (word, *kind as u16)));
        Prefixes::new(lists)
    });
    if word.len() < 2 {
        return 0;
    }
    INDEX.exactly(word).fold(0, |set, kind| set | 1 << kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_every_spelling() {
        let bit = |kind: Kind| 1 << kind as u32;
        for (value, wanted) in [
            ("article-body", bit(Kind::Article) | bit(Kind::Content)),
            ("relatedPosts", bit(Kind::Related) | bit(Kind::Forum)),
            ("c_share__bar2", bit(Kind::Share)),
            ("SHARE", bit(Kind::Share)),
            ("header9 x", bit(Kind::Header)),
            ("unheardofandverylongwordthatgoeson share", bit(Kind::Share)),
            ("", 0),
        ] {
            assert_eq!(kinds_of(value), wanted, "{value}");
        }
        const { assert!(KINDS <= 32) };
    }
}
