var xs = [1, 2, 3]
xs[1] += 10
xs[2] *= 3
xs[0] -= 4
xs[0] <<= 2
var ys = [1.5, 2.5]
ys[1] += 0.25
ys[0] /= 2
var fs: [Float] = [1, 2]
fs[1] -= 0.5
var flags = [true, false, true]
flags[1] = !flags[1]
flags[0] = false
var names = ["a", "b"]
names[1] += "c"
var grid = [[1, 2], [3, 4]]
grid[1][0] += 5
grid[0] += [9]
let kept = xs
xs[0] = 100
var small: [UInt8] = [250, 1]
small[0] += 5
small[1] &+= 255
print(xs, kept, ys, fs, flags, names, grid, small)
func swapped(_ list: [Int]) -> [Int] {
    var list = list
    let first = list[0]
    list[0] = list[list.count - 1]
    list[list.count - 1] = first
    return list
}
print(swapped(xs), xs)
// expect: [100, 12, 9] [-12, 12, 9] [0.75, 2.75] [1.0, 1.5] [false, true, true] ["a", "bc"] [[1, 2, 9], [8, 4]] [255, 0]
// expect: [9, 12, 100] [100, 12, 9]
