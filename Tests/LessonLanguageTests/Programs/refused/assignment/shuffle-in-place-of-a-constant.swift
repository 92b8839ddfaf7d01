var source = RandomSource(seed: 1)
let a = [3, 1]
a.shuffle(using: &source)
// error: 3: cannot use mutating member on immutable value: 'a' is a 'let' constant; change 'let' to 'var' to make it mutable
