import type { Texts } from '../en'

export const week: Texts['week'] = {
  title: 'La semaine',
  sentence:
    'Ce qui paraît cette semaine, jour après jour, et si vos heures suffisent. D’après votre calendrier.',
  settings: {
    planned: 'Heures de travail prévues',
    available: 'Vos heures par semaine',
  },
  load: 'Publications : <posts> · Heures : <hours>',
  notes: {
    day: 'N’importe quel jour de la semaine à regarder. Saisissez-en un autre pour préparer la suivante.',
    planned:
      'Les heures de toutes les publications de la semaine, d’après le calendrier. Orange : plus que vous n’en avez. Déplacez une publication, ou simplifiez-la.',
    available: 'Se règle dans le calendrier.',
    cards:
      'Chaque carte est une publication : heure, canal, sujet, type, qui, statut. ★ marque une date clé. Les changements se font dans le calendrier.',
  },
}
