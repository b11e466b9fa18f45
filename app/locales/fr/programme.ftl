# Le programme, ses phases, ses discussions et sa boîte à outils ; les preuves de la phase I.
programme-about = Ce que fut le programme, qui l’a dirigé et financé, ce qu’il voulait, et comment les projets ont été choisis.
programme-printed = Nom tel qu’imprimé :
programme-jmdi-lead = Il aidait les acteurs locaux à tirer parti des liens entre migration et développement.
programme-jmdi-local = La phase I a réuni ce que de petits projets avaient appris. Les projets qui ont duré étaient bien ancrés dans les collectivités territoriales. La phase II s’est donc tournée vers elles.
programme-jmdi-over = Le programme est terminé. Sa page a été écrite pendant que les projets de la phase II étaient en cours.
programme-when = Quand
programme-leads = Dirigé par
programme-agencies = Ont aussi participé
programme-funders = Financé par
programme-targets = Pays cibles
programme-projects = Projets
programme-listed = <a>{ $it }</a> dans la liste
programme-evidence = Ce qui est conservé de la phase I
programme-sources = Sources
programme-source = Source :
programme-chosen = Comment un projet a été choisi
programme-chain-caption = Un nœud plein est une étape que la page du programme décrit. Un nœud en pointillé est une étape non renseignée. La page ne donne pas de dates.
programme-jmdi-mapped = Recensement
programme-jmdi-mapped-text = On a recensé ce que faisaient déjà les collectivités territoriales. Les initiatives qui pouvaient grandir ont été recommandées.
programme-jmdi-mapped-missing = Combien :
programme-jmdi-agreed = Choix des pays
programme-jmdi-agreed-text = Le programme et ses deux donateurs se sont accordés sur { $countries } pays.
programme-jmdi-agreed-missing = Pourquoi ceux-là :
programme-jmdi-identified = Repérage des initiatives
programme-jmdi-identified-text = Une seconde recherche a trouvé d’autres initiatives menées par des collectivités territoriales. Celles qui le souhaitaient pouvaient participer.
programme-jmdi-identified-missing = Combien ont participé :
programme-jmdi-assessed = Évaluation des dossiers
programme-jmdi-assessed-text = Chaque initiative a été jugée sur ses mérites et sur son effet sur le développement local. Elle devait remplir une partie ou la totalité de <a>ces critères</a>.
programme-jmdi-assessed-missing = Les notes :
programme-jmdi-decided = Décision
programme-jmdi-decided-text = Dans chaque pays, un comité national de sélection a décidé.
programme-jmdi-decided-missing = Membres, dates et motifs :
programme-jmdi-validated = Validation
programme-jmdi-validated-text = Le comité de pilotage du programme a validé les décisions : deux projets par pays.
programme-jmdi-validated-missing = Quand :
programme-jmdi-carried = Mise en œuvre
programme-jmdi-carried-text = Les projets devaient durer de { $least } à { $most } mois, selon la page. Ils ont été suivis du début à la fin.
programme-jmdi-carried-missing = La fin de la plupart d’entre eux :
programme-jmdi-lessons = Enseignements
programme-jmdi-lessons-text = Les enseignements devaient être recueillis puis diffusés dans le monde.
programme-jmdi-lessons-missing = Lesquels :
programme-outcomes = Ce qu’il voulait obtenir
programme-criteria = Sur quoi les initiatives étaient jugées
programme-criteria-lead = Les critères sont tels qu’imprimés. Lequel était noté, lequel donnait la priorité : c’est notre lecture.
programme-criteria-translated = La traduction est de ce projet ; l’anglais imprimé figure dessous.
programme-criteria-above = Au-dessus de sa liste, la page dit que chaque initiative était
programme-ours = notre lecture
programme-kind-scored = Noté
programme-kind-preference = Priorité
programme-kind-eligibility = Oui ou non
programme-more = Aussi dans cette archive

programme-discussions = Discussions du programme
programme-discussions-about = Les discussions en ligne du programme, dans la mesure où elles ont été retrouvées.
programme-discussions-lead = Le programme a tenu des discussions en ligne. Voici ce qui en a été retrouvé.
programme-discussions-count = { $n ->
    [one] Une discussion retrouvée
   *[other] { $n } discussions retrouvées
}
programme-as-found = Les lignes sont telles qu’elles ont été trouvées, en anglais. Là où une source ne dit rien, la ligne dit « non renseigné ».
programme-discussion = Discussion
programme-host = Tenue par
programme-came = Ce qui en est sorti
programme-languages = Langues :
programme-source-column = Source
programme-confidence = Notre certitude
programme-sure = Notre certitude :
programme-confidence-high = sûr
programme-confidence-medium = assez sûr
programme-confidence-low = peu sûr
programme-type-e-discussion = Discussion en ligne
programme-type-forum = Forum

programme-toolbox = Boîte à outils de formation
programme-toolbox-about = Les modules retrouvés de la boîte à outils du programme sur la migration et le développement local.
programme-toolbox-lead = Le programme a créé un cours pour les collectivités territoriales et la société civile, en quatre langues.
programme-toolbox-count = { $n ->
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
phase1-title-about = Les preuves que cette archive conserve des projets de la phase I : noms, preuves, et leur origine.
phase1-listed = { $n ->
    [one] La page du programme cite un projet
   *[other] La page du programme cite { $n } projets
} { $countries ->
    [one] dans un pays.
   *[other] dans { $countries } pays.
}
phase1-others = D’autres pages officielles disent { $it }.
phase1-selected = { $n ->
    [one] Un projet a été retenu
   *[other] { $n } projets ont été retenus
} sur { $of } propositions.
phase1-lead = Voici ce que cette archive en conserve, et où cela a été trouvé.
phase1-sum-proved = projets dont nous avons une preuve
phase1-sum-named = parmi eux, projets qui ont un nom
phase1-sum-rest = autres lignes que nous ne comptons pas
phase1-counted = Compté à partir des lignes ci-dessous le { $day }. <a>Comment chaque chiffre est compté</a>
phase1-english = Les notes sont en anglais, telles qu’elles ont été écrites.
phase1-named = Projets qui ont un nom
phase1-less-sure = il ne figure donc pas comme projet de l’archive
phase1-title-is = Le nom est
phase1-name = Nom :
phase1-name-exact = exact
phase1-name-translated = traduit
phase1-name-descriptive = une description, pas un nom
phase1-name-partial = en partie
phase1-name-unknown = non renseigné
phase1-code = code
phase1-place = Lieu
phase1-origin = Partenaire à l’origine
phase1-destination = Partenaire à destination
phase1-destination-country = Destination
phase1-themes = Thèmes
phase1-either = { $one } ou { $two }
phase1-theme-rights = droits
phase1-theme-capacities = compétences
phase1-theme-communities = communautés
phase1-theme-remittances = transferts de fonds
phase1-basis-stated = indiqué
phase1-basis-inferred = déduit
phase1-basis-unclear = pas clair
phase1-basis-page = la page du programme dit que tous les projets ont commencé en 2009
phase1-grant = Subvention
phase1-start = Début
phase1-end = Fin
phase1-notes = Notes
phase1-source = Source
phase1-proofs = Preuves qu’un projet a existé
phase1-proofs-caption = Chaque ligne prouve un projet. Son nom n’est pas renseigné.
phase1-rest = Non comptées
phase1-rest-caption = Ces lignes sont peut-être un projet déjà compté, ou relèvent de la phase II.
phase1-known = Ce que l’on sait
phase1-label = { $it } :
phase1-counted-yes = compté
phase1-counted-undecided = indécis
phase1-counted-possible-duplicate = peut-être le même projet
phase1-totals = Ce que les sources disent de pays entiers
phase1-totals-caption = Nombre de projets de la phase I qu’une source cite dans chaque pays cible
phase1-total-projects = Projets
phase1-total-eur = Euros
phase1-none-found = aucun trouvé
phase1-figures = Ce que les sources disent de toute la phase
