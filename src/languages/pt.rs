//! Portuguese.

use super::{ContentWords, Language, NoticeWords, SourceWords};

pub const LANGUAGE: Language = Language { code: "pt", content: CONTENT, source: SOURCE, notices: NOTICES };

/// What marks blocks that aren't the article's text.
const CONTENT: ContentWords = ContentWords {
    related: "leia também|leia mais|ler mais|veja também|veja mais|ver mais|saiba mais|relacionados|relacionadas|artigos relacionados|notícias relacionadas|matérias relacionadas|conteúdo relacionado|posts relacionados|você pode gostar|você também pode gostar|pode interessar|também pode interessar|mais lidas|mais lidos|mais notícias|mais sobre|últimas notícias|últimas|posts recentes|artigos recentes|recomendados|recomendado|próximo|anterior|próxima|continue lendo|continua lendo|outras notícias|destaques|não perca|índice|voltar ao topo",
    comments: "comentários|comentário|comentar|deixe um comentário|deixe uma resposta|deixe o seu comentário|adicionar comentário|escreva um comentário|responder|respostas|o seu endereço de e-mail não será|o seu endereço de email não será|faça login para|nenhum comentário|sem comentários|participe da conversa",
    share: "compartilhar|compartilhe|compartilhar no|partilhar|partilhe|siga-nos|siga|seguir|imprimir|enviar por|facebook|twitter|whatsapp|curtir|salvar|ouvir|copiar link",
    subscribe: "assine|assinar|assinatura|inscreva-se|newsletter|cadastre-se|registe-se|subscreva|entrar|faça login|já é assinante|doe|apoie|publicidade|anúncio|patrocinado|conteúdo patrocinado|receba|este site utiliza cookies|este site usa cookies|utilizamos cookies|usamos cookies|baixe o aplicativo|adicionar ao carrinho|comprar|continua após a publicidade|continua depois da publicidade",
    author: "sobre o autor|sobre a autora|autor|autora|autores|artigos de|ver todos os posts|todos os posts de|escrito por|redação|jornalista|biografia|o autor",
    notice: "copyright|todos os direitos reservados|direitos reservados|aviso legal|isenção de responsabilidade|fonte|fontes|foto|fotos|imagem|crédito|créditos|este artigo foi publicado|esta matéria foi publicada|publicado originalmente|originalmente publicado|etiquetas|tags|marcadores|categorias|categoria|arquivado em|publicado em|tópicos|assuntos|palavras-chave|licença|contato|contacto|política de privacidade|termos de uso|proibida a reprodução|errata|correção|referências|seção|editoria",
    byline: "por|publicado|publicado em|publicado por|atualizado|atualizado em|última atualização|escrito por|postado|postado em|postado por|data|tempo de leitura|modificado",
};

/// Bylines, dates and labels.
const SOURCE: SourceWords = SourceWords {
    months: "janeiro|jan,fevereiro|fev,março|marco|mar,abril|abr,maio|mai,junho|jun,julho|jul,agosto|ago,setembro|set,outubro|out,novembro|nov,dezembro|dez",
    between: "de|do|em|às|as",
    by: "por|escrito por|publicado por|postado por|texto|texto de|autor|autora|da redação de|com informações de|reportagem de",
    and: "e|com|&",
    updated: "atualizado|atualizada|atualizado em|atualizada em|última atualização|atualização|modificado|modificado em",
    published: "publicado|publicado em|publicada em|postado em|data de publicação|data|criado em|publicação",
    titles: "jornalista|repórter|redator|redatora|editor|editora|correspondente|enviado especial|colunista|diretor|diretora|autor|autora|colaborador|colaboradora|fotógrafo|estagiário",
    staff: "redação|da redação|admin|equipe|equipa|anônimo|convidado|agência|agências|staff",
};

/// Origin, copyright, disclaimers and permissions.
const NOTICES: NoticeWords = NoticeWords { ..NoticeWords::NONE };
