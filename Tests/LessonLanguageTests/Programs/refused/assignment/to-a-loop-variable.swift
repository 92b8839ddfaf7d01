for i in 0..<3 { i += 1 }
// error: 1: left side of mutating operator isn't mutable: 'i' is a 'let' constant; change 'let' to 'var' to make it mutable
