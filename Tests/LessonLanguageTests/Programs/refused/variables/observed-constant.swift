let x = 1 { didSet { print(x) } }
// error: 1: 'let' declarations cannot be observing properties
