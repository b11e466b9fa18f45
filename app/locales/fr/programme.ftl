# Le programme, ses phases, ses discussions et sa boîte à outils ; les preuves de la phase I.
programme-about = Ce que fut le programme, qui l’a dirigé et financé, ce qu’il voulait, et comment les projets ont été choisis.
programme-printed = Nom tel que publié :
programme-jmdi-lead = Il aidait les acteurs locaux à tirer parti des liens entre migration et développement.
programme-jmdi-local = La phase I a réuni les enseignements tirés de petits projets. Les projets qui ont duré étaient bien ancrés dans les collectivités territoriales. La phase II s’est donc tournée vers elles.
programme-jmdi-over = Le programme est terminé. Sa page a été écrite pendant que les projets de la phase II étaient en cours.
programme-when = Période
programme-leads = Direction
programme-agencies = Autres agences participantes
programme-funders = Financement
programme-targets = Pays cibles
programme-projects = Projets
programme-listed = <a>{ $it }</a> dans la liste
programme-evidence = Ce qui est conservé de la phase I
programme-sources = Sources
programme-source = Source :
programme-chosen = Comment les projets ont été choisis
programme-chain-caption = Un rond plein marque une étape que la page du programme décrit. Un rond en pointillé marque une étape non renseignée. La page ne donne pas de dates.
programme-jmdi-mapped = Recensement
programme-jmdi-mapped-text = On a recensé ce que faisaient déjà les collectivités territoriales. Les initiatives capables de changer d’échelle ont été recommandées.
programme-jmdi-mapped-missing = Leur nombre :
programme-jmdi-agreed = Accord sur les pays
programme-jmdi-agreed-text = Le programme et ses deux bailleurs de fonds se sont accordés sur { $countries } pays.
programme-jmdi-agreed-missing = Les raisons de ce choix :
programme-jmdi-identified = Repérage des initiatives
programme-jmdi-identified-text = Une seconde recherche a permis de trouver d’autres initiatives menées par des collectivités territoriales. Celles qui étaient intéressées pouvaient participer.
programme-jmdi-identified-missing = Le nombre d’initiatives participantes :
programme-jmdi-assessed = Évaluation des initiatives
programme-jmdi-assessed-text = Chaque initiative a été jugée sur ses mérites et sur ses effets pour le développement local. Elle devait remplir une partie ou la totalité de <a>ces critères</a>.
programme-jmdi-assessed-missing = Les notes :
programme-jmdi-decided = Décision
programme-jmdi-decided-text = Dans chaque pays, un comité national de sélection a décidé.
programme-jmdi-decided-missing = Membres, dates et motifs :
programme-jmdi-validated = Validation
programme-jmdi-validated-text = Le comité de pilotage du programme a validé les décisions : deux projets par pays.
programme-jmdi-validated-missing = La date :
programme-jmdi-carried = Mise en œuvre
programme-jmdi-carried-text = Les projets devaient durer de { $least } à { $most } mois, selon la page du programme. Ils ont été suivis du début à la fin.
programme-jmdi-carried-missing = La date de fin de la plupart d’entre eux :
programme-jmdi-lessons = Enseignements tirés
programme-jmdi-lessons-text = Les enseignements devaient être recueillis puis diffusés dans le monde.
programme-jmdi-lessons-missing = Leur contenu :
programme-outcomes = Ce que le programme visait
programme-criteria = Les critères appliqués aux initiatives
programme-criteria-lead = Les critères sont tels que publiés. Lequel était noté, lequel donnait la priorité : c’est notre interprétation.
programme-criteria-translated = La traduction est la nôtre ; le texte original, en anglais, figure dessous.
programme-criteria-above = Au-dessus de sa liste, la page dit que chaque initiative était
programme-ours = notre interprétation
programme-kind-scored = Critère noté
programme-kind-preference = Critère de priorité
programme-kind-eligibility = Critère de recevabilité
programme-more = Aussi dans ce registre

programme-discussions = Discussions du programme
programme-discussions-about = Les discussions en ligne du programme qui ont été retrouvées.
programme-discussions-lead = Le programme a organisé des discussions en ligne. Voici ce qui en a été retrouvé.
programme-discussions-count = { $n ->
    [0] Aucune discussion retrouvée
    [one] Une discussion retrouvée
   *[other] { $n } discussions retrouvées
}
programme-as-found = Les lignes sont reprises telles quelles, en anglais. Quand une source ne dit rien, la ligne indique « non renseigné ».
programme-discussion = Discussion
programme-host = Organisée par
programme-came = Ce qu’elle a produit
programme-languages = Langues :
programme-source-column = Source
programme-confidence = Degré de certitude
programme-sure = Degré de certitude :
programme-confidence-high = sûr
programme-confidence-medium = assez sûr
programme-confidence-low = peu sûr
programme-type-e-discussion = Discussion en ligne
programme-type-forum = Forum

programme-toolbox = Boîte à outils de formation
programme-toolbox-about = Les modules retrouvés de la boîte à outils du programme sur la migration et le développement local.
programme-toolbox-lead = Le programme a créé un cours pour les collectivités territoriales et la société civile, en quatre langues.
programme-toolbox-count = { $n ->
    [0] Aucune partie retrouvée
    [one] Une partie retrouvée
   *[other] { $n } parties retrouvées
}
programme-module-column = Partie
programme-module = Module { $n }
programme-module-core = Module de base
programme-module-extra = Complément
programme-topics = Sujets
programme-compulsory = Pour tous ?
programme-compulsory-yes = pour tous
programme-compulsory-optional = au choix
programme-files = Langues et fichiers

# Ce qui est conservé de la phase I.
phase1-title = Phase I : ce qui en est conservé
phase1-title-about = Ce que ce registre conserve des projets de la phase I : noms, preuves et sources.
phase1-listed = { $n ->
    [0] La page du programme n’indique aucun projet
    [one] La page du programme indique un projet
   *[other] La page du programme indique { $n } projets
} { $countries ->
    [0] dans aucun pays.
    [one] dans un pays.
   *[other] dans { $countries } pays.
}
phase1-others = D’autres pages officielles indiquent { $it }.
phase1-selected = { $n ->
    [0] Aucun projet n’a été sélectionné
    [one] Un projet a été sélectionné
   *[other] { $n } projets ont été sélectionnés
} sur { $of } propositions.
phase1-lead = Voici ce que ce registre en conserve, et d’où cela vient.
phase1-sum-proved = projets dont nous avons une preuve
phase1-sum-named = parmi eux, projets dont le nom est renseigné
phase1-sum-rest = autres lignes que nous ne comptons pas
phase1-counted = Décompte du { $day }, d’après les lignes ci-dessous. <a>Comment chaque chiffre est calculé</a>
phase1-english = Les notes sont en anglais, telles qu’elles ont été écrites.
phase1-named = Projets dont le nom est renseigné
phase1-less-sure = le projet n’a donc pas de fiche dans le registre
phase1-title-is = Le nom est
phase1-name = Nom :
phase1-name-exact = exact
phase1-name-translated = traduit
phase1-name-descriptive = une description, pas un nom
phase1-name-partial = partiel
phase1-name-unknown = non renseigné
phase1-code = code
phase1-place = Lieu
phase1-origin = Partenaire au lieu d’origine
phase1-destination = Partenaire au lieu de destination
phase1-destination-country = Pays de destination
phase1-themes = Thèmes
phase1-either = { $one } ou { $two }
phase1-theme-rights = droits
phase1-theme-capacities = capacités
phase1-theme-communities = communautés
phase1-theme-remittances = transferts de fonds des migrants
phase1-basis-stated = indiqué
phase1-basis-inferred = déduit
phase1-basis-unclear = peu clair
phase1-basis-page = la page du programme indique que tous les projets ont commencé en 2009
phase1-grant = Subvention
phase1-start = Début
phase1-end = Fin
phase1-notes = Notes
phase1-source = Source
phase1-proofs = Preuves qu’un projet a existé
phase1-proofs-caption = Chaque ligne prouve l’existence d’un projet. Son nom n’est pas renseigné.
phase1-rest = Lignes non comptées
phase1-rest-caption = Ces lignes concernent peut-être un projet déjà compté, ou la phase II.
phase1-known = Ce que l’on sait
phase1-label = { $it } :
phase1-counted-yes = compté
phase1-counted-undecided = non tranché
phase1-counted-possible-duplicate = peut-être un projet déjà compté
phase1-totals = Ce que les sources disent de pays entiers
phase1-totals-caption = Nombre de projets de la phase I qu’une source cite dans chaque pays cible
phase1-total-projects = Projets
phase1-total-eur = Euros
phase1-none-found = aucun trouvé
phase1-figures = Ce que les sources disent de l’ensemble de la phase
