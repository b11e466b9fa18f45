# What stands around every page, and words that every slice uses.
network = Réseau Migration pour le développement
skip = Aller au contenu
home = Accueil
menu = Menu
menu-main = Menu principal
menu-projects = Projets
menu-countries = Pays
menu-organisations = Organisations
menu-programme = Programme
menu-figures = Chiffres
menu-sources = Sources
menu-search = Rechercher
menu-about = À propos de ce site
menu-accessibility = Accessibilité
menu-privacy = Données personnelles
language = Langue
language-en = anglais
language-fr = français
language-es = espagnol
language-ar = arabe
language-it = italien
search-site = Rechercher dans le site
search-button = Rechercher
trail = Vous êtes ici
foot-sections = Toutes les rubriques
foot-site = Ce site
foot-behind = Qui a porté le programme
foot-behind-text = Le PNUD a dirigé l’Initiative conjointe pour la migration et le développement (JMDI). L’OIM, l’OIT, le HCR, l’UNFPA et ONU Femmes y ont participé. La Commission européenne et la Direction suisse du développement et de la coopération l’ont financée. La phase I a duré de 2008 à 2012, la phase II de décembre 2012 à novembre 2017.
comma = ,{" "}
not-recorded = non renseigné
place-lower = lieu
pager = Pages
pager-next = Page suivante ›
pager-previous = ‹ Page précédente
pager-first = « Première page

# Dates that are known in part: worded so that a year, a month or a day fits.
date-about = { $it } environ
date-between = { $start } – { $end }
date-from = début : { $it }, fin non renseignée
date-until = fin : { $it }, début non renseigné

# Requests without an answer: what happened, what is safe, what to do.
stopped-400 = Cette adresse est illisible
stopped-400-text = Une partie de l’adresse est abîmée. Rien n’a été modifié. Vérifiez l’adresse, ou repartez d’une des pages ci-dessous.
stopped-404 = Cette page est introuvable
stopped-404-text = L’adresse est peut-être mal saisie, ou la page n’a jamais existé ici. Cherchez ce qu’il vous faut, ou repartez d’une des pages ci-dessous.
stopped-405 = Cette page peut seulement être lue
stopped-405-text = Votre envoi n’a pas été pris en compte et rien n’a été modifié. Revenez à la page et utilisez ses liens et ses boutons.
stopped-414 = Cette adresse est trop longue
stopped-414-text = Rien n’a été modifié. Utilisez des mots moins nombreux ou plus courts, ou repartez d’une des pages ci-dessous.
stopped-421 = Cette adresse est celle d’un autre site
stopped-421-text = La demande visait un autre site que celui-ci. Saisissez de nouveau l’adresse du site.
stopped-422 = Un élément de l’adresse n’est pas reconnu ici
stopped-422-text = Rien n’a été modifié. Voici ce que nous n’avons pas pu utiliser :
stopped-500 = Un problème est survenu de notre côté
stopped-500-text = L’erreur ne vient pas de vous, et rien n’a été perdu. Réessayez dans quelques minutes.
stopped-503 = Il y a trop de monde ici en ce moment
stopped-503-text = Rien n’a été perdu. Attendez quelques secondes, puis rechargez la page.
stopped-number = Si cela se reproduit, donnez-nous ce numéro : { $it }
stopped-search = Rechercher la page

# What an address may hold.
refused-phase = Il n’y a pas de phase « { $it } ». Choisissez-en une dans les filtres.
refused-country = « { $it } » n’est pas un code de pays. Écrivez deux lettres majuscules, par exemple SN.
refused-nature = Il n’y a pas de type d’organisation « { $it } ». Choisissez-en un dans les filtres.
refused-role = Il n’y a pas de rôle « { $it } ». Choisissez-en un dans les filtres.
refused-side = Il n’y a pas d’extrémité « { $it } ». Choisissez-en une dans les filtres.
refused-status = Il n’y a pas de statut « { $it } ». Choisissez-en un dans les filtres.
refused-year = « { $it } » n’est pas une année. Écrivez quatre chiffres, par exemple 2014.
refused-words = Ce texte est trop long pour une recherche : « { $it } ». Utilisez au plus 256 caractères.
refused-view = Il n’y a pas d’affichage « { $it } ». Choisissez tableau, carte ou graphique.
refused-sort = La liste ne peut pas être triée par « { $it } ». Choisissez un titre de colonne du tableau.
refused-after = Aucun projet ne porte le nom « { $it } ». Repartez de la première page.
refused-kind = Il n’y a pas de type de résultat « { $it } ». Choisissez-en un dans la page.
refused-page = Il n’y a pas de page « { $it } ». Repartez de la première page.

# Formulaires.
form-error-title = Erreur : { $it }
form-error = Erreur : { $it }
form-errors = { $n ->
    [one] Une réponse est à revoir
   *[other] { $n } réponses sont à revoir
}
form-errors-kept = Tout ce que vous avez saisi est encore là.
form-on = Continuer
form-next = Ce qui se passe ensuite
stopped-403 = Ce formulaire n’a pas été accepté
stopped-403-text = Il était trop ancien, ou ce navigateur ne garde aucun cookie de notre site. Rien n’a été modifié. Revenez en arrière, rechargez la page, et autorisez l’unique cookie de ce site.
stopped-413 = C’est trop en une seule fois
stopped-413-text = Votre envoi est plus long que tous nos formulaires. Rien n’a été modifié. Revenez en arrière et raccourcissez votre texte.
stopped-415 = Cet envoi est illisible
stopped-415-text = Votre envoi ne vient d’aucun de nos formulaires. Rien n’a été modifié.
stopped-429 = Trop d’essais
stopped-429-text = Rien n’a été perdu. Attendez quelques minutes, puis réessayez.
menu-session = Ma page
menu-joining = Rejoindre le réseau
leave-quickly = Quitter vite cette page
