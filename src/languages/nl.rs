//! Dutch.

use super::{ContentWords, Language, NoticeWords, SourceWords};

pub const LANGUAGE: Language = Language { code: "nl", content: CONTENT, source: SOURCE, notices: NOTICES };

/// What marks blocks that aren't the article's text.
const CONTENT: ContentWords = ContentWords {
    related: "lees ook|lees meer|lees verder|meer lezen|meer over|meer nieuws|meer van|meer|gerelateerd|gerelateerde artikelen|gerelateerde berichten|verwante artikelen|aanbevolen|aanbevolen artikelen|meest gelezen|populair|laatste nieuws|recente berichten|recente artikelen|volgende|vorige|volgend artikel|vorig artikel|bekijk ook|zie ook|dit vind je misschien ook|misschien ook interessant|ook interessant|andere artikelen|inhoudsopgave|naar boven|bekijk alle",
    comments: "reacties|reactie|reageer|reageren|plaats een reactie|geef een reactie|laat een reactie achter|schrijf een reactie|beantwoorden|antwoorden|je e-mailadres wordt niet|het e-mailadres wordt niet|log in om te reageren|discussie|geen reacties",
    share: "delen|deel|deel dit|deel dit artikel|deel via|volg ons|volg|afdrukken|printen|facebook|twitter|whatsapp|vind ik leuk|bewaren|luister",
    subscribe: "nieuwsbrief|abonneer|abonneren|schrijf je in|meld je aan|aanmelden|inschrijven|inloggen|registreren|word lid|word abonnee|doneer|steun ons|advertentie|gesponsord|deze website gebruikt cookies|deze site gebruikt cookies|wij gebruiken cookies|download de app|in winkelwagen|koop nu",
    author: "over de auteur|over de auteurs|auteur|auteurs|artikelen van|alle berichten van|bekijk alle berichten|geschreven door|redactie|de auteur|redacteur|biografie",
    notice: "copyright|alle rechten voorbehouden|auteursrecht|disclaimer|bron|bronnen|foto|foto's|beeld|afbeelding|dit artikel verscheen|dit artikel is eerder|oorspronkelijk gepubliceerd|eerder verschenen|eerder gepubliceerd|trefwoorden|tags|labels|categorieën|categorie|geplaatst in|onderwerpen|licentie|contact|perscontact|privacybeleid|privacyverklaring|rectificatie|correctie|referenties|rubriek",
    byline: "door|gepubliceerd|gepubliceerd op|gepubliceerd door|geplaatst|geplaatst op|geplaatst door|bijgewerkt|bijgewerkt op|laatst bijgewerkt|laatst gewijzigd|geschreven door|datum|leestijd|van",
};

/// Bylines, dates and labels.
const SOURCE: SourceWords = SourceWords {
    months: "januari|jan,februari|feb,maart|mrt,april|apr,mei,juni|jun,juli|jul,augustus|aug,september|sept|sep,oktober|okt,november|nov,december|dec",
    between: "op|om|van|de",
    by: "door|geschreven door|tekst door|tekst|auteur|auteurs|geplaatst door|gepubliceerd door|van onze redacteur|van onze correspondent",
    and: "en|met|&",
    updated: "bijgewerkt|laatst bijgewerkt|gewijzigd|laatst gewijzigd|update|laatste update|aangepast|bijgewerkt op",
    published: "gepubliceerd|gepubliceerd op|geplaatst|geplaatst op|datum|publicatiedatum|verschenen op|aangemaakt op",
    titles: "journalist|redacteur|hoofdredacteur|verslaggever|correspondent|columnist|auteur|freelance journalist|fotograaf|directeur|eindredacteur",
    staff: "redactie|de redactie|admin|gast|anoniem|webredactie|onze redactie",
};

/// Origin, copyright, disclaimers and permissions.
const NOTICES: NoticeWords = NoticeWords { ..NoticeWords::NONE };
