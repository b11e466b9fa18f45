# The first page.
home-title = Encuentre a quienes ya lo hicieron
home-about = El registro de la Iniciativa Conjunta de Migración y Desarrollo. Qué hicieron los actores locales en migración y desarrollo y quién participó. Qué se financió y de dónde viene cada cifra.
home-lead = Las municipalidades, las asociaciones de personas migrantes y sus entidades socias encuentran aquí lo que otros hicieron. Lea qué se financió, por qué y qué se sabe de ello.
home-search = Buscar proyectos y organizaciones
home-search-example = Por ejemplo: palmerales, Sédhiou, mujeres rurales
home-one-of = { $n ->
    [one] Un proyecto:
   *[other] Uno de { $n } proyectos:
}
home-what = ¿Qué le trae por aquí?
home-card-projects = Encontrar un proyecto
home-card-projects-text = Vea el lugar, las entidades socias, el dinero y las fechas de cada proyecto. Cada cifra tiene su fuente.
home-card-organisations = Encontrar una entidad socia
home-card-organisations-text = Vea quién participó: gobiernos locales, asociaciones de personas migrantes, agencias y otras entidades, y qué hizo cada una.
home-card-programme = Ver cómo funcionó
home-card-programme-text = Lea qué quería el programa, con qué criterios eligió y quién decidió.
home-figures = El registro en cifras
home-sum-projects = proyectos de la fase II
home-sum-countries = países, acordados con los dos donantes
home-sum-usd = dólares de los Estados Unidos: la suma de las subvenciones del programa, tal como se publicaron
home-counted = Cifras tomadas del registro el { $day }. <a>Cómo se calcula cada cifra</a>
home-phase-1 = Fase I (2008–2012): la página del programa indica 51 proyectos en 16 países. Otras páginas oficiales indican 54 y 55. { $n ->
    [0] No tenemos pruebas de ninguno.
    [one] Tenemos pruebas de uno.
   *[other] Tenemos pruebas de { $n }.
} <a>Ver lo que se conserva</a>
home-where = Dónde están los proyectos
home-all-table = Todos en una tabla
home-all-map = Todos en un mapa
home-chosen = Cómo se eligieron los proyectos

# The chain, from mapping to lessons.
chain-mapped = Mapeo de iniciativas
chain-mapped-text = Se hizo un mapeo de lo que ya hacían los gobiernos locales. Se recomendaron las iniciativas más prometedoras.
chain-countries = Acuerdo sobre los países
chain-countries-text = Ocho países, de acuerdo con la Comisión Europea y la Agencia Suiza para el Desarrollo y la Cooperación.
chain-assessed = Evaluación de las iniciativas
chain-assessed-text = Cada iniciativa se evaluó por sus propios méritos y por lo que podía cambiar a nivel local, según <a>estos criterios</a>.
chain-decided = Decisión y, después, validación
chain-decided-text = Decidieron los Comités Nacionales de Selección. El Comité Directivo del Programa validó: dos proyectos en cada país.
chain-carried = Ejecución
chain-carried-text = Prevista para durar de 18 a 22 meses, con seguimiento de principio a fin.
chain-lessons = Lecciones aprendidas
chain-lessons-text = Debían recopilarse y difundirse. Cuántas se recopilaron y difundieron:
