# S’inscrire, se connecter, ses propres pages.

join-title = Rejoindre le réseau
join-lead = Nous vous envoyons un code par courriel. Vous n’avez pas de mot de passe à inventer.
join-has-account = Vous êtes déjà membre ? <a>Connectez-vous</a>.
join-age = Ce réseau s’adresse aux personnes de 16 ans et plus. <a>Ce que nous conservons sur vous, et pourquoi</a>.
join-who = Pour vous-même, ou pour une organisation ?
join-who-self = Pour moi-même
join-who-self-help = Vous pourrez ajouter une organisation plus tard.
join-who-organisation = Pour une organisation
join-who-organisation-help = Une commune, une association, une entreprise, une université. Vous parlez d’abord en son nom. Une passation à un ou une collègue est possible ensuite.
join-name = Votre nom
join-name-help = Le nom que vous voulez porter ici. Ce n’est pas forcément votre nom officiel.
join-email = Votre adresse électronique
join-email-help = La vôtre, pas celle de votre organisation. Personne ne la voit : les membres vous écrivent par le site.
join-reads = Langues que vous lisez
join-writes = Langues que vous écrivez
join-seen = Les autres membres peuvent-ils vous voir ?
join-seen-seen = Oui, les membres peuvent me trouver
join-seen-seen-help = Hors du réseau, personne ne voit rien de vous.
join-seen-unseen = Non, je dois rester invisible
join-seen-unseen-help = Personne ne vous trouve, dans aucune liste ni aucun chiffre. Seules les personnes que vous choisissez peuvent vous voir.
join-unseen-letters = Nous vous envoyons un courriel avec un code. Si vous restez invisible, nos courriels disent seulement qu’il y a du nouveau. Vous pourrez le changer plus tard.
join-button = M’envoyer le code
join-next = Nous écrivons à votre adresse dans la minute. Saisissez à la page suivante le code de ce courriel. Vous pouvez lire le courriel sur un autre appareil.
join-closed = Les inscriptions ne sont pas encore ouvertes
join-closed-lead = L’exploitant de ce site n’a pas encore indiqué qui est responsable de vos données. Jusque-là, tout peut être lu, et personne ne peut s’inscrire.

session-title = Se connecter
session-lead = Saisissez votre adresse électronique. Nous vous envoyons un code et un lien.
session-email = Votre adresse électronique
session-email-help = Celle de votre inscription.
session-phone = Ce téléphone ou cet ordinateur ne sert-il qu’à vous ?
session-button = M’envoyer le code
session-next = Nous écrivons à cette adresse dans la minute. Si vous n’êtes pas membre, le courriel explique comment vous inscrire.
session-other-ways = Pas d’adresse électronique ? <a>Connectez-vous avec votre carte</a>. Pas encore membre ? <a>Rejoignez le réseau</a>.
session-end = Se déconnecter
phone-mine = Il ne sert qu’à moi
phone-mine-help = Votre session reste ouverte pendant 30 jours.
phone-shared = D’autres l’utilisent aussi
phone-shared-help = Votre session se ferme après 20 minutes sans activité.

code-title = Saisissez le code de notre courriel
code-lead = Nous avons écrit à cette adresse :
code-did-you-mean = Vouliez-vous écrire { $address } ? <a>Changer l’adresse</a>.
code-change = L’adresse est fausse ? <a>Saisissez-la de nouveau</a>.
code-time = Le code est valable au plus { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}. Vous pourrez ensuite en demander un autre.
code-code = Code
code-code-help = Huit chiffres, par exemple 1234 5678.
code-button = Continuer
code-next = Votre session s’ouvre sur cet appareil. Si vous ne recevez rien, regardez dans le dossier des courriels indésirables.

link-title = Se connecter avec le lien
link-lead = Vous allez vous connecter en tant que :
link-button = Se connecter
link-button-join = Rejoindre le réseau
link-not-you = Ce n’est pas vous ? Alors fermez cette page. Rien ne s’est passé.
link-gone = Ce lien ne fonctionne pas ici
link-gone-lead = Il a déjà servi, il est trop ancien, ou il a été demandé dans un autre navigateur.
link-gone-do = Revenez au navigateur où vous l’avez demandé, et <a>saisissez-y le code</a>. Ou <a>demandez un nouveau courriel</a>.

my-title = Ma page
my-welcome = Vous êtes maintenant membre
my-welcome-text = Tout le reste peut attendre. Quand vous aurez un moment, dites où vous travaillez et ce que vous cherchez.
my-unseen = Vous êtes invisible. Seules les personnes que vous avez choisies peuvent voir que vous êtes ici.
my-leaving = Votre compte sera effacé le { $it }.
my-leaving-undo = Garder mon compte
my-profile = Qui je suis
my-profile-text = Nom, langues, pays, et qui peut les voir.
my-organisations = Mes organisations
my-organisations-text = Celles au nom desquelles vous parlez, et comment en ajouter une.
my-letters = Courriels que j’ai reçus
my-letters-text = Tous les courriels que ce site vous a écrits.
my-members = Membres
my-members-text = Les personnes du réseau.
my-sessions = Appareils connectés à mon compte
my-sessions-text = Chaque appareil, et comment fermer une session.
my-address = Mon adresse électronique
my-address-text = Changer l’adresse où nous vous écrivons.
my-factor = Seconde étape de connexion
my-factor-text = Six chiffres donnés par votre téléphone protègent votre compte.
my-audit = Ce qui a été fait avec mon compte
my-audit-text = Tout ce qui vous concerne dans le journal des actes.
my-data = Mes données, et quitter le réseau
my-data-text = Tout emporter, ou faire effacer vos données.
my-desk = Le bureau
my-desk-text = Les pages de l’équipe du site.

refused-who = Choisissez pour qui vous vous inscrivez
refused-seen = Indiquez si les membres peuvent vous voir
refused-phone = Indiquez si ce téléphone ou cet ordinateur ne sert qu’à vous
refused-languages = Choisissez au moins une langue
refused-name-empty = Écrivez le nom que vous voulez porter ici
refused-name-too-long = Écrivez un nom plus court, de 120 caractères au plus
refused-name-control = Retirez les signes invisibles, et écrivez le nom sur une seule ligne
refused-name-direction = Retirez les signes invisibles qui changent le sens de l’écriture
refused-name-no-letter = Écrivez un nom contenant au moins une lettre
refused-address-empty = Écrivez votre adresse électronique
refused-address-too-long = Écrivez une adresse électronique plus courte
refused-address-control = Écrivez l’adresse sur une seule ligne, sans signes invisibles
refused-address-direction = Retirez les signes invisibles qui changent le sens de l’écriture
refused-address-space = Écrivez l’adresse sans espaces
refused-address-no-at = Écrivez l’adresse entière, avec la partie qui suit @, par exemple nom@example.org
refused-address-several = Écrivez une seule adresse
refused-address-sign = Retirez le signe qui n’existe dans aucune adresse
refused-address-no-name = Écrivez aussi la partie qui précède @, par exemple nom@example.org
refused-address-no-domain = Écrivez aussi la partie qui suit @, par exemple nom@example.org
refused-code-form = Écrivez les huit chiffres du courriel
refused-code = Ce code n’est pas le bon. { $n ->
    [0] Il n’est plus valable : demandez un nouveau courriel.
    [one] Vous pouvez faire encore { $n } essai.
   *[other] Vous pouvez faire encore { $n } essais.
}
refused-code-often = Trop d’essais ont échoué. Demandez un nouveau courriel, ou revenez demain.
