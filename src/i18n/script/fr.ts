import { brands } from './brands'
import type { ScriptWords } from './en'

export const fr: ScriptWords = {
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
