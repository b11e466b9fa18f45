# Las fuentes del archivo.
sources-title = Fuentes
sources-about = Todas las fuentes del archivo, qué son y cuántos datos se apoyan en cada una.
sources-lead = Cada dato de este archivo nombra su fuente. Cuando las fuentes no coinciden, mostramos ambas.
sources-count = { $n ->
    [one] El archivo tiene una fuente.
   *[other] El archivo tiene { $n } fuentes.
}
sources-rest = { $n ->
    [one] Un dato se apoya en ellas.
   *[other] { $n } datos se apoyan en ellas.
}
sources-counted = Contado el { $it }.
sources-caption = Las fuentes, en el orden en que se encontraron
sources-source = Fuente
sources-kind = Tipo
sources-language = Idioma
sources-published = Publicación
sources-accessed = leído el { $it }
sources-facts = Datos
sources-note = Nota:
sources-rights = Derechos:
sources-ours = Qué significa «nuestro»
sources-ours-text = Algunos datos son lectura o cálculo nuestro: una traducción, un resumen de una línea, el tipo de una organización. Su fuente es entonces «nuestra», y cada página lo dice. Si usted sabe más, escríbanos.
sources-ours-see = También calculamos los totales de este sitio. <a>Cómo se cuenta cada cifra</a>
sources-positions = De dónde vienen las posiciones de los mapas
sources-positions-text = La mayoría de las posiciones vienen de <a>GeoNames</a>, con licencia <a>CC BY 4.0</a>. Los contornos de la tierra son de Natural Earth, de dominio público.
sources-evidence = Las pruebas de la fase I conservan sus fuentes tal como se anotaron.
sources-evidence-link = Ver lo que se conserva de la fase I
