import type { AST } from '@odoo/o-spreadsheet'
import type { Engine } from './engine'
import type { CellPosition } from './o-spreadsheet'

const VOLATILE = ['NOW', 'RAND', 'RANDBETWEEN', 'TODAY', 'RANDARRAY']

type Formula = { usesSymbol(symbol: string): boolean; rangeDependencies: readonly Reference[] }
type Reference = { sheetId: string; zone: { left: number; right: number; top: number; bottom: number } }

/**
 * Google refuses a custom function whose arguments change by themselves, also through references.
 */
export class VolatileReferences {
  private known = new Map<string, boolean>()
  private revision = -1

  constructor(private readonly engine: Engine) {}

  /** Whether a call of `name` in the formula at `position` is given something volatile. */
  reach(position: CellPosition | undefined, name: string): boolean {
    if (!position) return false
    const revision = this.engine.getters.getFormulasRevision()
    if (this.revision !== revision) {
      this.known = new Map()
      this.revision = revision
    }
    const cell = this.engine.getters.getCell(position)
    if (!cell?.isFormula || !this.formula(cell.compiledFormula)) return false
    // Something in the formula is; now see whether it stands in an argument of this function.
    const calls = findCalls(cell.compiledFormula.getAst(this.engine.getters), name)
    return calls.some((call) => call.args.some((arg) => this.argument(arg, position.sheetId)))
  }

  private argument(ast: AST, sheetId: string): boolean {
    if (ast.type === 'FUNCALL' && VOLATILE.includes(ast.value.toUpperCase())) return true
    if (ast.type === 'REFERENCE') {
      return this.reference(this.engine.getters.getRangeFromSheetXC(sheetId, ast.value))
    }
    return childrenOf(ast).some((child) => this.argument(child, sheetId))
  }

  private formula(formula: Formula): boolean {
    if (VOLATILE.some((symbol) => formula.usesSymbol(symbol))) return true
    return formula.rangeDependencies.some((range) => this.reference(range))
  }

  private reference({ sheetId, zone }: Reference): boolean {
    const key = `${sheetId}:${zone.left}:${zone.top}:${zone.right}:${zone.bottom}`
    const known = this.known.get(key)
    if (known !== undefined) return known
    // A cycle counts as harmless: it is an error of its own.
    this.known.set(key, false)
    const found = this.search(sheetId, zone)
    this.known.set(key, found)
    return found
  }

  private search(sheetId: string, zone: Reference['zone']): boolean {
    if (!this.engine.getters.tryGetSheet(sheetId)) return false
    for (let row = zone.top; row <= zone.bottom; row += 1) {
      for (let col = zone.left; col <= zone.right; col += 1) {
        const cell = this.engine.getters.getCell({ sheetId, col, row })
        if (cell?.isFormula && this.formula(cell.compiledFormula)) return true
      }
    }
    return false
  }
}

type Call = Extract<AST, { type: 'FUNCALL' }>

function findCalls(ast: AST, name: string): Call[] {
  const inner = childrenOf(ast).flatMap((child) => findCalls(child, name))
  return ast.type === 'FUNCALL' && ast.value.toUpperCase() === name ? [ast, ...inner] : inner
}

function childrenOf(ast: AST): AST[] {
  switch (ast.type) {
    case 'FUNCALL':
      return ast.args
    case 'BIN_OPERATION':
      return [ast.left, ast.right]
    case 'UNARY_OPERATION':
      return [ast.operand]
    case 'ARRAY':
      return ast.value.flat()
    default:
      return []
  }
}
