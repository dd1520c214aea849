import type { Texts } from '../en'

export const ideas: Texts['ideas'] = {
  title: 'Idées',
  sentence:
    'Notez ce qui marche ailleurs, jugez-le en une minute et mettez le meilleur dans votre calendrier.',
  best: 'La meilleure idée pas encore prévue',
  columns: {
    idea: 'Idée',
    kind: 'Type',
    type: 'Contenu',
    fit: 'Adapté 1–5',
    reach: 'Portée 1–5',
    score: 'Note',
    effort: 'Effort',
    why: 'Pourquoi cela marcherait chez nous',
    seen: 'Vu chez',
  },
  statuses: { new: 'Nouvelle', planned: 'Prévue', done: 'Faite', dropped: 'Écartée' },
  kinds: {
    content: 'Contenu',
    campaign: 'Campagne',
    contest: 'Concours',
    offer: 'Offre',
    cooperation: 'Partenariat',
  },
  types: {
    photo: 'Photo',
    carousel: 'Carrousel',
    video: 'Vidéo',
    live: 'Vidéo en direct',
    podcast: 'Podcast',
    ebook: 'E-book',
    meme: 'Mème',
    tips: 'Astuces',
    blog: 'Blog interactif',
    quiz: 'Quiz, sondage',
    story: 'Story',
    newsletter: 'Newsletter',
  },
  efforts: { low: 'Faible', medium: 'Moyen', high: 'Grand' },
  notes: {
    date: 'Le jour où vous l’avez notée.',
    idea: 'En une phrase, pour que quelqu’un d’autre la comprenne dans trois mois. Où chercher : idées de concours, activités qui réveillent les abonnés, vente directe sur les réseaux sociaux, créateurs, votre marque hors des réseaux.',
    status:
      'Nouvelle : pas décidé. Prévue : elle est au calendrier. Faite. Écartée : gardée, pour que personne ne la repropose.',
    kind: 'Contenu : une publication. Campagne : plusieurs publications pour un même but. Concours. Offre : remise, coupon, cadeau. Partenariat : avec une entreprise ou un créateur.',
    type: 'Variez : vidéo, podcast, e-book, mème, astuces, blog interactif, vidéo en direct.',
    channel: 'Où elle paraîtrait.',
    persona: 'Pour qui elle est. Une idée qui ne convient à aucun persona est du temps perdu.',
    fit: 'Convient-elle à votre marque et à ce persona ? 1 à peine, 5 parfaitement.',
    reach: 'Combien de personnes peut-elle toucher ? 1 une poignée, 5 bien plus qu’aujourd’hui.',
    score: 'Adapté × portée : 25 au plus. À partir de 16, elle mérite d’être prévue.',
    effort: 'Le temps et l’argent qu’il faut.',
    why: 'Ne copiez pas : qu’y a-t-il derrière, et pourquoi cela marcherait-il chez vous ?',
    seen: 'Le concurrent ou la source. Regardez leurs publications, campagnes, remises, coupons, cadeaux et astuces.',
    link: 'Où la revoir.',
    best: 'L’idée nouvelle qui a la meilleure note.',
  },
  demo: {
    sources: {
      contests: 'Article « 25 idées de concours »',
      wake: 'Article « 19 façons de réveiller vos abonnés »',
      social: 'Guide de la vente sur les réseaux sociaux',
    },
    caption: {
      idea: 'Concours de légendes : la plus drôle sous notre chat gagne un coffret',
      why: 'Coûte un coffret, tout le monde peut jouer, et les commentaires portent plus loin.',
    },
    wake: {
      idea: 'Sondage de la semaine pour réveiller les abonnés : quel parfum revient cet hiver ?',
      why: 'Les silencieux votent d’un geste, et nous savons quoi fabriquer.',
    },
    shop: {
      idea: 'Marquer les produits pour acheter depuis la publication',
      why: 'Un clic de moins, une commande de plus : deux gestes jusqu’au panier.',
    },
    refill: {
      idea: 'Semaine du retour : rapportez le pot, 20 % sur la prochaine bougie',
      why: 'Va bien avec la cire naturelle, fait revenir et donne une belle vidéo.',
    },
    gift: {
      idea: 'Une carte offerte avec chaque commande avant une fête',
      why: 'Une carte écrite à la main coûte 30 centimes, et c’est elle qu’on photographie.',
    },
    live: {
      idea: 'Soirée en direct à l’atelier : coulage, questions, un code pour les spectateurs',
      why: 'Hugo aime montrer son travail, et l’on croit ce que l’on voit faire.',
    },
    tips: {
      idea: 'Cinq astuces pour qu’une bougie dure deux fois plus longtemps',
      why: 'S’enregistre et s’envoie. 96 enregistrements la première semaine.',
    },
    yoga: {
      idea: 'Dix minutes de yoga du soir avec le studio voisin, à la bougie',
      why: 'Le studio le montre à ses 3 000 abonnés, nous prêtons les bougies.',
    },
    podcast: {
      idea: 'Podcast sur les parfums et les souvenirs',
      why: 'Joli, mais deux jours de travail par épisode. Pas à trois.',
    },
    coupon: {
      idea: 'Mèmes avec un coupon de 40 % chaque vendredi',
      why: 'Attire les chasseurs de bonnes affaires, qui ne paient jamais le prix entier.',
    },
  },
}
