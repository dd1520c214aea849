import type { Texts } from '../en'

export const channels: Texts['channels'] = {
  sentence:
    'Où vous rencontrez vos clients : à quoi sert chaque canal, s’il fait vendre et si son compte est en sécurité.',
  figures: {
    used: 'Utilisés',
    main: 'Principal canal de vente',
    'set-up': 'Prêts',
    strongest: 'Publicité sur un seul canal',
    open: 'Canaux à revoir',
    everything: 'Presque tout en dépend',
    noBudget: 'Connu avec un budget',
  },
  bands: {
    role: 'À quoi il sert',
    glance: 'En un coup d’œil',
    content: 'Ce que vous publiez',
    fit: 'Vous convient-il ?',
    account: 'Le compte',
    'set-up': 'À régler une fois, dans cet ordre',
  },
  columns: {
    rank: 'Importance',
    purpose: 'Rôle',
    main: 'Canal principal',
    support: 'Service client',
    ads: 'Part de la publicité',
    goals: 'Objectifs',
    'set-up': 'Prêt',
    hint: 'À revoir',
    types: 'Ce que vous publiez',
    posts: 'Publications par semaine',
    times: 'Meilleures heures',
    sells: 'Leur vendons-nous ?',
    buys: 'Y achètent-ils ?',
    wants: 'Achèteront-ils chez nous ?',
    criterion: 'Ce qui compte le plus',
    fit: 'Qui y répond',
    missed: 'Publicité perdue',
    handle: 'Nom du compte',
    state: 'Compte',
    access: 'Qui y a accès',
    created: 'Compte créé',
    presented: 'Nom et page soignés',
    secured: 'Connexion en deux étapes',
    mailbox: 'E-mail professionnel',
    registered: 'Inscrit avec cet e-mail',
    'mail-secured': 'E-mail protégé',
    reviewed: 'Réglages vérifiés',
    checked: 'Vérifié le',
  },
  states: {
    used: 'À nous, utilisé',
    asleep: 'À nous, en sommeil',
    lost: 'Accès perdu',
    duplicate: 'En double',
    none: 'Pas encore créé',
  },
  hints: {
    lost: 'Récupérez l’accès ou signalez le compte au réseau.',
    duplicate: 'Il existe deux fois : gardez-en un, fusionnez ou fermez l’autre.',
    asleep: 'Personne n’y publie : réveillez-le ou fermez-le.',
    none: 'Créez d’abord le compte.',
    purpose: 'Personne ne sait à quoi il sert : donnez-lui un rôle.',
    goal: 'Aucun objectif ne le cite.',
    likes: 'Des j’aime sans ventes : personne ici n’achètera chez vous.',
  },
  notes: {
    person: 'Qui s’occupe de ce canal : qui publie, qui répond ?',
    persona: 'Lesquels de vos personas rencontrez-vous ici ?',
    link: 'L’adresse du profil, pour que tout le monde ouvre le même.',
    channel:
      'Quels canaux utilisez-vous, ou voulez-vous utiliser ? Soyez là où sont vos clients, sans dépendre d’un seul canal. Facebook compte environ 2,9 milliards d’utilisateurs par mois, Instagram 2 milliards ; TikTok est passé de zéro à 1 milliard depuis 2016. Avant de choisir, comparez les sept grands : Facebook, Instagram, TikTok, YouTube, Pinterest, LinkedIn et X. Où se trouvent le plus d’acheteurs possibles pour vous ?',
    rank: 'Quelle est l’importance de ce canal pour vous ? 1 est le plus important. L’ordre aide à répartir l’argent de la publicité.',
    purpose:
      'À quoi sert ce canal, en une phrase ? Par exemple : votre site accueille ceux qui viennent des réseaux sociaux pour acheter ; Instagram est le principal canal pour la publicité et les ventes, il montre les produits et les avis ; Facebook est le deuxième canal de vente, sans le site, et la maison des clients fidèles ; X répond aux questions urgentes et suit les sujets du moment.',
    main: 'Quel est votre principal canal de vente ? Cochez-en un.',
    support:
      'Vos clients vous posent-ils des questions ici, et y répondez-vous ? Cochez les canaux qui servent au service client.',
    ads: 'La part de ce canal dans tout l’argent que votre Budget prévoit cette année pour des canaux. Calculé. Le canal le plus important en reçoit-il le plus ?',
    goals:
      'Combien de vos Objectifs citent ce canal. Calculé. Un canal qui ne sert aucun objectif est une corvée, pas un outil.',
    'set-up': 'Combien des sept étapes, à droite, sont cochées. Calculé.',
    hint: 'La première chose qui mérite un second regard. Calculé à partir de la ligne ; vide quand tout va bien.',
    types:
      'Quel type de contenu publiez-vous ici ? Photos, vidéos courtes, stories, offres, conseils, nouvelles…',
    posts:
      'Combien de fois par semaine publiez-vous ici ? Choisissez un rythme tenable même une semaine chargée.',
    times:
      'Quand vos clients sont-ils en ligne ici ? Publiez à ce moment-là, et non quand cela vous arrange. Les statistiques du canal montrent les heures.',
    sells: 'Question 1 : vendez-vous aux personnes qui utilisent ce canal ?',
    buys: 'Question 2 : ces personnes achètent-elles quoi que ce soit par ce canal ?',
    wants:
      'Question 3 : achèteront-elles votre produit par ce canal ? Exemple : des meubles de luxe récoltent sur Instagram beaucoup de j’aime et peu de ventes. C’est bien si vous voulez des clients dans cinq ou dix ans. Facebook touche plutôt des personnes un peu plus âgées, qui meublent leur logement maintenant.',
    criterion:
      'Qu’est-ce qui doit absolument être vrai d’une personne pour que vous puissiez lui vendre ? Mettez-le en premier quand vous choisissez qui voit vos publicités. Exemple : une salle de sport de la City de Londres visait des responsables du personnel sur LinkedIn, mais ses membres ne viennent que d’un rayon d’un kilomètre : le lieu passe avant le métier. LinkedIn cible mal les lieux et demande au moins 1 000 personnes ; Facebook peut viser un quartier. La salle touche donc d’abord les voisins sur Facebook, puis parle à leur responsable.',
    fit: 'Quelle part des personnes touchées ici répond à ce qui compte le plus ? Les statistiques du canal montrent où vivent vos abonnés et leur âge. Une estimation suffit.',
    missed:
      'Ce que vous prévoyez de dépenser ici cette année pour des personnes qui ne répondent pas à ce qui compte le plus. Calculé à partir du Budget. Ciblez mieux : une publicité montrée aux mauvaises personnes, c’est de l’argent perdu.',
    handle: 'Le nom sous lequel on vous trouve. Le même partout se retient mieux.',
    state:
      'Cherchez toutes les pages et tous les comptes à votre nom. À qui sont-ils aujourd’hui ? Signalez ceux que plus personne ne peut ouvrir et ceux qui existent deux fois.',
    access: 'Qui peut se connecter ? Quand quelqu’un part, retirez-lui l’accès.',
    created: 'Le compte existe, en compte professionnel si possible.',
    presented:
      'Un nom, une image, une description et une page d’arrivée soignés : la première impression compte.',
    secured:
      'La connexion demande une deuxième étape, comme un code sur le téléphone. Activez-la partout où c’est possible.',
    mailbox:
      'Il existe une adresse e-mail qui appartient à l’entreprise. Une adresse gratuite suffit ; n’utilisez pas votre adresse privée.',
    registered: 'Le compte est inscrit avec cette seule adresse de l’entreprise.',
    'mail-secured': 'Cette adresse a son propre mot de passe solide et une connexion en deux étapes.',
    reviewed: 'Notifications, confidentialité, langue et abonnements payants ont été vérifiés et réglés.',
    checked: 'Le jour de la dernière vérification de ce compte. Recommencez tous les trois mois.',
    lines:
      'Pour ajouter un canal, écrivez dans la première ligne libre. Les autres feuilles proposent ces noms dans leurs listes.',
    figures: {
      used: 'Comptes marqués « À nous, utilisé ».',
      main: 'Le premier canal coché dans « Canal principal ».',
      'set-up': 'La moyenne de tous les canaux.',
      strongest:
        'La plus grande part de l’argent de la publicité qui va à un seul canal. Restez capable de vendre quand un réseau change ses règles : répartissez sur plusieurs canaux, types de contenu et campagnes.',
      open: 'Canaux pour lesquels la colonne « À revoir » n’est pas vide.',
    },
    bands: {
      glance:
        'Les erreurs à repérer : des comptes sans stratégie, des objectifs qu’un canal ne peut pas servir, des canaux choisis parce que tout le monde y est. Partez de vos propres objectifs et de ce que vos clients aiment et demandent. Les réseaux sociaux sont un outil parmi d’autres : avec peu d’argent et un produit rare que l’on cherche, la publicité dans les moteurs de recherche peut rapporter plus. Avec des clients qui aiment parler de vous, même peu nombreux, les réseaux sociaux sont le meilleur endroit pour les laisser vendre à votre place.',
      content: 'Ce que vous publiez, à quel rythme et quand. Le Calendrier utilise ces noms.',
      fit: 'Trois questions avant de mettre de l’argent dans un canal. Sur LinkedIn, par exemple, beaucoup ne font que vendre ou chercher un emploi : le public utile est plus petit qu’il n’y paraît. Si personne dans l’équipe ne connaît bien un réseau, prenez un consultant et remettez-lui vos objectifs, vos personas et cette feuille.',
      account: 'La liste de toutes vos pages et de tous vos comptes, pour n’en oublier aucun.',
      'set-up': 'Cochez ce qui est fait. Chaque compte demande ces sept étapes une fois.',
    },
  },
  demo: {
    instagram: {
      purpose:
        'Principal canal pour la publicité et les ventes : montre nos bougies et ce qu’en disent les clients.',
      types: 'Photos, vidéos courtes, stories, avis de clients',
      times: 'Mar. et jeu. 19 h–21 h, dim. 10 h',
      criterion: 'Aime offrir et habite là où nous livrons en trois jours',
      access: 'Claire, Inès',
    },
    facebook: {
      purpose:
        'Deuxième canal de vente, sans le site : la maison des clients fidèles, où nous répondons aux questions.',
      types: 'Offres, nouvelles de l’atelier, événements',
      times: 'Mer. 12 h–13 h, ven. 18 h',
      criterion: 'Habite à moins de 50 km de l’atelier',
      access: 'Claire, Inès',
    },
    website: {
      purpose: 'C’est là qu’arrivent et achètent ceux qui viennent des réseaux sociaux.',
      types: 'Pages de produits, guide cadeaux, blog',
      access: 'Claire, Hugo',
    },
    newsletter: {
      purpose: 'Fait revenir les clients : nouveaux parfums, cadeaux à temps, offres aux fidèles.',
      types: 'Une lettre par semaine avec une idée',
      times: 'Jeu. 17 h',
      access: 'Claire, Inès',
    },
    tiktok: {
      purpose: 'Montre comment naissent les bougies, pour nous faire connaître.',
      types: 'Vidéos courtes de l’atelier',
      times: 'Tous les jours après 20 h',
      criterion: 'A l’âge d’acheter des bougies',
      access: 'Hugo',
    },
    pinterest: { access: 'Claire' },
  },
}
