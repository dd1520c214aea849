import type { Texts } from '../en'

export const budget: Texts['budget'] = {
  name: 'Budget {year}',
  title: 'Budget',
  sentence:
    'Prévoyez vos dépenses pour les réseaux sociaux, notez ce que vous dépensez et voyez ce qu’il vous reste. L’argent non dépensé est reporté.',
  settings: { month: 'Mois', mode: 'Argent non dépensé', cap: 'Limite par mois' },
  bands: {
    year: 'Toute l’année',
    chart: 'L’année en un coup d’œil',
    plan: 'Prévu : ce que vous voulez dépenser',
    available: 'Disponible',
    spent: 'Dépensé : laissez un mois vide tant qu’il n’est pas terminé',
    left: 'Reste : disponible moins dépensé',
  },
  columns: {
    line: 'Objet de la dépense',
    group: 'Catégorie',
    planned: 'Prévu',
    carried: 'Reporté',
    available: 'Disponible',
    spent: 'Dépensé',
    left: 'Reste',
    share: 'Part',
    opening: 'De l’an dernier',
  },
  groups: {
    software: 'Outils marketing',
    advertising: 'Publicité',
    services: 'Prestataires',
    assets: 'Site et boutique',
  },
  feeds: {
    tools: 'Outils (de la feuille)',
    campaigns: 'Campagnes (Dates clés)',
  },
  total: 'Total',
  lines: 'Vos lignes',
  charts: { year: 'Prévu, disponible et dépensé par mois', groups: 'L’année par catégorie' },
  notes: {
    line: 'À quoi sert cet argent ? Notez seulement ce qui sert à vos réseaux sociaux : outils, publicités, prestataires, site. Un outil gratuit a aussi sa ligne : prévu 0.',
    group:
      'La catégorie à laquelle cette ligne s’ajoute dans les totaux ci-dessus. C’est là que vous pouvez renommer les catégories.',
    channel:
      'Pour les publicités et les créateurs : le canal pour lequel vous dépensez. Laissez vide pour tout le reste.',
    planned: 'Ce que vous avez prévu pour cette ligne dans le mois choisi ci-dessus.',
    carried:
      'Ce qui vient du mois précédent. Changez « Argent non dépensé » ci-dessus pour décider de ce qu’il devient.',
    available: 'Prévu plus reporté : ce que vous pouvez dépenser ce mois-ci.',
    monthSpent: 'Ce que vous avez dépensé ce mois-ci. Saisissez-le dans le bloc « Dépensé », plus à droite.',
    left: 'Disponible moins dépensé. En dessous de zéro, vous avez dépensé plus que ce que vous aviez.',
    yearLeft:
      'Le reste de l’an dernier, plus tout ce qui est prévu, moins tout ce qui est dépensé jusqu’ici.',
    share:
      'La part de cette ligne dans tout ce qui est prévu cette année. Mettez plus d’argent là où il rapporte le plus.',
    opening: 'Ce qui reste de l’an dernier, s’il reste quelque chose. Cela s’ajoute à janvier.',
    month: 'Choisissez un mois : les colonnes ci-dessous le montrent ligne par ligne.',
    mode: 'Que devient l’argent prévu mais non dépensé ? Par défaut, il passe au mois suivant : vous n’avez pas à refaire vos calculs.',
    cap: 'Seulement avec « passe au mois suivant jusqu’à une limite » : le maximum reporté d’un mois à l’autre, par ligne.',
    currency: 'La devise de cette feuille. Pour la changer, passez par Format › Nombre dans Google Sheets.',
    formula:
      'Une seule formule remplit tout ce bloc : ce que vous avez prévu, plus ce qui reste du mois précédent. Cliquez sur cette cellule pour la lire.',
    lines:
      'Pour ajouter une ligne, écrivez dans la première qui est libre, insérez-en une ou passez par le menu. Pour enlever une ligne, supprimez-la. Tous les totaux suivent.',
    software:
      'Outils pour programmer et publier, banque d’images, montage vidéo. Commencez par une formule gratuite ou mensuelle, testez, et seulement ensuite payez pour un an.',
    advertising:
      'Campagnes payantes, une ligne par canal. Un public bien ciblé coûte moins cher : une publicité montrée aux mauvaises personnes, c’est de l’argent perdu.',
    services:
      'Photographes, rédacteurs, gestionnaires de publicités, développeurs web, graphistes, créateurs.',
    assets: 'Votre nom de domaine, votre hébergement, votre site et votre boutique.',
    feeds: {
      tools:
        'Une formule reprend les paiements de tous vos outils dans la feuille « Outils », mois par mois. Changez les prix là-bas plutôt qu’ici : un montant saisi dans un des mois bloque la formule. Vous pouvez renommer, déplacer ou supprimer cette ligne.',
      campaigns:
        'Une formule reprend les budgets de vos campagnes dans la feuille « Dates clés » et répartit chacun sur ses jours. Changez-les là-bas plutôt qu’ici : un montant saisi dans un des mois bloque la formule. Vous pouvez renommer, déplacer ou supprimer cette ligne.',
    },
  },
  demo: {
    scheduler: 'Outil de publication',
    photos: 'Banque d’images',
    video: 'Montage vidéo (gratuit)',
    instagram: 'Publicités Instagram',
    facebook: 'Publicités Facebook',
    tiktok: 'Publicités TikTok',
    photographer: 'Photographe produits',
    copywriter: 'Rédactrice web',
    influencer: 'Créateurs partenaires',
    hosting: 'Domaine et hébergement',
    shop: 'Abonnement boutique',
  },
  panel: {
    title: 'Budget',
    tabs: { month: 'Mois', lines: 'Lignes', calculator: 'Publicité' },
    intro: 'Ce que vous pouvez dépenser, ligne par ligne, et où vous en êtes aujourd’hui.',
    chooseYear: 'Budget',
    chooseMonth: 'Mois',
    previousMonth: 'Mois précédent',
    nextMonth: 'Mois suivant',
    /** Months stand after “en”, so that nothing elides. */
    sentence: {
      plain: 'En {month} : {planned} prévus',
      carried: 'En {month} : {planned} prévus + {carried} non dépensés en {before} = {available} à dépenser',
      opening: 'En {month} : {planned} prévus + {carried} non dépensés l’an dernier = {available} à dépenser',
      reduced:
        'En {month} : {planned} prévus − {carried} dépensés en trop en {before} = {available} à dépenser',
      carriedEarlier:
        'En {month} : {planned} prévus + {carried} non dépensés les mois précédents = {available} à dépenser',
      reducedOpening:
        'En {month} : {planned} prévus − {carried} dépensés en trop l’an dernier = {available} à dépenser',
      spent: '{spent} dépensés, il reste {left}',
      overspent: '{spent} dépensés, {over} de trop',
      nothingSpent: 'Aucune dépense saisie pour l’instant',
      noPlan: 'En {month} : rien de prévu',
    },
    pacing: {
      title: 'Rythme à ce jour',
      ahead: 'Vous dépensez plus vite que le mois n’avance',
      'on track': 'Dans les temps',
      behind: 'Vous dépensez moins vite que le mois n’avance',
      detail:
        'Mois écoulé à {elapsed}, argent dépensé à {spent}. À ce rythme, vous aurez dépensé {forecast} à la fin.',
      past: 'Ce mois est terminé.',
      future: 'Ce mois n’a pas encore commencé.',
    },
    totals: 'Toutes les lignes',
    empty:
      'Il n’y a pas encore de budget dans ce fichier. Créez-en un, puis revenez voir ce que vous pouvez dépenser.',
    createBudget: 'Créer un budget',
    noLines: 'Ce budget n’a pas encore de lignes. Écrivez la première dans la feuille ou ajoutez-la ici.',
    changedMeanwhile: 'Quelqu’un a changé ce montant entre-temps : {value}. Vérifiez-le, puis enregistrez.',
    lineGone: 'Cette ligne n’est plus dans la feuille. Fermez le panneau et rouvrez-le.',
    showInSheet: 'Afficher ce mois dans la feuille',
    enterSpent: 'Dépensé en {month}',
    spentHelp:
      'Tout ce que vous avez dépensé sur cette ligne depuis le début du mois. Laissez vide tant que rien n’est sûr.',
    addLine: 'Ajouter une ligne',
    lineName: 'Pour quelle dépense ?',
    lineGroup: 'Catégorie',
    lineChannel: 'Canal',
    linePlan: 'Prévu par mois',
    lineNameMissing: 'Écrivez à quoi sert cet argent.',
    lineNameTaken: 'Une ligne porte déjà ce nom. Choisissez un autre nom.',
    linePlanInvalid: 'Saisissez un montant de 0 ou plus.',
    groupUnknown: 'Choisissez une des catégories de la feuille.',
    lineAdded: 'Ligne ajoutée : {line}',
    mode: 'Argent non dépensé',
    modeHelp: {
      surplus: 'Ce qui reste s’ajoute au mois suivant. Un dépassement reste dans son mois.',
      all: 'Ce qui reste s’ajoute au mois suivant, et un dépassement en est retiré.',
      capped: 'Ce qui reste s’ajoute au mois suivant, jusqu’à la limite ; le surplus est perdu.',
      spread: 'Ce qui reste est réparti à parts égales sur les mois à venir.',
      none: 'Chaque mois repart de ce que vous avez prévu pour lui.',
    },
    cap: 'Limite par mois',
    capMissing: 'Saisissez la limite : le maximum reporté d’un mois à l’autre.',
    calculator: {
      title: 'Combien pour la publicité ?',
      intro:
        'Une règle simple du commerce : 10 à 12 % des ventes, multipliés par votre taux de marge, moins le coût de vos locaux.',
      sales: 'Ventes par an',
      salesHelp: 'Ce que vous pensez vendre cette année.',
      markup: 'Taux de marge, en %',
      markupHelp:
        'Sur le prix d’achat, pas sur le prix de vente (ce serait le taux de marque) : acheté 100 et vendu 150, cela fait 50 %.',
      occupancy: 'Loyer et locaux par an',
      occupancyHelp:
        'Loyer, électricité et chauffage de la boutique et de l’atelier. 0 si vous travaillez chez vous.',
      result: 'Entre {low} et {high} par an, soit {lowMonth} à {highMonth} par mois.',
      negative:
        'Selon cette règle, il ne reste rien pour la publicité : les locaux coûtent plus que ce qu’elle prévoit. Commencez petit, avec ce que vous pouvez vous permettre de perdre.',
      compare: 'Prévu pour la publicité cette année : {planned}.',
      invalid: 'Saisissez un nombre de 0 ou plus.',
      source: 'Source : Roy H. Williams, entrepreneur.com',
    },
  },
  messages: {
    selectLine:
      'Cliquez d’abord sur une ligne du budget, puis choisissez de nouveau « Supprimer cette ligne ».',
    openBudget: 'Ouvrez d’abord une feuille de budget.',
    confirmRemove:
      'Supprimer la ligne « {line} » ? Ce qui est prévu ({planned}) et ce qui est dépensé ({spent}) seront effacés. Vous pouvez annuler avec Ctrl + Z.',
    removed: 'La ligne « {line} » a été supprimée.',
    lineAdded: 'Une nouvelle ligne est prête. Écrivez à quoi elle sert.',
    plansOnly: 'Seul le prévu est affiché. Ce que vous avez saisi comme dépensé est conservé.',
    spendingToo: 'Le prévu et le dépensé sont affichés.',
    nextYear: 'Votre budget {year} est prêt. Il part de ce qui reste sur chaque ligne.',
    quoted: '« {name} »',
    broughtIn: 'Ajouté au budget : {lines}.',
    alreadyIn: 'Déjà dans le budget : {lines}.',
    replaced: 'Lignes d’exemple qui comptaient deux fois, supprimées : {lines}.',
    createFirst: 'Pour reprendre davantage, créez d’abord : {sheets}.',
    nextYearExists: 'Le budget {year} existait déjà.',
  },
}
