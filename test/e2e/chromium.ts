import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** Where to find a Chromium, and what it must see in its environment to start. */
interface Found {
  executablePath: string
  env: Record<string, string>
}

const VERSION = '143.0.4'

/** A Chromium of this machine where there is one; the one from npm on a bare machine. */
async function find(): Promise<Found> {
  const own = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
    (path) => path !== undefined && existsSync(path),
  )
  if (own !== undefined) return { executablePath: own, env: {} }
  const folder = await unpacked()
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
      FONTCONFIG_FILE: join(folder, 'fonts', 'smm.conf'),
      HOME: folder,
    },
  }
}

/**
 * Unpacks @sparticuz/chromium once into a folder of our own. It is unpacked beside its place and then
 * renamed, so that two test workers that start together never see half a browser.
 */
async function unpacked(): Promise<string> {
  const place = join(tmpdir(), `smm-planner-chromium-${VERSION}-signs-${process.getuid?.() ?? 0}`)
  if (existsSync(join(place, 'fonts', 'smm.conf'))) return place
  const staging = await mkdtemp(`${place}-`)
  const before = { tmp: process.env.TMPDIR, aws: process.env.AWS_EXECUTION_ENV }
  // The package unpacks to the temporary folder, and its libraries only where it believes to be on Lambda.
  process.env.TMPDIR = staging
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x'
  const environment = { ...process.env }
  try {
    const { default: sparticuz } = await import('@sparticuz/chromium')
    await sparticuz.executablePath()
  } finally {
    for (const name of ['LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) restore(name, environment[name])
    restore('TMPDIR', before.tmp)
    restore('AWS_EXECUTION_ENV', before.aws)
  }
  await mkdir(join(staging, 'fonts'), { recursive: true })
  // The browser's own font has letters only; signs such as ★ and ✓ come from this one, as on an owner's machine.
  const signs = createRequire(join(process.cwd(), 'package.json')).resolve(
    'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  )
  await copyFile(signs, join(staging, 'fonts', 'DejaVuSans.ttf'))
  await writeFile(join(staging, 'fonts', 'smm.conf'), fontsConfig(place))
  try {
    await rename(staging, place)
  } catch {
    // Another worker was faster; its browser is as good as ours.
    await rm(staging, { recursive: true, force: true })
  }
  return place
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}

/** Only the fonts that came with the browser: the same pictures on every machine. */
function fontsConfig(place: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${place}/fonts</dir>
  <cachedir>${place}/fonts-cache</cachedir>
  <alias binding="same">
    <family>sans-serif</family>
    <prefer><family>Open Sans</family></prefer>
  </alias>
</fontconfig>
`
}

/** Starts a headless browser. Close it in afterAll. */
export async function launch(): Promise<Browser> {
  const { executablePath, env } = await find()
  return chromium.launch({
    executablePath,
    headless: true,
    // --single-process, the package's default, dies on a second page.
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    env: { ...(process.env as Record<string, string>), ...env },
  })
}
