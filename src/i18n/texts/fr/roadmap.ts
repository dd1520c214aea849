import type { Texts } from '../en'

export const roadmap: Texts['roadmap'] = {
  title: 'Feuille de route',
  sentence:
    'Tout ce que vous entreprenez pour atteindre vos objectifs, et quand. Un plan approximatif suffit : notez ce que vous savez.',
  settings: { from: 'Début du calendrier', unit: 'Une colonne fait' },
  units: { week: 'semaine', month: 'mois' },
  statuses: {
    planned: 'Prévu',
    doing: 'En cours',
    hold: 'En pause',
    done: 'Terminé',
    dropped: 'Abandonné',
  },
  legend: '• début   — en cours   ◊ échéance de l’objectif   Teinté : aujourd’hui',
  bands: { details: 'Ce qu’il faut' },
  columns: {
    start: 'Début',
    finish: 'Fin',
    progress: 'Tâches faites',
    hint: 'À regarder',
    end: 'Jusqu’au',
    days: 'ou jours',
    until: 'Jusqu’à l’objectif',
    after: 'Vient après',
    measure: 'Comment vous mesurez la réussite',
    resources: 'Ce qu’il vous faut',
    risks: 'Risques',
  },
  hints: {
    backwards: 'Se termine avant de commencer.',
    early: 'Commence avant la fin de ce qui précède.',
    overdue: 'En retard : terminez, déplacez ou abandonnez.',
    late: 'Devrait avoir commencé.',
    reached: 'L’objectif est atteint : on peut arrêter.',
    noGoal: 'Quel objectif sert-elle ?',
  },
  notes: {
    initiative:
      'Que ferez-vous pour atteindre votre objectif ? Il s’agit toujours d’agir, et cela peut durer. Ce qui ne tient pas dans une journée ou une semaine se découpe en tâches, dans la feuille « Tâches ». Toutes les autres colonnes peuvent rester vides.',
    person: 'Qui veille à ce que ce soit fait ?',
    start: 'Quel est votre calendrier ? Le premier jour.',
    finish:
      'Calculé : le dernier jour, ou le début et les jours, ou l’échéance de l’objectif si cela dure jusque-là.',
    status:
      'Choisissez-en un. Ces mots se renomment au-dessus du calendrier. Les clients, les tendances et vos produits changent : déplacez, arrêtez et abandonnez des actions avec eux.',
    progress: 'La part de ses tâches faites, d’après la feuille « Tâches ». Vide s’il n’y en a pas.',
    timeline:
      'Chaque ligne est une action, chaque colonne une semaine ou un mois. Tout suit les dates : changez-les, et les barres bougent.',
    from: 'Un jour quelconque. Le calendrier commence par sa semaine ou par son mois.',
    unit: 'Les semaines montrent six mois, les mois deux ans.',
    statuses:
      'Les noms des statuts. Écrivez les vôtres si vous voulez, puis choisissez-les à nouveau dans les lignes.',
    hint: 'Ce qui mérite un second regard.',
    goal: 'Quel objectif sert-elle ? Choisissez parmi vos objectifs.',
    end: 'Le dernier jour, si vous le connaissez. Fixez les échéances en pensant à votre stock, aux fêtes et à vos aides.',
    days: 'À la place d’un dernier jour : combien de jours il faut, le premier compris.',
    until: 'Cochez si cela dure jusqu’à ce que l’objectif soit atteint, comme publier chaque jour.',
    after: 'Quelle autre action doit être terminée d’abord ?',
    measure: 'Comment saurez-vous que cela a marché ?',
    resources: 'Quelles personnes, quel argent, quels outils et quels contenus vous faut-il pour réussir ?',
    risks:
      'Qu’est-ce qui peut mal tourner chez vous et chez les autres : fournisseurs, créateurs, transporteurs, réseaux ? Que ferez-vous alors ?',
  },
  demo: {
    account: {
      measure: 'Le compte est ouvert, avec un lien vers la boutique.',
      resources: 'Une demi-journée, des photos, un numéro pour le compte.',
      risks: 'Le nom est pris. Alors : mellis.kerzen.',
    },
    localise: {
      measure: '50 publications prêtes à paraître.',
      resources: 'Un traducteur pendant deux jours.',
      risks: 'Le traducteur tombe malade : commencer par les 20 meilleures.',
    },
    ads: {
      measure: '1 000 abonnés qui vivent en Allemagne.',
      resources: 'Un petit budget publicitaire, trois vidéos courtes.',
      risks: 'Les publicités sont vérifiées pendant des jours : les remettre tôt.',
    },
    daily: {
      measure: 'Une publication par jour, 20 commentaires par semaine.',
      resources: 'Les 50 publications traduites, 30 minutes par jour.',
      risks: 'Les congés : prévoir deux semaines d’avance.',
    },
    creators: {
      measure: '5 000 abonnés venus des liens des créateurs.',
      resources: 'Dix coffrets de bougies, la rémunération de quatre créateurs.',
      risks: 'Ils publient en retard ou pas du tout : fixer les dates par écrit.',
    },
    newsletter: {
      measure: '150 nouvelles adresses.',
      resources: 'Un coffret pour deux à gagner, un formulaire.',
      risks: 'Des chasseurs de cadeaux : poser une question sur les parfums.',
    },
    photos: {
      measure: '60 photos et 12 vidéos en réserve.',
      resources: 'Deux journées de lumière, les nouveaux coffrets.',
      risks: 'L’imprimeur livre les coffrets en retard.',
    },
  },
}
