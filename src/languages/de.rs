//! German.

use super::{ContentWords, Language, NoticeWords, SourceWords};

pub const LANGUAGE: Language = Language { code: "de", content: CONTENT, source: SOURCE, notices: NOTICES };

/// What marks blocks that aren't the article's text.
const CONTENT: ContentWords = ContentWords {
    related: "mehr zum thema|mehr|mehr von|mehr aus|lesen sie auch|lesen sie mehr|lesen sie hier|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|weitere artikel|weitere beiträge|weitere themen|weitere nachrichten|weiterlesen|ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte beiträge|verwandte themen|empfohlen|empfehlungen|meistgelesen|meist gelesen|beliebte beiträge|beliebt|neueste beiträge|neueste artikel|letzte beiträge|aktuelle beiträge|aktuelle nachrichten|nächster artikel|nächster beitrag|vorheriger artikel|vorheriger beitrag|zurück|weiter|siehe auch|inhaltsverzeichnis|inhalt|zum thema|passend zum thema|nach oben|zur startseite|alle artikel|zur übersicht|themen",
    comments: "kommentare|kommentar|kommentar schreiben|kommentar verfassen|kommentieren|schreibe einen kommentar|schreiben sie einen kommentar|antworten|antwort|diskutieren sie mit|diskussion|ihre meinung|deine e-mail-adresse wird nicht|leserkommentare|hinterlasse einen kommentar|hinterlasse eine antwort|beitrag melden",
    share: "teilen|artikel teilen|teilen mit|drucken|merken|folgen sie uns|folge uns|per mail|per e-mail|versenden|weiterempfehlen|auf facebook|auf twitter|gefällt mir|vorlesen|mitteilen",
    subscribe: "newsletter|abonnieren|jetzt abonnieren|jetzt anmelden|anmelden|registrieren|abo|jetzt testen|spenden|jetzt spenden|unterstützen sie|unterstütze uns|anzeige|werbung|sponsored|gesponsert|mit ihrer anmeldung|diese website verwendet cookies|wir verwenden cookies|einloggen|melden sie sich|kostenlos testen|nichts verpassen|immer informiert|jetzt bestellen|jetzt kaufen|in den warenkorb",
    author: "über den autor|über die autorin|über die autoren|zum autor|zur autorin|zur person|autor|autorin|der autor|die autorin|artikel von|alle artikel von|alle beiträge von|weitere artikel von|redaktion|redakteur",
    notice: "copyright|alle rechte vorbehalten|haftungsausschluss|hinweis|rechtlicher hinweis|impressum|datenschutz|datenschutzerklärung|agb|quelle|quellen|bildquelle|bildnachweis|foto|fotos|bild|titelbild|dieser artikel erschien|dieser beitrag erschien|dieser text erschien|erstmals erschienen|zuerst erschienen|ursprünglich erschienen|ursprünglich veröffentlicht|schlagwörter|schlagworte|stichworte|stichwörter|tags|kategorien|kategorie|abgelegt unter|veröffentlicht in|korrektur|transparenzhinweis|lizenz|pressekontakt|kontakt|ansprechpartner|nachdruck|eingestellt von|permalink|literatur|quellenangabe|rubrik|ressort",
    byline: "von|veröffentlicht|veröffentlicht am|veröffentlicht von|aktualisiert|aktualisiert am|zuletzt aktualisiert|stand|geschrieben von|verfasst von|erstellt|erstellt am|publiziert|datum|lesezeit|autor|geposted|gepostet",
};

/// Bylines, dates and labels.
const SOURCE: SourceWords = SourceWords {
    months: "januar|jänner|jan,februar|feber|feb,märz|maerz|mär|mrz,april|apr,mai,juni|jun,juli|jul,august|aug,september|sept|sep,oktober|okt,november|nov,dezember|dez",
    between: "am|den|der|vom|um",
    by: "von|geschrieben von|verfasst von|ein beitrag von|ein artikel von|text von|text|autor|autorin|autoren|veröffentlicht von|interview|kommentar von|ein kommentar von|eine analyse von|ein gastbeitrag von|aus",
    and: "und|sowie|mit",
    updated: "aktualisiert|aktualisiert am|zuletzt aktualisiert|geändert|letzte änderung|zuletzt geändert|update|stand|letzte aktualisierung|überarbeitet",
    published: "veröffentlicht|veröffentlicht am|erstellt|erstellt am|publiziert|erschienen|erschienen am|datum|geschrieben am|eingestellt am|verfasst am",
    titles: "redakteur|redakteurin|chefredakteur|chefredakteurin|reporter|reporterin|korrespondent|korrespondentin|autor|autorin|journalist|journalistin|freier journalist|freie journalistin|volontär|volontärin|dr|prof|redaktionsleiter|ressortleiter|leiter|leiterin|gastautor",
    staff: "redaktion|die redaktion|red|admin|gastautor|gast|team|online-redaktion|onlineredaktion|pressemitteilung|presse|nachrichtenredaktion|newsroom",
};

/// Origin, copyright, disclaimers and permissions.
const NOTICES: NoticeWords = NoticeWords { ..NoticeWords::NONE };
