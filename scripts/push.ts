import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { buildDist } from './build'
import { run } from './run'

/** Builds and pushes to Google; says in words what is missing before it can. */
const project = JSON.parse(readFileSync('.clasp.json', 'utf8')) as { scriptId: string }

if (!existsSync(join(homedir(), '.clasprc.json'))) {
  stop('You are not logged in to Google. Run `npx clasp login` once, then `npm run push` again.')
} else if (project.scriptId.includes(' ') || project.scriptId.startsWith('put-')) {
  stop(
    'Write the id of your Apps Script project into .clasp.json (Extensions › Apps Script › Project settings).',
  )
} else {
  await buildDist()
  // Without --force a changed manifest would be skipped silently.
  if (!run('clasp', 'push', '--force')) stop('Google did not accept the push; what clasp says stands above.')
}

function stop(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}
