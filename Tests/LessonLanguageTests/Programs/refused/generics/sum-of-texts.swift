func total<T: Numeric>(_ xs: [T]) -> T { xs.reduce(0, +) }
print(total(["a"]))
// error: 2: type 'String' does not conform to protocol 'Numeric'
