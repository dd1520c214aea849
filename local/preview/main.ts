import 'bootstrap/dist/css/bootstrap-reboot.min.css'
import 'bootstrap/dist/css/bootstrap-utilities.min.css'
import 'font-awesome/css/font-awesome.min.css'
import '@odoo/o-spreadsheet/dist/o_spreadsheet.css'
import './preview.css'
import './grid.css'
import './chart'
import { start } from './start'

void start()
