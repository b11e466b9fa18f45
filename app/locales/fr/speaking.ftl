# Qui parle au nom d’une organisation : personnes, invitations, passations et courriels à leur sujet.

speaker-editor = Rédacteur ou rédactrice
speaker-editor-help = Écrit des brouillons. Une autre personne les envoie.
speaker-representative = Représentant ou représentante
speaker-representative-help = Écrit au nom de l’organisation et invite des rédacteurs.
speaker-owner = Titulaire
speaker-owner-help = Décide qui parle au nom de l’organisation.

speak-title = Qui parle en son nom
speak-caption = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
speak-name = Nom
speak-role = Rôle
speak-unit = Service
speak-mandate = Mandat
speak-until = Jusqu’au
speak-you = (vous)
speak-focal = Point focal
speak-focal-ask = À contacter en premier
speak-unseen = Un membre qui reste invisible
speak-hand-over = Passation à un successeur
speak-leave = Quitter cette organisation
speak-waiting = Invitations sans réponse
speak-waiting-until = Elle peut être acceptée jusqu’au { $it }.
speak-revoke = Retirer l’invitation
speak-invite = Inviter quelqu’un
speak-invite-lead = Nous écrivons à l’adresse que vous saisissez. Seule la personne qui la lit peut accepter, avec un compte à cette adresse.
speak-invite-email = Son adresse électronique
speak-invite-email-help = Une adresse personnelle, pas une boîte partagée.
speak-invite-role = Son rôle
speak-invite-unit = Service ou direction (si vous le souhaitez)
speak-invite-mandate = Mandat (si vous le souhaitez)
speak-invite-mandate-help = À quel titre cette personne peut parler pour l’organisation : maire, chef de service.
speak-invite-until = Dernier jour du mandat (s’il est connu)
speak-invite-until-help = Après ce jour, la personne ne parle plus au nom de l’organisation. Nous écrivons avant.
speak-invite-button = Envoyer l’invitation
speak-invite-next = La personne a 14 jours pour répondre. D’ici là, vous pouvez retirer l’invitation.
speak-change-button = Enregistrer
speak-done-saved = C’est enregistré. Toutes les personnes qui parlent pour elle reçoivent un courriel.
speak-done-invited = L’invitation est en route.
speak-done-revoked = L’invitation est retirée. Personne ne peut plus l’accepter.
speak-done-ended = Son rôle a pris fin. Cette personne reçoit un courriel.
speak-own-title = En faire un titulaire
speak-own-button = Demander que cette personne devienne titulaire
speak-own-reason = Pourquoi cette personne doit-elle devenir titulaire ?
speak-own-reason-help = Toutes les personnes qui parlent au nom de l’organisation sont prévenues. Elles ont 72 heures pour s’opposer.
speak-end-button = Mettre fin à son rôle
speak-end-reason = Pourquoi ce rôle prend-il fin ?
speak-end-reason-help = Il prend fin aussitôt, et la personne est prévenue.
speak-remove-button = Demander le retrait de ce titulaire
speak-remove-reason = Pourquoi ce titulaire doit-il partir ?
speak-remove-reason-help = Cette personne est prévenue, et toutes les autres aussi. Pendant 72 heures, toute personne concernée peut s’opposer.
speak-refused-email = Écrivez une seule adresse électronique complète, par exemple name@example.org
speak-refused-role = Choisissez son rôle
speak-refused-role-given = Seul un titulaire invite des représentants
speak-refused-line = Écrivez une ligne courte, de 120 caractères au plus
speak-refused-until = Écrivez une date complète, par exemple 2027-06-30
speak-refused-until-past = Écrivez une date à venir
speak-refused-reason = Écrivez un motif, de 1 000 caractères au plus

invitation-title = Vous avez reçu une invitation
invitation-lead = Quelqu’un vous propose de parler au nom d’une organisation sur ce site.
invitation-organisation = Organisation
invitation-means = Ce que cela signifie
invitation-until = Répondre jusqu’au
invitation-sign-in = Pour accepter, <a>connectez-vous</a> avec l’adresse qui a reçu le courriel. N’êtes-vous pas encore membre ? <a>Rejoignez le réseau</a> avec cette adresse, puis vous reviendrez ici.
invitation-seen = Les autres personnes qui parlent au nom de l’organisation le verront.
invitation-accept = Accepter
invitation-refuse = Refuser
invitation-next = Vous pouvez quitter l’organisation à tout moment.
invitation-gone = Il n’est pas possible de répondre ici à cette invitation
invitation-gone-lead = Elle a déjà reçu une réponse, elle a été retirée ou elle est trop ancienne. Ou bien elle a été envoyée à une autre adresse.
invitation-gone-do = Connectez-vous avec l’adresse qui a reçu le courriel. Vous pouvez aussi demander une autre invitation à la personne qui vous a invité.
invitation-refused = Vous avez refusé l’invitation
invitation-refused-lead = La personne qui vous a invité est prévenue. Nous ne gardons plus votre adresse à cette fin.

hand-over-title = Passation
hand-over-lead = Vous désignez la personne qui vous remplace comme titulaire. Tout reste à l’organisation.
hand-over-nobody = Il n’y a encore personne pour la passation. <a>Invitez d’abord votre successeur</a>.
hand-over-successor = Qui vous remplace ?
hand-over-until = Dernier jour de son mandat (s’il est connu)
hand-over-reason = Pourquoi cette passation ?
hand-over-reason-help = Toutes les personnes qui parlent au nom de l’organisation liront ce texte.
hand-over-button = Demander la passation
hand-over-next = Tout le monde est prévenu et peut s’opposer pendant 72 heures. Ensuite, vous ne parlez plus au nom de l’organisation. Vos invitations prennent fin, et vos sessions sont fermées partout.
hand-over-refused-successor = Choisissez la personne qui vous remplace

speak-done-accepted = Vous parlez maintenant au nom de cette organisation.
leave-done = Vous avez quitté l’organisation.
leave-title = Quitter cette organisation
leave-lead = Vous ne parlerez plus en son nom. Ce que vous avez fait pour elle lui reste.
leave-button = Quitter
leave-next = L’effet est immédiat. Les titulaires sont prévenus.
leave-last = Vous en êtes le dernier titulaire : vous ne pouvez pas encore partir.
leave-last-do = <a>Préparez d’abord une passation à un successeur</a>.

succession-title = J’ai remplacé quelqu’un ici
succession-lead = Dites-le ici si vous avez repris la fonction d’une personne qui est partie.
succession-whom = Qui avez-vous remplacé ?
succession-whom-help = Son nom, tel qu’il était connu ici.
succession-refused-whom = Écrivez le nom de la personne que vous avez remplacée
succession-reason = Comment peut-on le constater ?
succession-reason-help = Un décret, une élection, une page de l’organisation. La personne qui décide l’examinera.
succession-until = Dernier jour de votre mandat (s’il est connu)
succession-button = Envoyer
succession-next = Toutes les personnes concernées sont prévenues, et un courriel part à la boîte de l’organisation. Elles ont 14 jours pour s’opposer. Un responsable pays décide ensuite.
succession-refused-owner = Vous êtes déjà titulaire
succession-refused-asked = Vous l’avez déjà signalé. Attendez la décision.
succession-said = À la place de : { $whom }. { $reason }

moving-title = Un changement de titulaire
moving-hand-over = Passation d’un titulaire à un successeur.
moving-add-owner = Une personne doit devenir titulaire.
moving-remove-owner = Un titulaire doit être retiré.
moving-succession = Une personne déclare avoir remplacé un titulaire.
moving-rescue = Une organisation sans titulaire doit en recevoir un.
moving-kind = Changement
moving-kind-hand-over = Passation
moving-kind-add-owner = Nouveau titulaire
moving-kind-remove-owner = Retrait d’un titulaire
moving-kind-succession = Succession
moving-kind-rescue = Reprise
moving-organisation = Organisation
moving-by = Demandé par
moving-about = Personne concernée
moving-reason = Motif
moving-at = Demandé le
moving-state = État actuel
moving-state-second = Un deuxième responsable pays doit donner son accord.
moving-state-waits = Toute personne concernée peut s’opposer jusqu’au { $it }.
moving-state-decision = La décision d’un responsable pays est attendue.
moving-state-due = Le changement prend effet maintenant.
moving-objection-said = Opposition
moving-objection-staff = L’équipe du site l’a arrêté, pour l’examiner d’abord.
moving-outcome = Issue
moving-outcome-done = Le changement a pris effet
moving-outcome-refused = Le changement a été refusé
moving-outcome-taken-back = La demande a été retirée
moving-outcome-void = Le changement ne pouvait plus prendre effet
moving-ended = Terminé le
moving-decision = Motif de la décision
moving-objection = Pourquoi vous opposez-vous ?
moving-object = S’opposer
moving-next = Une opposition arrête le changement. Un responsable pays décide ensuite.
moving-take-back = Retirer la demande

desk-changes-title = Changements de titulaire
desk-changes-lead = Ce qui vous attend vient en premier, par date. Personne ne décide pour sa propre organisation.
desk-changes-none = Rien n’est en cours.
desk-changes-caption = { $n ->
    [one] { $n } changement
   *[other] { $n } changements
}
desk-decision = Votre décision
desk-accept = Le changement prend effet
desk-refuse = Le changement est refusé
moving-decision-reason = Motif
moving-decision-reason-help = Toutes les personnes concernées liront ce texte.
desk-decide = Décider
desk-refused-decision = Choisissez votre décision
rescue-title = Lui donner un titulaire
rescue-lead = Pour une organisation qui n’a plus de titulaire. Un deuxième responsable pays doit donner son accord.
rescue-number = Numéro de membre du nouveau titulaire
rescue-number-help = Neuf chiffres. La personne les trouve sur sa page.
rescue-button = Proposer
rescue-second = Je suis d’accord
rescue-next = Quand un deuxième responsable pays donne son accord, toutes les personnes concernées sont prévenues. Elles ont 72 heures pour s’opposer.
rescue-refused-number = Aucun membre n’a ce numéro
rescue-refused-owner = Cette organisation a un titulaire
rescue-refused-asked = C’est déjà proposé

letter-somebody = Un membre
letter-some-organisation = une organisation de ce réseau

letter-invitation-subject = Une invitation à parler au nom d’une organisation
letter-invitation =
    Quelqu’un vous invite à parler pour { $organisation }.

    Votre rôle : { $speaker }. Vous pouvez répondre jusqu’au { $until }.

    La personne qui vous invite nous a donné votre adresse. Nous l’utilisons seulement pour cela. Si vous ne savez pas pourquoi vous recevez ce courriel, ne faites rien.

letter-invitation-refused-subject = Votre invitation a été refusée
letter-invitation-refused =
    Votre invitation à parler pour { $organisation } a été refusée.

    Le rôle était : { $speaker }.

letter-part-accepted-subject = Une nouvelle personne parle au nom de votre organisation
letter-part-accepted =
    { $person } a accepté une invitation et parle désormais pour { $organisation }.

    Son rôle : { $speaker }.

letter-part-changed-subject = Un rôle a changé dans votre organisation
letter-part-changed =
    Un rôle a changé dans { $organisation }. Personne concernée : { $person }.

    Son rôle désormais : { $speaker }.

letter-part-ended-subject = Un rôle a pris fin dans une organisation
letter-part-ended =
    { $person } ne parle plus pour { $organisation } : un titulaire a mis fin à son rôle.

    Le rôle était : { $speaker }.

letter-part-left-subject = Quelqu’un a quitté votre organisation
letter-part-left =
    { $person } a quitté { $organisation }.

    Le rôle était : { $speaker }.

letter-part-mandate-soon-subject = Un mandat prend bientôt fin
letter-part-mandate-soon =
    Un mandat dans { $organisation } prend fin le { $until }. Personne concernée : { $person }.

    Le rôle : { $speaker }. Un titulaire peut indiquer un nouveau dernier jour, ou préparer une passation à temps.

letter-part-mandate-over-subject = Un mandat est terminé
letter-part-mandate-over =
    Un mandat dans { $organisation } est terminé depuis le { $until }. Personne concernée : { $person }.

    Le rôle était : { $speaker }. Cette personne ne parle plus au nom de l’organisation.

letter-hand-over-asked-subject = Une passation est demandée
letter-hand-over-asked =
    { $person } demande la passation de son rôle de titulaire pour { $organisation }. Successeur : { $other }.

    Le changement prend effet après le { $until }, sauf si une personne concernée s’oppose sur le site.

    Motif : { $reason }

letter-add-owner-asked-subject = Une personne doit devenir titulaire
letter-add-owner-asked =
    { $person } demande un nouveau titulaire pour { $organisation }. Personne proposée : { $other }.

    Le changement prend effet après le { $until }, sauf si une personne concernée s’oppose sur le site.

    Motif : { $reason }

letter-remove-owner-asked-subject = Un titulaire doit être retiré
letter-remove-owner-asked =
    { $person } demande le retrait d’un titulaire pour { $organisation }. Titulaire concerné : { $other }.

    Le changement prend effet après le { $until }, sauf si une personne concernée s’oppose sur le site.

    Motif : { $reason }

letter-succession-asked-subject = Une personne déclare avoir remplacé un titulaire
letter-succession-asked =
    { $person } déclare avoir remplacé un titulaire pour { $organisation }.

    Vous pouvez vous opposer sur le site jusqu’au { $until }. Un responsable pays décide ensuite. Rien ne change avant.

    Motif : { $reason }

letter-rescue-asked-subject = Une organisation doit recevoir un titulaire
letter-rescue-asked =
    Il n’y a plus de titulaire pour { $organisation }. Deux responsables pays proposent une personne : { $other }.

    Le changement prend effet après le { $until }, sauf si une personne concernée s’oppose sur le site.

    Motif : { $reason }

letter-moving-objected-subject = Quelqu’un s’est opposé à un changement
letter-moving-objected =
    Une personne concernée s’est opposée à un changement de titulaire pour { $organisation }.

    Rien ne change avant la décision d’un responsable pays.
letter-moving-stopped-subject = Un changement est arrêté pour l’instant
letter-moving-stopped =
    L’équipe du site a arrêté un changement de titulaire pour { $organisation }, afin de l’examiner d’abord.

    Rien ne change tant qu’un responsable n’a pas décidé.

letter-moving-done-subject = Un changement a pris effet
letter-moving-done =
    Un changement de titulaire a pris effet pour { $organisation }.

    Tout ce qui a été fait pour l’organisation lui reste.

letter-moving-refused-subject = Un changement a été refusé
letter-moving-refused =
    Un changement de titulaire a été refusé pour { $organisation }. Rien n’a changé.

letter-moving-taken-back-subject = Une demande de changement a été retirée
letter-moving-taken-back =
    Une demande de changement de titulaire a été retirée par son auteur pour { $organisation }. Rien n’a changé.

letter-moving-void-subject = Un changement n’a pas pu prendre effet
letter-moving-void =
    Un changement de titulaire n’a pas pu prendre effet pour { $organisation }. La situation avait changé entre-temps.
