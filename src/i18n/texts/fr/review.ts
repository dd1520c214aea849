import type { Texts } from '../en'

export const review: Texts['review'] = {
  title: 'Bilan',
  sentence: 'Une fois par mois : regardez les faits, répondez aux questions, décidez.',
  bands: {
    facts: 'Ce que savent les feuilles',
    questions: 'Ce que vous en pensez',
    decisions: 'Ce qui en découle',
  },
  columns: {
    month: 'Mois',
    posts: 'Publié',
    tasks: 'Tâches faites',
    goals: 'Objectifs atteints',
    left: 'Reste du budget',
    result: 'Résultat',
    effective: 'Stratégie',
    improve: 'À améliorer',
    next: 'La suite',
    rivals: 'Face aux concurrents',
    decisions: 'Décisions',
    reviewed: 'Fait le',
  },
  prompts: {
    result: 'Quel est le résultat de ce que nous avons fait ?',
    effective: 'Notre stratégie actuelle est-elle efficace ?',
    improve: 'Que pouvons-nous améliorer ?',
    next: 'Que faisons-nous ensuite ?',
    rivals: 'Que font-ils mieux, que faisons-nous mieux ?',
    decisions: 'Qui fait quoi, pour quand ?',
  },
  notes: {
    title:
      'Faites le point, pour vous et votre équipe : regardez ce que vous avez fait et ce que cela a donné, notez-le, améliorez, et recommencez le mois suivant. Vos réponses et la feuille « Rapport » forment votre bilan de performance.',
    month: 'N’importe quel jour du mois examiné. Teinté tant que la date du bilan manque.',
    fact: 'Calculé à partir de la feuille « Indicateurs » pour ce mois.',
    posts:
      'D’après le calendrier : combien des publications prévues ce mois-là sont parues. Voyez si vous tenez le plan.',
    tasks:
      'D’après la feuille « Tâches » : combien des tâches dues ce mois-là sont faites. Les rôles sont-ils bien répartis, chacun a-t-il le temps ?',
    goals:
      'D’après la feuille « Objectifs » : combien des objectifs en cours ce mois-là sont atteints à ce jour.',
    left: 'D’après le budget de cette année : ce qui restait ce mois-là, toutes lignes confondues. Vide pour les autres années.',
    result: 'Comparez au mois précédent et aux objectifs. Qu’est-ce qui a changé ce mois-ci ?',
    effective: 'Publications, canaux et publicités mènent-ils à vos objectifs, ou seulement à des j’aime ?',
    improve: 'Qu’est-ce qui a coûté cher pour peu ? Quelles erreurs ne plus refaire ?',
    next: 'Garder, changer, arrêter, essayer. Notez aussi ce que vous changez dans la feuille « Changements ».',
    rivals:
      'Comparez régulièrement vos chiffres et votre SWOT à ceux des concurrents : feuilles « Chiffres des concurrents », « SWOT » et « Mentions ».',
    decisions: 'Faites une tâche de chaque décision.',
    person: 'Qui a mené le bilan ?',
    reviewed: 'Le jour du bilan. Le mieux : peu après la fin du mois.',
  },
  demo: {
    current: {
      result: 'Notre meilleur mois : moitié plus de portée, plus du double de commandes.',
      effective: 'Oui. Le nouveau parfum et les publicités cadeaux amènent des commandes.',
      improve: 'Répondre le jour même. Une question sur Noël a attendu trois jours.',
      next: 'Garder les publicités, lancer le coffret de Noël, commencer en allemand.',
      rivals: 'Glow Barn a gagné des abonnés en promo, mais ses clients se plaignent du parfum.',
      decisions: 'Claire : coffret en ligne sous dix jours. Hugo : 20 photos en réserve.',
    },
    last: {
      result: 'Calme : moins de publications, moins de portée, 42 commandes seulement.',
      effective: 'En partie. Instagram vend ; Facebook coûte autant qu’il rapporte.',
      improve: 'Prévoir deux semaines à l’avance, pour publier même quand les commandes affluent.',
      next: 'Une petite campagne pour figue et miel ; de l’argent de Facebook vers Instagram.',
      rivals: 'Wickery livre lentement : montrons la rapidité de nos envois.',
      decisions: 'Inès : calendrier sur quatre semaines. Claire : budget du lancement.',
    },
    first: {
      result: 'Bon début : 74 commandes, et les vidéos TikTok touchent bien plus que les photos.',
      effective: 'Oui pour se faire connaître, trop tôt pour les ventes.',
      improve: 'Noter les chiffres plus souvent, pour en tirer des leçons.',
      next: 'Saisir les chiffres le dernier jour du mois, et une vidéo par semaine.',
      rivals: 'Noctua Home montre ses intérieurs, nous nos mains : c’est notre force.',
      decisions: 'Hugo : une vidéo par semaine. Claire : les chiffres en fin de mois.',
    },
  },
}
