import { panelItem } from '../workbook/panel-item'
import type { Room } from '../workbook/room'

export const swot: Room = { menu: [panelItem('swot', (menu) => menu.strategy.swot)] }
