let a = 1 let b = 2
// error: 1: consecutive statements on a line must be separated by newline or ';'
