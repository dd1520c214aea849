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
  panel: {
    empty:
      'Vos tâches en cartes, dans six colonnes, de la première idée à « terminé ». Commencez, et notez la première.',
    first: 'Pas encore de tâche. Notez la première dans la colonne de gauche.',
    person: 'Les tâches de',
    everybody: 'Tout le monde',
    nobody: 'Personne pour l’instant',
    search: 'Rechercher',
    share: '{done} sur {total} terminées',
    none: 'Aucune carte ne correspond.',
    showAll: 'Tout afficher',
    of: '{count} sur {limit}',
    over: '{count} sur {limit} : c’est trop',
    more: { one: 'Encore {count}', many: 'Encore {count}', other: 'Encore {count}' },
    add: 'Nouvelle tâche',
    addTo: 'Nouvelle tâche dans « {stage} »',
    what: 'Que faut-il faire ?',
    needsName: 'Une tâche a besoin d’un nom.',
    overdue: 'En retard depuis le {day}',
    by: 'Pour le {day}',
    doneOn: 'Terminée le {day}',
    priority: 'Priorité : {priority}',
    moveTo: 'Déplacer vers',
    moved: '« {task} » est maintenant dans « {stage} ».',
    full: '« {stage} » en compte maintenant {count}, pour {limit} au plus : finissez quelque chose avant de commencer autre chose.',
    there: '« {task} » a déjà été notée aujourd’hui.',
    added: '« {task} » est notée.',
    removed: '« {task} » est supprimée.',
    gone: '« {task} » n’est plus dans la feuille : quelqu’un l’a supprimée ou renommée.',
    meanwhile: 'Entre-temps, quelqu’un l’a déplacée vers « {stage} ».',
    repeat: 'La déplacer quand même vers « {stage} »',
    leave: 'La laisser là',
    pickedUp:
      'Vous tenez « {task} », de « {stage} ». Les flèches choisissent la colonne, Espace la pose, Échap la remet en place.',
    isOver: '« {task} » : la poser dans « {stage} » ?',
    removeAsk: 'Supprimer cette tâche pour de bon ?',
    keep: 'La garder',
    keys: 'Glissez une carte vers une autre colonne. Au clavier : Espace la prend, ← et → choisissent la colonne, Espace la pose, Échap la remet en place.',
  },
}
