import type { MenuWords } from './en'

export const fr: MenuWords = {
  create: 'Créer',
  templates: { budget: 'Budget', metrics: 'Indicateurs', report: 'Rapport' },
  budget: {
    title: 'Budget',
    openPanel: 'Ouvrir le panneau du budget',
    addLine: 'Ajouter une ligne',
    removeLine: 'Supprimer cette ligne',
    trackPlans: 'Suivre seulement le prévu',
    trackSpending: 'Suivre le prévu et le dépensé',
    nextYear: 'Créer le budget de l’an prochain',
  },
  report: {
    title: 'Rapport',
    showBasic: 'Afficher les indicateurs de base',
    showAdvanced: 'Afficher tous les indicateurs',
  },
  documents: {
    clearExample: 'Effacer les données d’exemple',
    check: 'Vérifier et réparer les feuilles',
    enable: 'Utiliser dans ce fichier',
    language: 'Choisir la langue',
    functions: 'Expliquer les fonctions',
  },
}
