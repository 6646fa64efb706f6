# Español. Se tutea, como en Telegram.

### El comienzo
introduction = Hazme una pregunta y te respondo con las frases de mis artículos que lo dicen, palabra por palabra. No invento nada: si no lo dicen, te lo digo.
example = Por ejemplo: { $question }
in-groups = En un grupo, escribe /ask y tu pregunta, mencióname o respóndeme.
list-hint = /articles muestra lo que he leído.
ask-what = Escribe tu pregunta después de /ask, por ejemplo: /ask { $question }
ask-something = ¿quién dijo qué y cuándo?
text-only = Solo puedo leer texto: escribe tu pregunta en un mensaje.
unknown-command = No conozco ese comando. Escribe tu pregunta sin más, o mira /help.
failed = Ahora mismo no puedo buscarlo. Vuelve a preguntar dentro de unos minutos.

### Las respuestas
too-long = La frase que responde es demasiado larga para un mensaje. Está en este artículo:
also-in = También en: { $articles }
also-in-and-more = También en: { $articles } y { $count } más
more-people = { $count } más

### Which articles were asked
only-from = Solo de { $names }
only-by = Solo de { $names }
only-since = Solo desde el { $day }
only-until = Solo hasta el { $day }
only-on = Solo del { $day }
only-between = Solo del { $first } al { $last }
widened = Ahí nada lo responde. En todos los artículos:

### Por qué no hay respuesta
silence-no-articles = Todavía no hay artículos, así que no tengo nada que citar.
silence-small-talk = Solo cito artículos: pregunta por lo que cuentan.
silence-no-words = La pregunta no tiene ninguna palabra que buscar: pregunta por alguien o algo por su nombre.
silence-single-word = Los artículos contienen la palabra { $word }: pregunta qué quieres saber de ella.
silence-other-language = Ninguno de los artículos está escrito en el idioma de tu pregunta.
silence-unknown-words = { $count ->
    [one] Ningún artículo contiene la palabra { $words }.
   *[other] Ningún artículo contiene las palabras { $words }.
}
silence-too-little = Los artículos contienen palabras de tu pregunta, pero ninguna frase que parezca responderla.
quoted-word = «{ $word }»
more-words = { $count } más
extent = { $count ->
    [one] Tengo { $count } artículo.
   *[other] Tengo { $count } artículos.
}
extent-and-newest = { $count ->
    [one] Tengo { $count } artículo, del { $day }.
   *[other] Tengo { $count } artículos; el más reciente es del { $day }.
}
would-work = Podrías preguntar:

### Charla
talk-greeting = ¡Hola! Hazme una pregunta y busco la respuesta en mis artículos.
talk-thanks = ¡De nada! Pregúntame si quieres saber algo más.
talk-praise = ¡Gracias, me alegra oírlo!
talk-complaint = Siento no haberte ayudado. Solo puedo citar lo que dicen mis artículos: con otras palabras, un nombre o una fecha a veces encuentro más.
talk-farewell = ¡Hasta luego! Aquí estoy cuando tengas una pregunta.
talk-mood = ¡Muy bien, gracias! ¿Qué quieres saber?
talk-identity = Soy Verbatim, un bot: respondo preguntas con frases de artículos, palabra por palabra.
talk-maker = Soy un programa llamado Verbatim. Quienes me gestionan eligen mis artículos; quién los escribió aparece debajo de cada cita, si el artículo lo dice.
talk-is-ai = Soy un programa, no una persona. No escribo respuestas como un chatbot: busco en mis artículos las frases que responden y las cito palabra por palabra.
talk-joke = No sé chistes: no invento nada, solo cito artículos.
talk-trust = No invento nada: cada cita está en su artículo palabra por palabra. Si el artículo acierta lo juzgas tú; de dónde viene se indica debajo de la cita.
talk-sources = Mis artículos son de { $names }.
talk-more-sources = { $count ->
    [one] Mis artículos son de { $names } y de { $count } fuente más.
   *[other] Mis artículos son de { $names } y de { $count } fuentes más.
}
talk-no-sources = Mis artículos no dicen quién los publicó.
talk-speaks = Hablo { $languages }.
talk-reads = Los idiomas de mis artículos: { $languages }.
talk-chatter = ¡Muy bien! Pregúntame cuando quieras saber algo.

### La lista de artículos
no-articles = Todavía no hay artículos.
articles-heading = Artículos { $first }–{ $last } de { $total }, los más recientes primero
publisher-heading = { $publisher }: artículos { $first }–{ $last } de { $total }, los más recientes primero
titles-heading = Títulos con { $words }: { $first }–{ $last } de { $total }, los más recientes primero
no-titles = Ningún título contiene todas estas palabras: { $words }
chosen-sources-only = Solo de las fuentes elegidas en /settings.
titles-hint = Para encontrar un artículo, escribe /articles y palabras de su título.
choose-publisher = ¿Artículos de quién?
button-publishers = Por fuente
button-all-articles = Todos los artículos
button-articles = « Artículos
latest-heading = Los últimos artículos
latest-on = Los últimos artículos sobre { $subject }:
openings-on = Cito, no resumo. Así empiezan los mejores artículos sobre { $subject }:
reading-time = { $count ->
    [one] 1 minuto de lectura
   *[other] { $count } minutos de lectura
}
quoted-lately = { $count ->
    [one] Respondió a 1 pregunta en los últimos 30 días.
   *[other] Respondió a { $count } preguntas en los últimos 30 días.
}
asked-most = Lo más preguntado:
it-answers = Responde, por ejemplo, a:
command-latest = Leer los últimos artículos
newer = « Más recientes
older = Más antiguos »
sentences = { $count ->
    [one] { $count } frase
   *[other] { $count } frases
}
changed = { $count ->
    [one] Cambiado una vez, el { $day }
   *[other] Cambiado { $count } veces, la última el { $day }
}

### Añadir artículos
adding-hint = Envíame una dirección (sola o con «añade, por favor»), un archivo o una publicación de un canal, y lo añado a mis artículos: /add explica más.
command-add = Añadir artículos o seguir un feed
address-alone = No leo las páginas que me envían: respondo con los artículos que ya tengo. Escribe tu pregunta en un mensaje.
adding-what = Envíame lo que quieres que añada:
    • Direcciones de artículos o de fuentes de noticias (feeds), solas o con «añade, por favor». Con otras palabras es una pregunta.
    • Un archivo: texto, Markdown, HTML, PDF, EPUB, DOCX, JSON, o muchos en un .zip, hasta 20 MB. También una lista de feeds en .opml.
    • Una publicación de un canal, reenviada. Si es poco más que un enlace, leo la página a la que lleva.
    O escribe /add y una dirección, o responde con /add a un mensaje.
adding-waits = { $name }: lo leo después de lo que estoy leyendo ahora.
adding-reading = Estoy leyendo { $name } …
adding-progress = Estoy leyendo { $name } … { $count ->
    [one] 1 artículo hasta ahora
   *[other] { $count } artículos hasta ahora
}
adding-new = { $count ->
    [one] 1 artículo nuevo:
   *[other] { $count } artículos nuevos:
}
adding-changed = { $count ->
    [one] 1 artículo tiene una versión nueva:
   *[other] { $count } artículos tienen una versión nueva:
}
adding-unchanged = { $count ->
    [one] Ya tenía 1 artículo:
   *[other] Ya tenía { $count } artículos:
}
adding-copy = Casi igual que: { $articles }
adding-feeds = Desde ahora sigo:
adding-refused = No añadido:
adding-more = … y { $count } más
adding-nothing = No había nada que añadir.
adding-no-text = En este mensaje no hay texto que pueda añadir.
adding-nameless = el archivo
adding-too-large = { $name } es demasiado grande: Telegram da a los bots { $limit } MB como máximo. Divídelo o añádelo con «verbatim add» donde funciona el bot.
adding-not-given = Telegram no me da { $name }. Envíalo otra vez, por favor.
adding-enough = Por ahora tengo bastante que leer. Envía esto otra vez cuando termine, por favor.
adding-stopped = Me han detenido antes de leerlo todo. Envíalo otra vez dentro de unos minutos: nada se añade dos veces.
refused = { $place }: { $reason }
refused-no-page = esa página no existe (estado { $status }).
refused-page-gone = el sitio dice que esa página no existe.
refused-forbidden = el sitio no nos deja leerla (estado { $status }).
refused-no-programs = el sitio no deja que la lean programas.
refused-robots = el archivo robots.txt del sitio pide a los programas que no la lean.
refused-later = el sitio nos pide que volvamos más tarde (estado { $status }).
refused-site-trouble = el sitio mismo tiene problemas (estado { $status }).
refused-no-site = no hay ningún sitio llamado { $host }.
refused-not-public = { $host } no está en la internet pública, o no en un puerto de la web.
refused-unreachable = no se puede acceder al servidor.
refused-too-slow = el servidor tarda demasiado.
refused-paid = sin pagar ni registrarse solo se puede leer el principio.
refused-log-in = solo puede leerla quien inicia sesión.
refused-consent = solo pide que se acepten las cookies o el uso de datos.
refused-front-page = es la portada de un sitio, no un artículo.
refused-overview = es una lista de artículos, no uno de ellos: añade la dirección de un artículo o la del canal del sitio.
refused-no-article = no contiene ningún artículo, solo la navegación o un aviso de un sitio.
refused-no-text = no contiene texto.
refused-binary = no es texto, sino datos binarios.
refused-locked = está protegido con una contraseña: guárdalo sin ella.
refused-damaged = el archivo está dañado o incompleto.
refused-too-large = ocupa más de { $megabytes } MB.
refused-too-large-to-fetch = ocupa más de { $megabytes } MB, lo máximo que se descarga: descárgalo tú y añade el archivo.

### Los ajustes
choose-language = ¿Qué idioma quieres que hable?
as-telegram-says = Como en Telegram
speaks = A partir de ahora hablo español aquí.
speaks-as-telegram-says = Vuelvo a seguir el idioma de Telegram.
administrators-only = Eso solo puede cambiarlo un administrador del grupo.
operators-only = Solo puede hacerlo quien gestiona este bot. Si es tu caso, añade tu número, { $number }, a OPERATORS.
try-later = Ahora mismo no es posible. Inténtalo de nuevo dentro de unos minutos.

### Para quienes gestionan el bot
operators-hint = Como me gestionas, también tienes /stats, /gaps, /feeds y /remove.
command-stats = Ver cuánto se preguntó y se respondió
command-gaps = Ver qué quedó sin respuesta
command-feeds = Ver los feeds que sigo o dejar uno
command-remove = Eliminar un artículo
stats-questions = Preguntas, por días en UTC:
stats-today = hoy: { $answered } con respuesta, { $unanswered } sin ella
stats-days = en { $days } días: { $answered } con respuesta, { $unanswered } sin ella
stats-votes = Votos: 👍 { $good }, 👎 { $bad }
stats-articles = Artículos: { $articles }, frases: { $sentences }
stats-newest = Artículo más reciente: { $day }
stats-feeds = Feeds: { $count }, con fallos: { $failing }
gaps-not-kept = No conservo las preguntas sin respuesta. Para verlas aquí, pon KEEP_QUESTIONS en yes donde me ejecutas y reiníciame: entonces las conservo 90 días, sin saber quién las hizo.
gaps-none = Ninguna pregunta ha quedado sin respuesta.
gaps-heading = Sin respuesta en 90 días: temas { $first }–{ $last } de { $total }
gaps-answered-now = { $count ->
    [one] { $count } pregunta ya tiene respuesta y sale de la lista.
   *[other] { $count } preguntas ya tienen respuesta y salen de la lista.
}
gap-asked = { $count ->
    [one] preguntado una vez
   *[other] preguntado { $count } veces
}
gap-missing = en ningún artículo
gap-more = { $count ->
    [one] { $count } pregunta más
   *[other] { $count } preguntas más
}
disliked-heading = Con respuesta, pero 👎: preguntas { $first }–{ $last } de { $total }
button-disliked = Con respuesta, pero 👎 ({ $count })
button-unanswered = « Sin respuesta
no-feeds = No sigo ningún feed.
feeds-heading = Feeds { $first }–{ $last } de { $total }
feed-unchecked = aún sin consultar
feed-checked = consultado { $moment }
feed-failing = { $count ->
    [one] falló una vez: { $problem } Próximo intento { $moment }
   *[other] falló { $count } veces: { $problem } Próximo intento { $moment }
}
feed-ended = terminado: { $problem }
feed-looking = Estoy mirando…
feed-brought = Artículos nuevos: { $new }, cambiados: { $changed }
feed-left = { $count ->
    [one] { $count } entrada queda para la próxima vez.
   *[other] { $count } entradas quedan para la próxima vez.
}
feed-end-question = ¿Dejo de seguir este feed? Sus artículos se quedan.
feed-gone = Ya no sigo ese feed.
button-look = Mirar ahora
button-end = Dejar de seguir
button-end-it = Sí, dejarlo
button-no = No
remove-hint = Para eliminar un artículo, escribe /remove y su número.
remove-what = Escribe después de /remove el número del artículo, tal como lo ves en /articles, o su dirección, por ejemplo: /remove 12
remove-question = ¿Elimino este artículo, con todo lo que decía antes? Ya no se citará nada de él.
remove-gone = Ese artículo no existe, o ya se eliminó.
removed = Eliminado:
kept = Este artículo se queda:
button-remove = Eliminar
button-keep = Conservar

### La privacidad
privacy = Qué guardo y para qué:
    • El idioma y las fuentes que elegiste con /settings, hasta que elijas otros.
    • Lo que necesitan los botones de una respuesta y tu siguiente pregunta, como tu pregunta y tu 👍 o 👎, una semana como máximo; de los votos solo se guarda el número.
    • Una pregunta larga que escribiste después de mi nombre en otro chat y que quedó sin respuesta, para que puedas preguntar aquí por qué, una semana como máximo.
    • Cuántas preguntas tuvieron respuesta cada día y cuántas no.
    { $questions }
    En los grupos solo leo lo que se me dirige y los mensajes a los que alguien me pide que responda. /forget borra en el acto todo lo guardado de este chat.
questions-not-kept = • No conservo tus preguntas más tiempo.
questions-kept = • Preguntas, sin quién las hizo, de modo que /forget no puede encontrar las tuyas: las que no pude responder y aquellas cuya respuesta recibió un 👎, 90 días como máximo; las que respondió un artículo, cuando las han hecho dos personas, 30 días: su página las muestra a todos.
forgotten = Hecho: he borrado todo lo que tenía guardado de este chat.

### El modo inline y los enlaces
inline-ask = Escribe una pregunta y elige una cita
inline-no-answer = Sin respuesta: ¿por qué?
in-any-chat = En cualquier otro chat, escribe { $name } y tu pregunta.
mention-what = Escribe tu pregunta después de { $name }, por ejemplo: { $name } { $question }
link-expired = Este enlace ya no funciona: vuelve a hacer tu pregunta.
article-missing = No tengo este artículo, o ya no lo tengo.

### La terminal
terminal-hint = Escribe una pregunta, /articles para ver la lista de artículos, /latest para los últimos o /quit para terminar.

### El menú de comandos de Telegram y el perfil del bot
command-ask = Hacer una pregunta
command-articles = Ver qué artículos hay
command-help = Cómo funciona esto
command-language = Elegir el idioma que hablo
command-privacy = Qué guardo y para qué
command-forget = Borrar lo que he guardado de ti
command-forget-group = Borrar lo que he guardado de este grupo
description = Haz una pregunta y recibe las frases que la responden, citadas palabra por palabra de una colección de artículos, con título, autor y fecha. No hay nada inventado.
short-description = Responde a preguntas citando artículos, palabra por palabra.

### Botones bajo una respuesta
understood-as = Entendido como: { $question }
read-as = Leí { $typed } como { $taken }.
unanswered = Sin respuesta: { $question }
button-as-typed = Tal como lo escribí
more-quotes = Más
context = Contexto
more-context = Ampliar
next-quote = Siguiente
why-this = ¿Por qué?
back = « Volver
copy-citation = Copiar fuente
buttons-expired = Estos botones ya no funcionan: vuelve a preguntar.
voted-good = Gracias.
voted-bad = Gracias, anotado.
article-changed = El artículo ha cambiado desde entonces.
article-withdrew = El artículo ha cambiado desde entonces y ya no lo dice.
article-removed = Un artículo citado aquí se ha retirado.
why-sentence = De tu pregunta, la frase contiene { $words }.
why-near = Al lado: { $words }.
why-title = En el título: { $words }.
why-related = En lugar de { $asked } contiene { $found }.
why-number = Da un número, como pedías.
why-date = Da una fecha, como pedías.
why-person = Nombra a una persona, como pedías.
why-place = Nombra un lugar, como pedías.
why-name = Da un nombre, como pedías.
why-time = El artículo es de la época por la que preguntas: { $day }.
why-day = El artículo es del { $day }; los más recientes van primero.

### Grupos y ajustes
greeting = ¡Hola! Respondo a preguntas con frases de artículos, palabra por palabra. Escribe /ask y tu pregunta, mencióname ({ $name }) o responde a uno de mis mensajes: nada más de lo que se diga aquí me concierne. Los administradores eligen el idioma y las fuentes con /settings.
too-many = Han sido muchas preguntas de golpe. { $seconds ->
    [one] Vuelvo a responder dentro de 1 segundo.
   *[other] Vuelvo a responder dentro de { $seconds } segundos.
}
settings = Ajustes de este chat
settings-language = Idioma: { $language }
settings-sources = Fuentes: { $sources }
all-sources = todas
some-sources = { $chosen } de { $total }
button-language = Idioma
button-sources = Fuentes
button-settings = « Ajustes
button-choose-sources = Elegir las fuentes
button-all-sources = Todas las fuentes
choose-sources = ¿Qué fuentes puedo citar aquí? Mientras no se elija ninguna, todas.
no-sources = Mis artículos no dicen quién los publicó.
sources-heading = Fuentes { $first } a { $last } de { $total }
articles-of = { $count ->
    [one] 1 artículo
   *[other] { $count } artículos
}
filter-hint = En una pregunta puedes decir a qué artículos te refieres:
filter-publisher = … según { $publisher }
filter-author = … por { $author }
filter-since = … desde marzo
filter-year = …, en 2023
command-settings = Elegir el idioma y las fuentes
command-sources = Ver qué fuentes hay
