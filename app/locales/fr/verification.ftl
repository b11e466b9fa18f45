# Comment une organisation est vérifiée : ses pages, les garants, les revendications, les fusions et le bureau de l’annuaire.

verification-title = Vérification
verification-needed-for = Elle sert seulement à s’exprimer en public, à demander un financement et à signer. Tout le reste fonctionne sans elle.
verification-number = Numéro de votre organisation
verification-by-proof = Par un code envoyé à votre propre site
verification-by-voucher = Par une organisation vérifiée qui vous connaît
verification-by-evidence = Pour le responsable du pays : ce qui le montre
verification-by = par { $it }
verification-until = valable jusqu’au { $it }
verification-ended = terminée le { $it }
verification-given = Vous avez fourni un élément à examiner le { $it }. Un responsable pays n’a pas encore décidé.
verification-asked = Vous avez demandé à une organisation de se porter garante pour vous : { $it }. Il n’y a pas encore de réponse.
verification-unions = Ces associations de collectivités territoriales de votre pays peuvent se porter garantes pour vous. Indiquez le numéro à côté du nom :
verification-links = Votre organisation figure-t-elle deux fois ici ? <a>Fusionner les deux</a>.
verification-links-public = Votre organisation figure-t-elle deux fois ici ? <a>Fusionner les deux</a>. Vous a-t-on sollicité ? <a>Se porter garant d’une organisation</a>.
verification-next = Chaque étape reste inscrite ici, avec sa date et son motif. Toutes les personnes qui parlent au nom de l’organisation reçoivent un courriel.
verification-done-proved = Le code était juste. Votre organisation a un garant.
verification-done-evidence = Merci. Un responsable pays va examiner cet élément.
verification-done-asked = Nous avons écrit aux titulaires de cette organisation.

stands-unknown = Personne n’a encore déclaré agir pour cette organisation.
stands-claimed = Vous déclarez agir pour cette organisation. À l’étape suivante, quelqu’un doit se porter garant d’elle.
stands-vouched = Quelqu’un s’est porté garant de votre organisation. Un responsable pays examine maintenant les preuves.
stands-verified = Votre organisation est vérifiée. Tout le monde voit sa page.
stands-to-be-renewed = La vérification doit être renouvelée. La page reste publique. D’ici là, vous ne pouvez ni déposer de dossier ni signer.

step-none = aucune étape pour l’instant
step-claimed = revendiquée
step-vouched = avec un garant
step-verified = vérifiée
step-renewal-due = à renouveler
step-end-merged = Elle a rejoint une autre organisation.
step-end-renamed = Son nom a été modifié.
step-end-site-changed = Son site a été modifié.
step-second-awaited = proposée par un responsable pays, un deuxième doit donner son accord

evidence-own-word = sa propre déclaration
evidence-vouching = une organisation vérifiée s’est portée garante
evidence-own-domain = une réponse depuis une adresse de son propre site
evidence-document = un document, par exemple une nomination
evidence-register = un registre officiel ou un journal officiel
evidence-contact = une rencontre, ou un appel à son numéro publié
evidence-official-act = un acte de l’État, par exemple une loi, un décret ou une liste officielle
evidence-mail-bounces = des courriels lui ont été envoyés et sont revenus
evidence-mandate-ended = le mandat d’un titulaire a pris fin
evidence-call-opened = un appel à propositions a ouvert
evidence-date-came = la date de renouvellement est arrivée
evidence-site-changed = son site a changé

verification-mail = Une adresse du site de votre organisation
verification-mail-help = Exactement sur le site indiqué dans la page de votre organisation. Nous y envoyons un code.
verification-proof-button = Envoyer le code
verification-voucher = Quelle organisation vérifiée peut se porter garante pour vous ?
verification-voucher-help = L’adresse de sa page ici, ou son numéro. Une association de collectivités territoriales est un bon choix.
verification-why = Comment vous connaît-elle ?
verification-why-help = Ses titulaires liront ce texte.
verification-voucher-button = Demander cette garantie
verification-evidence = Qu’est-ce qui montre que votre organisation est bien celle qu’elle dit être ?
verification-evidence-help = Par exemple : où votre nomination a été publiée, et qui le responsable peut appeler. L’envoi de fichiers n’est pas encore possible.
verification-link = Un lien vers cette preuve
verification-link-help = S’il y en a un, par exemple une page du journal officiel.
verification-evidence-button = Transmettre au responsable

proof-title = Saisissez le code reçu à cette adresse
proof-next = Le bon code vaut garantie pour votre organisation. Un responsable pays la vérifie ensuite.

refused-proof-no-site = Indiquez d’abord le site de votre organisation sur sa page
refused-proof-other-script = Ce site ou cette adresse utilise une autre écriture. Une confusion est possible : choisissez un autre moyen
refused-proof-free-mail = N’importe qui peut y ouvrir une adresse. Choisissez une adresse de votre propre site, ou un autre moyen
refused-proof-public-suffix = Beaucoup d’organisations partagent cette terminaison. Choisissez une adresse de votre propre site, ou un autre moyen
refused-proof-shared-host = D’autres organisations y ont aussi leurs pages ou leurs adresses. Choisissez un autre moyen
refused-proof-lookalike = Cette adresse ressemble seulement à votre site. Choisissez-en une qui soit exactement sur votre site
refused-proof-other-host = Cette adresse n’est pas sur votre site. Choisissez-en une qui soit exactement sur votre site

refused-step-voucher-not-verified = Votre organisation doit être vérifiée avant de pouvoir se porter garante.
refused-step-voucher-only-vouched-for = Votre organisation a elle-même été vérifiée grâce à un garant. Elle ne peut pas se porter garante à son tour.
refused-step-voucher-to-be-renewed = La vérification de votre organisation doit être renouvelée avant qu’elle puisse se porter garante.
refused-step-own-body = Vous avez un rôle dans cette organisation. Une autre personne doit s’en porter garante.
refused-step-concerned = Vous avez un rôle dans cette organisation. Un autre responsable doit décider.
refused-step-not-claimed = Personne n’a encore déclaré agir pour cette organisation.
refused-step-not-vouched = Personne ne s’en est encore porté garant.
refused-step-already-there = Elle a déjà franchi cette étape.
refused-step-not-enough = La seule déclaration d’une personne ne suffit pas.
refused-step-no-reason = Écrivez le motif
refused-step-not-proposed = Aucun responsable pays ne propose cela en ce moment.
refused-step-same-officer = C’est vous qui l’avez proposée. Un autre responsable doit donner son accord.

refused-reason-words = Écrivez le motif
refused-reason-words-long = Écrivez moins, 4 000 caractères au plus
refused-link = Écrivez l’adresse complète d’une page, par exemple https://example.org/appointments
refused-voucher = Aucune organisation qui puisse être votre garante n’a cette adresse ou ce numéro. Consultez la liste des organisations
refused-voucher-many = Vous avez déjà sollicité cinq organisations. Attendez une réponse
refused-voucher-asked = Vous avez déjà sollicité cette organisation. Attendez sa réponse

vouches-title = Qui vous demande d’être garant
vouches-lead = Portez-vous garant seulement d’une organisation que vous connaissez. Vous devez aussi savoir que ses représentants agissent bien pour elle.
vouches-none = Personne ne vous demande d’être garant en ce moment.
vouches-done = Votre réponse est enregistrée.
vouches-ask = Quelle organisation ?
vouches-answer = Votre réponse
vouches-answer-vouch = Nous nous en portons garants
vouches-answer-decline = Nous ne nous en portons pas garants
vouches-reason = Comment la connaissez-vous ?
vouches-reason-help = Le responsable pays et cette organisation liront ce texte. Il n’est pas nécessaire si vous ne vous portez pas garant.
vouches-button = Répondre
vouches-next = Le nom de votre organisation reste inscrit à côté de cette étape.
refused-vouches-ask = Choisissez une organisation
refused-vouches-answer = Indiquez si vous vous en portez garant

claim-title = Revendiquer cette organisation
claim-lead = Agissez-vous pour elle ? Dites-le ici. Un responsable pays décide, et rien n’est public avant.
claim-reason = À quel titre agissez-vous pour elle ?
claim-reason-help = Par exemple votre fonction, depuis quand, et qui peut la confirmer. Seul le responsable pays lit ce texte.
claim-button = La revendiquer
claim-next = Les autres ont 72 heures pour s’opposer. Un responsable pays décide ensuite. Vous recevez un courriel chaque fois.
claim-mine = Vous avez revendiqué cette organisation.
claim-waits = Vous l’avez revendiquée le { $at }. Les autres peuvent s’opposer jusqu’au { $until }. Un responsable pays décide ensuite.
claim-rival = Une autre personne la revendique aussi. Le responsable pays voit les deux revendications et en accepte une au plus.
claim-object = Pourquoi l’autre revendication est-elle fausse ?
claim-object-help = Le responsable pays lit ce texte et peut décider aussitôt.
claim-object-button = S’opposer à l’autre revendication
claim-back-button = Retirer ma revendication
refused-claim-has-owner = Quelqu’un parle déjà au nom de cette organisation. Adressez-vous à cette personne, ou dites qui vous avez remplacé
refused-claim-ended = Cette revendication a déjà fait l’objet d’une décision
refused-claim-many = Vous avez déjà revendiqué cinq organisations. Attendez une décision

merge-title = Fusionner deux organisations
merge-lead = Si une organisation figure deux fois ici, l’une des deux fiches peut rejoindre l’autre.
merge-other = Dans quelle organisation ?
merge-other-help = L’adresse de sa page ici, ou son numéro.
merge-reason = Pourquoi s’agit-il de la même organisation ?
merge-reason-help = Les titulaires de l’autre organisation liront ce texte.
merge-button = Demander la fusion
merge-next = Les noms, les personnes et les étapes de celle qui disparaît restent dans l’historique. Ses membres n’ont aucun rôle dans l’autre. Le délai est de 72 heures pour s’opposer, et de 72 heures pour annuler.
merge-waits = Une deuxième personne doit donner son accord.
merge-agreed = La fusion aura lieu le { $it }, si personne ne s’oppose.
merge-objected = Quelqu’un s’est opposé le { $it }. Un responsable pays décide.
merge-done = La fusion a eu lieu. Deux personnes ensemble peuvent l’annuler jusqu’au { $it }.
merge-answer = Votre réponse
merge-answer-reason = Le motif
merge-answer-reason-help = Il n’est pas nécessaire si vous êtes d’accord.
merge-answer-button = Répondre
merge-agree = Je suis d’accord
merge-refuse = Je ne suis pas d’accord
merge-object = Je m’oppose
merge-take-back = Retirer la demande
merge-undo = Je demande d’annuler la fusion
merge-undo-agree = J’accepte de l’annuler
merge-undo-waits = Quelqu’un demande l’annulation. Une deuxième personne doit l’accepter : un titulaire de l’autre organisation, ou un autre responsable.
refused-merge-other = Aucune autre organisation n’a cette adresse ou ce numéro
refused-merge-already = Cette fusion est déjà demandée
refused-merge-late = Le délai est dépassé
refused-merge-second = Une autre personne doit répondre
refused-merge-ended = La décision est déjà prise
refused-merge-answer = Choisissez une réponse

verify-desk = Bureau de l’annuaire
verify-desk-text = Organisations à vérifier, revendications et fusions.
verify-desk-lead = Ce qui vous attend, en commençant par le plus ancien.
verify-nothing = Rien ne vous attend ici.
verify-more = <a>En afficher plus</a>
verify-waits-all = Tout
verify-waits-claims = Revendications
verify-waits-vouched = Avec un garant, à vérifier
verify-waits-seconds = Accord d’un deuxième responsable attendu
verify-waits-evidence = Preuves fournies
verify-waits-renewals = À renouveler
verify-waits-merges = Fusions
verify-waits-ownerless = Sans titulaire : à confier à quelqu’un
verify-waits-silent = Tous ses titulaires se taisent depuis trois ans
verify-standing = Situation
verify-nature = Type
verify-country = Pays
verify-place = Lieu
verify-site = Site
verify-same-site = Autres organisations avec ce site
verify-mailbox = Boîte aux lettres électronique
verify-given = Fourni le { $it }
verify-links = Pour cette organisation : <a>revendications</a> et <a>fusions</a>.
verify-done = Votre décision est enregistrée, et les personnes concernées reçoivent un courriel.
verify-next = Les preuves fournies sont supprimées 30 jours après la décision. Leur type, votre motif et la date sont conservés.
verify-evidence = Sur quoi vous fondez-vous ?
verify-reason = Votre motif
verify-reason-help = Les personnes concernées liront ce texte.
verify-renew = À renouveler le
verify-verify-button = Vérifier l’organisation
verify-renew-button = Renouveler la vérification
verify-propose-reason = Quel acte de l’État nomme cette organisation ?
verify-propose-reason-help = Dites où l’acte est publié, et comment vous l’avez jointe grâce aux publications de l’État. Les personnes concernées liront ce texte.
verify-propose-button = Proposer la vérification
verify-proposed-mine = Vous avez proposé cette vérification. Un autre responsable de ce pays ou de tout le site doit donner son accord sous 30 jours.
verify-proposed-other = Un autre responsable propose cette vérification sur la base d’un acte de l’État. Les étapes ci-dessus disent lequel.
verify-proposed-back = Retirer la proposition
verify-second = Êtes-vous d’accord ?
verify-second-agree = J’ai comparé moi-même, et je suis d’accord
verify-second-refuse = Je ne suis pas d’accord
verify-second-reason = Le motif
verify-second-reason-help = Il n’est pas nécessaire si vous êtes d’accord. Les personnes concernées le liront.
verify-second-button = Décider
verify-against = Qu’est-ce qui s’y oppose ?
verify-why = Pourquoi la vérification est-elle retirée ?
verify-why-help = Les personnes qui parlent au nom de l’organisation liront ce texte.
verify-withdraw-button = Retirer la vérification
refused-verify-evidence = Choisissez sur quoi vous vous fondez
refused-verify-renew = Choisissez une date dans les cinq prochaines années
verify-claims = Revendications
verify-claims-lead = La personne que vous acceptez devient titulaire. Les autres revendications sont alors refusées.
verify-claims-none = Personne ne revendique cette organisation en ce moment.
verify-claims-unseen = Membre invisible, revendication { $it }
verify-claims-days = Revendiquée le { $at }. Les autres peuvent s’opposer jusqu’au { $until }.
verify-claims-objection = Opposition : { $it }
verify-claims-claim = Quelle revendication ?
verify-claims-answer = Votre décision
verify-claims-accept = L’accepter
verify-claims-refuse = La refuser
verify-claims-button = Décider
verify-claims-next = Les auteurs des revendications reçoivent un courriel avec votre motif.
refused-verify-claim = Choisissez une revendication
refused-verify-answer = Choisissez votre décision
refused-verify-early = Le délai d’opposition de 72 heures n’est pas encore écoulé
refused-verify-owner = Cette organisation a un titulaire. Réglez d’abord ce point
verify-merge-lead = Deux responsables s’accordent sur une fusion. Un seul décide quand quelqu’un s’est opposé.
verify-merge-button = Proposer la fusion
verify-merge-grant = Laisser la fusion se faire

# Courriels.
letter-proof-subject = Un code pour votre organisation
letter-proof =
    Sur ce site, quelqu’un déclare agir pour votre organisation. Ce code montre que cette personne peut lire les messages reçus à cette adresse.

    Si vous êtes au courant, saisissez le code là où il est demandé. Il est valable { $minutes } minutes. Sinon, ne faites rien : rien ne se passera.

letter-vouch-asked-subject = Une organisation vous demande d’être garant
letter-vouch-asked =
    { $organisation } demande à votre organisation de se porter garante.

    Voici son message : { $reason }

    Acceptez seulement si vous la connaissez. Vous devez aussi savoir que ses représentants agissent bien pour elle.

letter-vouched-subject = Un garant pour { $organisation }
letter-vouched =
    Quelqu’un s’est porté garant pour { $organisation }, ou un code est revenu de son propre site.

    Motif : { $reason }

    Un responsable pays va maintenant l’examiner.

letter-verified-subject = Organisation vérifiée : { $organisation }
letter-verified =
    Un responsable pays a vérifié { $organisation }. Tout le monde voit maintenant sa page.

    Motif : { $reason }

    La vérification est valable jusqu’au { $until }.

letter-renewed-subject = Vérification renouvelée : { $organisation }
letter-renewed =
    Un responsable pays a renouvelé la vérification pour { $organisation }.

    Motif : { $reason }

    Elle est valable jusqu’au { $until }.

letter-verification-withdrawn-subject = Vérification retirée : { $organisation }
letter-verification-withdrawn =
    Un responsable pays a retiré la vérification pour { $organisation }. Sa page n’est plus publique.

    Motif : { $reason }

    Si c’est une erreur, fournissez de nouvelles preuves.

letter-renewal-due-subject = Vérification à renouveler : { $organisation }
letter-renewal-due =
    Des courriels sont revenus, un mandat de titulaire a pris fin, le site a changé, ou la date est arrivée. La vérification doit donc être renouvelée pour { $organisation }.

    Sa page reste publique. Avant ce renouvellement par un responsable pays, elle ne peut ni déposer de dossier ni signer.
letter-contact-changed-subject = Coordonnées modifiées : { $organisation }
letter-contact-changed =
    Un titulaire a modifié la page web ou la boîte aux lettres le { $at }. Organisation : { $organisation }.

    Si c’est une erreur, un titulaire peut revenir en arrière. Prévenez aussi le contact indiqué sur la page « Données personnelles » du site.

letter-renamed-subject = Le nom d’une organisation a été modifié
letter-renamed =
    Un titulaire a modifié les noms le { $at }. Organisation : { $organisation }.

    Si elle avait un garant ou était vérifiée, cela a pris fin. Quelqu’un doit de nouveau se porter garant, puis un responsable pays la vérifie.

letter-second-awaited-subject = Vérification proposée : { $organisation }
letter-second-awaited =
    Un responsable pays propose de vérifier { $organisation } sur la base d’un acte de l’État. Un deuxième responsable doit donner son accord.

    Motif : { $reason }

    Si quelque chose s’y oppose, dites-le à l’équipe du site.

letter-claim-asked-subject = Vous avez revendiqué { $organisation }
letter-claim-asked =
    Vous déclarez agir pour { $organisation }. Les autres peuvent s’opposer jusqu’au { $until }. Un responsable pays décide ensuite.

    Si ce n’était pas vous, connectez-vous et retirez la revendication.

letter-claim-rival-subject = Quelqu’un revendique { $organisation }
letter-claim-rival =
    Quelqu’un déclare agir pour { $organisation }. Les autres peuvent s’opposer jusqu’au { $until }. Un responsable pays décide ensuite.

    Si vous pensez que c’est une erreur, opposez-vous sur sa page.

letter-claim-accepted-subject = Vous pouvez parler pour { $organisation }
letter-claim-accepted =
    Un responsable pays a accepté votre revendication. Vous êtes maintenant titulaire pour { $organisation } : vous décidez qui parle en son nom.

    Motif : { $reason }

letter-claim-refused-subject = Revendication refusée : { $organisation }
letter-claim-refused =
    Un responsable pays a refusé votre revendication pour { $organisation }.

    Motif : { $reason }

letter-merge-asked-subject = { $organisation } souhaite fusionner avec votre organisation
letter-merge-asked =
    Pour un titulaire, { $organisation } et { $place } sont la même organisation. Il demande que la sienne rejoigne la vôtre.

    Motif : { $reason }

    Rien ne se fait sans votre accord.

letter-merge-agreed-subject = Fusion : { $organisation } rejoint { $place }
letter-merge-agreed =
    Deux personnes ont accepté que { $organisation } rejoigne { $place }. La fusion aura lieu le { $until }, si personne ne s’oppose.

    Motif : { $reason }

    Ses noms et ses étapes restent dans l’historique. Ses membres n’ont aucun rôle dans { $place }.

letter-merge-objected-subject = Quelqu’un s’est opposé à une fusion
letter-merge-objected =
    Quelqu’un s’est opposé à ce que { $organisation } rejoigne { $place }. Un responsable pays décide.

letter-merge-stopped-subject = Pas de fusion pour { $organisation }
letter-merge-stopped =
    La fusion n’a pas lieu : { $organisation } ne rejoint pas { $place }.

    Motif : { $reason }

letter-merged-subject = Fusion faite : { $organisation } a rejoint { $place }
letter-merged =
    { $organisation } fait maintenant partie de cette organisation : { $place }. Ses membres n’y ont aucun rôle, sauf s’ils en avaient déjà un.

    La fusion peut être annulée pendant 72 heures.
letter-merge-undo-asked-subject = Faut-il annuler une fusion ?
letter-merge-undo-asked =
    { $organisation } a rejoint { $place }. Un titulaire de l’autre organisation demande d’annuler cette fusion.

    Elle est annulée si vous l’acceptez dans les 72 heures après la fusion. Rien ne se fait sans votre accord.

letter-merge-undone-subject = { $organisation } est de retour
letter-merge-undone =
    { $organisation } avait rejoint { $place }. Cette fusion est annulée. Tout est comme avant.
