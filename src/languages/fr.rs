//! French.

use super::{ContentWords, Language, NoticeWords, SourceWords};

pub const LANGUAGE: Language = Language { code: "fr", content: CONTENT, source: SOURCE, notices: NOTICES };

/// What marks blocks that aren't the article's text.
const CONTENT: ContentWords = ContentWords {
    related: "à lire aussi|lire aussi|a lire aussi|lire la suite|lire plus|à lire également|à lire|voir aussi|sur le même sujet|sur le même thème|dans la même rubrique|articles similaires|articles liés|articles connexes|articles récents|articles recommandés|autres articles|les plus lus|les plus populaires|derniers articles|dernières actualités|article suivant|article précédent|suivant|précédent|vous aimerez aussi|vous aimerez peut-être|recommandé|recommandés pour vous|nos recommandations|plus d'articles|en savoir plus|pour aller plus loin|sommaire|retour en haut|à la une|voir tout|voir plus|notre sélection|tendances",
    comments: "commentaires|commentaire|laisser un commentaire|laissez un commentaire|ajouter un commentaire|réagir|vos réactions|réactions|répondre|votre adresse e-mail ne sera pas|votre adresse de messagerie ne sera pas|connectez-vous pour|participez à la discussion|publier un commentaire|écrire un commentaire|aucun commentaire",
    share: "partager|partagez|partager sur|partager l'article|imprimer|suivez-nous|envoyer par|facebook|twitter|j'aime|tweeter|enregistrer|écouter|suivre|retrouvez-nous",
    subscribe: "newsletter|abonnez-vous|s'abonner|inscrivez-vous|s'inscrire|abonnement|je m'abonne|déjà abonné|se connecter|connexion|faire un don|soutenez|soutenez-nous|publicité|sponsorisé|contenu sponsorisé|cet article est réservé|recevez|ce site utilise des cookies|nous utilisons des cookies|télécharger l'application|ajouter au panier|acheter",
    author: "à propos de l'auteur|à propos|l'auteur|auteur|auteurs|articles de|tous les articles de|voir tous les articles|rédigé par|écrit par|rédaction|biographie|journaliste",
    notice: "copyright|tous droits réservés|droits réservés|avertissement|mentions légales|source|sources|crédit photo|crédits|crédit|photo|photos|image|cet article a été publié|cet article est paru|publié initialement|initialement publié|article initialement paru|mots-clés|mots clés|étiquettes|tags|catégories|catégorie|classé dans|publié dans|rubrique|rectificatif|licence|contact|contact presse|reproduction interdite|politique de confidentialité|références|thèmes|sujets|voir les mentions",
    byline: "par|publié|publié le|publié par|mis à jour|mise à jour|modifié le|dernière mise à jour|posté le|posté par|rédigé par|écrit par|le|temps de lecture|date",
};

/// Bylines, dates and labels.
const SOURCE: SourceWords = SourceWords {
    months: "janvier|janv|jan,février|fevrier|févr|fév,mars,avril|avr,mai,juin,juillet|juil,août|aout,septembre|sept|sep,octobre|oct,novembre|nov,décembre|decembre|déc|dec",
    between: "le|du|à|au",
    by: "par|écrit par|rédigé par|publié par|posté par|auteur|auteurs|propos recueillis par|de notre correspondant|de notre envoyé spécial|texte|texte de|signé",
    and: "et|avec|&",
    updated: "mis à jour|mise à jour|modifié|modifié le|dernière mise à jour|mis à jour le|dernière modification|actualisé",
    published: "publié|publié le|posté le|paru le|date de publication|créé le|mis en ligne|mis en ligne le|date|rédigé le",
    titles: "journaliste|rédacteur|rédactrice|rédacteur en chef|rédactrice en chef|reporter|grand reporter|correspondant|correspondante|envoyé spécial|envoyée spéciale|chroniqueur|chroniqueuse|éditorialiste|auteur|auteure|autrice|chef de service|directeur|directrice|professeur|pigiste",
    staff: "rédaction|la rédaction|admin|équipe|l'équipe|anonyme|invité|rédaction web|service",
};

/// Origin, copyright, disclaimers and permissions.
const NOTICES: NoticeWords = NoticeWords { ..NoticeWords::NONE };
