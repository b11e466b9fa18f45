# Les membres pour les membres, ce que chacun dit de soi, et les personnes aidées qui ont une carte.

profile-title = Qui je suis
profile-lead = Les membres voient votre nom et vos langues. Ce que vous écrivez ici remplace ce qui s’y trouvait.
profile-further = Vous pouvez aussi <a>en dire plus sur vous</a> ou <a>choisir qui vous voit</a>. Ou encore <a>mettre sous scellé une note sur la personne derrière votre nom</a>. <a>Tous les membres</a>.
profile-number = Votre numéro de membre
profile-saved = C’est enregistré.
profile-save = Enregistrer
profile-latin = Votre nom en lettres latines, si vous voulez
profile-latin-help = Pour les membres qui ne lisent pas votre écriture. Vous pouvez laisser ce champ vide.
profile-language = Dans quelle langue vous écrivons-nous ?
refused-letters-language = Choisissez la langue de nos courriels
refused-audience = Choisissez qui peut le voir
refused-my-country = Choisissez un pays de la liste, ou aucun
refused-text-long = Écrivez un texte plus court, de { $n } caractères au plus
refused-text-signs = Retirez les signes invisibles qui changent le sens de l’écriture

about-me-title = En dire plus sur moi
about-me-lead = Tout ceci peut rester vide. Vous choisissez qui voit chaque réponse.
about-me-country = Le pays où vous travaillez
about-me-no-country = Je ne le dis pas
about-me-country-for = Qui peut voir votre pays ?
about-me-about = À votre sujet
about-me-about-help = Ce que vous faites, et ce que vous cherchez. 600 caractères au plus.
about-me-about-for = Qui peut voir ce texte ?
for-members = Tous les membres
for-accepted = Seulement les personnes que j’accepte
for-me = Moi seulement

seen-title = Qui me voit
seen-lead = Hors du réseau, personne ne vous voit jamais.
seen-bodies-for = Qui peut voir au nom de quelles organisations vous parlez ?
seen-bodies-for-help = Cela peut dire aux autres d’où vous venez. Vous pouvez changer votre réponse à tout moment sur votre page.
seen-letters = Que doivent montrer nos courriels ?
seen-letters-plain = Dire de quoi il s’agit
seen-letters-plain-help = L’objet du courriel dit pourquoi nous écrivons.
seen-letters-neutral = Courriels neutres : ne rien dire
seen-letters-neutral-help = Le courriel dit seulement qu’il y a du nouveau. Choisissez ceci si d’autres personnes peuvent voir vos courriels.
seen-accepted = Personnes que vous acceptez
seen-unlisted-note = Vous avez peut-être accepté quelqu’un qui ne figure pas dans votre liste, quelle que soit la raison. Vous pouvez aussi y mettre fin. Aucun courriel ne part.
seen-unlisted = N’accepter personne hors de ma liste
seen-next = Si vous choisissez de rester invisible, vous disparaissez aussitôt de toutes les listes et de tous les chiffres. Les personnes que vous acceptez vous voient encore.
refused-letters = Choisissez ce que montrent nos courriels

behind-title = Qui est derrière mon nom
behind-lead = Vous utilisez ici un autre nom ? Vous pouvez mettre sous scellé une note qui dit qui vous êtes.
behind-text = Ce n’est pas obligatoire. Deux personnes de l’équipe du site peuvent ouvrir la note, ensemble, pour un motif écrit. Un courriel vous prévient.
behind-sealed = Une note est sous scellé. Elle n’est pas montrée ici, car d’autres utilisent peut-être ce téléphone.
behind-behind = La note
behind-behind-help = Par exemple votre nom officiel, et comment vous joindre. 600 caractères au plus.
behind-seal = Mettre la note sous scellé
behind-replace = Mettre sous scellé une nouvelle note
behind-remove = Retirer la note
behind-next = La note est fermée avec une clé qui n’est pas dans la base de données. Une nouvelle note remplace l’ancienne.
refused-behind = Écrivez d’abord la note

people-title = Membres
people-lead = Les personnes du réseau. Seuls les membres voient cette liste.
people-find = Chercher un nom
people-name = Nom
people-reads = Lit
people-close = Membres invisibles que vous pouvez voir
people-none = Aucune personne trouvée
people-none-text = Retirez un filtre, ou <a>voyez tous les membres</a>.
people-caption = { $n ->
    [one] { $n } membre sur { $of }
   *[other] { $n } membres sur { $of }
}

person-title = Membre : { $it }
person-not-said = non indiqué
person-latin = En lettres latines
person-writes = Écrit
person-about = À son sujet
person-bodies = Parle au nom de
person-made-up = Cette personne est inventée, pour la démonstration.
person-me = C’est votre propre page, avec tout ce que vous avez écrit. Les autres voient ce que vous avez choisi pour eux. <a>Modifier</a>.
person-unseen = Cette personne est invisible. Ne dites à personne qu’elle est ici.
person-accepts-me = Cette personne vous accepte : vous voyez ce qu’elle montre aux personnes qu’elle accepte.
person-accepted = Vous acceptez cette personne.
person-accept = J’accepte cette personne
person-accept-next = Elle pourra alors voir ce que vous montrez aux personnes que vous acceptez. Elle ne reçoit pas de courriel à ce sujet. Vous pouvez y mettre fin à tout moment.
person-end = Je n’accepte plus cette personne
person-end-next = Elle ne voit alors que ce que voient tous les membres. Elle ne reçoit pas de courriel à ce sujet.

assisted-title = Personnes que nous aidons
assisted-lead = Inscrivez une personne qui n’a pas d’adresse électronique. Elle se connecte avec une carte que vous imprimez.
assisted-consent-link = D’abord, <a>imprimez le formulaire</a>, lisez-le ensemble, et faites signer la personne.
assisted-name = Son nom
assisted-name-help = Le nom que la personne veut porter ici. Ce n’est pas forcément son nom officiel.
assisted-language = Dans quelle langue lui écrivons-nous ?
assisted-reads = Langues qu’elle lit
assisted-seen = Les autres membres peuvent-ils la voir ?
assisted-seen-seen = Oui, les membres peuvent la trouver
assisted-seen-unseen = Non, elle reste invisible
assisted-consent = Le papier est-il signé ?
assisted-consent-paper = Oui, elle l’a signé, et mon organisation le conserve
assisted-enter = L’inscrire et créer la carte
assisted-next = La page suivante montre la carte, une seule fois. Imprimez-la, et donnez-la à la personne.
refused-assisted-seen = Indiquez ce que la personne a choisi sur le papier
refused-assisted-language = Choisissez la langue de la carte et des courriels
refused-assisted-consent = Faites d’abord signer le papier, puis cochez cette case
assisted-person-lead = Vous aidez cette personne à utiliser le réseau. Vous n’avez jamais besoin de ses codes.
assisted-help = J’aide cette personne en ce moment
assisted-helped = Il est noté que vous avez aidé.
assisted-new-card = Créer une nouvelle carte
assisted-person-next = La personne voit chaque note et chaque nouvelle carte sur sa propre page. Une nouvelle carte met fin à l’ancienne.
assisted-card-title = La carte
assisted-card-lead = Imprimez cette page maintenant. Elle est montrée une seule fois, et personne ne pourra revoir les codes.
assisted-card-heading = Ma carte pour le réseau
assisted-card-how = Ouvrez cette adresse. Saisissez le numéro et le prochain code.
assisted-card-keep = Barrez chaque code après l’avoir utilisé. Ne donnez les codes à personne.
assisted-card-on = Je l’ai imprimée
my-card = Ma carte
my-card-codes = { $n ->
    [one] Il reste { $n } code. Vous pouvez créer une nouvelle carte.
   *[other] Il reste { $n } codes. Vous pouvez créer une nouvelle carte.
}
my-card-left = Codes restants
my-card-none = Vous n’avez pas de carte. Les cartes sont pour les personnes sans adresse électronique.
my-card-lead = Créez une nouvelle carte avant d’avoir utilisé le dernier code. Personne ne doit vous aider.
my-card-next = Si vous êtes connecté depuis plus de dix minutes, vous vous connectez une fois de plus. La nouvelle carte est montrée une seule fois, pour être imprimée ou recopiée. L’ancienne n’est plus valable.
letter-card-printed-subject = Vous avez une nouvelle carte
letter-card-printed =
    Une personne connectée à votre compte a créé une nouvelle carte. L’ancienne n’est plus valable.

    Ce n’était pas vous ? Parlez-en à une personne de confiance, et à l’équipe de ce site.
own-assisted = Personnes que nous aidons
own-assisted-text = Inscrire des personnes sans adresse électronique, et imprimer leurs cartes.

consent-title = Je veux rejoindre le réseau
consent-about = Le formulaire pour les personnes qui s’inscrivent sans adresse électronique, à imprimer et à signer.
consent-lead = Lisez ceci avant de signer, ou faites-vous le lire.
consent-what = Le réseau conserve le nom que vous choisissez, vos langues, et ce que vous y écrivez.
consent-who = Les membres voient votre nom et vos langues, sauf si vous choisissez de rester invisible. Les autres personnes ne voient rien.
consent-helper = L’organisation qui vous aide vous inscrit et imprime votre carte. Le journal des actes vous montre ce qu’elle a fait.
consent-leave = Vous pouvez voir tout ce qui est conservé sur vous, le corriger, et partir. Tout est alors effacé.
consent-free = Rien ne vous oblige à vous inscrire. Personne ne peut vous refuser de l’aide parce que vous n’avez pas signé.
consent-line = ………………………………
consent-name = Le nom que vous voulez porter dans le réseau
consent-language = Langue de nos courriels
consent-reads = Langues que vous lisez
consent-seen = Les membres peuvent-ils vous trouver ? Oui ou non
consent-place-day = Lieu et date
consent-signature = Votre signature ou votre marque
consent-helper-name = Qui vous a aidé, et pour quelle organisation

letter-card-made-subject = Vous avez une nouvelle carte
letter-card-made =
    L’organisation qui vous aide a créé une nouvelle carte pour vous. L’ancienne n’est plus valable.

    Si vous ne l’avez pas demandée, parlez-en à une personne de confiance, et à l’équipe de ce site.
