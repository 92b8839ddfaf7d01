func count<S: Sequence>(_ s: S) -> Int { var n = 0; for _ in s { n += 1 }; return n }
print(count("ab"))
print(count(3))
// error: 3: does not conform to protocol 'Sequence'
