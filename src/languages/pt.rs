//! Portuguese.

use super::{ContentWords, Language, NoticeWords, SourceWords};

pub const LANGUAGE: Language = Language { code: "pt", content: CONTENT, source: SOURCE, notices: NOTICES };

/// What marks blocks that aren't the article's text.
const CONTENT: ContentWords = ContentWords {
    related: "leia também|leia mais|ler mais|veja também|veja mais|ver mais|saiba mais|relacionados|relacionadas|artigos relacionados|notícias relacionadas|matérias relacionadas|conteúdo relacionado|posts relacionados|você pode gostar|você também pode gostar|pode interessar|também pode interessar|mais lidas|mais lidos|mais notícias|mais sobre|últimas notícias|últimas|posts recentes|artigos recentes|recomendados|recomendado|próximo|anterior|próxima|continue lendo|continua lendo|outras notícias|destaques|não perca|índice|voltar ao topo",
    comments: "comentários|comentário|comentar|deixe um comentário|deixe uma resposta|deixe o seu comentário|adicionar comentário|escreva um comentário|responder|respostas|o seu endereço de e-mail não será|o seu endereço de email não será|faça login para|nenhum comentário|sem comentários|participe da conversa",
    share: "compartilhar|compartilhe|compartilhar no|partilhar|partilhe|siga-nos|siga|seguir|imprimir|enviar por|facebook|twitter|whatsapp|curtir|salvar|ouvir|copiar link",
    subscribe: "assine|assinar|assinatura|inscreva-se|newsletter|cadastre-se|registe-se|subscreva|entrar|faça login|já é assinante|doe|apoie|publicidade|anúncio|patrocinado|conteúdo patrocinado|receba|este site utiliza cookies|este site usa cookies|utilizamos cookies|usamos cookies|baixe o aplicativo|adicionar ao carrinho|comprar|continua após a publicidade|continua depois da publicidade",
    notice: "copyright|todos os direitos reservados|direitos reservados|aviso legal|isenção de responsabilidade|fonte|fontes|foto|fotos|imagem|crédito|créditos|este artigo foi publicado|esta matéria foi publicada|publicado originalmente|originalmente publicado|etiquetas|tags|marcadores|categorias|categoria|arquivado em|publicado em|tópicos|assuntos|palavras-chave|licença|contato|contacto|política de privacidade|termos de uso|proibida a reprodução|errata|correção|referências|seção|editoria",
    byline: "por|publicado|publicado em|publicado por|atualizado|atualizado em|última atualização|escrito por|postado|postado em|postado por|data|tempo de leitura|modificado",
};

/// Bylines, dates and labels.
const SOURCE: SourceWords = SourceWords {
    months: "janeiro|jan,fevereiro|fev,março|marco|mar,abril|abr,maio|mai,junho|jun,julho|jul,agosto|ago,setembro|set,outubro|out,novembro|nov,dezembro|dez",
    between: "de|do|em|às|as",
    by: "por|escrito por|publicado por|postado por|texto|texto de|autor|autora|da redação de|com informações de|reportagem de|autores|texto por|redigido por|criado por",
    and: "e|com|&|em conversa com",
    updated: "atualizado|atualizada|atualizado em|atualizada em|última atualização|atualização|modificado|modificado em|última vez",
    published: "publicado|publicado em|publicada em|postado em|data de publicação|data|criado em|publicação",
    page: "esta página",
    titles: "jornalista|repórter|redator|redatora|editor|editora|correspondente|enviado especial|colunista|diretor|diretora|autor|autora|colaborador|colaboradora|fotógrafo|estagiário|professor|professora|fundador|fundadora|pesquisador|pesquisadora|advogado|advogada|especialista|analista|enviada especial|economista|historiador|historiadora|médico|médica|psicólogo|psicóloga|consultor|consultora|educador|educadora|docente|jardineiro|farmacêutico|farmacêutica",
    staff: "redação|da redação|admin|equipe|equipa|anônimo|convidado|agência|agências|staff|a redação|agência brasil|administrador|autor|assessoria|assessoria de imprensa",
    other_hands: "ordenar por|ordenado por|filtrar por|foto|fotos|foto de|fotografia|traduzido por|revisado por|revisto por|editado por|ilustração|vídeo|patrocinado por|tradução|verificado por",
    not_names: "ver todos|todos os artigos|min de leitura|minutos|comentários|compartilhar|partilhar|leia mais|seguir|foto|tempo de leitura|ver perfil|inscreva-se|sobre o autor|mais de|visite a|visite o|visite|mais artigos|mais notícias|outros artigos",
    organisations: "universidade|instituto|agência|imprensa|fundação|associação|escola|ministério|jornal|notícias|brasília|são paulo|lusa|folha",
    subjects: "tags|etiquetas|marcadores|tópicos|assuntos|assunto|temas|categorias|categoria|palavras-chave|arquivado em|publicado em|seções|seção|editoria|regiões|região",
    subject_parts: "assunto|assuntos|tema|temas|etiqueta|categoria|categorias",
    articles: "o|a|os|as",
    honorifics: "dr|dra|prof|professor|professora",
};

/// Origin, copyright, disclaimers and permissions.
const NOTICES: NoticeWords = NoticeWords {
    copyright: "copyright|direitos autorais|direitos de autor",
    reserved: "todos os direitos reservados|direitos reservados",
    public_domain: "domínio público",
    holder_ends: "política de|termos|condições|privacidade|contato|contacto|mapa do site|desenvolvido por|criado por|feito por|cnpj|proibida|é proibida|todo o conteúdo;é uma|é um|uma empresa|uma publicação",
    permission: "reprodução|republicar|reproduzir|republicação|compartilhamento&permitida|permite|livre|autoriza&fonte|citada|crédito|link|desde que|mencion",
    prohibition: "reprodução|reproduzir|reproduzid|distribuição|divulgação|cópia&proibid|vedad|sem autorização|sem a autorização|sem permissão|sem prévia|sem consentimento",
    contact: "contato|contacto|e-mail|email|fale conosco|escreva|imprensa|redação|contacte|dúvidas",
    emphasis: "grifo nosso|grifos nossos|grifo meu|grifos meus|ênfase adicionada|itálico nosso|negrito nosso|destaque nosso|destaques nossos|grifamos|grifei",
    translation: "tradução nossa|tradução livre|tradução minha|traduzido por|tradução do autor",
    origin: "publicado originalmente em|publicado originalmente no|publicado originalmente na|publicado originalmente por|publicado originalmente pelo|publicado originalmente pela|publicada originalmente em|publicada originalmente no|publicada originalmente na|originalmente publicado em|originalmente publicado no|originalmente publicado na|originalmente publicada em|apareceu primeiro em|apareceu originalmente em|publicado pela primeira vez em|republicado de|republicado com permissão de|reproduzido com permissão de|extraído de|é um trecho de|a fonte original deste artigo é|com informações da|com informações do|com informações de|artigo original em",
    source: "fonte|fonte original|via|artigo original|com informações da|com informações do",
    views: "opiniões|opinião|pontos de vista|ideias|artigos assinados&não reflete|não representam|não necessariamente|responsabilidade exclusiva|exclusiva responsabilidade|de responsabilidade|do autor|dos autores|próprias",
    liability: "não se responsabiliza|não nos responsabilizamos|não é responsável|isenta de|nenhuma responsabilidade|sem garantia|exclusiva responsabilidade|não garante|não garantimos|inteira responsabilidade|não assume&conteúdo|informaç|exatidão|erro|dano|artigo|uso|precisão|responsab",
    advice: "não constitui|não constituem|não substitui|não substituem|não deve|fins informativos|caráter informativo|não se destina&conselho|aconselhamento|médic|profissional|recomendação|investimento|diagnóstico|consulta|financeir|informativ",
    affiliate: "afiliado|comissão|amazon&link|compra|produto|ganhar|receb",
    external_links: "links externos|sites externos|sites de terceiros|outros sites|links para&não se responsabiliza|nenhum controle|não é responsável|nenhuma responsabilidade|não controla|não endossa",
    fair_use: "uso justo|uso aceitável|direito de citação&copyright|direit|fins|lei|material",
    sponsored: "patrocinado|publieditorial|publipost|em parceria com|informe publicitário|conteúdo de marca|oferecido por|apresentado por|parceria paga&artigo|conteúdo|este|esta|por|post",
    ai: "inteligência artificial|por ia|com ia|chatgpt|tradução automática|traduzido automaticamente|gerado automaticamente|ia generativa&artigo|texto|conteúdo|matéria|escrito|gerado|traduzido|imagem|auxílio",
    correction: "versão anterior|versão inicial|primeira versão&artigo|matéria|texto|reportagem|dizia|afirmava|informava|erro|incorretamente;foi corrigid|foi atualizad|foi alterad&artigo|matéria|texto|reportagem|notícia&para|porque|erro|corrigid|diferentemente",
    other: "aviso legal|isenção de responsabilidade|disclaimer|termo de responsabilidade",
    piece: "este artigo|esta página|este site|este blog|este conteúdo|este texto|esta matéria|esta reportagem|este post|nosso|nossa|as opiniões|a opinião|as informações|uma versão|o conteúdo|os conteúdos|alguns links|aviso|correção|o artigo|podemos|errata|os links|artigos|esta obra|este trabalho",
    remark: "nome fictício|nomes fictícios|nome foi alterado|nomes foram alterados|nomes foram trocados",
    correction_label: "correção|errata|atualização|esclarecimento|erramos",
};
