import { exception } from '../exception'
import { notEmulated } from '../strict'
import type { Extra } from '../workbook/extras-plugin'
import type { Area } from './a1'
import { areaOfZone, type Context, type GRange, newId, Standin, show, zoneOf } from './context'
import { enums, enumValue, nameOf } from './enums'

type GProtection = GoogleAppsScript.Spreadsheet.Protection
type ProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType
type User = GoogleAppsScript.Base.User

/** Protected ranges and sheets. The user at the keyboard owns the file: nothing is ever closed to the script. */
class Protection
  extends Standin<GProtection>
  implements
    Pick<
      GProtection,
      | 'addEditor'
      | 'addEditors'
      | 'canDomainEdit'
      | 'canEdit'
      | 'getDescription'
      | 'getEditors'
      | 'getProtectionType'
      | 'getRange'
      | 'getRangeName'
      | 'getUnprotectedRanges'
      | 'isWarningOnly'
      | 'remove'
      | 'removeEditor'
      | 'removeEditors'
      | 'setDescription'
      | 'setDomainEdit'
      | 'setRange'
      | 'setUnprotectedRanges'
      | 'setWarningOnly'
    >
{
  constructor(
    readonly context: Context,
    readonly id: string,
  ) {
    super()
  }

  getDescription(): string {
    return String(this._extra().data.description ?? '')
  }

  setDescription(description: string): GProtection {
    return this._change({ description })
  }

  isWarningOnly(): boolean {
    return this._extra().data.warningOnly === true
  }

  setWarningOnly(warningOnly: boolean): GProtection {
    return this._change({ warningOnly })
  }

  canEdit(): boolean {
    this._extra()
    return true
  }

  canDomainEdit(): boolean {
    this._extra()
    return false
  }

  setDomainEdit(editable: boolean): GProtection {
    if (editable) throw notEmulated('Protection.setDomainEdit(true)')
    return this.self
  }

  getProtectionType(): ProtectionType {
    return enumValue(enums.ProtectionType, this._extra().range ? 'RANGE' : 'SHEET') as ProtectionType
  }

  getRange(): GRange {
    const { range, sheetId } = this._extra()
    if (range) return this.context.range(areaOfZone(range.sheetId, range.zone))
    const whole = areaOfZone(String(sheetId), this.context.engine.getters.getSheetZone(String(sheetId)))
    // The range of a whole sheet has no notation.
    return this.context.range({ ...whole, notation: '' })
  }

  getRangeName(): string | null {
    return null
  }

  setRange(range: GRange): GProtection {
    const area = this.context.areaOf(range)
    if (!area) throw exception('Invalid argument: range')
    const { sheetId: _sheet, ...extra } = this._extra()
    this.context.engine.putExtra({ ...extra, range: this.context.engine.range(area.sheetId, zoneOf(area)) })
    return this.self
  }

  getUnprotectedRanges(): GRange[] {
    return this._holes().map((hole) => this.context.range(areaOf(hole)))
  }

  setUnprotectedRanges(ranges: GRange[]): GProtection {
    const extra = this._extra()
    if (extra.range) throw exception('Unprotected ranges can only be set on a sheet protection.')
    for (const hole of this._holes()) this.context.engine.removeExtra(hole)
    for (const range of ranges) {
      const area = this.context.areaOf(range)
      if (!area || area.sheetId !== extra.sheetId)
        throw exception('Unprotected ranges must be on the same sheet.')
      this.context.engine.putExtra({
        id: newId(),
        kind: 'protection',
        range: this.context.engine.range(area.sheetId, zoneOf(area)),
        data: { hole: this.id },
      })
    }
    return this.self
  }

  getEditors(): User[] {
    const editors = (this._extra().data.editors as string[] | undefined) ?? []
    // A warning keeps nobody out: everybody who may edit the file is an editor.
    const emails = [...new Set([this.context.host.userEmail(), ...editors])]
    return emails.map((email) => ({ getEmail: () => email, toString: () => email }) as unknown as User)
  }

  addEditor(user: string | User): GProtection {
    return this.addEditors([emailOf(user)])
  }

  addEditors(emails: string[]): GProtection {
    const editors = new Set((this._extra().data.editors as string[] | undefined) ?? [])
    for (const email of emails) editors.add(email)
    return this._change({ editors: [...editors], warningOnly: false })
  }

  removeEditor(user: string | User): GProtection {
    return this.removeEditors([emailOf(user)])
  }

  removeEditors(users: (string | User)[]): GProtection {
    const gone = new Set(users.map(emailOf))
    const editors = ((this._extra().data.editors as string[] | undefined) ?? []).filter(
      (email) => !gone.has(email),
    )
    return this._change({ editors })
  }

  remove(): void {
    for (const hole of this._holes()) this.context.engine.removeExtra(hole)
    this.context.engine.removeExtra(this._extra())
  }

  _holes(): Extra[] {
    return this.context.engine.extras('protection').filter((extra) => extra.data.hole === this.id)
  }

  _extra(): Extra {
    const found = this.context.engine.extras('protection').find((extra) => extra.id === this.id)
    if (!found) throw exception('The protection does not exist.')
    return found
  }

  _change(data: Record<string, unknown>): GProtection {
    const extra = this._extra()
    this.context.engine.putExtra({ ...extra, data: { ...extra.data, ...data } })
    return this.self
  }
}

const emailOf = (user: string | User): string => (typeof user === 'string' ? user : user.getEmail())

function areaOf({ range }: Extra): Area {
  if (!range) throw exception('The protection does not exist.')
  return areaOfZone(range.sheetId, range.zone)
}

function protectionOf(context: Context, id: string): GProtection {
  return show<GProtection>(context.host, 'Protection', new Protection(context, id))
}

export function protectArea(context: Context, area: Area): GProtection {
  const id = newId()
  const range = context.engine.range(area.sheetId, zoneOf(area))
  context.engine.putExtra({ id, kind: 'protection', range, data: {} })
  return protectionOf(context, id)
}

/** A sheet has one protection: protecting it again gives the same. */
export function protectSheet(context: Context, sheetId: string): GProtection {
  const known = context.engine.extras('protection').find((extra) => !extra.range && extra.sheetId === sheetId)
  const id = known?.id ?? newId()
  if (!known) context.engine.putExtra({ id, kind: 'protection', sheetId, data: {} })
  return protectionOf(context, id)
}

/** `sheetId` undefined: those of all sheets. */
export function protections(context: Context, type: ProtectionType, sheetId?: string): GProtection[] {
  const wanted = nameOf(type)
  return context.engine
    .extras('protection')
    .filter((extra) => extra.data.hole === undefined)
    .filter((extra) => (extra.range ? 'RANGE' : 'SHEET') === wanted)
    .filter((extra) => sheetId === undefined || (extra.range?.sheetId ?? extra.sheetId) === sheetId)
    .map((extra) => protectionOf(context, extra.id))
}
