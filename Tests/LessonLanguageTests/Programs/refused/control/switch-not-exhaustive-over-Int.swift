let n = 1
switch n {
case 0: print("zero")
case 1: print("one")
}
// error: 2: switch must be exhaustive: add a 'default' case
