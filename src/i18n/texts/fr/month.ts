import type { Texts } from '../en'

export const month: Texts['month'] = {
  title: 'Le mois',
  sentence:
    'Le mois d’un coup d’œil, d’après votre calendrier. Changez les publications là-bas ; cette page suit.',
  settings: {
    channel: 'Canal',
    person: 'Qui',
    begins: 'Début de la semaine',
  },
  /** The day that calendars of this language begin their weeks with. */
  firstDay: 'Lundi',
  weekdays: {
    '1': 'Lundi',
    '2': 'Mardi',
    '3': 'Mercredi',
    '4': 'Jeudi',
    '5': 'Vendredi',
    '6': 'Samedi',
    '7': 'Dimanche',
  },
  columns: {
    posts: 'Publications ce mois-ci',
    weekly: 'Par semaine',
    aim: 'Prévu par semaine',
    ofType: 'Publications à ce jour',
  },
  notes: {
    month: 'N’importe quel jour du mois à regarder.',
    channel: 'Seulement ce canal. Vide : tous.',
    person: 'Seulement ce que fait cette personne. Vide : tout le monde.',
    begins: 'Le jour où commencent vos semaines.',
    grid: '★ marque une date clé, ✓ une publication parue. Fêtes, promotions, événements de la boutique : chacun a-t-il sa publication ?',
    weekly:
      'À quel rythme publiez-vous sur chaque canal ? Un rythme régulier que vous tenez vaut mieux qu’un feu d’artifice.',
    aim: 'D’après la feuille « Canaux » : combien de publications vous voulez par semaine.',
    rate: 'L’engagement en part de la portée, pour toutes les publications de ce type. Davantage de ce qui marche, moins du reste.',
  },
}
