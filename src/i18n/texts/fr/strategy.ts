import type { Plural } from '../../plural'
import type { Texts } from '../en'

export const strategy: Texts['strategy'] = {
  title: 'Stratégie',
  sentence:
    'Une question après l’autre, jusqu’à savoir ce que vous voulez, pour qui et comment. Commencez par les ★ : elles suffisent pour un plan.',
  columns: {
    section: 'Section',
    quick: '★',
    question: 'Question',
    answer: 'Votre réponse',
    tip: 'Pourquoi cette question, ou ce que d’autres écrivent',
    state: 'État',
    agreed: 'Convenu le',
    key: 'Clé',
    part: 'Numéro de section',
    people: 'Personnes',
  },
  figures: {
    of: 'sur',
    answered: 'Réponses',
    answeredNote: 'questions ; le reste peut attendre',
    quick: 'Démarrage rapide ★',
    quickNote: 'répondez d’abord à celles-ci : vous avez un plan',
    margin: 'Taux de marque',
    marginNote: 'indiquez coût et prix dans la section 7',
    markup: 'Taux de marge',
    ceiling: 'Pour le marketing, par mois',
    ceilingNote: 'part du bénéfice, section 7',
  },
  states: { open: 'à faire' },
  notes: {
    why: 'Pourquoi l’écrire ? 1. Une stratégie vous aide à démarrer, à bâtir et à grandir, et dit au monde que vous existez. 2. C’est votre feuille de route : une fois la distance connue (les objectifs), vous savez combien de carburant (budget) et quels conducteurs (personnes) il vous faut. 3. La plupart des réseaux sont gratuits : une petite boutique peut être aussi visible qu’une grande ; prévoyez donc aussi ce qui coûte 0. 4. Elle donne une vision claire et chasse les doutes.\n\nSur dix boutiques, huit disparaissent faute de plan pour les réseaux sociaux, et l’absence de plan marketing est l’une des sept causes d’échec les plus fréquentes des boutiques en ligne. 76 % des gens achètent ce qu’ils ont vu dans leur fil, 64 % trouvent de nouveaux produits sur Instagram.\n\nVous voulez plus que des ventes : un canal qui vend bien et un nom qui dure.',
    quick:
      'Peu de temps ? Répondez seulement aux dix questions marquées d’une étoile. Même un plan simple vous place devant la plupart des boutiques. Ajoutez ou enlevez des étoiles à votre gré.',
    question:
      'Répondez dans l’ordre qui vous plaît. Reformulez une question, supprimez ce qui ne convient pas à votre boutique, ajoutez les vôtres en bas. Une section se replie avec le signe au bord gauche. Personas, concurrents, objectifs et canaux ont leurs propres feuilles : une phrase suffit ici. Connaître votre marché aide à choisir les canaux, cibler publicités et remises, ajuster la gamme ; LinkedIn montre le métier des clients de vos concurrents.',
    answer:
      'Une ou deux phrases suffisent : toute la stratégie doit tenir sur cette feuille. Écrivez une fois, d’autres feuilles s’en servent : les noms deviennent les listes « Qui », prix et ventes donnent ce que vous pouvez dépenser.',
    tip: 'Pourquoi la question compte, ou ce que répondrait une autre boutique. Notez-y aussi vos propres remarques.',
    state: 'Calculé : quelles questions restent ouvertes, et combien ont une réponse dans chaque section.',
    agreed:
      'Le jour où vous en avez parlé avec les personnes concernées. Pour les rôles : chacun sait qui fait quoi.',
    margin:
      'Calculé à partir de la section 7. Taux de marque : ce qui reste du prix de vente après tous les coûts. Taux de marge : le même bénéfice rapporté aux coûts.',
    ceiling:
      'Calculé à partir de la section 7 : bénéfice par vente × ventes par mois × part réinvestie. Ne prévoyez pas plus dans le budget.',
  },
  parts: {
    start: {
      title: '1. Dix questions pour commencer',
      why: 'Des réponses claires ici facilitent toutes les décisions qui suivent.',
    },
    company: {
      title: '2. Votre boutique',
      why: 'Les faits. Les pages d’entreprise de LinkedIn sont de bons modèles.',
    },
    mission: {
      title: '3. Mission',
      why: 'Grande, enthousiasmante, mais vraie. Qui partage vos valeurs reste.',
    },
    people: {
      title: '4. Personnes et rôles',
      why: 'Des noms seulement, séparés par des virgules. Vous faites tout ? Votre nom à chaque rôle.',
    },
    audience: {
      title: '5. Marché cible',
      why: '« Tout le monde » n’est pas une audience. Étroite, elle coûte moins et achète plus. Portraits : feuille « Personas ».',
    },
    product: {
      title: '6. Produit',
      why: 'Voyez ce que vos concurrents font bien, et faites-le mieux.',
    },
    price: {
      title: '7. Prix et marge',
      why: 'Si vous ne savez pas expliquer votre prix, personne ne le comprendra.',
    },
    distribution: {
      title: '8. Où vous vendez et vous montrez',
      why: 'Restez aux réseaux sociaux et à votre site ; e-mails et places de marché sont un autre plan.',
    },
    journey: {
      title: '9. Le parcours du client',
      why: 'Achetez une fois chez vous, sur votre téléphone. Savez-vous ce qui se passe à chaque étape ?',
    },
    channels: {
      title: '10. À quoi servent les canaux',
      why: 'Classez-les dans la feuille « Canaux » : le plus important reçoit le plus d’argent.',
    },
    rules: {
      title: '11. Pour que le plan tienne',
      why: 'Les réseaux sociaux sont un outil dans votre boîte, pas une corvée sur votre liste.',
    },
    own: {
      title: '12. Vos propres questions',
      why: 'Écrivez ci-dessous ce à quoi seule votre boutique doit répondre.',
    },
  },
  questions: {
    who: {
      ask: 'Qui êtes-vous : votre raison d’être, votre mission, votre équipe ?',
      tip: 'Une phrase qu’une amie pourrait répéter.',
      answer:
        'Trois personnes qui coulent des bougies à la main, pour qu’un soir ordinaire ait un air de fête.',
    },
    audience: {
      ask: 'Qui achète chez vous, et pourquoi ?',
      tip: 'Pensez à vos dix derniers acheteurs, pas au monde entier.',
      answer: 'Des femmes et des hommes de 28 à 45 ans qui offrent avec soin, ou cherchent le calme le soir.',
    },
    offer: {
      ask: 'Que vendez-vous, et quelle valeur pour vous, le marché, l’utilisateur ?',
      tip: 'Exemple : un revenu juste pour nous, un choix local pour le marché, une heure calme pour l’utilisateur.',
    },
    why: {
      ask: 'Pourquoi existez-vous : que changez-vous dans la vie des clients ?',
      tip: 'Que leur manquerait-il si vous fermiez demain ?',
      answer: 'Ils ont un cadeau qui tombe toujours juste, et une demi-heure sans écran.',
    },
    market: {
      ask: 'Où vendez-vous : quel marché, quelle niche ?',
      tip: 'Plus la niche est petite, plus il est facile d’y être la référence.',
      answer:
        'Bougies artisanales en cire d’abeille de 15 à 40, en ligne en France et, cette année, en Allemagne.',
    },
    rivals: {
      ask: 'Qui mène votre marché, qui est en marge ; leurs forces et faiblesses ?',
      tip: 'Les détails vont dans « Concurrents » et « SWOT ».',
      answer:
        'Wickery mène : pas cher, rapide, mais paraffine. Noctua Home est belle et froide. Glow Barn tarde à répondre.',
    },
    better: {
      ask: 'Pourquoi êtes-vous meilleurs : qu’êtes-vous seuls à offrir ?',
      tip: 'Livrer vite n’est pas un avantage si tous livrent vite.',
      answer: 'La cire d’un apiculteur à douze kilomètres : chaque boîte nomme sa ruche.',
    },
    limits: {
      ask: 'Quelles sont vos limites : combien d’argent, combien de bras ?',
      tip: 'La section 7 calcule la somme ; la feuille « Budget » la répartit.',
      answer: 'Environ 1 200 par mois et 14 heures par semaine à nous trois.',
    },
    milestones: {
      ask: 'Quelles sont les étapes clés de votre réussite ?',
      tip: 'Deux ou trois, avec un chiffre et une date. Détails : feuille « Objectifs ».',
      answer: 'Un quart de ventes en ligne en plus, 4 000 abonnés sur Instagram, 70 commandes en un mois.',
    },
    actions: {
      ask: 'Que devez-vous faire, précisément, pour y arriver ?',
      tip: 'Des verbes, pas des vœux. Les gros morceaux vont dans « Feuille de route ».',
      answer:
        'Un Instagram en allemand, cinq publications par semaine, un concours au printemps, des publicités dès octobre.',
    },
    name: {
      ask: 'Comment s’appelle votre boutique ?',
      tip: 'Comme l’écrivent vos clients. D’autres feuilles reprennent ce nom.',
    },
    place: {
      ask: 'Où est votre siège ?',
      tip: 'La ville suffit. Une table de cuisine compte aussi.',
      answer: 'Dans une ancienne boulangerie à Chartres, à une heure de Paris.',
    },
    founded: {
      ask: 'Quand a-t-elle été fondée, et par qui ?',
      tip: 'Un visage et une année inspirent confiance.',
      answer: 'En mars 2021, par Claire, après son premier marché de Noël.',
    },
    history: {
      ask: 'Quelles ont été les grandes étapes jusqu’ici ?',
      tip: 'Première commande, premier local, 1 000 abonnés, première commande de l’étranger.',
      answer:
        '2021 premier marché · 2022 boutique en ligne · 2024 Hugo arrive · l’an dernier 850 commandes, dont l’Allemagne.',
    },
    capacity: {
      ask: 'Que pouvez-vous fabriquer, et combien ?',
      tip: 'N’annoncez pas plus que vous ne pouvez couler.',
      answer: 'Jusqu’à 60 bougies par jour, 250 par semaine emballées ; 450 en décembre avec deux renforts.',
    },
    story: {
      ask: 'Quelle est votre histoire : comment en êtes-vous venus à vendre en ligne ?',
      tip: 'Ni équipe ni atelier ? Cette histoire est alors votre présentation.',
      answer:
        'Pendant le confinement, Claire coulait des bougies pour ses amis ; une photo a valu vingt commandes en une nuit.',
    },
    business: {
      ask: 'Quel est votre métier aujourd’hui ?',
      tip: 'Pas seulement l’objet : ce que les gens paient vraiment.',
      answer: 'De petits cadeaux et des soirées calmes. La bougie les fait entrer dans la maison.',
    },
    destination: {
      ask: 'Quelle est votre destination finale ?',
      tip: 'Où seriez-vous si tout allait bien ?',
      answer: 'Le premier nom auquel on pense pour offrir une bougie, ici et en Allemagne.',
    },
    impact: {
      ask: 'Que fera votre vision pour vos clients ?',
      tip: 'Décrivez une de leurs journées, après.',
      answer: 'Le cadeau est trouvé en cinq minutes, et ce n’est jamais le mauvais.',
    },
    change: {
      ask: 'Comment changera-t-elle votre boutique ?',
      tip: 'Plus de monde ? Un autre lieu ? Un second produit ?',
    },
    mission: {
      ask: 'Votre mission en une phrase ?',
      tip: '« Un ordinateur dans chaque bureau, chaque foyer. » « Des opportunités pour tous ceux qui travaillent. »',
      answer: 'Une heure de calme dans chaque maison.',
    },
    boss: { ask: 'Qui décide ?', tip: 'Qui a le dernier mot quand le temps ou l’argent manque.' },
    copy: { ask: 'Qui écrit les textes ?', tip: 'Une main, une voix.' },
    creative: {
      ask: 'Qui fait les photos, les vidéos et les visuels ?',
      tip: 'Un après-midi par mois peut remplir quatre semaines.',
    },
    ads: { ask: 'Qui gère les campagnes publicitaires ?', tip: 'La personne qui suit aussi le budget.' },
    publishing: {
      ask: 'Qui publie et diffuse le contenu ?',
      tip: 'Convenez de qui remplace pendant les vacances.',
    },
    influencers: {
      ask: 'Qui parle avec les créateurs ?',
      tip: 'Adresses et accords : feuille « Partenaires ».',
    },
    replies: {
      ask: 'Qui répond aux commentaires et aux messages ?',
      tip: 'Dites aussi en combien de temps : le jour même, par exemple.',
      answer: 'Inès, Claire',
    },
    buyers: {
      ask: 'Qui achète vraiment, et qui n’achète pas ?',
      tip: 'Âge, famille, revenu, déclic. Regardez aussi l’audience de vos concurrents.',
      answer:
        'Quatre sur cinq : des femmes de 28 à 45 ans, actives et pressées. Pas : chasseurs de promos, grossistes.',
    },
    region: {
      ask: 'Où vivent vos meilleurs acheteurs ?',
      tip: 'Google Analytics le montre, comme le rapport d’audience de chaque réseau.',
      answer: 'Deux tiers à Paris et autour, les autres dans de grandes villes.',
    },
    nearby: {
      ask: 'Quel lieu semblable ajoutez-vous ensuite ?',
      tip: 'Commencez par une région que vous connaissez bien, puis ajoutez sa pareille.',
      answer: 'Le sud de l’Allemagne : 31 commandes en sont venues sans publicité.',
    },
    language: {
      ask: 'Quelle langue préfèrent-ils ?',
      tip: 'On achète dans la langue où l’on rêve.',
      answer: 'Ici le français ; les Allemands écrivent en allemand, deux sur trois lisent l’anglais.',
    },
    holidays: {
      ask: 'Quelles fêtes ou occasions locales les font acheter ?',
      tip: 'Notez ces jours dans « Dates clés » : le calendrier vous les rappelle.',
      answer:
        'Noël, la fête des Mères, le Black Friday ; en Allemagne la Saint-Nicolas et le premier dimanche de l’Avent.',
    },
    occupation: {
      ask: 'Que font vos clients particuliers dans la vie ?',
      tip: 'La formation compte aussi, pour qui ne travaille pas en ce moment.',
      answer: 'Enseignantes, infirmières, employés ; beaucoup télétravaillent deux jours par semaine.',
    },
    niche: {
      ask: 'Clients professionnels : quel secteur précis, et où ?',
      tip: 'Aussi précis que « chaîne de pharmacies », « agence de voyages », « fabricant de pneus », avec la ville.',
    },
    businessGoals: {
      ask: 'Quels objectifs professionnels poursuivent-ils ?',
      tip: 'Un hôtel veut qu’on se souvienne de lui : un parfum à lui y aide.',
    },
    product: {
      ask: 'Votre produit en deux phrases : qu’est-ce, que représente-t-il ?',
      tip: 'Avec les mots de vos acheteurs.',
      answer:
        'Des bougies en pure cire d’abeille aux parfums du jardin. Faites lentement, elles brûlent lentement.',
    },
    feeling: {
      ask: 'Que veulent-ils ressentir, et comment le produit le donne-t-il ?',
      tip: 'Fierté, calme, attention, malice …',
      answer: 'Du calme et un peu de luxe : lumière chaude, parfum discret, une boîte que l’on garde.',
    },
    materials: {
      ask: 'De quoi est-il fait ?',
      tip: 'Nommez la provenance : elle vaut une publication.',
      answer: 'Cire d’abeille, mèche de coton, huiles essentielles ; verre de bouteilles recyclées.',
    },
    proof: {
      ask: 'Comment prouver sa qualité ?',
      tip: 'Un test, une garantie, un label, 200 avis.',
      answer: '48 heures de combustion filmées ; 4,8 étoiles pour 312 avis ; remboursement sous 30 jours.',
    },
    unique: {
      ask: 'Est-il unique ?',
      tip: 'Sinon l’objet, alors le parfum, la boîte ou l’histoire.',
      answer: 'Oui : figue et miel n’existe qu’ici, et chaque boîte porte le numéro de sa ruche.',
    },
    handmade: {
      ask: 'Est-il fait main, et où ?',
      tip: 'Montrez des mains au travail : on achète à des gens.',
      answer: 'Oui, à la main, dans notre atelier. Le vendredi, on peut venir regarder.',
    },
    pricing: {
      ask: 'Comment vous expliquez-vous votre prix ?',
      tip: 'Honnêtement. Puis avec les mêmes mots aux clients.',
      answer:
        'La cire d’abeille coûte trois fois la paraffine et dure deux fois plus. Le reste est fait main.',
    },
    cost: { ask: 'Que vous coûte une pièce ?', tip: 'Matière, emballage et travail.' },
    price: { ask: 'À combien la vendez-vous ?', tip: 'Hors TVA, si vous la facturez.' },
    fees: {
      ask: 'Que payez-vous par vente pour le paiement et l’envoi ?',
      tip: 'Seulement ce que le client ne paie pas.',
    },
    sales: { ask: 'Combien en vendez-vous par mois ?', tip: 'La moyenne des douze derniers mois.' },
    reinvest: {
      ask: 'Quelle part de la marge réinvestissez-vous ?',
      tip: 'De 20 % à 80 % ; plus en période de croissance. Elle fixe la limite du budget.',
    },
    affordable: {
      ask: 'Vos acheteurs peuvent-ils payer ce prix ?',
      tip: 'Que donnent-ils pour un bouquet ?',
      answer: 'Pour un cadeau, sans peine ; pour eux-mêmes, la petite bougie est à 15.',
    },
    often: {
      ask: 'Combien de fois peuvent-ils acheter chez vous ?',
      tip: 'Cela dit tous les combien leur faire signe.',
      answer: 'Trois fois par an : un anniversaire, la fête des Mères, Noël.',
    },
    selling: {
      ask: 'Vendez-vous sur votre site, hors ligne, en ligne ou les deux ?',
      tip: 'Dites quelle part vient d’où.',
      answer: 'Sur notre site (85 %) et sur quatre marchés de Noël.',
    },
    networks: {
      ask: 'Quels réseaux sociaux utiliserez-vous ?',
      tip: 'En milliards : Instagram 2, Facebook 2,9, TikTok 1. Là où sont vos acheteurs ; deux suffisent.',
      answer: 'D’abord Instagram, puis Facebook ; TikTok à l’essai jusqu’à l’été.',
    },
    blog: {
      ask: 'Avez-vous un blog ?',
      tip: 'Un bon article nourrit dix publications.',
      answer: 'Oui, un article par mois sur les abeilles, les parfums et les cadeaux.',
    },
    referral: {
      ask: 'Avez-vous un programme de parrainage ou d’affiliation ?',
      tip: 'Par exemple : 10 % à qui amène une amie.',
    },
    creators: {
      ask: 'Travaillerez-vous avec des créateurs ?',
      tip: 'Des petits, dont les abonnés vivent là où vous livrez.',
      answer: 'Oui, deux petits créateurs allemands au printemps ; des bougies et 100 chacun.',
    },
    campaigns: {
      ask: 'Ferez-vous des campagnes payantes ?',
      tip: 'Seulement pour ce qui se vend déjà sans elles.',
      answer: 'Oui : toute l’année pour les coffrets, le double en novembre et décembre.',
    },
    formats: {
      ask: 'Avec quels formats vous montrerez-vous ?',
      tip: 'Reels, stories, photos, directs, concours, bons d’achat …',
      answer: 'De courtes vidéos de l’atelier, des photos, des stories avec sondages, deux concours par an.',
    },
    comes: {
      ask: 'D’où vient votre client ?',
      tip: 'Un outil avec statistiques montre le chemin de chacun. Les liens du calendrier portent leur campagne.',
      answer: 'Sept sur dix d’Instagram, deux de la recherche, un par recommandation.',
    },
    first: {
      ask: 'Que voit-il en premier ?',
      tip: 'Regardez cette page sur un téléphone, comme un inconnu.',
      answer: 'La page du parfum de la publication, avec prix, durée et avis.',
    },
    question: {
      ask: 'Que fait-il s’il a une question ?',
      tip: 'Une question sans réponse, c’est une commande perdue.',
      answer: 'Un message sur Instagram ou WhatsApp ; réponse en deux heures, jusqu’à 20 h.',
    },
    order: {
      ask: 'Comment commande-t-il ?',
      tip: 'Comptez les clics.',
      answer: 'Dans la boutique, en quatre étapes, sans compte.',
    },
    pay: {
      ask: 'Comment paie-t-il ?',
      tip: 'Proposez ce qui est courant chez lui.',
      answer: 'Par carte, PayPal ou Apple Pay ; en Allemagne aussi sur facture.',
    },
    accept: {
      ask: 'Comment recevez-vous les commandes ?',
      tip: 'Qui voit d’abord une nouvelle commande, et où ?',
      answer: 'La boutique confirme aussitôt ; Inès imprime la liste à neuf heures.',
    },
    speed: {
      ask: 'En combien de temps les traitez-vous ?',
      tip: 'Promettez un jour de plus qu’il n’en faut.',
      answer: 'Le jour même, le plus souvent ; nous promettons deux jours ouvrés, trois avant Noël.',
    },
    status: {
      ask: 'Comment voit-il où en est sa commande ?',
      tip: 'Chaque « Où est mon colis ? » coûte cinq minutes.',
      answer: 'Un e-mail à chaque étape, avec un lien.',
    },
    shipping: {
      ask: 'Comment expédiez-vous ?',
      tip: 'Le colis est votre vitrine : mérite-t-il une photo ?',
      answer: 'En colis sans plastique ; gratuit dès 60.',
    },
    tracking: {
      ask: 'Comment suivez-vous la livraison ?',
      tip: 'Sachez qu’un colis tarde avant votre client.',
      answer: 'Sur le site du transporteur ; Inès vérifie le lundi et le jeudi.',
    },
    feedback: {
      ask: 'Comment recueillez-vous les avis sur le produit ?',
      tip: 'On répond à une question, pas à dix.',
      answer: 'Un e-mail après deux semaines : « Brûle-t-elle bien ? »',
    },
    reviews: {
      ask: 'Comment les clients peuvent-ils partager un bon avis ?',
      tip: 'Une carte avec QR code dans la boîte ; leurs photos dans vos stories.',
    },
    returns: {
      ask: 'Comment renvoie-t-on un produit ?',
      tip: 'Un retour facile rend l’achat facile.',
      answer: 'Sous 30 jours, avec une étiquette de notre site.',
    },
    refunds: {
      ask: 'Comment remboursez-vous ?',
      tip: 'Dites-le avant qu’on ne le demande.',
      answer: 'Sous trois jours ; cassée en route : une neuve aussitôt.',
    },
    website: {
      ask: 'À quoi sert votre site ?',
      tip: 'Exemple : ceux qui viennent des réseaux sociaux y arrivent pour acheter.',
      answer: 'À vendre : qui vient d’une publication doit trouver cette bougie-là.',
    },
    profiles: {
      ask: 'À quoi sert chacun de vos profils ?',
      tip: 'Pas de rôle, pas de profil. Une ligne chacun ; le reste dans « Canaux ».',
      answer: 'Instagram vend et montre les avis ; Facebook garde les habitués ; TikTok trouve du monde.',
    },
    main: {
      ask: 'Quel est votre principal canal de vente ?',
      tip: 'Il ne peut y en avoir qu’un.',
      answer: 'Instagram, et le site comme caisse.',
    },
    support: {
      ask: 'Aidez-vous vos clients sur les réseaux sociaux ?',
      tip: 'Si oui, dites à quelles heures.',
      answer: 'Oui, messages Instagram et Facebook, de 9 h à 20 h.',
    },
    edge: {
      ask: 'Qu’est-ce qui vous distingue et reste en mémoire ?',
      tip: 'AliExpress : prix très bas. Amazon : livraison. eBay : enchères.',
      answer: 'La bougie qui porte le nom de l’apiculteur.',
    },
    planB: {
      ask: 'Quel plan B si votre canal principal ou un fournisseur lâche ?',
      tip: 'Ne dépendez pas d’un seul canal : mêlez réseaux, contenus et campagnes.',
      answer: '600 adresses e-mail d’ici l’été, Facebook actif ; un second apiculteur a promis de la cire.',
    },
    fit: {
      ask: 'Les réseaux sociaux sont-ils faits pour vous ?',
      tip: 'Petit budget, produit rare et recherché ? Annonces de recherche. Des fans qui parlent ? Réseaux sociaux.',
      answer: 'Oui : une bougie se montre et s’offre, nos habitués nous identifient chaque semaine.',
    },
    clean: {
      ask: 'En partant de zéro, quels comptes ouvririez-vous encore ?',
      tip: 'Partez de vos objectifs et de ce qu’aiment vos clients, pas de ce qui a poussé tout seul.',
    },
    sentence: {
      ask: 'La stratégie en une phrase : pour qui, quoi, où, dans quel but ?',
      tip: '« Vendre plus avec YouTube » n’en est pas une. Votre différence rencontre la force d’un réseau.',
      answer:
        'À qui aime offrir, nous montrons en courtes vidéos nos bougies, jusqu’à ce qu’offrir soit Mellis.',
    },
    lack: {
      ask: 'Que vous manque-t-il, et qui peut aider ?',
      tip: 'Niche rare ou peu d’expérience : comptez plus de temps. Cette feuille est un bon brief pour un consultant.',
      answer: 'Un bon allemand : une traductrice relit chaque texte pour 15.',
    },
    agile: {
      ask: 'Quand reverrez-vous ce plan ?',
      tip: 'En 2020, les plans ont changé en une semaine. Adaptez sans peur, avec mesure ; pensez, puis agissez.',
      answer: 'Le premier lundi du mois, et aussitôt si quelque chose d’important arrive.',
    },
  },
  panel: {
    empty:
      'Une stratégie, ce sont quelques bonnes questions : qui achète chez vous, pourquoi chez vous, à quel prix et qui fait quoi. Chacune a un conseil et un exemple.',
    emptyQuick: 'Dix d’entre elles suffisent pour un plan. Les autres peuvent attendre.',
    home: 'Votre stratégie, question par question',
    intro:
      'Passez ce que vous ne savez pas encore et revenez quand vous voulez. Tout est enregistré au fil de la saisie.',
    answered: 'Réponses : {done} sur {all}',
    of: '{done} sur {all}',
    beginQuick: 'Répondre aux questions ★',
    goOn: 'Reprendre là où vous étiez',
    goOpen: 'Compléter les réponses',
    all: 'Toutes les sections',
    untitled: 'Autres questions',
    none: 'Il n’y a pas encore de question ici. Écrivez-les dans la feuille sous ce titre : le guide les posera aussi.',
    open: 'Pas encore de réponse',
    next: 'Suite : {section}',
    take: 'Partir de cet exemple',
    forExample: 'Par exemple : {value}',
    agree: 'C’est convenu aujourd’hui',
    agreeHelp: 'Relisez ces réponses avec les personnes concernées. La feuille garde la date.',
    agreedOn: 'Convenu le {day}.',
    people: {
      agree: 'Discuté et convenu',
      agreed: 'Convenu le {day}',
      hats: { one: '{name} : {count} rôle', other: '{name} : {count} rôles' } as Plural,
    },
    price: {
      title: 'Que vous laisse votre prix ?',
      result: 'Ce qui reste',
      missing: 'Indiquez ce que vous coûte une pièce et à combien vous la vendez.',
      profit: '{profit} par pièce, tous frais déduits.',
      margin: 'Taux de marque : {margin} du prix. Taux de marge : {markup} des coûts.',
      monthly: {
        one: 'Avec {count} vente par mois, cela fait {monthly}.',
        other: 'Avec {count} ventes par mois, cela fait {monthly}.',
      } as Plural,
      ceiling: '{share} pour l’entreprise : ne prévoyez pas plus de {ceiling} par mois pour le marketing.',
      loss: 'À ce prix, vous perdez {loss} par pièce. Il doit dépasser {costs}.',
      nothing: 'À ce prix, il ne reste rien. Il doit dépasser {costs}.',
      wanted: 'Et si le taux de marque était de … % ?',
      wantedWrong: 'Indiquez un taux entre 0 et 99, par exemple 40.',
      needed: 'Le prix serait alors de {price}.',
      take: 'Adopter le prix {price}',
    },
    journey: {
      gaps: {
        one: '{count} étape sur {all} est encore sans réponse. C’est là que des clients se perdent.',
        other: '{count} étapes sur {all} sont encore sans réponse. C’est là que des clients se perdent.',
      } as Plural,
      whole: 'Vous savez ce qui se passe à chaque étape.',
    },
    finish: {
      title: 'Vous avez un plan',
      almost: 'Presque un plan',
      open: {
        one: '{count} question ★ reste ouverte :',
        other: '{count} questions ★ restent ouvertes :',
      } as Plural,
      usable: 'Les questions ★ ont leur réponse : vous pouvez commencer. Tout le reste affine le plan.',
      next: 'La suite, dans le menu « Créer »',
      goals: 'Donnez aux étapes clés un chiffre et une date.',
      channels: 'Classez les réseaux et dites à quoi sert chacun.',
      budget: 'Répartissez ce que vous pouvez dépenser.',
      roadmap: 'Placez les gros travaux sur un calendrier.',
      calendar: 'Planifiez deux semaines de publications.',
      deeper: 'Aller plus loin',
    },
  },
}
