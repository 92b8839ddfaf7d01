func middle<S: Sequence>(_ s: S) -> Int { s.count }
print(middle([1]))
// error: 1: cannot convert value of type
