import { panelItem } from '../workbook/panel-item'
import type { Room } from '../workbook/room'
import { procedures } from './panel'

export const goals: Room = { menu: [panelItem('goals', (menu) => menu.strategy.goals)], procedures }
