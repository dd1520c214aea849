import { panelItem } from '../workbook/panel-item'
import type { Room } from '../workbook/room'

export const review: Room = { menu: [panelItem('review', (menu) => menu.review.open)] }
