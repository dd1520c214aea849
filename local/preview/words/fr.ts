import type { Words } from './en'

export const fr: Words = {
  line: {
    about:
      'Vous essayez SMM Planner sur un classeur qui reste dans ce navigateur. Le vrai s’installe dans Google Sheets, sous « Extensions ».',
    language: 'Langue',
    download: 'Télécharger en .xlsx',
    reset: 'Réinitialiser',
  },
  reset: {
    title: 'Tout recommencer ?',
    text: 'Tout le contenu de ce classeur sera supprimé de ce navigateur. Cette action est irréversible.',
    yes: 'Tout supprimer',
    no: 'Conserver',
  },
  broken: {
    title: 'Impossible d’ouvrir votre classeur enregistré',
    text: 'Les données conservées par ce navigateur ne sont plus lisibles. Vous pouvez repartir d’un classeur vierge, ou tout laisser en l’état et recharger la page plus tard.',
    yes: 'Repartir à zéro',
    no: 'Laisser en l’état',
  },
  protected: {
    title: 'Attention !',
    text: 'Vous allez modifier une partie de la feuille qui est calculée ou qui ne doit pas être modifiée par erreur.',
    yes: 'Modifier quand même',
    no: 'Annuler',
  },
  menus: {
    bar: 'Menu',
    file: 'Fichier',
    edit: 'Édition',
    view: 'Affichage',
    insert: 'Insertion',
    format: 'Format',
    data: 'Données',
  },
  sheet: 'Feuille 1',
  close: 'Fermer',
  dismiss: 'Ignorer',
  running: 'En cours…',
  grid: 'Feuille de calcul',
  failed: {
    start: 'L’essai n’a pas démarré. Rechargez la page ; si cela ne suffit pas, réinitialisez-la.',
    save: 'Vos dernières modifications n’ont pas pu être enregistrées dans ce navigateur. Elles seront perdues à la fermeture de la page.',
    download: 'Le fichier .xlsx n’a pas pu être créé.',
  },
  alert: {
    yesNo: '« OK » signifie oui, « Annuler » signifie non.',
    yesNoCancel: 'Tapez 1 pour oui ou 2 pour non. « Annuler » abandonne.',
  },
  sent: {
    title: 'Ce qui serait envoyé',
    explain: 'Dans Google Sheets, ces messages partiraient. Ici, ils sont seulement affichés.',
    mail: 'E-mail à',
    web: 'Requête web vers',
    clear: 'Vider la liste',
  },
  inGoogle: 'Dans Google Sheets :',
  question: { ok: 'OK', cancel: 'Annuler' },
}
