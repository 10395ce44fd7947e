//! Spanish.

use super::{ContentWords, Language, NoticeWords, SourceWords};

pub const LANGUAGE: Language = Language { code: "es", content: CONTENT, source: SOURCE, notices: NOTICES };

/// What marks blocks that aren't the article's text.
const CONTENT: ContentWords = ContentWords {
    related: "relacionado|relacionados|relacionadas|noticias relacionadas|artículos relacionados|entradas relacionadas|contenido relacionado|temas relacionados|te puede interesar|también te puede interesar|le puede interesar|te puede gustar|lee también|lea también|leer más|leer también|lee más|ver más|ver también|más noticias|más información|más sobre|más leídas|más leído|lo más leído|lo más visto|lo último|últimas noticias|últimos artículos|entradas recientes|recomendados|recomendado|recomendamos|siguiente|anterior|artículo siguiente|artículo anterior|otras noticias|sigue leyendo|no te pierdas|tendencias|índice|volver arriba|además|ver todo",
    comments: "comentarios|comentario|deja un comentario|dejar un comentario|deja una respuesta|agregar un comentario|añadir comentario|escribe un comentario|publicar un comentario|responder|respuestas|tu dirección de correo electrónico no será|inicia sesión para|opina|no hay comentarios|únete a la conversación",
    share: "compartir|comparte|compártelo|compartir en|síguenos|siguenos|seguir|imprimir|enviar por|facebook|twitter|whatsapp|me gusta|guardar|escuchar|copiar enlace",
    subscribe: "suscríbete|suscribirse|suscripción|suscribete|boletín|newsletter|regístrate|registrarse|iniciar sesión|inicia sesión|hazte socio|dona|donar|apóyanos|publicidad|anuncio|patrocinado|contenido patrocinado|recibe|este sitio utiliza cookies|este sitio web utiliza cookies|utilizamos cookies|usamos cookies|descarga la app|añadir al carrito|comprar|únete",
    notice: "copyright|todos los derechos reservados|derechos reservados|aviso legal|aviso|descargo de responsabilidad|fuente|fuentes|foto|fotos|fotografía|crédito|créditos|imagen|este artículo fue publicado|este artículo se publicó|publicado originalmente|publicada originalmente|etiquetas|etiqueta|etiquetado|tags|categorías|categoría|archivado en|publicado en|temas|palabras clave|licencia|contacto|política de privacidad|términos y condiciones|prohibida la reproducción|prohibida su reproducción|fe de erratas|corrección|referencias|sección",
    byline: "por|publicado|publicado el|publicado por|actualizado|actualizado el|última actualización|escrito por|fecha|tiempo de lectura|modificado|creado",
};

/// Bylines, dates and labels.
const SOURCE: SourceWords = SourceWords {
    months: "enero|ene,febrero|feb,marzo|mar,abril|abr,mayo|may,junio|jun,julio|jul,agosto|ago,septiembre|setiembre|sept|sep|set,octubre|oct,noviembre|nov,diciembre|dic",
    between: "de|del|el|a las",
    by: "por|escrito por|publicado por|redactado por|texto|texto de|texto por|autor|autora|una entrevista de|autores|redacción de|una nota de|un artículo de",
    and: "y|e|con|&|en conversación con",
    updated: "actualizado|actualizada|última actualización|actualizado el|modificado|última modificación|actualización",
    published: "publicado|publicado el|publicada|fecha de publicación|fecha|creado|creado el|publicación",
    page: "esta página",
    titles: "periodista|redactor|redactora|editor|editora|corresponsal|enviado especial|enviada especial|columnista|reportero|reportera|director|directora|autor|autora|colaborador|colaboradora|fotógrafo|jefe de sección|profesor|profesora|fundador|fundadora|investigador|investigadora|abogado|abogada|experto|experta|analista|jefe de|jefa de|economista|historiador|historiadora|médico|médica|psicólogo|psicóloga|consultor|consultora|periodistas|educador|educadora|docente|jardinero|horticultor|farmacéutico|farmacéutica",
    staff: "redacción|la redacción|admin|administrador|editor|equipo|agencias|agencia|anónimo|invitado|staff|redaccion|el equipo|autor|nota de prensa|comunicado",
    other_hands: "ordenar por|ordenado por|filtrar por|foto|fotos|foto de|fotografía|fotografías|traducido por|revisado por|editado por|ilustración|ilustraciones|verificado por|vídeo|video|patrocinado por|traducción|presentado por",
    not_names: "ver todos|todos los artículos|min de lectura|minutos|comentarios|compartir|leer más|seguir|foto|tiempo de lectura|ver perfil|suscríbete|sobre el autor|más de|para|sobre|buscar|inicio|imprimir|visita la|visitar la|más artículos|más noticias|otros artículos",
    organisations: "universidad|instituto|agencia|prensa|fundación|asociación|escuela|centro|ministerio|madrid|diario|efe|noticias|periódico",
    subjects: "etiquetas|etiqueta|etiquetado|etiquetado con|temas|tema|categorías|categoría|palabras clave|archivado en|archivado bajo|secciones|sección|regiones|región",
    subject_parts: "etiqueta|etiquetas|tema|temas|categoria|categorias|seccion",
    articles: "el|la|los|las",
    honorifics: "dr|dra|prof|profesor|profesora",
};

/// Origin, copyright, disclaimers and permissions.
const NOTICES: NoticeWords = NoticeWords {
    copyright: "copyright|derechos de autor",
    reserved: "todos los derechos reservados|reservados todos los derechos|derechos reservados|quedan reservados todos los derechos",
    public_domain: "dominio público",
    holder_ends: "aviso legal|política de|términos|condiciones|privacidad|contacto|mapa del sitio|mapa web|diseñado por|desarrollado por|hecho por|creado por|funciona con|prohibida|queda prohibida|se prohíbe|todo el contenido|rif|cookies;es una|es un|una empresa|una publicación|una marca|un producto|registro|tel",
    permission: "reproducción|republicar|reproducir|republicación|difusión|distribución&permite|permitida|autoriza|libre&fuente|citando|cite|enlace|siempre que|mencion",
    prohibition: "reproducción|reproducir|distribución|difusión|copia|utilización&prohibid|prohíbe|sin autorización|sin la autorización|sin permiso|sin el permiso|sin consentimiento",
    contact: "contacto|contacta|correo|e-mail|email|escríbenos|escriba|prensa|redacción|consultas|contáctenos",
    emphasis: "énfasis añadido|énfasis agregado|énfasis mío|énfasis nuestro|cursivas añadidas|cursiva añadida|negritas añadidas|el subrayado es",
    translation: "traducción propia|traducción nuestra|traducido por|traducción del autor|traducción libre",
    origin: "publicado originalmente en|publicado originalmente por|publicada originalmente en|publicada originalmente por|originalmente publicado en|originalmente publicado por|originalmente publicada en|se publicó originalmente en|fue publicado originalmente en|fue publicado originalmente por|fue publicada originalmente en|apareció originalmente en|apareció por primera vez en|publicado por primera vez en|se publicó primero en|se publicó por primera vez en|se publicó en inglés en|republicado de|republicado con permiso de|reproducido con permiso de|reproducido con autorización de|tomado de|extraído de|es un extracto de|la fuente original de este artículo es|fuente original de este artículo es|con información de|artículo original en",
    source: "fuente|fuente original|vía|artículo original|con información de",
    views: "opiniones|puntos de vista|opinión|ideas&no reflejan|no representan|no necesariamente|responsabilidad exclusiva|exclusiva responsabilidad|son responsabilidad|propias del|no coinciden|no comparte|pertenecen",
    liability: "no se hace responsable|no se responsabiliza|no nos hacemos responsables|no asume|sin garantía|exclusiva responsabilidad|no será responsable|no es responsable|no somos responsables|no garantiza|única responsabilidad&contenido|información|exactitud|error|daño|artículo|uso|omision|pérdida|veracidad|responsab",
    advice: "no constituye|no sustituye|no reemplaza|no debe|no pretende|fines informativos|carácter informativo|con fines educativos&consejo|asesoramiento|médico|recomendación|profesional|inversión|diagnóstico|legal|financier|informativo",
    affiliate: "afiliado|comisión|amazon&enlace|compra|producto|ganar|recib|link",
    external_links: "enlaces externos|sitios externos|sitios de terceros|páginas externas|otros sitios|enlaces a&no se hace responsable|no controla|no se responsabiliza|ninguna responsabilidad|no respald|no asume",
    fair_use: "uso justo|uso legítimo|derecho de cita&copyright|derecho|fines|material|autor",
    sponsored: "patrocinado|patrocinada|publirreportaje|en colaboración con|colaboración pagada|contenido de marca|publicidad pagada|ofrecido por|presentado por&artículo|contenido|este|esta|por|post",
    ai: "inteligencia artificial|por ia|con ia|chatgpt|traducción automática|traducido automáticamente|generado automáticamente|ia generativa&artículo|texto|contenido|nota|elaborado|generado|traducido|escrito|imagen|ayuda",
    correction: "una versión anterior|versión previa|versión inicial|primera versión&artículo|nota|texto|decía|afirmaba|indicaba|error|erróneamente;ha sido corregid|fue corregid|ha sido actualizad|fue actualizad|ha sido modificad&artículo|nota|texto|información|noticia&para|porque|debido|error|corregid",
    other: "aviso legal|descargo de responsabilidad|exención de responsabilidad|nota aclaratoria",
    piece: "este artículo|esta página|este sitio|este blog|este contenido|este texto|esta nota|esta web|este post|esta publicación|nosotros|nuestro|nuestra|las opiniones|la opinión|la información|una versión|el contenido|los contenidos|algunos enlaces|aviso|corrección|fe de erratas|los enlaces|el artículo|podemos|descargo|esta obra|este obra",
    remark: "nombre&ha sido cambiado|han sido cambiados|han sido modificados|fue cambiado|es ficticio|son ficticios;riesgo&pérdida de capital|perder dinero|perder su capital",
    correction_label: "corrección|fe de errores|fe de erratas|actualización|aclaración|rectificación",
};
