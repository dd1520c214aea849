import { panelItem } from '../workbook/panel-item'
import type { Room } from '../workbook/room'

export const roadmap: Room = { menu: [panelItem('roadmap', (menu) => menu.roadmap.open)] }
