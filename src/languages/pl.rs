//! Polish.

use super::{ContentWords, Language, NoticeWords, SourceWords};

pub const LANGUAGE: Language = Language { code: "pl", content: CONTENT, source: SOURCE, notices: NOTICES };

/// What marks blocks that aren't the article's text.
const CONTENT: ContentWords = ContentWords {
    related: "czytaj także|czytaj też|czytaj również|czytaj więcej|czytaj dalej|zobacz także|zobacz też|zobacz również|zobacz więcej|przeczytaj także|przeczytaj też|powiązane|powiązane artykuły|podobne artykuły|podobne wpisy|polecane|polecamy|najczęściej czytane|najpopularniejsze|najnowsze|najnowsze wpisy|ostatnie wpisy|ostatnie artykuły|następny|następny artykuł|poprzedni|poprzedni artykuł|więcej|więcej na temat|inne artykuły|spis treści|może cię zainteresować|warto przeczytać|do góry",
    comments: "komentarze|komentarz|dodaj komentarz|skomentuj|napisz komentarz|zostaw komentarz|odpowiedz|odpowiedzi|twój adres e-mail nie zostanie|twój adres email nie zostanie|zaloguj się, aby|dyskusja|brak komentarzy|opinie",
    share: "udostępnij|podziel się|poleć|drukuj|wydrukuj|śledź nas|obserwuj|facebook|twitter|lubię to|wyślij|zapisz|słuchaj",
    subscribe: "newsletter|zapisz się|subskrybuj|prenumerata|prenumeruj|zarejestruj|zaloguj się|zaloguj|wesprzyj|wesprzyj nas|reklama|sponsorowane|artykuł sponsorowany|ta strona używa|ta strona korzysta|strona korzysta z plików|używamy plików cookie|pobierz aplikację|dodaj do koszyka|kup teraz",
    author: "o autorze|o autorce|autor|autorka|autorzy|artykuły autora|wszystkie wpisy|zobacz wszystkie wpisy|napisane przez|redakcja|redaktor|biografia|tekst",
    notice: "copyright|wszelkie prawa zastrzeżone|prawa autorskie|zastrzeżenie|źródło|źródła|fot|foto|zdjęcie|zdjęcia|artykuł ukazał się|tekst ukazał się|pierwotnie opublikowany|tagi|tag|etykiety|kategorie|kategoria|opublikowano w|tematy|słowa kluczowe|licencja|kontakt|kontakt dla mediów|polityka prywatności|regulamin|sprostowanie|bibliografia|przypisy|dział",
    byline: "przez|opublikowano|opublikowany|opublikowane|dodano|zaktualizowano|aktualizacja|ostatnia aktualizacja|data publikacji|data|autor|napisał|napisała|czas czytania|utworzono|publikacja",
};

/// Bylines, dates and labels.
const SOURCE: SourceWords = SourceWords {
    months: "stycznia|styczeń|sty,lutego|luty|lut,marca|marzec|mar,kwietnia|kwiecień|kwi,maja|maj,czerwca|czerwiec|cze,lipca|lipiec|lip,sierpnia|sierpień|sie,września|wrzesień|wrz,października|październik|paź,listopada|listopad|lis,grudnia|grudzień|gru",
    between: "o|r|dnia|godz",
    by: "autor|autorka|autorzy|tekst|napisał|napisała|opracował|opracowała|przez|oprac",
    and: "i|oraz|z|&",
    updated: "aktualizacja|zaktualizowano|ostatnia aktualizacja|aktualizowano|zmodyfikowano|ostatnia modyfikacja",
    published: "opublikowano|data publikacji|publikacja|dodano|utworzono|data|data dodania|opublikowany|opublikowane",
    titles: "dziennikarz|dziennikarka|redaktor|redaktorka|redaktor naczelny|korespondent|korespondentka|reporter|reporterka|publicysta|publicystka|autor|autorka|fotoreporter",
    staff: "redakcja|admin|administrator|gość|anonim|red",
};

/// Origin, copyright, disclaimers and permissions.
const NOTICES: NoticeWords = NoticeWords { ..NoticeWords::NONE };
