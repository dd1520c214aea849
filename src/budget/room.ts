import type { Room } from '../workbook/room'
import * as commands from './commands'
import { procedures } from './panel'

export const budget: Room = {
  menu: [
    {
      title: (menu) => menu.budget.title,
      items: [
        { name: 'openBudgetPanel', label: (menu) => menu.budget.openPanel, run: commands.openBudgetPanel },
        'separator',
        { name: 'addBudgetLine', label: (menu) => menu.budget.addLine, run: commands.addLine },
        { name: 'removeBudgetLine', label: (menu) => menu.budget.removeLine, run: commands.removeLine },
        { name: 'bringInCosts', label: (menu) => menu.budget.bringIn, run: commands.bringInCosts },
        'separator',
        { name: 'trackPlansOnly', label: (menu) => menu.budget.trackPlans, run: commands.trackPlansOnly },
        { name: 'trackSpending', label: (menu) => menu.budget.trackSpending, run: commands.trackSpending },
        'separator',
        { name: 'createNextBudget', label: (menu) => menu.budget.nextYear, run: commands.createNextBudget },
      ],
    },
  ],
  procedures,
}
