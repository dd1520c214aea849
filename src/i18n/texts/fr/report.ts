import type { Texts } from '../en'

export const report: Texts['report'] = {
  name: 'Rapport',
  title: 'Rapport',
  sentence:
    'Ce que votre mois a donné : face au mois précédent, face à vos objectifs, et sur le chemin qui va de la vue à la vente.',
  settings: { month: 'Mois' },
  figures: 'Ce mois-ci',
  figureChange: 'Évolution par rapport au mois précédent',
  bands: {
    month: 'Le mois en chiffres',
    charts: 'En un coup d’œil',
    months: 'Mois par mois',
    channels: 'Par mois et par canal',
    rates: 'Taux et montants',
  },
  columns: {
    part: 'Partie',
    kpi: 'Indicateur',
    now: 'Ce mois-ci',
    before: 'Mois d’avant',
    change: 'Évolution',
    target: 'Objectif',
    reached: 'Atteint à',
    step: '% du dessus',
    period: 'Mois',
  },
  parts: { instagram: 'Instagram', facebook: 'Facebook', funnel: 'De la vue à la vente' },
  charts: {
    reach: 'Portée et engagement par mois',
    money: 'Chiffre d’affaires et dépenses publicitaires par mois',
  },
  notes: {
    part: 'Ce à quoi se rapportent ces indicateurs. Nommez les parties comme vous voulez.',
    kpi: 'L’indicateur à afficher. Choisissez dans la liste, ou écrivez son nom dans une des langues de SMM Planner.',
    channel: 'Le canal à regarder. Vide : tous les canaux ensemble.',
    now: 'Calculé à partir de la feuille « Indicateurs » pour le mois choisi ci-dessus. Vide : rien n’a été saisi.',
    change: 'Combien de plus ou de moins que le mois précédent.',
    target: 'Ce que vous voulez atteindre en un mois. Une estimation suffit pour commencer.',
    reached: 'Quelle part de l’objectif ce mois-ci a atteinte.',
    step: 'Quelle part de l’étape du dessus est aussi passée par celle-ci.',
    month: 'N’importe quel jour du mois à regarder.',
    pick: 'Choisissez l’indicateur à afficher ici.',
  },
  messages: {
    basic: 'Les indicateurs de base sont affichés.',
    advanced: 'Tous les indicateurs sont affichés, avec les taux et les montants.',
    openReport: 'Ouvrez d’abord le rapport.',
  },
}
