import type { Room } from '../workbook/room'
import { addHolidays, beginKeyDates } from './commands'

export const calendar: Room = {
  menu: [
    {
      title: (menu) => menu.calendar.title,
      items: [{ name: 'addHolidays', label: (menu) => menu.calendar.addHolidays, run: addHolidays }],
    },
  ],
  beginnings: { keydates: beginKeyDates },
}
