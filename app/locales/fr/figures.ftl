# Tous les nombres du site, et là où les sources se contredisent.
figures-title = Chiffres
figures-about = Tous les nombres de ce site : comment ils sont calculés, quel jour, et où les sources se contredisent.
figures-lead = Les totaux de ce site ne sont pas saisis à la main. Chacun est compté dans l’archive quand la page est faite.
figures-day = Compté le { $it }.
figures-caption = Les nombres, et comment chacun est calculé
figures-what = Quoi
figures-number = Nombre
figures-how = Comment il est calculé
figures-projects = Projets
figures-projects-how = Projets dont la fiche est complète, dans <a>la liste</a>. Ceux de la phase I n’y sont pas ; ils sont <a>conservés comme preuves</a>.
figures-countries = Pays
figures-countries-how = <a>Pays</a> de ces projets. { $each }
figures-each = { $n ->
    [one] Chacun a un projet.
   *[other] Chacun a { $n } projets.
}
figures-between = Un pays en a au moins { $least } et au plus { $most }.
figures-usd = Subventions du programme
figures-usd-how = Les subventions telles que <a>la page du programme les imprime</a>. Nous additionnons une seule nature, une seule monnaie, des montants exacts, un par projet. { $n ->
    [one] Un projet en a une
   *[other] { $n } projets en ont une
} ; sans montant : { $without }. { $checked }
figures-checked = Additionné une seconde fois depuis l’archive : même résultat.
figures-unchecked = Additionné une seconde fois depuis l’archive : autre résultat. Merci de nous le signaler.
figures-months = Mois de travail prévus
figures-months-how = Les durées telles qu’imprimées, pour <a>les projets de la liste</a>. { $n ->
    [one] Un projet en a une
   *[other] { $n } projets en ont une
} ; sans durée : { $without }.
figures-places = Lieux sur la carte
figures-places-how = Lieux d’activité dont la position est renseignée, chacun compté une fois. <a>Voir la carte</a>
figures-beside = Projets à côté de la carte
figures-beside-how = Projets dont aucun lieu n’a de position renseignée. <a>Voir la carte</a>
figures-corridors = Corridors migratoires
figures-corridors-how = Paires d’un lieu d’activité et d’un lieu à l’autre bout, quand les deux sont renseignés. <a>Voir la carte</a>
figures-organisations = Organisations
figures-organisations-how = <a>Organismes</a> que l’archive nomme, chacun compté une fois.
figures-sources = Sources
figures-sources-how = <a>Sources</a> que l’archive nomme.
figures-proved = Projets de la phase I qui sont prouvés
figures-proved-how = { $n ->
    [one] Sur une ligne de preuve, celle
   *[other] Sur { $n } lignes de preuve, celles
} que nous pouvons compter. <a>Voir les lignes</a>
figures-named = Parmi eux, avec un nom
figures-named-how = Lignes que nous pouvons compter et qui nomment le projet. Nous sommes sûrs de { $sure }. <a>Voir les lignes</a>
figures-uncounted = Lignes de la phase I non comptées
figures-uncounted-how = C’est peut-être un projet déjà compté, ou de la phase II. <a>Voir les lignes</a>
figures-rules = Règles de chaque somme
figures-rule-sum = Nous n’additionnons que des montants exacts, d’une seule nature et d’une seule monnaie, un par projet.
figures-rule-missing = Ce qui n’est pas renseigné n’est pas zéro. Chaque somme dit combien de projets elle laisse de côté.
figures-rule-kept = Rien n’est écrasé. Quand les sources se contredisent, toutes sont gardées et montrées.
figures-differ = Là où les sources se contredisent
figures-differ-lead = Ces écarts sont trouvés en comparant les faits de l’archive. Nous ne disons pas qui a raison.
figures-differ-phase-1 = Projets de la phase I
figures-differ-phase-2 = Projets de la phase II
figures-differ-members = Membres du réseau
figures-differ-amount = Montant de :
figures-differ-length = Durée de :
figures-differ-spelling = Graphie de <bdi>{ $place }</bdi>
figures-from-list = Compté dans <a>la liste</a>.
figures-other-pages = D’autres pages officielles
figures-selected = { $n ->
    [one] un projet retenu
   *[other] { $n } projets retenus
}
figures-from-evidence = Compté dans <a>les preuves que nous conservons</a>.
figures-not-computed = Tel que trouvé. Non calculé ici.
figures-no-currency = { $it } (monnaie non imprimée)
figures-months-long = { $n ->
    [one] un mois
   *[other] { $n } mois
}
figures-as-printed = Tel qu’imprimé :
figures-by-dates = Du début prévu à la fin prévue :
figures-printed-name = Tel qu’imprimé dans le nom
figures-place-name = Le nom du lieu
