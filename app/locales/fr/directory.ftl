# Les organisations du registre.
directory-title = { $n ->
    [0] Aucune organisation
    [one] Une organisation
   *[other] { $n } organisations
}
directory-title-some = { $n ->
    [0] Aucune organisation
    [one] Une organisation trouvée
   *[other] { $n } organisations trouvées
}
directory-about = Les organisations du registre : qui a participé au programme et à ses projets, et à quel titre.
directory-lead = Qui a participé au programme et à ses projets, selon les sources.
directory-caption = Organisations : { $n } sur { $of }
directory-none = Aucune organisation ne correspond à vos choix
directory-none-text = Retirez un filtre. Vous pouvez aussi <a>revenir à toutes les organisations</a>.
directory-note = Les noms sont ceux des organisations elles-mêmes, quand ils sont connus. La graphie d’origine figure dessous, si elle diffère.
directory-body = Organisation
directory-roles = A participé comme
refused-after-organisation = Aucune organisation ne porte le nom « { $it } ». Repartez de la première page.

# Une organisation.
organisation-about = { $it } : ses noms, ses projets et son rôle dans chacun, avec la source.
organisation-unconfirmed = Cette organisation n’a pas confirmé cette page, établie à partir de sources publiques. <a>Comment faire corriger une erreur</a>
organisation-projects = Projets
organisation-phases = Participation au programme
organisation-role = Rôle
organisation-side = Extrémité du corridor
organisation-source = Source
organisation-printed = Graphie d’origine :
organisation-no-part = Le registre ne nomme aucun projet ni aucune phase pour cette organisation.
organisation-cut = Seules les 100 premières lignes sont montrées.
organisation-names = Noms
organisation-in = en { $it }
organisation-facts = En bref
organisation-level = Échelon territorial
organisation-seat = Siège
organisation-identifier = Identifiant ({ $it })
organisation-missing = Ce qui n’est pas renseigné
organisation-missing-own-name = le nom qu’elle se donne
organisation-missing-country = son pays
organisation-missing-seat = son siège
organisation-missing-level = son échelon territorial
organisation-missing-identifier = un identifiant
organisation-missing-contact = ses coordonnées
organisation-missing-confirmed = son accord sur le contenu de cette page

# Comment une chose est connue : les formules fixes des données.
basis-usual-name = nom usuel, à confirmer par l’organisation
basis-seen = vu dans une source
basis-stated = indiqué par le nom lui-même
basis-ours = notre interprétation, à confirmer par l’organisation
basis-check-iati = à vérifier dans le registre de l’IITA
