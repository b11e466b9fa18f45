# What stands around every page, and words that every slice uses.
network = Red Migración para el Desarrollo
skip = Ir al contenido
home = Inicio
menu = Menú
menu-main = Menú principal
menu-projects = Proyectos
menu-countries = Países
menu-organisations = Organizaciones
menu-programme = Programa
menu-figures = Cifras
menu-sources = Fuentes
menu-search = Buscar
menu-about = Acerca de este sitio
menu-accessibility = Accesibilidad
menu-privacy = Privacidad
language = Idioma
language-en = inglés
language-fr = francés
language-es = español
language-ar = árabe
language-it = italiano
search-site = Buscar en el sitio
search-button = Buscar
trail = Usted está aquí
foot-sections = Todas las secciones
foot-site = Este sitio
foot-behind = Quién está detrás de este sitio
foot-behind-text = El PNUD dirigió la Iniciativa Conjunta de Migración y Desarrollo (ICMD; en inglés, JMDI). Participaron la OIM, la OIT, el ACNUR, el UNFPA y ONU Mujeres. La financiaron la Comisión Europea y la Agencia Suiza para el Desarrollo y la Cooperación. La fase I duró de 2008 a 2012. La fase II, de diciembre de 2012 a noviembre de 2017.
comma = ,{" "}
not-recorded = no consta
place-lower = el lugar
pager = Páginas
pager-next = Siguiente ›
pager-previous = ‹ Anterior
pager-first = « Primera página

# Dates that are known in part: worded so that a year, a month or a day fits.
date-about = { $it } (fecha aproximada)
date-between = { $start } a { $end }
date-from = inicio: { $it }, el fin no consta
date-until = fin: { $it }, el inicio no consta

# Requests without an answer: what happened, what is safe, what to do.
stopped-400 = No se puede leer esta dirección
stopped-400-text = Una parte de la dirección está dañada. No se cambió nada. Revise la dirección o empiece por una de las páginas de abajo.
stopped-404 = Esta página no está aquí
stopped-404-text = Puede que la dirección esté mal escrita o que la página nunca haya existido. Busque lo que necesita o empiece por una de las páginas de abajo.
stopped-405 = Esta página solo se puede leer
stopped-405-text = Lo que se envió no se aceptó y no se cambió nada. Vuelva a la página y use sus enlaces y botones.
stopped-414 = Esta dirección es demasiado larga
stopped-414-text = No se cambió nada. Use menos palabras o palabras más cortas, o empiece por una de las páginas de abajo.
stopped-421 = Este es otro sitio
stopped-421-text = La petición iba dirigida a un sitio que no es este. Escriba de nuevo la dirección del sitio.
stopped-422 = Algo en la dirección no se reconoce aquí
stopped-422-text = No se cambió nada. Esto es lo que no pudimos usar:
stopped-500 = Algo falló de nuestro lado
stopped-500-text = El error no es suyo y no se perdió nada. Intente de nuevo en unos minutos.
stopped-503 = Demasiadas personas usan el sitio en este momento
stopped-503-text = No se perdió nada. Espere unos segundos y vuelva a cargar la página.
stopped-number = Si vuelve a ocurrir, indíquenos este número: { $it }
stopped-search = Buscar la página

# What an address may hold.
refused-phase = No existe la fase «{ $it }». Elija una en los filtros.
refused-country = «{ $it }» no es un código de país. Escriba dos letras mayúsculas, por ejemplo SN.
refused-nature = No existe el tipo de organización «{ $it }». Elija uno en los filtros.
refused-role = No existe la función «{ $it }». Elija una en los filtros.
refused-side = No existe el extremo «{ $it }». Elija uno en los filtros.
refused-status = No existe el estado «{ $it }». Elija uno en los filtros.
refused-year = «{ $it }» no es un año. Escriba cuatro dígitos, por ejemplo 2014.
refused-words = Este texto es demasiado largo para buscarlo: «{ $it }». Use 256 letras como máximo.
refused-view = No existe la vista «{ $it }». Elija tabla, mapa o gráfico.
refused-sort = La lista no se puede ordenar por «{ $it }». Elija un encabezado de la tabla.
refused-after = Ningún proyecto tiene el nombre «{ $it }». Empiece de nuevo desde la primera página.
refused-kind = No existe el tipo de resultado «{ $it }». Elija uno en la página.
refused-page = No existe la página «{ $it }». Empiece de nuevo desde la primera página.

# Formularios.
form-error-title = Error: { $it }
form-error = Error: { $it }
form-errors = { $n ->
    [one] Hay que revisar una respuesta
   *[other] Hay que revisar { $n } respuestas
}
form-errors-kept = Todo lo que escribió sigue aquí.
form-on = Continuar
form-next = Qué pasa después
stopped-403 = Este formulario no se aceptó
stopped-403-text = Era demasiado antiguo, o este navegador no guarda nuestra cookie. No se cambió nada. Regrese, vuelva a cargar la página y permita la única cookie de este sitio.
stopped-413 = Esto es demasiado de una vez
stopped-413-text = Lo que se envió es más largo que cualquiera de nuestros formularios. No se cambió nada. Regrese y acorte su texto.
stopped-415 = Esto no se puede leer
stopped-415-text = Lo que se envió no es un formulario nuestro. No se cambió nada.
stopped-429 = Demasiados intentos
stopped-429-text = No se perdió nada. Espere unos minutos e intente de nuevo.
menu-session = Mi página
menu-joining = Unirse a la red
leave-quickly = Salir rápido de esta página
