import { call } from '../../panel/call'
import type { Documents } from '../../panel/documents'
import type { CalendarProcedures } from '../panel'

const ask = call<CalendarProcedures>()

/** Goes to the other page of the calendar, in the place of this one. */
export async function openPage(page: 'calendar' | 'plan', documents: Documents): Promise<void> {
  await documents.autosave.flush()
  await ask('calendar.open', { page })
}
