import { Killed } from '../../local/google'
import { evaluate, googleWith, messageOf } from './project'

describe('properties', () => {
  const inScript = (body: string) =>
    evaluate(`(function (p) { ${body} })(PropertiesService.getDocumentProperties())`)

  test('are texts', () => {
    expect(inScript(`p.setProperty('a', 5).setProperty('b', true); return p.getProperties()`)).toEqual({
      a: '5',
      b: 'true',
    })
  })

  test('that are missing are null', () => {
    expect(inScript(`return p.getProperty('none')`)).toBeNull()
  })

  test('can be replaced at once', () => {
    expect(
      inScript(`p.setProperty('a', '1'); p.setProperties({ b: '2' }, true); return p.getKeys()`),
    ).toEqual(['b'])
  })

  test('of document, user and script are apart', () => {
    expect(
      inScript(`p.setProperty('a', '1'); return PropertiesService.getUserProperties().getProperty('a')`),
    ).toBeNull()
  })

  test('hold at most 9 KB each', () => {
    expect(messageOf(() => inScript(`p.setProperty('a', 'ä'.repeat(4609))`))).toBe(
      'Exception: Argument too large: value',
    )
  })

  test('hold at most 500 KB together', () => {
    const body = `for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000))`
    expect(messageOf(() => inScript(body))).toContain('You have exceeded the property storage quota.')
  })

  test('outlast an execution, and the file in what save() gives', () => {
    const code = `function put() { PropertiesService.getUserProperties().setProperty('a', '1') }
      function get() { return PropertiesService.getUserProperties().getProperty('a') }`
    const google = googleWith(code)
    google.run('put')
    expect(google.run('get')).toBe('1')
    expect(googleWith(code, google.save()).run('get')).toBe('1')
  })
})

describe('the cache', () => {
  const code = `function put(seconds) { CacheService.getUserCache().put('k', 'v', seconds) }
    function big() { CacheService.getUserCache().put('k', 'x'.repeat(102401)) }
    function get() { return CacheService.getUserCache().get('k') }`

  test('forgets when the time is over', () => {
    const google = googleWith(code)
    google.run('put', 60)
    expect(google.run('get')).toBe('v')
    google.tick(new Date('2026-01-31T10:01:01Z'))
    expect(google.run('get')).toBeNull()
  })

  test('holds at most 100 KB a value', () => {
    expect(messageOf(() => googleWith(code).run('big'))).toBe('Exception: Argument too large: value')
  })

  test('keeps nothing longer than six hours, whatever was asked', () => {
    const google = googleWith(code)
    google.run('put', 100_000)
    google.tick(new Date('2026-01-31T15:59:59Z'))
    expect(google.run('get')).toBe('v')
    google.tick(new Date('2026-01-31T16:00:01Z'))
    expect(google.run('get')).toBeNull()
  })

  test('drops the oldest of more than a thousand entries', () => {
    const many = `const c = CacheService.getScriptCache(); for (let i = 0; i < 1001; i++) c.put('k' + i, 'v')`
    expect(evaluate(`(() => { ${many}; return [c.get('k0'), c.get('k100'), c.get('k1000')] })()`)).toEqual([
      null,
      null,
      'v',
    ])
  })
})

describe('locks', () => {
  const code = `function take() { const l = LockService.getDocumentLock(); return [l.tryLock(1000), l.hasLock()] }
    function wait() { LockService.getDocumentLock().waitLock(1000) }
    function give() { const l = LockService.getDocumentLock(); l.tryLock(1); l.releaseLock(); return l.hasLock() }`

  test('are given back at the end of the execution', () => {
    const google = googleWith(code)
    expect([google.run('take'), google.run('take')]).toEqual([
      [true, true],
      [true, true],
    ])
  })

  test('can be given back before', () => {
    expect(googleWith(code).run('give')).toBe(false)
  })

  test('held by another user are waited for in vain', () => {
    const google = googleWith(code)
    const release = google.holdLock('document')
    expect(google.run('take')).toEqual([false, false])
    expect(google.now()).toEqual(new Date('2026-01-31T10:00:01Z'))
    expect(messageOf(() => google.run('wait'))).toBe(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    )
    release()
    expect(google.run('take')).toEqual([true, true])
  })
})

describe('utilities', () => {
  test.each([
    [
      `Utilities.formatDate(new Date(0), 'Europe/Athens', "yyyy-MM-dd'T'HH:mm:ssXXX")`,
      '1970-01-01T02:00:00+02:00',
    ],
    [
      `Utilities.formatDate(new Date(0), 'GMT-05:00', "EEE, d MMM yyyy h:mm a Z")`,
      'Wed, 31 Dec 1969 7:00 PM -0500',
    ],
    [`Utilities.formatDate(new Date(1e12), 'UTC', "yy M D w u ''SSS'")`, undefined],
    [
      `Utilities.parseDate('2026-01-31 12:00', 'Europe/Athens', 'yyyy-MM-dd HH:mm').toISOString()`,
      '2026-01-31T10:00:00.000Z',
    ],
    [`Utilities.formatString('%s has %d posts, %.1f%%', 'Anna', 7, 12.34)`, 'Anna has 7 posts, 12.3%'],
    [`Utilities.base64Encode('Γειά')`, 'zpPOtc65zqw='],
    [`Utilities.base64EncodeWebSafe([-5, -17, -1])`, '--__'],
    [`Utilities.newBlob(Utilities.base64Decode('zpPOtc65zqw=')).getDataAsString()`, 'Γειά'],
    [`Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a').slice(0, 3)`, [12, -63, 117]],
    [`Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'a').length`, 32],
    [
      `Utilities.parseCsv('a,"b, ""c"""\\n1,2')`,
      [
        ['a', 'b, "c"'],
        ['1', '2'],
      ],
    ],
    [`Utilities.parseCsv('a;b', ';')`, [['a', 'b']]],
    [`/^[0-9a-f]{8}-[0-9a-f]{4}-4/.test(Utilities.getUuid())`, true],
    [`Utilities.newBlob('x', 'text/csv', 'a.csv').getName()`, 'a.csv'],
  ])('%s', (expression, expected) => {
    if (expected !== undefined) expect(evaluate(expression)).toEqual(expected)
  })

  test('sleeping lets the clock go on', () => {
    expect(evaluate('(Utilities.sleep(5000), new Date().toISOString())')).toBe('2026-01-31T10:00:05.000Z')
  })

  test('a date that is none is refused', () => {
    expect(() => evaluate(`Utilities.formatDate('2026-01-31', 'UTC', 'yyyy')`)).toThrow()
  })
})

describe('html', () => {
  const page = '<p><?= name ?></p><? for (const n of list()) { ?><b><?!= n ?></b><? } ?>'
  const files = { 'page.html': page, 'script.html': '<script>var a = <?= name ?></script>' }

  test('a template prints escaped, prints as it is, and runs code among the script', () => {
    const google = googleWith(
      `function list() { return ['<i>1</i>', 2] }
       function f() { const t = HtmlService.createTemplateFromFile('page'); t.name = 'A & "B"'; return t.evaluate().getContent() }`,
      { files },
    )
    expect(google.run('f')).toBe('<p>A &amp; &#34;B&#34;</p><b><i>1</i></b><b>2</b>')
  })

  test('the raw content of a template is its file', () => {
    expect(evaluate(`HtmlService.createTemplateFromFile('page').getRawContent()`, { files })).toBe(page)
  })

  test('escaping inside a script is not pretended', () => {
    const f = `(t => { t.name = 'x'; return t.evaluate() })(HtmlService.createTemplateFromFile('script'))`
    expect(() => evaluate(f, { files })).toThrow('not emulated')
  })

  test('output is put together from parts', () => {
    expect(
      evaluate(`HtmlService.createHtmlOutput('a').append('<b>').appendUntrusted('<c>').getContent()`),
    ).toBe('a<b>&lt;c&gt;')
  })
})

test('what a script logs is recorded', () => {
  const google = googleWith(`function f() { console.error('No %s', 'row'); Logger.log({ a: 1 }) }`)
  google.run('f')
  expect(google.console.map(({ level, message }) => [level, message])).toEqual([
    ['error', 'No row'],
    ['info', '{"a":1}'],
  ])
})

test('the hook hears each call of a service and may make it fail', () => {
  const heard: string[] = []
  const google = googleWith(
    `function f() { Utilities.getUuid(); PropertiesService.getUserProperties().setProperty('a', '1') }`,
    {
      onCall(service, method, args) {
        heard.push(`${service}.${method}(${args.join()})`)
        if (method === 'setProperty') throw new Error('The line went dead')
      },
    },
  )
  expect(messageOf(() => google.run('f'))).toBe('Error: The line went dead')
  expect(heard).toEqual([
    'Utilities.getUuid()',
    'PropertiesService.getUserProperties()',
    'Properties.setProperty(a,1)',
  ])
  expect(google.calls.total).toBe(3)
})

test('an execution that was killed cannot tidy up', () => {
  const google = googleWith(
    `function f() {
      const p = PropertiesService.getUserProperties()
      try { p.setProperty('step', '1') } catch (e) {} finally { p.setProperty('tidy', '1') }
    }
    function get() { return PropertiesService.getUserProperties().getKeys() }`,
    {
      onCall(_service, method, args) {
        if (method === 'setProperty' && args[0] === 'step') throw new Killed()
      },
    },
  )
  expect(messageOf(() => google.run('f'))).toBe('Exception: Exceeded maximum execution time')
  expect(google.run('get')).toEqual([])
})
