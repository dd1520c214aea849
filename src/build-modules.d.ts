/** The ids of all templates in the order of the menu: the build reads them from `sheets-templates/`. */
declare module 'smm:templates' {
  const templates: readonly string[]
  export default templates
}

/** All custom functions: the build collects them from the `functions.ts` of every room. */
declare module 'smm:functions' {}

/** The look of a panel: the build puts it into the page. */
declare module '*.css' {}
