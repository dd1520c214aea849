import type { Errors } from './en'

export const fr: Errors = {
  at: '{where} : {problem}',
  cell: '{argument}, ligne {row}, colonne {column}',
  holdsError: 'cette cellule contient une erreur, {value}',
  notAnAmount: '« {value} » n’est pas un montant',
  notANumber: '« {value} » n’est pas un nombre',
  negative: '{value} est négatif ; il faut 0 ou plus',
  outOfRange: '{value} est hors limites, {range}',
  sumTooLarge: 'Le total des montants dépasse {limit}',
  notADay: '« {value} » n’est pas une date',
  endsBeforeStart: '{value} est avant le début, {start}',
  sizesDiffer: '{argument} compte {size} cellules, {other} {otherSize} ; il faut la même taille',
  wrongSize: '{argument} compte {size} cellules ; il faut {expected}',
  notOneOf: '« {value} » ne fait pas partie de : {known}',
  capMissing: 'le mode « capped » a besoin d’un montant ici',
  logTooNarrow:
    '{argument} compte {size} cellules ; il faut quatre colonnes, date, canal, indicateur et valeur',
  unknownKpi: '« {value} » n’est pas un indicateur connu',
  notALink: '« {value} » n’est pas un lien',
}
