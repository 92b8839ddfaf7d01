switch 3 {
case let x where x > 1: print(x)
}
// error: 1: switch must be exhaustive: add a 'default' case
