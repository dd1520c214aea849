/** What the elements of a panel are made by; `panels.ts` puts it into each page. */
export { Fragment as jsxFragment, h as jsxElement } from 'preact'
