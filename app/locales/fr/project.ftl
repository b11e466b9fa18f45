# One project's page.
project-objective = Objectif
project-as-printed = Tel que publié sur la page du programme.
project-title-kind = Titre, { $it }
project-other-end = Autre extrémité :
project-steps = Ce qui s’est passé, à notre connaissance
step-chosen = Choisi par le comité national de sélection
step-validated = Validé par le comité de pilotage du programme
step-started = Début
step-ended = Fin
length-differ = Durée publiée, en mois : { $printed }. Durée selon ces dates, en mois : { $dates }.
length-agree = Durée publiée, en mois : { $n }. Les dates donnent la même durée.
length-dates = Durée selon les dates, en mois : { $n }.
length-printed = Durée publiée, en mois : { $n }.
project-money = { $n ->
    [0] Montants
    [one] Un montant
   *[other] { $n } montants
}
project-money-differ = Les sources ne concordent pas : tous les montants sont donc affichés. Les totaux de ce site retiennent la subvention que publie le programme. Le registre ne dit pas si elle a été convenue ou versée.
money = { $amount } { $currency }
money-no-currency = { $it } (aucune monnaie indiquée)
money-amount = Montant
money-what = Nature
money-source = Source
money-in-totals = Dans les totaux
money-counted = compté
money-kept = conservé
printed-as = Forme publiée :
project-parties = Qui a participé, et à quel titre
project-parties-note = La page du programme dit seulement <bdi>« partner organization »</bdi> (organisation partenaire). Le registre ne dit pas qui a dirigé : aucune organisation n’est donc dite chef de file ici.
project-results = Ce que le projet a produit
project-results-none = Le registre ne contient encore ni résultat, ni rapport, ni enseignement tiré
project-results-none-text = Avez-vous participé à ce projet ? Une date, un document ou un nom nous aiderait. <a>Comment nous en faire part</a>
project-related = Ce qui a suivi
relation-succeeded-by = Projet qui a pris la suite
relation-not-held = absent de ce registre.
project-sources = Sources de cette page
project-places = Lieux
project-glance = En bref
project-length = Durée publiée
project-months = { $n ->
    [0] 0 mois
    [one] un mois
   *[other] { $n } mois
}
status-as-of = date de ce statut : { $it }
status-no-date = la source ne donne pas de date
project-missing = Ce qui n’est pas renseigné
project-cite-title = Citer cette page
project-cite = Initiative conjointe pour la migration et le développement, « { $title } », fiche de projet, M4D Net, { $url }, consultée le { $day }.
project-others = Autres projets
missing-start-actual = sa date de début
missing-end-actual = sa date de fin
missing-start-planned = le début prévu
missing-end-planned = la fin prévue
missing-duration = sa durée
missing-title = son titre
missing-objective = son objectif
missing-summary = un résumé
missing-partners = qui a participé
missing-grant-holder = le bénéficiaire de la subvention
missing-applicant = le porteur de la candidature
missing-destination = l’autre extrémité du corridor
missing-place = le lieu où il s’est déroulé
missing-position = sa position sur une carte
missing-amount = son montant
missing-status-date = la date de son statut
missing-identifiers = ses identifiants dans d’autres systèmes
missing-themes = ses thèmes
missing-results = ses résultats
