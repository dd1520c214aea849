import { panelItem, widePanelItem } from '../workbook/panel-item'
import type { Room } from '../workbook/room'
import { addHolidays, beginKeyDates } from './commands'

export const calendar: Room = {
  menu: [
    {
      title: (menu) => menu.calendar.title,
      items: [
        widePanelItem('calendar', (menu) => menu.calendar.plan),
        panelItem('link', (menu) => menu.calendar.link),
        'separator',
        { name: 'addHolidays', label: (menu) => menu.calendar.addHolidays, run: addHolidays },
      ],
    },
  ],
  beginnings: { keydates: beginKeyDates },
}
