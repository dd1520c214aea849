import type { Words } from './en'

export const fil: Words = {
  line: {
    about:
      'Sinusubukan mo ang SMM Planner sa workbook na dito lang sa browser mo naka-save. Nasa Google Sheets ang totoong SMM Planner, sa menu na Mga Extension.',
    language: 'Wika',
    download: 'I-download ang .xlsx',
    reset: 'I-reset',
  },
  reset: {
    title: 'Magsimula ulit?',
    text: 'Mabubura sa browser na ito ang lahat ng laman ng workbook. Hindi na ito mababawi.',
    yes: 'Burahin lahat',
    no: 'Huwag burahin',
  },
  broken: {
    title: 'Hindi mabuksan ang naka-save mong workbook',
    text: 'Hindi na mabasa ang naka-save sa browser na ito. Puwede kang magsimula sa bagong workbook, o hayaan muna ito at i-reload ang page mamaya.',
    yes: 'Magsimula sa bago',
    no: 'Hayaan muna',
  },
  protected: {
    title: 'Sandali!',
    text: 'Babaguhin mo ang bahagi ng sheet na kinakalkula o hindi dapat mabago nang hindi sinasadya.',
    yes: 'Baguhin pa rin',
    no: 'Kanselahin',
  },
  menus: {
    bar: 'Menu',
    file: 'File',
    edit: 'I-edit',
    view: 'Tingnan',
    insert: 'Maglagay',
    format: 'Format',
    data: 'Data',
  },
  sheet: 'Sheet1',
  close: 'Isara',
  dismiss: 'Alisin ang mensahe',
  running: 'Sandali lang…',
  grid: 'Spreadsheet',
  failed: {
    start: 'Hindi nagsimula ang pagsubok. I-reload ang page; kung ayaw pa rin, i-reset ito.',
    save: 'Hindi na-save sa browser na ito ang mga huli mong binago. Mawawala ang mga iyon kapag isinara mo ang page.',
    download: 'Hindi nagawa ang .xlsx file.',
  },
  alert: {
    yesNo: 'Ang “OK” ay oo, ang “Kanselahin” ay hindi.',
    yesNoCancel: 'I-type ang 1 para sa oo o 2 para sa hindi. “Kanselahin” para huwag ituloy.',
  },
  sent: {
    title: 'Mga ipapadala sana',
    explain: 'Sa Google Sheets, talagang maipapadala ang mga ito. Dito, ipinapakita lang.',
    mail: 'Email kay',
    web: 'Web request sa',
    clear: 'Linisin ang listahan',
  },
  inGoogle: 'Sa Google Sheets:',
  question: { ok: 'OK', cancel: 'Kanselahin' },
}
