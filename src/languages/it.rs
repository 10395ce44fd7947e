//! Italian.

use super::{ContentWords, Language, NoticeWords, SourceWords};

pub const LANGUAGE: Language = Language { code: "it", content: CONTENT, source: SOURCE, notices: NOTICES };

/// What marks blocks that aren't the article's text.
const CONTENT: ContentWords = ContentWords {
    related: "leggi anche|leggi di più|leggi tutto|leggi altro|potrebbe interessarti|ti potrebbe interessare|potrebbe interessarti anche|potrebbero interessarti|articoli correlati|articoli simili|correlati|notizie correlate|altri articoli|altre notizie|più letti|i più letti|ultime notizie|ultimi articoli|articoli recenti|articolo successivo|articolo precedente|successivo|precedente|continua a leggere|vedi anche|vedi tutti|approfondimenti|in evidenza|consigliati|torna su|indice|da non perdere",
    comments: "commenti|commento|lascia un commento|lascia una risposta|aggiungi un commento|scrivi un commento|rispondi|risposte|il tuo indirizzo email non sarà|accedi per|partecipa alla discussione|nessun commento|di' la tua",
    share: "condividi|condividi su|condivisioni|seguici|segui|stampa|invia per|facebook|twitter|whatsapp|mi piace|salva|ascolta|copia link",
    subscribe: "iscriviti|abbonati|newsletter|registrati|accedi|dona|sostienici|sostieni|pubblicità|sponsorizzato|contenuto sponsorizzato|ricevi|questo sito utilizza|utilizziamo i cookie|questo sito usa|scarica l'app|aggiungi al carrello|acquista",
    author: "sull'autore|informazioni sull'autore|l'autore|autore|autrice|autori|articoli di|tutti gli articoli di|vedi tutti gli articoli|scritto da|redazione|a cura di|giornalista|biografia",
    notice: "copyright|tutti i diritti riservati|diritti riservati|riproduzione riservata|©|avvertenza|disclaimer|note legali|fonte|fonti|foto|fotografia|immagine|crediti|questo articolo è stato pubblicato|pubblicato originariamente|originariamente pubblicato|tag|tags|etichette|categorie|categoria|argomenti|archiviato in|pubblicato in|licenza|contatti|contatto|privacy policy|informativa|errata corrige|rettifica|riferimenti|bibliografia|parole chiave|sezione",
    byline: "di|da|pubblicato|pubblicato il|pubblicato da|aggiornato|aggiornato il|ultimo aggiornamento|scritto da|a cura di|data|tempo di lettura|postato|modificato",
};

/// Bylines, dates and labels.
const SOURCE: SourceWords = SourceWords {
    months: "gennaio|genn|gen,febbraio|febb|feb,marzo|mar,aprile|apr,maggio|magg|mag,giugno|giu,luglio|lug,agosto|ago,settembre|sett|set,ottobre|ott,novembre|nov,dicembre|dic",
    between: "il|del|alle|di",
    by: "di|a cura di|scritto da|pubblicato da|articolo di|testo di|autore|autrice|dal nostro inviato|dal nostro corrispondente|da",
    and: "e|ed|con|&",
    updated: "aggiornato|aggiornato il|ultimo aggiornamento|modificato|ultima modifica|aggiornamento",
    published: "pubblicato|pubblicato il|data di pubblicazione|pubblicazione|data|creato il|inserito il",
    titles: "giornalista|redattore|redattrice|caporedattore|corrispondente|inviato|inviata|direttore|direttrice|autore|autrice|collaboratore|editorialista|fotografo",
    staff: "redazione|la redazione|admin|staff|anonimo|ospite",
};

/// Origin, copyright, disclaimers and permissions.
const NOTICES: NoticeWords = NoticeWords { ..NoticeWords::NONE };
