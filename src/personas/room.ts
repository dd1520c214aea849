import { panelItem } from '../workbook/panel-item'
import type { Room } from '../workbook/room'

export const personas: Room = { menu: [panelItem('personas', (menu) => menu.strategy.personas)] }
