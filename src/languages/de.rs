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
    by: "von|geschrieben von|verfasst von|ein beitrag von|ein artikel von|text von|text|autor|autorin|autoren|veröffentlicht von|interview|kommentar von|ein kommentar von|eine analyse von|ein gastbeitrag von",
    and: "und|sowie|mit",
    updated: "aktualisiert|aktualisiert am|zuletzt aktualisiert|geändert|letzte änderung|zuletzt geändert|update|stand|letzte aktualisierung|überarbeitet",
    published: "veröffentlicht|veröffentlicht am|erstellt|erstellt am|publiziert|erschienen|erschienen am|datum|geschrieben am|eingestellt am|verfasst am",
    titles: "redakteur|redakteurin|chefredakteur|chefredakteurin|reporter|reporterin|korrespondent|korrespondentin|autor|autorin|journalist|journalistin|freier journalist|freie journalistin|volontär|volontärin|dr|prof|redaktionsleiter|ressortleiter|leiter|leiterin|gastautor",
    staff: "redaktion|die redaktion|red|admin|gastautor|gast|team|online-redaktion|onlineredaktion|pressemitteilung|presse|nachrichtenredaktion|newsroom",
};

/// Origin, copyright, disclaimers and permissions.
const NOTICES: NoticeWords = NoticeWords {
    copyright: "copyright|urheberrecht",
    reserved: "alle rechte vorbehalten|alle rechte vorbehalten.|alle rechte liegen",
    permission: "nachdruck|weiterverbreitung|weiterverwendung|vervielfältigung|verwendung|abdruck|weiterverwendet&erlaubt|gestattet|honorarfrei|kostenfrei|frei&quelle|quellenangabe|link|namensnennung|beleg|angabe",
    contact: "kontakt|e-mail|mail|email|pressekontakt|ansprechpartner|redaktion|presse|rückfragen|anfragen|schreiben sie|fragen",
    emphasis: "hervorhebung|hervorhebungen|herv. d|kursiv im original|fett im original",
    translation: "übersetzung des verfassers|übersetzung der verfasserin|eigene übersetzung|übersetzung d|übersetzt von",
    origin: "zuerst erschienen auf|zuerst erschienen bei|zuerst erschienen in|zuerst erschienen im|zuerst veröffentlicht auf|zuerst veröffentlicht bei|zuerst veröffentlicht in|erschien zuerst auf|erschien zuerst bei|erschien zuerst in|erschien zuerst im|erschien ursprünglich auf|erschien ursprünglich bei|erschien ursprünglich in|ursprünglich erschienen auf|ursprünglich erschienen bei|ursprünglich erschienen in|ursprünglich veröffentlicht auf|ursprünglich veröffentlicht bei|ursprünglich veröffentlicht von|erstmals erschienen in|erstmals erschienen auf|erstmals veröffentlicht in|erstmals veröffentlicht auf|erstveröffentlichung in|erstveröffentlichung auf|übernommen von|mit freundlicher genehmigung von|mit freundlicher genehmigung der|mit freundlicher genehmigung des|nachdruck aus|ist ein auszug aus|dieser artikel ist eine übernahme von|dieser text stammt von|dieser beitrag stammt von|dieser artikel stammt von|original erschienen auf|originalbeitrag auf",
    source: "quelle|originalquelle|originalartikel|via|pressemitteilung",
    views: "meinung|ansichten|meinungen|äußerungen|auffassung|standpunkt|kommentare|beiträge|gastbeitr|kolumne&nicht unbedingt|nicht zwingend|nicht notwendigerweise|nicht zu eigen|eigene auffassung|eigene meinung|eigenen auffassungen|ausschließlich die|ausschließlich der|allein die|persönliche meinung|meinung des autors|meinung der autor|meinung des verfassers|meinung des jeweiligen|meinung der jeweiligen&wieder|widerspiegel|spiegelt|spiegeln|entsprech|entspricht|decken|deckt|zu eigen|stellen|stellt",
    liability: "keine haftung|keine gewähr|keine garantie|keine verantwortung|ohne gewähr|haftung ausgeschlossen|haftungsausschluss|nicht haftbar|haftet nicht|übernehmen keine|übernimmt keine|nicht verantwortlich|auf eigene gefahr|trotz sorgfältiger&inhalt|information|angaben|richtigkeit|vollständigkeit|aktualität|schäden|fehler|artikel|gewähr|haftung;änderungen können&eingetreten|berücksichtigt",
    advice: "keine|nicht|kein&anlageberatung|rechtsberatung|steuerberatung|ärztliche beratung|ärztlichen rat|medizinische beratung|ersetzt nicht|ersetzen nicht|ersetzt keine|ersetzen keine|beratung durch|kaufempfehlung|anlageempfehlung|finanzberatung|ärztliche diagnose|aufforderung zum kauf",
    affiliate: "affiliate|provision|partnerlink|amazon-partner|werbelink|vergütung&link|links|kauf|einkauf|bestell|klick|verdien|erhalt|bekomm|partner",
    external_links: "externe link|externen link|externer link|fremde|links zu|verlinkte|verlinkten|externe webseite|externen webseiten|externe websites&keine haftung|nicht verantwortlich|keinen einfluss|keine verantwortung|keine gewähr|ausschließlich deren betreiber|der jeweilige anbieter",
    fair_use: "zitatrecht&urheber|§ 51|zitat",
    sponsored: "gesponserter beitrag|gesponserter artikel|gesponsert von|sponsored post|bezahlte partnerschaft|bezahlter beitrag|bezahlte werbung|unbezahlte werbung|enthält werbung|advertorial|anzeige:|werbung:|in zusammenarbeit mit|in kooperation mit|mit freundlicher unterstützung|wurde unterstützt von|produktplatzierung&artikel|beitrag|text|inhalt|dieser|diese|post|video|entstanden|entstand",
    ai: "künstliche intelligenz|künstlicher intelligenz|ki-generiert|ki generiert|mithilfe von ki|mit hilfe von ki|mithilfe einer ki|mit ki|durch ki|von einer ki|von ki|ki-gestützt|ki-tool|chatgpt|maschinell übersetzt|automatisch erstellt|automatisiert erstellt|automatisch generiert|automatisch übersetzt&erstellt|generiert|übersetzt|geschrieben|erzeugt|zusammengefasst|verfasst|unterstützung&dieser artikel|dieser text|dieser beitrag|diese meldung|dieses bild|der artikel|der text|der beitrag|die meldung|diese zusammenfassung|unsere artikel|unsere texte|bild|übersetzung",
    correction: "in einer früheren version|in einer früheren fassung|in einer vorherigen version|in einer vorigen version|in der ursprünglichen version|in einer ersten version|in der ersten fassung|frühere version|ursprüngliche fassung&hieß|stand|haben wir|wurde|war|irrtümlich|fälschlich|falsch|geschrieben|berichtet|behauptet|angegeben;wurde korrigiert|haben wir korrigiert|wurde berichtigt|wurde nachträglich|wurde präzisiert|wurde aktualisiert und|wurde aktualisiert, um|wurde um&artikel|beitrag|text|fassung|version|meldung&korrigiert|berichtigt|nachträglich|ergänzt|präzisiert|aktualisiert",
    other: "haftungsausschluss|disclaimer|rechtlicher hinweis|transparenzhinweis|risikohinweis",
    piece: "dieser artikel|dieses artikels|diesem artikel|diesen artikel|dieser beitrag|diesem beitrag|dieses beitrags|diesen beitrag|dieser text|diesem text|diese seite|dieser seite|diese website|dieser website|diese webseite|dieser webseite|dieser link|diesen link|solchen link|einen link|die inhalte|unsere|unserer|wir |ich |die informationen|alle angaben|alle informationen|hinweis|disclaimer|in einer früheren|in einer vorherigen|der artikel|der beitrag|der text|die redaktion|äußerungen|die meinung|links mit|sogenannte affiliate|sind affiliate|enthält affiliate|enthalten affiliate|die mit|dieses interview|diese reportage|dieser essay|das interview|diese meldung|die meldung|dieser kommentar|diese analyse|dieser bericht|der bericht|diese rezension|dieser gastbeitrag",
    remark: "name geändert|namen geändert|namen von der redaktion geändert|name von der redaktion geändert|namen wurden geändert|name wurde geändert",
    correction_label: "korrektur|berichtigung|richtigstellung|update|aktualisierung|nachtrag|korrekturhinweis",
};
