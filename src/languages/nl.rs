//! Dutch.

use super::{ContentWords, Language, NoticeWords, SourceWords};

pub const LANGUAGE: Language = Language { code: "nl", content: CONTENT, source: SOURCE, notices: NOTICES };

/// What marks blocks that aren't the article's text.
const CONTENT: ContentWords = ContentWords {
    related: "lees ook|lees meer|lees verder|meer lezen|meer over|meer nieuws|meer van|meer|gerelateerd|gerelateerde artikelen|gerelateerde berichten|verwante artikelen|aanbevolen|aanbevolen artikelen|meest gelezen|populair|laatste nieuws|recente berichten|recente artikelen|volgende|vorige|volgend artikel|vorig artikel|bekijk ook|zie ook|dit vind je misschien ook|misschien ook interessant|ook interessant|andere artikelen|inhoudsopgave|naar boven|bekijk alle",
    comments: "reacties|reactie|reageer|reageren|plaats een reactie|geef een reactie|laat een reactie achter|schrijf een reactie|beantwoorden|antwoorden|je e-mailadres wordt niet|het e-mailadres wordt niet|log in om te reageren|discussie|geen reacties",
    share: "delen|deel|deel dit|deel dit artikel|deel via|volg ons|volg|afdrukken|printen|facebook|twitter|whatsapp|vind ik leuk|bewaren|luister",
    subscribe: "nieuwsbrief|abonneer|abonneren|schrijf je in|meld je aan|aanmelden|inschrijven|inloggen|registreren|word lid|word abonnee|doneer|steun ons|advertentie|gesponsord|deze website gebruikt cookies|deze site gebruikt cookies|wij gebruiken cookies|download de app|in winkelwagen|koop nu",
    notice: "copyright|alle rechten voorbehouden|auteursrecht|disclaimer|bron|bronnen|foto|foto's|beeld|afbeelding|dit artikel verscheen|dit artikel is eerder|oorspronkelijk gepubliceerd|eerder verschenen|eerder gepubliceerd|trefwoorden|tags|labels|categorieën|categorie|geplaatst in|onderwerpen|licentie|contact|perscontact|privacybeleid|privacyverklaring|rectificatie|correctie|referenties|rubriek",
    byline: "door|gepubliceerd|gepubliceerd op|gepubliceerd door|geplaatst|geplaatst op|geplaatst door|bijgewerkt|bijgewerkt op|laatst bijgewerkt|laatst gewijzigd|geschreven door|datum|leestijd|van",
};

/// Bylines, dates and labels.
const SOURCE: SourceWords = SourceWords {
    months: "januari|jan,februari|feb,maart|mrt,april|apr,mei,juni|jun,juli|jul,augustus|aug,september|sept|sep,oktober|okt,november|nov,december|dec",
    between: "op|om|van|de",
    by: "door|geschreven door|tekst door|tekst|auteur|auteurs|geplaatst door|gepubliceerd door|van onze redacteur|van onze correspondent|van onze verslaggever|een artikel van|door onze redacteur",
    and: "en|met|&",
    updated: "bijgewerkt|laatst bijgewerkt|gewijzigd|laatst gewijzigd|update|laatste update|aangepast|bijgewerkt op|laatst bewerkt",
    published: "gepubliceerd|gepubliceerd op|geplaatst|geplaatst op|datum|publicatiedatum|verschenen op|aangemaakt op",
    page: "deze pagina",
    titles: "journalist|redacteur|hoofdredacteur|verslaggever|correspondent|columnist|auteur|freelance journalist|fotograaf|directeur|eindredacteur|verslaggeefster|redactrice|journaliste|hoogleraar|medewerker|oprichter|onderzoeker|advocaat|expert|freelance|chef|econoom|historicus|psycholoog|adviseur|analist|docent|docente|opvoeder|apotheker|hovenier",
    staff: "redactie|de redactie|admin|gast|anoniem|webredactie|onze redactie|gastauteur|team|beheerder|auteur|persbericht|onze verslaggever|onze correspondent",
    other_hands: "foto|foto's|foto door|beeld|vertaald door|beoordeeld door|geredigeerd door|illustratie|video door|gesponsord door|vertaling|illustraties",
    not_names: "alle artikelen|alle berichten|meer van|min leestijd|minuten|reacties|delen|lees meer|lees verder|volgen|foto|leestijd|bekijk profiel|over de auteur|bezoek de|meer artikelen|andere artikelen",
    organisations: "universiteit|instituut|agentschap|stichting|vereniging|krant|nieuws|anp|persbureau|amsterdam",
    subjects: "tags|trefwoorden|labels|onderwerpen|onderwerp|thema's|thema|categorieën|categorie|geplaatst in|getagd met|rubrieken|rubriek|regio's|regio",
    subject_parts: "onderwerp|onderwerpen|thema|categorie|rubriek",
    articles: "de|het",
    honorifics: "dr|prof|professor",
};

/// Origin, copyright, disclaimers and permissions.
const NOTICES: NoticeWords = NoticeWords {
    copyright: "copyright|auteursrecht",
    reserved: "alle rechten voorbehouden|alle rechten gereserveerd",
    public_domain: "publiek domein|publieke domein",
    holder_ends: "privacy|voorwaarden|algemene voorwaarden|contact|disclaimer|cookies|colofon|ontwerp|website door|gemaakt door|ontwikkeld door|realisatie|gebouwd door;is een|onderdeel van|een uitgave van|kvk",
    permission: "overname|herpublicatie|overnemen|herpubliceren|reproductie&toegestaan|toestemming|vrij&bron|vermelding|link|mits",
    prohibition: "overname|overgenomen|verveelvoudig|herpublicatie|reproductie|kopiëren|verspreid&verboden|niet toegestaan|zonder toestemming|zonder voorafgaande|zonder schriftelijke",
    contact: "contact|mail|email|redactie|pers|vragen|reacties",
    emphasis: "nadruk toegevoegd|cursivering van|mijn cursivering|onze cursivering|nadruk van",
    translation: "eigen vertaling|mijn vertaling|onze vertaling|vertaald door|vertaling van",
    origin: "oorspronkelijk gepubliceerd op|oorspronkelijk gepubliceerd in|oorspronkelijk gepubliceerd door|oorspronkelijk verschenen in|oorspronkelijk verschenen op|verscheen oorspronkelijk in|verscheen oorspronkelijk op|verscheen eerder op|verscheen eerder in|verscheen eerst op|eerder verschenen in|eerder verschenen op|eerder gepubliceerd op|eerder gepubliceerd in|eerst gepubliceerd op|voor het eerst gepubliceerd in|overgenomen van|overgenomen uit|met toestemming van|met toestemming overgenomen van|is een fragment uit|de originele bron van dit artikel is",
    source: "bron|originele bron|via|oorspronkelijk artikel",
    views: "mening|opvattingen|standpunten|opinies&niet noodzakelijk|weerspiegelen niet|niet per se|uitsluitend|van de auteur|persoonlijke|eigen",
    liability: "niet verantwoordelijk|niet aansprakelijk|geen aansprakelijkheid|aanvaardt geen|aanvaarden geen|geen verantwoordelijkheid|geen garantie|geen rechten worden ontleend|op eigen risico&inhoud|informatie|juistheid|fout|schade|artikel|gebruik|volledigheid|verantwoordelijk|aansprakelijk|ontleend",
    advice: "geen|niet&medisch advies|financieel advies|juridisch advies|beleggingsadvies|professioneel advies|vervanging voor|vervangt|arts|diagnose",
    affiliate: "affiliate|commissie|partnerlink|amazon&link|koop|aankoop|klik|ontvang|verdien|product",
    external_links: "externe links|externe websites|externe sites|andere websites|websites van derden|links naar&niet verantwoordelijk|niet aansprakelijk|geen controle|geen verantwoordelijkheid",
    fair_use: "citaatrecht|fair use&auteursrecht|materiaal|doel",
    sponsored: "gesponsord|betaalde samenwerking|in samenwerking met|advertorial|branded content|partnerbijdrage|mede mogelijk gemaakt door&artikel|bericht|deze|dit|door|met|content",
    ai: "kunstmatige intelligentie|artificiële intelligentie|met ai|door ai|ai-gegenereerd|chatgpt|automatisch vertaald|automatisch gegenereerd|met behulp van ai&artikel|tekst|bericht|gemaakt|gegenereerd|vertaald|geschreven|beeld|afbeelding",
    correction: "eerdere versie|vorige versie&stond|artikel|bericht|werd|fout|abusievelijk|ten onrechte|verhaal;is gecorrigeerd|is aangepast|is bijgewerkt|is gewijzigd&artikel|bericht|tekst&omdat|om |na|fout|gecorrigeerd",
    other: "disclaimer|juridische kennisgeving",
    piece: "dit artikel|deze pagina|deze site|deze website|dit blog|deze blog|dit bericht|deze tekst|deze inhoud|onze|ons |wij |we |de meningen|de informatie|een eerdere versie|in een eerdere|de inhoud|sommige links|disclaimer|correctie|het artikel|de links|dit werk",
    remark: "naam is gefingeerd|namen zijn gefingeerd|gefingeerde naam|om privacyredenen",
    correction_label: "correctie|rectificatie|update|aanvulling|naschrift",
};
