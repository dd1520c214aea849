import { panelItem } from '../workbook/panel-item'
import type { Room } from '../workbook/room'

export const channels: Room = { menu: [panelItem('channels', (menu) => menu.strategy.channels)] }
