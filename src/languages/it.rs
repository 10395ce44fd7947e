//! Italian.

use super::{ContentWords, Language, NoticeWords, SourceWords};

pub const LANGUAGE: Language = Language { code: "it", content: CONTENT, source: SOURCE, notices: NOTICES };

/// What marks blocks that aren't the article's text.
const CONTENT: ContentWords = ContentWords {
    related: "leggi anche|leggi di più|leggi tutto|leggi altro|potrebbe interessarti|ti potrebbe interessare|potrebbe interessarti anche|potrebbero interessarti|articoli correlati|articoli simili|correlati|notizie correlate|altri articoli|altre notizie|più letti|i più letti|ultime notizie|ultimi articoli|articoli recenti|articolo successivo|articolo precedente|successivo|precedente|continua a leggere|vedi anche|vedi tutti|approfondimenti|in evidenza|consigliati|torna su|indice|da non perdere",
    comments: "commenti|commento|lascia un commento|lascia una risposta|aggiungi un commento|scrivi un commento|rispondi|risposte|il tuo indirizzo email non sarà|accedi per|partecipa alla discussione|nessun commento|di' la tua",
    share: "condividi|condividi su|condivisioni|seguici|segui|stampa|invia per|facebook|twitter|whatsapp|mi piace|salva|ascolta|copia link",
    subscribe: "iscriviti|abbonati|newsletter|registrati|accedi|dona|sostienici|sostieni|pubblicità|sponsorizzato|contenuto sponsorizzato|ricevi|questo sito utilizza|utilizziamo i cookie|questo sito usa|scarica l'app|aggiungi al carrello|acquista",
    notice: "copyright|tutti i diritti riservati|diritti riservati|riproduzione riservata|©|avvertenza|disclaimer|note legali|fonte|fonti|foto|fotografia|immagine|crediti|questo articolo è stato pubblicato|pubblicato originariamente|originariamente pubblicato|tag|tags|etichette|categorie|categoria|argomenti|archiviato in|pubblicato in|licenza|contatti|contatto|privacy policy|informativa|errata corrige|rettifica|riferimenti|bibliografia|parole chiave|sezione",
    byline: "di|da|pubblicato|pubblicato il|pubblicato da|aggiornato|aggiornato il|ultimo aggiornamento|scritto da|a cura di|data|tempo di lettura|postato|modificato",
};

/// Bylines, dates and labels.
const SOURCE: SourceWords = SourceWords {
    months: "gennaio|genn|gen,febbraio|febb|feb,marzo|mar,aprile|apr,maggio|magg|mag,giugno|giu,luglio|lug,agosto|ago,settembre|sett|set,ottobre|ott,novembre|nov,dicembre|dic",
    between: "il|del|alle|di",
    by: "di|a cura di|scritto da|pubblicato da|articolo di|testo di|autore|autrice|dal nostro inviato|dal nostro corrispondente|da|autori|redatto da|postato da",
    and: "e|ed|con|&|in conversazione con|a colloquio con",
    updated: "aggiornato|aggiornato il|ultimo aggiornamento|modificato|ultima modifica|aggiornamento|ultima volta il",
    published: "pubblicato|pubblicato il|data di pubblicazione|pubblicazione|data|creato il|inserito il",
    page: "questa pagina",
    titles: "giornalista|redattore|redattrice|caporedattore|corrispondente|inviato|inviata|direttore|direttrice|autore|autrice|collaboratore|editorialista|fotografo|professore|professoressa|collaboratrice|ricercatore|ricercatrice|fondatore|fondatrice|avvocato|esperto|esperta|copywriter|direttore responsabile|economista|storico|storica|medico|psicologo|psicologa|consulente|analista|insegnante|educatore|educatrice|formatore|formatrice|farmacista",
    staff: "redazione|la redazione|admin|staff|anonimo|ospite|redazione online|lo staff|agenzia|agenzie|amministratore|autore|comunicato stampa|team",
    other_hands: "foto|foto di|fotografie|traduzione di|tradotto da|revisionato da|illustrazione|illustrazioni di|video di|sponsorizzato da|verificato da|traduzione",
    not_names: "tutti gli articoli|vedi tutti|min di lettura|minuti|commenti|condividi|leggi tutto|segui|foto|tempo di lettura|vedi profilo|iscriviti|altri articoli|visita lo|visita il",
    organisations: "università|istituto|agenzia|stampa|fondazione|associazione|scuola|ministero|roma|milano|ansa|giornale|notizie",
    subjects: "tag|tags|etichette|argomenti|argomento|temi|categorie|categoria|parole chiave|archiviato in|pubblicato in|sezioni|sezione|regioni|regione",
    subject_parts: "etichetta|argomento|argomenti|tema|temi|categoria|categorie|sezione",
    articles: "il|lo|la|i|gli|le|l",
    honorifics: "dott|dottssa|prof|professor|professoressa",
};

/// Origin, copyright, disclaimers and permissions.
const NOTICES: NoticeWords = NoticeWords {
    copyright: "copyright|diritti d'autore",
    reserved: "tutti i diritti riservati|diritti riservati|riproduzione riservata|tutti i diritti sono riservati",
    public_domain: "pubblico dominio|dominio pubblico",
    holder_ends: "privacy|note legali|termini|condizioni|contatti|informativa|cookie|p.iva|p. iva|partita iva|cod. fisc|c.f.|credits|realizzato da|sviluppato da|creato da|riproduzione|è vietata|testata|reg. trib|registrazione;è un|è una|una testata|sede legale|iscritta",
    permission: "riproduzione|ripubblicare|riprodurre|ripubblicazione&consentita|autorizzata|permessa|libera&fonte|citando|citazione|link|purché|condizione",
    prohibition: "riproduzione|riprodurre|riprodott|ripubblica|diffusione|copia&riservata|vietat|senza autorizzazione|senza l'autorizzazione|senza il consenso|senza permesso",
    contact: "contatti|contatto|contattare|e-mail|email|scrivere|scrivici|stampa|redazione|informazioni",
    emphasis: "corsivo mio|corsivo nostro|enfasi aggiunta|grassetto mio|neretto nostro|sottolineatura mia|corsivi miei",
    translation: "traduzione mia|traduzione nostra|traduzione di|tradotto da|nostra traduzione|traduzione dell'autore",
    origin: "pubblicato originariamente su|pubblicato originariamente da|originariamente pubblicato su|originariamente pubblicato da|originariamente pubblicato in|pubblicato originariamente in|apparso originariamente su|apparso per la prima volta su|pubblicato per la prima volta su|pubblicato per la prima volta in|proviene da|sembra essere il primo su|ripubblicato da|ripreso da|riprodotto con il permesso di|per gentile concessione di|tratto da|è un estratto da|la fonte originale di questo articolo è|articolo originale su",
    source: "fonte|fonte originale|via|articolo originale",
    views: "opinioni|punti di vista|opinione|idee&non riflettono|non rappresentano|non necessariamente|esclusivamente|propri dell|personali|dell'autore|degli autori",
    liability: "non è responsabile|non si assume|declina ogni|nessuna responsabilità|non sono responsabili|senza garanzia|non garantisce|non garantiamo|non ci assumiamo|esclusiva responsabilità&contenut|informazion|accuratezza|error|dann|articol|uso|esattezza|responsab",
    advice: "non costituisce|non costituiscono|non sostituisce|non sostituiscono|non intende|non devono|non deve|scopo informativo|fini informativi|scopo puramente&consulenza|consiglio|medico|professionista|investimento|diagnosi|raccomandazione|informativ",
    affiliate: "affiliat|commissione|programma di affiliazione|amazon&link|acquist|prodott|guadagn|ricev",
    external_links: "link esterni|siti esterni|siti terzi|siti di terzi|altri siti|collegamenti a&non è responsabile|nessun controllo|nessuna responsabilità|non si assume|non responsabile",
    fair_use: "fair use|uso corretto|diritto di citazione&copyright|diritt|legge|fini|materiale",
    sponsored: "sponsorizzato|in collaborazione con|publiredazionale|pubbliredazionale|contenuto promozionale|messaggio promozionale|offerto da|messaggio pubblicitario&articolo|questo|da|con|post|messaggio",
    ai: "intelligenza artificiale|generato da ia|dall'ia|con l'ia|chatgpt|traduzione automatica|tradotto automaticamente|generato automaticamente&articolo|testo|contenuto|scritto|generato|tradotto|immagine|realizzato|aiuto",
    correction: "versione precedente|prima versione&articolo|testo|riportava|diceva|indicava|affermava|errore|erroneamente;è stato corretto|è stato aggiornato|è stata corretta|è stato modificato&articolo|testo|notizia&per|errore|corrett|dopo",
    other: "disclaimer|avvertenza|note legali|nota legale",
    piece: "questo articolo|questa pagina|questo sito|questo blog|questo contenuto|questo testo|questo post|nostro|nostri|nostra|le opinioni|le informazioni|una versione|i contenuti|il contenuto|alcuni link|avvertenza|l'articolo|i link|potremmo|disclaimer|errata|quest'opera",
    remark: "nome di fantasia|nomi di fantasia|nomi sono stati cambiati|nome è stato cambiato;rischi&perdita del capitale|perdere denaro|perdite superiori",
    correction_label: "correzione|errata corrige|rettifica|aggiornamento|precisazione",
};
