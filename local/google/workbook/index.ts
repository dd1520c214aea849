export { Engine, type EngineOptions, isDate, Refused } from './engine'
export { translateName } from './o-spreadsheet'
