# Las fuentes del registro.
sources-title = Fuentes
sources-about = Todas las fuentes del registro, qué son y cuántos datos se apoyan en cada una.
sources-lead = Cada dato de este registro indica su fuente. Cuando las fuentes no coinciden, las mostramos todas.
sources-count = { $n ->
    [one] El registro tiene una fuente.
   *[other] El registro tiene { $n } fuentes.
}
sources-rest = { $n ->
    [one] Un dato se apoya en ellas.
   *[other] { $n } datos se apoyan en ellas.
}
sources-counted = Recuento del { $it }.
sources-caption = Las fuentes, en el orden en que se encontraron
sources-source = Fuente
sources-kind = Tipo
sources-language = Idioma
sources-published = Publicación
sources-accessed = consultada el { $it }
sources-facts = Datos
sources-note = Nota:
sources-rights = Derechos:
sources-ours = Qué significa «elaboración propia»
sources-ours-text = Algunos datos son lectura o cálculo nuestro: una traducción, un resumen de una línea, el tipo de una organización. Su fuente es entonces «elaboración propia», y cada página lo dice. Si sabe más, díganoslo.
sources-ours-see = También calculamos los totales de este sitio. <a>Cómo se calcula cada cifra</a>
sources-positions = De dónde vienen las ubicaciones de los mapas
sources-positions-text = La mayoría de las ubicaciones vienen de <a>GeoNames</a>, con licencia <a>CC BY 4.0</a>. Los contornos de la tierra son de Natural Earth, de dominio público.
sources-evidence = Las pruebas de la fase I conservan sus fuentes tal como se anotaron.
sources-evidence-link = Ver lo que se conserva de la fase I
