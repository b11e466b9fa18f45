# Le bureau : les pages de l’équipe, et les courriels et entrées de chaque membre.

desk-title = Le bureau
desk-at = { $day }, { $time } UTC
desk-person = { $name } ({ $number })
desk-operator = l’exploitant du site
desk-left = un ancien membre
desk-number = Numéro de membre
desk-number-help = Neuf chiffres. La personne les trouve sur sa propre page.
desk-find = Rechercher
desk-nobody = Aucun membre n’a ce numéro.
desk-what = Quoi
desk-when = Quand
desk-about = Personne concernée
desk-by = Proposé par
desk-by-themselves = la personne elle-même
desk-from = Du
desk-until = Au
desk-until-day = jusqu’au { $it }
desk-open-end = sans fin prévue
desk-because = Motif
desk-own-rights = Vos droits
desk-administrators-silent = Aucun administrateur n’a rien fait depuis trois ans. L’exploitant du site peut en nommer un autre.

desk-changes = Changements de titulaire
desk-changes-text = Qui doit parler au nom d’une organisation, et les oppositions.

desk-rights = Droits
desk-rights-text = Qui peut faire quoi, qui l’a accordé et pourquoi.
desk-rights-lead = Chaque droit a un motif, une personne qui l’a accordé, un début et parfois une fin. Cherchez un membre pour lui en accorder un.
desk-rights-caption = Les droits les plus récents viennent en premier.
desk-rights-none = Aucun droit n’est enregistré ici.
desk-right = Droit
desk-scope = Où
desk-holder = À qui
desk-granter = Accordé par
desk-granted-at = Accordé le
desk-no-factor = Cette personne n’a pas encore mis en place la seconde étape. D’ici là, elle ne peut recevoir aucun droit ni en utiliser.
desk-no-factor-short = pas encore de seconde étape
desk-done-granted = Le droit est accordé. La personne est prévenue par courriel et doit se reconnecter.
desk-done-proposed = Le droit est proposé. Un autre administrateur doit donner son accord.
desk-done-ended = Le droit a pris fin. La personne est prévenue par courriel et doit se reconnecter.

desk-grant = Accorder un droit
desk-grant-role = À quel titre ?
desk-grant-scope-kind = Où s’applique-t-il ?
desk-grant-scope = Lequel ?
desk-grant-scope-help = Laissez vide pour tout le site. Pour un pays ou une langue, ses deux lettres, par exemple SN ou fr. Sinon, son nom court.
desk-grant-reason = Pourquoi ?
desk-grant-reason-help = La personne lit ce texte, et il figure dans le journal des actes.
desk-grant-starts = À partir de quel jour ?
desk-grant-starts-help = Laissez vide pour commencer maintenant.
desk-grant-ends = Jusqu’à quel jour ?
desk-grant-ends-help = Ce jour compte en entier. Laissez vide si aucune fin n’est prévue.
desk-grant-button = Accorder
desk-grant-next = La personne est prévenue par courriel et se reconnecte. Pour un administrateur, un gardien ou un auditeur, l’accord d’un deuxième administrateur est nécessaire.
desk-scope-site = tout le site
desk-scope-programme = le programme { $it }
desk-scope-dataset = le jeu de données { $it }
desk-scope-discussion = la discussion { $it }
desk-scope-organisation = l’organisation { $it }
desk-scope-call = l’appel à propositions { $it }
desk-scope-kind-site = Sur tout le site
desk-scope-kind-country = Dans un pays
desk-scope-kind-programme = Dans un programme
desk-scope-kind-dataset = Dans un jeu de données
desk-scope-kind-language = Dans une langue
desk-scope-kind-discussion = Dans une discussion
right-directory = Bureau de l’annuaire
right-directory-help = Vérifie les organisations. Sur tout le site ou dans un pays.
right-programme = Responsable de programme
right-programme-help = Tient le registre d’un programme, d’un pays ou d’un jeu de données.
right-translator = Traducteur ou traductrice
right-translator-help = Traduit des textes du registre dans une langue.
right-moderator = Modérateur ou modératrice
right-moderator-help = Décide des signalements, sur tout le site ou dans une discussion.
right-custodian = Gardien ou gardienne des identités
right-custodian-help = Avec un autre gardien, ouvre l’identité derrière un nom.
right-administrator = Administrateur ou administratrice
right-administrator-help = Accorde des droits et ne lit aucun contenu.
right-auditor = Auditeur ou auditrice
right-auditor-help = Lit le journal des actes.
desk-end-reason = Pourquoi prend-il fin ?
desk-end-reason-help = La personne lit ce texte, et il figure dans le journal des actes.
desk-ended-reason = Pourquoi il a pris fin
desk-end-button = Mettre fin à ce droit
desk-end-next = Il disparaît dès la demande suivante. La personne est prévenue par courriel et se reconnecte.
refused-right-role = Choisissez à quel titre
refused-right-scope = Précisez lequel, par exemple SN pour un pays ; pour tout le site, choisissez cette option
refused-right-oneself = Personne ne s’accorde un droit à soi-même : demandez à un autre administrateur
refused-right-not-administrator = Seul un administrateur accorde des droits et y met fin
refused-right-not-granted = Personne n’accorde ce rôle : choisissez-en un autre
refused-right-wrong-scope = Ce rôle n’existe pas à cet endroit : choisissez-en un autre
refused-right-no-reason = Écrivez pourquoi
refused-right-ends-too-early = Choisissez un jour plus tardif : le droit finirait avant de commencer
refused-right-already-held = Cette personne a déjà ce droit
refused-right-already-ended = Ce droit a déjà pris fin
refused-right-no-factor = Cette personne doit d’abord mettre en place la seconde étape
refused-right-needs-fresh-factor = Refaites votre seconde étape, puis envoyez de nouveau
refused-right-second-is-concerned = Une autre personne doit donner son accord
refused-right-second-is-not-administrator = Un autre administrateur doit donner son accord
refused-right-last-administrator = C’est le dernier administrateur : accordez d’abord ce droit à une autre personne
refused-right-not-the-first = Il y a déjà deux administrateurs
refused-why = Écrivez un motif, de 500 caractères au plus
refused-date = Écrivez une date, par exemple 2026-12-31
refused-day = « { $it } » n’est pas une date. Écrivez-la sous la forme 2026-12-31.
refused-number = Aucun membre n’a ce numéro : demandez-le à la personne

desk-proposals = En attente d’une deuxième personne
desk-proposals-text = Ce qu’une personne de l’équipe a proposé et qu’une autre doit accepter.
desk-proposals-lead = Certains actes demandent deux personnes. Donnez votre accord seulement si vous le feriez vous-même, pour le motif indiqué.
desk-proposals-none = Rien n’est en attente.
desk-proposals-caption = { $n ->
    [one] { $n } proposition en attente
   *[other] { $n } propositions en attente
}
desk-proposals-open = { $n ->
    [0] Rien n’est en attente.
    [one] { $n } en attente.
   *[other] { $n } en attente.
}
desk-deed-grant-right = Accorder un droit
desk-deed-redact-audit = Retirer des détails du journal des actes
desk-deed-open-identity = Ouvrir l’identité derrière un nom
desk-deed-factor-recovery = Retirer une seconde étape perdue
desk-proposal-open = Une deuxième personne doit donner son accord.
desk-proposal-asked = La personne l’a demandé. Deux personnes de l’équipe doivent donner leur accord, la première avec une preuve.
desk-proposal-waits = Deux personnes ont donné leur accord. Un délai court, pour que la personne concernée puisse dire non.
desk-proposal-done = Deux personnes ont donné leur accord, et c’est fait.
desk-proposal-refused = La proposition a été refusée.
desk-proposal-lapsed = Personne n’a donné son accord en 14 jours. Il faut proposer de nouveau.
desk-second = Accord donné par
desk-effect = Prend effet
desk-done-at = Fait
desk-second-button = Je suis d’accord
desk-refuse-button = Refuser, ou retirer la proposition
desk-refuse-reason = Pourquoi pas ?
desk-support-button = Le proposer, avec cette preuve
desk-proof = Comment savez-vous que c’est bien cette personne ?
desk-proof-help = Ce que vous avez vu ou entendu, et quand. Aucun numéro de pièce d’identité.
desk-propose-button = Proposer
desk-propose-next = Rien ne se passe avant l’accord d’une deuxième personne.
desk-read-identity = Montrer qui se trouve derrière le nom
desk-identity-note = Ceci n’est montré que maintenant. Votre consultation figure dans le journal des actes, et la personne a été prévenue par courriel.
desk-identity-none = Rien n’est sous scellé pour cette personne.
desk-entry = Numéro de l’entrée
desk-entry-help = L’auditeur vous l’indique.
desk-redaction-lead = L’entrée reste, et la chaîne reste entière. Seuls ses détails disparaissent, définitivement.
refused-entry = Cette entrée n’existe pas, ou ses détails ont déjà disparu
refused-second-settled = La décision est déjà prise
refused-second-too-old = La proposition date de plus de 14 jours : proposez de nouveau
refused-second-same-person = C’est vous qui l’avez proposé : une autre personne doit donner son accord
refused-second-concerned = Cela vous concerne : une autre personne doit décider
refused-second-not-taken-up = La personne l’a demandé elle-même : un membre de l’équipe doit d’abord s’en charger
refused-second-first-is-gone = L’auteur de la proposition n’en a plus le droit : proposez-le vous-même
refused-second-needs-fresh-factor = Refaites votre seconde étape, puis donnez de nouveau votre accord

desk-members = Comptes
desk-members-text = Fermer des sessions ou suspendre un compte, par numéro de membre.
desk-members-lead = Vous voyez le nom et le numéro d’un membre, et rien d’autre.
desk-account = Compte
desk-account-open = ouvert
desk-suspended-since = suspendu depuis le { $it }
desk-reason-told = Pourquoi ?
desk-reason-told-help = La personne lit ce texte, et il figure dans le journal des actes.
desk-member-sessions = Fermer ses sessions
desk-member-sessions-button = Fermer ses sessions
desk-member-sessions-next = La personne est déconnectée partout et peut se reconnecter. Un courriel la prévient.
desk-member-sessions-done = Ses sessions sont fermées.
desk-member-suspension = Suspendre le compte
desk-member-suspension-button = Suspendre le compte
desk-member-suspension-next = La personne est déconnectée, et nul ne peut se connecter. Un courriel lui dit pourquoi.
desk-member-suspension-done = Le compte est suspendu.
desk-member-return = Rouvrir le compte
desk-member-return-button = Rouvrir le compte
desk-member-return-next = La personne peut se reconnecter. Un courriel la prévient.
desk-member-return-done = Le compte est rouvert.
desk-member-factor = Retirer une seconde étape perdue
desk-member-factor-button = Le proposer
desk-member-factor-next = Quand une deuxième personne donne son accord, un délai de 72 heures commence. La personne est prévenue au début et à la fin. Si elle se connecte avec la seconde étape, tout s’arrête.
desk-member-factor-done = C’est proposé.
desk-member-identity = Ouvrir l’identité derrière le nom
desk-member-identity-button = Le proposer
desk-member-identity-next = Quand un autre gardien donne son accord, vous pouvez tous deux le lire pendant un jour. La personne est prévenue par courriel.
desk-member-identity-done = C’est proposé.

desk-letters = Courriels du site
desk-letters-text = Les courriels partis, en attente ou en échec. Pas leur contenu.
desk-letters-lead = Vous voyez de quel courriel il s’agit, sa date et son état. Le destinataire et le contenu ne sont pas montrés.
desk-letters-none = Il n’y a aucun courriel de ce type.
desk-letters-failed = { $n ->
    [one] { $n } courriel n’a pas pu être envoyé.
   *[other] { $n } courriels n’ont pas pu être envoyés.
}
letter-name = Courriel
letter-to = À
letter-state = État
letter-attempts = Essais
letter-state-queued = en attente
letter-state-sending = en cours d’envoi
letter-state-sent = envoyé
letter-state-kept = lu sur le site
letter-state-failed = abandonné
letter-state-bounced = revenu
letter-state-withdrawn = plus nécessaire
refused-letter-state = Il n’y a pas d’état « { $it } ». Choisissez-en un dans la page.

my-letters-lead = Ce que nous vous avons écrit, le plus récent d’abord. Les liens et les codes à usage unique sont retirés.
my-letter-of = Courriel du { $it }
my-letters-none = Nous ne vous avons pas encore écrit.
my-letter-erase = Effacer ce courriel
my-letter-erased = Le courriel est effacé.

desk-audit = Le journal des actes
desk-audit-text = Ce qui a été fait, par qui et sur quoi.
desk-deed-redact-audit-text = Proposé par un gardien, accepté par un autre.
desk-audit-lead = Les entrées ne font que s’ajouter. Les personnes y figurent par un numéro aléatoire, pas par leur nom.
desk-audit-caption = Les entrées les plus récentes viennent en premier.
desk-audit-none = Il n’y a aucune entrée de ce type.
desk-audit-object = Objet
desk-audit-actor = Par
desk-audit-about = Personne concernée
desk-audit-by-act = Acte
desk-audit-by-object = Type d’objet
desk-audit-by-from = À partir de ce jour
desk-audit-by-to = Jusqu’à ce jour
desk-audit-details = Afficher les détails
desk-audit-details-button = Afficher les détails
desk-audit-export = Emporter tout le journal des actes
desk-audit-export-button = Le télécharger
desk-audit-open = Les détails sont affichés pendant dix minutes. Votre consultation et son motif figurent dans le journal des actes.
desk-audit-reason = Pourquoi en avez-vous besoin ?
desk-audit-reason-lead = Les détails peuvent contenir ce que des personnes ont écrit sur d’autres. Votre motif devient une entrée du journal des actes.
desk-redacted = Retiré par l’entrée { $it }

my-audit-lead = Chaque acte qui concerne votre compte, le plus récent d’abord.
my-audit-by-me = par vous
my-audit-by-staff = par quelqu’un d’autre
my-audit-by-site = par le site lui-même
audit-act-member-joined = Vous avez rejoint le réseau
audit-act-session-begun = Connexion
audit-act-session-ended = Déconnexion
audit-act-right-granted = Un droit a été accordé
audit-act-right-ended = Un droit a pris fin
audit-act-sessions-ended = L’équipe a fermé toutes les sessions
audit-act-account-suspended = Le compte a été suspendu
audit-act-account-readmitted = Le compte a été rouvert
audit-act-data-given-on-request = L’exploitant a remis les données, comme demandé sur papier
audit-act-leaving-on-request = L’exploitant a demandé l’effacement du compte, comme demandé sur papier
audit-act-proposal-made = L’équipe a fait une proposition
audit-act-proposal-seconded = Une deuxième personne a donné son accord
audit-act-proposal-refused = Une proposition a été refusée
audit-act-identity-opened = L’identité derrière le nom a été ouverte
audit-act-identity-seen = L’identité derrière le nom a été lue
audit-act-factor-recovered = La seconde étape a été retirée
audit-act-audit-redacted = Des détails ont été retirés du journal des actes
audit-act-audit-details-opened = Des détails du journal des actes ont été affichés
audit-act-audit-exported = Le journal des actes a été téléchargé
audit-act-not-found = Un élément demandé n’existe pas
audit-act-not-found-counted = D’autres cas semblables, comptés
audit-act-letters-stopped = Quelqu’un a demandé qu’une adresse ne reçoive plus de courriels
audit-act-letters-allowed = Une adresse peut recevoir à nouveau des courriels
audit-act-backup-restored = Une sauvegarde a été remise en place

letter-right-granted-subject = Vous avez un nouveau droit
letter-right-granted =
    Vous avez un nouveau droit sur le site : { $role }. Il s’applique à partir du { $at }.

    Motif : { $reason }

    Toutes vos sessions sont fermées. Reconnectez-vous pour utiliser ce droit. La seconde étape est nécessaire.
letter-right-ended-subject = Un de vos droits a pris fin
letter-right-ended =
    Ce droit a pris fin : { $role }.

    Motif : { $reason }

    Toutes vos sessions sont fermées. Vous pouvez vous reconnecter.
letter-sessions-ended-subject = Vous avez été déconnecté
letter-sessions-ended =
    L’équipe du site a fermé toutes vos sessions. Vous pouvez vous reconnecter.

    Motif : { $reason }
letter-account-suspended-subject = Votre compte est suspendu
letter-account-suspended =
    L’équipe du site a suspendu votre compte. Personne ne peut s’y connecter pour l’instant.

    Motif : { $reason }

    Si vous pensez que c’est une erreur, écrivez au contact indiqué sur la page « Données personnelles » du site.
letter-account-readmitted-subject = Votre compte est rouvert
letter-account-readmitted =
    L’équipe du site a rouvert votre compte. Vous pouvez vous connecter.

    Motif : { $reason }
letter-identity-opened-subject = L’identité derrière votre nom a été ouverte
letter-identity-opened =
    Deux gardiens du site ont ouvert l’identité qui se trouve derrière votre nom.

    Motif : { $reason }

    Si vous pensez que c’est injustifié, écrivez au contact indiqué sur la page « Données personnelles » du site.
letter-audit-redacted-subject = Des détails vous concernant ont été retirés du journal des actes
letter-audit-redacted =
    Deux gardiens du site ont retiré les détails d’une entrée du journal des actes qui vous concerne. L’existence de l’entrée reste écrite.

    Motif : { $reason }

    Si vous pensez que c’est injustifié, écrivez au contact indiqué sur la page « Données personnelles » du site.
letter-factor-recovery-begun-subject = Votre seconde étape va être retirée
letter-factor-recovery-begun =
    Quelqu’un a dit à l’équipe que vous aviez perdu la seconde étape de votre compte. Deux personnes de l’équipe ont décidé de la retirer le { $until }.

    Si vous ne l’avez pas demandé, connectez-vous avec votre seconde étape avant ce jour. Rien ne sera alors retiré.
letter-factor-recovered-subject = Votre seconde étape a été retirée
letter-factor-recovered =
    La seconde étape de votre compte a été retirée, et toutes vos sessions sont fermées.

    Connectez-vous avec un courriel et mettez aussitôt en place une nouvelle seconde étape. D’ici là, vos droits ne peuvent pas être utilisés.

letter-audit-heads-subject = La tête du journal des actes, à conserver
letter-audit-heads =
    Le journal des actes de ce site est une chaîne : changer une entrée change toutes les suivantes. Cette ligne dit où il en était le { $at } :

    { $head }

    Conservez ce courriel dans votre boîte. Deux personnes en reçoivent un chaque semaine.

    Pour comparer, ajoutez la ligne à la fin de audit-heads.jsonl, dans le dossier de données. Lancez ensuite : m4dnet check

    Sans notre programme, docs/audit-verify.py la compare avec un export du journal. En cas de désaccord, prévenez toutes les personnes qui ont un droit ici.
