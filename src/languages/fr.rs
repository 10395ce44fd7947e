//! French.

use super::{ContentWords, Language, NoticeWords, SourceWords};

pub const LANGUAGE: Language = Language { code: "fr", content: CONTENT, source: SOURCE, notices: NOTICES };

/// What marks blocks that aren't the article's text.
const CONTENT: ContentWords = ContentWords {
    related: "à lire aussi|lire aussi|a lire aussi|lire la suite|lire plus|à lire également|à lire|voir aussi|sur le même sujet|sur le même thème|dans la même rubrique|articles similaires|articles liés|articles connexes|articles récents|articles recommandés|autres articles|les plus lus|les plus populaires|derniers articles|dernières actualités|article suivant|article précédent|suivant|précédent|vous aimerez aussi|vous aimerez peut-être|recommandé|recommandés pour vous|nos recommandations|plus d'articles|en savoir plus|pour aller plus loin|sommaire|retour en haut|à la une|voir tout|voir plus|notre sélection|tendances",
    comments: "commentaires|commentaire|laisser un commentaire|laissez un commentaire|ajouter un commentaire|réagir|vos réactions|réactions|répondre|votre adresse e-mail ne sera pas|votre adresse de messagerie ne sera pas|connectez-vous pour|participez à la discussion|publier un commentaire|écrire un commentaire|aucun commentaire",
    share: "partager|partagez|partager sur|partager l'article|imprimer|suivez-nous|envoyer par|facebook|twitter|j'aime|tweeter|enregistrer|écouter|suivre|retrouvez-nous",
    subscribe: "newsletter|abonnez-vous|s'abonner|inscrivez-vous|s'inscrire|abonnement|je m'abonne|déjà abonné|se connecter|connexion|faire un don|soutenez|soutenez-nous|publicité|sponsorisé|contenu sponsorisé|cet article est réservé|recevez|ce site utilise des cookies|nous utilisons des cookies|télécharger l'application|ajouter au panier|acheter",
    notice: "copyright|tous droits réservés|droits réservés|avertissement|mentions légales|source|sources|crédit photo|crédits|crédit|photo|photos|image|cet article a été publié|cet article est paru|publié initialement|initialement publié|article initialement paru|mots-clés|mots clés|étiquettes|tags|catégories|catégorie|classé dans|publié dans|rubrique|rectificatif|licence|contact|contact presse|reproduction interdite|politique de confidentialité|références|thèmes|sujets|voir les mentions",
    byline: "par|publié|publié le|publié par|mis à jour|mise à jour|modifié le|dernière mise à jour|posté le|posté par|rédigé par|écrit par|le|temps de lecture|date",
};

/// Bylines, dates and labels.
const SOURCE: SourceWords = SourceWords {
    months: "janvier|janv|jan,février|fevrier|févr|fév,mars,avril|avr,mai,juin,juillet|juil,août|aout,septembre|sept|sep,octobre|oct,novembre|nov,décembre|decembre|déc|dec",
    between: "le|du|à|au",
    by: "par|écrit par|rédigé par|publié par|posté par|auteur|auteurs|propos recueillis par|de notre correspondant|de notre envoyé spécial|texte|texte de|signé|auteure|autrice|un article de|article de|texte par|un texte de|proposé par|un reportage de",
    and: "et|avec|&|en conversation avec",
    updated: "mis à jour|mise à jour|modifié|modifié le|dernière mise à jour|mis à jour le|dernière modification|actualisé",
    published: "publié|publié le|posté le|paru le|date de publication|créé le|mis en ligne|mis en ligne le|date|rédigé le",
    page: "cette page",
    titles: "journaliste|rédacteur|rédactrice|rédacteur en chef|rédactrice en chef|reporter|grand reporter|correspondant|correspondante|envoyé spécial|envoyée spéciale|chroniqueur|chroniqueuse|éditorialiste|auteur|auteure|autrice|chef de service|directeur|directrice|professeur|pigiste|professeure|chercheur|chercheuse|photographe|fondateur|fondatrice|maître de conférences|avocat|avocate|expert|experte|responsable|économiste|historien|historienne|médecin|psychologue|consultant|consultante|analyste|enseignant|enseignante|formateur|formatrice|horticulteur|pharmacien|pharmacienne|jardinier",
    staff: "rédaction|la rédaction|admin|équipe|l'équipe|anonyme|invité|rédaction web|service|l’équipe|avec afp|auteur|auteurs|administrateur|communiqué|la redaction",
    other_hands: "trier par|trié par|classer par|filtrer par|photo|photos|photo de|crédit photo|traduit par|relu par|vérifié par|illustration|illustrations|édité par|vidéo|présenté par|sponsorisé par|traduction",
    not_names: "tous les articles|voir tous|min de lecture|minutes|commentaires|partager|lire la suite|en savoir plus|suivre|crédit|photo|temps de lecture|voir le profil|abonnez|pour|dans|sur|recherche|accueil|connexion|imprimer|visitez|visiter|plus d'articles|autres articles",
    organisations: "université|institut|agence|presse|société|fondation|association|école|centre|ministère|paris|journal|édition|éditions",
    subjects: "tags|mots-clés|mots clés|étiquettes|étiqueté|thèmes|thème|thématiques|sujets|catégories|catégorie|classé dans|publié dans|rubriques|rubrique|régions|région",
    subject_parts: "thème|thematique|rubrique|rubriques|categorie|motcle|sujet|sujets",
    articles: "le|la|les|l",
    honorifics: "dr|docteur|pr|prof|professeur",
};

/// Origin, copyright, disclaimers and permissions.
const NOTICES: NoticeWords = NoticeWords {
    copyright: "copyright|droits d'auteur",
    reserved: "tous droits réservés|tous droits reserves|droits réservés",
    public_domain: "dans le domaine public|au domaine public",
    holder_ends: "mentions légales|politique de|conditions|confidentialité|données personnelles|plan du site|cgu|cgv|réalisé par|réalisation|créé par|propulsé par|site réalisé|site internet|gestion des cookies|tout le contenu|reproduction|toute reproduction|conception et;est une|est un|une marque|un site|une publication|une filiale",
    permission: "reproduction|republication|republier|reproduire|reproduit|reprise&autorisé|permise|libre&source|mention|citer|lien|condition",
    prohibition: "reproduction|reproduit|reproduire|rediffusion|diffusion|copie|utilisation&interdit|sans autorisation|sans l'autorisation|sans l’autorisation|sans accord|sans l'accord|sans l’accord|strictement",
    contact: "contact|courriel|email|mail|écrire|presse|rédaction|renseignements",
    emphasis: "c'est nous qui soulignons|c'est moi qui souligne|nous soulignons|je souligne|souligné par|italiques ajoutés|emphase ajoutée",
    translation: "notre traduction|ma traduction|traduit par|traduction de l'auteur|traduction libre",
    origin: "publié initialement sur|publié initialement dans|publié initialement par|initialement publié sur|initialement publié dans|initialement publié par|publié à l'origine sur|publié à l'origine dans|paru initialement dans|paru initialement sur|initialement paru dans|initialement paru sur|publié pour la première fois dans|publié pour la première fois sur|republié à partir de|reproduit avec l'autorisation de|reproduit avec l'aimable autorisation de|avec l'aimable autorisation de|article repris de|extrait de l'ouvrage|est extrait de|est apparu en premier sur|d'abord publié sur|d'abord paru dans|d'abord paru sur|la source originale de cet article est|source originale de cet article est|article original sur",
    source: "source|source originale|via|article original",
    views: "opinions|propos|points de vue|avis|tribune&n'engagent que|ne reflètent pas|ne représentent pas|n'engage que|propres à|sont ceux de|sont celles de|ne reflète pas",
    liability: "décline toute responsabilité|ne saurait être tenu|ne peut être tenu|ne saurait engager|aucune responsabilité|ne sont pas responsables|n'est pas responsable|ne garantit pas|sans garantie|seule responsabilité|ne pourra être tenu&contenu|information|exactitude|erreur|dommage|article|omission|usage|responsable|responsabilité",
    advice: "ne constitue pas|ne constituent pas|ne remplace|ne se substitue|ne sauraient remplacer|ne saurait remplacer|pas un conseil|à titre informatif|à titre indicatif&conseil|avis médical|médecin|professionnel|consultation|diagnostic|investissement|recommandation|juridique|informatif",
    affiliate: "affiliation|affilié|commission|amazon&lien|achat|achète|achetez|produit|rémunér|percev|partenaire",
    external_links: "liens externes|sites externes|sites tiers|autres sites|liens vers&pas responsable|aucun contrôle|aucune responsabilité|ne saurait|décline",
    fair_use: "droit de citation|courte citation|usage équitable|utilisation équitable&copyright|code|auteur|article|but|fin",
    sponsored: "sponsorisé|partenariat rémunéré|en partenariat avec|publi-rédactionnel|publirédactionnel|publireportage|contenu de marque|proposé par|en collaboration avec&article|contenu|ce|post|par|avec",
    ai: "intelligence artificielle|par ia|par l'ia|avec l'ia|chatgpt|traduction automatique|traduit automatiquement|généré automatiquement|ia générative&article|texte|contenu|rédigé|généré|traduit|produit|image|aide",
    correction: "une version précédente|une version antérieure|version initiale|première version&article|texte|indiquait|affirmait|disait|mentionnait|erreur|papier;a été corrigé|a été mis à jour|a été modifié|ont été corrigés&article|texte|papier|version&pour|afin|après|erreur|corrigé|précis",
    other: "avertissement|clause de non-responsabilité|disclaimer|avis de non-responsabilité",
    piece: "ce site|ce blog|ce contenu|ce texte|ce billet|nous |nos |notre |je |les opinions|les propos|les informations|une version|le contenu|certains liens|avertissement|cet|l'article|la rédaction|correction|erratum|les points de vue|les liens|le prénom|les prénoms|le nom|les noms|prénom d'emprunt",
    remark: "prénom|nom&a été modifié|ont été modifiés|a été changé|ont été changés;risque&perte en capital|pertes en capital|perdre votre",
    correction_label: "correction|rectificatif|erratum|mise à jour|actualisation",
};
