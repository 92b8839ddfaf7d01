let s = Set([{ 1 }])
print(s.count)
// error: 1: type '() -> Int' does not conform to protocol 'Hashable'
