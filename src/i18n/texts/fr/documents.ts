import type { Texts } from '../en'

export const documents: Texts['documents'] = {
  created:
    'La feuille « {sheet} » est prête, avec un exemple à parcourir. Quand vous aurez tout vu, choisissez « {clear} ».',
  createdAll: {
    one: '{count} document est prêt, avec un exemple à regarder. Quand vous en aurez assez vu, choisissez « {clear} ».',
    other:
      '{count} documents sont prêts, avec un exemple à regarder. Quand vous en aurez assez vu, choisissez « {clear} ».',
  },
  allExist: 'Tous les documents étaient déjà là.',
  exists: 'La feuille « {sheet} » existait déjà.',
  enabled: 'SMM Planner calcule désormais dans ce fichier.',
  languageChosen: 'SMM Planner parle désormais français. Les feuilles déjà créées gardent leur langue.',
  cleared: {
    one: '{count} ligne d’exemple effacée.',
    many: '{count} de lignes d’exemple effacées.',
    other: '{count} lignes d’exemple effacées.',
  },
  kept: {
    one: '{count} ligne que vous aviez modifiée est conservée.',
    many: '{count} de lignes que vous aviez modifiées sont conservées.',
    other: '{count} lignes que vous aviez modifiées sont conservées.',
  },
  nothingToClear: 'Il n’y a plus de données d’exemple.',
  confirmClear: 'Effacer les données d’exemple de toutes les feuilles ? Ce que vous avez écrit reste.',
  healthy: 'Toutes les feuilles sont en ordre.',
  confirmRepair: 'Il manque quelque chose : {findings}. Faut-il le rétablir ? Ce que vous avez écrit reste.',
  repaired: 'Réparation faite : {findings}.',
  findings: {
    column: 'la colonne « {column} » de la feuille « {sheet} »',
    formula: 'la formule de « {column} » dans la feuille « {sheet} »',
    setting: 'le champ « {column} » de la feuille « {sheet} »',
    sheet: 'la feuille « {sheet} »',
    version: 'la dernière version de « {sheet} »',
    keys: 'la ligne masquée qui nomme les colonnes de la feuille « {sheet} »',
  },
  errors: {
    missingColumn:
      'La feuille « {sheet} » n’a plus de colonne « {column} ». Choisissez « {check} » dans le menu pour la rétablir.',
    missingKeys:
      'La feuille « {sheet} » a perdu la ligne masquée qui nomme ses colonnes. Choisissez « {check} » dans le menu pour la rétablir.',
    missingSheet: 'La feuille « {sheet} » manque. Créez-la d’abord depuis le menu.',
    badCell:
      '« {sheet} », cellule {cell} : « {value} » n’est pas un montant. Corrigez la cellule et réessayez.',
    busy: 'Quelqu’un d’autre est en train de modifier ce fichier. Patientez un instant et réessayez.',
    tooLong: 'Texte trop long : {limit} caractères au maximum.',
    notAllowed:
      'SMM Planner n’en a pas encore le droit. Ouvrez de nouveau le menu et accordez l’autorisation demandée.',
    invalidRequest: 'Cette demande n’a pas été comprise. Fermez le panneau, rouvrez-le et réessayez.',
    unexpected:
      'Un problème est survenu, et rien d’autre n’a été modifié. Réessayez ; si cela se reproduit, choisissez « {check} » dans le menu.',
  },
}
