# Las organizaciones del registro.
directory-title = { $n ->
    [0] Ninguna organización
    [one] Una organización
   *[other] { $n } organizaciones
}
directory-title-some = { $n ->
    [0] Ninguna organización
    [one] Una organización encontrada
   *[other] { $n } organizaciones encontradas
}
directory-about = Las organizaciones del registro: quién participó en el programa y en sus proyectos, y con qué función.
directory-lead = Quién participó en el programa y en sus proyectos, según las fuentes.
directory-caption = Organizaciones: { $n } de { $of }
directory-none = Ninguna organización coincide
directory-none-text = Quite un filtro. También puede <a>empezar de nuevo con todas las organizaciones</a>.
directory-note = Las organizaciones llevan aquí su propio nombre, cuando consta. Debajo figura la grafía original, si es distinta.
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
organisation-no-part = El registro no indica ningún proyecto ni ninguna fase de esta organización.
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
organisation-missing-contact = cómo comunicarse con ella
organisation-missing-confirmed = si está de acuerdo con esta página

# Cómo se sabe algo: las fórmulas fijas de los datos.
basis-usual-name = nombre habitual; falta que la organización lo confirme
basis-seen = visto en una fuente
basis-stated = lo dice el propio nombre
basis-ours = lectura nuestra; falta que la organización la confirme
basis-check-iati = falta verificarlo en el registro de la IATI
