let n = Int.random(in: 1...6)
print(n)
// error: 1: 'random(in:)' without a generator gives other numbers each time and is not part of the lesson language; make one with 'var source = RandomSource(seed: 42)' and add 'using: &source'
