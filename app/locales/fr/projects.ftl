# The projects: list, map, chart.
projects-title = { $n ->
    [0] Aucun projet
    [one] Un projet
   *[other] { $n } projets
}
projects-title-some = { $n ->
    [0] Aucun projet
    [one] Un projet trouvé
   *[other] { $n } projets trouvés
}
projects-title-map = { $n ->
    [0] Aucun projet sur la carte
    [one] Un projet sur la carte
   *[other] { $n } projets sur la carte
}
projects-title-chart = { $n ->
    [0] Aucun projet en chiffres
    [one] Un projet en chiffres
   *[other] { $n } projets en chiffres
}
projects-about = Les projets du programme dans un tableau, une carte et un graphique, avec des filtres et des données ouvertes.
projects-lead = Ce que le programme a financé. Les montants et les mois sont ceux que publie sa propre page.
projects-evidence = <b>La phase I a sa propre page.</b> On sait trop peu de choses sur ses projets pour les présenter ici. <a>Voir ce qui est conservé de la phase I</a>
projects-none = Aucun projet ne correspond à vos choix
projects-none-text = Retirez un filtre, ou utilisez moins de mots. Vous pouvez aussi <a>revenir à tous les projets</a>.
projects-caption = Projets : { $n } sur { $of }
projects-sum = { $n ->
    [0] aucun projet
    [one] un projet
   *[other] { $n } projets
}
countries-sum = { $n ->
    [0] aucun pays
    [one] un pays
   *[other] { $n } pays
}
ends-sum = { $n ->
    [0] aucune renseignée
    [one] une renseignée
   *[other] { $n } renseignées
}
projects-note = Les organisations portent ici leur propre nom, quand il est connu. La page de chaque projet montre la graphie d’origine. Si des sources donnent d’autres montants, le tableau compte celui de la page du programme. <a>Comment chaque chiffre est calculé</a>
view-table = Tableau
view-map = Carte
view-chart = Graphique
chosen = Vos choix :
chosen-remove = retirer
chosen-remove-all = Tout retirer
narrow = Affiner la liste
narrow-words = Rechercher dans les projets
facet-country = Pays
facet-phase = Phase
facet-nature = Type d’organisation
facet-role = Rôle d’une organisation
facet-side = Extrémité du corridor renseignée
facet-status = Dernier statut renseigné
facet-year = Année
facet-words = Mots : { $it }
column-project = Projet
column-projects = Projets
column-place = Lieu
column-other-end = Autre extrémité du corridor
column-months = Mois
column-usd = Dollars US
take-with-you = Télécharger la liste :
take-tables = Les mêmes lignes en tableaux détaillés
form-csv = CSV
form-json = JSON
form-geojson = GeoJSON
form-zip = Tout (ZIP)
table-participations = Qui a participé
table-money = Montants
table-places = Lieux
table-dates = Dates
table-texts = Textes
table-sources = Sources
chart-caption = Subventions du programme par pays, telles que publiées. La barre montre les dollars.
chart-usd = Dollars, en barre
map-lead = { $n ->
    [0] Un corridor migratoire relie deux extrémités. Le registre n’indique l’autre extrémité pour aucun de ces projets.
    [one] Un corridor migratoire relie un lieu d’origine à un lieu de destination. Un trait le montre quand le registre indique les deux : ici, une fois.
   *[other] Un corridor migratoire relie un lieu d’origine à un lieu de destination. Un trait le montre quand le registre indique les deux : ici, { $n } fois.
}
map-overview = Vue d’ensemble du monde. Les cadres mènent à des cartes plus précises.
map-closer = Carte plus précise : { $it }
map-of = Carte : { $it }
map-caption = Un point est le lieu d’un projet. Un trait mène à l’autre extrémité de son corridor. Choisissez un cadre pour voir une carte plus précise. Aucune frontière n’est tracée.
map-list = Les lieux
map-unplaced = { $n ->
    [0] La position du lieu est renseignée pour tous les projets.
    [one] Un projet n’est pas sur la carte : la position de son lieu n’est pas renseignée.
   *[other] { $n } projets ne sont pas sur la carte : la position de leur lieu n’est pas renseignée.
}
map-credit = Contours : Natural Earth, domaine public. Positions : GeoNames (CC BY 4.0). Une région est placée à son chef-lieu.
