import type { MenuWords } from './en'

export const el: MenuWords = {
  create: 'Δημιουργία',
  templates: { budget: 'Προϋπολογισμός', metrics: 'Μετρήσεις', report: 'Αναφορά' },
  budget: {
    title: 'Προϋπολογισμός',
    openPanel: 'Άνοιγμα πλαισίου προϋπολογισμού',
    addLine: 'Προσθήκη γραμμής',
    removeLine: 'Αφαίρεση αυτής της γραμμής',
    trackPlans: 'Παρακολούθηση μόνο του πλάνου',
    trackSpending: 'Παρακολούθηση πλάνου και εξόδων',
    nextYear: 'Δημιουργία προϋπολογισμού επόμενης χρονιάς',
  },
  report: {
    title: 'Αναφορά',
    showBasic: 'Εμφάνιση βασικών δεικτών',
    showAdvanced: 'Εμφάνιση όλων των δεικτών',
  },
  documents: {
    clearExample: 'Διαγραφή δεδομένων παραδείγματος',
    check: 'Έλεγχος και επιδιόρθωση φύλλων',
    enable: 'Χρήση σε αυτό το αρχείο',
    language: 'Επιλογή γλώσσας',
    functions: 'Επεξήγηση συναρτήσεων',
  },
}
