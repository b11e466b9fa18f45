# Partir : mes données en un fichier, l’effacement, et ce que disent les pages sur les données personnelles.

data-title = Mes données
data-lead = Emportez tout ce que ce site détient à votre sujet.
data-holds = Vous recevez un seul fichier. Il contient une page à lire et les mêmes données pour des programmes.
data-keep = Quiconque a ce fichier en connaît tout le contenu. Ne l’enregistrez pas sur un téléphone que d’autres utilisent.
data-leave = Voulez-vous partir ? <a>Comment partir</a>
data-button = Recevoir mes données
data-next = Vous devrez peut-être d’abord vous reconnecter, pour que personne d’autre ne prenne vos données. Le fichier arrive ensuite aussitôt.
data-file-title = Tout ce que ce site détient à votre sujet
data-file-lead = Source : { $site }, le { $day }. Les noms en petites lettres sont ceux du fichier data.json.

leaving-title = Partir
leaving-lead = Vous pouvez partir à tout moment. Voici ce que deviennent vos données.
leaving-take = Voulez-vous d’abord une copie ? <a>Prendre mes données</a>
leaving-mine = Ce qui est à vous est effacé
leaving-mine-text = Plus personne ne l’a.
leaving-public = Ce que vous avez dit à d’autres : à vous de choisir
leaving-public-text = Vous en décidez ci-dessous.
leaving-record = Ce qui a été fait reste, sans votre nom
leaving-record-text = Une organisation doit pouvoir montrer ce qui a été fait pour elle. Un numéro aléatoire prend votre place. Vous y opposez-vous ? Écrivez au contact indiqué sur la page « Données personnelles ».
leaving-list = { $n ->
    [one] Ce que c’est
   *[other] Ce que c’est : { $n } éléments
}
leaving-said = Que doivent devenir vos propos ?
leaving-said-remove = Les supprimer
leaving-said-remove-help = L’acte reste. Vos propos disparaissent.
leaving-said-keep = Les garder, comme venant d’« un ancien membre »
leaving-said-keep-help = Les autres peuvent encore comprendre ce qui s’est passé.
leaving-said-empty = Choisissez ce que deviennent vos propos
leaving-button = Effacer mon compte
leaving-next = Vous avez 14 jours pour réfléchir. Vous recevez un courriel maintenant, et un autre quand c’est fait. D’ici là, vous pouvez revenir ici et rester.
leaving-asked-next = Ce jour-là, tout ce qui est à vous est effacé. Un dernier courriel vous prévient. Ensuite, personne ne peut rien rétablir.
leaving-undo = Je reste
leaving-waits-address = Vous avez changé d’adresse électronique. Pendant sept jours, l’ancienne adresse peut annuler ce changement. Ensuite, vous pourrez prendre vos données ou partir.
leaving-waits-owner = Vous êtes le dernier titulaire d’une organisation. Passez d’abord la main, pour qu’elle ne reste pas seule.
leaving-waits-administrator = Vous êtes le dernier administrateur de ce site. Une autre personne doit d’abord le devenir.
leaving-hand-over = Passation : { $it }. <a>Mes organisations</a>

letter-data-given-subject = Vos données ont été remises
letter-data-given =
    Une personne connectée à votre compte a pris le fichier de tout ce que ce site détient à votre sujet.

    Ce n’était pas vous ? Alors fermez toutes les sessions sur votre page. Écrivez aussi au contact indiqué sur la page « Données personnelles ».

letter-leaving-asked-subject = Votre compte va être effacé
letter-leaving-asked =
    Vous nous avez demandé d’effacer votre compte. Ce sera fait dans 14 jours.

    D’ici là, vous pouvez rester. Connectez-vous, ouvrez « Mes données, et quitter le réseau », puis appuyez sur « Je reste ».

    Ce n’était pas vous ? Alors connectez-vous maintenant, appuyez sur « Je reste » et fermez toutes les autres sessions.

letter-data-given-on-request-subject = Vos données ont été remises
letter-data-given-on-request =
    L’exploitant du site a fait un fichier de tout ce que ce site détient sur vous. Vous l’aviez demandé par lettre ou sur papier.

    Motif : { $reason }

    Ce n’était pas vous ? Alors écrivez au contact de la page de confidentialité.

letter-leaving-on-request-subject = Votre compte sera effacé
letter-leaving-on-request =
    Vous avez demandé l’effacement de votre compte, par lettre ou sur papier. L’exploitant du site le fera dans 14 jours.

    Motif : { $reason }

    D’ici là, vous pouvez rester. Connectez-vous, ouvrez « Mes données, et quitter le réseau » et appuyez sur « Je reste ». Ou écrivez au contact de la page de confidentialité.

letter-leaving-undone-subject = Votre compte reste
letter-leaving-undone =
    Votre compte ne sera pas effacé. Tout est comme avant.

letter-erased-subject = Votre compte a été effacé
letter-erased =
    Il y a deux semaines, vous nous avez demandé d’effacer votre compte. C’est fait. Il ne reste rien de ce qui était à vous.

    Les copies du site entier sont gardées 35 jours. Si l’une d’elles est utilisée, vous êtes de nouveau effacé avant sa mise en ligne.

    Ce courriel est le dernier.

letter-erased-neutral-subject = C’est fait
letter-erased-neutral =
    Ce que vous avez demandé il y a deux semaines est fait. Ce courriel est le dernier.

letter-yearly-subject = Êtes-vous toujours là ?
letter-yearly =
    Vous ne vous êtes pas connecté depuis un an ou plus. Ce n’est pas un problème : rien ne change.

    Pour rester dans les listes, connectez-vous une fois. Pour partir, allez sur votre page.

letter-silence-asked-subject = Devons-nous garder votre profil ?
letter-silence-asked =
    Vous ne vous êtes pas connecté depuis deux ans. Connectez-vous une fois si nous devons garder votre profil.

    Sinon, plus personne ne le verra dans six mois. Au bout d’un an, il sera effacé.

letter-silence-unseen-subject = Personne ne voit plus votre profil
letter-silence-unseen =
    Vous ne vous êtes pas connecté depuis deux ans et demi. Plus personne ne voit donc votre profil.

    Connectez-vous si vous voulez redevenir visible. Sinon, il sera effacé dans six mois.

field-number = Vos numéros sur ce site
field-name = Nom
field-language = Langue de vos courriels
field-languages = Langues que vous lisez et écrivez
field-country = Pays
field-choices = À qui vous laissez voir quoi
field-about = Ce que vous dites de vous
field-sealed = Qui se trouve derrière un autre nom, sous scellé
field-unseen = Le fait que vous êtes invisible
field-neutral = Le fait que vos courriels sont neutres
field-helper = Qui vous a aidé à rejoindre le réseau
field-activity = Quand vous avez rejoint le réseau, et votre dernière visite
field-suspended = Le fait que votre compte est suspendu
field-leaving = Le fait que vous partez
field-address = Adresse électronique
field-ask = Quand vous avez demandé à rejoindre le réseau ou à vous connecter
field-session = Où et quand vous étiez connecté
field-factor = Votre seconde étape de connexion, sous scellé
field-codes = Vos cartes de codes
field-right = Vos droits
field-granted = Droits d’autres personnes que vous avez accordés ou arrêtés
field-change = Changements de votre adresse électronique
field-accepted = Qui vous avez accepté, qui vous a accepté
field-typed = Ce que vous avez saisi quand votre temps était écoulé
field-made = Organisations que vous avez ajoutées
field-speaking = Organisations au nom desquelles vous parlez
field-unit = Votre service et votre mandat dans l’organisation
field-added = Personnes que vous avez ajoutées ou retirées
field-invited = Votre adresse dans des invitations
field-inviting = Invitations que vous avez écrites ou acceptées
field-step = Étapes de vérification que vous avez franchies
field-evidence = Preuves que vous avez fournies pour une organisation
field-asking = Le fait que vous avez demandé la garantie d’une autre organisation
field-proof = Codes que vous avez demandés pour l’adresse d’une organisation
field-power = Votre part dans les changements de titulaire d’une organisation
field-reason = Motifs et oppositions que vous avez écrits
field-written = Ce que vous avez écrit au nom d’une organisation
field-letter = Courriels qui vous sont adressés
field-proposal = Ce que l’équipe a proposé à votre sujet
field-concerned = Le fait qu’une proposition de l’équipe vous concernait
field-proposer = Ce que vous avez proposé ou accepté en tant que membre de l’équipe
field-audit = Ce qui a été fait à votre sujet, en mots
field-more = Autres

held-accounts-member = Vous
held-accounts-address = Vos adresses électroniques
held-accounts-ask = Demandes pour rejoindre le réseau et se connecter
held-accounts-session = Vos sessions
held-accounts-factor = Votre seconde étape de connexion
held-accounts-code = Vos cartes de codes
held-accounts-right = Droits
held-accounts-change = Changements de votre adresse électronique
held-accounts-acceptance = Qui vous avez accepté, qui vous a accepté
held-accounts-typed = Ce que vous avez saisi quand votre temps était écoulé
held-directory-organisation = Organisations que vous avez ajoutées
held-directory-representative = Parler au nom d’organisations
held-directory-invitation = Invitations
held-directory-step = Étapes de vérification
held-directory-proof = Preuve de l’adresse d’une organisation
held-directory-change = Passations de pouvoir dans une organisation
held-directory-evidence = Preuves pour une organisation
held-directory-vouch-ask = Demandes de garantie à d’autres
held-directory-agreement = Accords sur des fusions
held-directory-written = Écrits au nom d’une organisation
held-kit-letter = Courriels qui vous sont adressés
held-desk-proposal = Propositions de l’équipe
held-kit-audit-details = Ce qui a été fait à votre sujet

privacy-about = Ce que ce site sait de vous, pourquoi, combien de temps, et qui le voit. Que faire si quelqu’un vous cherche.
privacy-lead = Vous pouvez tout lire ici sans dire qui vous êtes. Cette page dit ce que nous détenons sur les membres.
privacy-danger = Si une personne dangereuse vous cherche
privacy-danger-unseen = Choisissez de rester invisible à l’inscription, ou plus tard sur votre page. Seules les personnes que vous choisissez savent alors que vous êtes ici.
privacy-danger-name = Inscrivez-vous sous un autre nom. Il ne doit pas forcément être votre nom légal, et nous ne demandons jamais celui-ci.
privacy-danger-letters = Choisissez des courriels neutres dans <a>votre profil</a>. Une personne qui voit votre téléphone n’apprend alors pas de quoi ils parlent.
privacy-danger-device = Indiquez que d’autres utilisent votre téléphone. Vous êtes alors vite déconnecté, et le navigateur oublie ces pages.
privacy-danger-leave = Certaines pages ont un lien pour <a>partir vite</a>. Il ouvre une page d’un autre site. Votre navigateur se souvient encore de votre visite.
privacy-danger-ask = Avez-vous besoin d’aide ? Adressez-vous au contact ci-dessous. Aucun compte n’est nécessaire.
privacy-controller = Responsable du traitement
privacy-contact = Comment le joindre
privacy-basis = Base légale
privacy-authority = Où déposer une plainte
privacy-host = Où se trouve le serveur, et qui l’héberge
privacy-said-demo = Ceci est une démonstration sur une seule machine. Toutes les personnes y sont inventées.
privacy-not-said = Pas encore indiqué. D’ici là, personne ne peut s’inscrire ici.
privacy-who-write = Vous pouvez écrire à ce contact sans compte, y compris sur papier. Vous recevez une réponse dans les 30 jours.
privacy-readers = Si vous ne faites que lire
privacy-cookie = Un seul cookie, quand vous ouvrez un formulaire ou vous connectez. Il distingue votre navigateur des autres, et rien de plus.
privacy-address = Le serveur a besoin de votre adresse réseau pour vous envoyer une page. Contre les attaques, il la compte pendant un jour, sous forme de numéro.
privacy-log = Quand une page échoue, le journal garde l’heure, la page et un numéro. Il ne contient ni adresses ni vos propos.
privacy-why = Pourquoi nous détenons des données sur les membres
privacy-purpose-account = Votre compte
privacy-purpose-account-text = Pour vous laisser entrer et vous écrire les courriels que vous demandez. Base : notre contrat avec vous, RGPD, article 6(1)(b).
privacy-purpose-directory = Être trouvé
privacy-purpose-directory-text = Pour que d’autres vous trouvent et puissent vous écrire. Base : votre consentement pour chaque champ, que vous pouvez retirer, 6(1)(a). Si le champ révèle une origine, une croyance ou une opinion politique, c’est 9(2)(a).
privacy-purpose-speaking = Parler au nom d’une organisation
privacy-purpose-speaking-text = Pour que l’on sache qui agit pour elle, et que personne ne s’en empare. Base : une mission d’intérêt public, 6(1)(e).
privacy-purpose-invited = Être invité
privacy-purpose-invited-text = Un membre nous a donné votre adresse pour vous inviter. Le premier courriel le dit. Base : son intérêt légitime, 6(1)(f).
privacy-purpose-security = Sécurité et preuve
privacy-purpose-security-text = Pour protéger les comptes et montrer ce que l’équipe a fait. Base : l’intérêt légitime de tous, 6(1)(f).
privacy-fields-link = <a>Chaque champ, et qui le voit</a>
privacy-never-asked = Nous ne demandons jamais la nationalité, la situation migratoire, la religion ou la date de naissance. Ni le nom légal, ni une photographie, ni un numéro de téléphone.
privacy-age = Ce réseau s’adresse aux personnes de 16 ans et plus. Si un enfant a un compte, dites-le-nous et nous le fermons.
privacy-decisions = Ici, aucune machine ne décide au sujet de personnes. Aucune donnée n’est vendue ni donnée à des annonceurs.
privacy-staff = Qui est dans l’équipe, et ce qu’elle peut voir
privacy-staff-who = Chaque membre de l’équipe a des droits précis. Il voit ce que son travail exige, et n’agit jamais sur ce qui le concerne.
privacy-staff-administrator = Les administrateurs accordent des droits. Ils ne peuvent lire ni les courriels ni les conversations.
privacy-staff-custodians = L’identité derrière un autre nom est sous scellé. Deux gardiens qui ont un motif peuvent l’ouvrir, et vous êtes prévenu.
privacy-staff-operator = L’exploitant de la machine pourrait lire ce qui y est stocké. Il ne pourrait lire ce qui est sous scellé qu’avec la clé.
privacy-staff-audit = Ce que fait l’équipe est consigné. <a>Vous pouvez lire ce qui a été fait à votre sujet</a>
privacy-kept = Combien de temps nous gardons les données
privacy-kept-text = Le programme le fait de lui-même, toutes les heures, sauf si quelqu’un d’autre est nommé.
privacy-period = { $span } après { $since }. Ensuite : { $then }.
privacy-period-operator = { $span } après { $since }. Ensuite, l’exploitant du site supprime cela.
privacy-hours = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
}
privacy-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
privacy-months = { $n ->
    [one] { $n } mois
   *[other] { $n } mois
}
privacy-years = { $n ->
    [one] { $n } an
   *[other] { $n } ans
}
privacy-letters = Courriels
privacy-letters-text = Nos courriels passent par des fournisseurs de messagerie, qui peuvent les lire. Choisissez des <a>courriels neutres</a> si cela peut vous nuire. Le lien contenu dans un courriel n’est jamais stocké.
privacy-record = Ce que garde le registre public, et pourquoi
privacy-record-acts = Qui décide pour une organisation agit en public. Quand vous partez, l’acte reste et un numéro aléatoire prend votre place.
privacy-record-persons = Le registre des projets passés nomme des organisations, pas des personnes. Avez-vous trouvé le nom d’une personne ? Dites-nous où.
privacy-rights-data = <a>Emportez vos données</a>, en un seul fichier.
privacy-rights-leave = <a>Partez et soyez effacé</a>. Vous avez 14 jours pour changer d’avis.
privacy-rights-profile = <a>Corrigez votre profil</a>, ou retirez votre consentement pour un champ.
privacy-rights-paper = Ou écrivez au contact ci-dessus, y compris sur papier. Vous pouvez aussi y exprimer une opposition.
privacy-rights-complain = Vous pouvez déposer une plainte auprès de l’autorité indiquée ci-dessus.
privacy-changes-text = Cette page décrit le site au { $day }. Elle a été réécrite ce jour-là, car il est maintenant possible de s’inscrire.

privacy-fields-title = Chaque champ que nous détenons sur vous
privacy-fields-about = Chaque champ que ce site peut détenir sur un membre. Qui le voit, pourquoi il est gardé et ce qu’il devient.
privacy-fields-lead = Cette liste vient de celle que le programme utilise lui-même pour remettre et effacer les données.
privacy-fields-each = Les champs
privacy-fields-back = La durée de conservation de chacun figure sur <a>la page « Données personnelles »</a>.
privacy-field = Vu par : { $audience }. Pourquoi : { $purpose }. Quand vous partez : { $leaving }.
privacy-audience-chosen = les personnes que vous choisissez
privacy-audience-members = les autres membres, sauf si vous êtes invisible
privacy-audience-organisation = les membres de l’organisation et l’équipe qui la vérifie
privacy-audience-me = vous seul
privacy-audience-staff = vous et l’équipe dont c’est le travail
privacy-audience-custodians = deux gardiens qui ont un motif, et vous êtes prévenu
privacy-leaving-mine = effacé
privacy-leaving-said = à vous de choisir
privacy-leaving-record = un numéro aléatoire prend votre place

kept-unconfirmed-joining = Inscription que personne n’a confirmée
kept-unanswered-invitation = Invitation restée sans réponse
kept-sign-in = Lien et code de connexion, et brouillons de formulaires
kept-session = Session, seconde étape, carte de codes
kept-hashed-network = Votre adresse réseau, sous forme de numéro
kept-log = Journal du programme
kept-letter-body = Texte d’un courriel qui n’est pas à vous
kept-letter-envelope = Le fait qu’un courriel a été envoyé, et vos propres courriels
kept-bounce-state = Le fait que des courriels pour vous sont revenus
kept-conversation = Conversation
kept-report-copy = Copie d’un message signalé
kept-evidence = Documents qui prouvent quelque chose à votre sujet
kept-silent-profile-asked = Profil d’un membre silencieux, première étape
kept-silent-profile-unseen = Profil d’un membre silencieux, deuxième étape
kept-silent-profile-erased = Profil d’un membre silencieux, troisième étape
kept-draft = Brouillon d’un dossier de candidature
kept-application-names = Noms dans un dossier de candidature
kept-application = Dossier de candidature
kept-audit-details = Ce qui a été fait, en mots
kept-audit-entry = Le fait qu’un acte a eu lieu, avec des numéros aléatoires
kept-backup = Copie du site entier
kept-erasure-ledger = Numéro aléatoire d’une personne effacée
kept-leaving = Compte d’une personne qui a demandé son effacement

since-made = la création
since-used-or-ended = l’utilisation ou la fin
since-ended = la fin
since-last-time = la dernière fois
since-decided = la décision
since-call-closed = la clôture de l’appel à propositions

then-deleted = suppression
then-deleted-but-refusal = suppression, mais si vous avez dit « plus jamais », nous gardons un numéro pour nous en souvenir
then-asked = nous vous posons la question
then-unseen = personne ne le voit
then-erased = effacement
then-pseudonymised = les noms deviennent des numéros aléatoires
then-redacted = les mots sont supprimés

figures-members = Membres
figures-members-how = Toutes les personnes qui figurent dans la liste : ni dormantes, ni injoignables, ni invisibles, ni suspendues. Compte fait au début du jour.
figures-active = Dont actifs
figures-active-how = Ils ont rejoint le réseau ou se sont connectés au cours des 12 derniers mois.
figures-dormant = Membres dormants
figures-dormant-how = Sans activité depuis 24 mois, malgré notre courriel annuel. Ils ne sont ni comptés comme membres ni dans la liste.
figures-unreachable = Membres injoignables
figures-unreachable-how = Notre courriel est revenu, et ils ne se sont pas connectés depuis. Ils ne sont ni comptés comme membres ni dans la liste.
figures-verified = Organisations vérifiées
figures-verified-how = <a>Organisations</a> vérifiées par un responsable pays, y compris celles à renouveler. Toutes figurent dans la liste.
figures-acting = Dont actives
figures-acting-how = Quelqu’un a agi pour elles au cours des 12 derniers mois, et leur boîte reçoit les courriels.
