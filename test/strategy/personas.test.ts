import { grid, openAddon } from '../local-addon'

/** Rows by the name of the persona, as the owner finds them. */
function personas(owner = {}, create = ['Create', 'Personas'], name = 'Personas') {
  const google = openAddon(owner)
  google.ui.click(...(create as [string, string]))
  const read = () => {
    const sheet = grid(google, name)
    const first = sheet.headRow('anchor')
    const row = (persona: string) =>
      sheet.values.slice(first).find((cells) => cells[sheet.column('persona') - 1] === persona)
    return {
      ...sheet,
      of: (persona: string, key: string) => row(persona)?.[sheet.column(key) - 1],
      at: (mark: string, key: string) => sheet.values[sheet.headRow(mark) - 1]?.[sheet.column(key) - 1],
      address: (mark: string, key: string) =>
        `'${name}'!${sheet.sheet.getRange(sheet.headRow(mark), sheet.column(key)).getA1Notation()}`,
    }
  }
  return { google, read }
}

describe('personas', () => {
  const { google, read } = personas()

  test('count the answers and say what comes next', () => {
    const { of } = read()
    expect(of('Gift-giver Grace', 'answered')).toBe(10)
    expect(of('Calm-seeker Martin', 'answered')).toBe(9)
    expect(of('Calm-seeker Martin', 'complete')).toBeCloseTo(0.9, 12)
    // A segment needs interests and a hook, a negative persona a reason.
    expect(of('Retirees with a garden', 'complete')).toBe(1)
    expect(of('Bargain hunters', 'complete')).toBe(1)
    expect(of('Gift-giver Grace', 'hint')).toBe('Ready to use')
    // 35% of Martin's ad money misses: more than a quarter.
    expect(of('Calm-seeker Martin', 'hint')).toBe('Narrow the targeting: too much money misses them')
    expect(of('Retirees with a garden', 'hint')).toBe('Name the ad audience')
    expect(of('Bargain hunters', 'hint')).toBe('Ready to use')
  })

  test('show the ad money that reached the wrong people', () => {
    const { of, at } = read()
    expect(of('Calm-seeker Martin', 'wasted')).toBeCloseTo(96 * 0.35, 10)
    expect(of('Retirees with a garden', 'wasted')).toBe('')
    expect(at('band', 'business')).toBeCloseTo(240 * 0.08 + 96 * 0.35 + 60 * 0.12, 10)
  })

  test('draw a card of the one that is chosen', () => {
    expect(read().at('card-1', 'kind')).toBe('Buyer')
    google.edit(read().address('card-1', 'persona'), 'Calm-seeker Martin')
    const { at, of } = read()
    expect(at('card-1', 'complete')).toBeCloseTo(0.9, 12)
    expect(at('card-1', 'work')).toBe(of('Calm-seeker Martin', 'work'))
    // A question without an answer stays blank.
    expect(at('card-1', 'business')).toBe('')
    expect(at('card-2', 'business')).toBe(of('Calm-seeker Martin', 'promise'))
    expect(at('card-2', 'kind')).toBe(of('Calm-seeker Martin', 'hook'))
    expect(at('card-3', 'kind')).toBe('TikTok')
    google.edit(read().address('card-1', 'persona'), 'Nobody')
    expect(read().at('card-1', 'work')).toBe('')
  })

  test('ask a negative persona for its reason, and a buyer for a hook and seven answers', () => {
    const { sheet, row, column } = read()
    const hint = (name: string) => read().of(name, 'hint')
    sheet.getRange(row('Bargain hunters', 'persona'), column('exclude')).clearContent()
    expect(hint('Bargain hunters')).toBe('Say why ads should leave them out')
    expect(read().of('Bargain hunters', 'complete')).toBe(0)
    sheet.getRange(row('Gift-giver Grace', 'persona'), column('work'), 1, 4).clearContent()
    expect(hint('Gift-giver Grace')).toBe('Answer at least seven of the ten questions')
    sheet.getRange(row('Gift-giver Grace', 'persona'), column('hook')).clearContent()
    expect(hint('Gift-giver Grace')).toBe('Find a hook: which offer would make them click?')
  })

  test('stay right when rows are sorted by hand or a new one is typed', () => {
    const { sheet, headRow, column } = read()
    sheet.insertRowBefore(headRow('anchor') + 1)
    sheet.getRange(headRow('anchor') + 1, column('persona')).setValue('Cafés')
    expect(read().of('Cafés', 'answered')).toBe(0)
    expect(read().of('Cafés', 'hint')).toBe('Choose the kind')
    expect(read().of('Calm-seeker Martin', 'answered')).toBe(9)
  })
})

test('personas speak Greek', () => {
  const { read } = personas({ userLocale: 'el', locale: 'el_GR' }, ['Δημιουργία', 'Περσόνες'], 'Περσόνες')
  const { of, at } = read()
  expect(of('Μάνος της ηρεμίας', 'answered')).toBe(9)
  expect(of('Κυνηγοί προσφορών', 'kind')).toBe('Αρνητική')
  expect(of('Κυνηγοί προσφορών', 'hint')).toBe('Έτοιμη')
  expect(at('card-2', 'work')).toBe(of('Δάφνη των δώρων', 'dreams'))
})
