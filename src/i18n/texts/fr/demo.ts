import type { Texts } from '../en'

export const demo: Texts['demo'] = {
  shop: 'Bougies Mellis',
  people: {
    owner: 'Claire',
    maker: 'Hugo',
    helper: 'Inès',
  },
  competitors: {
    first: 'Glow Barn',
    second: 'Wickery',
    third: 'Noctua Home',
  },
  personas: {
    giver: 'Gaëlle aime offrir',
    calm: 'Martin veut du calme',
    hunter: 'Chasseurs de promos',
  },
  goals: {
    revenue: 'Augmenter d’un quart les ventes en ligne',
    instagram: '4 000 abonnés sur Instagram',
    germany: 'Doubler l’audience allemande sur Instagram',
    emails: '600 nouvelles adresses e-mail',
    conversion: 'Un clic sur dix devient une commande',
    christmas: '70 commandes en un mois',
  },
  initiatives: {
    account: 'Ouvrir un compte Instagram en allemand',
    localise: 'Traduire nos 50 meilleures publications en allemand',
    ads: 'Publicité en Allemagne pour 1 000 abonnés',
    daily: 'Publier chaque jour en allemand',
    creators: '5 000 abonnés grâce à des créateurs allemands',
    newsletter: 'Concours pour les inscriptions à la newsletter',
    photos: 'Réserve de photos et vidéos de produits',
  },
  campaigns: {
    launch: 'Nouveau parfum : figue et miel',
    giveaway: 'Concours : un coffret pour deux',
    mothers: 'Coffret Fête des Mères',
    blackfriday: 'Black Friday',
  },
}
