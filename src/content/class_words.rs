//! What class names and ids say of an element: hand lists of the words that templates use, by what they stand for.

use std::sync::LazyLock;

use crate::dom::{EIGHT, Eight, hash_eight};

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

        /// Number of kinds that the model knows, the first ones.
        pub const KINDS: usize = WORDS.len() - 1;

        /// The names of all, for `--explain` and for training.
        pub const KIND_NAMES: [&str; WORDS.len()] = [$(stringify!($variant),)*];
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
    Footer "footer foot bottom colophon pied fuss fusszeile rodape stopka",
    Legal "legal copyright disclaimer disclaimers imprint impressum terms privacy licence license rights credits disclosure",
    Side "sidebar side aside widget widgets rail secondary complementary rightcol leftcol rightcolumn leftcolumn marginalia seitenleiste",
    Subscribe "subscribe subscription subscriptions newsletter newsletters signup register registration login signin paywall cta optin donate donation membership join mailchimp abo abonnement suscripcion iscriviti piano offer offers upsell callout",
    Author "author authors byline bylines bio biography profile contributor contributors writer autor autoren auteur autore auteurs creator vcard gravatar avatar about aboutauthor",
    Meta "meta metadata date dates datetime time timestamp published pubdate posted info details views dateline datum fecha data stats readtime postmeta entrymeta",
    Tags "tag tags tagged tagcloud category categories topic topics label labels keyword keywords chips hashtag taxonomy",
    Caption "caption captions credit figcaption bildunterschrift legende leyenda didascalia copyrightholder photocredit imagecaption",
    Media "photo photos image images img figure gallery media video videos slideshow slider carousel thumb thumbnail picture pic player embed audio podcast lightbox swiper slick",
    Cookie "cookie cookies consent gdpr ccpa modal popup overlay dialog tooltip notification notifications alert toast onetrust interstitial snackbar",
    Header "header head masthead top branding logo topheader siteheader kopf entete cabecera",
    Card "card cards item items list lists grid tile tiles feed archive archives results result listing row rows col cols column columns block blocks module",
    Tool "tool tools print button buttons btn icon icons control controls action actions rating ratings vote votes votebox score stars toggle filter filters sort search",
    Hidden "hidden hide invisible sr screenreader visually visuallyhidden offscreen assistive collapsed noprint",
    Product "product products price prices pricing cart sku specs specification specifications review reviews features feature shipping checkout buy purchase shop store variant",
    Forum "thread threads message messages forum postcontent signature user users member members username topicpost quote quoted postprofile posts bbcode bbp reputation answer answers question questions qa",
    Fold "faq faqs accordion accordions tab tabpane panel collapse expandable expand details collapsible",
    Notes "footnote footnotes reference references citation citations notes reflist bibliography endnotes sources",
    Hero "hero cover jumbotron splash landing slide banner testimonial testimonials stat service services team contact map location",
    // The model doesn't know it.
    Lead "summary lead lede dek intro introduction standfirst excerpt description subtitle abstract deck subhead teasertext chapo entradilla sommario vorspann anriss kicker perex spot",
}

/// The kinds that a class or id value names.
pub fn kinds_of(value: &str) -> KindSet {
    static WORDS: LazyLock<Index> = LazyLock::new(Index::default);
    let (index, bytes) = (&*WORDS, value.as_bytes());
    let mut set = 0;
    let (mut hash, mut after_low) = (0, false);
    let mut at = 0;
    while at < bytes.len() {
        let eight = Eight::at(bytes, at);
        let (letters, capitals) = (eight.letters(), eight.capitals());
        let low = letters & !capitals;
        // A capital behind a small letter begins a word.
        let len = letters.run().min((capitals & low.after(after_low)).first());
        if len > 0 {
            hash = hash_eight(hash, eight.low(len)) | 1;
            after_low = low.ends(len);
        }
        at += len;
        if len < EIGHT {
            // Where no capital ended the word, what follows it is no letter.
            at += usize::from(letters.run() == len);
            set |= index.kinds_of(hash);
            (hash, after_low) = (0, false);
        }
    }
    set | index.kinds_of(hash)
}
/// The kinds of words, by the hash of each.
struct Index(Vec<(u32, KindSet)>);

/// A power of two, some three times as many as there are words.
const PLACES: usize = 2048;

impl Default for Index {
    fn default() -> Index {
        let mut index = Index(vec![(0, 0); PLACES]);
        for (kind, words) in WORDS {
            for word in words.split(' ') {
                let hash = hash_word(word);
                let at = index.place(hash);
                if let Some(slot) = index.0.get_mut(at) {
                    *slot = (hash, slot.1 | 1 << *kind as u32);
                }
            }
        }
        index
    }
}

impl Index {
    fn kinds_of(&self, hash: u32) -> KindSet {
        self.0.get(self.place(hash)).map_or(0, |slot| slot.1)
    }

    /// Where a hash is, or would be: the first place from its own on that isn't another's.
    fn place(&self, hash: u32) -> usize {
        let mut place = hash as usize % PLACES;
        while self.0.get(place).is_some_and(|slot| slot.0 != hash && slot.0 != 0) {
            place = (place + 1) % PLACES;
        }
        place
    }
}

/// The hash of a word in lower case, not 0.
fn hash_word(word: &str) -> u32 {
    let bytes = word.as_bytes();
    (0..bytes.len()).step_by(EIGHT).fold(0, |hash, at| {
        let eight = Eight::at(bytes, at);
        hash_eight(hash, eight.low(eight.letters().run())) | 1
    })
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
        const { assert!(WORDS.len() <= 32) };
        for (kind, words) in WORDS {
            for word in words.split(' ') {
                assert!(
                    kinds_of(word) & bit(*kind) != 0 && word.bytes().all(|byte| byte.is_ascii_lowercase()),
                    "{word}"
                );
                assert_eq!(kinds_of(&word.to_uppercase()), kinds_of(word), "{word}");
            }
        }
        assert!(WORDS.iter().map(|(_, words)| words.split(' ').count()).sum::<usize>() * 2 < PLACES);
    }
}
