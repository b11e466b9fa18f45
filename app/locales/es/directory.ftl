# Las organizaciones del registro.
directory-title = { $n ->
    [one] Una organización
   *[other] { $n } organizaciones
}
directory-title-some = { $n ->
    [0] Ninguna organización
    [one] Se encontró una organización
   *[other] Se encontraron { $n } organizaciones
}
directory-about = Las organizaciones del registro: quién participó en el programa y en sus proyectos, y como qué.
directory-lead = Quién participó en el programa y en sus proyectos, según las fuentes.
directory-caption = { $n } de { $of } organizaciones
directory-none = Ninguna organización coincide
directory-none-text = Quite un filtro. También puede <a>empezar de nuevo con todas las organizaciones</a>.
directory-note = Los nombres son los propios de las organizaciones, cuando se conocen. Debajo figura la grafía original, si es distinta.
directory-body = Organización
directory-roles = Participó como
refused-after-organisation = Ninguna organización tiene el nombre «{ $it }». Empiece de nuevo desde la primera página.

# Una organización.
organisation-about = { $it }: sus nombres, sus proyectos y su función en ellos, con la fuente de cada dato.
organisation-unconfirmed = Esta organización no ha confirmado esta página. Se hizo con fuentes públicas. <a>Cómo corregir algo</a>
organisation-projects = Proyectos
organisation-phases = Participación en el programa
organisation-role = Función
organisation-side = Extremo del corredor
organisation-source = Fuente
organisation-printed = Grafía original:
organisation-no-part = El registro no nombra ningún proyecto ni ninguna fase de esta organización.
organisation-cut = Solo se muestran las primeras 100 filas.
organisation-names = Nombres
organisation-in = en { $it }
organisation-facts = En resumen
organisation-level = Nivel
organisation-seat = Sede
organisation-identifier = Identificador ({ $it })
organisation-missing = Lo que no consta
organisation-missing-own-name = el nombre que se da a sí misma
organisation-missing-country = su país
organisation-missing-seat = su sede
organisation-missing-level = el nivel en que gobierna
organisation-missing-identifier = un identificador
organisation-missing-contact = cómo contactarla
organisation-missing-confirmed = si está de acuerdo con esta página

# Cómo se sabe algo: las fórmulas fijas de los datos.
basis-usual-name = nombre habitual, por confirmar por la organización
basis-seen = visto en una fuente
basis-stated = lo dice el propio nombre
basis-ours = lectura nuestra, por confirmar por la organización
basis-check-iati = por verificar en el registro de la IATI
