func f(_ n: Int) {}
f { 3 }
// error: 2: extra argument in call to 'f'; it is declared as 'func f(_ n: Int)'
