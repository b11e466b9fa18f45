# La seconde étape de connexion, le secours, les cartes, les appareils, les changements d’adresse, et les courriels qui en parlent.

session-again = Ce que vous voulez faire a des effets importants : connectez-vous encore une fois. Ce que vous avez saisi est gardé.

prove-title = Seconde étape
prove-lead = Ouvrez sur votre téléphone l’application qui crée des codes. Saisissez les six chiffres qu’elle montre pour ce site.
prove-code = Six chiffres de votre téléphone
prove-code-help = Ils changent toutes les 30 secondes.
prove-button = Continuer
prove-recovery = Ou l’un de vos codes de secours
prove-recovery-help = Dix lettres et chiffres de la liste que vous avez imprimée ou notée. Chacun ne sert qu’une fois.
prove-recovery-button = Utiliser un code de secours
prove-lost = Ni téléphone ni codes de secours ?
prove-lost-text = <a>Demandez à l’équipe du site de vous laisser entrer</a>. Il faut au moins 72 heures.
refused-factor-code = Ces chiffres ne sont pas les bons, ou ils ont déjà servi. Attendez les suivants. Si cela se reproduit, laissez votre téléphone régler son heure tout seul.
refused-recovery-code = Ce code de secours n’est pas le bon, ou il a déjà servi. Saisissez-en un autre de votre liste.
refused-factor-often = Trop d’essais ont échoué aujourd’hui. Revenez demain.

factor-title = Seconde étape de connexion
factor-lead = Une seconde étape protège votre compte, même si quelqu’un lit vos courriels. Une application sur votre téléphone montre six chiffres. Vous les saisissez après la connexion.
factor-is-set = Vous avez une seconde étape : six chiffres donnés par votre téléphone.
factor-removed = Votre seconde étape est retirée. Un code par courriel suffit désormais pour vous connecter.
factor-staff-needs = Vous avez des droits de l’équipe du site. Ils ne fonctionnent que si vous avez une seconde étape.
factor-staff-keeps = Vous avez des droits de l’équipe du site : la seconde étape ne peut donc pas être retirée. Vous pouvez la passer sur un autre téléphone.
factor-since = Mise en place le
factor-codes-left = Codes de secours restants
factor-begin = Mettre en place la seconde étape
factor-begin-next = Vous devrez peut-être vous connecter encore une fois. Puis vous reliez votre téléphone, et vous recevez dix codes de secours. Vos autres appareils sont déconnectés.
factor-codes = Créer de nouveaux codes de secours
factor-replace = Utiliser un autre téléphone
factor-remove = Retirer la seconde étape
factor-fresh-next = Si vous avez donné les six chiffres il y a plus de dix minutes, chaque action les redemande. Vos autres appareils sont déconnectés, et nous vous écrivons.
refused-factor-staff = Rien n’a été retiré. Toute personne qui a des droits de l’équipe garde la seconde étape.

factor-new-title = Relier votre téléphone
factor-new-app = 1. Procurez-vous une application qui crée des codes
factor-new-app-text = Toute application de codes à usage unique convient, par exemple une application gratuite qui fonctionne sans réseau. Votre téléphone en a peut-être déjà une.
factor-new-give = 2. Indiquez-lui ce site
factor-new-link = Ouvrir l’application sur ce téléphone
factor-new-picture = Ou scannez cette image avec l’application, si elle est sur un autre téléphone :
factor-new-picture-is = Image pour l’application. Elle dit la même chose que les lettres ci-dessous.
factor-new-letters = Ou saisissez ces lettres dans l’application :
factor-new-confirm = 3. Montrez que cela fonctionne
factor-new-confirm-text = Saisissez les six chiffres que l’application montre maintenant.
factor-confirm = Activer la seconde étape

recovery-title = Vos codes de secours
recovery-first = Votre seconde étape est active. Gardez ces dix codes pour le jour où vous perdriez votre téléphone.
recovery-new = Ces dix codes remplacent tous les précédents.
recovery-once = Ils ne sont montrés que maintenant. Imprimez cette page, ou notez-les.
recovery-keep = Chaque code sert une fois, à la place des six chiffres. Gardez-les loin de votre téléphone, et ne les donnez à personne.
recovery-on = Je les ai mis de côté

lost-title = Ni téléphone ni codes de secours
lost-lead = Deux personnes de l’équipe du site peuvent retirer votre seconde étape. Elles doivent être sûres que c’est bien vous.
lost-reason = Comment peuvent-elles savoir que c’est vous ?
lost-reason-help = Par exemple : qui vous connaît dans le réseau, et comment joindre cette personne. N’écrivez ni mots de passe ni codes.
lost-button = Demander à l’équipe
lost-next = Nous vous écrivons au début, et à la fin, au moins 72 heures plus tard. Si vous retrouvez votre téléphone ou un code, utilisez-le : la demande s’arrête alors d’elle-même.
lost-asked = Vous avez demandé à l’équipe de retirer votre seconde étape.
lost-asked-at = Demandé le
lost-effect-at = Pas avant le
refused-lost-empty = Écrivez comment l’équipe peut savoir que c’est vous
refused-lost-long = Écrivez-le en 1 000 caractères au plus

sessions-title = Appareils connectés à mon compte
sessions-lead = Si vous ne reconnaissez pas un appareil, déconnectez-le. Plus personne n’y est alors connecté.
sessions-this = cet appareil
sessions-unknown = Un appareil sans nom
sessions-begun = Connexion le
sessions-used = Dernière activité le
sessions-phone = Qui l’utilise
sessions-end = Déconnecter { $it }
sessions-end-others = Déconnecter tous les autres appareils
sessions-ended = La déconnexion est faite.

card-title = Se connecter avec sa carte
card-lead = Saisissez le numéro de votre carte, et le prochain code qui n’est pas barré.
card-number = Numéro de membre
card-number-help = Neuf chiffres.
card-code = Prochain code
card-code-help = Dix lettres et chiffres. Majuscules ou minuscules, peu importe.
card-button = Se connecter
card-next = Barrez le code que vous avez utilisé. Chaque code ne sert qu’une fois.
refused-card-number = Écrivez les neuf chiffres de votre numéro de membre
refused-card-code = Le numéro et le code ne vont pas ensemble, ou le code a déjà servi. Essayez le suivant sur votre carte.
refused-card-often = Trop d’essais ont échoué aujourd’hui. Revenez demain, ou demandez à la personne qui vous a donné la carte.

change-title = Mon adresse électronique
change-lead = C’est à cette adresse que nous envoyons vos courriels et vos codes de connexion.
change-now = Votre adresse actuelle
change-email = Nouvelle adresse électronique
change-email-help = Vous devez pouvoir y lire des courriels.
change-button = Changer mon adresse
change-next = Nous écrivons à la nouvelle adresse et à l’ancienne. Rien ne change tant que vous n’ouvrez pas, dans ce navigateur, le lien reçu à la nouvelle adresse. Pendant sept jours, l’ancienne adresse permet d’annuler le changement.
change-asked = Nous avons écrit à cette adresse :
change-asked-open = Ouvrez le lien de ce courriel dans ce navigateur, dans les 30 minutes. Jusque-là, votre ancienne adresse reste valable.
change-did-you-mean = Vouliez-vous écrire { $address } ? Alors saisissez-la ci-dessous.
change-again = Si vous ne recevez rien, regardez dans le dossier des courriels indésirables. Ou saisissez l’adresse de nouveau :
change-done = Votre adresse a été changée.
change-waits = Jusqu’au { $it }, le changement peut être annulé depuis l’ancienne adresse. D’ici là, vous ne pouvez ni la changer encore ni demander une passation pour une organisation. Vous ne pouvez pas non plus emporter vos données ni faire effacer votre compte.
waits-title = Cela doit attendre
waits-until = Jusqu’au { $it }, l’ancienne adresse peut annuler ce changement. D’ici là, tout ce qui donne ou retire un pouvoir sur une organisation attend.
waits-do = Revenez ensuite. Si <a>ce changement</a> n’est pas de vous, annulez-le avec le lien de notre lettre à l’ancienne adresse.
refused-change-same = C’est déjà votre adresse. Écrivez-en une autre.
change-gone = Ouvrez le lien dans le navigateur de votre demande, pendant que votre session y est ouverte. Il ne sert qu’une fois, et peu de temps.
change-confirm-title = Confirmer votre nouvelle adresse
change-confirm-lead = Désormais, vos courriels et vos codes iront à cette adresse :
change-confirm-who = Compte
change-confirm-button = Utiliser cette adresse
change-confirm-next = Vos autres appareils sont déconnectés. Pendant sept jours, l’ancienne adresse permet d’annuler le changement.
change-undo-title = Annuler le changement d’adresse
change-undo-lead = Votre compte revient à cette adresse :
change-undo-button = Annuler le changement
change-undo-next = Tous les appareils sont déconnectés. Connectez-vous ensuite de nouveau avec cette adresse.
change-undo-gone = Le lien a déjà servi, ou les sept jours sont passés. Le dernier courriel sur le changement fonctionne peut-être encore.
change-undone = Le changement est annulé
change-undone-lead = Votre compte a retrouvé son ancienne adresse, et tous les appareils sont déconnectés.
change-undone-do = <a>Connectez-vous</a>, et vérifiez que tout est comme vous l’aviez laissé.

letter-change-confirm-subject = Confirmez votre nouvelle adresse
letter-change-confirm =
    Quelqu’un veut utiliser cette adresse pour son compte. Si c’était vous, ouvrez le lien dans le navigateur où vous l’avez demandé.

    Il est valable { $minutes } minutes, une seule fois. Si ce n’était pas vous, ne faites rien : il ne se passera rien.

letter-change-taken-subject = Quelqu’un a saisi votre adresse
letter-change-taken =
    Quelqu’un a voulu utiliser cette adresse pour un autre compte. C’est déjà l’adresse de votre compte : rien ne change donc.

    Si c’était vous, connectez-vous avec cette adresse. Si ce n’était pas vous, ne faites rien.

letter-change-asked-subject = Quelqu’un a demandé à changer votre adresse
letter-change-asked =
    Quelqu’un qui est connecté à votre compte a demandé à y utiliser une autre adresse électronique.

    Si c’était vous, ne faites rien de ce courriel.

    Si ce n’était pas vous, ouvrez le lien et appuyez sur le bouton. Le changement est arrêté, et tous les appareils sont déconnectés. Le lien est valable jusqu’au { $until }.

letter-change-done-subject = Votre adresse a été changée
letter-change-done =
    Votre compte a maintenant une autre adresse électronique. C’est là que vont les courriels et les codes.

    Si ce n’était pas vous, ouvrez le lien et appuyez sur le bouton. Vous retrouvez votre compte, et tous les appareils sont déconnectés. Le lien est valable jusqu’au { $until }.

letter-change-undone-subject = Le changement d’adresse est annulé
letter-change-undone =
    Votre compte a cette adresse, comme avant. Tous les appareils sont déconnectés.

    Connectez-vous, et vérifiez que tout est comme vous l’aviez laissé.

letter-factor-set-subject = Votre compte a une seconde étape
letter-factor-set =
    Un téléphone a été relié à votre compte le { $at }. Désormais, il faut six chiffres de ce téléphone pour se connecter. Vos autres appareils sont déconnectés.

    Si ce n’était pas vous, écrivez au contact indiqué à la page « Données personnelles » du site.

letter-factor-removed-subject = Votre seconde étape a été retirée
letter-factor-removed =
    La seconde étape de votre compte a été retirée le { $at }. Un code par courriel suffit désormais pour se connecter. Vos autres appareils sont déconnectés.

    Si ce n’était pas vous, connectez-vous maintenant, et déconnectez tous les autres appareils.

letter-recovery-codes-made-subject = Vous avez de nouveaux codes de secours
letter-recovery-codes-made =
    Dix nouveaux codes de secours ont été créés pour votre compte le { $at }. Les précédents ne sont plus valables. Vos autres appareils sont déconnectés.

    Si ce n’était pas vous, connectez-vous maintenant, et créez-en de nouveaux.

letter-recovery-used-subject = Un code de secours a été utilisé
letter-recovery-used =
    Quelqu’un s’est connecté à votre compte le { $at } avec l’un de vos codes de secours.

    Si ce n’était pas vous, connectez-vous maintenant, déconnectez tous les autres appareils, et créez de nouveaux codes.

letter-factor-tries-subject = Beaucoup de codes faux pour votre compte
letter-factor-tries =
    Le { $at }, quelqu’un s’est connecté avec un code de votre courriel. Cette personne a ensuite saisi 20 codes faux pour la seconde étape. Elle n’est pas entrée, et aucun autre essai ne compte aujourd’hui.

    Si ce n’était pas vous, quelqu’un lit peut-être vos courriels. Changez le mot de passe de votre messagerie.

letter-factor-recovery-asked-subject = Quelqu’un a demandé à retirer votre seconde étape
letter-factor-recovery-asked =
    Le { $at }, quelqu’un a demandé à l’équipe du site de retirer la seconde étape de votre compte. Cette personne lit vos courriels, ou a votre carte.

    Si c’était vous, attendez. L’équipe a besoin d’au moins 72 heures, et nous vous écrivons à la fin.

    Si ce n’était pas vous, connectez-vous avec votre téléphone : la demande s’arrête alors d’elle-même.

letter-devices-out-subject = Des appareils ont été déconnectés
letter-devices-out =
    Un ou plusieurs appareils ont été déconnectés de votre compte le { $at }.

    Si ce n’était pas vous, connectez-vous maintenant, et regardez où votre compte est connecté.

# Comment le journal des actes les nomme.
audit-act-factor-set = Une seconde étape a été mise en place
audit-act-factor-removed = La seconde étape a été retirée
audit-act-recovery-codes-made = De nouveaux codes de secours ont été créés
audit-act-recovery-used = Un code de secours a été utilisé
audit-act-factor-tries = Vingt codes faux en un jour
audit-act-factor-recovery-asked = Il a été demandé à l’équipe de retirer une seconde étape perdue
audit-act-devices-out = Des appareils ont été déconnectés
audit-act-address-change-asked = Un changement d’adresse a été demandé
audit-act-address-changed = L’adresse a été changée
audit-act-address-change-undone = Le changement d’adresse a été annulé
