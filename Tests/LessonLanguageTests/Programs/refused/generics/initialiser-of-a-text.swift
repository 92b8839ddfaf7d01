struct V {
    let x: Int
    init<T: BinaryInteger>(_ n: T) { x = Int(n) }
}
print(V(3).x)
print(V("a").x)
// error: 6: does not conform to protocol 'BinaryInteger'
