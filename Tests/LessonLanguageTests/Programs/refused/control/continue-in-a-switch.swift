switch 1 { default: continue }
// error: 1: 'continue' is only allowed inside a loop
