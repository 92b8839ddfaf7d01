func run(a: () -> Void, b: () -> Void) {}
run { } c: { }
// error: 2: incorrect argument label 'c:' in call to 'run'; it is declared as 'func run(a: () -> Void, b: () -> Void)'
