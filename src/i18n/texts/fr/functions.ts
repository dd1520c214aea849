import type { Texts } from '../en'

export const functions: Texts['functions'] = {
  title: 'Fonctions',
  intro:
    'Vos feuilles calculent avec ces fonctions. Utilisez-les aussi dans vos propres cellules, comme SOMME.',
  tips: 'Gardez les points-virgules : ils conviennent à tous les paramètres régionaux. Une part s’affiche comme 0,5 : mettez la cellule au format pourcentage.',
  search: 'Rechercher',
  found: 'Fonctions trouvées : {count}',
  nothingFound: 'Aucun résultat. Essayez un autre mot, comme « marge » ou « lien ».',
  showAll: 'Afficher toutes les fonctions',
  arguments: 'À indiquer',
  optional: 'facultatif',
  example: 'Exemple',
  copy: 'Copier la formule',
  copied: 'Copié. Collez la formule dans une cellule.',
  selected: 'La formule est sélectionnée. Appuyez sur Ctrl + C, sur Mac ⌘ + C.',
  groups: {
    budget: 'Budget',
    figures: 'Indicateurs et objectifs',
    calendar: 'Calendrier',
    words: 'Liens et mots',
    tasks: 'Tâches',
  },
  list: {
    SMM_CARRYOVER: {
      summary:
        'Ce que chaque ligne d’un budget peut dépenser chaque mois : le prévu, plus ce qui est reporté des mois précédents.',
      arguments: {
        planned: 'Le prévu : une ligne du budget par ligne, un mois par colonne.',
        actual:
          'Le dépensé, dans la même disposition. Vide : le mois n’est pas encore clos. 0 : rien n’a été dépensé.',
        mode: 'Ce que devient l’argent non dépensé. "surplus" (par défaut) : il passe au mois suivant. "all" : les dépassements aussi. "capped" : il passe jusqu’à une limite. "spread" : il est réparti sur le reste de l’année. "none" : il est perdu.',
        cap: 'Seulement pour "capped" : le maximum reporté d’un mois à l’autre.',
        opening: 'Ce qui vient de l’an dernier : un montant pour toutes les lignes, ou un par ligne.',
      },
      example: '=SMM_CARRYOVER(B2:D2; B3:D3)',
      answer:
        '500, 620, 500 – quand la ligne 2 contient le prévu, 500, 500, 500, et la ligne 3 le dépensé, 380 et 650, le troisième mois étant encore vide.',
    },
    SMM_CARRIED: {
      summary:
        'Ce qui est reporté sur chaque mois d’un budget. Le premier mois reçoit ce qui reste de l’an dernier.',
      arguments: {
        planned: 'Le prévu : une ligne du budget par ligne, un mois par colonne.',
        actual: 'Le dépensé, dans la même disposition. Vide : le mois n’est pas encore clos.',
        mode: 'Ce que devient l’argent non dépensé, comme dans SMM_CARRYOVER.',
        cap: 'Seulement pour "capped" : le maximum reporté d’un mois à l’autre.',
        opening: 'Ce qui vient de l’an dernier.',
      },
      example: '=SMM_CARRIED(B2:D2; B3:D3; "all")',
      answer:
        '0, 120, −30 – quand la ligne 2 contient le prévu, 500, 500, 500, et la ligne 3 le dépensé, 380 et 650, le troisième mois étant encore vide.',
    },
    SMM_REMAINING: {
      summary:
        'Le reste de chaque mois d’un budget : le disponible moins le dépensé. En dessous de 0, on a dépensé plus que le disponible.',
      arguments: {
        planned: 'Le prévu : une ligne du budget par ligne, un mois par colonne.',
        actual: 'Le dépensé, dans la même disposition. Vide : le mois n’est pas encore clos.',
        mode: 'Ce que devient l’argent non dépensé, comme dans SMM_CARRYOVER.',
        cap: 'Seulement pour "capped" : le maximum reporté d’un mois à l’autre.',
        opening: 'Ce qui vient de l’an dernier.',
      },
      example: '=SMM_REMAINING(B2:D2; B3:D3)',
      answer:
        '120, −30 et une cellule vide – quand la ligne 2 contient le prévu, 500, 500, 500, et la ligne 3 le dépensé, 380 et 650, le troisième mois étant encore vide.',
    },
    SMM_BUDGET_MONTH: {
      summary:
        'Un mois d’un budget à côté de son année, en neuf cellules par ligne. Le mois : prévu, reporté, disponible, dépensé, reste. L’année : prévu, dépensé, reste et la part de la ligne dans tout le prévu.',
      arguments: {
        planned: 'Le prévu : une ligne du budget par ligne, un mois par colonne.',
        actual: 'Le dépensé, dans la même disposition. Vide : le mois n’est pas encore clos.',
        month: 'Le mois à afficher : 1 est la première colonne.',
        mode: 'Ce que devient l’argent non dépensé, comme dans SMM_CARRYOVER.',
        cap: 'Seulement pour "capped" : le maximum reporté d’un mois à l’autre.',
        opening: 'Ce qui vient de l’an dernier.',
      },
      example: '=SMM_BUDGET_MONTH(B2:D2; B3:D3; 2)',
      answer:
        'Le deuxième mois : prévu 500, reporté 120, disponible 620, dépensé 650, reste −30. L’année : prévu 1 500, dépensé 1 030, reste 470, part 100 %. La ligne 2 contient le prévu, 500, 500, 500, la ligne 3 le dépensé, 380 et 650.',
    },
    SMM_OPENING: {
      summary:
        'Ce que chaque ligne d’un nouveau budget reçoit de la ligne du même nom de l’an dernier. Vide si cette ligne n’existait pas, ou si son dernier mois n’est pas clos.',
      arguments: {
        lines: 'Les noms des lignes du nouveau budget.',
        last_lines: 'Les noms des lignes de l’an dernier, un pour chaque ligne du prévu.',
        planned: 'Le prévu de l’an dernier : une ligne du budget par ligne, un mois par colonne.',
        actual: 'Le dépensé de l’an dernier, dans la même disposition.',
        mode: 'Ce que devenait l’argent non dépensé l’an dernier, comme dans SMM_CARRYOVER.',
        cap: 'Seulement pour "capped" : le maximum qui était reporté d’un mois à l’autre.',
        opening: 'Ce que l’an dernier avait lui-même reçu de l’année d’avant.',
      },
      example: '=SMM_OPENING("Publicités Instagram"; "Publicités Instagram"; 500; 380)',
      answer: '120 : le reste de 500, une fois 380 dépensés.',
    },
    SMM_COSTS: {
      summary:
        'Ce que coûte quelque chose chaque mois d’une année : des paiements qui reviennent, comme les outils, ou des montants pour toute une durée, comme les campagnes.',
      arguments: {
        amount:
          'Un paiement ou, si le montant se répartit, le montant de toute la durée : un seul, ou une colonne.',
        from: 'Le premier jour.',
        until: 'Le dernier jour. Vide : les paiements continuent ; un montant réparti vaut pour un jour.',
        year: 'L’année à montrer.',
        every:
          'Combien de mois couvre un paiement : 1 chaque mois, 12 chaque année, 0 une seule fois. S’il manque, le montant se répartit sur ses mois selon leurs jours, au centime près.',
        total: 'TRUE : une seule ligne avec le total, au lieu d’une ligne par montant.',
      },
      example: '=SMM_COSTS(15; "2026-03-05"; ""; 2026; 1)',
      answer: '0, 0, 15 et 15 chaque mois suivant : les mois de 2026, payés le 5 à partir de mars.',
    },
    SMM_PACING: {
      summary:
        'Si l’argent se dépense aussi vite que le temps passe : la part du temps écoulé, la part de l’argent dépensé, une prévision pour la fin et le mot qui résume. Au-delà de dix points d’écart, c’est « en avance » ou « en retard ».',
      arguments: {
        budget: 'L’argent pour toute la durée : un montant, ou une colonne de montants.',
        spent: 'Ce qui est dépensé jusqu’ici.',
        start: 'Le premier jour.',
        end: 'Le dernier jour.',
        today: 'Le jour du calcul, une date que vous saisissez : Google n’accepte pas AUJOURDHUI() ici.',
        language: 'La langue du mot, comme "fr". L’anglais par défaut.',
      },
      example: '=SMM_PACING(300; 150; "2026-06-01"; "2026-06-30"; "2026-06-15"; "fr")',
      answer:
        '50 % du temps est écoulé, 50 % de l’argent est dépensé, 300 seront dépensés à la fin : dans les temps.',
    },
    SMM_AD_BUDGET: {
      summary:
        'Le budget publicitaire annuel le plus bas et le plus haut selon une règle simple du commerce : 10 % et 12 % des ventes, multipliés par le taux de marge, moins le coût des locaux.',
      arguments: {
        sales: 'Les ventes que vous attendez dans l’année.',
        markup:
          'Le taux de marge moyen, sur le prix d’achat : acheté 100 et vendu 150, cela fait 50 %. Pas le taux de marque.',
        occupancy: 'Loyer et locaux par an ; 0 s’il n’y en a pas.',
        share: 'Votre propre part des ventes, comme 11%. Le résultat est alors un seul montant.',
      },
      example: '=SMM_AD_BUDGET(1000000; 92%; 36000)',
      answer: '56 000 et 74 400, côte à côte.',
    },
    SMM_MARGIN: {
      summary:
        'Le taux de marque (le bénéfice sur le prix de vente) qui correspond à un taux de marge (le bénéfice sur le prix d’achat).',
      arguments: { markup: 'Le taux de marge : un seul, ou une plage de cellules.' },
      example: '=SMM_MARGIN(50%)',
      answer: '33,3 % : acheté 100 et vendu 150, un tiers du prix de vente est du bénéfice.',
    },
    SMM_MARKUP: {
      summary:
        'Le taux de marge (le bénéfice sur le prix d’achat) qu’il faut pour un taux de marque (le bénéfice sur le prix de vente).',
      arguments: { margin: 'Le taux de marque : un seul, ou une plage de cellules.' },
      example: '=SMM_MARKUP(50%)',
      answer: '100 % : le prix de vente est le double du prix d’achat.',
    },
    SMM_BREAKEVEN_ROAS: {
      summary:
        'Combien de fois leur coût les publicités doivent rapporter en chiffre d’affaires pour être rentables (le seuil de rentabilité des dépenses publicitaires).',
      arguments: {
        margin: 'Ce qui reste du prix de vente une fois la marchandise payée, comme 40%.',
        fees: 'Frais de paiement, de plateforme et autres, en part du prix.',
        refund_rate: 'La part des ventes qui est remboursée.',
        target_profit: 'La part du prix qui doit rester comme bénéfice.',
      },
      example: '=SMM_BREAKEVEN_ROAS(40%)',
      answer: '2,5 : 100 de publicité doivent rapporter 250 de chiffre d’affaires.',
    },
    SMM_KPI: {
      summary:
        'Un indicateur tiré de vos résultats, au besoin pour un seul canal et une seule période : portée, taux d’engagement, coût par clic et bien d’autres. Vide si rien n’a été noté.',
      arguments: {
        log: 'Vos résultats : date, canal, indicateur et valeur, dans cet ordre.',
        kpi: 'Le nom de l’indicateur, comme "Portée" ou "Taux de conversion" : un seul, ou une plage de cellules.',
        channel: 'Seulement ce canal ; tous ensemble par défaut.',
        from: 'Le premier jour qui compte.',
        to: 'Le dernier jour qui compte.',
      },
      example: '=SMM_KPI(Indicateurs!A:D; "Portée"; "Instagram"; "2026-02-01"; "2026-02-28")',
      answer: 'La portée sur Instagram en février 2026, d’après la feuille « Indicateurs ».',
    },
    SMM_KPI_ROLLUP: {
      summary:
        'Un tableau d’indicateurs tiré de vos résultats, par période et par canal, avec une ligne de titres.',
      arguments: {
        log: 'Vos résultats : date, canal, indicateur et valeur, dans cet ordre.',
        kpis: 'Les noms des indicateurs : une plage de cellules, ou un texte avec des virgules.',
        period: '"jour", "semaine" (à partir du lundi), "mois" (par défaut), "trimestre", "année" ou "tout".',
        by: '"canal" (par défaut), ou "total" pour tous les canaux ensemble.',
        from: 'Le premier jour qui compte.',
        to: 'Le dernier jour qui compte.',
      },
      example: '=SMM_KPI_ROLLUP(Indicateurs!A:D; "Portée, Engagement"; "mois"; "total")',
      answer:
        'Une ligne pour chaque mois de la feuille « Indicateurs » : son premier jour, la portée, l’engagement.',
    },
    SMM_GOAL_PROGRESS: {
      summary:
        'Où en est un objectif : la part du chemin parcouru, la part du temps écoulé et le mot qui résume. Au-delà de dix points d’écart, c’est « en avance » ou « en retard ».',
      arguments: {
        baseline: 'Le point de départ : un nombre, ou une colonne de nombres.',
        target: 'Le nombre à atteindre.',
        current: 'Où vous en êtes.',
        start: 'Le jour du départ.',
        deadline: 'Le jour où l’objectif doit être atteint.',
        today: 'Le jour du calcul, une date que vous saisissez : Google n’accepte pas AUJOURDHUI() ici.',
        language: 'La langue du mot, comme "fr". L’anglais par défaut.',
      },
      example: '=SMM_GOAL_PROGRESS(1000; 2000; 1500; "2026-01-01"; "2026-01-31"; "2026-01-16"; "fr")',
      answer: '50 % du chemin, 50 % du temps : dans les temps.',
    },
    SMM_TRAJECTORY: {
      summary:
        'Ce qu’un objectif devrait avoir atteint à la fin de chaque mois pour être tenu à temps : par étapes égales, mois après mois.',
      arguments: {
        baseline: 'Le point de départ : un nombre, ou une colonne de nombres. Vide : 0.',
        target: 'Le nombre à atteindre.',
        start: 'Le premier jour.',
        deadline: 'Le jour où l’objectif doit être atteint.',
        months: 'Un jour quelconque de chaque mois : des dates sur une ligne.',
      },
      example:
        '=SMM_TRAJECTORY(0; 300; "2026-01-01"; "2026-03-31"; HSTACK("2026-01-01"; "2026-02-01"; "2026-03-01"))',
      answer: '100, 200, 300 : un tiers du chemin chaque mois.',
    },
    SMM_TIMELINE: {
      summary:
        'Les barres d’un calendrier sous forme de signes : • au début du travail, — tant qu’il dure, ◊ à l’échéance.',
      arguments: {
        start: 'Le premier jour : un seul, ou une colonne de jours.',
        finish: 'Le dernier jour. Vide : seul le début apparaît.',
        deadline: 'Le jour où l’objectif doit être atteint ; peut rester vide.',
        periods: 'Les premiers jours des semaines ou des mois, sur une ligne.',
      },
      example:
        '=SMM_TIMELINE("2026-02-03"; "2026-02-12"; "2026-02-20"; HSTACK("2026-02-02"; "2026-02-09"; "2026-02-16"))',
      answer: '•, —, ◊ : deux semaines de travail, l’échéance dans la troisième.',
    },
    SMM_MONTH_VIEW: {
      summary:
        'Un mois dessiné comme un calendrier à partir d’une liste de publications : six semaines de sept jours, avec ce qui est prévu chaque jour dans l’ordre des heures. Quand la place manque, la dernière ligne dit combien il en reste.',
      arguments: {
        month: 'N’importe quel jour du mois.',
        dates: 'Les jours des publications, un par ligne. Les lignes sans date sont laissées de côté.',
        times: 'Leurs heures, comme 09:30. Vide s’il n’y en a pas.',
        lines: 'Ce qui figure au calendrier : un canal, un sujet. Plusieurs colonnes font une seule ligne.',
        key_dates:
          'Les dates clés, comme les fêtes. Elles viennent d’abord, avec une étoile. Une deuxième colonne peut donner leur dernier jour.',
        key_names: 'Les noms des dates clés.',
        week_start: 'Le jour où commencent les semaines : 1 est lundi (par défaut), 7 est dimanche.',
      },
      example: '=SMM_MONTH_VIEW("2026-02-14"; "2026-02-14"; "9:30"; "Bougie")',
      answer:
        'Douze lignes de sept cellules : 26, 27, 28… et sous chaque semaine ce qui est prévu. Au 14 février, 09:30 Bougie.',
    },
    SMM_WEEK_VIEW: {
      summary:
        'Une semaine dessinée à partir d’une liste de publications : sept jours côte à côte, et pour chacun ses publications en cartes, dans l’ordre des heures.',
      arguments: {
        day: 'N’importe quel jour de la semaine.',
        dates: 'Les jours des publications, un par ligne. Les lignes sans date sont laissées de côté.',
        times: 'Leurs heures, comme 09:30. Vide s’il n’y en a pas.',
        lines: 'Ce qui figure sur les cartes : un canal, un sujet. Chaque colonne fait une ligne.',
        key_dates:
          'Les dates clés, comme les fêtes. Elles viennent d’abord, avec une étoile. Une deuxième colonne peut donner leur dernier jour.',
        key_names: 'Les noms des dates clés.',
        week_start: 'Le jour où commencent les semaines : 1 est lundi (par défaut), 7 est dimanche.',
      },
      example: '=SMM_WEEK_VIEW("2026-02-14"; "2026-02-14"; "9:30"; "Bougie")',
      answer: 'Sept cellules ; au samedi, 09:30 Bougie.',
    },
    SMM_UTM: {
      summary:
        'Un lien avec des balises UTM, pour que les statistiques de votre site disent de quelle publication ou campagne vient un visiteur. Le reste du lien ne change pas.',
      arguments: {
        url: 'Le lien : un seul, ou une plage de cellules.',
        source: 'D’où vient le visiteur, comme instagram.',
        medium: 'Le type de trafic, comme social ou paid_social.',
        campaign: 'Le nom de la campagne.',
        content: 'De quelle publication ou publicité il s’agit.',
        term: 'Le mot-clé d’une publicité de recherche.',
      },
      example: '=SMM_UTM("https://shop.example"; "Instagram"; "social"; "Printemps 2026")',
      answer: 'https://shop.example?utm_source=instagram&utm_medium=social&utm_campaign=printemps%202026',
    },
    SMM_SMART: {
      summary:
        'Ce qui manque à un objectif pour être SMART : spécifique, mesurable, atteignable, pertinent, défini dans le temps. Vide si rien ne manque.',
      arguments: {
        specific: 'Ce que vous voulez atteindre, et sur quel canal.',
        measurable: 'Quel nombre veut dire que c’est réussi.',
        achievable: 'Pourquoi c’est possible.',
        relevant: 'En quoi cela sert l’entreprise.',
        time_bound: 'Pour quand.',
        language: 'La langue des mots, comme "fr". L’anglais par défaut.',
      },
      example: '=SMM_SMART("Grandir sur Instagram"; ""; "Oui"; "Utile à la boutique"; ""; "fr")',
      answer: 'mesurable, défini dans le temps',
    },
    SMM_BOARD: {
      summary:
        'Un tableau des tâches : une colonne par étape, dans la première ligne le nombre de tâches, en dessous les tâches. Les plus urgentes d’abord ; pour ce qui est terminé, les plus récentes.',
      arguments: {
        tasks:
          'Une tâche par ligne : le texte de la carte, l’étape, le rang de la priorité (1 passe en premier), l’échéance, le jour où elle a été terminée, la personne, l’action. Les dernières colonnes peuvent manquer.',
        stages: 'Les noms des étapes dans l’ordre. La dernière est pour ce qui est terminé.',
        today: 'Le jour du calcul, une date que vous saisissez : Google n’accepte pas AUJOURDHUI() ici.',
        done_days: 'Combien de jours une tâche terminée reste au tableau. Toujours par défaut.',
        person: 'Seulement les tâches de cette personne.',
        initiative: 'Seulement les tâches de cette action.',
      },
      example: '=SMM_BOARD(HSTACK("Faire les photos"; "À faire"); HSTACK("À faire"; "Terminé"))',
      answer: '1 et 0, et sous le 1 la tâche : Faire les photos.',
    },
  },
}
