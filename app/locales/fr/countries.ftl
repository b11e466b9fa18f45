# Les pays du registre.
countries-title = { $n ->
    [one] Un pays
   *[other] { $n } pays
}
countries-about = Tous les pays du registre : projets, subventions, mois, et les organisations qui y ont leur siège.
countries-lead = Où le programme a agi, qui y a son siège, et où mènent les corridors migratoires.
countries-none = Le registre ne parle encore d’aucun pays.
countries-target = Pays cible
countries-bodies = Organisations dont c’est le siège
countries-end = autre extrémité d’un corridor
countries-note = Les projets, les dollars et les mois sont ceux de la phase II, tels que publiés. <a>Comment chaque chiffre est calculé</a>. De la phase I, <a>seules des preuves sont conservées</a>.

# Un pays.
country-about = { $it } : ses projets, ses corridors, les organisations qui y ont leur siège, et ce que l’on sait de la phase I.
country-target = Pays cible du programme : { $it }.
country-number = { $n }
country-sum-projects = { $n ->
    [one] projet
   *[other] projets
}
country-sum-usd = dollars des États-Unis : les subventions du programme, telles que publiées
country-sum-months = mois, tels que publiés
country-projects-more = Dans la liste, avec les filtres
country-corridors = Corridors migratoires
country-corridors-text = Un corridor relie un lieu d’origine et un lieu de destination. Seuls ceux que nomme le registre sont montrés.
country-bodies = Organisations qui y ont leur siège
country-bodies-all = Toutes les organisations qui y ont leur siège
country-total-projects = Projets, comme trouvé
country-total-eur = Total en euros, comme trouvé
country-total-source = Source, comme trouvée
country-evidence = { $n ->
    [0] Aucune ligne de preuve d’un projet n’est conservée.
    [one] Une ligne de preuve d’un projet est conservée.
   *[other] { $n } lignes de preuve de projets sont conservées.
} <a>Voir ce que l’on sait de la phase I</a>
country-no-projects = Aucun projet de la liste ne se trouve dans ce pays.
country-map = Les points sont les lieux des projets. Les anneaux sont les autres extrémités des corridors.
