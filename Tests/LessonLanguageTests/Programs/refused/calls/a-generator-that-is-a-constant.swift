let source = RandomSource(seed: 1)
print(Bool.random(using: &source))
// error: 2: cannot pass immutable value as inout argument: 'source' is a 'let' constant; change 'let' to 'var' to make it mutable
