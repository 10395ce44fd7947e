//! Turkish.

use super::{ContentWords, Language, NoticeWords, SourceWords};

pub const LANGUAGE: Language = Language { code: "tr", content: CONTENT, source: SOURCE, notices: NOTICES };

/// What marks blocks that aren't the article's text.
const CONTENT: ContentWords = ContentWords {
    related: "ilgili|ilgili haberler|ilgili yazılar|ilgili içerikler|ilginizi çekebilir|bunlar da ilginizi çekebilir|ayrıca okuyun|ayrıca bakınız|devamını oku|devamı|daha fazla|daha fazlası|önerilen|önerilenler|en çok okunan|en çok okunanlar|popüler|son haberler|son yazılar|son dakika|sonraki|önceki|sonraki haber|önceki haber|sonraki yazı|önceki yazı|diğer haberler|diğer yazılar|benzer haberler|benzer yazılar|benzer|içindekiler|yukarı çık|tümünü gör",
    comments: "yorumlar|yorum|yorum yap|yorum yaz|yorum ekle|bir yorum yazın|bir cevap yazın|bir yanıt yazın|yanıtla|cevapla|e-posta hesabınız yayımlanmayacak|e-posta adresiniz yayınlanmayacak|giriş yap|henüz yorum|tartışma",
    share: "paylaş|paylaşın|bizi takip edin|takip et|takip edin|yazdır|facebook|twitter|whatsapp|beğen|kaydet|gönder|dinle",
    subscribe: "abone ol|abone olun|bülten|e-bülten|kayıt ol|üye ol|üye olun|destek ol|bağış yap|reklam|sponsorlu|sponsorlu içerik|bu site çerez|bu sitede çerez|çerez|çerezler|uygulamayı indir|sepete ekle|satın al",
    notice: "copyright|tüm hakları saklıdır|her hakkı saklıdır|telif hakkı|sorumluluk reddi|yasal uyarı|kaynak|kaynaklar|kaynakça|foto|fotoğraf|görsel|bu yazı ilk|ilk olarak|etiketler|etiket|kategoriler|kategori|konular|anahtar kelimeler|lisans|iletişim|gizlilik politikası|kullanım koşulları|izinsiz|düzeltme|bölüm",
    byline: "yazan|yayınlanma|yayınlanma tarihi|yayın tarihi|yayınlandı|yayımlanma|güncelleme|güncellenme|güncellendi|son güncelleme|tarih|giriş|oluşturulma|okuma süresi|yazar|eklenme",
};

/// Bylines, dates and labels.
const SOURCE: SourceWords = SourceWords {
    months: "ocak|oca,şubat|şub,mart,nisan|nis,mayıs|may,haziran|haz,temmuz|tem,ağustos|ağu,eylül|eyl,ekim|eki,kasım|kas,aralık|ara",
    between: "saat|tarihinde|günü",
    by: "yazan|yazar|yazarı|haber|muhabir|hazırlayan|editör|kaleme alan|haberi hazırlayan|yayınlayan|ekleyen|tarafından|gönderen",
    and: "ve|ile|&",
    updated: "güncelleme|güncellenme|güncellendi|son güncelleme|güncelleme tarihi|güncellenme tarihi|son güncellenme|bu sayfa en son|sayfa en son",
    published: "yayınlanma|yayınlanma tarihi|yayın tarihi|yayımlanma|yayımlanma tarihi|oluşturulma|oluşturulma tarihi|giriş|giriş tarihi|tarih|eklenme|eklenme tarihi",
    page: "bu sayfa|bu sayfanın|sayfanın",
    titles: "muhabir|editör|yazar|köşe yazarı|gazeteci|genel yayın yönetmeni|temsilci|foto muhabiri|haber müdürü|muhabiri|editörü|yazarı|yayın yönetmeni|temsilcisi|profesör|uzman|müdür|kurucu|fotoğrafçı|avukat|araştırmacı|ekonomist|tarihçi|doktor|psikolog|danışman|analist|eğitmen|öğretmen|bahçıvan|eczacı",
    staff: "admin|yönetici|editör|haber merkezi|haber servisi|misafir|ajans|redaksiyon|yazı işleri|ekip|konuk yazar|yazar|ajanslar|basın bülteni",
    other_hands: "fotoğraf|fotoğraflar|çeviri|çeviren|çevirmen|inceleyen|illüstrasyon|video|kontrol eden",
    not_names: "tüm yazıları|tüm haberleri|diğer yazıları|dk okuma|dakika|yorum|yorumlar|paylaş|devamını oku|takip et|fotoğraf|okuma süresi|yazar hakkında|abone ol|ziyaret edin",
    organisations: "üniversitesi|üniversite|ajansı|ajans|gazetesi|dergisi|vakfı|derneği|haberleri|ankara|istanbul|aa|dha|iha",
    subjects: "etiketler|etiket|konular|konu|kategoriler|kategori|anahtar kelimeler|bölümler|bölüm|bölgeler|bölge",
    subject_parts: "etiket|etiketler|konu|konular|kategori|kategoriler",
    articles: "",
    honorifics: "dr|prof|doç",
};

/// Origin, copyright, disclaimers and permissions.
const NOTICES: NoticeWords = NoticeWords {
    copyright: "copyright|telif hakkı|telif hakları",
    reserved: "tüm hakları saklıdır|her hakkı saklıdır|bütün hakları saklıdır|tüm haklar saklıdır",
    public_domain: "kamu malı",
    holder_ends: "gizlilik|kullanım|iletişim|künye|çerez|kvkk|geliştiren|izinsiz|kaynak|web tasarım;şirketi|kuruluşudur|markasıdır",
    permission: "alıntı|yayınlanabilir|kullanılabilir|kopyalanabilir|paylaşılabilir&kaynak|link|izin|aktif",
    prohibition: "çoğaltıl|kopyalan|yayınlan|yayımlan|alıntılan&izinsiz|yazılı izin|izin alınmadan|yasaktır|olmaksızın",
    contact: "iletişim|e-posta|eposta|email|mail|basın|editör|yazın|ulaşın",
    emphasis: "vurgu bana ait|vurgu yazara ait|vurgu eklenmiştir|italik bana ait|vurgular bana ait",
    translation: "çeviri bana ait|çeviren|çeviri yazara ait",
    origin: "ilk olarak yayınlandığı yer|orijinal kaynağı|bu yazı ilk olarak|bu makale ilk olarak|bu haber ilk olarak|izniyle yayınlanmıştır|sitesinden alınmıştır|kaynağından alınmıştır",
    source: "kaynak|orijinal kaynak|haber kaynağı",
    views: "görüş|düşünceler|fikirler&yansıtmaz|yansıtmayabilir|yazara aittir|yazarına aittir|yazarlarına aittir|kendisine aittir|temsil etmez",
    liability: "sorumlu değildir|sorumlu tutulamaz|sorumluluk kabul|sorumluluğu yazara|sorumluluğu kabul|garanti etmez|garanti vermez|sorumlu değiliz|hukuki sorumluluk&içerik|bilgi|doğruluk|hata|zarar|yazı|kullanım|sorumlu|haber|yorum",
    advice: "tavsiye|danışmanlık|yerine geçmez|bilgilendirme amaçlı&değildir|geçmez|danışın|doktor|hekim|kapsamında|amaçlı|hukuki",
    affiliate: "satış ortaklığı|ortaklık link|komisyon|affiliate&link|satın|ürün|kazan|alışveriş",
    external_links: "dış bağlantı|harici bağlantı|üçüncü taraf|diğer siteler|başka siteler&sorumlu değil|kontrol|sorumluluk",
    fair_use: "adil kullanım&telif|materyal|amaç",
    sponsored: "sponsorlu|reklam içerik|advertorial|işbirliği|iş birliği|katkılarıyla|ilandır|bu bir reklam&içerik|yazı|bu|ile|haber|reklam",
    ai: "yapay zeka|yapay zekâ|chatgpt|otomatik çeviri|otomatik olarak çevril|otomatik oluşturul&içerik|yazı|haber|makale|oluşturul|çevril|üretil|görsel|metin",
    correction: "düzeltme|tekzip|editörün notu|güncelleme|önceki versiyon|önceki sürüm&düzeltil|hata|güncellen|yanlış|önceki|haber|yazı",
    other: "yasal uyarı|sorumluluk reddi|feragatname|yasal bildirim",
    piece: "bu yazı|bu makale|bu haber|bu sayfa|bu site|bu blog|sitemiz|sitede|yazarın|görüşler|burada|içerik|bilgi|önceki|yasal uyarı|yorum|haberin|bu eser",
    remark: "isim değiştirilmiştir|isimler değiştirilmiştir|isimleri değiştirilmiştir",
    correction_label: "düzeltme|tekzip|güncelleme",
};
