# Les pays du registre.
countries-title = { $n ->
    [0] Aucun pays
    [one] Un pays
   *[other] { $n } pays
}
countries-about = Tous les pays du registre : projets, subventions, mois, et les organisations qui y ont leur siège.
countries-lead = Où le programme a agi, quelles organisations y ont leur siège, et où mènent les corridors migratoires.
countries-none = Le registre ne parle encore d’aucun pays.
countries-target = Pays cible
countries-bodies = Organisations qui y ont leur siège
countries-end = autre extrémité d’un corridor
countries-note = Les projets, les dollars et les mois sont ceux de la phase II, tels que publiés. <a>Comment chaque chiffre est calculé</a>. Pour la phase I, <a>seules des preuves sont conservées</a>.

# Un pays.
country-about = { $it } : ses projets, ses corridors migratoires et les organisations qui y ont leur siège. Ce qui est conservé de la phase I.
country-target = Pays cible du programme : { $it }.
country-number = { $n }
country-sum-projects = { $n ->
    [one] projet
   *[other] projets
}
country-sum-usd = dollars des États-Unis : les subventions du programme, telles que publiées
country-sum-months = mois, tels que publiés
country-projects-more = Voir ces projets dans la liste, avec les filtres
country-corridors = Corridors migratoires
country-corridors-text = Un corridor relie un lieu d’origine et un lieu de destination. Seuls ceux que nomme le registre sont montrés.
country-bodies = Organisations qui y ont leur siège
country-bodies-all = Toutes les organisations qui y ont leur siège
country-total-projects = Nombre de projets, tel que trouvé
country-total-eur = Total en euros, tel que trouvé
country-total-source = Source, telle que trouvée
country-evidence = { $n ->
    [0] Aucune ligne de preuves sur un projet n’est conservée.
    [one] Une ligne de preuves sur un projet est conservée.
   *[other] { $n } lignes de preuves sur des projets sont conservées.
} <a>Voir ce qui est conservé de la phase I</a>
country-no-projects = Aucun projet de la liste ne se trouve dans ce pays.
country-map = Les points sont les lieux des projets. Les anneaux sont les autres extrémités des corridors.
