import { googleWith, messageOf } from './project'

const scopes = ['script.send_mail', 'script.external_request', 'https://mail.google.com/']
const script = (body: string, manifest: object = {}) =>
  googleWith(`function f() { ${body} }`, { scopes, manifest })

describe('mail', () => {
  test('is recorded instead of sent', () => {
    const google = script(
      `MailApp.sendEmail({ to: 'a@x.org,b@x.org', subject: 'Due', body: 'Text', name: 'SMM', htmlBody: '<p>' })`,
    )
    google.run('f')
    expect(google.sent).toEqual([
      {
        kind: 'mail',
        service: 'MailApp',
        to: 'a@x.org,b@x.org',
        subject: 'Due',
        body: 'Text',
        name: 'SMM',
        htmlBody: '<p>',
        at: new Date('2026-01-31T10:00:00Z'),
      },
    ])
  })

  test.each([
    [`'a@x.org', 'S', 'B'`, { to: 'a@x.org', subject: 'S', body: 'B' }],
    [`'a@x.org', 'r@x.org', 'S', 'B'`, { to: 'a@x.org', replyTo: 'r@x.org', subject: 'S', body: 'B' }],
    [`'a@x.org', 'S', 'B', { cc: 'c@x.org' }`, { to: 'a@x.org', subject: 'S', body: 'B', cc: 'c@x.org' }],
  ])('can be sent as (%s)', (args, mail) => {
    const google = script(`MailApp.sendEmail(${args})`)
    google.run('f')
    expect(google.sent).toMatchObject([mail])
  })

  test.each([
    [`{ subject: 'S' }`, 'Exception: Failed to send email: no recipient'],
    [`'nobody', 'S', 'B'`, 'Exception: Invalid email: nobody'],
  ])('is refused: %s', (args, message) => {
    expect(messageOf(() => script(`MailApp.sendEmail(${args})`).run('f'))).toBe(message)
  })

  test('reaches 100 people a day', () => {
    const google = script(
      `MailApp.sendEmail(Array(60).fill('a@x.org').join(), 'S', 'B'); return MailApp.getRemainingDailyQuota()`,
    )
    expect(google.run('f')).toBe(40)
    expect(messageOf(() => google.run('f'))).toBe(
      'Exception: Service invoked too many times for one day: email.',
    )
    google.tick(new Date('2026-02-01T10:00:00Z'))
    expect(google.run('f')).toBe(40)
  })
})

describe('web requests', () => {
  const url = 'https://api.example.com/v1?q=1'

  test('are recorded and answered as prepared', () => {
    const google = script(
      `const r = UrlFetchApp.fetch('${url}', { method: 'post', payload: { a: 1 }, headers: { A: 'b' } }); return [r.getResponseCode(), r.getContentText()]`,
    )
    google.respond(/example\.com/, { code: 201, body: 'ok' })
    expect(google.run('f')).toEqual([201, 'ok'])
    expect(google.sent).toMatchObject([
      {
        kind: 'request',
        url,
        method: 'post',
        payload: 'a=1',
        headers: { A: 'b' },
        contentType: 'application/x-www-form-urlencoded',
      },
    ])
  })

  test('without a prepared answer are not pretended', () => {
    const google = script(`UrlFetchApp.fetch('${url}')`)
    expect(messageOf(() => google.run('f'))).toBe(`Error: not emulated: no answer prepared for ${url}`)
    expect(google.sent).toHaveLength(1)
  })

  test('that fail throw, unless the script says otherwise', () => {
    const google = script(`UrlFetchApp.fetch('${url}')`)
    google.respond(url, { code: 404, body: 'gone' })
    expect(messageOf(() => google.run('f'))).toBe(
      'Exception: Request failed for https://api.example.com returned code 404. Truncated server response: gone (use muteHttpExceptions option to examine full response)',
    )
    const mute = script(`return UrlFetchApp.fetch('${url}', { muteHttpExceptions: true }).getResponseCode()`)
    mute.respond(url, { code: 404 })
    expect(mute.run('f')).toBe(404)
  })

  test('go only where the manifest allows', () => {
    const google = script(`UrlFetchApp.fetch('${url}')`, {
      urlFetchWhitelist: ['https://other.example.com/'],
    })
    google.respond(url, {})
    expect(() => google.run('f')).toThrow('not permitted')
    expect(google.sent).toEqual([])
  })
})
