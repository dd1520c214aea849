import type { Texts } from '../en'

export const mywork: Texts['mywork'] = {
  title: 'Mon travail',
  sentence:
    'Choisissez une personne : ses tâches et ses publications à venir, d’après les feuilles « Tâches » et « Calendrier ».',
  figures: {
    open: 'Tâches ouvertes',
    overdue: 'En retard',
    week: 'Cette semaine',
    hours: 'Heures',
    posts: 'À venir',
  },
  bands: {
    tasks: 'Mes tâches, par échéance',
    posts: 'Mes publications à venir',
    team: 'L’équipe',
  },
  columns: {
    time: 'Heure',
    topic: 'Sujet',
    open: 'Ouvertes',
    overdue: 'En retard',
    done: 'Terminées',
  },
  notes: {
    person:
      'De qui montrer le travail. Les noms sont ceux de la feuille « Stratégie » ; vous pouvez en écrire un autre. Cela marche aussi avec un rôle, comme photos ou commentaires.',
    week: 'Tâches ouvertes dont l’échéance tombe d’aujourd’hui à dimanche.',
    hours: 'Les heures que vos tâches ouvertes prendront encore.',
    team: 'Qui a combien à faire, et l’équipe tient-elle son plan ? Toutes les personnes de la feuille « Tâches ».',
  },
}
