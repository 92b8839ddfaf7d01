for i in 0..<3 {
    let y: Int
    y = i
    print(y)
}
let z: Int
for i in 0..<3 {
    z = i
}
// error: 8: immutable value 'z' may only be initialized once
