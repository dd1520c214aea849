import type { Texts } from '../en'

export const functions: Texts['functions'] = {
  title: 'Mga function',
  intro:
    'Ito ang mga function na gamit ng mga sheet mo. Puwede mo rin silang gamitin sa sarili mong mga cell, tulad ng SUM.',
  tips: 'Huwag alisin ang mga semicolon: gumagana ang mga ito sa lahat ng locale. Lumalabas na 0.5 ang isang bahagi: i-format ang cell bilang percent.',
  search: 'Maghanap',
  found: 'Mga nahanap na function: {count}',
  nothingFound: 'Walang nahanap. Subukan ang ibang salita, tulad ng “margin” o “link”.',
  showAll: 'Ipakita ang lahat ng function',
  arguments: 'Ano ang ilalagay',
  optional: 'opsiyonal',
  example: 'Halimbawa',
  copy: 'Kopyahin ang formula',
  copied: 'Nakopya na. I-paste ito sa isang cell.',
  selected: 'Naka-select na ang formula. Pindutin ang Ctrl + C, sa Mac ⌘ + C.',
  groups: {
    budget: 'Budget',
    figures: 'Mga metric at goal',
    calendar: 'Calendar',
    words: 'Mga link at salita',
    tasks: 'Mga gawain',
  },
  list: {
    SMM_CARRYOVER: {
      summary:
        'Magkano ang puwedeng gastusin ng bawat item ng budget kada buwan: ang plano nito, dagdag ang carry-over mula sa mga nakaraang buwan.',
      arguments: {
        planned: 'Ang plano: isang item sa bawat row, isang buwan sa bawat column.',
        actual:
          'Ang nagastos, sa parehong ayos. Walang laman: hindi pa sarado ang buwan. 0: walang nagastos.',
        mode: 'Ano ang mangyayari sa perang hindi nagastos. "surplus" (kapag walang nakalagay): lilipat sa susunod na buwan. "all": pati ang sobrang gastos ay lilipat. "capped": lilipat hanggang sa limitasyon. "spread": hahatiin sa natitirang buwan ng taon. "none": mawawala.',
        cap: 'Para lang sa "capped": ang pinakamalaking puwedeng lumipat mula sa isang buwan.',
        opening: 'Ang galing last year: isang halaga para sa lahat ng item, o isa para sa bawat item.',
      },
      example: '=SMM_CARRYOVER(B2:D2; B3:D3)',
      answer:
        '500, 620, 500 – kapag 500, 500, 500 ang plano sa row 2, at 380 at 650 ang nagastos sa row 3, at wala pang laman ang ikatlong buwan.',
    },
    SMM_CARRIED: {
      summary:
        'Ang carry-over na pumasok sa bawat buwan ng budget. Sa unang buwan pumapasok ang natira noong nakaraang taon.',
      arguments: {
        planned: 'Ang plano: isang item sa bawat row, isang buwan sa bawat column.',
        actual: 'Ang nagastos, sa parehong ayos. Walang laman: hindi pa sarado ang buwan.',
        mode: 'Ano ang mangyayari sa perang hindi nagastos, tulad ng sa SMM_CARRYOVER.',
        cap: 'Para lang sa "capped": ang pinakamalaking puwedeng lumipat mula sa isang buwan.',
        opening: 'Ang galing last year.',
      },
      example: '=SMM_CARRIED(B2:D2; B3:D3; "all")',
      answer:
        '0, 120, −30 – kapag 500, 500, 500 ang plano sa row 2, at 380 at 650 ang nagastos sa row 3, at wala pang laman ang ikatlong buwan.',
    },
    SMM_REMAINING: {
      summary:
        'Ang natira sa bawat buwan ng budget: ang puwedeng gastusin minus ang nagastos. Kapag mas mababa sa 0, mas malaki ang nagastos kaysa sa mayroon.',
      arguments: {
        planned: 'Ang plano: isang item sa bawat row, isang buwan sa bawat column.',
        actual: 'Ang nagastos, sa parehong ayos. Walang laman: hindi pa sarado ang buwan.',
        mode: 'Ano ang mangyayari sa perang hindi nagastos, tulad ng sa SMM_CARRYOVER.',
        cap: 'Para lang sa "capped": ang pinakamalaking puwedeng lumipat mula sa isang buwan.',
        opening: 'Ang galing last year.',
      },
      example: '=SMM_REMAINING(B2:D2; B3:D3)',
      answer:
        '120, −30 at isang cell na walang laman – kapag 500, 500, 500 ang plano sa row 2, at 380 at 650 ang nagastos sa row 3, at wala pang laman ang ikatlong buwan.',
    },
    SMM_BUDGET_MONTH: {
      summary:
        'Isang buwan ng budget katabi ng buong taon, siyam na cell bawat item. Ang buwan: plano, carry-over, puwedeng gastusin, nagastos, natira. Ang taon: plano, nagastos, natira, at ang bahagi ng item sa buong plano.',
      arguments: {
        planned: 'Ang plano: isang item sa bawat row, isang buwan sa bawat column.',
        actual: 'Ang nagastos, sa parehong ayos. Walang laman: hindi pa sarado ang buwan.',
        month: 'Aling buwan ang ipapakita: 1 ang unang column.',
        mode: 'Ano ang mangyayari sa perang hindi nagastos, tulad ng sa SMM_CARRYOVER.',
        cap: 'Para lang sa "capped": ang pinakamalaking puwedeng lumipat mula sa isang buwan.',
        opening: 'Ang galing last year.',
      },
      example: '=SMM_BUDGET_MONTH(B2:D2; B3:D3; 2)',
      answer:
        'Ang ikalawang buwan: plano 500, carry-over 120, puwedeng gastusin 620, nagastos 650, natira −30. Ang taon: plano 1,500, nagastos 1,030, natira 470, bahagi 100%. 500, 500, 500 ang plano sa row 2; 380 at 650 ang nagastos sa row 3.',
    },
    SMM_OPENING: {
      summary:
        'Magkano ang dala ng bawat item ng bagong budget mula sa item na kapangalan nito noong nakaraang taon. Walang laman kung walang ganoong item, o kung hindi pa sarado ang huling buwan nito.',
      arguments: {
        lines: 'Ang mga pangalan ng item sa bagong budget.',
        last_lines: 'Ang mga pangalan ng item noong nakaraang taon, isa sa bawat row ng plano.',
        planned: 'Ang plano noong nakaraang taon: isang item sa bawat row, isang buwan sa bawat column.',
        actual: 'Ang nagastos noong nakaraang taon, sa parehong ayos.',
        mode: 'Ano ang nangyari noong nakaraang taon sa perang hindi nagastos, tulad ng sa SMM_CARRYOVER.',
        cap: 'Para lang sa "capped": ang pinakamalaking puwedeng lumipat mula sa isang buwan.',
        opening: 'Ang dala noon ng nakaraang taon mula sa taong sinundan nito.',
      },
      example: '=SMM_OPENING("Instagram ads"; "Instagram ads"; 500; 380)',
      answer: '120: ang natira sa 500 matapos gumastos ng 380.',
    },
    SMM_COSTS: {
      summary:
        'Magkano ang gastos sa bawat buwan ng isang taon: mga bayad na umuulit, gaya ng tool, o halaga para sa buong panahon, gaya ng campaign.',
      arguments: {
        amount: 'Isang bayad, o ang halaga para sa buong panahon kung hahatiin: isa, o isang column.',
        from: 'Ang unang araw.',
        until: 'Ang huling araw. Blangko: tuloy ang bayad; para sa isang araw ang halagang hinahati.',
        year: 'Ang taong ipapakita.',
        every:
          'Ilang buwan ang sakop ng isang bayad: 1 kada buwan, 12 kada taon, 0 isang beses. Kung wala, hahatiin ang halaga sa mga buwan ayon sa dami ng araw, hanggang sentimo.',
        total: 'TRUE: isang row na kabuuan ng lahat, sa halip na isang row bawat halaga.',
      },
      example: '=SMM_COSTS(15; "2026-03-05"; ""; 2026; 1)',
      answer:
        '0, 0, 15 at 15 sa bawat buwan pagkatapos: ang mga buwan ng 2026, bayad tuwing ika-5 mula Marso.',
    },
    SMM_PACING: {
      summary:
        'Kung kasimbilis ng panahon ang paggastos: ang bahagi ng panahong lumipas, ang bahagi ng perang nagastos, ang tantiya sa dulo, at ang salitang buod nito. Kapag lampas sampung puntos ang pagitan, “nauuna” o “nahuhuli”.',
      arguments: {
        budget: 'Ang pera para sa buong panahon: isang halaga, o isang column.',
        spent: 'Ang nagastos na sa ngayon.',
        start: 'Ang unang araw.',
        end: 'Ang huling araw.',
        today:
          'Ang araw ng pagkuwenta, bilang petsang ita-type mo: hindi pinapayagan ng Google ang TODAY() dito.',
        language: 'Ang wika ng salita, tulad ng "fil". English kapag walang nakalagay.',
      },
      example: '=SMM_PACING(300; 150; "2026-06-01"; "2026-06-30"; "2026-06-15"; "fil")',
      answer: '50% ng panahon ang lumipas, 50% ng pera ang nagastos, aabot sa 300 sa dulo: ayon sa plano.',
    },
    SMM_AD_BUDGET: {
      summary:
        'Ang pinakamababa at pinakamataas na ad budget sa isang taon ayon sa isang panuntunan mula sa retail: 10% at 12% ng benta, times ang markup, minus ang gastos sa puwesto.',
      arguments: {
        sales: 'Ang inaasahan mong benta sa isang taon.',
        markup: 'Ang karaniwang markup: kapag binili sa 100 at ibinenta sa 150, 50% ito. Hindi ang margin.',
        occupancy: 'Upa at puwesto sa isang taon; 0 kung wala.',
        share:
          'Sarili mong bahagi ng benta, tulad ng 11%. Isang halaga na lang ang sagot sa halip na dalawa.',
      },
      example: '=SMM_AD_BUDGET(1000000; 92%; 36000)',
      answer: '56,000 at 74,400, magkatabi.',
    },
    SMM_MARGIN: {
      summary:
        'Ang margin (tubo bilang bahagi ng presyo) na katumbas ng isang markup (tubo bilang bahagi ng puhunan).',
      arguments: { markup: 'Ang markup: isa, o isang range ng mga cell.' },
      example: '=SMM_MARGIN(50%)',
      answer: '33.3%: kapag binili sa 100 at ibinenta sa 150, sangkatlo ng presyo ang tubo.',
    },
    SMM_MARKUP: {
      summary:
        'Ang markup (tubo bilang bahagi ng puhunan) na kailangan para sa isang margin (tubo bilang bahagi ng presyo).',
      arguments: { margin: 'Ang margin: isa, o isang range ng mga cell.' },
      example: '=SMM_MARKUP(50%)',
      answer: '100%: doble ng puhunan ang presyo.',
    },
    SMM_BREAKEVEN_ROAS: {
      summary:
        'Ilang beses ng gastos sa ads ang dapat pumasok na kita bago mabawi ang ginastos (break-even ROAS).',
      arguments: {
        margin: 'Ang natitira sa presyo kapag nabayaran na ang paninda, tulad ng 40%.',
        fees: 'Bayad sa payment, platform at iba pa, bilang bahagi ng presyo.',
        refund_rate: 'Ang bahagi ng benta na nire-refund.',
        target_profit: 'Ang bahagi ng presyo na dapat matira bilang tubo.',
      },
      example: '=SMM_BREAKEVEN_ROAS(40%)',
      answer: '2.5: ang ads na 100 ang halaga ay dapat magpasok ng kitang 250.',
    },
    SMM_KPI: {
      summary:
        'Isang metric mula sa talaan ng mga resulta mo, kung gusto mo ay para lang sa isang channel at panahon: reach, engagement rate, gastos kada click at marami pa. Walang laman kung walang naitala.',
      arguments: {
        log: 'Ang talaan: petsa, channel, metric at halaga, sa ganitong pagkakasunod.',
        kpi: 'Ang pangalan ng metric, tulad ng "Reach" o "Engagement rate ayon sa reach": isa, o isang range ng mga cell.',
        channel: 'Ang channel na ito lang; lahat kapag walang nakalagay.',
        from: 'Ang unang araw na bibilangin.',
        to: 'Ang huling araw na bibilangin.',
      },
      example: '=SMM_KPI(Metrics!A:D; "Reach"; "Instagram"; "2026-02-01"; "2026-02-28")',
      answer: 'Ang reach sa Instagram noong Pebrero 2026, mula sa sheet na “Metrics”.',
    },
    SMM_KPI_ROLLUP: {
      summary:
        'Isang table ng mga metric mula sa talaan ng mga resulta mo, ayon sa panahon at channel, na may row ng mga pamagat.',
      arguments: {
        log: 'Ang talaan: petsa, channel, metric at halaga, sa ganitong pagkakasunod.',
        kpis: 'Ang mga pangalan ng metric: isang range ng mga cell, o isang text na may mga kuwit sa pagitan.',
        period:
          '"araw", "linggo" (mula Lunes), "buwan" (kapag walang nakalagay), "kuwarter", "taon" o "lahat".',
        by: '"channel" (kapag walang nakalagay), o "kabuuan" para sa lahat ng channel.',
        from: 'Ang unang araw na bibilangin.',
        to: 'Ang huling araw na bibilangin.',
      },
      example: '=SMM_KPI_ROLLUP(Metrics!A:D; "Reach, Engagement"; "buwan"; "kabuuan")',
      answer: 'Isang row sa bawat buwan ng sheet na “Metrics”: ang unang araw nito, reach, engagement.',
    },
    SMM_GOAL_PROGRESS: {
      summary:
        'Gaano na kalayo ang isang goal: ang bahagi ng daang nalakbay, ang bahagi ng panahong lumipas, at ang salitang buod nito. Kapag lampas sampung puntos ang pagitan, “nauuna” o “nahuhuli”.',
      arguments: {
        baseline: 'Kung saan nagsimula ang goal: isang numero, o isang column.',
        target: 'Ang numerong gustong abutin.',
        current: 'Nasaan na ito ngayon.',
        start: 'Ang araw ng simula.',
        deadline: 'Ang araw na dapat naabot na ito.',
        today:
          'Ang araw ng pagkuwenta, bilang petsang ita-type mo: hindi pinapayagan ng Google ang TODAY() dito.',
        language: 'Ang wika ng salita, tulad ng "fil". English kapag walang nakalagay.',
      },
      example: '=SMM_GOAL_PROGRESS(1000; 2000; 1500; "2026-01-01"; "2026-01-31"; "2026-01-16"; "fil")',
      answer: '50% ng daan, 50% ng panahon: ayon sa plano.',
    },
    SMM_TRAJECTORY: {
      summary:
        'Kung gaano na dapat ang naabot ng isang goal sa katapusan ng bawat buwan para umabot sa oras: pantay-pantay ang hakbang kada buwan.',
      arguments: {
        baseline: 'Kung saan nagsisimula ang goal: isang numero, o isang column. Walang laman: 0.',
        target: 'Ang numerong gustong abutin.',
        start: 'Ang unang araw.',
        deadline: 'Ang araw na dapat naabot na ito.',
        months: 'Kahit anong araw ng bawat buwan: mga petsa sa isang row.',
      },
      example:
        '=SMM_TRAJECTORY(0; 300; "2026-01-01"; "2026-03-31"; HSTACK("2026-01-01"; "2026-02-01"; "2026-03-01"))',
      answer: '100, 200, 300: sangkatlo ng daan kada buwan.',
    },
    SMM_TIMELINE: {
      summary:
        'Ang mga bar ng timeline bilang mga tanda: • kung saan nagsisimula ang trabaho, — habang tuloy ito, ◊ sa deadline.',
      arguments: {
        start: 'Ang unang araw: isa, o isang column.',
        finish: 'Ang huling araw. Walang laman: simula lang ang lalabas.',
        deadline: 'Ang araw na dapat naabot na ang goal; puwedeng walang laman.',
        periods: 'Ang unang araw ng bawat linggo o buwan, sa isang row.',
      },
      example:
        '=SMM_TIMELINE("2026-02-03"; "2026-02-12"; "2026-02-20"; HSTACK("2026-02-02"; "2026-02-09"; "2026-02-16"))',
      answer: '•, —, ◊: dalawang linggong trabaho, deadline sa ikatlo.',
    },
    SMM_MONTH_VIEW: {
      summary:
        'Isang buwan bilang kalendaryo, mula sa listahan ng mga post: anim na linggong may pitong araw, at sa bawat araw ang nakaplano ayon sa oras. Kung hindi kasya lahat, sinasabi ng huling linya kung ilan pa.',
      arguments: {
        month: 'Kahit anong araw ng buwan.',
        dates: 'Ang petsa ng mga post, isa bawat row. Nilalaktawan ang row na walang petsa.',
        times: 'Ang oras nila, tulad ng 09:30. Walang laman kung wala.',
        lines: 'Ang nakasulat sa kalendaryo: channel, paksa. Nagiging isang linya ang ilang column.',
        key_dates:
          'Mahahalagang petsa, tulad ng holiday. Nauuna ang mga ito, may bituin. Puwedeng nasa ikalawang column ang huling araw.',
        key_names: 'Ang pangalan ng mahahalagang petsa.',
        week_start: 'Ang unang araw ng linggo: 1 ay Lunes (kapag walang nakalagay), 7 ay Linggo.',
      },
      example: '=SMM_MONTH_VIEW("2026-02-14"; "2026-02-14"; "9:30"; "Kandila")',
      answer:
        'Labindalawang row na may pitong cell: 26, 27, 28 … at sa ilalim ng bawat linggo ang nakaplano. Sa Pebrero 14 nakasulat ang 09:30 Kandila.',
    },
    SMM_WEEK_VIEW: {
      summary:
        'Isang linggo mula sa listahan ng mga post: magkatabi ang pitong araw, at sa bawat araw ang mga post bilang card ayon sa oras.',
      arguments: {
        day: 'Kahit anong araw ng linggo.',
        dates: 'Ang petsa ng mga post, isa bawat row. Nilalaktawan ang row na walang petsa.',
        times: 'Ang oras nila, tulad ng 09:30. Walang laman kung wala.',
        lines: 'Ang nakasulat sa card: channel, paksa. Bawat column ay isang linya.',
        key_dates:
          'Mahahalagang petsa, tulad ng holiday. Nauuna ang mga ito, may bituin. Puwedeng nasa ikalawang column ang huling araw.',
        key_names: 'Ang pangalan ng mahahalagang petsa.',
        week_start: 'Ang unang araw ng linggo: 1 ay Lunes (kapag walang nakalagay), 7 ay Linggo.',
      },
      example: '=SMM_WEEK_VIEW("2026-02-14"; "2026-02-14"; "9:30"; "Kandila")',
      answer: 'Pitong cell; sa Sabado nakasulat ang 09:30 Kandila.',
    },
    SMM_UTM: {
      summary:
        'Isang link na may mga UTM tag, para makita sa web statistics mo kung saang post o campaign galing ang bumisita. Hindi nagbabago ang ibang bahagi ng link.',
      arguments: {
        url: 'Ang link: isa, o isang range ng mga cell.',
        source: 'Kung saan galing ang bumisita, tulad ng instagram.',
        medium: 'Ang uri ng traffic, tulad ng social o paid_social.',
        campaign: 'Ang pangalan ng campaign.',
        content: 'Kung aling post o ad ito.',
        term: 'Ang keyword ng isang search ad.',
      },
      example: '=SMM_UTM("https://shop.example"; "Instagram"; "social"; "Summer Sale")',
      answer: 'https://shop.example?utm_source=instagram&utm_medium=social&utm_campaign=summer%20sale',
    },
    SMM_SMART: {
      summary:
        'Ano pa ang kulang para maging SMART ang isang goal: tiyak, nasusukat, kayang abutin, may kaugnayan, may takdang panahon. Walang laman kung walang kulang.',
      arguments: {
        specific: 'Ano ang gusto mong maabot, at sa aling channel.',
        measurable: 'Aling numero ang ibig sabihin ay tagumpay.',
        achievable: 'Bakit ito posible.',
        relevant: 'Bakit ito mahalaga sa negosyo.',
        time_bound: 'Hanggang kailan.',
        language: 'Ang wika ng mga salita, tulad ng "fil". English kapag walang nakalagay.',
      },
      example: '=SMM_SMART("Palaguin ang Instagram"; ""; "Oo"; "Bagay sa shop"; ""; "fil")',
      answer: 'nasusukat, may takdang panahon',
    },
    SMM_BOARD: {
      summary:
        'Isang task board: isang column sa bawat yugto, nasa unang row kung ilan ang gawain, at nasa ibaba ang mga gawain. Nauuna ang pinaka-urgent; sa mga tapos na, ang pinakabago.',
      arguments: {
        tasks:
          'Isang gawain kada row: ang nakasulat sa card, yugto, ranggo ng priority (nauuna ang 1), deadline, kung kailan natapos, tao, initiative. Puwedeng wala ang mga huling column.',
        stages: 'Ang mga pangalan ng yugto ayon sa ayos. Ang huli ay para sa tapos na.',
        today:
          'Ang araw ng pagkuwenta, bilang petsang ita-type mo: hindi pinapayagan ng Google ang TODAY() dito.',
        done_days: 'Ilang araw mananatili sa board ang tapos na gawain. Palagi kapag walang nakalagay.',
        person: 'Mga gawain lang ng taong ito.',
        initiative: 'Mga gawain lang ng initiative na ito.',
      },
      example: '=SMM_BOARD(HSTACK("Kumuha ng litrato"; "Susunod"); HSTACK("Susunod"; "Tapos na"))',
      answer: '1 at 0, at sa ilalim ng 1 ang gawain: Kumuha ng litrato.',
    },
  },
}
