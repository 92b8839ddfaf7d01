let fs = [{ 1 }, { 2 }]
print(fs.max()!)
// error: 2: type '() -> Int' does not conform to protocol 'Comparable'
