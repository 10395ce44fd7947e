//! Spanish.

use super::{ContentWords, Language, NoticeWords, SourceWords};

pub const LANGUAGE: Language = Language { code: "es", content: CONTENT, source: SOURCE, notices: NOTICES };

/// What marks blocks that aren't the article's text.
const CONTENT: ContentWords = ContentWords {
    related: "relacionado|relacionados|relacionadas|noticias relacionadas|artículos relacionados|entradas relacionadas|contenido relacionado|temas relacionados|te puede interesar|también te puede interesar|le puede interesar|te puede gustar|lee también|lea también|leer más|leer también|lee más|ver más|ver también|más noticias|más información|más sobre|más leídas|más leído|lo más leído|lo más visto|lo último|últimas noticias|últimos artículos|entradas recientes|recomendados|recomendado|recomendamos|siguiente|anterior|artículo siguiente|artículo anterior|otras noticias|sigue leyendo|no te pierdas|tendencias|índice|volver arriba|además|ver todo",
    comments: "comentarios|comentario|deja un comentario|dejar un comentario|deja una respuesta|agregar un comentario|añadir comentario|escribe un comentario|publicar un comentario|responder|respuestas|tu dirección de correo electrónico no será|inicia sesión para|opina|no hay comentarios|únete a la conversación",
    share: "compartir|comparte|compártelo|compartir en|síguenos|siguenos|seguir|imprimir|enviar por|facebook|twitter|whatsapp|me gusta|guardar|escuchar|copiar enlace",
    subscribe: "suscríbete|suscribirse|suscripción|suscribete|boletín|newsletter|regístrate|registrarse|iniciar sesión|inicia sesión|hazte socio|dona|donar|apóyanos|publicidad|anuncio|patrocinado|contenido patrocinado|recibe|este sitio utiliza cookies|este sitio web utiliza cookies|utilizamos cookies|usamos cookies|descarga la app|añadir al carrito|comprar|únete",
    author: "sobre el autor|sobre la autora|acerca del autor|autor|autora|autores|artículos de|ver todas las entradas|todas las entradas de|escrito por|redacción|redactor|periodista|biografía|el autor",
    notice: "copyright|todos los derechos reservados|derechos reservados|aviso legal|aviso|descargo de responsabilidad|fuente|fuentes|foto|fotos|fotografía|crédito|créditos|imagen|este artículo fue publicado|este artículo se publicó|publicado originalmente|publicada originalmente|etiquetas|etiqueta|etiquetado|tags|categorías|categoría|archivado en|publicado en|temas|palabras clave|licencia|contacto|política de privacidad|términos y condiciones|prohibida la reproducción|prohibida su reproducción|fe de erratas|corrección|referencias|sección",
    byline: "por|publicado|publicado el|publicado por|actualizado|actualizado el|última actualización|escrito por|fecha|tiempo de lectura|modificado|creado",
};

/// Bylines, dates and labels.
const SOURCE: SourceWords = SourceWords {
    months: "enero|ene,febrero|feb,marzo|mar,abril|abr,mayo|may,junio|jun,julio|jul,agosto|ago,septiembre|setiembre|sept|sep|set,octubre|oct,noviembre|nov,diciembre|dic",
    between: "de|del|el|a las",
    by: "por|escrito por|publicado por|redactado por|texto|texto de|texto por|autor|autora|una entrevista de",
    and: "y|e|con|&",
    updated: "actualizado|actualizada|última actualización|actualizado el|modificado|última modificación|actualización",
    published: "publicado|publicado el|publicada|fecha de publicación|fecha|creado|creado el|publicación",
    titles: "periodista|redactor|redactora|editor|editora|corresponsal|enviado especial|enviada especial|columnista|reportero|reportera|director|directora|autor|autora|colaborador|colaboradora|fotógrafo|jefe de sección",
    staff: "redacción|la redacción|admin|administrador|editor|equipo|agencias|agencia|anónimo|invitado|staff",
};

/// Origin, copyright, disclaimers and permissions.
const NOTICES: NoticeWords = NoticeWords { ..NoticeWords::NONE };
