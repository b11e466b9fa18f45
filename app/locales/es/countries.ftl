# Los países del registro.
countries-title = { $n ->
    [0] Ningún país
    [one] Un país
   *[other] { $n } países
}
countries-about = Todos los países del registro: proyectos, subvenciones, meses y las organizaciones con sede allí.
countries-lead = Dónde trabajó el programa, quién tiene su sede allí y adónde llevan los corredores migratorios.
countries-none = El registro todavía no incluye ningún país.
countries-target = País del programa
countries-bodies = Organizaciones con sede allí
countries-end = otro extremo de un corredor
countries-note = Los proyectos, dólares y meses son los de la fase II, tal como se publicaron. <a>Cómo se calcula cada cifra</a>. De la fase I <a>solo hay pruebas</a>.

# Un país.
country-about = { $it }: sus proyectos, sus corredores, las organizaciones con sede allí y lo que se conserva de la fase I.
country-target = País del programa: { $it }.
country-number = { $n }
country-sum-projects = { $n ->
    [one] proyecto
   *[other] proyectos
}
country-sum-usd = dólares de los Estados Unidos: las subvenciones del programa, tal como se publicaron
country-sum-months = meses, tal como se publicaron
country-projects-more = Ver en la lista, con filtros
country-corridors = Corredores migratorios
country-corridors-text = Un corredor une un lugar de origen y un lugar de destino. Solo se muestran los que nombra el registro.
country-bodies = Organizaciones con sede allí
country-bodies-all = Todas las organizaciones con sede allí
country-total-projects = Proyectos, según la fuente
country-total-eur = Total en euros, según la fuente
country-total-source = Fuente, tal como se encontró
country-evidence = { $n ->
    [0] No se conserva ninguna fila con pruebas de un proyecto.
    [one] Se conserva una fila con pruebas de un proyecto.
   *[other] Se conservan { $n } filas con pruebas de proyectos.
} <a>Ver lo que se conserva de la fase I</a>
country-no-projects = Ningún proyecto de la lista está en este país.
country-map = Los puntos son lugares de proyectos. Los anillos son los otros extremos de los corredores.
