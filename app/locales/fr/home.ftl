# The first page.
home-title = Trouvez qui l’a fait avant vous
home-about = Le registre de l’Initiative conjointe pour la migration et le développement. Ce que des acteurs locaux ont fait, et qui y a participé. Ce qui a été financé, et d’où vient chaque chiffre.
home-lead = Communes, associations de migrants et partenaires trouvent ici ce que d’autres ont fait. Vous y lirez ce qui a été financé, pourquoi, et ce que l’on en sait.
home-search = Rechercher des projets et des organisations
home-search-example = Par exemple : palmeraies, Sédhiou, femmes rurales
home-one-of = { $n ->
    [one] Un projet :
   *[other] L’un des { $n } projets :
}
home-what = Qu’est-ce qui vous amène ?
home-card-projects = Trouver un projet
home-card-projects-text = Voyez le lieu, les partenaires, l’argent et les dates de chaque projet. Chaque chiffre a sa source.
home-card-organisations = Trouver un partenaire
home-card-organisations-text = Voyez qui a participé et ce que chacun a fait : collectivités territoriales, associations de migrants, agences et autres.
home-card-programme = Voir comment cela a fonctionné
home-card-programme-text = Lisez ce que voulait le programme, selon quels critères il a choisi, et qui a décidé.
home-figures = Le registre en chiffres
home-sum-projects = projets de la phase II
home-sum-countries = pays, choisis en accord avec les deux bailleurs de fonds
home-sum-usd = dollars des États-Unis : la somme des subventions du programme, telles que publiées
home-counted = Chiffres tirés du registre le { $day }. <a>Comment chaque chiffre est calculé</a>
home-phase-1 = Phase I (2008–2012) : la page du programme indique 51 projets dans 16 pays. D’autres pages officielles en indiquent 54 et 55. { $n ->
    [0] Nous n’avons la preuve d’aucun d’entre eux.
    [one] Nous avons la preuve d’un seul.
   *[other] Nous avons la preuve de { $n } d’entre eux.
} <a>Voir ce qui est conservé</a>
home-where = Où se trouvent les projets
home-all-table = Voir tous les projets dans un tableau
home-all-map = les voir sur une carte
home-chosen = Comment les projets ont été choisis

# The chain, from mapping to lessons.
chain-mapped = Recensement
chain-mapped-text = Ce que les collectivités territoriales faisaient déjà a été recensé. Les initiatives les plus prometteuses ont été recommandées.
chain-countries = Accord sur les pays
chain-countries-text = Huit pays, en accord avec la Commission européenne et la Direction suisse du développement et de la coopération.
chain-assessed = Évaluation des initiatives
chain-assessed-text = Chaque initiative a été jugée pour elle-même et pour ce qu’elle pouvait changer localement, selon <a>ces critères</a>.
chain-decided = Décision, puis validation
chain-decided-text = Les comités nationaux de sélection ont décidé. Le comité de pilotage du programme a validé : deux projets dans chaque pays.
chain-carried = Mise en œuvre
chain-carried-text = Prévue pour durer de 18 à 22 mois, avec un suivi du début à la fin.
chain-lessons = Enseignements tirés
chain-lessons-text = Ils devaient être recueillis et diffusés. Nombre d’enseignements recueillis et diffusés :
