# L’annuaire des organisations, et les pages de celles et ceux qui parlent au nom de l’une d’elles.

made-up = inventée
directory-sum = { $n ->
    [one] une organisation
   *[other] { $n } organisations
}
directory-words = Mots des noms et des lieux
directory-place = Lieu ou région
directory-place-chosen = Lieu : { $it }
facet-language = Langues où lui écrire
facet-standing = Comment elle est connue
standing-verified = Vérifiée
standing-record = Nommée dans le registre
directory-map-caption = Un point est le siège d’une organisation, ou son pays si la position du siège manque. Aucune frontière n’est tracée.
directory-unplaced = { $n ->
    [0] Chaque organisation a sa place sur la carte.
    [one] Une organisation n’est pas sur la carte : ni son siège ni son pays ne sont renseignés.
   *[other] { $n } organisations ne sont pas sur la carte : ni leur siège ni leur pays ne sont renseignés.
}
refused-language = Il n’y a pas de langue « { $it } ». Choisissez-en une dans les filtres.
refused-standing = Aucune organisation n’est connue par « { $it } ». Choisissez une valeur dans les filtres.
refused-view-organisations = Il n’y a pas d’affichage « { $it } ». Choisissez tableau ou carte.
organisation-about-own = { $it } : ce qu’elle est, où elle travaille, comment la joindre.
organisation-verified = Un responsable pays a contrôlé cette organisation le { $it }.
organisation-claim = Vous y travaillez ? <a>Dites-le, et parlez ici en son nom</a>
organisation-succession = Vous remplacez la personne qui parle ici en son nom ? <a>Dites-le-nous</a>
organisation-own = Ce qu’elle dit d’elle-même
organisation-names-record = Noms dans le registre
organisation-facts-record = Dans le registre
organisation-site = Sur le web
organisation-contact = Pour lui écrire

# Mes organisations.
mine-title = Mes organisations
mine-lead = Vous parlez en leur nom.
mine-none = Vous ne parlez encore au nom d’aucune organisation
mine-none-text = Créez-en une, ou dites que vous travaillez pour une organisation déjà présente. L’invitation d’un ou d’une collègue l’amène aussi ici.
mine-new = Créer une organisation
mine-claim = La vôtre est-elle déjà dans l’annuaire ? <a>Cherchez-la d’abord</a>, et dites sur sa page que vous y travaillez.
own-nameless = Organisation sans nom
own-until = jusqu’au { $it }
own-state-none = Non vérifiée
own-state-claimed = Revendiquée
own-state-vouched = Avec un garant
own-state-verified = Vérifiée

# En créer une.
choose = Choisissez…
making-title = Créer une organisation
making-lead = Cinq questions. Le reste peut attendre.
making-name = Nom de l’organisation
making-name-help = Comme elle écrit elle-même son nom, dans toute langue et toute écriture. D’autres langues pourront être ajoutées plus tard.
making-acronym = Sigle, si elle en a un
making-acronym-help = Par exemple PNUD.
making-nature = De quel type d’organisation s’agit-il ?
making-country = Dans quel pays est son siège ?
making-place = Ville, district ou région
making-place-help = Le lieu de son bureau, par exemple Sédhiou.
making-button = Continuer
making-next = Nous cherchons d’abord des organisations semblables. Ensuite, vous en êtes titulaire. Personne d’extérieur ne la voit avant sa vérification.
refused-body-name = Écrivez le nom de l’organisation
refused-body-nature = Choisissez le type d’organisation
refused-body-country = Choisissez le pays
refused-line-too-long = Écrivez moins : { $n } caractères au plus
refused-line-control = Retirez les signes invisibles, et écrivez sur une seule ligne
refused-line-direction = Retirez les signes invisibles qui changent le sens de l’écriture
refused-line-no-letter = Écrivez au moins une lettre
refused-line-empty = Écrivez quelque chose ici
refused-site = Écrivez l’adresse entière, par exemple https://www.example.org. Elle commence par https, et son hôte n’est pas écrit en chiffres.
refused-contact-own = C’est l’adresse avec laquelle vous vous connectez. Donnez celle d’un service, pas d’une personne

# Celles qui sont peut-être la même.
alike-title = Est-ce l’une de celles-ci ?
alike-lead = Elles ressemblent à celle que vous voulez créer. Si la vôtre en fait partie, prenez-la : son histoire reste alors entière.
alike-same-name = Elle a le même nom.
alike-acronym = Elle a le même sigle.
alike-same-words = Son nom et son lieu sont proches.
alike-this = C’est elle
alike-mine = C’est elle : je parle déjà en son nom
alike-look = Voir sa page
alike-none-title = Ce n’est aucune de celles-ci
alike-none = Créer une nouvelle organisation

# Une de mes organisations.
own-state = Vérification
own-step-none = On ne sait encore rien de la façon dont vous agissez pour elle.
own-step-claimed = L’étape 1 sur 3 est faite. Vous avez dit que vous agissez pour elle. Ensuite, une autre personne le dit aussi.
own-step-vouched = L’étape 2 sur 3 est faite. Quelqu’un s’est porté garant d’elle. Ensuite, un responsable pays la compare à des preuves.
own-step-verified = Les 3 étapes sont faites. Elle peut parler en public, déposer un dossier et signer.
own-steps-claimed = Revendiquée
own-steps-vouched = Avec un garant
own-steps-verified = Vérifiée
own-unseen = Seules les personnes qui parlent en son nom et l’équipe du site voient cette organisation. Tout le monde la verra quand elle sera vérifiée.
own-public = Sa page publique
own-do = Ce que vous pouvez faire
own-verification = Vérification
own-verification-text = Demander à quelqu’un de se porter garant, prouver son adresse, voir ce qui manque.
own-profile = Ce qu’elle fait
own-profile-text = Ce qu’elle fait, son échelon, son lieu, ses langues.
own-names = Noms
own-names-text = Son nom en plusieurs langues, et son sigle.
own-contact = Comment la joindre
own-contact-text = Sa page web, son adresse publique, sa propre boîte aux lettres électronique.
own-corridors = Corridors migratoires
own-corridors-text = Dans quels pays elle travaille, et à quelle extrémité d’un corridor.
own-representatives = Qui parle en son nom
own-representatives-text = Inviter des collègues, préparer une passation, partir.
own-audit = Ce qui a été fait avec elle
own-audit-text = Chaque acte que le site a noté à son sujet.
own-audit-lead = Chaque acte au sujet de cette organisation, du plus récent au plus ancien. Seuls ses titulaires et les auditeurs lisent cette page.
own-says = Ce qu’elle dit d’elle-même
own-not-said = pas encore indiqué
own-mailbox = Boîte pour les copies
own-speakers = Qui parle en son nom
own-acts = Ce qui a été fait au nom de l’organisation
own-acts-text = Les autres voient l’organisation. Celles et ceux qui parlent en son nom voient ici qui a agi.
own-done-made = L’organisation est créée. Vous en êtes titulaire.
own-done-profile = Ce que fait l’organisation est enregistré.
own-done-names = Les noms sont enregistrés.
own-done-contact = Ses coordonnées sont enregistrées.

# Ce qu’elle dit d’elle-même.
own-profile-title = Ce qu’elle fait
profile-about = Que fait l’organisation ?
profile-about-help = Quelques phrases. Tout le monde pourra les lire quand elle sera vérifiée. Ne nommez personne.
profile-level = Quel échelon territorial administre-t-elle ?
profile-level-none = Elle n’administre pas de territoire
profile-languages = Langues dans lesquelles on peut lui écrire
profile-button = Enregistrer
naming-title = Noms
naming-lead = On trouve l’organisation par chacun de ces noms.
naming-verified = L’organisation a été vérifiée sous ces noms. Si vous en changez un, elle doit être vérifiée de nouveau. Jusque-là, seules les personnes qui parlent en son nom et l’équipe du site la voient.
naming-main = Nom
naming-main-help = Comme elle écrit elle-même son nom, dans toute langue.
naming-en = Nom en anglais
naming-fr = Nom en français
naming-es = Nom en espagnol
naming-ar = Nom en arabe
naming-button = Enregistrer
naming-button-verified = Enregistrer, et repasser la vérification
contact-title = Comment la joindre
contact-site = Sa page web
contact-site-help = Par exemple https://www.example.org.
contact-role = Adresse publique
contact-role-help = Tout le monde la voit. Donnez l’adresse d’un service, pas celle d’une personne.
contact-mailbox = Sa propre boîte aux lettres électronique
contact-mailbox-help = Elle reçoit des copies de ce qui concerne l’organisation. Personne ne peut se connecter avec elle, et personne ne la voit.
contact-verified = L’organisation est vérifiée. Si vous changez sa page ou sa boîte aux lettres, tous les titulaires et l’ancienne boîte sont prévenus. Une autre page doit être examinée de nouveau par un responsable.
contact-owners = L’organisation est vérifiée. Seul un titulaire change sa page web et sa boîte aux lettres.
contact-button = Enregistrer
corridors-title = Corridors migratoires
corridors-lead = Un corridor relie un lieu d’où viennent des migrants et un lieu où ils vivent.
corridors-none = Aucun pays n’est encore indiqué.
corridors-country = Pays
corridors-side = Qu’est ce pays pour les personnes avec qui vous travaillez ?
corridors-side-origin = Elles en viennent
corridors-side-destination = Elles y vivent
corridors-side-transit = Elles y passent
corridors-add = Ajouter le pays
corridors-take = Retirer : { $country }, { $side }
refused-corridor-country = Choisissez le pays
refused-corridor-side = Choisissez ce qu’est ce pays pour elles
refused-corridor-many = Retirez d’abord un pays : il n’y a plus de place
