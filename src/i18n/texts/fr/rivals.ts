import type { Texts } from '../en'

export const rivals: Texts['rivals'] = {
  title: 'Chiffres des concurrents',
  sentence:
    'Une fois par mois, comptez ce que tout le monde peut voir : dix minutes par concurrent suffisent. Les derniers chiffres se rangent côte à côte.',
  us: 'Notre boutique',
  settings: { channel: 'Comparer sur' },
  columns: {
    asOf: 'Au',
    who: 'Qui',
    growth: 'Abonnés depuis le début',
    followers: 'Abonnés',
    likes: 'J’aime par publication',
    shares: 'Partages par publication',
    comments: 'Commentaires par publication',
    posts: 'Publications par semaine',
    rate: 'Taux d’engagement',
    source: 'Source',
  },
  charts: { followers: 'Abonnés' },
  notes: {
    date: 'Le jour où vous avez regardé.',
    who: 'À qui sont ces chiffres. La liste vient de la feuille « Concurrents ».',
    channel: 'Le canal d’où viennent les chiffres. Une ligne par canal.',
    followers: 'Le nombre total d’abonnés du compte.',
    likes: 'La moyenne des dix dernières publications suffit.',
    shares: 'La moyenne des dix dernières publications. Laissez vide si le canal ne l’affiche pas.',
    comments:
      'Commentaires : la moyenne des dix dernières publications, sans les réponses du compte lui-même.',
    posts: 'Combien de fois par semaine ils publient.',
    rate: 'J’aime, partages et commentaires d’une publication moyenne ÷ abonnés. Il dit si un compte est vivant, quelle que soit sa taille.',
    source: 'Où vous avez regardé, pour compter de la même façon la prochaine fois.',
    compared:
      'Le canal à comparer. En haut vos chiffres de la feuille « Indicateurs », dessous les derniers de chaque concurrent, le plus grand d’abord.',
    growth: 'Les abonnés gagnés ou perdus entre le premier et le dernier passage.',
  },
  demo: { source: 'Profil public' },
}
