import type { MenuWords } from './en'

export const pl: MenuWords = {
  create: 'Utwórz',
  templates: { budget: 'Budżet', metrics: 'Wyniki', report: 'Raport' },
  budget: {
    title: 'Budżet',
    openPanel: 'Otwórz panel budżetu',
    addLine: 'Dodaj pozycję',
    removeLine: 'Usuń tę pozycję',
    trackPlans: 'Śledź tylko plan',
    trackSpending: 'Śledź plan i wydatki',
    nextYear: 'Utwórz budżet na następny rok',
  },
  report: {
    title: 'Raport',
    showBasic: 'Pokaż podstawowe wskaźniki',
    showAdvanced: 'Pokaż wszystkie wskaźniki',
  },
  documents: {
    clearExample: 'Usuń przykładowe dane',
    check: 'Sprawdź i napraw arkusze',
    enable: 'Użyj w tym pliku',
    language: 'Wybierz język',
    functions: 'Objaśnij funkcje',
  },
}
