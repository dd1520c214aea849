import { panelItem } from '../workbook/panel-item'
import type { Room } from '../workbook/room'
import { addHolidays, beginKeyDates } from './commands'
import { pages, procedures } from './panel'

export const calendar: Room = {
  menu: [
    {
      title: (menu) => menu.calendar.title,
      items: [
        pages.calendar,
        pages.plan,
        panelItem('link', (menu) => menu.calendar.link),
        'separator',
        { name: 'addHolidays', label: (menu) => menu.calendar.addHolidays, run: addHolidays },
      ],
    },
  ],
  procedures,
  beginnings: { keydates: beginKeyDates },
}
