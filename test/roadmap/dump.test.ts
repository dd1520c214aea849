import { grid, openAddon } from '/work/h/roadmap/test/local-addon'

test('dump', () => {
  let calls = 0
  const google = openAddon({
    onCall: () => {
      calls++
    },
  })
  calls = 0
  google.ui.click('Create', 'Goals')
  console.log('calls', calls)
  calls = 0
  google.ui.click('Create', 'Roadmap')
  console.log('calls', calls)
  for (const n of ['Goals', 'Roadmap']) {
    const g = grid(google, n)
    const out = g.values
      .slice(0, 18)
      .map((r) =>
        r
          .map((c) =>
            c instanceof Date
              ? c.toISOString().slice(0, 10)
              : typeof c === 'string'
                ? c.slice(0, 22)
                : typeof c === 'number'
                  ? Math.round(c * 1000) / 1000
                  : c,
          )
          .join('|'),
      )
    console.log(out.join('\n'))
  }
})
