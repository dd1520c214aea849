import { brands } from './brands'
import type { ScriptWords } from './en'

export const fr: ScriptWords = {
  errors: {
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
  },

  modes: {
    surplus: 'passe au mois suivant',
    all: 'passe au mois suivant, dépassements compris',
    capped: 'passe au mois suivant jusqu’à une limite',
    spread: 'est réparti sur le reste de l’année',
    none: 'est perdu',
  },

  pacing: {
    ahead: 'en avance',
    'on track': 'dans les temps',
    behind: 'en retard',
  },

  smart: {
    specific: 'spécifique',
    measurable: 'mesurable',
    achievable: 'atteignable',
    relevant: 'pertinent',
    time_bound: 'défini dans le temps',
  },

  table: {
    period: 'Période',
    channel: 'Canal',
  },

  periods: {
    day: 'jour',
    week: 'semaine',
    month: 'mois',
    quarter: 'trimestre',
    year: 'année',
    all: 'tout',
  },

  groupings: {
    channel: 'canal',
    total: 'total',
  },

  channels: { ...brands, newsletter: 'Newsletter', website: 'Site web' },

  metrics: {
    followers: 'Abonnés',
    reach: 'Portée',
    impressions: 'Impressions',
    views: 'Vues',
    likes: 'J’aime',
    comments: 'Commentaires',
    shares: 'Partages',
    saves: 'Enregistrements',
    reactions: 'Réactions',
    engagement: 'Engagement',
    clicks: 'Clics sur les liens',
    visits: 'Visites',
    leads: 'Prospects',
    signups: 'Inscriptions',
    conversions: 'Conversions',
    orders: 'Commandes',
    customers: 'Nouveaux clients',
    revenue: 'Chiffre d’affaires',
    spend: 'Dépenses publicitaires',
    mentions: 'Mentions',
    posts: 'Publications',
    category_mentions: 'Toutes les mentions de la catégorie',
    competitor_mentions: 'Mentions des concurrents',
    er_reach: 'Taux d’engagement par portée',
    er_impressions: 'Taux d’engagement par impressions',
    er_followers: 'Taux d’engagement par abonnés',
    ctr: 'Taux de clics',
    cvr: 'Taux de conversion',
    frequency: 'Répétition',
    cpc: 'Coût par clic',
    cpm: 'Coût pour mille impressions',
    cpl: 'Coût par prospect',
    cpa: 'Coût par conversion',
    cac: 'Coût par nouveau client',
    aov: 'Panier moyen',
    roas: 'Retour sur dépenses publicitaires',
    roi: 'Retour sur investissement',
    follower_growth: 'Croissance des abonnés',
    share_of_voice: 'Part de voix',
  },

  channelAliases: {
    newsletter: 'infolettre,e-mail',
    website: 'site,site internet',
  },

  metricAliases: {
    followers: 'followers',
    shares: 'republications',
    saves: 'signets',
    engagement: 'interactions',
    clicks: 'clics,clics sur le lien',
    visits: 'sessions',
    customers: 'clients',
    revenue: 'recettes,revenu',
    spend: 'dépenses,montant dépensé',
    frequency: 'fréquence',
  },
}
