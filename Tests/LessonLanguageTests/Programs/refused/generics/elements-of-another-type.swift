func total<S: Sequence>(_ s: S) -> Int where S.Element == Int { s.reduce(0, +) }
print(total([1, 2]))
print(total(["a"]))
// error: 3: requires the types 'String' and 'Int' be equivalent
