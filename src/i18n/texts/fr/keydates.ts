import type { Texts } from '../en'

export const keydates: Texts['keydates'] = {
  title: 'Dates clés',
  sentence:
    'Les fêtes de vos clients et ce que vous en faites : promotions, journées promo, concours, événements à vous.',
  columns: {
    until: 'Jusqu’au',
    name: 'Quoi',
    kind: 'Type',
    country: 'Pays',
    days: 'Jours restants',
    length: 'Durée en jours',
    offer: 'Ce que nous faisons',
    budget: 'Budget publicité',
  },
  settings: {
    countries: 'Pays de vos clients',
    year: 'Année',
    hint: 'Le menu « Calendrier » ajoute les fêtes qui manquent.',
  },
  figures: {
    next: 'En cours ou à venir',
    days: 'Jours restants',
    soon: 'D’ici 30 jours',
    budget: 'Publicité prévue sur l’année',
  },
  kinds: {
    holiday: 'Jour férié',
    occasion: 'Occasion',
    sales: 'Journée promo',
    promotion: 'Promotion',
    launch: 'Nouveauté',
    contest: 'Concours',
    event: 'Événement',
  },
  announced: 'Annoncé peu avant ; peut bouger d’un jour.',
  notes: {
    date: 'Le jour, ou le premier jour d’une campagne. Planifiez à rebours : photos, textes et publicités doivent être prêts avant.',
    until: 'Le dernier jour. Laissez vide pour un seul jour.',
    name: 'Quelles fêtes locales vos clients ont-ils ? Qu’est-ce qui les fait acheter : une fête, le jour de paie, le premier froid ? Ajoutez aussi les événements de votre entreprise.',
    kind: 'Les jours fériés et les occasions, comme la fête des Mères, sont donnés ; tout le reste est une campagne à vous, que vous pourrez choisir dans d’autres feuilles. Promotions, Black Friday et concours font grandir la popularité d’un compte plus que tout. Vous pouvez écrire un type qui n’est pas dans la liste.',
    country: 'Où on le fête, par codes : FR, DE. Vide veut dire partout.',
    days: 'Jours avant le début, à partir de la date de la feuille « Accueil ». 0 veut dire que c’est en cours ; rien ne s’affiche une fois passé.',
    length: 'Combien de jours cela dure, le premier et le dernier compris.',
    channel: 'Là où se passe l’essentiel.',
    offer:
      'Ce que l’on reçoit, et ce qu’il faut faire pour cela.\n\nIdées de concours : notre produit chez vous en photo · devinez combien · trouvez le nom du prochain produit · écrivez la légende · votez pour la prochaine couleur · un quiz · qui mérite un cadeau ? · une chasse au trésor sur le site · une case du calendrier de l’Avent par jour · le meilleur conseil gagne.\n\nPour réveiller vos abonnés : un sondage · la question de la semaine · l’atelier en direct · un compte à rebours · un prix pendant 24 heures · la photo d’un client · une heure de réponses.',
    budget: 'Ce que vous comptez dépenser en publicité. Vide si cela ne coûte rien.',
    person: 'Qui s’en occupe.',
    notes:
      'Tout ce qui aidera l’an prochain : ce qui a marché, ce qui a manqué, un lien. À lire : où se trouve votre public, comment promouvoir une boutique au-delà des réseaux sociaux, comment travailler avec des créateurs, comment vendre directement sur les réseaux sociaux.',
    countries:
      'Codes des pays où vous et vos clients vivez, séparés par des virgules. Connus : AT, BE, CA, CH, CY, DE, ES, FR, GB, GR, ID, IT, NL, PH, PL, US.',
    year: 'L’année dont le menu ajoute les fêtes.',
  },
  demo: {
    mothers: 'Coffret avec carte, livré à temps',
    mothersNotes: 'Fête des Mères en Allemagne, 2e dimanche de mai',
    launch: '−10 % grâce à la newsletter',
    launchNotes: 'Un échantillon dans chaque colis',
    giveaway: 'Abonnez-vous, aimez, citez un ami',
    giveawayNotes: 'Tirage au sort en direct le lendemain',
    workshopName: 'Atelier ouvert : coulez votre bougie',
    workshop: 'Douze places, gratuites',
    workshopNotes: 'Réserver la salle, filmer pour Reels',
    birthdayName: 'Anniversaire de la boutique',
    birthday: 'Code merci dans la newsletter',
    birthdayNotes: 'Photo de notre première bougie',
    blackfriday: '−20 % sur les coffrets, rien d’autre',
    blackfridayNotes: 'Coffrets épuisés dès le samedi l’an dernier',
    christmasName: 'Dernier jour de commande avant Noël',
    christmas: 'Compte à rebours en Stories',
    christmasNotes: 'Demander la date au transporteur',
  },
  messages: {
    added: {
      one: '{count} jour ajouté pour {countries} en {year}.',
      other: '{count} jours ajoutés pour {countries} en {year}.',
    },
    nothingToAdd: 'Toutes les fêtes de {countries} jusqu’à fin {year} sont déjà là.',
  },
  errors: {
    noCountry:
      'Écrivez d’abord, dans « Dates clés », dans quels pays vivent vos clients. Sont connus : {known}.',
    unknownCountry: 'Les fêtes de {unknown} ne sont pas connues. Utilisez ces codes : {known}.',
    unknownYear: '« {value} » ne convient pas comme année. Les fêtes sont connues de {first} à {last}.',
  },
}
