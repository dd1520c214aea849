import type { Plural } from '../../plural'
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
  panel: {
    empty:
      'Trouvez quels canaux conviennent à votre boutique, pourquoi, et si vos comptes sont en ordre. Vos réponses vont dans la feuille « {sheet} ».',
    tabs: { label: 'Canaux', find: 'Questions', result: 'Résultat', accounts: 'Comptes' },
    intro:
      'Repartez d’une page blanche : oubliez les comptes que vous avez, pensez à vos propres objectifs et à ce que vos clients aiment et demandent. Chaque réponse peut changer plus tard.',
    steps: {
      offer: 'Ce que vous vendez',
      place: 'Où sont vos acheteurs',
      buying: 'Comment ils en viennent à acheter',
      who: 'Qui ils sont',
      make: 'Ce que vous pouvez donner',
      aim: 'Ce que vous voulez',
      candidates: 'Quoi comparer',
      tests: 'Trois questions pour chacun',
    },
    ask: {
      offer: 'Que vendez-vous, et à qui ?',
      buyers: 'Qui paie ?',
      place: 'Où sont les personnes qui peuvent acheter chez vous ?',
      size: 'Combien de personnes pourraient l’acheter ?',
      intent: 'Comment trouvent-elles un produit comme le vôtre ?',
      advocates: 'Vos clients parlent-ils de vous sans qu’on le leur demande ?',
      age: 'Quel âge ont la plupart de vos acheteurs ?',
      criterion: 'Qu’est-ce qui doit être vrai d’abord pour que quelqu’un puisse acheter chez vous ?',
      criterionText: 'Avec vos mots',
      content: 'Que savez-vous bien faire ?',
      budget: 'Combien pouvez-vous dépenser en publicité par mois ?',
      amount: 'Combien environ, en {currency} ?',
      experience: 'Quelqu’un dans l’équipe connaît-il bien les réseaux sociaux ?',
      aim: 'Qu’est-ce qui compte le plus cette année ?',
    },
    help: {
      offer: 'Par exemple : des bougies coulées à la main, pour celles et ceux qui offrent.',
      size: 'Une estimation suffit. Une publicité demande un groupe d’une certaine taille.',
      advocates: 'Quelques-uns suffisent.',
      criterion: 'Une seule chose. Elle compte double quand nous comparons les canaux.',
      criterionText: 'Par exemple : habite ou travaille à moins d’un kilomètre de chez nous.',
      content: 'Cochez ce que vous pourriez faire chaque semaine.',
      amount: 'Pour vos notes ; vous pouvez laisser vide.',
      candidates:
        'Cochez chaque canal à examiner. Comparez les sept grands avant de décider, même ceux que vous ne connaissez pas.',
      tests:
        'Répondez d’après ce que vous savez, non d’après ce que vous espérez. En cas de doute, laissez la case vide.',
    },
    options: {
      buyers: { people: 'Des particuliers, pour eux-mêmes', firms: 'Des entreprises', both: 'Les deux' },
      place: {
        near: 'À quelques minutes à pied',
        town: 'Dans notre ville ou région',
        country: 'Dans tout le pays',
        anywhere: 'N’importe où',
      },
      size: {
        few: 'Moins de 1 000 : c’est un produit rare',
        some: 'De 1 000 à 50 000',
        many: 'Plus de 50 000',
        unknown: 'Je ne sais pas',
      },
      intent: {
        search: 'Elles le cherchent',
        discover: 'Elles le découvrent par hasard',
        both: 'Les deux arrivent',
      },
      advocates: { many: 'Oui, beaucoup', few: 'Oui, quelques-uns', none: 'Pas à ma connaissance' },
      age: {
        young: 'Moins de 30 ans',
        middle: 'De 30 à 50 ans',
        older: 'Plus de 50 ans',
        all: 'Tous les âges',
      },
      criterion: {
        place: 'Le lieu où la personne vit ou travaille',
        job: 'Son métier ou son entreprise',
        search: 'Qu’elle cherche ce produit maintenant',
        age: 'Son âge ou l’étape de sa vie',
        other: 'Autre chose',
      },
      content: {
        photos: 'Des photos',
        short: 'Des vidéos courtes',
        long: 'Des vidéos longues',
        texts: 'Des textes',
      },
      budget: {
        none: 'Rien',
        little: 'Peu : chaque publicité se réfléchit',
        some: 'Assez pour essayer un canal pendant des mois',
        much: 'Assez pour essayer plusieurs canaux',
      },
      experience: { yes: 'Oui', no: 'Pas vraiment' },
      aim: {
        sell: 'Vendre maintenant',
        known: 'Se faire connaître',
        base: 'Bâtir un cercle de clients pour les années à venir',
        support: 'Être là pour les clients qui ont des questions',
      },
    },
    bigSeven: 'Cocher les sept grands',
    kids: '« Tous les jeunes sont sur Instagram » n’est pas une raison : ce qui compte, c’est que vos acheteurs y achètent.',
    noCandidates: 'Cochez au moins un canal.',
    toResult: 'Voir le résultat',
    result: {
      none: 'Répondez d’abord aux questions ; vous verrez ensuite ici quels canaux vous conviennent, et pourquoi.',
      begin: 'Vers les questions',
      order: 'Votre ordre, le meilleur d’abord',
      noTests:
        'Aucune des trois questions n’est cochée : cet ordre repose seulement sur les autres réponses. Revenez en arrière et cochez ce que vous savez.',
      why: 'Sur quoi cela repose',
      how: 'Comment nous pesons',
      weights:
        'C’est une règle pratique, pas un oracle. Chaque question et chaque raison donne quelques points ; ce qui doit être vrai d’abord compte double. Les trois questions pèsent le plus. Là où vous ne vendez à personne passe en dernier.',
      asOf: '{source}, {month}',
      undated: '{source} ; sans date, vérifié en {month}',
      guide: 'Les auteurs du guide que suit ce module',
      ours: 'Notre propre jugement',
      page: 'Ouvrir la page',
      take: 'Je le garde',
      rank: 'Importance {rank}',
      rankWas: 'dans votre feuille : {rank}',
      purpose: 'À quoi servira-t-il ?',
      purposeHelp:
        'Qui doit faire quoi ici, et pour quel objectif ? « Utiliser YouTube pour vendre plus » n’est pas un rôle.',
      difference:
        'Le bon endroit est là où ce qui vous rend différent rencontre ce que le canal fait bien, et où le travail reste facile.',
      suggestion: 'Suggestion : {text}',
      useSuggestion: 'Prendre la suggestion',
      takeBack: 'Reprendre mon texte',
      exampleRow:
        'La feuille contient un exemple pour ce canal. Sa ligne devient la vôtre ; ce que l’exemple y dit est vidé.',
      oneOnly:
        'Tout dépendrait d’un seul canal. Prenez-en un deuxième, pour pouvoir vendre quand un réseau change ses règles.',
      write: 'Écrire dans la feuille',
      nothing: 'Cochez au moins un canal que vous gardez.',
      unsaved: 'Tout n’est pas encore enregistré. Réessayez.',
      conflict: 'Quelqu’un a modifié la feuille entre-temps. Regardez les champs signalés.',
      written: {
        one: '{count} canal figure dans la feuille avec son importance et son rôle.',
        other: '{count} canaux figurent dans la feuille avec leur importance et leur rôle.',
      } as Plural,
    },
    verdicts: { take: 'Vous convient', try: 'D’abord un petit essai', leave: 'Pas maintenant' },
    reasons: {
      sells: 'Vous vendez aux personnes qui s’y trouvent.',
      sellsNot: 'Il n’est pas sûr que vous vendiez aux personnes qui s’y trouvent.',
      buys: 'Elles y achètent des produits.',
      buysNot: 'Il n’est pas sûr qu’elles y achètent quoi que ce soit.',
      wants: 'Elles y achèteront le vôtre.',
      wantsNot: 'Il n’est pas sûr qu’elles y achètent le vôtre.',
      likes: 'Les j’aime et les commentaires ne sont pas des ventes : regardez les commandes, pas les cœurs.',
      users: 'Beaucoup de monde s’en sert.',
      placeGood: 'Il peut toucher des personnes proches de vous.',
      placeCoarse: 'Il se limite difficilement aux rues autour de vous.',
      placePoor:
        'Il cible mal les lieux : la publicité toucherait aussi des personnes qui ne viendront jamais.',
      tooFew: 'Votre groupe est peut-être trop petit pour ses publicités.',
      search: 'Qui cherche un produit comme le vôtre peut vous trouver ici.',
      searchFirst: 'Peu d’argent, un produit rare, des gens qui cherchent : c’est sa force.',
      noSearch: 'Vos acheteurs ne cherchent pas, donc peu viendront par là.',
      feed: 'On y découvre dans son fil des produits à acheter.',
      advocates: 'Vos ambassadeurs peuvent y parler de vous.',
      firms: 'On y trouve les gens par métier et par entreprise.',
      usable: 'Le groupe vraiment utile est plus petit qu’il n’y paraît.',
      people: 'On y vient pour son travail, pas pour ses achats.',
      age: 'Son public a plutôt l’âge de vos acheteurs.',
      content: 'Il est fait pour ce que vous faites bien.',
      noContent: 'Il est fait pour un autre contenu que le vôtre.',
      base: 'Les j’aime d’aujourd’hui peuvent devenir des clients dans cinq ou dix ans.',
      finds: 'On y trouve de nouveaux produits.',
      support: 'On y attend des réponses rapides aux questions urgentes.',
      home: 'Il peut devenir la maison des clients fidèles.',
      dear: 'Ses publicités commencent au-dessus d’un petit budget.',
    },
    facts: {
      'facebook-users': 'Facebook compte environ {people} d’utilisateurs par mois.',
      'instagram-users': 'Instagram compte environ {people} d’utilisateurs.',
      'tiktok-users': 'TikTok est passé de zéro à {people} d’utilisateurs depuis 2016.',
      'feed-buyers': '{share} des consommateurs achètent des produits vus dans leur fil.',
      'instagram-finds': '{share} trouvent de nouveaux produits grâce à Instagram.',
      'facebook-place': 'Facebook peut cibler très localement, jusqu’au quartier.',
      'linkedin-place': 'LinkedIn cible mal les lieux.',
      'linkedin-pool': 'LinkedIn demande au moins {least} personnes qui correspondent.',
      'linkedin-minimum':
        'LinkedIn lui-même demande à présent au moins {least} personnes et en conseille {advised}.',
      'linkedin-jobs':
        'C’est sur LinkedIn qu’une salle de sport cherchait les responsables du personnel, qui décident et paient pour leur entreprise.',
      'linkedin-usable':
        'Sur LinkedIn, les uns ne font que vendre, d’autres cherchent un emploi et l’ouvrent rarement ; reste le public utile.',
      'tiktok-place':
        'Les publicités TikTok ciblent des pays, des régions et des villes, dans certains pays aussi des codes postaux ; dans une petite zone, elles sont bien moins diffusées.',
      'tiktok-budget': 'Une campagne TikTok demande plus de {dollars} dollars américains par jour.',
      'google-place':
        'Google classe les entreprises proches selon la pertinence, la distance et la notoriété.',
      'google-eligible':
        'Une fiche d’établissement Google est réservée aux entreprises qui reçoivent ou rencontrent leurs clients ; une boutique seulement en ligne n’en a pas.',
      'search-ads':
        'Avec un budget limité, un produit rare et des gens qui cherchent, la publicité dans les moteurs de recherche peut être plus utile que les réseaux sociaux. Leur exemple : des tongs en peau de crocodile.',
      advocates:
        'Des clients qui parlent de vous, même peu nombreux, font des réseaux sociaux le meilleur endroit.',
      'instagram-likes':
        'Des meubles chers récoltent sur Instagram beaucoup de j’aime et peu de ventes ; c’est bien pour qui veut des clients dans cinq ou dix ans.',
      'facebook-age':
        'Facebook touche plutôt des personnes un peu plus âgées, qui meublent leur logement maintenant.',
      'facebook-home': 'Leur exemple : Facebook, maison des clients fidèles.',
      'x-support':
        'Leur exemple : X pour le service client et les questions urgentes, pour les nouvelles et les sujets du moment.',
      'youtube-videos':
        'YouTube est fait pour la vidéo : carrée ou verticale, jusqu’à trois minutes, c’est un Short ; sinon, une vidéo longue.',
      content:
        'Le contenu pour lequel un canal est fait. Un autre contenu est possible, mais il porte moins.',
    },
    advice: {
      search: {
        title: 'La publicité dans les moteurs de recherche peut mieux vous servir',
        text: 'Vous avez peu d’argent et un produit rare, et on le cherche. Alors les réseaux sociaux ne sont pas toujours la réponse : regardez d’abord la publicité dans les moteurs de recherche.',
      },
      advocates: {
        title: 'Laissez parler vos ambassadeurs',
        text: 'Des clients parlent de vous : même peu nombreux, ils font des réseaux sociaux le meilleur endroit. Aidez-les à montrer et à raconter.',
      },
      indirect: {
        title: 'Le lieu passe d’abord',
        text: 'Touchez assez de personnes qui vivent ou travaillent près de chez vous, par exemple sur Facebook. Quand elles sont intéressées, parlez au responsable qui paie.',
      },
      profile: {
        title: 'D’abord, être sur la carte',
        text: 'Vos acheteurs sont proches. S’ils peuvent venir vous voir, une fiche d’établissement Google gratuite vous montre à ceux qui cherchent près de chez eux.',
      },
      niche: {
        title: 'Il faudra de la patience',
        text: 'Vendre à un petit groupe est plus difficile, et bien faire prend du temps. Avancez à petits pas et faites le point chaque mois.',
      },
      experience: {
        title: 'Personne dans l’équipe ne connaît bien les réseaux',
        text: 'C’est plus difficile ainsi. Commencez par un ou deux canaux, ou prenez un consultant et remettez-lui le résumé ci-dessous.',
      },
    },
    purposes: {
      website: 'Accueille ceux qui viennent des réseaux sociaux, pour qu’ils achètent.',
      newsletter: 'Fait revenir les clients : nouveautés, cadeaux à temps, offres aux fidèles.',
      google: 'C’est ici que nous trouvent ceux qui cherchent un produit comme le nôtre.',
      main: 'Principal canal pour la publicité et les ventes : montre nos produits et ce qu’en disent les clients.',
      facebook: 'Deuxième canal de vente, sans le site, et la maison des clients fidèles.',
      sell: 'Un autre endroit pour vendre : montre nos produits et mène là où on les achète.',
      known: 'Montre ce qui nous rend différents, pour nous faire connaître.',
      base: 'Réunit des personnes qui aiment ce que nous faisons et achèteront peut-être dans quelques années.',
      x: 'Répond aux questions urgentes des clients ; nouvelles et sujets du moment.',
      support: 'Ici, les clients posent leurs questions et nous répondons vite.',
    },
    risks: 'Risques',
    brief: {
      open: 'Résumé pour un consultant',
      help: 'Toutes vos réponses et le résultat, à copier dans un e-mail.',
      label: 'Résumé',
      copy: 'Copier',
      copied: 'Copié',
      press: 'Le texte est sélectionné : copiez-le avec Ctrl+C ou ⌘C.',
      title: 'Résumé : quels canaux nous conviennent ?',
      answers: 'Qui nous sommes',
      goals: 'Nos objectifs',
      personas: 'Nos personas',
      result: 'Ce que nous avons trouvé',
      wish: 'Notre demande : vérifiez cet ordre et dites-nous ce qu’il coûte en argent et en temps.',
      for: 'Pour',
      against: 'Contre',
    },
    accounts: {
      intro: 'Notez toutes les pages et tous les comptes à votre nom, même ceux que tout le monde a oubliés.',
      none: 'Aucun compte pour l’instant. Commencez par celui qui vous sert le plus.',
      done: '{done} sur {all} faits',
      checklist: 'À régler une fois, dans cet ordre',
      checkToday: 'Vérifié aujourd’hui',
      checkedOn: 'Vérifié le {day}',
      due: 'Il est temps de revoir ce compte.',
      addTitle: 'Une autre page, un autre compte',
      add: 'Ajouter à la liste',
      channelMissing: 'Indiquez de quel canal il s’agit.',
      existed: 'Ce compte est déjà dans la liste.',
      added: 'Ajouté : {channel}',
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
