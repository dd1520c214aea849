import type { Texts } from '../en'

export const documents: Texts['documents'] = {
  created:
    'Handa na ang “{sheet}”, may kasamang halimbawa. Kapag sapat na ang nakita mo, piliin ang “{clear}”.',
  createdAll: {
    one: 'Handa na ang {count} dokumento, may kasamang halimbawa. Kapag nakita mo na, piliin ang “{clear}”.',
    other:
      'Handa na ang {count} na dokumento, may kasamang halimbawa. Kapag nakita mo na, piliin ang “{clear}”.',
  },
  allExist: 'Nandito na ang lahat ng dokumento.',
  exists: 'Nandito na ang “{sheet}”.',
  enabled: 'Nagkukuwenta na ang SMM Planner sa spreadsheet na ito.',
  languageChosen: 'Filipino na ang wika ng SMM Planner. Hindi magbabago ang wika ng mga sheet na nagawa na.',
  cleared: {
    one: '{count} row ng sample data ang nabura.',
    other: '{count} na row ng sample data ang nabura.',
  },
  kept: {
    one: '{count} row na binago mo ang hindi binura.',
    other: '{count} na row na binago mo ang hindi binura.',
  },
  nothingToClear: 'Wala nang sample data.',
  confirmClear: 'Burahin ang sample data sa lahat ng sheet? Hindi mabubura ang mga isinulat mo.',
  healthy: 'Maayos ang lahat ng sheet.',
  confirmRepair: 'May kulang: {findings}. Ibalik ito? Hindi magbabago ang mga isinulat mo.',
  repaired: 'Naibalik: {findings}.',
  findings: {
    column: 'ang column na “{column}” sa “{sheet}”',
    formula: 'ang formula ng “{column}” sa “{sheet}”',
    setting: 'ang field na “{column}” sa “{sheet}”',
    sheet: 'ang sheet na “{sheet}”',
    version: 'ang pinakabagong bersyon ng “{sheet}”',
    keys: 'ang nakatagong row ng mga pangalan ng column sa “{sheet}”',
  },
  errors: {
    missingColumn:
      'Wala na ang column na “{column}” sa “{sheet}”. Piliin ang “{check}” sa menu para maibalik ito.',
    missingKeys:
      'Nawala ang nakatagong row ng mga pangalan ng column sa “{sheet}”. Piliin ang “{check}” sa menu para maibalik ito.',
    missingSheet: 'Wala ang sheet na “{sheet}”. Gawin muna ito mula sa menu.',
    badCell: '“{sheet}”, cell {cell}: hindi halaga ang “{value}”. Itama ito at subukan ulit.',
    busy: 'May ibang nagbabago sa spreadsheet na ito ngayon. Maghintay sandali at subukan ulit.',
    tooLong: 'Masyadong mahaba: hanggang {limit} character lang.',
    notAllowed:
      'Wala pang pahintulot ang SMM Planner para dito. Buksan ulit ang menu at ibigay ang hinihingi nitong pahintulot.',
    invalidRequest: 'Hindi naintindihan ang request. Isara ang panel, buksan ulit, at subukan muli.',
    unexpected:
      'Nagkaproblema, at wala nang ibang nabago. Subukan ulit; kapag naulit, piliin ang “{check}” sa menu.',
  },
}
