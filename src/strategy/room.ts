import { panelItem } from '../workbook/panel-item'
import type { Room } from '../workbook/room'

export const strategy: Room = { menu: [panelItem('guide', (menu) => menu.strategy.guide)] }
