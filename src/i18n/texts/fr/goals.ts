import type { Texts } from '../en'

export const goals: Texts['goals'] = {
  title: 'Objectifs',
  sentence:
    'Ce que vous voulez atteindre, pour quand, et si vous êtes en bonne voie. Commencez par vos cinq objectifs les plus importants.',
  language: 'fr',
  settings: { chosen: 'Objectif du graphique', first: 'Mois à partir de' },
  figures: 'Où en sont vos objectifs',
  plan: 'Attendu',
  actual: 'Réel',
  bands: {
    goals: 'Vos objectifs',
    picture: 'Un objectif en un coup d’œil',
    smart: 'Pourquoi et comment',
    months: 'Où chaque objectif devrait en être à la fin du mois',
    after: 'Le bilan',
  },
  columns: {
    metric: 'Mesuré en',
    baseline: 'De',
    target: 'À',
    now: 'Actuel',
    reached: 'Atteint',
    time: 'Temps écoulé',
    state: 'Où il en est',
    start: 'Début',
    deadline: 'Échéance',
    part: 'Fait partie de',
    kind: 'Pour quoi',
    horizon: 'Terme',
    needed: 'Reste par mois',
    soFar: 'Par mois jusqu’ici',
    hint: 'À regarder',
    smart: 'Manque encore',
    specific: 'Quoi exactement',
    first: 'Le plus important',
    achievable: 'Pourquoi c’est possible',
    resources: 'Ce qu’il vous faut',
    relevant: 'Pourquoi ça compte',
    steps: 'Premiers pas',
    closed: 'Clos le',
    outcome: 'Le bilan',
    benchmark: 'Repère',
  },
  kinds: { educate: 'Informer', attract: 'Attirer', engage: 'Faire réagir', sell: 'Vendre' },
  horizons: { short: 'Court', long: 'Long' },
  states: {
    track: 'En bonne voie',
    risk: 'À risque',
    reached: 'Atteint',
    missed: 'Manqué',
    waiting: 'Pas commencé',
    unknown: 'Pas de chiffres',
  },
  hints: {
    vanity: 'Cela compte des bravos, pas des ventes. Mesurez en commandes ou en chiffre d’affaires.',
    unknown: 'Notez ses chiffres dans la feuille « Indicateurs ».',
    close: 'Clôturez-le : date et bilan, tout à droite.',
  },
  chart: { title: 'Attendu et réel' },
  notes: {
    goal: 'Que voulez-vous avoir atteint dans un mois, et dans un an ? Pensez à ce que votre marque fait bien et aux chemins qui mènent à plus d’affaires. Un objectif ou douze : chacun ambitieux, mesurable et réaliste.',
    channel:
      'Sur quel canal ? Choisissez là où sont vos personas et là où vos concurrents réussissent. Un objectif sans vente convient aussi : un plan court peut simplement amener des visiteurs dans votre boutique.',
    metric:
      'Quel indicateur dira que c’est réussi ? Prenez-en un facile à relever, comme les nouveaux abonnés venus des photos en une semaine, ou le taux de clics d’Instagram vers votre boutique.',
    baseline:
      'Votre point de départ. Pour les abonnés et les taux : le chiffre d’aujourd’hui. Pour ce qui s’additionne, comme les commandes ou les inscriptions : laissez vide.',
    target:
      'Le nombre qui dit que c’est réussi. Exigeant mais pas irréaliste : 100 000 abonnés en peu de temps, c’est hors de portée ; 10 000 nouveaux, c’est un meilleur début. Mettez un taux au format pourcentage.',
    now: 'D’après la feuille « Indicateurs », du début à l’échéance. Abonnés : le dernier chiffre. Tout le reste : additionné.',
    reached: 'La part du chemin parcourue entre « De » et « À ».',
    time: 'La part du temps écoulée entre le début et l’échéance.',
    state: 'À risque : le chemin a plus de dix points de retard sur le temps.',
    start: 'Le premier jour qui compte.',
    deadline:
      'Pour quand ? Une stratégie dure en général un an. Vérifiez vos objectifs chaque jour, chaque semaine ou chaque mois, et à la fin de l’année.',
    part: 'Votre objectif principal, souvent un meilleur chiffre d’affaires, se découpe en objectifs plus petits, plus faciles à piloter, qui y mènent. Choisissez ici l’objectif que celui-ci sert.',
    kind: 'Voulez-vous informer votre audience, en attirer une nouvelle, la faire réagir ou vendre ?',
    horizon: 'Court : jusqu’à six mois. Prévoyez les deux : SMART vaut pour l’un comme pour l’autre.',
    needed: 'Ce que chaque mois doit encore apporter à partir d’aujourd’hui.',
    soFar: 'Ce qu’un mois moyen a apporté depuis le début. Un repère pour vos prochains objectifs.',
    hint: 'Ce qui mérite un second regard. Des j’aime et des commentaires sans commande ne paient rien : un objectif de vente ne devrait pas se mesurer ainsi.',
    smart:
      'Un bon objectif est SMART : spécifique, mesurable, atteignable, pertinent, défini dans le temps. Ici s’affiche ce qui lui manque encore.',
    specific:
      'Que doit réussir votre entreprise ? Nommez le canal et le résultat. Par exemple : 50 % d’abonnés Facebook en plus en 2 mois ; 1 000 abonnés Instagram de plus par mois pendant 12 mois ; 2 500 abonnés Facebook de plus par mois pendant 6 mois.',
    first:
      'Si tout n’est pas possible à la fois : quelle est la partie la plus importante de l’objectif ? Qui ne livre que dans les environs a besoin du bon lieu avant le bon centre d’intérêt.',
    achievable:
      'Est-ce possible ? Pensez à vos compétences, à votre temps, à vos outils et à ce que vous avez déjà atteint.',
    resources: 'Quelles personnes, quel argent, quels outils et combien d’heures faut-il ? Les avez-vous ?',
    relevant:
      'En quoi cela sert-il l’entreprise, et pour quel persona ? Ce qui ne convient pas à votre persona est du temps perdu, et chaque canal a ses contenus : les longues vidéos sur YouTube, les photos sur Instagram.',
    steps:
      'Que ferez-vous, à quel rythme et quels jours ? Cela doit aller avec l’objectif et le canal : les adresses e-mail viennent d’un concours où chacun donne la sienne volontiers, pas d’une vidéo. Exemples : 2 000 adresses par mois pendant 6 mois ; un taux de conversion plus haut de 2,5 points en 15 jours.',
    closed: 'Le jour où vous avez fait le bilan. Atteint ou manqué : gardez la ligne, c’est votre repère.',
    outcome: 'Que s’est-il passé, pourquoi, et que feriez-vous autrement ?',
    benchmark: 'Ce que l’objectif a atteint. Mesurez-y les suivants.',
    chosen: 'L’objectif que montre le graphique.',
    firstMonth: 'Un jour quelconque du mois par lequel commencent les chiffres mensuels.',
    months:
      'Des étapes égales du début à l’échéance. Ce qui s’additionne s’additionne ici aussi : les commandes depuis le début, pas celles du mois.',
  },
  demo: {
    revenue: {
      specific:
        'Vendre un quart de bougies de plus que l’an dernier dans notre boutique en ligne, en six mois.',
      first: 'D’abord les commandes de la boutique, ensuite les marchés.',
      achievable: 'Les trois derniers mois en ont apporté la moitié, dont un mois calme.',
      resources: 'Le budget publicitaire prévu, Hugo deux jours par semaine aux bougies.',
      relevant: 'Cela paie la deuxième cuve et une aide à temps partiel.',
      steps: 'Des coffrets avant chaque fête, un nouveau parfum par trimestre.',
    },
    instagram: {
      specific: 'Passer de 2 355 à 4 000 abonnés sur Instagram en dix mois.',
      first: 'D’abord ceux qui achètent des cadeaux, ensuite les amateurs de bougies.',
      achievable: 'Le dernier concours en a apporté 278. Il en faut 165 par mois.',
      resources: 'Trois heures par semaine, des photos, un concours par trimestre.',
      relevant: 'Un tiers de nos commandes commence sur Instagram, surtout des cadeaux.',
      steps: 'Cinq publications par semaine, une story par jour, une réponse en deux heures.',
    },
    germany: {
      channel: 'Instagram DE',
      specific: 'Doubler nos abonnés allemands sur Instagram : 620 en six mois.',
      first: 'D’abord des gens qui vivent en Allemagne, ensuite le goût des bougies.',
      achievable: '310 Allemands nous suivent déjà, sans un mot d’allemand.',
      resources: 'Un traducteur pendant deux jours, un petit budget publicitaire.',
      relevant: 'Livrer en Allemagne coûte à peine plus, et les paniers y sont plus gros.',
      steps: 'Ouvrir le compte, traduire les 50 meilleures publications, puis publier chaque jour.',
    },
    emails: {
      specific: 'Recueillir 600 adresses e-mail dans notre boutique en quatre mois.',
      first: 'D’abord les acheteurs, ensuite les visiteurs curieux.',
      achievable: '2 000 personnes visitent la boutique chaque mois. Une sur quatorze suffit.',
      resources: 'L’outil de newsletter que nous payons déjà, un coffret à gagner.',
      relevant: 'Une newsletter vend sans publicité, surtout à ceux qui aiment offrir.',
      steps: 'Un concours : une adresse contre la chance de gagner un coffret pour deux.',
    },
    conversion: {
      specific: 'Sur 1 320 clics par mois, 132 deviennent une commande dans notre boutique.',
      achievable: 'Ce mois-ci en a apporté 97. Des frais de port plus clairs feront le reste.',
      steps: 'Les frais de port sur chaque page, des photos des coffrets ouverts.',
    },
    christmas: {
      specific: '70 commandes dans notre boutique en un mois.',
      first: 'D’abord les coffrets, ensuite les bougies à l’unité.',
      achievable: 'Il y a un an, il y en avait 52, sans publicité.',
      resources: 'Un budget publicitaire plus gros, deux soirées d’emballage.',
      relevant: 'Un mois fort porte les mois calmes.',
      steps: 'Un guide cadeaux, la livraison offerte dès deux coffrets, une date limite de commande.',
      outcome:
        '74 commandes. La plupart pour des coffrets avec livraison offerte. La prochaine fois : commencer une semaine plus tôt.',
    },
  },
}
