import { benchCommands } from './bench/commands'
import { benchCreation } from './bench/creation'
import { benchEngine } from './bench/engine'
import { benchCarryOver, benchKpiRollup } from './bench/functions'
import { benchRecalculation } from './bench/recalculation'
import { benchScript } from './bench/script'

/** Speed as ratios within one run, size and calls as counts: figures that mean the same on any machine. */
await benchKpiRollup()
await benchCarryOver()
benchScript()
benchCommands()
benchEngine()
benchCreation()
benchRecalculation()
