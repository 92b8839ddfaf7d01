let x: Double = 2
let y = 2 * x + 1
let z: Float = 1 / 3
let w = [1, 2.5, 3]
print(x, y, z, w)
let f: [Float] = [1, 2, 3.5]
print(f)
// expect: 2.0 5.0 0.33333334 [1.0, 2.5, 3.0]
// expect: [1.0, 2.0, 3.5]
