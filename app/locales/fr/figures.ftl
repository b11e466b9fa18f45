# Tous les nombres du site, et là où les sources se contredisent.
figures-title = Chiffres
figures-about = Tous les nombres de ce site : comment ils sont calculés, quel jour, et où les sources se contredisent.
figures-lead = Les totaux de ce site ne sont pas saisis à la main. Chacun est calculé à partir du registre quand la page est produite.
figures-day = Décompte du { $it }.
figures-caption = Les nombres, et comment chacun est calculé
figures-what = Ce qui est compté
figures-number = Nombre
figures-how = Comment il est calculé
figures-projects = Projets
figures-projects-how = Projets dont la fiche est complète, dans <a>la liste</a>. Ceux de la phase I n’y sont pas ; <a>seules des preuves en sont conservées</a>.
figures-countries = Pays
figures-countries-how = <a>Pays</a> de ces projets. { $each }
figures-each = { $n ->
    [0] Aucun n’a de projet.
    [one] Chacun a un projet.
   *[other] Chacun a { $n } projets.
}
figures-between = Chaque pays en compte de { $least } à { $most }.
figures-usd = Subventions du programme
figures-usd-how = Les subventions telles que <a>la page du programme les publie</a>. Nous additionnons des montants exacts, d’une seule nature et d’une seule monnaie, un par projet. { $n ->
    [0] Aucun projet n’a de montant
    [one] Un projet a un montant
   *[other] { $n } projets ont un montant
} ; sans montant : { $without }. { $checked }
figures-checked = Somme refaite à partir du registre : même résultat.
figures-unchecked = Somme refaite à partir du registre : résultat différent. Merci de nous le signaler.
figures-months = Mois de travail prévus
figures-months-how = Les durées telles que publiées, pour <a>les projets de la liste</a>. { $n ->
    [0] Aucun projet n’en a
    [one] Un projet en a une
   *[other] { $n } projets en ont une
} ; sans durée : { $without }.
figures-places = Lieux sur la carte
figures-places-how = Lieux de réalisation dont la position est renseignée, chacun compté une fois. <a>Voir la carte</a>
figures-beside = Projets absents de la carte
figures-beside-how = Projets dont aucun lieu n’a de position renseignée. <a>Voir la carte</a>
figures-corridors = Corridors migratoires
figures-corridors-how = Paires formées d’un lieu de réalisation et d’un lieu à l’autre extrémité, quand les deux sont renseignés. <a>Voir la carte</a>
figures-organisations = Organisations
figures-organisations-how = <a>Organisations</a> que le registre nomme, chacune comptée une fois.
figures-sources = Sources
figures-sources-how = <a>Sources</a> que le registre nomme.
figures-proved = Projets de la phase I dont l’existence est prouvée
figures-proved-how = { $n ->
    [0] Sur 0 ligne de preuves, celles
    [one] Sur une ligne de preuves, celle
   *[other] Sur { $n } lignes de preuves, celles
} que nous pouvons compter. <a>Voir les lignes</a>
figures-named = Parmi eux, projets dont le nom est renseigné
figures-named-how = Lignes que nous pouvons compter et qui nomment le projet. Nombre dont nous sommes sûrs : { $sure }. <a>Voir les lignes</a>
figures-uncounted = Lignes de la phase I non comptées
figures-uncounted-how = Elles concernent peut-être un projet déjà compté, ou la phase II. <a>Voir les lignes</a>
figures-rules = Règles pour chaque somme
figures-rule-sum = Nous n’additionnons que des montants exacts, d’une seule nature et d’une seule monnaie, un par projet.
figures-rule-missing = Ce qui n’est pas renseigné ne vaut pas zéro. Chaque somme indique combien de projets elle laisse de côté.
figures-rule-kept = Rien n’est écrasé. Quand les sources se contredisent, toutes sont conservées et montrées.
figures-differ = Là où les sources se contredisent
figures-differ-lead = Ces écarts apparaissent quand on compare les faits du registre. Nous ne disons pas qui a raison.
figures-differ-phase-1 = Projets de la phase I
figures-differ-phase-2 = Projets de la phase II
figures-differ-members = Membres du réseau
figures-differ-amount = Montant du projet :
figures-differ-length = Durée du projet :
figures-differ-spelling = Graphie de <bdi>{ $place }</bdi>
figures-from-list = D’après <a>la liste</a>.
figures-other-pages = D’autres pages officielles
figures-selected = { $n ->
    [0] aucun projet sélectionné
    [one] un projet sélectionné
   *[other] { $n } projets sélectionnés
}
figures-from-evidence = D’après <a>les preuves que nous conservons</a>.
figures-not-computed = Repris tel quel de la source. Non calculé ici.
figures-no-currency = { $it } (aucune monnaie indiquée)
figures-months-long = { $n ->
    [0] 0 mois
    [one] un mois
   *[other] { $n } mois
}
figures-as-printed = Durée publiée :
figures-by-dates = Du début prévu à la fin prévue :
figures-printed-name = Tel que publié dans le nom
figures-place-name = Le nom du lieu
