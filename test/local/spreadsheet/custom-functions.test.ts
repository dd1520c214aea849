import { athens, world } from './world'

test('arguments arrive as Google gives them', () => {
  const { engine, sheet } = world()
  const seen: unknown[][] = []
  engine.registerFunction('SEE', ['a'], (args) => {
    seen.push(args)
    return 1
  })
  sheet.getRange('A1:B2').setValues([
    ['2026-01-31', '10%'],
    ['', '=1/0'],
  ])
  sheet.getRange('D1').setFormula('=SEE(A1:B2)')
  sheet.getRange('D1').getValue()
  expect(seen.at(-1)).toEqual([
    [
      [athens(2026, 1, 31), 0.1],
      ['', '#DIV/0!'],
    ],
  ])
})

test('a single cell is a scalar, an omitted argument undefined', () => {
  const { engine, sheet } = world()
  const seen: unknown[][] = []
  engine.registerFunction('SEE', ['a', 'b', 'c'], (args) => {
    seen.push(args)
    return args.length
  })
  sheet.getRange('A1').setValue('x')
  sheet.getRange('D1').setFormula('=SEE(A1;;3)')
  sheet.getRange('D1').getValue()
  expect(seen.at(-1)).toEqual(['x', undefined, 3])
})

test('a matrix spills, a Date shows as a date, null as nothing', () => {
  const { engine, sheet } = world()
  engine.registerFunction('TABLE', [], () => [
    ['a', 1],
    [athens(2026, 7, 2), null],
  ])
  sheet.getRange('A1').setFormula('=TABLE()')
  expect(sheet.getRange('A1:B2').getValues()).toEqual([
    ['a', 1],
    [athens(2026, 7, 2), ''],
  ])
  expect(sheet.getRange('A2').getDisplayValue()).toBe('7/2/2026')
})

test('what is thrown shows as #ERROR! with its message', () => {
  const { engine, sheet } = world()
  engine.registerFunction('BAD', [], () => {
    throw new Error('Give me a month')
  })
  sheet.getRange('A1').setFormula('=BAD()')
  expect(sheet.getRange('A1').getValue()).toBe('#ERROR!')
  expect(engine.evaluated({ sheetId: '0', col: 0, row: 0 })).toMatchObject({ message: 'Give me a month' })
})

test('NOW, TODAY and RAND are refused as arguments and through references', () => {
  const { engine, sheet } = world()
  engine.registerFunction('ECHO', ['a'], ([a]) => a)
  sheet.getRange('A1').setFormula('=TODAY()')
  sheet.getRange('A2').setFormula('=A1+1')
  sheet
    .getRange('B1:B4')
    .setFormulas([['=ECHO(TODAY())'], ['=ECHO(A2)'], ['=IF(TODAY()>1;ECHO(5))'], ['=ECHO(6)']])
  expect(sheet.getRange('B1:B4').getValues()).toEqual([['#ERROR!'], ['#ERROR!'], [5], [6]])
})

test('a function that is registered after its formula was written is found', () => {
  const { engine, sheet } = world()
  sheet.getRange('A1').setFormula('=LATER(2)')
  expect(sheet.getRange('A1').getValue()).toBe('#NAME?')
  engine.registerFunction('LATER', ['n'], ([n]) => Number(n) * 2)
  expect(sheet.getRange('A1').getValue()).toBe(4)
})

test('two workbooks in one process keep their functions apart', () => {
  const one = world()
  const two = world()
  one.engine.registerFunction('WHO', [], () => 'one')
  two.engine.registerFunction('WHO', [], () => 'two')
  one.sheet.getRange('A1').setFormula('=WHO()')
  two.sheet.getRange('A1').setFormula('=WHO()')
  expect([one.sheet.getRange('A1').getValue(), two.sheet.getRange('A1').getValue()]).toEqual(['one', 'two'])
})

test('a function is calculated again only when what it reads changes', () => {
  const { engine, sheet } = world()
  const names: string[] = []
  engine.registerFunction('ECHO', ['a'], ([a]) => a)
  engine.onFunctionCall = (name) => names.push(name)
  sheet.getRange('A1').setValue(1)
  sheet.getRange('B1').setFormula('=ECHO(A1)')
  sheet.getRange('B1').getValue()
  names.length = 0
  sheet.getRange('C9').setValue('elsewhere').getValue()
  expect(names).toEqual([])
  sheet.getRange('A1').setValue(2)
  expect(sheet.getRange('B1').getValue()).toBe(2)
  expect(names).toEqual(['ECHO'])
})

test('a function may read the spreadsheet while it is calculated', () => {
  const { engine, sheet, spreadsheet } = world()
  engine.registerFunction('PEEK', [], () => spreadsheet.getRange('A1').getValue())
  sheet.getRange('A1').setFormula('=1+1')
  sheet.getRange('B1').setFormula('=PEEK()')
  expect(sheet.getRange('B1').getValue()).toBe(2)
})
