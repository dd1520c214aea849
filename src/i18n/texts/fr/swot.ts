import type { Texts } from '../en'

export const swot: Texts['swot'] = {
  title: 'SWOT',
  sentence: 'Vous à côté de trois concurrents proches : sur quoi bâtir, et où ils vous laissent une place.',
  columns: {
    who: 'Qui',
    strengths: 'Forces',
    weaknesses: 'Faiblesses',
    opportunities: 'Opportunités',
    threats: 'Menaces',
    social: 'Leur façon de parler aux clients',
    overlap: 'Audience commune',
    follows: 'Ce qui en découle',
    names: 'Noms à choisir',
  },
  prompts: {
    who: 'Vous d’abord, puis trois autres',
    strengths: 'Que faites-vous le mieux ?',
    weaknesses: 'Que voulez-vous renforcer ?',
    opportunities: 'Qu’aime le secteur que vous pouvez offrir ?',
    threats: 'Qu’est-ce qui peut vous faire tomber et freiner ?',
    social: 'Sur les réseaux : ton, rapidité, plaintes',
    overlap: 'Part de la leur',
    follows: 'Une idée pour la feuille de route',
  },
  notes: {
    how: 'Comment faire : réservez une heure. Écrivez trois à cinq lignes courtes dans chaque case, d’abord pour vous, puis pour trois concurrents proches, comme si vous étiez à leur place. Lisez ensuite en travers : où quelqu’un est-il faible alors que vous êtes forts ? Là est votre chance. Relisez deux fois par an.',
    who: 'Restez simples : votre boutique et trois concurrents proches. Choisissez des noms de la feuille « Concurrents ». Qui prendre ? Cherchez votre produit comme un acheteur, voyez qui est suggéré à côté de vous, ou essayez un outil qui trouve les concurrents. Vous en voulez plus ? Ajoutez une ligne.',
    strengths:
      'Que faites-vous le mieux ? Produit, prix, équipe, lieu, abonnés. Pour un concurrent : que fait-il le mieux ?',
    weaknesses:
      'Que voulez-vous renforcer ? Le point faible d’un concurrent peut devenir votre meilleur argument.',
    opportunities:
      'Qu’aime le secteur que vous pouvez offrir ? Tendances, nouveaux marchés, occasions, nouveau réseau.',
    threats:
      'Qu’est-ce qui peut vous faire tomber et freiner votre croissance ? Prix, fournisseurs, règles, un réseau qui change.',
    social:
      'Lisez une semaine de leurs publications et réponses : en combien de temps répondent-ils, posent-ils des questions, que font-ils des plaintes ? Comment se présentent-ils ? Que cela façonne votre voix, sans les copier.',
    overlap:
      'Dans quelle mesure partagez-vous une audience ? Regardez vingt personnes qui commentent chez eux : combien achèteraient chez vous ? Dès 50 %, la case ressort.',
    follows:
      'Une chose à faire grâce à cette ligne. Si elle en vaut la peine, notez-la dans « Idées » ou « Feuille de route ».',
  },
  demo: {
    shop: {
      strengths: '• Cire locale\n• 48 heures de lumière\n• 4,8 étoiles\n• Des visages derrière la marque',
      weaknesses: '• Seulement 60 bougies par jour\n• Peu d’allemand\n• Peu de vidéos',
      opportunities:
        '• L’Allemagne aime la cire d’abeille\n• Cadeaux d’entreprise\n• Emballage sans plastique',
      threats: '• La cire renchérit\n• Tout sur Instagram\n• Noël fait la moitié de l’année',
      social: 'Chaleureux, par le prénom ; réponse en deux heures. Trop peu de questions.',
      follows: 'Publier chaque jour en allemand.',
    },
    first: {
      strengths: '• Un parfum par mois\n• 40 créateurs\n• Bonnes vidéos',
      weaknesses: '• Réponses lentes\n• Colis abîmés',
      opportunities: '• Box par abonnement\n• Supermarchés',
      threats: '• Lassitude des remises\n• Mauvais avis sur les colis',
      social: 'Beaucoup de commentaires, peu de réponses ; les plaintes attendent.',
      follows: 'Une vidéo : comment nous emballons pour que tout arrive entier.',
    },
    second: {
      strengths: '• Prix bas\n• Forts sur Facebook\n• Réponse dans l’heure',
      weaknesses: '• Paraffine\n• Beaucoup se ressemblent',
      opportunities: '• Grands formats pour cafés\n• Cadeaux d’entreprise',
      threats: '• Nouvelles règles d’étiquetage\n• Retour aux cires naturelles',
      social: 'Aimables et rapides, souvent avec un coupon.',
      follows: 'Une vidéo : notre bougie à côté d’une autre, après 10 heures.',
    },
    third: {
      strengths: '• Photos superbes\n• Boutiques de musées\n• 13 000 abonnés',
      weaknesses: '• Ton froid\n• Presque aucune réponse',
      opportunities: '• Cadeaux de mariage\n• Ateliers',
      threats: '• Tout repose sur un designer\n• Modèles copiés',
      social: 'Élégants et distants ; la plupart des commentaires restent sans réponse.',
      follows: 'Laisser les abonnés choisir notre parfum de printemps.',
    },
  },
}
