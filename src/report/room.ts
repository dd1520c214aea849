import type { Room } from '../workbook/room'
import { showAdvanced, showBasic } from './commands'

export const report: Room = {
  menu: [
    {
      title: (menu) => menu.report.title,
      items: [
        { name: 'showBasicFigures', label: (menu) => menu.report.showBasic, run: showBasic },
        { name: 'showAllFigures', label: (menu) => menu.report.showAdvanced, run: showAdvanced },
      ],
    },
  ],
}
