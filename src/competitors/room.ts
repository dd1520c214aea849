import { panelItem } from '../workbook/panel-item'
import type { Room } from '../workbook/room'

export const competitors: Room = { menu: [panelItem('competitors', (menu) => menu.strategy.competitors)] }
