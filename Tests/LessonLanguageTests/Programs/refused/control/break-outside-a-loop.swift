func f() { break }
// error: 1: 'break' is only allowed inside a loop, if, do, or switch
