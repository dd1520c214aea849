import { leadingTo, widePanelItem } from '../workbook/panel-item'

/** The two pages of the calendar: how often and what, and what stands in a month. */
export const pages = {
  calendar: widePanelItem('calendar', (menu) => menu.calendar.month),
  plan: widePanelItem('plan', (menu) => menu.calendar.plan),
}

export const procedures = { 'calendar.open': leadingTo(pages) }

export type CalendarProcedures = typeof procedures
