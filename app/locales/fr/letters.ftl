# Les courriels. `letter-NAME-subject` et `letter-NAME` : texte brut, une ligne vide entre les paragraphes.

letter-link = Ouvrez cette adresse :
letter-code = Votre code :
letter-link-removed = (retiré : il ne servait qu’une fois)
letter-foot = Ce courriel a été écrit par le site { $site }. Vous ne pouvez y répondre que sur le site.
letter-foot-neutral = Vous ne pouvez pas répondre à ce courriel. Connectez-vous plutôt.
letter-cut = { $it }… (Le texte entier est sur le site.)
letter-uncut = (Le texte est sur le site.)
letter-stop = Vous ne voulez plus de courriels à cette adresse ? Dites-le ici :

stop-title = Les courriels à votre adresse
stop-lead = Vous pouvez nous dire de ne plus écrire à cette adresse.
stop-more = Nous effaçons alors ce que nous y avons écrit. Nous gardons seulement une marque où personne ne peut lire l’adresse.
stop-button = Ne m’écrivez plus
stop-done = Nous n’écrivons plus à cette adresse.
stop-done-more = Vous pouvez changer d’avis ici. Sinon, personne ne peut s’inscrire ou être invité avec cette adresse.
stop-allow = Écrivez-moi à nouveau
stop-own = Si vous avez un compte avec cette adresse, vos propres courriels arrivent toujours. Vous pouvez fermer le compte sur ses pages.

letter-neutral-subject = Vous avez du nouveau
letter-neutral =
    Quelque chose vous concerne sur le site.

    Connectez-vous pour le lire.

letter-joining-subject = Votre code d’inscription
letter-joining =
    Quelqu’un a demandé à s’inscrire avec cette adresse. Si c’était vous, saisissez ce code dans le navigateur où vous l’avez demandé. Vous pouvez aussi ouvrir le lien dans ce navigateur.

    Tous deux sont valables { $minutes } minutes. Si ce n’était pas vous, ne faites rien : il ne se passera rien.

letter-session-subject = Votre code de connexion
letter-session =
    Quelqu’un a demandé à se connecter avec cette adresse. Si c’était vous, saisissez ce code dans le navigateur où vous l’avez demandé. Vous pouvez aussi ouvrir le lien dans ce navigateur.

    Tous deux sont valables { $minutes } minutes, une seule fois. Ne donnez le code à personne, qui que ce soit qui le demande.

    Si ce n’était pas vous, ne faites rien : personne ne peut entrer sans ce courriel.

letter-unknown-subject = Comment vous inscrire
letter-unknown =
    Quelqu’un a demandé à se connecter avec cette adresse. Aucun compte n’existe avec elle.

    Si c’était vous, votre inscription utilise peut-être une autre adresse. Vous pouvez aussi vous inscrire maintenant.

    Si ce n’était pas vous, ne faites rien. Nous ne conservons rien sur vous.

letter-suspended-subject = Votre compte est suspendu
letter-suspended =
    Quelqu’un a demandé à se connecter avec cette adresse. L’équipe du site a suspendu le compte : personne ne peut donc s’y connecter.

    Si vous pensez qu’il s’agit d’une erreur, écrivez au contact indiqué à la page « Données personnelles » du site.

letter-welcome-subject = Vous êtes membre
letter-welcome =
    Bienvenue. Votre compte est créé, et personne d’autre ne peut s’y connecter. Chaque fois, nous envoyons un code à cette adresse.

    Sur votre page, vous décidez de ce que les autres voient de vous.
