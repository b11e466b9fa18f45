# Search.
search-title = Búsqueda
search-title-words = Búsqueda: { $it }
search-help = Escriba palabras en cualquier idioma. Los acentos y las terminaciones no importan: «jovenes» también encuentra «jóvenes». La última palabra puede estar incompleta.
search-help-arabic = En árabe no importan el artículo ni las letras unidas a la palabra. Los plurales irregulares aún no se encuentran: pruebe con el singular y con el plural.
search-found = { $n ->
    [0] Ningún resultado
    [one] Un resultado
   *[other] { $n } resultados
}
search-none = No se encontró nada para «{ $it }»
search-none-text = Use menos palabras u otra ortografía. Puede escribir el comienzo de una palabra.
found-all = Todo
found-project = Proyectos
found-organisation = Organizaciones
found-evidence = Fase I
found-one-project = Proyecto
found-one-organisation = Organización
found-one-evidence = Fase I, mencionada en una fuente
found-language = en { $it }
search-here = Buscar de nuevo
