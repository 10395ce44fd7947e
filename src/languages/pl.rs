//! Polish.

use super::{ContentWords, Language, NoticeWords, SourceWords};

pub const LANGUAGE: Language = Language { code: "pl", content: CONTENT, source: SOURCE, notices: NOTICES };

/// What marks blocks that aren't the article's text.
const CONTENT: ContentWords = ContentWords {
    related: "czytaj także|czytaj też|czytaj również|czytaj więcej|czytaj dalej|zobacz także|zobacz też|zobacz również|zobacz więcej|przeczytaj także|przeczytaj też|powiązane|powiązane artykuły|podobne artykuły|podobne wpisy|polecane|polecamy|najczęściej czytane|najpopularniejsze|najnowsze|najnowsze wpisy|ostatnie wpisy|ostatnie artykuły|następny|następny artykuł|poprzedni|poprzedni artykuł|więcej|więcej na temat|inne artykuły|spis treści|może cię zainteresować|warto przeczytać|do góry",
    comments: "komentarze|komentarz|dodaj komentarz|skomentuj|napisz komentarz|zostaw komentarz|odpowiedz|odpowiedzi|twój adres e-mail nie zostanie|twój adres email nie zostanie|zaloguj się, aby|dyskusja|brak komentarzy|opinie",
    share: "udostępnij|podziel się|poleć|drukuj|wydrukuj|śledź nas|obserwuj|facebook|twitter|lubię to|wyślij|zapisz|słuchaj",
    subscribe: "newsletter|zapisz się|subskrybuj|prenumerata|prenumeruj|zarejestruj|zaloguj się|zaloguj|wesprzyj|wesprzyj nas|reklama|sponsorowane|artykuł sponsorowany|ta strona używa|ta strona korzysta|strona korzysta z plików|używamy plików cookie|pobierz aplikację|dodaj do koszyka|kup teraz",
    notice: "copyright|wszelkie prawa zastrzeżone|prawa autorskie|zastrzeżenie|źródło|źródła|fot|foto|zdjęcie|zdjęcia|artykuł ukazał się|tekst ukazał się|pierwotnie opublikowany|tagi|tag|etykiety|kategorie|kategoria|opublikowano w|tematy|słowa kluczowe|licencja|kontakt|kontakt dla mediów|polityka prywatności|regulamin|sprostowanie|bibliografia|przypisy|dział",
    byline: "przez|opublikowano|opublikowany|opublikowane|dodano|zaktualizowano|aktualizacja|ostatnia aktualizacja|data publikacji|data|autor|napisał|napisała|czas czytania|utworzono|publikacja",
};

/// Bylines, dates and labels.
const SOURCE: SourceWords = SourceWords {
    months: "stycznia|styczeń|sty,lutego|luty|lut,marca|marzec|mar,kwietnia|kwiecień|kwi,maja|maj,czerwca|czerwiec|cze,lipca|lipiec|lip,sierpnia|sierpień|sie,września|wrzesień|wrz,października|październik|paź,listopada|listopad|lis,grudnia|grudzień|gru",
    between: "o|r|dnia|godz",
    by: "autor|autorka|autorzy|tekst|napisał|napisała|opracował|opracowała|przez|oprac|autorstwa|opracowanie|dodał|dodała|opublikował|opublikowała|opublikowane przez|napisane przez|przygotował|przygotowała",
    and: "i|oraz|z|&",
    updated: "aktualizacja|zaktualizowano|ostatnia aktualizacja|aktualizowano|zmodyfikowano|ostatnia modyfikacja|ostatnio edytowano",
    published: "opublikowano|data publikacji|publikacja|dodano|utworzono|data|data dodania|opublikowany|opublikowane",
    page: "tę stronę|ta strona",
    titles: "dziennikarz|dziennikarka|redaktor|redaktorka|redaktor naczelny|korespondent|korespondentka|reporter|reporterka|publicysta|publicystka|autor|autorka|fotoreporter|redaktor naczelna|felietonista|profesor|ekspert|ekspertka|dyrektor|założyciel|założycielka|fotograf|adwokat|wydawca|ekonomista|ekonomistka|historyk|lekarz|lekarka|psycholog|doradca|analityk|nauczyciel|nauczycielka|ogrodnik|farmaceuta|farmaceutka",
    staff: "redakcja|admin|administrator|gość|anonim|red|zespół|autor|materiał prasowy|informacja prasowa|artykuł sponsorowany|agencja",
    other_hands: "fot|foto|zdjęcie|zdjęcia|tłumaczenie|tłum|tłumaczył|zweryfikował|redakcja tekstu|ilustracja|sponsorowane przez|przekład",
    not_names: "wszystkie artykuły|wszystkie wpisy|zobacz wszystkie|min czytania|minut|komentarze|udostępnij|czytaj więcej|czytaj dalej|obserwuj|fot|foto|czas czytania|o autorze|więcej od|odwiedź|więcej artykułów|inne artykuły",
    organisations: "uniwersytet|instytut|agencja|fundacja|stowarzyszenie|gazeta|pap|wydawnictwo|warszawa",
    subjects: "tagi|tag|etykiety|tematy|temat|kategorie|kategoria|słowa kluczowe|opublikowano w|zamieszczono w|działy|dział|regiony|region",
    subject_parts: "tagi|kategoria|kategorie|temat|tematy",
    articles: "",
    honorifics: "dr|prof|profesor",
};

/// Origin, copyright, disclaimers and permissions.
const NOTICES: NoticeWords = NoticeWords {
    copyright: "copyright|prawa autorskie",
    reserved: "wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|prawa zastrzeżone",
    public_domain: "domenie publicznej|domeny publicznej",
    holder_ends: "polityka|regulamin|kontakt|o nas|stworzone przez|cookies|kopiowanie|korzystanie|reklama;jest|należy do|wydawca|nip|regon|krs",
    permission: "przedruk|kopiowanie|publikacja|rozpowszechnianie|wykorzystanie&dozwolon|zezwala|zgod|dopuszczaln&źródł|link|podani|warunk",
    prohibition: "przedruk|kopiowanie|powielanie|rozpowszechnianie|reprodukcja|wykorzystanie&zabronion|zakazan|bez zgody|bez pisemnej|bez zezwolenia|niedozwolon",
    contact: "kontakt|email|mail|redakcja|prasa|biuro prasowe|napisz|pytania",
    emphasis: "podkreślenie moje|podkr. moje|wyróżnienie moje|podkreślenie nasze|podkr. red|wyróżnienia moje|podkreślenie autora|wyróżnienie autora",
    translation: "tłum. własne|przekład własny|tłumaczenie|przeł.",
    origin: "pierwotnie opublikowany na|pierwotnie opublikowany w|pierwotnie opublikowany przez|pierwotnie opublikowano na|pierwotnie opublikowano w|pierwotnie ukazał się w|pierwotnie ukazał się na|ukazał się pierwotnie w|ukazał się pierwotnie na|po raz pierwszy ukazał się w|po raz pierwszy opublikowany w|ukazał się najpierw w|przedruk z|przedruk za|za zgodą|jest fragmentem|fragment książki|pochodzi z serwisu|artykuł pochodzi z|artykuł ukazał się w",
    source: "źródło|źródło oryginalne|oryginał|via",
    views: "poglądy|opinie|opinia|stanowisko&nie odzwierciedlają|nie muszą|niekoniecznie|wyłącznie|nie odpowiada|autora|autorów|prywatn|nie zawsze",
    liability: "nie ponosi odpowiedzialności|nie ponosimy odpowiedzialności|nie odpowiada za|nie odpowiadamy|brak odpowiedzialności|nie gwarantuje|bez gwarancji|wyłączną odpowiedzialność|wyłącznej odpowiedzialności&treś|informacj|dokładno|błęd|szkod|artykuł|wykorzystani|skutk|odpowiedzialn",
    advice: "nie stanowi|nie zastępuje|nie zastąpi|nie zastępują|nie jest|charakter informacyjny&porad|konsultacj|lekarz|rekomendacj|inwestycyj|diagnoz|informacyjn|prawn",
    affiliate: "afiliac|prowizj|partnerski&link|zakup|kup|otrzym|zarab|produkt",
    external_links: "linki zewnętrzne|strony zewnętrzne|stron zewnętrznych|innych stron|zewnętrznych serwisów&nie ponosi|nie odpowiada|brak kontroli",
    fair_use: "prawo cytatu|dozwolony użytek|dozwolonego użytku&praw|ustaw|cel|materiał",
    sponsored: "sponsorowany|materiał partnera|współpraca reklamowa|we współpracy z|materiał promocyjny|treść sponsorowana&artykuł|materiał|tekst|z|przez|reklam|współprac",
    ai: "sztucznej inteligencji|sztuczna inteligencja|sztuczną inteligencję|przez ai|z pomocą ai|chatgpt|tłumaczenie maszynowe|automatycznie przetłumaczon|wygenerowan&artykuł|tekst|treść|stworzon|wygenerowan|przetłumaczon|obraz|pomoc",
    correction: "we wcześniejszej wersji|w poprzedniej wersji|poprzednia wersja|wcześniejsza wersja|w pierwotnej wersji&artykuł|tekst|podali|napisali|błęd|informacj|znalazł|materiał",
    other: "zastrzeżenie|zastrzeżenia|nota prawna|disclaimer",
    piece: "tym artykule|ta strona|tej strony|tej stronie|ten wpis|niniejszy|niniejsza|niniejszego|nasz|poglądy|opinie|informacje|treści|treść|we wcześniejszej|poprzedniej wersji|niektóre linki|sprostowanie|artykuł|redakcja|tekst|ten utwór",
    remark: "imię zmienione|imiona zmienione|imię zostało zmienione|imiona zostały zmienione|imiona bohaterów zostały",
    correction_label: "sprostowanie|korekta|aktualizacja|poprawka|errata",
};
