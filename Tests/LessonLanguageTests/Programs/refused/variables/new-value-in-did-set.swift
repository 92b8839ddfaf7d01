var x = 1 { didSet { print(newValue) } }
x = 2
// error: 1: cannot find 'newValue' in scope
