import { widePanelItem } from '../workbook/panel-item'
import type { Room } from '../workbook/room'

export const tasks: Room = { menu: [widePanelItem('board', (menu) => menu.tasks.open)] }
