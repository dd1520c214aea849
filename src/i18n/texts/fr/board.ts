import type { Texts } from '../en'

export const board: Texts['board'] = {
  title: 'Tableau des tâches',
  sentence:
    'Toutes les tâches de la feuille « Tâches » d’un coup d’œil, les plus urgentes en haut. Modifiez une tâche là-bas, et sa carte se déplace ici.',
  settings: { days: 'Jours où reste le terminé', limits: 'Au plus' },
  counts: 'Tâches',
  tooMany: 'Trop à la fois',
  notes: {
    person:
      'Choisissez une personne pour ne voir que ses tâches : un tableau personnel. Vide : tout le monde.',
    initiative: 'Choisissez une action pour ne voir que ses tâches. Vide : toutes.',
    days: 'Combien de jours une tâche terminée reste ici. Vide : toujours.',
    limits:
      'Combien de tâches cette étape devrait compter au plus. Au-delà, elle se colore : finissez quelque chose avant de commencer autre chose. Vide : pas de limite.',
  },
}
