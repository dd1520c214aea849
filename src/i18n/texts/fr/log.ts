import type { Texts } from '../en'

export const log: Texts['log'] = {
  name: 'Indicateurs',
  title: 'Indicateurs',
  sentence:
    'Vos résultats : un chiffre par ligne, dans n’importe quel ordre. Rapports, objectifs et taux en sont tirés.',
  columns: { date: 'Date', metric: 'Indicateur', value: 'Valeur', source: 'Source' },
  notes: {
    date: 'Le jour auquel se rapporte le chiffre. Pour un chiffre mensuel, prenez le dernier jour du mois.',
    channel: 'D’où vient le chiffre. Vous pouvez aussi écrire un canal qui n’est pas dans la liste.',
    metric:
      'Ce qui a été compté. Portée : combien de personnes. Impressions : combien d’affichages. Engagement : ceux qui réagissent, partagent, lisent. Clics : ceux qui suivent le lien de la boutique. Prospects : les personnes intéressées. Inscriptions : celles qui laissent leur e-mail. Conversions : les visiteurs qui achètent. Chiffre d’affaires : ce que les réseaux sociaux ont rapporté.',
    value:
      'Le chiffre lui-même. Abonnés : combien il y en a en tout. Tout le reste : combien il y en a eu depuis la dernière saisie.',
    source:
      'L’outil ou le rapport d’où vous avez copié le chiffre, pour pouvoir le retrouver. Sachez à l’avance où trouver chaque chiffre ; Google Analytics montre quelles visites de la boutique viennent des réseaux sociaux.',
  },
  sources: { insights: 'Statistiques du canal', shop: 'Statistiques boutique et site' },
}
