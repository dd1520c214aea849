/**
 * The arrows of docs/architecture.md. Rooms are the folders of src/ that are not shared ground.
 */
const SHARED = 'core|workbook|panel|i18n'
/** The files of a room that may know Google's side; all others are rules. */
const EDGES = '/(functions|commands|room|sheet|panel)\\.ts$|/sidebar/'
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'circles of types alone are none when the code runs',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-imports-nothing',
      comment: 'core is pure and stands alone',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/' },
    },
    {
      name: 'i18n-imports-only-plural-rules',
      severity: 'error',
      from: { path: '^src/i18n/' },
      to: { pathNot: '^(src/i18n/|node_modules/make-plural/)' },
    },
    {
      name: 'rules-are-pure',
      comment: 'a rule imports nothing but rules of its room and core',
      severity: 'error',
      from: {
        path: `^src/(?!${SHARED})([^/]+)/[^/]+\\.ts$`,
        pathNot: EDGES,
      },
      to: { pathNot: '^src/(core|$1)/' },
    },
    {
      name: 'rules-do-not-know-their-edges',
      severity: 'error',
      from: {
        path: `^src/(?!${SHARED})[^/]+/[^/]+\\.ts$`,
        pathNot: EDGES,
      },
      to: { path: '^src/[^/]+/((functions|commands|room|sheet|panel)\\.ts|sidebar/)' },
    },
    {
      name: 'rooms-do-not-import-each-other',
      severity: 'error',
      from: { path: `^src/(?!${SHARED})([^/]+)/` },
      to: { path: `^src/(?!${SHARED}|$1/)[^/]+/` },
    },
    {
      name: 'sidebars-know-the-server-by-type-only',
      severity: 'error',
      from: { path: '^src/[^/]+/sidebar/|^src/panel/' },
      to: {
        path: '^src/(workbook|[^/]+/(functions|commands|room|sheet|panel)\\.ts)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-sidebars-use-the-panel',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/([^/]+/sidebar|panel)/' },
      to: { path: '^src/panel/|/sidebar/' },
    },
    {
      name: 'workbook-knows-no-room',
      severity: 'error',
      from: { path: '^src/workbook/' },
      to: { path: `^src/(?!${SHARED})[^/]+/` },
    },
    {
      name: 'templates-are-data',
      severity: 'error',
      from: { path: '^sheets-templates/' },
      to: { pathNot: '^(sheets-templates|src/i18n|src/core)/' },
    },
    {
      name: 'src-does-not-know-local',
      severity: 'error',
      from: { path: '^(src|sheets-templates)/' },
      to: { path: '^(local|scripts|test)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
}
